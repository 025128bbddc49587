use std::collections::BTreeSet;

use rayon::prelude::*;
use smol_str::SmolStr;

use super::meeting::{Meeting, holders, verdict};
use super::{varying, words};
use crate::claim::{Claim, Holder, Tense};
use crate::finding::{Finding, Severity, Verdict};
use crate::rule::{Judge, Rule};

pub(crate) const RULE: Rule = Rule {
    name: "duplicate-identity",
    summary: "two instances want one identity",
    severity: Severity::Error,
    docs: include_str!("duplicate_identity.md"),
    check,
};

fn check(judge: &Judge<'_>) -> Vec<Finding> {
    let meetings = judge.meetings.par_iter().filter(|m| m.is_identity() && !m.is_singleton());
    meetings.filter_map(|meeting| finding(judge, meeting)).collect()
}

fn finding(judge: &Judge<'_>, meeting: &Meeting<'_>) -> Option<Finding> {
    let all = rivals(judge, meeting)?;
    let first = *all.first()?;
    let kept = all.iter().any(|claim| claim.tense == Tense::Held);
    let (kind, key) = (&first.entry.resource_type, words::key(first));
    let message = if kept {
        format!("{} would have {key}, which another instance has already", words::holder(judge, first))
    } else {
        format!("{} instances create one {kind} with {key}", holders(&all))
    };
    let label = |claim: &Claim<'_>| match claim.tense {
        Tense::Held => format!("has {}", words::key(claim)),
        _ => format!("takes {}", words::key(claim)),
    };
    let subjects =
        all.iter().map(|claim| judge.holder(claim.holder, words::arguments(claim), label(claim))).collect();
    Some(Finding {
        rule: RULE.name.into(),
        severity: RULE.severity,
        verdict: verdict(judge, &all),
        outcome: words::outcome(first.outcome()),
        message,
        help: help(judge, first, &all),
        identity: Some(words::identity(judge, first)),
        subjects,
        fixes: varying::fix(judge, &all).into_iter().collect(),
    })
}

/// Who takes the identity, and who keeps it: at least two, at least one that takes. Doubtful ones are left out where sure
/// ones are enough.
pub(crate) fn rivals<'a>(judge: &Judge<'_>, meeting: &Meeting<'a>) -> Option<Vec<&'a Claim<'a>>> {
    let all: Vec<&Claim<'_>> = meeting.takers().into_iter().chain(meeting.keepers(judge)).collect();
    let sure: Vec<&Claim<'_>> =
        all.iter().copied().filter(|claim| claim.verdict > Verdict::Possible).collect();
    let enough = |claims: &[&Claim<'_>]| {
        holders(claims) > 1 && claims.first().is_some_and(|claim| claim.tense == Tense::Acquired)
    };
    [sure, all].into_iter().find(|claims| enough(claims))
}

fn help(judge: &Judge<'_>, first: &Claim<'_>, all: &[&Claim<'_>]) -> SmolStr {
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
    } else if of_one_resource(judge, all) {
        "make the name differ for each instance, with each.key or count.index in it"
    } else {
        "declare it once and refer to it, or give each its own name"
    };
    words::help(cure, &words::consequence(first), first)
}

fn in_modules(judge: &Judge<'_>, claim: &Claim<'_>) -> bool {
    matches!(claim.holder, Holder::Instance(id) if !judge.instance(id).address.module.is_root())
}

fn of_one_resource(judge: &Judge<'_>, all: &[&Claim<'_>]) -> bool {
    let mut objects = all.iter().filter_map(|claim| match claim.holder {
        Holder::Instance(id) => Some(judge.instance(id).address.config()),
        Holder::Remote(_) => None,
    });
    let first = objects.next();
    objects.all(|object| Some(&object) == first.as_ref())
}
