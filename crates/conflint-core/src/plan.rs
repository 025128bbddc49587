//! Plans, as `terraform show -json` writes them.

use std::io::Read;
use std::sync::Arc;

use rayon::prelude::*;
use serde::Deserialize;
use serde_json::value::RawValue;
use smol_str::SmolStr;

use crate::instance::{Instance, Lowered, Provider};
use crate::json::Addresses;
use crate::predict::Facts;
use crate::problem::Problem;
use crate::recognise::{Kind, Members, open};
use crate::value::{Cause, CauseKind};

mod blocks;
mod change;
mod configuration;
mod configured;
mod index;
mod link;
mod modules;
mod parts;
mod prior;
mod provider;
mod reference;
mod unset;

#[cfg(test)]
pub(crate) mod tests;

use configuration::ProviderConfigs;
use configured::{Configured, configs};
use index::Index;
pub(crate) use parts::Parts;
use provider::Providers;
pub(crate) use provider::source;

/// Reads a plan. `name` is how people know the file, `facts` what is known of providers. Local values are not in a plan: what depends on them cannot be told.
pub fn read(name: &str, source: impl Read + Send, facts: &dyn Facts) -> Lowered {
    let plan = open(name, source, |document| match document.kind() {
        Kind::Plan(plan) => Ok(lower(name, plan, facts)),
        _ => Err("not a plan; give what `terraform show -json PLANFILE` prints".to_owned()),
    });
    plan.unwrap_or_else(|problem| Lowered { problems: vec![problem], ..Lowered::default() })
}

/// So many instances are given what the configuration tells of them at once.
const NEIGHBOURS: usize = 512;

/// Reads a plan that is recognised.
pub(crate) fn lower(name: &str, mut plan: Members, facts: &dyn Facts) -> Lowered {
    let parts = *std::mem::take(&mut plan.plan);
    let (changes, drift) = (parts.changes.unwrap_or_default(), parts.drift.unwrap_or_default());
    let told = Told::read(parts.configuration.unwrap_or_default(), &plan);
    let mut lowered = Lowered { instances: changes.instances, drift: drift.instances, ..Lowered::default() };
    for list in [&mut lowered.instances, &mut lowered.drift] {
        list.par_chunks_mut(NEIGHBOURS).for_each(|neighbours| told.complete(neighbours));
    }
    let problems = told.index.problems.iter().cloned().chain(changes.problems).chain(drift.problems);
    lowered.problems = problems.map(|message| Problem::with(name, message)).collect();
    let first_deferred = lowered.instances.len();
    deferred(&plan, &told, &mut lowered);
    if let Some(mut prior) = parts.prior {
        prior.understand(&lowered.instances);
        prior.leave_out(&lowered.instances[first_deferred..]);
        prior.complete(&mut lowered.instances);
        prior.others.par_chunks_mut(NEIGHBOURS).for_each(|neighbours| told.complete(neighbours));
        lowered.instances.append(&mut prior.others);
        let cannot = |what| format!("the plan's `prior_state` cannot be read: {what}");
        lowered.problems.extend(prior.problem.map(|what| Problem::with(name, cannot(what))));
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
    fn read(mut configured: Configured, plan: &Members) -> Self {
        let providers = configured.providers();
        let (configs, problem) = match configs(&providers) {
            Ok(configs) => (configs, None),
            Err(problem) => (ProviderConfigs::new(), Some(problem)),
        };
        let format: String = plan.data("format_version").unwrap_or_default();
        let (keys, mut index) = configured.told(&configs, &format);
        index.problems.extend(problem);
        let cannot = |what: &mut String| *what = format!("the plan's `configuration` cannot be read: {what}");
        index.problems.iter_mut().for_each(cannot);
        index.given(&plan.data("variables").unwrap_or_default());
        let providers = Providers::new(&configs, keys, &mut index);
        Self { index, providers }
    }

    /// Gives instances what the configuration tells of them. Neighbours mostly are in one module and have one provider.
    fn complete(&self, instances: &mut [Instance]) {
        let mut last: Option<(Option<&SmolStr>, Arc<Provider>, Arc<Provider>)> = None;
        for alike in instances.chunk_by_mut(|a, b| a.address.module == b.address.module) {
            let Some(Instance { address, .. }) = alike.first() else { continue };
            let module = self.index.modules.get(&address.module.path());
            for instance in alike {
                let told = module.and_then(|module| module.resources.get(&instance.address.resource));
                let key = told.and_then(|told| told.provider.as_ref());
                let source = &instance.provider.source;
                let known = last.take().filter(|(of, named, _)| *of == key && named.source == *source);
                let (_, _, provider) = last.insert(known.unwrap_or_else(|| {
                    let provider = self.providers.find(key.map(SmolStr::as_str), source);
                    (key, instance.provider.clone(), provider)
                }));
                instance.provider = provider.clone();
                if let Some(told) = told {
                    instance.references = told.references.clone();
                }
            }
        }
    }
}

/// Changes that Terraform puts off to the next plan.
fn deferred(plan: &Members, told: &Told, lowered: &mut Lowered) {
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
