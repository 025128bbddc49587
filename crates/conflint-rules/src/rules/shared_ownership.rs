use std::collections::BTreeMap;
use std::hash::BuildHasher;

use conflint_core::addr::ResourceMode;
use conflint_core::graph::InstanceId;
use conflint_core::instance::{Action, Instance};
use conflint_core::predict::Facts as _;
use conflint_core::value::{Equality, Value, compare};
use foldhash::fast::RandomState;
use rayon::prelude::*;
use smol_str::SmolStr;

use super::words;
use crate::catalog::{Entry, LockRead, Scope};
use crate::claim::known_text;
use crate::finding::{Finding, IdentityText, Outcome, Severity, Verdict};
use crate::rule::{Judge, Rule};

pub(crate) const RULE: Rule = Rule {
    name: "shared-ownership",
    summary: "two states own one remote object",
    severity: Severity::Error,
    docs: include_str!("shared_ownership.md"),
    check,
};

fn check(judge: &Judge<'_>) -> Vec<Finding> {
    let hasher = RandomState::default();
    let hash = |(id, instance): (InstanceId, &'_ Instance)| {
        owned(judge, instance).map(|remote| (hasher.hash_one((&instance.address.resource.kind, remote)), id))
    };
    let mut hashed: Vec<(u64, InstanceId)> = judge.analysis.graph.par_instances().filter_map(hash).collect();
    hashed.par_sort_unstable();
    // Most objects have one owner: what they are called matters only where two have one hash.
    let mut owners: BTreeMap<(SmolStr, SmolStr), Vec<InstanceId>> = BTreeMap::new();
    for (_, id) in hashed.chunk_by(|(a, _), (b, _)| a == b).filter(|alike| alike.len() > 1).flatten() {
        let instance = judge.instance(*id);
        if let Some(remote) = owned(judge, instance) {
            owners.entry((instance.address.resource.kind.clone(), remote)).or_default().push(*id);
        }
    }
    owners.iter().filter_map(|((kind, remote), owners)| finding(judge, kind, remote, owners)).collect()
}

/// The id of the object that the instance has or adopts.
fn owned(judge: &Judge<'_>, instance: &Instance) -> Option<SmolStr> {
    if instance.action == Action::Forget || instance.address.resource.mode != ResourceMode::Managed {
        return None;
    }
    let id = |object: &Value| known_text(object.get("id")?);
    let imported = || instance.special().import.as_ref().and_then(|import| known_text(&import.id));
    let remote = instance.before.as_ref().and_then(id).or_else(imported).filter(|id| !id.is_empty())?;
    (!judge.catalog.is_local(&instance.provider.source)).then_some(remote)
}

fn finding(judge: &Judge<'_>, kind: &SmolStr, remote: &str, owners: &[InstanceId]) -> Option<Finding> {
    let first = *owners.first()?;
    let others = owners.iter().filter(|other| **other != first);
    let same: Vec<(InstanceId, Verdict)> =
        others.filter_map(|other| Some((*other, same_object(judge, kind, remote, first, *other)?))).collect();
    let verdict = same.iter().map(|(_, verdict)| *verdict).max()?;
    let all: Vec<InstanceId> = std::iter::once(first).chain(same.iter().map(|(id, _)| *id)).collect();
    let entry = judge.catalog.entry(kind);
    let place = entry.map(|entry| words::scope(&judge.place(first, entry.scope, entry)));
    let writers = all.iter().filter(|id| writes(judge, **id)).count();
    let several = all.iter().any(|id| id.deployment != first.deployment);
    let (owners, cure) = if several { ("states", STATES) } else { ("blocks of one state", BLOCKS) };
    Some(Finding {
        rule: RULE.name.into(),
        severity: if harms(judge, &all) { RULE.severity } else { Severity::Warning },
        verdict,
        outcome: if entry.is_some_and(is_locked) { Outcome::StaleLock } else { Outcome::Overwrite },
        message: format!(
            "{} {owners} own the {kind} with id {remote:?}, and {writers} of them change it",
            all.len()
        ),
        help: format!(
            "{cure}. Otherwise each apply undoes what the other did{}{}",
            if entry.is_some_and(is_locked) { ", or is refused for its old version" } else { "" },
            entry.map(words::unknown).unwrap_or_default()
        )
        .into(),
        identity: Some(IdentityText {
            kind: kind.clone(),
            scope: place.unwrap_or_default(),
            key: [(SmolStr::new_static("id"), remote.into())].into(),
        }),
        subjects: all.iter().map(|id| judge.subject(*id, [], label(judge, *id))).collect(),
        fixes: Vec::new(),
    })
}

const STATES: &str = "let one state own it: take it out of the other with a removed block (lifecycle { destroy = false }) \
                      and read it there with a data block";
const BLOCKS: &str = "let one block own it: take it out of the other with a removed block (lifecycle { destroy = false }), and \
                      refer to the one that stays";

/// Whether both ids name one object: some ids are unique everywhere, others only in their place.
fn same_object(judge: &Judge<'_>, kind: &str, remote: &str, a: InstanceId, b: InstanceId) -> Option<Verdict> {
    if a.deployment == b.deployment {
        return is_twice_in_one_state(judge.instance(a), judge.instance(b)).then_some(Verdict::Proved);
    }
    if is_unique_everywhere(remote) {
        return Some(Verdict::Proved);
    }
    if let (Some(mine), Some(theirs)) =
        (&judge.instance(a).special().identity, &judge.instance(b).special().identity)
    {
        let names_account =
            ["account_id", "subscription_id", "project"].iter().any(|name| mine.get(name).is_some());
        match compare(mine, theirs) {
            Equality::Same if names_account => return Some(Verdict::Proved),
            Equality::Different => return None,
            _ => {}
        }
    }
    let entry = judge.catalog.entry(kind);
    match entry {
        Some(entry) if entry.scope == Scope::Everywhere => Some(Verdict::Proved),
        Some(entry) => judge.place(a, entry.scope, entry).same(&judge.place(b, entry.scope, entry)),
        None => Some(Verdict::Possible),
    }
}

/// Whether the provider itself says that both are one object. Equal ids are not enough: some are the time of creation or a
/// hash of what is written.
fn is_twice_in_one_state(a: &Instance, b: &Instance) -> bool {
    let (Some(mine), Some(theirs)) = (&a.special().identity, &b.special().identity) else { return false };
    let one_place = a.provider.source == b.provider.source && a.provider.alias == b.provider.alias;
    let apart = a.address != b.address && a.special().deposed.is_none() && b.special().deposed.is_none();
    let tells = mine.is_wholly_known() && matches!(mine.unmarked(), Value::Object(_));
    one_place && apart && tells && compare(mine, theirs) == Equality::Same
}

fn is_unique_everywhere(id: &str) -> bool {
    let hex = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_hexdigit());
    let mut parts = id.split('-').map(str::len);
    let uuid =
        [8, 4, 4, 4, 12].into_iter().all(|length| parts.next() == Some(length)) && parts.next().is_none();
    let numbered = id.rsplit_once('-').is_some_and(|(_, tail)| (8..=17).contains(&tail.len()) && hex(tail));
    let written = ["arn:", "/subscriptions/", "projects/", "https://"];
    uuid && hex(&id.replace('-', "")) || numbered || written.iter().any(|prefix| id.starts_with(prefix))
}

fn is_locked(entry: &Entry) -> bool {
    !entry.tokens.is_empty() || entry.version_lock.is_some_and(|lock| lock.read == LockRead::State)
}

/// Whether these applies hurt each other: two change the object, or one destroys what another one keeps.
fn harms(judge: &Judge<'_>, all: &[InstanceId]) -> bool {
    let applied: Vec<InstanceId> = all.iter().copied().filter(|id| !judge.is_state_only(*id)).collect();
    let destroys = |id: &InstanceId| {
        matches!(
            judge.instance(*id).action,
            Action::Delete | Action::DeleteThenCreate | Action::CreateThenDelete
        )
    };
    let destroyers = all.iter().filter(|id| destroys(id)).count();
    let writers = applied.iter().filter(|id| writes(judge, **id)).count();
    destroyers > 0 && destroyers < all.len() || writers > 1 && destroyers < all.len()
}

fn writes(judge: &Judge<'_>, id: InstanceId) -> bool {
    !judge.is_state_only(id) && !matches!(judge.instance(id).action, Action::NoOp | Action::Read)
}

fn label(judge: &Judge<'_>, id: InstanceId) -> String {
    let instance = judge.instance(id);
    match instance.action {
        _ if judge.is_state_only(id) => "owned by this state".to_owned(),
        Action::NoOp => "owned here, and left as it is".to_owned(),
        Action::Delete => "destroyed here".to_owned(),
        Action::DeleteThenCreate | Action::CreateThenDelete => "replaced here".to_owned(),
        Action::Create => "imported here".to_owned(),
        _ => "changed here".to_owned(),
    }
}
