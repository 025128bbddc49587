use smol_str::SmolStr;

use super::duplicate_identity::rivals;
use super::meeting::{Meeting, verdict};
use super::words;
use crate::claim::{Claim, Tense};
use crate::finding::{Finding, Outcome, Severity};
use crate::rule::{Judge, Rule};

pub(crate) const RULE: Rule = Rule {
    name: "singleton",
    summary: "a second instance of what exists once for each org, account or parent",
    severity: Severity::Error,
    docs: include_str!("singleton.md"),
    check,
};

fn check(judge: &Judge<'_>) -> Vec<Finding> {
    let meetings = judge.meetings.iter().filter(|m| m.is_identity() && m.is_singleton());
    meetings.filter_map(|meeting| finding(judge, meeting)).collect()
}

fn finding(judge: &Judge<'_>, meeting: &Meeting<'_>) -> Option<Finding> {
    let all = rivals(judge, meeting)?;
    let first = *all.first()?;
    let kind = &first.entry.resource_type;
    let what = what(first);
    let label = |claim: &Claim<'_>| match claim.tense {
        Tense::Held => format!("is {what} already"),
        _ => format!("becomes {what}"),
    };
    Some(Finding {
        rule: RULE.name.into(),
        severity: RULE.severity,
        verdict: verdict(judge, &all),
        outcome: words::outcome(first.outcome()),
        message: format!("{} instances of {kind} want to be {what}", all.len()),
        help: help(first),
        identity: Some(words::identity(judge, first)),
        subjects: all
            .iter()
            .map(|claim| judge.holder(claim.holder, arguments(claim), label(claim)))
            .collect(),
        fixes: Vec::new(),
    })
}

/// What there is only one of: `the one of user_id "x"`, `the one with default true`.
fn what(claim: &Claim<'_>) -> String {
    let Some(identity) = claim.identity() else { return "the only one".to_owned() };
    let when: Vec<String> =
        identity.when.iter().map(|(attribute, value)| format!("{attribute} {value}")).collect();
    let of = if claim.key.iter().any(|value| value.value.is_some()) {
        format!(" of {}", words::key(claim))
    } else {
        format!(" of the {}", identity.scope.as_str())
    };
    if when.is_empty() {
        format!("the only one{of}")
    } else {
        format!("the one with {}{of}", words::list(&when))
    }
}

fn arguments<'c>(claim: &'c Claim<'_>) -> Vec<&'c str> {
    let when = claim.identity().into_iter().flat_map(|identity| identity.when.keys());
    when.map(|attribute| attribute.as_str()).chain(words::arguments(claim)).collect()
}

fn help(claim: &Claim<'_>) -> SmolStr {
    let why = claim.identity().and_then(|identity| identity.why.as_ref());
    let why = why.map(|why| format!(" ({why})")).unwrap_or_default();
    let consequence = match words::outcome(claim.outcome()) {
        Outcome::Overwrite => {
            "each writes over the other, in this apply and in every one that follows".to_owned()
        }
        _ => words::consequence(claim),
    };
    let cure = format!("keep one of them{why} and put what they say into it");
    words::help(&cure, &consequence, claim)
}
