use super::meeting::{Meeting, meetings};
use super::words;
use crate::claim::{Claim, Class, Tense};
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
    let is_key = |claim: &&Claim| matches!(claim.class, Class::IdempotencyKey(_));
    let meetings = meetings(judge).into_iter().filter(|meeting| meeting.claims.iter().all(is_key));
    meetings.filter_map(|meeting| finding(judge, &meeting)).collect()
}

fn finding(judge: &Judge<'_>, meeting: &Meeting<'_>) -> Option<Finding> {
    let first = *meeting.of(Tense::Acquired).first()?;
    let kind = &first.entry.resource_type;
    // A used key stays used: who gives it up has used it all the same.
    let used = meeting.claims.iter().copied().filter(|claim| claim.holder != first.holder);
    let all: Vec<&Claim<'_>> = std::iter::once(first).chain(used).collect();
    let label = |claim: &Claim| match claim.tense {
        Tense::Acquired => format!("sends {}", words::key(claim)),
        Tense::Held | Tense::Released => format!("has used {}", words::key(claim)),
    };
    Some(Finding {
        rule: RULE.name.into(),
        severity: RULE.severity,
        verdict: meeting.verdict,
        outcome: Outcome::Conflict,
        message: format!("{} instances of {kind} send one {}", all.len(), words::key(first)),
        help: format!(
            "the API serves a key once and refuses the second request with 409: build the key from what tells the objects \
             apart, such as name and dates, without timestamp(){}",
            words::unknown_type(first.entry)
        ),
        identity: Some(words::identity(judge, first)),
        subjects: all
            .iter()
            .map(|claim| judge.holder(claim.holder, words::arguments(claim), label(claim)))
            .collect(),
        fixes: Vec::new(),
    })
}
