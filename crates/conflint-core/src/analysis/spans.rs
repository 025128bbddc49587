//! A plan with the configuration beside it: values are the plan's, places and order are the configuration's.

use std::collections::HashMap;

use crate::addr::{ConfigObject, ResourceInstance};
use crate::instance::{Instance, Lowered};

/// Gives the plan's instances what only the configuration tells, and the deployment the configuration's dependencies: a plan
/// does not show what local values refer to.
pub(super) fn join(mut plan: Lowered, configuration: Lowered) -> Lowered {
    let exact: HashMap<&ResourceInstance, &Instance> =
        configuration.instances.iter().map(|instance| (&instance.address, instance)).collect();
    let blocks: HashMap<ConfigObject, &Instance> =
        configuration.instances.iter().map(|instance| (instance.address.config(), instance)).collect();
    for instance in &mut plan.instances {
        let written = exact.get(&instance.address).or_else(|| blocks.get(&instance.address.config()));
        if let Some(written) = written {
            instance.origin = written.origin.clone();
            instance.lifecycle = written.lifecycle.clone();
            instance.references = written.references.clone();
        }
    }
    plan.dependencies = configuration.dependencies;
    plan.problems.extend(configuration.problems);
    plan.unresolved.extend(configuration.unresolved);
    plan
}
