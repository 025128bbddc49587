use conflint_core::analysis::Analysis;
use conflint_core::source::Span;
use jiff::civil::Date;
use smol_str::SmolStr;

use crate::catalog::did_you_mean;
use crate::finding::{Edit, Finding, Fix, Outcome, Place, Severity, Subject, Verdict};
use crate::rule::Rule;
use crate::suppress::Ignore;

pub(crate) const RULE: Rule = Rule {
    name: "unused-ignore",
    summary: "an ignore comment that silences nothing",
    severity: Severity::Info,
    docs: include_str!("unused_ignore.md"),
    // What comments silence is known only when all other rules have spoken.
    check: |_| Vec::new(),
};

/// What is to be said of the comments, after all rules have spoken.
pub(crate) fn findings(
    analysis: &Analysis,
    ignores: &[(Ignore, Vec<SmolStr>)],
    ran: &[&Rule],
    today: Option<Date>,
) -> Vec<Finding> {
    if !ran.iter().any(|rule| rule.name == RULE.name) {
        return Vec::new();
    }
    let complaints =
        ignores.iter().filter_map(|(ignore, used)| Some((ignore, complaint(ignore, used, ran, today)?)));
    complaints.map(|(ignore, message)| finding(analysis, ignore, message)).collect()
}

fn complaint(ignore: &Ignore, used: &[SmolStr], ran: &[&Rule], today: Option<Date>) -> Option<String> {
    if let Some(until) = ignore.until.filter(|_| ignore.is_expired(today)) {
        return Some(format!("this comment has ignored something until {until}, and does no longer"));
    }
    let knows = |name: &str| ran.iter().any(|rule| rule.name == name) || super::by_name(name).is_some();
    if let Some(unknown) = ignore.rules.iter().find(|name| !knows(name)) {
        let guess = did_you_mean(unknown, ran.iter().map(|rule| rule.name));
        return Some(format!("there is no rule `{unknown}` to ignore{guess}"));
    }
    let has_run = |name: &SmolStr| ran.iter().any(|rule| rule.name == name);
    if ignore.rules.is_empty() {
        let all = super::ALL.iter().all(|rule| has_run(&rule.name.into()));
        return (all && used.is_empty()).then(|| "there is nothing to ignore here".to_owned());
    }
    let idle = ignore.rules.iter().find(|name| has_run(name) && !used.contains(*name))?;
    Some(format!("{idle} has nothing to say here that could be ignored"))
}

fn finding(analysis: &Analysis, ignore: &Ignore, message: String) -> Finding {
    let subject = Subject {
        deployment: deployment(analysis, ignore.span),
        address: None,
        label: "this comment silences nothing".to_owned(),
        span: Some(ignore.span),
        block: None,
        trail: Vec::new(),
    };
    Finding {
        rule: RULE.name.into(),
        severity: RULE.severity,
        verdict: Verdict::Proved,
        outcome: Outcome::Conflict,
        message,
        help: "take the comment out. Otherwise it silences the next finding at this place, which may be another one".into(),
        identity: None,
        subjects: vec![subject],
        fixes: fix(analysis, ignore.span).into_iter().collect(),
    }
}

/// The first deployment with an instance in the comment's file.
pub(super) fn deployment(analysis: &Analysis, span: Span) -> SmolStr {
    let here = analysis.graph.instances().find(|(_, instance)| {
        instance.origin.as_ref().is_some_and(|origin| origin.header.source == span.source)
    });
    here.map(|(id, _)| analysis.graph.deployment(id).name.clone()).unwrap_or_default()
}

/// Takes the comment out, with its line where it stands alone.
fn fix(analysis: &Analysis, span: Span) -> Option<Fix> {
    let text = analysis.sources.text(span.source);
    let before = text.get(..span.start as usize)?;
    let after = text.get(span.end as usize..)?;
    let kept = before.trim_end_matches([' ', '\t']);
    let is_alone = kept.is_empty() || kept.ends_with('\n');
    let break_ = ["\r\n", "\n"].into_iter().find(|end| after.starts_with(end)).map_or(0, str::len);
    let end = if is_alone { span.end + u32::try_from(break_).ok()? } else { span.end };
    let place = Span::new(span.source, u32::try_from(kept.len()).ok()?, end);
    Some(Fix {
        title: "Take the comment out".to_owned(),
        safe: true,
        edits: vec![Edit { place: Place::Span(place), text: String::new() }],
    })
}
