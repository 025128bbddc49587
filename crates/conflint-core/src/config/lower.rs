//! A configuration becomes instances and dependencies.

use std::collections::{BTreeSet, HashSet};
use std::ops::Range;
use std::path::Path;

use super::Configuration;
use super::dependencies::dependencies;
use super::evaluate::{Evaluation, Expanded, ExpandedCall};
use super::moves::Refactoring;
use crate::addr::{ConfigObject, ResourceInstance};
use crate::eval::Data;
use crate::instance::{Instance, Lowered};
use crate::inventory::Inventory;
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
    let order = all_resources(&evaluation);
    let mut left = prior.left(&moves, || symbolic(&evaluation));
    left.iter_mut().for_each(|object| evaluation.configure(object));
    let (made, problems, unresolved) = evaluation.finish();
    let mut instances = arranged(made, &order);
    instances.extend(left);
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

/// Evaluates every resource of every module instance. The places of their instances, modules before those that they call.
fn all_resources(evaluation: &Evaluation<'_>) -> Vec<Range<usize>> {
    let mut order = Vec::with_capacity(evaluation.configuration.tree.resources());
    let mut stack = vec![evaluation.root()];
    while let Some(state) = stack.pop() {
        let module = &evaluation.node(&state).module;
        let resources = (0..module.resources.len()).filter_map(|at| evaluation.resource_at(&state, at));
        order.extend(resources.filter_map(|resource| match resource {
            Expanded::Made(instances) => Some(instances).filter(|instances| !instances.is_empty()),
            Expanded::Failed(_) => None,
        }));
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
        stack.extend(called.into_iter().rev());
    }
    order
}

/// The instances in this order. Where none refers to a later name it is the one in which they were made.
fn arranged(made: Vec<Instance>, order: &[Range<usize>]) -> Vec<Instance> {
    let joined = order.iter().try_fold(0, |end, next| (next.start == end).then_some(next.end));
    if joined == Some(made.len()) {
        return made;
    }
    let mut made: Vec<Option<Instance>> = made.into_iter().map(Some).collect();
    let mut all = Vec::with_capacity(made.len());
    all.extend(order.iter().cloned().flatten().filter_map(|at| made[at].take()));
    all
}

/// The blocks that stand for an unknown number of instances.
fn symbolic(evaluation: &Evaluation<'_>) -> HashSet<ConfigObject> {
    let instances = evaluation.instances();
    let addresses = instances.iter().map(|instance| &instance.address);
    addresses.filter(|address| address.is_symbolic()).map(ResourceInstance::config).collect()
}
