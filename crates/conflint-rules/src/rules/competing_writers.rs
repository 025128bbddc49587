use std::collections::BTreeMap;

use conflint_core::graph::{InstanceId, Order};
use conflint_core::instance::{Action, Instance};
use conflint_core::named::Named;
use conflint_core::value::Value;
use smol_str::SmolStr;

use super::words;
use super::writers::{Writer, writers};
use crate::catalog::{Attribute, Entry, Outcome as CatalogOutcome};
use crate::claim::{Found, PlaceKey, find, refers, text_at};
use crate::finding::{Finding, IdentityText, Outcome, Severity, Verdict};
use crate::rule::{Judge, Rule};

pub(crate) const RULE: Rule = Rule {
    name: "competing-writers",
    summary: "two resources write one remote object",
    severity: Severity::Warning,
    docs: include_str!("competing_writers.md"),
    check,
};

fn check(judge: &Judge<'_>) -> Vec<Finding> {
    let writers = writers(judge);
    let mut out: Vec<Finding> = writers.iter().filter_map(|writer| inline(judge, writer)).collect();
    out.extend(side_by_side(judge, &writers));
    out.extend(serial(judge));
    out
}

/// The object says inline what a resource of its own says as well.
fn inline(judge: &Judge<'_>, writer: &Writer<'_>) -> Option<Finding> {
    let Writer { id, entry, write, target, verdict, .. } = *writer;
    let attribute = write.inline.as_ref()?;
    let (part, whole) = (judge.instance(id), judge.instance(target));
    let object = part.after.as_ref()?;
    let meant = write.inline_by.as_ref().and_then(|by| text_at(object, by)).map(|(text, _)| text);
    let mut alternatives = attribute.alternatives();
    let said = alternatives.find(|path| {
        meant.as_ref().is_none_or(|meant| path.as_str() == meant) && is_set_at(whole, path.as_str())
    })?;
    let undone = entry.outcome == CatalogOutcome::Overwrite && is_written(part) && is_written(whole);
    Some(Finding {
        rule: RULE.name.into(),
        severity: if undone { Severity::Error } else { RULE.severity },
        verdict,
        outcome: Outcome::Overwrite,
        message: format!(
            "{} says inline what {} says as well ({})",
            whole.address,
            part.address,
            said.as_str()
        ),
        help: words::help(
            &format!(
                "say it in one place: take {} out of {}, or remove {}",
                said.as_str(),
                whole.address,
                part.address
            ),
            "each apply undoes what the other form says",
            entry,
        ),
        identity: Some(identity(judge, target, &write.resource_type)),
        subjects: vec![
            judge.subject(id, through(writer), format!("writes {}", whole.address)),
            judge.subject(target, [said.as_str()], format!("{} is written here", said.as_str())),
        ],
        fixes: Vec::new(),
    })
}

/// Several resources write one object in this apply, and nothing keeps them apart.
fn side_by_side(judge: &Judge<'_>, writers: &[Writer<'_>]) -> Vec<Finding> {
    let mut by_target: BTreeMap<InstanceId, Vec<&Writer<'_>>> = BTreeMap::new();
    let whole = |writer: &&Writer<'_>| writer.write.whole && is_written(judge.instance(writer.id));
    for writer in writers.iter().filter(whole) {
        by_target.entry(writer.target).or_default().push(writer);
    }
    let crowded = by_target.into_iter().filter(|(_, all)| {
        // Two of one type are told as a second singleton.
        let ids: Vec<InstanceId> = all.iter().map(|writer| writer.id).collect();
        all.iter().any(|writer| writer.entry.resource_type != all[0].entry.resource_type)
            && races(judge, &ids)
    });
    crowded.map(|(target, all)| crowd(judge, target, &all)).collect()
}

fn crowd(judge: &Judge<'_>, target: InstanceId, all: &[&Writer<'_>]) -> Finding {
    let address = &judge.instance(target).address;
    let kind = &address.resource.kind;
    let locked = judge.catalog.entry(kind).is_some_and(|entry| entry.version_lock.is_some());
    let subject =
        |writer: &&Writer<'_>| judge.subject(writer.id, through(writer), format!("writes {address}"));
    Finding {
        rule: RULE.name.into(),
        severity: RULE.severity,
        verdict: all
            .iter()
            .map(|writer| writer.verdict)
            .min()
            .unwrap_or(Verdict::Possible)
            .min(Verdict::Likely),
        outcome: if locked { Outcome::StaleLock } else { Outcome::Overwrite },
        message: format!("{} resources write {address} side by side", all.len()),
        help: format!(
            "let one wait for the other with depends_on. Each reads the whole object, changes its part and writes the whole \
             back: otherwise {}",
            if locked {
                "one of them is refused for its old version"
            } else {
                "what one has changed is lost"
            }
        ).into(),
        identity: Some(identity(judge, target, kind)),
        subjects: all.iter().map(subject).collect(),
        fixes: Vec::new(),
    }
}

/// Types whose writes the API does not take side by side.
fn serial(judge: &Judge<'_>) -> Vec<Finding> {
    let mut groups: BTreeMap<(u32, PlaceKey, Vec<&SmolStr>), Vec<InstanceId>> = BTreeMap::new();
    let queueing = judge.known(|entry| !entry.serial_with.is_empty());
    for (id, _, entry) in queueing.filter(|(_, instance, _)| is_written(instance)) {
        let mut kinds: Vec<&SmolStr> = entry.serial_with.iter().chain([&entry.resource_type]).collect();
        kinds.sort();
        kinds.dedup();
        let place = judge.place(id, entry.scope, entry).key();
        groups.entry((id.deployment, place, kinds)).or_default().push(id);
    }
    let kinds = |ids: &[InstanceId]| -> Option<&Entry> {
        let first = ids.first()?;
        let entry = judge.catalog.entry(&judge.instance(*first).address.resource.kind)?;
        let alone = ids.iter().all(|id| judge.instance(*id).address.resource.kind == entry.resource_type);
        (!alone || entry.serial_with.contains(&entry.resource_type)).then_some(entry)
    };
    let crowded = groups.into_values().filter(|ids| races(judge, ids));
    crowded.filter_map(|ids| Some(queue(judge, kinds(&ids)?, &ids))).collect()
}

fn queue(judge: &Judge<'_>, entry: &Entry, ids: &[InstanceId]) -> Finding {
    let subject = |id: &InstanceId| judge.subject(*id, [], "may run beside the others");
    Finding {
        rule: RULE.name.into(),
        // Providers try again, and mostly get through.
        severity: Severity::Info,
        verdict: Verdict::Likely,
        outcome: words::outcome(entry.outcome),
        message: format!("{} changes of {} may run side by side", ids.len(), entry.resource_type),
        help: words::help(
            "let each wait for the one before with depends_on, or apply with -parallelism=1",
            "the API refuses what comes while it is still busy with the one before, and the provider gives up after some tries",
            entry,
        ),
        identity: ids.first().map(|id| identity(judge, *id, &entry.resource_type)),
        subjects: ids.iter().map(subject).collect(),
        fixes: Vec::new(),
    }
}

/// Whether some of them are not ordered. Neighbours are asked only: in an ordered line each waits for the one before.
fn races(judge: &Judge<'_>, ids: &[InstanceId]) -> bool {
    let graph = &judge.analysis.graph;
    ids.windows(2).any(|pair| matches!(graph.order(pair[0], pair[1]), Order::Unordered))
}

fn identity(judge: &Judge<'_>, id: InstanceId, kind: &SmolStr) -> IdentityText {
    let entry = judge.catalog.entry(kind);
    let scope = entry.map(|entry| words::scope(&judge.place(id, entry.scope, entry))).unwrap_or_default();
    IdentityText { kind: kind.clone(), scope, key: Named::default() }
}

fn through<'w>(writer: &'w Writer<'_>) -> impl Iterator<Item = &'w str> {
    writer.write.through.iter().flat_map(Attribute::alternatives).map(|path| path.as_str())
}

/// Whether the configuration says something there. What it does not say, the provider may read back all the same.
fn is_set_at(instance: &Instance, path: &str) -> bool {
    let Some(object) = &instance.after else { return false };
    let Some(attribute) = Attribute::parse(path) else { return false };
    let said = match &instance.origin {
        Some(origin) => origin.arguments.keys().any(|key| key.split('.').next() == path.split('.').next()),
        None => instance.action == Action::Create || refers(instance, &attribute),
    };
    said && match find(object, &attribute) {
        Found::Absent => false,
        Found::Unknown(_) => refers(instance, &attribute),
        Found::Values(values) => values.iter().any(|value| match value.unmarked() {
            Value::Unknown(_) => refers(instance, &attribute),
            Value::String(text) => !text.is_empty(),
            Value::Bool(_) | Value::Number(_) => true,
            collection => collection.children().next().is_some(),
        }),
    }
}

fn is_written(instance: &Instance) -> bool {
    matches!(
        instance.action,
        Action::Create | Action::Update | Action::DeleteThenCreate | Action::CreateThenDelete
    )
}
