use super::parent::{Naming, namings};
use super::words;
use crate::finding::{Finding, Outcome, Severity, Verdict};
use crate::rule::{Judge, Rule};

pub(crate) const RULE: Rule = Rule {
    name: "missing-parent",
    summary: "the named parent exists in no input",
    severity: Severity::Error,
    docs: include_str!("missing_parent.md"),
    check,
};

fn check(judge: &Judge<'_>) -> Vec<Finding> {
    let orphans = namings(judge).into_iter().filter(|naming| naming.parents.is_empty());
    orphans.filter_map(|naming| finding(judge, &naming)).collect()
}

fn finding(judge: &Judge<'_>, naming: &Naming<'_>) -> Option<Finding> {
    let covered = naming.types.iter().all(|kind| judge.analysis.inventory.covers(kind));
    if !covered && !naming.by_text {
        // Ids of existing objects are written by hand every day.
        return None;
    }
    let address = &judge.instance(naming.child).address;
    let (attribute, text) = (&naming.attribute, naming.said());
    let kinds = naming.types.join(" or ");
    let seen = if covered { "the inventory does not have it" } else { "no input shows whether it exists" };
    Some(Finding {
        rule: RULE.name.into(),
        severity: RULE.severity,
        verdict: if covered { Verdict::Proved } else { Verdict::Possible },
        outcome: Outcome::Conflict,
        message: format!("{address} needs the parent {text}, which nothing creates; {seen}"),
        help: words::help(
            &format!("declare the {kinds}, or correct {attribute}"),
            "the API refuses the child, because its parent does not exist",
            (naming.entry, &naming.attribute),
        ),
        identity: None,
        subjects: vec![judge.subject(
            naming.child,
            [attribute.as_str()],
            format!("{attribute} names {text}"),
        )],
        fixes: Vec::new(),
    })
}
