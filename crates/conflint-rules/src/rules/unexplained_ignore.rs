use conflint_core::analysis::Analysis;
use smol_str::SmolStr;

use super::unused_ignore::deployment;
use crate::finding::{Finding, Outcome, Severity, Subject, Verdict};
use crate::rule::Rule;
use crate::suppress::Ignore;

pub(crate) const RULE: Rule = Rule {
    name: "unexplained-ignore",
    summary: "an ignore comment that does not say why",
    severity: Severity::Info,
    docs: include_str!("unexplained_ignore.md"),
    // Comments are read where findings are silenced.
    check: |_| Vec::new(),
};

/// What is to be said of the comments that silence something; the others are told by `unused-ignore`.
pub(crate) fn findings(
    analysis: &Analysis,
    ignores: &[(Ignore, Vec<SmolStr>)],
    ran: &[&Rule],
) -> Vec<Finding> {
    if !ran.iter().any(|rule| rule.name == RULE.name) {
        return Vec::new();
    }
    let unexplained = ignores.iter().filter(|(ignore, used)| ignore.reason.is_empty() && !used.is_empty());
    unexplained.map(|(ignore, _)| finding(analysis, ignore)).collect()
}

fn finding(analysis: &Analysis, ignore: &Ignore) -> Finding {
    let subject = Subject {
        deployment: deployment(analysis, ignore.span),
        address: None,
        label: "this comment says no reason".to_owned(),
        span: Some(ignore.span),
        block: None,
        trail: Vec::new(),
    };
    let example = match ignore.rules.as_slice() {
        [] => String::new(),
        rules => format!("[{}]", rules.join(", ")),
    };
    Finding {
        rule: RULE.name.into(),
        severity: RULE.severity,
        verdict: Verdict::Proved,
        outcome: Outcome::Conflict,
        message: "this comment silences without saying why".to_owned(),
        help: format!("write the reason behind it: `conflint: ignore{example} REASON, until=YYYY-MM-DD`")
            .into(),
        identity: None,
        subjects: vec![subject],
        fixes: Vec::new(),
    }
}
