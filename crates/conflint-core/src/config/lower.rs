//! A configuration becomes instances and dependencies.

use std::collections::{BTreeSet, HashSet};
use std::path::Path;
use std::rc::Rc;

use super::Configuration;
use super::dependencies::dependencies;
use super::evaluate::{Evaluation, Expanded, ExpandedCall, ModuleState};
use super::moves::Refactoring;
use crate::addr::{ConfigObject, InstanceKey};
use crate::eval::Data;
use crate::instance::{Instance, Lowered};
use crate::inventory::Inventory;
use crate::json::mark_secret_arguments;
use crate::predict::{Facts, Prior};
use crate::source::{Files, Sources};

/// Evaluation goes deep: names need names.
const STACK: usize = 256 << 20;

/// What a configuration is evaluated with.
#[derive(Clone, Copy)]
pub struct Surroundings<'a> {
    /// Where files are read from.
    pub files: &'a dyn Files,
    /// All texts; those of the configuration are in it.
    pub sources: &'a Sources,
    /// Files outside of this folder are never read into values.
    pub tree: &'a Path,
    /// The instances of the prior state; absent where none is given: then everything is created.
    pub prior: Option<&'a [Instance]>,
    /// What has to be known of resource types to predict what the plan will do.
    pub facts: &'a dyn Facts,
    /// What exists remotely: what `import` blocks adopt.
    pub inventory: &'a Inventory,
}

/// Evaluates on a stack that is large enough: this thread's own, where that is.
pub(super) fn lower(configuration: &Configuration, surroundings: Surroundings<'_>) -> Lowered {
    stacker::maybe_grow(STACK / 2, STACK, || lower_here(configuration, surroundings))
}

fn lower_here(configuration: &Configuration, surroundings: Surroundings<'_>) -> Lowered {
    let objects = surroundings.prior.unwrap_or_default().to_vec();
    let taken: BTreeSet<_> = objects.iter().map(|object| object.address.clone()).collect();
    let moves = Refactoring::new(&configuration.tree, taken);
    let prior = Prior::new(objects, &moves);
    let evaluation = Evaluation::new(configuration, surroundings, &prior);
    let states = all_states(&evaluation);
    let mut instances = Vec::new();
    for state in &states {
        let mut expanded: Vec<(usize, Rc<Expanded>)> = state.resources.take().into_iter().collect();
        expanded.sort_unstable_by_key(|(at, _)| *at);
        instances.reserve_exact(expanded.iter().map(|(_, resource)| resource.instances.len()).sum());
        for (_, resource) in expanded {
            match Rc::try_unwrap(resource) {
                Ok(resource) => instances.extend(resource.instances),
                Err(shared) => instances.extend(shared.instances.iter().cloned()),
            }
        }
    }
    mark_secret_arguments(instances.iter_mut().filter_map(|instance| instance.after.as_mut()));
    let symbolic: HashSet<ConfigObject> =
        instances.iter().filter(is_symbolic).map(|i| i.address.config()).collect();
    for mut object in prior.left(&moves, &symbolic) {
        evaluation.configure(&mut object);
        instances.push(object);
    }
    let (problems, unresolved) = evaluation.finish();
    Lowered {
        instances,
        dependencies: dependencies(&configuration.tree),
        problems,
        unresolved,
        ..Lowered::default()
    }
}

/// Lets `ask` evaluate in the root module, on this thread.
pub(super) fn ask<T>(
    configuration: &Configuration,
    surroundings: Surroundings<'_>,
    ask: impl FnOnce(&dyn Data) -> T,
) -> T {
    let moves = Refactoring::new(&configuration.tree, BTreeSet::new());
    let prior = Prior::new(surroundings.prior.unwrap_or_default().to_vec(), &moves);
    Evaluation::new(configuration, surroundings, &prior).in_root(ask)
}

/// Evaluates every resource of every module instance.
fn all_states(evaluation: &Evaluation<'_>) -> Vec<Rc<ModuleState>> {
    let mut states = Vec::new();
    let mut stack = vec![evaluation.root()];
    while let Some(state) = stack.pop() {
        let module = &evaluation.node(&state).module;
        for at in 0..module.resources.len() {
            evaluation.resource_at(&state, at);
        }
        let mut called = Vec::new();
        for name in module.calls.keys() {
            match evaluation.call(&state, name).as_deref() {
                Some(ExpandedCall::Once(id)) => called.push(evaluation.state(*id)),
                Some(ExpandedCall::Repeated(items)) => {
                    called.extend(items.iter().map(|(_, id)| evaluation.state(*id)));
                }
                Some(ExpandedCall::Absent(_)) | None => {}
            }
        }
        states.push(state);
        stack.extend(called.into_iter().rev());
    }
    states
}

fn is_symbolic(instance: &&Instance) -> bool {
    let unknown = |key: &Option<InstanceKey>| *key == Some(InstanceKey::Unknown);
    unknown(&instance.address.key) || instance.address.module.0.iter().any(|step| unknown(&step.key))
}
