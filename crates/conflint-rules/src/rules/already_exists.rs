use conflint_core::instance::Action;

use super::meeting::{Meeting, meetings};
use super::{imports, words};
use crate::claim::{Claim, Class, Holder, Tense};
use crate::finding::{Finding, Severity};
use crate::rule::{Judge, Rule};

pub(crate) const RULE: Rule = Rule {
    name: "already-exists",
    summary: "this apply creates what the remote or another state has already",
    severity: Severity::Error,
    docs: include_str!("already_exists.md"),
    check,
};

fn check(judge: &Judge<'_>) -> Vec<Finding> {
    meetings(judge).iter().flat_map(|meeting| findings(judge, meeting)).collect()
}

fn findings(judge: &Judge<'_>, meeting: &Meeting<'_>) -> Vec<Finding> {
    let existing = meeting.of(Tense::Held).into_iter().find(|claim| exists_apart(judge, claim));
    let Some(existing) = existing.filter(|claim| matches!(claim.class, Class::Identity(_))) else {
        return Vec::new();
    };
    let takers = meeting.of(Tense::Acquired);
    takers.into_iter().map(|taker| finding(judge, meeting, taker, existing)).collect()
}

/// Whether it is in no configuration or plan of this analysis.
fn exists_apart(judge: &Judge<'_>, claim: &Claim<'_>) -> bool {
    match claim.holder {
        Holder::Remote(_) => true,
        Holder::Instance(id) => judge.is_state_only(id),
    }
}

fn finding(judge: &Judge<'_>, meeting: &Meeting<'_>, taker: &Claim<'_>, existing: &Claim<'_>) -> Finding {
    let id = imports::id_of(judge, existing);
    let known_as = id.as_deref().map(|id| format!(" (id {id})")).unwrap_or_default();
    let kind = &taker.entry.resource_type;
    let verb = if is_created(judge, taker) { "created" } else { "changed to be" };
    let subjects = vec![
        judge.holder(taker.holder, words::arguments(taker), format!("takes {}", words::key(taker))),
        judge.holder(existing.holder, words::arguments(existing), format!("exists already{known_as}")),
    ];
    Finding {
        rule: RULE.name.into(),
        severity: RULE.severity,
        verdict: meeting.verdict,
        outcome: words::outcome(taker.outcome()),
        message: format!(
            "{kind} with {} is to be {verb}, and it exists already{known_as}",
            words::key(taker)
        ),
        help: help(judge, taker),
        identity: Some(words::identity(judge, taker)),
        subjects,
        fixes: imports::fix(judge, taker, existing).into_iter().collect(),
    }
}

fn help(judge: &Judge<'_>, taker: &Claim<'_>) -> String {
    let cure = if is_created(judge, taker) {
        "adopt it with an import block, read it with a data block where somebody else owns it, or choose another name"
    } else {
        "choose another name, or take the name from the other object first"
    };
    format!("{}: {cure}{}", words::consequence(taker), words::unknown_type(taker.entry))
}

fn is_created(judge: &Judge<'_>, claim: &Claim<'_>) -> bool {
    matches!(claim.holder, Holder::Instance(id) if judge.instance(id).action == Action::Create)
}
