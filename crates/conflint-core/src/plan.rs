//! Plans, as `terraform show -json` writes them.

use std::collections::{BTreeMap, HashSet};

use serde::Deserialize;
use serde_json::value::RawValue;
use smol_str::SmolStr;

use crate::addr::{ConfigObject, Dependency, ResourceInstance};
use crate::instance::{Instance, Lowered};
use crate::json::{self, Addresses, Text};
use crate::problem::Problem;
use crate::recognise::{Kind, Members, open};
use crate::state;
use crate::value::{Cause, CauseKind};

mod change;
mod configuration;
mod index;
mod link;
mod provider;
mod reference;

#[cfg(test)]
pub(crate) mod tests;

use change::{Context, ResourceChange};
use configuration::Configuration;
use index::Index;
use provider::Providers;
pub(crate) use provider::source;

/// Reads a plan. `name` is how people know the file. Local values are not in a plan: what depends on them cannot be told.
pub fn read(name: &str, bytes: &[u8]) -> Lowered {
    let plan = open(name, bytes, |document| match document.kind() {
        Kind::Plan(plan) => Ok(lower(name, plan)),
        _ => Err("not a plan; give what `terraform show -json PLANFILE` prints".to_owned()),
    });
    plan.unwrap_or_else(|problem| Lowered { problems: vec![problem], ..Lowered::default() })
}

/// Reads a plan that is recognised.
pub(crate) fn lower(name: &str, plan: &Members<'_>) -> Lowered {
    let mut lowered = Lowered::default();
    let (index, providers) = configuration(name, plan, &mut lowered);
    let mut context = Context { index: &index, providers: &providers, addresses: Addresses::default() };
    lowered.instances = changes(name, plan, "resource_changes", &mut context, &mut lowered.problems);
    lowered.drift = changes(name, plan, "resource_drift", &mut context, &mut lowered.problems);
    deferred(name, plan, &mut context, &mut lowered);
    prior_state(name, plan, &mut context, &mut lowered);
    link::link(&mut lowered.instances, &index);
    lowered.dependencies = index.dependencies;
    if plan.get("errored") == Some("true") {
        let cause = "the plan is not complete: `terraform plan` failed on the way";
        lowered.unresolved.push((name.into(), Cause::new(CauseKind::Error, cause)));
    }
    lowered
}

fn configuration(name: &str, plan: &Members<'_>, lowered: &mut Lowered) -> (Index, Providers) {
    let text = plan.get("configuration").unwrap_or("{}");
    let configuration = serde_json::from_str::<Configuration<'_>>(text).unwrap_or_else(|error| {
        let what = json::describe(&error);
        lowered
            .problems
            .push(Problem::with(name, format!("the plan's `configuration` cannot be read: {what}")));
        Configuration::default()
    });
    let given: BTreeMap<Text<'_>, provider::Given<'_>> = plan.data("variables").unwrap_or_default();
    let variables = provider::variables(&given, &configuration.root_module.variables);
    let mut index = Index::new(&configuration);
    let providers = Providers::new(&configuration, &variables, &mut index);
    let wait = |(object, told): (&ConfigObject, &index::Told)| {
        let to = providers.object(told.provider.as_deref()?)?.clone();
        Some(Dependency { from: object.clone(), to })
    };
    let waits: Vec<Dependency> = index.resources.iter().filter_map(wait).collect();
    index.dependencies.extend(waits);
    index.dependencies.sort();
    index.dependencies.dedup();
    (index, providers)
}

fn changes<'a>(
    name: &str,
    plan: &Members<'a>,
    member: &str,
    context: &mut Context<'_>,
    problems: &mut Vec<Problem>,
) -> Vec<Instance> {
    let texts = list(name, plan, member, problems);
    let mut instances = Vec::with_capacity(texts.len());
    for (position, text) in texts.into_iter().enumerate() {
        let change = serde_json::from_str::<ResourceChange<'a>>(text.get());
        let read = change.map_err(|error| json::describe(&error)).and_then(|change| {
            let what = change.address.clone();
            context
                .instances(change)
                .map_err(|why| what.map_or(why.clone(), |address| format!("{}: {why}", &*address)))
        });
        match read {
            Ok(read) => instances.extend(read),
            Err(why) => {
                problems.push(Problem::with(name, format!("{member}[{position}] cannot be read: {why}")))
            }
        }
    }
    instances
}

fn list<'a>(name: &str, plan: &Members<'a>, member: &str, problems: &mut Vec<Problem>) -> Vec<&'a RawValue> {
    let Some(text) = plan.get(member) else { return Vec::new() };
    serde_json::from_str(text).unwrap_or_else(|error| {
        let what = json::describe(&error);
        problems.push(Problem::with(name, format!("the plan's `{member}` cannot be read: {what}")));
        Vec::new()
    })
}

/// Changes that Terraform puts off to the next plan.
fn deferred<'a>(name: &str, plan: &Members<'a>, context: &mut Context<'_>, lowered: &mut Lowered) {
    #[derive(Deserialize)]
    struct Deferred<'a> {
        #[serde(borrow)]
        resource_change: ResourceChange<'a>,
    }
    for text in list(name, plan, "deferred_changes", &mut lowered.problems) {
        let Ok(deferred) = serde_json::from_str::<Deferred<'a>>(text.get()) else { continue };
        for instance in context.instances(deferred.resource_change).unwrap_or_default() {
            let cause = Cause::new(CauseKind::Error, "the plan defers it to the next one");
            lowered.unresolved.push((instance.address.to_string().into(), cause));
            lowered.instances.push(instance);
        }
    }
}

/// What the prior state has besides: with `-target` the plan lists no changes for the rest, but the rest exists.
fn prior_state(name: &str, plan: &Members<'_>, context: &mut Context<'_>, lowered: &mut Lowered) {
    let Some(text) = plan.get("prior_state") else { return };
    let known: HashSet<(&ResourceInstance, Option<&SmolStr>)> = lowered
        .instances
        .iter()
        .flat_map(|instance| {
            let addresses = std::iter::once(&instance.address).chain(&instance.previous_address);
            addresses.map(|address| (address, instance.deposed.as_ref()))
        })
        .collect();
    let mut tainted = HashSet::new();
    let mut more = Vec::new();
    let read = state::each_shown(text, &mut context.addresses, &mut |address, object| {
        let deposed = object.deposed();
        if known.contains(&(&address, deposed.as_ref())) {
            if object.is_tainted() {
                tainted.insert((address, deposed));
            }
            return Ok(());
        }
        let told = context.index.resources.get(&address.config());
        let key = told.and_then(|told| told.provider.as_deref());
        let provider = context.providers.find(key, object.provider_name());
        more.push(object.instance(address, provider)?);
        Ok(())
    });
    drop(known);
    if let Err(error) = read {
        let what = json::describe(&error);
        lowered
            .problems
            .push(Problem::with(name, format!("the plan's `prior_state` cannot be read: {what}")));
    }
    if !tainted.is_empty() {
        for instance in &mut lowered.instances {
            instance.tainted |= tainted.contains(&(instance.address.clone(), instance.deposed.clone()));
        }
    }
    lowered.instances.extend(more);
}
