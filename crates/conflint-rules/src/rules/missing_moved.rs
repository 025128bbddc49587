use std::collections::BTreeMap;

use super::handover::{Handover, Kind, late};
use super::moves::{self, names};
use super::words;
use crate::finding::{Finding, Severity, Subject};
use crate::rule::{Judge, Rule};

pub(crate) const RULE: Rule = Rule {
    name: "missing-moved",
    summary: "one object is destroyed here and created there, without a moved block",
    severity: Severity::Error,
    docs: include_str!("missing_moved.md"),
    check,
};

fn check(judge: &Judge<'_>) -> Vec<Finding> {
    let mut moves: BTreeMap<(String, String), Vec<Handover<'_>>> = BTreeMap::new();
    for handover in late(judge, Kind::Move) {
        let (from, to) = names(judge, &handover);
        moves.entry((from, to)).or_default().push(handover);
    }
    moves.iter().filter_map(|((from, to), all)| finding(judge, from, to, all)).collect()
}

fn finding(judge: &Judge<'_>, from: &str, to: &str, all: &[Handover<'_>]) -> Option<Finding> {
    let first = all.first()?;
    let surest = all.iter().max_by_key(|handover| handover.verdict)?;
    let key = words::key(surest.taker);
    let message = match all.len() {
        1 => format!("{from} is destroyed and {to} is created with the same {key}, in no certain order"),
        n => format!("{n} objects of {from} are destroyed and created again in {to}, in no certain order"),
    };
    Some(Finding {
        rule: RULE.name.into(),
        severity: RULE.severity,
        verdict: surest.verdict,
        outcome: words::outcome(first.taker.outcome()),
        message,
        help: words::help(
            &format!(
                "say that it is the same object, so that nothing is destroyed: moved {{ from = {from}, to = {to} }}"
            ),
            &format!("the create may come first, and {}", words::consequence(first.taker)),
            first.taker,
        ),
        identity: Some(words::identity(judge, surest.taker)),
        subjects: subjects(judge, all),
        fixes: moves::fix(judge, first, from, to).into_iter().collect(),
    })
}

fn subjects(judge: &Judge<'_>, all: &[Handover<'_>]) -> Vec<Subject> {
    let taken = all.iter().map(|handover| {
        let label = format!("created with {}", words::key(handover.taker));
        judge.subject(handover.to, words::arguments(handover.taker), label)
    });
    let given = all.iter().map(|handover| {
        let label = format!("destroyed, and has {}", words::key(handover.giver));
        judge.subject(handover.from, words::arguments(handover.giver), label)
    });
    taken.chain(given).collect()
}
