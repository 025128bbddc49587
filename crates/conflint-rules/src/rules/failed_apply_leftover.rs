use conflint_core::graph::InstanceId;
use conflint_core::instance::{Action, Instance};
use smol_str::SmolStr;

use super::handover::{Handover, Kind, is_harmless, late};
use super::words;
use crate::claim::{Claim, Class, Holder, Tense};
use crate::finding::{Finding, Severity};
use crate::rule::{Judge, Rule};

pub(crate) const RULE: Rule = Rule {
    name: "failed-apply-leftover",
    summary: "what a failed apply left behind still has the identity",
    severity: Severity::Error,
    docs: include_str!("failed_apply_leftover.md"),
    check,
};

fn check(judge: &Judge<'_>) -> Vec<Finding> {
    let taken = late(judge, Kind::Leftover);
    let mut out: Vec<Finding> = taken.iter().map(|handover| finding(judge, handover)).collect();
    out.extend(judge.claims.all().iter().filter_map(|claim| remade(judge, claim)));
    out
}

fn finding(judge: &Judge<'_>, handover: &Handover<'_>) -> Finding {
    let Handover { giver, taker, from, to, verdict, .. } = *handover;
    let (leftover, address) = (judge.instance(from), &judge.instance(to).address);
    let key = words::key(taker);
    Finding {
        rule: RULE.name.into(),
        severity: RULE.severity,
        verdict,
        outcome: words::outcome(taker.outcome()),
        message: format!("{address} takes {key}, which {} still has", described(leftover)),
        help: help(leftover, taker),
        identity: Some(words::identity(judge, taker)),
        subjects: vec![
            judge.subject(to, words::arguments(taker), format!("takes {key}")),
            judge.subject(from, words::arguments(giver), format!("{} with {key}", described(leftover))),
        ],
        fixes: Vec::new(),
    }
}

/// A tainted object whose replacement comes first and wants the same.
fn remade(judge: &Judge<'_>, claim: &Claim<'_>) -> Option<Finding> {
    let Holder::Instance(id) = claim.holder else { return None };
    if claim.tense != Tense::Held || !matches!(claim.class, Class::Identity(_)) {
        return None;
    }
    let instance = judge.instance(id);
    let remade = instance.tainted && instance.action == Action::CreateThenDelete;
    if !remade || is_harmless(claim, judge, id) {
        return None;
    }
    let key = words::key(claim);
    Some(Finding {
        rule: RULE.name.into(),
        severity: RULE.severity,
        verdict: claim.verdict,
        outcome: words::outcome(claim.outcome()),
        message: format!(
            "{} is tainted and made again before the old object goes, with the same {key}",
            instance.address
        ),
        help: format!(
            "where the object is whole, terraform untaint {} keeps it; else destroy it in an apply of its own, as with \
             create_before_destroy {}{}",
            instance.address,
            words::consequence(claim),
            words::unknown(claim)
        ).into(),
        identity: Some(words::identity(judge, claim)),
        subjects: vec![subject(judge, id, claim)],
        fixes: Vec::new(),
    })
}

fn subject(judge: &Judge<'_>, id: InstanceId, claim: &Claim<'_>) -> crate::finding::Subject {
    judge.subject(
        id,
        words::arguments(claim),
        format!("the tainted object has {}, and so will the new one", words::key(claim)),
    )
}

fn described(leftover: &Instance) -> String {
    match &leftover.special().deposed {
        Some(key) => format!("the deposed object {key} of {}", leftover.address),
        None => format!("the tainted object of {}", leftover.address),
    }
}

fn help(leftover: &Instance, taker: &Claim<'_>) -> SmolStr {
    let cure = match leftover.special().deposed {
        Some(_) => format!(
            "let an apply of its own destroy what is left over first: terraform apply -target='{}'",
            leftover.address
        ),
        None => format!(
            "terraform untaint {} keeps the object where it is whole; else destroy it in an apply of its own first",
            leftover.address
        ),
    };
    format!(
        "{cure}. A failed apply left it behind, and {}{}",
        words::consequence(taker),
        words::unknown(taker)
    )
    .into()
}
