//! One deployment out of its parts.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use smol_str::SmolStr;

use super::gather::Document;
use super::pair::Parts;
use super::refresh::{Refreshed, refresh};
use super::spans::join;
use crate::addr::ResourceInstance;
use crate::config::{Configuration, Modules, Surroundings, repository};
use crate::graph::Deployment;
use crate::instance::{Instance, Lowered};
use crate::inventory::Inventory;
use crate::predict::Facts;
use crate::problem::Problem;
use crate::source::{Files, Sources, shown};
use crate::value::Cause;

/// The parts of a deployment, with its configuration read.
pub(super) struct Configured {
    name: SmolStr,
    configuration: Option<Configuration>,
    plan: Option<Document>,
    state: Option<Document>,
}

/// A deployment, and what was wrong or not known on the way.
pub(super) struct Deployed {
    pub deployment: Deployment,
    pub configuration: Option<Configuration>,
    pub problems: Vec<Problem>,
    pub unresolved: Vec<(SmolStr, Cause)>,
}

/// What all deployments share.
#[derive(Clone, Copy)]
pub(super) struct Around<'a> {
    pub files: &'a dyn Files,
    pub sources: &'a Sources,
    pub inventory: &'a Inventory,
    pub facts: &'a dyn Facts,
}

/// Reads what belongs to the configurations: from here on no text is added.
pub(super) fn configure(
    files: &dyn Files,
    sources: &mut Sources,
    modules: &Modules,
    parts: Vec<Parts>,
) -> Vec<Configured> {
    let configured = |Parts { name, root, plan, state, inputs }| {
        let root: Option<PathBuf> = root;
        let configuration =
            root.and_then(|root| Configuration::load(files, sources, modules, &root, &inputs));
        Configured { name, configuration, plan, state }
    };
    parts.into_iter().map(configured).collect()
}

/// The deployments in their order. The largest are begun first: one of them alone at the end would keep all but one core
/// waiting.
pub(super) fn all(parts: Vec<Configured>, around: Around<'_>) -> Vec<Deployed> {
    let mut parts: Vec<(usize, Configured)> = parts.into_iter().enumerate().collect();
    parts.sort_by_key(|(_, parts)| Reverse(parts.configuration.as_ref().map(Configuration::size)));
    let deployed = parts.into_iter().par_bridge().map(|(at, parts)| (at, deploy(parts, around)));
    let mut deployed: Vec<(usize, Deployed)> = deployed.collect();
    deployed.sort_by_key(|(at, _)| *at);
    deployed.into_iter().map(|(_, deployed)| deployed).collect()
}

fn deploy(parts: Configured, around: Around<'_>) -> Deployed {
    let Configured { name, configuration, plan, state } = parts;
    let state_only = configuration.is_none() && plan.is_none();
    let hides_locals = configuration.is_none() && plan.is_some();
    let mut lowered = match (&configuration, plan, state) {
        (Some(configuration), Some(plan), state) => {
            join(with_state(plan, state), written(configuration, None, around))
        }
        (Some(configuration), None, state) => predicted(configuration, state, around),
        (None, Some(plan), state) => with_state(plan, state),
        (None, None, state) => existing(state, around),
    };
    lowered
        .problems
        .extend(configuration.iter().flat_map(|configuration| configuration.problems().iter().cloned()));
    let root = configuration.as_ref().map(|configuration| shown(configuration.root()));
    let Lowered { instances, drift, dependencies, problems, unresolved } = lowered;
    let deployment = Deployment { name, instances, drift, dependencies, hides_locals, root, state_only };
    Deployed { deployment, configuration, problems, unresolved }
}

/// The configuration, and what it will do to the objects of a state.
fn predicted(configuration: &Configuration, state: Option<Document>, around: Around<'_>) -> Lowered {
    let Some(Document { lowered: state, .. }) = state else { return written(configuration, None, around) };
    let Refreshed { kept, gone } = refresh(state.instances, around.inventory);
    let mut lowered = written(configuration, Some(&kept), around);
    lowered.drift.extend(gone);
    lowered.problems.extend(state.problems);
    lowered
}

fn written(configuration: &Configuration, prior: Option<&[Instance]>, around: Around<'_>) -> Lowered {
    let Around { files, sources, facts, inventory } = around;
    let tree = tree(files, configuration.root());
    configuration.lower(Surroundings { files, sources, tree: &tree, prior, facts, inventory })
}

/// A state that nothing else belongs to.
fn existing(state: Option<Document>, around: Around<'_>) -> Lowered {
    let Some(Document { mut lowered, .. }) = state else { return Lowered::default() };
    lowered.instances = refresh(lowered.instances, around.inventory).kept;
    lowered
}

/// The plan, and what only the state knows of its objects.
fn with_state(plan: Document, state: Option<Document>) -> Lowered {
    let Document { lowered: mut plan, .. } = plan;
    let Some(Document { lowered: state, .. }) = state else { return plan };
    let key = |instance: &Instance| (instance.address.clone(), instance.special().deposed.clone());
    let mut stored: HashMap<(ResourceInstance, Option<SmolStr>), Instance> =
        state.instances.into_iter().map(|instance| (key(&instance), instance)).collect();
    for instance in &mut plan.instances {
        let before = instance.special().previous_address.as_ref().unwrap_or(&instance.address).clone();
        if let Some(object) = stored.remove(&(before, instance.special().deposed.clone())) {
            instance.tainted |= object.tainted;
            instance.stored_dependencies = object.stored_dependencies;
            if instance.lifecycle.create_before_destroy.is_none()
                && object.lifecycle.create_before_destroy.is_some()
            {
                Arc::make_mut(&mut instance.lifecycle).create_before_destroy =
                    object.lifecycle.create_before_destroy;
            }
        }
    }
    plan.problems.extend(state.problems);
    plan
}

/// The folder outside of which `file` and its like read nothing: the repository that the root module lies in, else the
/// working directory, else the root module's folder.
fn tree(files: &dyn Files, root: &Path) -> PathBuf {
    let Ok(resolved) = files.resolve(root) else { return root.to_path_buf() };
    let repository = repository(files, &resolved);
    let here = files.resolve(Path::new(".")).ok().filter(|here| resolved.starts_with(here));
    repository.or(here).unwrap_or(resolved)
}
