use std::collections::HashMap;

use conflint_core::graph::InstanceId;
use conflint_core::instance::{Action, Instance};
use smol_str::SmolStr;

use super::words;
use crate::catalog::{Attribute, Entry, LockRead};
use crate::claim::{Place, text_at};
use crate::finding::{Finding, IdentityText, Outcome, Severity, Verdict};
use crate::rule::{Judge, Rule, written};

pub(crate) const RULE: Rule = Rule {
    name: "stale-concurrency-token",
    summary: "an update carries an etag or a version that the object no longer has",
    severity: Severity::Error,
    docs: include_str!("stale_concurrency_token.md"),
    check,
};

fn check(judge: &Judge<'_>) -> Vec<Finding> {
    let remotes = remotes(judge);
    let is_late = |entry: &Entry| entry.version_lock.is_some_and(|lock| lock.read == LockRead::Write);
    judge
        .known(|entry| !entry.tokens.is_empty() && !is_late(entry))
        .flat_map(|(id, instance, entry)| {
            let stale = |token| staleness(judge, &remotes, id, instance, entry, token);
            entry.tokens.iter().filter_map(stale).collect::<Vec<_>>()
        })
        .collect()
}

/// Objects of the inventory by type and id.
type Remotes<'a> = HashMap<(&'a str, &'a str), u32>;

fn remotes<'a>(judge: &Judge<'a>) -> Remotes<'a> {
    let objects = judge.analysis.inventory.objects.iter().enumerate();
    objects
        .filter_map(|(number, object)| Some(((object.kind.as_str(), object.id.as_deref()?), number as u32)))
        .collect()
}

/// Why the token is old.
#[derive(Clone, Copy)]
enum Why {
    /// The inventory has another one.
    Remote(Verdict),
    /// The configuration writes one that the object no longer has.
    Literal,
    /// The configuration writes one: the next change makes it old.
    WillBe,
    /// The refresh found another one than the last apply had left.
    Drifted,
}

fn staleness(
    judge: &Judge<'_>,
    remotes: &Remotes<'_>,
    id: InstanceId,
    instance: &Instance,
    entry: &Entry,
    token: &Attribute,
) -> Option<Finding> {
    let text =
        |object: &Option<conflint_core::value::Value>| text_at(object.as_ref()?, token).map(|(text, _)| text);
    let (before, after) = (text(&instance.before), text(&instance.after));
    let is_written = written(instance, token.as_str()).is_some();
    let why = match instance.action {
        Action::Update => {
            let literal = after.is_some() && before.is_some() && after != before;
            let sent = if literal { &after } else { &before };
            let remote = remote(judge, remotes, id, instance, entry, token, sent.as_ref());
            let drifted = drifted(judge, id, instance, token);
            match remote {
                Some(verdict) => Why::Remote(verdict),
                None if literal => Why::Literal,
                None if is_written && after.is_some() => Why::WillBe,
                None if drifted => Why::Drifted,
                None => return None,
            }
        }
        Action::Create | Action::NoOp if is_written && after.is_some() && !judge.is_state_only(id) => {
            Why::WillBe
        }
        _ => return None,
    };
    Some(finding(judge, id, entry, token, why))
}

/// Whether the refresh has found another token than the last apply had left.
fn drifted(judge: &Judge<'_>, id: InstanceId, instance: &Instance, token: &Attribute) -> bool {
    let mut drift = judge.analysis.graph.deployment(id).drift.iter();
    let drift = drift.find(|drift| {
        drift.address == instance.address && drift.special().deposed == instance.special().deposed
    });
    let text = |object: &Option<conflint_core::value::Value>| Some(text_at(object.as_ref()?, token)?.0);
    drift.is_some_and(|drift| text(&drift.before).is_some() && text(&drift.before) != text(&drift.after))
}

/// Whether the inventory has another token than the one that is sent.
fn remote(
    judge: &Judge<'_>,
    remotes: &Remotes<'_>,
    id: InstanceId,
    instance: &Instance,
    entry: &Entry,
    token: &Attribute,
    sent: Option<&SmolStr>,
) -> Option<Verdict> {
    let own = text_at(instance.before.as_ref()?, &Attribute::parse("id")?)?.0;
    let object = judge.remote(*remotes.get(&(entry.resource_type.as_str(), own.as_str()))?);
    let arguments = object.scope.iter().flatten().map(|(name, value)| (name.as_str(), value.as_str()));
    let verdict = judge.place(id, entry.scope, entry).same(&Place::remote(entry.scope, arguments))?;
    let current = text_at(&object.attributes, token)?.0;
    (Some(&current) != sent?.into()).then_some(verdict)
}

fn finding(judge: &Judge<'_>, id: InstanceId, entry: &Entry, token: &Attribute, why: Why) -> Finding {
    let address = &judge.instance(id).address;
    let (severity, verdict) = match why {
        Why::Remote(verdict) => (RULE.severity, verdict),
        Why::Literal => (RULE.severity, Verdict::Proved),
        Why::WillBe => (Severity::Warning, Verdict::Proved),
        Why::Drifted => (Severity::Warning, Verdict::Likely),
    };
    let (message, cure) = match why {
        Why::Remote(_) => (
            format!("the update of {address} carries an old {token}: the object has another one now"),
            format!(
                "plan again with a refresh (no -refresh=false) and no ignore_changes for {token}, and find out who else writes the object"
            ),
        ),
        Why::Literal => (
            format!("{address} writes an old {token} into its configuration: the object has another one"),
            format!("take {token} out of the configuration and leave it to the provider"),
        ),
        Why::WillBe => (
            format!(
                "{address} writes its {token} into its configuration: the first change makes it an old one"
            ),
            format!("take {token} out of the configuration and leave it to the provider"),
        ),
        Why::Drifted => (
            format!(
                "somebody else has changed {address} since the last apply, and this apply changes it too"
            ),
            "apply soon after the plan, or plan and apply in one step, and let one writer own the object"
                .to_owned(),
        ),
    };
    Finding {
        rule: RULE.name.into(),
        severity,
        verdict,
        outcome: Outcome::StaleLock,
        message,
        help: words::advise(&cure, "the API refuses the write with 409", entry),
        identity: Some(IdentityText {
            kind: entry.resource_type.clone(),
            scope: words::scope(&judge.place(id, entry.scope, entry)),
            key: [(SmolStr::from(token.as_str()), serde_json::Value::Null)].into(),
        }),
        subjects: vec![judge.subject(id, [token.as_str()], label(token, why))],
        fixes: Vec::new(),
    }
}

fn label(token: &Attribute, why: Why) -> String {
    match why {
        Why::Remote(_) => format!("sends the {token} that its state has"),
        Why::Literal | Why::WillBe => format!("{token} is written here"),
        Why::Drifted => format!("its {token} is not the one that the last apply left"),
    }
}
