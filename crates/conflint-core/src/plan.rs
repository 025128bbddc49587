//! Plans, as `terraform show -json` writes them.

use std::collections::{HashMap, HashSet};

use rayon::prelude::*;
use serde::Deserialize;
use serde_json::value::RawValue;
use smol_str::SmolStr;

use crate::addr::{ModulePath, ResourceInstance};
use crate::instance::{Action, Instance, Lowered, Provider};
use crate::json::{self, Addresses};
use crate::predict::Facts;
use crate::problem::Problem;
use crate::recognise::{Kind, List, Members, open};
use crate::state::{self, Shown, ShownObject};
use crate::value::{Cause, CauseKind, Value};

mod change;
mod configuration;
mod index;
mod link;
mod provider;
mod reference;
mod unset;

#[cfg(test)]
pub(crate) mod tests;

use change::Odd;
use configuration::Configuration;
use index::{Index, Reader};
pub(crate) use provider::source;
use provider::{Keys, Providers};

/// Reads a plan. `name` is how people know the file, `facts` what is known of providers. Local values are not in a plan: what depends on them cannot be told.
pub fn read(name: &str, bytes: &[u8], facts: &dyn Facts) -> Lowered {
    let plan = open(name, bytes, |document| match document.kind() {
        Kind::Plan(plan) => Ok(lower(name, plan, facts)),
        _ => Err("not a plan; give what `terraform show -json PLANFILE` prints".to_owned()),
    });
    plan.unwrap_or_else(|problem| Lowered { problems: vec![problem], ..Lowered::default() })
}

/// So many instances are given what the configuration tells of them at once.
const NEIGHBOURS: usize = 512;

/// Reads a plan that is recognised.
pub(crate) fn lower(name: &str, plan: &Members<'_>, facts: &dyn Facts) -> Lowered {
    let members = ["resource_changes", "resource_drift"];
    let prior = || plan.get("prior_state").map(serde_json::from_str::<Shown<'_>>);
    let changes = || members.map(|member| read_changes(member, plan));
    let (told, (changes, prior)) = rayon::join(|| Told::read(plan), || rayon::join(changes, prior));
    let [(mut instances, problems), (mut drift, more)] = changes;
    for list in [&mut instances, &mut drift] {
        list.par_chunks_mut(NEIGHBOURS).for_each(|neighbours| told.complete(neighbours));
    }
    let mut lowered = Lowered { instances, drift, ..Lowered::default() };
    let problems = told.index.problems.iter().cloned().chain(problems).chain(more);
    lowered.problems = problems.map(|message| Problem::with(name, message)).collect();
    deferred(plan, &told, &mut lowered);
    if let Some(prior) = prior {
        prior_state(name, prior, &told, &mut lowered);
    }
    unset::forget(&mut lowered.instances, &told.index);
    link::link(&mut lowered.instances, &told.index, facts);
    lowered.dependencies = told.index.dependencies;
    lowered.dependencies.shrink_to_fit();
    if plan.get("errored") == Some("true") {
        let cause = "the plan is not complete: `terraform plan` failed on the way";
        lowered.unresolved.push((name.into(), Cause::new(CauseKind::Error, cause)));
    }
    lowered
}

/// What the plan tells of its configuration.
struct Told {
    index: Index,
    providers: Providers,
}

impl Told {
    fn read(plan: &Members<'_>) -> Self {
        let configuration =
            plan.get("configuration").map_or(Ok(Configuration::default()), serde_json::from_str);
        let (configuration, problem) = match configuration {
            Ok(configuration) => (configuration, None),
            Err(error) => (Configuration::default(), Some(json::describe(&error))),
        };
        let configs = &configuration.provider_config;
        let format: String = plan.data("format_version").unwrap_or_default();
        let keys = Keys::new(configs, &format);
        let reader = Reader { keys: &keys, valued: &keys.modules() };
        let root = ModulePath::root();
        let mut index =
            configuration.root_module.map_or_else(Index::default, |text| reader.read(&root, text));
        index.problems.extend(problem);
        let cannot = |what: &mut String| *what = format!("the plan's `configuration` cannot be read: {what}");
        index.problems.iter_mut().for_each(cannot);
        index.given(&plan.data("variables").unwrap_or_default());
        let providers = Providers::new(configs, keys, &mut index);
        Self { index, providers }
    }

    /// Gives instances what the configuration tells of them. Neighbours mostly are of one resource.
    fn complete(&self, instances: &mut [Instance]) {
        let is_alike = |a: &Instance, b: &Instance| {
            a.address.resource == b.address.resource
                && a.address.module == b.address.module
                && a.provider.source == b.provider.source
        };
        for alike in instances.chunk_by_mut(is_alike) {
            let Some(Instance { address, provider, .. }) = alike.first() else { continue };
            let told = self.index.resource(&address.module.path(), &address.resource);
            let key = told.and_then(|told| told.provider.as_deref());
            let provider = self.providers.find(key, &provider.source);
            for instance in alike {
                instance.provider = provider.clone();
                if let Some(told) = told {
                    instance.references = told.references.clone();
                }
            }
        }
    }
}

/// The instances of a list of changes, and what is wrong with the others.
fn read_changes(member: &str, plan: &Members<'_>) -> (Vec<Instance>, Vec<String>) {
    let texts = match plan.list(member) {
        Some(List::Items(texts)) => texts,
        Some(List::Other) => return (Vec::new(), vec![format!("the plan's `{member}` is not an array")]),
        None => return (Vec::new(), Vec::new()),
    };
    let read: Vec<Result<Instance, Odd>> = texts
        .par_iter()
        .map_init(Addresses::default, |addresses, text| change::read(text.get(), addresses))
        .collect();
    let mut problems = Vec::new();
    let mut seconds = Vec::new();
    let mut position = 0;
    let instances = read.into_iter().filter_map(|read| {
        position += 1;
        match read {
            Ok(instance) => Some(instance),
            Err(Odd::Two(two)) => {
                let (first, second) = *two;
                seconds.push(second);
                Some(first)
            }
            Err(Odd::Problem(why)) => {
                problems.push(format!("{member}[{}] cannot be read: {why}", position - 1));
                None
            }
        }
    });
    let mut instances: Vec<Instance> = instances.collect();
    instances.extend(seconds);
    (instances, problems)
}

/// Changes that Terraform puts off to the next plan.
fn deferred(plan: &Members<'_>, told: &Told, lowered: &mut Lowered) {
    #[derive(Deserialize)]
    struct Deferred<'a> {
        #[serde(borrow)]
        resource_change: &'a RawValue,
    }
    let texts: Vec<Deferred<'_>> = plan.data("deferred_changes").unwrap_or_default();
    for text in texts {
        let Ok(mut instance) = change::read(text.resource_change.get(), &mut Addresses::default()) else {
            continue;
        };
        told.complete(std::slice::from_mut(&mut instance));
        let cause = Cause::new(CauseKind::Error, "the plan defers it to the next one");
        lowered.unresolved.push((instance.address.to_string().into(), cause));
        lowered.instances.push(instance);
    }
}

/// What the prior state has besides: with `-target` the plan lists no changes for the rest, but the rest exists.
fn prior_state(name: &str, prior: serde_json::Result<Shown<'_>>, told: &Told, lowered: &mut Lowered) {
    let known: HashMap<(&ResourceInstance, Option<&SmolStr>), bool> = lowered
        .instances
        .iter()
        .flat_map(|instance| {
            let changes = instance.action != Action::NoOp;
            let addresses = std::iter::once(&instance.address).chain(instance.previous_address.as_deref());
            addresses.map(move |address| ((address, instance.deposed.as_ref()), changes))
        })
        .collect();
    let mut tainted = HashSet::new();
    let mut stored = HashMap::new();
    let mut more = Vec::new();
    let mut tell = |address: ResourceInstance, object: ShownObject<'_>, addresses: &mut Addresses| {
        let deposed = object.deposed();
        let Some(changes) = known.get(&(&address, deposed.as_ref())) else {
            let provider = addresses.provider(object.provider_name().unwrap_or(""), |name| {
                Provider::new(source(name), None, Value::object([]))
            });
            let mut instance = object.instance(address, provider, addresses)?;
            told.complete(std::slice::from_mut(&mut instance));
            more.push(instance);
            return Ok(());
        };
        if !changes {
            return Ok(());
        }
        let dependencies = object.stored(addresses);
        if !dependencies.is_empty() {
            stored.insert((address.clone(), deposed.clone()), dependencies);
        }
        if object.is_tainted() {
            tainted.insert((address, deposed));
        }
        Ok(())
    };
    let read = prior.and_then(|prior| state::each_shown(prior, &mut Addresses::default(), &mut tell));
    drop(known);
    if let Err(error) = read {
        let what = json::describe(&error);
        lowered
            .problems
            .push(Problem::with(name, format!("the plan's `prior_state` cannot be read: {what}")));
    }
    let changed = |instance: &&mut Instance| instance.action != Action::NoOp;
    for instance in lowered.instances.iter_mut().filter(changed) {
        let key = (instance.address.clone(), instance.deposed.clone());
        instance.tainted |= tainted.contains(&key);
        instance.stored_dependencies = stored.remove(&key).unwrap_or_default();
    }
    lowered.instances.extend(more);
}
