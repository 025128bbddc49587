use std::collections::{HashMap, HashSet};

use conflint_core::instance::Action;
use smol_str::SmolStr;

use super::meeting::{Meeting, verdict};
use super::{imports, words};
use crate::catalog::Outcome;
use crate::claim::{Claim, Holder};
use crate::finding::{Finding, Fix, Severity};
use crate::rule::{Judge, Rule};

pub(crate) const RULE: Rule = Rule {
    name: "already-exists",
    summary: "this apply creates what the remote or another state has already",
    severity: Severity::Error,
    docs: include_str!("already_exists.md"),
    check,
};

fn check(judge: &Judge<'_>) -> Vec<Finding> {
    let identities = judge.meetings.iter().filter(|meeting| meeting.is_identity());
    let pairs: Vec<(&Claim<'_>, &Claim<'_>)> = identities.flat_map(|meeting| pairs(judge, meeting)).collect();
    let mut takers: HashMap<Holder, HashSet<Holder>> = HashMap::new();
    for (taker, existing) in &pairs {
        takers.entry(existing.holder).or_default().insert(taker.holder);
    }
    pairs
        .into_iter()
        .map(|(taker, existing)| {
            // One object is imported to one address: where several want it, people choose.
            let alone = takers.get(&existing.holder).is_some_and(|takers| takers.len() == 1);
            let fix = alone.then(|| imports::fix(judge, taker, existing)).flatten();
            finding(judge, taker, existing, fix)
        })
        .collect()
}

/// Who takes what exists, and what exists.
fn pairs<'a>(judge: &Judge<'a>, meeting: &Meeting<'a>) -> Vec<(&'a Claim<'a>, &'a Claim<'a>)> {
    let mut existing = meeting.elsewhere(judge);
    // A state or a forgotten object says who owns it; the inventory only that it is there.
    existing.sort_by_key(|claim| matches!(claim.holder, Holder::Remote(_)));
    let Some(existing) = existing.into_iter().find(|claim| is_obstacle(claim)) else { return Vec::new() };
    meeting.takers().into_iter().map(|taker| (taker, existing)).collect()
}

/// Settings exist in every org from the beginning: to create them means to set them.
fn is_obstacle(claim: &Claim<'_>) -> bool {
    let singleton = claim.identity().is_some_and(|identity| identity.singleton);
    !singleton || claim.outcome() == Outcome::Conflict || matches!(claim.holder, Holder::Instance(_))
}

fn finding(judge: &Judge<'_>, taker: &Claim<'_>, existing: &Claim<'_>, fix: Option<Fix>) -> Finding {
    let id = imports::id_of(judge, existing);
    let known_as = id.as_deref().map(|id| format!(" (id {id})")).unwrap_or_default();
    let kind = &taker.entry.resource_type;
    let verb = if is_created(judge, taker) { "created" } else { "changed to be" };
    let subjects = vec![
        judge.holder(taker.holder, words::arguments(taker), format!("takes {}", words::key(taker))),
        judge.holder(existing.holder, words::arguments(existing), exists(judge, existing, &known_as)),
    ];
    Finding {
        rule: RULE.name.into(),
        severity: severity(existing),
        verdict: verdict(judge, &[taker, existing]),
        outcome: words::outcome(taker.outcome()),
        message: format!(
            "{kind} with {} is to be {verb}, and it exists already{known_as}",
            words::key(taker)
        ),
        help: help(judge, taker, existing),
        identity: Some(words::identity(judge, taker)),
        subjects,
        fixes: fix.into_iter().collect(),
    }
}

/// What is overwritten harms only whoever looks after it: of an object of the inventory nobody says so.
fn severity(existing: &Claim<'_>) -> Severity {
    let harms = existing.outcome() != Outcome::Overwrite || matches!(existing.holder, Holder::Instance(_));
    if harms { RULE.severity } else { Severity::Warning }
}

fn exists(judge: &Judge<'_>, existing: &Claim<'_>, known_as: &str) -> String {
    if is_forgotten(judge, existing) {
        return format!("this object is forgotten and stays in the world{known_as}");
    }
    format!("exists already{known_as}")
}

fn help(judge: &Judge<'_>, taker: &Claim<'_>, existing: &Claim<'_>) -> SmolStr {
    let cure = if is_forgotten(judge, existing) {
        "say with a moved block that it is the same object instead of forgetting it, adopt it with an import block, or choose another name"
    } else if !is_created(judge, taker) {
        "choose another name, or take the name from the other object first"
    } else if matches!(existing.holder, Holder::Instance(_)) {
        "read it with a data block, as another state owns it; to take it over, remove it there with a removed block and adopt it here with an import block; or choose another name"
    } else if was_there(judge, taker) {
        "the state still names an object that is gone: forget that with terraform state rm, and adopt this one with an import block; or choose another name"
    } else {
        "adopt it with an import block (also after a terraform state rm), read it with a data block where somebody else owns it, or choose another name"
    };
    words::help(cure, &words::consequence(taker), taker)
}

/// Whether the taker's address is that of an object that has gone.
fn was_there(judge: &Judge<'_>, claim: &Claim<'_>) -> bool {
    matches!(claim.holder, Holder::Instance(id) if imports::is_in_state(judge, id))
}

fn is_forgotten(judge: &Judge<'_>, claim: &Claim<'_>) -> bool {
    matches!(claim.holder, Holder::Instance(id) if judge.instance(id).action == Action::Forget)
}

fn is_created(judge: &Judge<'_>, claim: &Claim<'_>) -> bool {
    matches!(claim.holder, Holder::Instance(id) if judge.instance(id).action == Action::Create)
}
