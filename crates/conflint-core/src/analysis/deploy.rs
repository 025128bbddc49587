//! One deployment out of its parts.

use std::collections::HashMap;

use smol_str::SmolStr;

use super::gather::Document;
use super::pair::{Parts, shown};
use super::refresh::refresh;
use crate::addr::ResourceInstance;
use crate::graph::Deployment;
use crate::instance::{Instance, Lowered};
use crate::inventory::Inventory;
use crate::problem::Problem;
use crate::value::Cause;

/// A deployment, and what was wrong or not known on the way.
pub(super) struct Deployed {
    pub deployment: Deployment,
    pub problems: Vec<Problem>,
    pub unresolved: Vec<(SmolStr, Cause)>,
}

pub(super) fn deploy(parts: Parts, inventory: &Inventory) -> Deployed {
    let Parts { name, root, plan, state, .. } = parts;
    let state_only = root.is_none() && plan.is_none();
    let has_plan = plan.is_some();
    let lowered = match (plan, state) {
        (Some(plan), Some(state)) => with_state(plan.lowered, state.lowered),
        (Some(plan), None) => plan.lowered,
        (None, Some(Document { mut lowered, .. })) => {
            lowered.instances = refresh(lowered.instances, inventory);
            lowered
        }
        (None, None) => Lowered::default(),
    };
    let Lowered { instances, drift, dependencies, problems, unresolved } = lowered;
    let hides_locals = has_plan && root.is_none();
    let root = root.as_deref().map(shown);
    let deployment = Deployment { name, instances, drift, dependencies, hides_locals, root, state_only };
    Deployed { deployment, problems, unresolved }
}

/// The plan, and what only the state knows of its objects.
fn with_state(mut plan: Lowered, state: Lowered) -> Lowered {
    let key = |instance: &Instance| (instance.address.clone(), instance.deposed.clone());
    let mut stored: HashMap<(ResourceInstance, Option<SmolStr>), Instance> =
        state.instances.into_iter().map(|instance| (key(&instance), instance)).collect();
    for instance in &mut plan.instances {
        let before = instance.previous_address.clone().unwrap_or_else(|| instance.address.clone());
        if let Some(object) = stored.remove(&(before, instance.deposed.clone())) {
            instance.tainted |= object.tainted;
            instance.stored_dependencies = object.stored_dependencies;
            instance.lifecycle.create_before_destroy =
                instance.lifecycle.create_before_destroy.or(object.lifecycle.create_before_destroy);
        }
    }
    plan.problems.extend(state.problems);
    plan
}
