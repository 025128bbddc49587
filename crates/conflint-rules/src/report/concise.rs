//! A line a finding: `place: severity[rule] message`.

use std::fmt::Write;

use conflint_core::source::Sources;

use super::Report;
use super::words::{plain, problem_place};
use crate::finding::Finding;

/// A line for each finding and each problem.
pub fn concise(report: &Report, sources: &Sources) -> String {
    let mut out = String::new();
    for finding in &report.findings {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{}", line(finding, sources));
    }
    for problem in &report.problems {
        let place = problem_place(problem, sources);
        let colon = if place.is_empty() { "" } else { ": " };
        let _ = writeln!(out, "{}", one_line(&format!("{place}{colon}problem: {}", problem.message)));
    }
    out
}

fn line(finding: &Finding, sources: &Sources) -> String {
    let place = finding.subjects.first().map(|subject| match subject.span {
        Some(span) => {
            let position = sources.position(span.source, span.start);
            format!("{}:{}:{}: ", sources.path(span.source), position.line, position.column)
        }
        None => format!("{}: ", subject.deployment),
    });
    let Finding { severity, verdict, rule, message, .. } = finding;
    one_line(&format!("{}{severity}[{rule}] {message} ({verdict})", place.unwrap_or_default()))
}

fn one_line(text: &str) -> String {
    plain(text).replace('\n', " ")
}
