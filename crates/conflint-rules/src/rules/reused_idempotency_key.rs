use conflint_core::instance::Action;
use smol_str::SmolStr;

use super::meeting::{Meeting, verdict};
use super::words;
use crate::claim::{Claim, Class, Holder, Tense};
use crate::finding::{Finding, Outcome, Severity};
use crate::rule::{Judge, Rule};

pub(crate) const RULE: Rule = Rule {
    name: "reused-idempotency-key",
    summary: "one idempotency key on two instances",
    severity: Severity::Error,
    docs: include_str!("reused_idempotency_key.md"),
    check,
};

fn check(judge: &Judge<'_>) -> Vec<Finding> {
    let meetings = judge.meetings.iter().filter(|meeting| !meeting.is_identity());
    let mut out: Vec<Finding> = meetings.filter_map(|meeting| finding(judge, meeting)).collect();
    out.extend(judge.claims.all().iter().filter_map(|claim| repetition(judge, claim)));
    out
}

/// A replacement sends the key that the old object has used.
fn repetition(judge: &Judge<'_>, claim: &Claim<'_>) -> Option<Finding> {
    let Holder::Instance(id) = claim.holder else { return None };
    if claim.tense != Tense::Held || !matches!(claim.class, Class::IdempotencyKey(_)) {
        return None;
    }
    if !matches!(judge.instance(id).action, Action::DeleteThenCreate | Action::CreateThenDelete) {
        return None;
    }
    let address = &judge.instance(id).address;
    Some(Finding {
        rule: RULE.name.into(),
        severity: RULE.severity,
        verdict: claim.verdict,
        outcome: Outcome::Conflict,
        message: format!("{address} is replaced, and the new object sends the used {}", words::key(claim)),
        help: help(claim),
        identity: Some(words::identity(judge, claim)),
        subjects: vec![judge.subject(
            id,
            words::arguments(claim),
            format!("sends {} again", words::key(claim)),
        )],
        fixes: Vec::new(),
    })
}

fn help(claim: &Claim<'_>) -> SmolStr {
    words::advise(
        "build the key from what tells the objects apart, such as name and dates, without timestamp()",
        "the API serves the key once and refuses the second request with 409",
        claim,
    )
}

fn finding(judge: &Judge<'_>, meeting: &Meeting<'_>) -> Option<Finding> {
    let first = *meeting.takers().first()?;
    let kind = &first.entry.resource_type;
    // A used key stays used: who gives it up has used it all the same.
    let used = meeting.claims.iter().copied().filter(|claim| claim.holder != first.holder);
    let all: Vec<&Claim<'_>> = std::iter::once(first).chain(used).collect();
    let label = |claim: &Claim<'_>| match claim.tense {
        Tense::Acquired => format!("sends {}", words::key(claim)),
        Tense::Held | Tense::Released => format!("has used {}", words::key(claim)),
    };
    Some(Finding {
        rule: RULE.name.into(),
        severity: RULE.severity,
        verdict: verdict(judge, &all),
        outcome: Outcome::Conflict,
        message: format!("{} instances of {kind} send one {}", all.len(), words::key(first)),
        help: help(first),
        identity: Some(words::identity(judge, first)),
        subjects: all
            .iter()
            .map(|claim| judge.holder(claim.holder, words::arguments(claim), label(claim)))
            .collect(),
        fixes: Vec::new(),
    })
}
