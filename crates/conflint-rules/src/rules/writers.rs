//! Resources that write the object of another resource.

use std::collections::{HashMap, HashSet};

use conflint_core::graph::InstanceId;
use conflint_core::instance::{Action, Instance};
use conflint_core::value::{SymbolKind, Value};
use smol_str::SmolStr;

use super::namesakes::is_meant;
use crate::catalog::{Attribute, Entry, Write};
use crate::claim::{Found, find, known_text};
use crate::finding::Verdict;
use crate::rule::Judge;

/// A resource that writes the object of another one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Writer<'a> {
    /// The one that writes.
    pub id: InstanceId,
    /// The facts about its type.
    pub entry: &'a Entry,
    /// What it writes.
    pub write: &'a Write,
    /// Whose object it writes.
    pub target: InstanceId,
    /// How sure it is that it is this one's.
    pub verdict: Verdict,
}

/// All writers whose target is among the instances.
pub(crate) fn writers<'a>(judge: &Judge<'a>) -> Vec<Writer<'a>> {
    let mut kinds: HashSet<&SmolStr> = HashSet::new();
    let mut writing: Vec<(InstanceId, &Entry)> = Vec::new();
    let all = judge.known(|entry| !entry.writes.is_empty());
    for (id, _, entry) in all.filter(|(_, instance, _)| stays(instance)) {
        kinds.extend(entry.writes.iter().map(|write| &write.resource_type));
        writing.push((id, entry));
    }
    if writing.is_empty() {
        return Vec::new();
    }
    let targets = Targets::new(judge, &kinds);
    let mut out = Vec::new();
    for (id, entry) in writing {
        for write in &entry.writes {
            let Some((target, verdict)) = targets.of(judge, id, entry, write) else { continue };
            out.push(Writer { id, entry, write, target, verdict });
        }
    }
    out
}

fn stays(instance: &Instance) -> bool {
    !matches!(instance.action, Action::Delete | Action::Forget)
}

/// Instances that may be written by others.
struct Targets {
    by_address: HashMap<(u32, String), InstanceId>,
    by_text: HashMap<(SmolStr, SmolStr), Vec<(InstanceId, &'static str)>>,
}

/// Attributes by which another resource names an object.
const NAMES: [&str; 4] = ["id", "name", "arn", "self_link"];

/// Of more objects with one name than these, none is told apart.
const MAX_NAMESAKES: usize = 64;

impl Targets {
    fn new(judge: &Judge<'_>, kinds: &HashSet<&SmolStr>) -> Self {
        let mut this = Self { by_address: HashMap::new(), by_text: HashMap::new() };
        let wanted = |(_, instance): &(InstanceId, &Instance)| {
            stays(instance) && kinds.contains(&instance.address.resource.kind)
        };
        for (id, instance) in judge.managed().filter(wanted) {
            this.by_address.insert((id.deployment, instance.address.to_string()), id);
            let objects = [&instance.before, &instance.after].into_iter().flatten();
            let text = |object: &Value, name: &str| known_text(object.get(name)?);
            let texts = objects
                .flat_map(|object| NAMES.iter().filter_map(move |name| Some((text(object, name)?, *name))));
            for (text, name) in texts {
                let namesakes =
                    this.by_text.entry((instance.address.resource.kind.clone(), text)).or_default();
                if namesakes.len() <= MAX_NAMESAKES && !namesakes.iter().any(|(other, _)| *other == id) {
                    namesakes.push((id, name));
                }
            }
        }
        this
    }

    fn of(
        &self,
        judge: &Judge<'_>,
        id: InstanceId,
        entry: &Entry,
        write: &Write,
    ) -> Option<(InstanceId, Verdict)> {
        let value = one(judge.instance(id).after.as_ref()?, write.through.as_ref()?)?;
        if let Some(text) = known_text(&value) {
            let namesakes = self.by_text.get(&(write.resource_type.clone(), text))?;
            if namesakes.len() > MAX_NAMESAKES {
                return None;
            }
            let meant = namesakes.iter().filter_map(|(target, name)| {
                let verdict = meant(judge, id, entry, *target, name)?;
                Some((*target, verdict))
            });
            // The first of the surest.
            return meant.reduce(|best, next| if next.1 > best.1 { next } else { best });
        }
        let Value::Unknown(unknown) = value.unmarked() else { return None };
        let SymbolKind::Reference(name) = &unknown.symbol.as_ref()?.kind else { return None };
        let (address, attribute) = name.rsplit_once('.')?;
        let target = *self.by_address.get(&(id.deployment, address.to_owned()))?;
        NAMES.contains(&attribute).then_some((target, Verdict::Proved))
    }
}

/// How surely the target is the one that the writer names by this attribute of it.
fn meant(
    judge: &Judge<'_>,
    id: InstanceId,
    entry: &Entry,
    target: InstanceId,
    name: &str,
) -> Option<Verdict> {
    let near = if target.deployment == id.deployment { Verdict::Proved } else { Verdict::Likely };
    if name != "name" {
        return Some(near);
    }
    let place = |id| judge.place(id, entry.scope, entry);
    let placed = place(id).same(&place(target))?;
    Some(near.min(placed).min(is_meant(judge, id, target, name)?))
}

fn one(object: &Value, attribute: &Attribute) -> Option<Value> {
    match find(object, attribute) {
        Found::Values(values) => values.into_iter().next(),
        _ => None,
    }
}
