use conflint_core::value::{CauseKind, Value};

use super::words;
use crate::catalog::Outcome;
use crate::claim::{Claim, Holder, Part, Tense, ceiling_of};
use crate::finding::{Finding, Severity, Verdict};
use crate::rule::{Judge, Rule};

pub(crate) const RULE: Rule = Rule {
    name: "unvarying-identity",
    summary: "count or for_each of unknown size, and every instance would have one identity",
    severity: Severity::Warning,
    docs: include_str!("unvarying_identity.md"),
    check,
};

fn check(judge: &Judge<'_>) -> Vec<Finding> {
    judge.claims.all().iter().filter_map(|claim| finding(judge, claim)).collect()
}

fn finding(judge: &Judge<'_>, claim: &Claim<'_>) -> Option<Finding> {
    let Holder::Instance(id) = claim.holder else { return None };
    let instance = judge.instance(id);
    let identity = claim.identity().filter(|identity| identity.outcome != Outcome::None)?;
    let several = instance.address.is_symbolic() && instance.special().at_most.is_none_or(|most| most > 1);
    if !several || claim.tense != Tense::Acquired || varies(judge, claim) {
        return None;
    }
    let key = words::key(claim);
    Some(Finding {
        rule: RULE.name.into(),
        severity: RULE.severity,
        verdict: ceiling_of(identity).min(Verdict::Likely),
        outcome: words::outcome(claim.outcome()),
        message: format!("every instance of {} would have {key}", instance.address),
        help: words::help(
            "put each.key, each.value or count.index into it, so that each instance has its own",
            &format!("with more than one instance {}", words::consequence(claim)),
            claim,
        ),
        identity: Some(words::identity(judge, claim)),
        subjects: vec![judge.subject(id, words::arguments(claim), format!("{key} does not vary"))],
        fixes: Vec::new(),
    })
}

/// Whether the identity or its place may differ between the instances, or depends on an input that may.
fn varies(judge: &Judge<'_>, claim: &Claim<'_>) -> bool {
    let open = |value: &Value| {
        let causes = value.causes();
        !value.is_wholly_known()
            && (causes.is_empty()
                || causes.iter().any(|c| {
                    // What a repeated one makes is another one each time.
                    !matches!(c.kind, CauseKind::AfterApply | CauseKind::Data) || c.name.contains("[*]")
                }))
    };
    let key = claim
        .key
        .iter()
        .any(|value| matches!(value.part, Part::Symbol { .. }) && value.value.as_ref().is_some_and(open));
    key || !judge.claims.place(claim).is_known()
}
