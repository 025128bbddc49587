use std::collections::BTreeSet;

use super::meeting::{Meeting, meetings};
use super::words;
use crate::claim::{Claim, Class, Holder, Tense};
use crate::finding::{Finding, Severity};
use crate::rule::{Judge, Rule};

pub(crate) const RULE: Rule = Rule {
    name: "duplicate-identity",
    summary: "two instances want one identity",
    severity: Severity::Error,
    docs: include_str!("duplicate_identity.md"),
    check,
};

fn check(judge: &Judge<'_>) -> Vec<Finding> {
    let is_identity = |meeting: &Meeting<'_>| {
        meeting.claims.iter().all(|claim| matches!(claim.class, Class::Identity(_)))
            && meeting.claims.iter().all(|claim| claim.identity().is_some_and(|identity| !identity.singleton))
    };
    meetings(judge).iter().filter(|meeting| is_identity(meeting)).filter_map(|m| finding(judge, m)).collect()
}

fn finding(judge: &Judge<'_>, meeting: &Meeting<'_>) -> Option<Finding> {
    let takers = meeting.of(Tense::Acquired);
    let first = *takers.first()?;
    let in_graph = |claim: &&Claim| matches!(claim.holder, Holder::Instance(id) if !judge.is_state_only(id));
    let holders: Vec<&Claim<'_>> = meeting.of(Tense::Held).into_iter().filter(in_graph).collect();
    let all: Vec<&Claim<'_>> = takers.iter().chain(&holders).copied().collect();
    if all.iter().map(|claim| claim.holder).collect::<BTreeSet<_>>().len() < 2 {
        return None;
    }
    let kind = &first.entry.resource_type;
    let key = words::key(first);
    let message = match holders.len() {
        0 => format!("{} instances create one {kind} with {key}", takers.len()),
        _ => format!("{} would have {key}, which another instance has already", described(judge, first)),
    };
    let subjects =
        all.iter().map(|claim| judge.holder(claim.holder, words::arguments(claim), label(claim))).collect();
    Some(Finding {
        rule: RULE.name.into(),
        severity: RULE.severity,
        verdict: meeting.verdict,
        outcome: words::outcome(first.outcome()),
        message,
        help: help(judge, first, &all),
        identity: Some(words::identity(judge, first)),
        subjects,
        fixes: Vec::new(),
    })
}

fn described(judge: &Judge<'_>, claim: &Claim<'_>) -> String {
    match claim.holder {
        Holder::Instance(id) => judge.instance(id).address.to_string(),
        Holder::Remote(_) => claim.entry.resource_type.to_string(),
    }
}

fn label(claim: &Claim<'_>) -> String {
    let verb = match claim.tense {
        Tense::Held => "has",
        _ => "takes",
    };
    format!("{verb} {}", words::key(claim))
}

fn help(judge: &Judge<'_>, first: &Claim<'_>, all: &[&Claim<'_>]) -> String {
    let deployments: BTreeSet<u32> = all
        .iter()
        .filter_map(|claim| match claim.holder {
            Holder::Instance(id) => Some(id.deployment),
            Holder::Remote(_) => None,
        })
        .collect();
    let cure = if deployments.len() > 1 {
        "declare it in one configuration and read it with a data block in the others, or give each its own name"
    } else if all.iter().any(|claim| in_modules(judge, claim)) {
        "declare it once and hand its id to the modules that need it, or make the name an input that differs for each call"
    } else {
        "declare it once and refer to it, or give each its own name"
    };
    format!("{}: {cure}{}", words::consequence(first), words::unknown_type(first.entry))
}

fn in_modules(judge: &Judge<'_>, claim: &Claim<'_>) -> bool {
    matches!(claim.holder, Holder::Instance(id) if !judge.instance(id).address.module.is_root())
}
