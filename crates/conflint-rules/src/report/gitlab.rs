//! The code quality report of GitLab: a list of issues, each with a fingerprint of its own.

use std::collections::HashMap;

use conflint_core::problem::Problem;
use conflint_core::source::Sources;
use serde::Serialize;

use super::Report;
use super::words::{file, plain, primary, problem_place, range};
use crate::finding::{Finding, Severity};

/// The report as GitLab wants it, with a final newline.
///
/// # Errors
/// When serialisation fails, which plain data does not.
pub fn gitlab(report: &Report, sources: &Sources) -> serde_json::Result<String> {
    let findings = report.findings.iter().map(|finding| Issue::new(finding, sources));
    let problems = report.problems.iter().map(|problem| Issue::problem(problem, sources));
    let mut issues: Vec<Issue> = findings.chain(problems).collect();
    number_repeated(&mut issues);
    serde_json::to_string_pretty(&issues).map(|text| text + "\n")
}

#[derive(Serialize)]
struct Issue {
    description: String,
    check_name: String,
    fingerprint: String,
    severity: &'static str,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: u32,
    end: u32,
}

impl Issue {
    fn new(finding: &Finding, sources: &Sources) -> Self {
        let lines = primary(finding, sources).map_or(Lines { begin: 1, end: 1 }, |range| Lines {
            begin: range.start.line,
            end: range.end.line,
        });
        let Finding { message, help, verdict, .. } = finding;
        let separator = if help.is_empty() { "" } else { "; " };
        Self {
            description: plain(&format!("{message} ({verdict}){separator}{help}")).into_owned(),
            check_name: finding.rule.to_string(),
            fingerprint: finding.fingerprint(),
            severity: match finding.severity {
                Severity::Error => "critical",
                Severity::Warning => "minor",
                Severity::Info => "info",
            },
            location: Location { path: file(finding, sources).to_owned(), lines },
        }
    }

    fn problem(problem: &Problem, sources: &Sources) -> Self {
        let lines = problem.span.map(|span| range(span, sources));
        let lines = lines.map_or(Lines { begin: 1, end: 1 }, |range| Lines {
            begin: range.start.line,
            end: range.end.line,
        });
        Self {
            description: plain(&problem.message).into_owned(),
            check_name: "problem".to_owned(),
            fingerprint: format!("problem {}", problem_place(problem, sources)),
            severity: "blocker",
            location: Location { path: problem.file.as_deref().unwrap_or_default().to_owned(), lines },
        }
    }
}

/// GitLab shows one issue of each fingerprint.
fn number_repeated(issues: &mut [Issue]) {
    let mut seen: HashMap<String, usize> = HashMap::new();
    for issue in issues {
        let times = seen.entry(issue.fingerprint.clone()).or_default();
        if *times > 0 {
            issue.fingerprint = format!("{}-{times}", issue.fingerprint);
        }
        *times += 1;
    }
}
