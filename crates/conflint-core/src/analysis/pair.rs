//! Which root module, plan and state are one deployment. Never guessed: what could belong together in two ways is refused.

use std::collections::{BTreeSet, HashMap};
use std::path::PathBuf;

use smol_str::SmolStr;

use super::Inputs;
use super::gather::{Document, Gathered};
use crate::addr::{ResourceInstance, ResourceMode};
use crate::problem::Problem;
use crate::source::shown;

/// What one deployment is made of.
#[derive(Debug, Default)]
pub(super) struct Parts {
    /// Its label, else its path.
    pub name: SmolStr,
    /// The root module's folder.
    pub root: Option<PathBuf>,
    /// Its plan.
    pub plan: Option<Document>,
    /// Its state.
    pub state: Option<Document>,
    /// Values of its input variables.
    pub inputs: Inputs,
}

/// One root module and one plan and/or state are one deployment; otherwise each is one of its own.
pub(super) fn pair(gathered: &mut Gathered<'_>, mut roots: Vec<PathBuf>, inputs: &Inputs) -> Vec<Parts> {
    let (plans, states) = (std::mem::take(&mut gathered.plans), std::mem::take(&mut gathered.states));
    if roots.len() == 1 && plans.len() <= 1 && states.len() <= 1 {
        let (plan, state) = (plans.into_iter().next(), states.into_iter().next());
        return roots.pop().map(|root| Parts { plan, state, ..of_root(root, inputs) }).into_iter().collect();
    }
    let number = roots.len();
    let mut parts: Vec<Parts> = roots.into_iter().map(|root| of_root(root, inputs)).collect();
    if number > 0 {
        gathered.problems.extend(plans.iter().chain(&states).map(|document| refuse(document, number)));
        return parts;
    }
    parts.extend(plans.into_iter().map(|plan| Parts {
        name: plan.name.clone(),
        plan: Some(plan),
        ..Parts::default()
    }));
    let mut plans_by_objects: HashMap<Objects, usize> = HashMap::new();
    for (at, parts) in parts.iter().enumerate().filter(|_| !states.is_empty()) {
        plans_by_objects.extend(parts.plan.as_ref().map(|plan| (objects(plan), at)));
    }
    for state in states {
        // The state that a plan was made from is no second deployment.
        let own = objects(&state);
        match plans_by_objects.remove(&own).filter(|_| !own.is_empty()).and_then(|at| parts.get_mut(at)) {
            Some(parts) => parts.state = Some(state),
            None => parts.push(Parts { name: state.name.clone(), state: Some(state), ..Parts::default() }),
        }
    }
    parts
}

/// The objects that exist before the apply: address and id.
type Objects = BTreeSet<(ResourceInstance, Option<SmolStr>)>;

fn objects(document: &Document) -> Objects {
    let managed =
        document.lowered.instances.iter().filter(|i| i.address.resource.mode == ResourceMode::Managed);
    let existing = managed.filter_map(|instance| {
        let address = instance.special().previous_address.as_ref().unwrap_or(&instance.address);
        Some((address.clone(), instance.before.as_ref()?.get("id").and_then(|id| id.as_str()).cloned()))
    });
    existing.collect()
}

fn of_root(root: PathBuf, inputs: &Inputs) -> Parts {
    Parts { name: shown(&root), root: Some(root), inputs: inputs.clone(), ..Parts::default() }
}

fn refuse(document: &Document, roots: usize) -> Problem {
    let message = if roots == 1 {
        "one root module has one plan and one state: name one of each, or declare deployments in conflint.hcl"
            .to_owned()
    } else {
        format!(
            "it could belong to any of {roots} root modules: name one folder, or declare deployments in conflint.hcl"
        )
    };
    Problem::with(document.name.clone(), message)
}
