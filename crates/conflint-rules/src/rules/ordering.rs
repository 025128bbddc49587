//! Edits that make Terraform create a parent before its child.

use std::collections::{HashMap, HashSet};

use conflint_core::addr::ModuleInstance;
use conflint_core::graph::{InstanceId, Order};
use conflint_core::instance::Instance;
use conflint_core::source::Span;

use super::blocks::wait_for;
use super::parent::Naming;
use crate::finding::{Edit, Fix, Place};
use crate::rule::{Judge, written};

/// Above this, nobody looks through all dependencies for a single edit.
const MANY: usize = 5_000;

/// A reference instead of the repeated text, or `depends_on`; not between instances of one resource or call, which nothing
/// can order, and not where the parent waits for the child.
pub(crate) fn fix(judge: &Judge<'_>, naming: &Naming<'_>, parent: InstanceId) -> Option<Fix> {
    let (child, address) = (&judge.instance(naming.child).address, &judge.instance(parent).address);
    if waits(judge, parent, naming.child) {
        return None;
    }
    let alone = child.module == address.module && child.resource != address.resource && address.key.is_none();
    let reference = alone.then(|| refer(judge, naming, &address.resource.to_string())).flatten();
    reference.or_else(|| depend_on(judge, naming.child, parent))
}

/// `depends_on`: in the resource where both are in one module, else in the call of the module that holds the late one.
pub(crate) fn depend_on(judge: &Judge<'_>, late: InstanceId, early: InstanceId) -> Option<Fix> {
    let (after, before) = (judge.instance(late), judge.instance(early));
    let shared = shared(&after.address.module, &before.address.module);
    let (waiting, awaited) = (part(after, shared), part(before, shared));
    if waiting == awaited || late.deployment != early.deployment || waits(judge, early, late) {
        return None;
    }
    let origin = after.origin.as_ref()?;
    let in_modules = after.address.module.0.len() > shared || before.address.module.0.len() > shared;
    if in_modules && circles(judge, (late, &waiting), (early, &awaited), shared) {
        return None;
    }
    let header = origin.calls.get(shared).copied().unwrap_or(origin.header);
    let edit = wait_for(judge.blocks, &judge.analysis.sources, header, &awaited)?;
    // What waits for a module waits for all of it.
    Some(Fix { title: format!("Let {waiting} wait for {awaited}"), safe: !in_modules, edits: vec![edit] })
}

fn waits(judge: &Judge<'_>, late: InstanceId, early: InstanceId) -> bool {
    judge.analysis.graph.order(early, late) == Order::Before
}

/// How many module calls both are in, instance by instance.
fn shared(a: &ModuleInstance, b: &ModuleInstance) -> usize {
    a.0.iter().zip(b.0.iter()).take_while(|(a, b)| a == b).count()
}

/// What stands for an instance in the module that many calls down: a call, or the resource itself.
fn part(instance: &Instance, calls: usize) -> String {
    let step = instance.address.module.0.get(calls);
    step.map_or_else(|| instance.address.resource.to_string(), |step| format!("module.{}", step.name))
}

/// Whether anything that would be waited for waits for anything that would wait.
fn circles(
    judge: &Judge<'_>,
    (late, waiting): (InstanceId, &str),
    (early, awaited): (InstanceId, &str),
    calls: usize,
) -> bool {
    let deployment = judge.analysis.graph.deployment(early);
    if deployment.instances.len() > MANY {
        return true;
    }
    let name = |id: InstanceId| judge.analysis.graph.address_without_keys(id);
    let around = &judge.instance(late).address.module.0[..calls];
    let mut by_name: HashMap<String, InstanceId> = HashMap::new();
    let (mut forbidden, mut todo) = (HashSet::new(), Vec::new());
    for (number, instance) in deployment.instances.iter().enumerate() {
        let id =
            InstanceId { deployment: early.deployment, instance: u32::try_from(number).unwrap_or(u32::MAX) };
        by_name.insert(name(id), id);
        if !instance.address.module.0.starts_with(around) {
            continue;
        }
        let part = part(instance, calls);
        if part == waiting {
            forbidden.insert(name(id));
        }
        if part == awaited {
            todo.push(id);
        }
    }
    let mut seen = HashSet::new();
    while let Some(id) = todo.pop() {
        for next in judge.analysis.graph.depends_on(id) {
            if forbidden.contains(&next) {
                return true;
            }
            if let Some(id) = by_name.get(&next)
                && seen.insert(next)
            {
                todo.push(*id);
            }
        }
    }
    false
}

/// `path = "/Engineering/Backend"` becomes `path = "${parent.path}/Backend"`.
fn refer(judge: &Judge<'_>, naming: &Naming<'_>, parent: &str) -> Option<Fix> {
    let sources = &judge.analysis.sources;
    let (path, span) = written(judge.instance(naming.child), naming.attribute.as_str())?;
    let before = sources.slice(span);
    let literal = format!("\"{}", naming.text);
    let start = before.find(&literal)?;
    let rest = &before[start + literal.len()..];
    // Nothing but one literal: the parent's text, and what the child adds to it.
    let own = rest.strip_suffix('"').filter(|own| !own.contains(['"', '$', '%', '\\']))?;
    let attribute = naming.matched.as_ref().filter(|name| !name.is_each())?;
    let value = if own.is_empty() {
        format!("{parent}.{attribute}")
    } else {
        format!("\"${{{parent}.{attribute}}}{own}\"")
    };
    let place = Span::new(span.source, span.start + u32::try_from(start).ok()?, span.end);
    Some(Fix {
        title: format!("Let {path} refer to {parent}"),
        safe: true,
        edits: vec![Edit { place: Place::Span(place), text: value }],
    })
}
