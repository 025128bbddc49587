use conflint_core::graph::InstanceId;
use conflint_core::instance::{Action, Instance};
use smol_str::SmolStr;

use super::handover::{Handover, Kind, handovers, quarantine};
use super::{moves, words};
use crate::catalog::{Attribute, Entry};
use crate::claim::{Claim, Class, Holder, Tense, ceiling, text_at};
use crate::finding::{Finding, IdentityText, Outcome, Severity, Verdict};
use crate::rule::{Judge, Rule};

pub(crate) const RULE: Rule = Rule {
    name: "reserved-name",
    summary: "a name that the platform owns, or keeps after its object was deleted",
    severity: Severity::Error,
    docs: include_str!("reserved_name.md"),
    check,
};

fn check(judge: &Judge<'_>) -> Vec<Finding> {
    let named = judge.known(|entry| !entry.reserved.is_empty());
    let owned = named.flat_map(|(id, instance, entry)| owned(judge, id, instance, entry));
    let kept = handovers(judge).into_iter().filter_map(|handover| kept_for_another(judge, &handover));
    let own = judge.claims.all().iter().filter_map(|claim| kept_for_itself(judge, claim));
    owned.chain(kept).chain(own).collect()
}

/// Names of the platform that the apply would take.
fn owned(judge: &Judge<'_>, id: InstanceId, instance: &Instance, entry: &Entry) -> Vec<Finding> {
    let taken = entry.reserved.iter().filter_map(|(attribute, names)| {
        let (text, secret) = text_at(instance.after.as_ref()?, attribute)?;
        let before = instance.before.as_ref().and_then(|before| text_at(before, attribute));
        let new = before.is_none_or(|(before, _)| before != text) || is_replaced(instance);
        let same = |name: &&String| {
            name.as_str() == text || entry.fold_case && name.to_lowercase() == text.to_lowercase()
        };
        names.iter().find(same).filter(|_| new && !secret).map(|name| (attribute, name))
    });
    taken.map(|(attribute, name)| platform_owns(judge, id, entry, attribute, name)).collect()
}

fn is_replaced(instance: &Instance) -> bool {
    matches!(instance.action, Action::DeleteThenCreate | Action::CreateThenDelete)
}

fn platform_owns(
    judge: &Judge<'_>,
    id: InstanceId,
    entry: &Entry,
    attribute: &Attribute,
    name: &str,
) -> Finding {
    let kind = &entry.resource_type;
    Finding {
        rule: RULE.name.into(),
        severity: RULE.severity,
        verdict: ceiling(entry.confidence, crate::catalog::Outcome::Conflict),
        outcome: Outcome::Conflict,
        message: format!("{attribute} {name:?} of {} belongs to the platform", judge.instance(id).address),
        help: format!(
            "choose another {attribute}: every org has a {kind} of this name from the beginning, and the API refuses a second \
             one; to use it, read it with a data block{}",
            words::unknown(entry)
        ).into(),
        identity: Some(IdentityText {
            kind: kind.clone(),
            scope: words::scope(&judge.place(id, entry.scope, entry)),
            key: [(attribute.as_str().into(), name.into())].into(),
        }),
        subjects: vec![judge.subject(id, [attribute.as_str()], format!("{attribute} {name:?} is reserved"))],
        fixes: Vec::new(),
    }
}

/// One object is destroyed, and another wants the name that stays taken.
fn kept_for_another(judge: &Judge<'_>, handover: &Handover<'_>) -> Option<Finding> {
    let Handover { giver, taker, from, to, .. } = *handover;
    let held = quarantine(judge, giver, from)?;
    let elsewhere = if from.deployment == to.deployment { Verdict::Proved } else { Verdict::Possible };
    let (old, new) = (&judge.instance(from).address, &judge.instance(to).address);
    let key = words::key(taker);
    let is_move = handover.kind(judge) == Kind::Move;
    let (before, after) = moves::names(judge, handover);
    let cure = if is_move {
        format!("keep the object with moved {{ from = {before}, to = {after} }}, or choose another name")
    } else {
        "choose another name".to_owned()
    };
    let fix = is_move.then(|| moves::fix(judge, handover, &before, &after)).flatten();
    Some(Finding {
        rule: RULE.name.into(),
        severity: RULE.severity,
        verdict: held.min(handover.verdict).min(elsewhere),
        outcome: words::outcome(taker.outcome()),
        message: format!("{new} takes {key}, which stays taken after {old} is destroyed"),
        help: help(&cure, taker),
        identity: Some(words::identity(judge, taker)),
        subjects: vec![
            judge.subject(to, words::arguments(taker), format!("takes {key}")),
            judge.subject(from, words::arguments(giver), format!("destroyed, and {key} stays taken")),
        ],
        fixes: fix.into_iter().collect(),
    })
}

/// An object is destroyed first, and its replacement wants its name.
fn kept_for_itself(judge: &Judge<'_>, claim: &Claim<'_>) -> Option<Finding> {
    let Holder::Instance(id) = claim.holder else { return None };
    if claim.tense != Tense::Held || !matches!(claim.class, Class::Identity(_)) {
        return None;
    }
    let instance = judge.instance(id);
    if instance.action != Action::DeleteThenCreate {
        return None;
    }
    let held = quarantine(judge, claim, id)?;
    let key = words::key(claim);
    let because = match instance.special().replace_paths.as_slice() {
        [] => String::new(),
        paths => format!(" ({} forces it)", words::list(paths)),
    };
    Some(Finding {
        rule: RULE.name.into(),
        severity: RULE.severity,
        verdict: held.min(claim.verdict),
        outcome: words::outcome(claim.outcome()),
        message: format!(
            "{} is replaced{because} with the same {key}, which stays taken after the destroy",
            instance.address
        ),
        help: help("change the name together with what forces the replacement", claim),
        identity: Some(words::identity(judge, claim)),
        subjects: vec![judge.subject(id, words::arguments(claim), format!("{key} stays taken"))],
        fixes: Vec::new(),
    })
}

fn help(cure: &str, claim: &Claim<'_>) -> SmolStr {
    let entry = claim.entry;
    let how_long = match &entry.held_after_delete {
        Some(text) => format!("The platform keeps the name after a delete: {text}"),
        None => "A destroy leaves the object where it is".to_owned(),
    };
    format!("{cure}. {how_long}{}", words::unknown(entry)).into()
}
