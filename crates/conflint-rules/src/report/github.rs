//! Annotations of GitHub Actions: workflow commands, a line each.

use std::fmt::Write;

use conflint_core::problem::Problem;
use conflint_core::source::Sources;

use super::Report;
use super::words::{Range, file, long, plain, primary, range};
use crate::finding::{Finding, Severity};

/// A workflow command for each finding and each problem.
pub fn github(report: &Report, sources: &Sources) -> String {
    let mut out = String::new();
    for finding in &report.findings {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{}", command(finding, sources));
    }
    for problem in &report.problems {
        let _ = writeln!(out, "{}", problem_command(problem, sources));
    }
    out
}

fn command(finding: &Finding, sources: &Sources) -> String {
    let kind = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    };
    let place = properties(file(finding, sources), primary(finding, sources));
    let Finding { rule, verdict, .. } = finding;
    let title = property(&format!("conflint: {rule} ({verdict})"));
    format!("::{kind} {place}title={title}::{}", data(&long(finding, sources)))
}

fn problem_command(problem: &Problem, sources: &Sources) -> String {
    let range = problem.span.map(|span| range(span, sources));
    let place = properties(problem.file.as_deref().unwrap_or_default(), range);
    let title = property("conflint: problem");
    format!("::error {place}title={title}::{}", data(&plain(&problem.message)))
}

/// `file=…,line=…,`; columns only where the range is on one line, as GitHub wants it.
fn properties(file: &str, range: Option<Range<'_>>) -> String {
    let mut out = String::new();
    if !file.is_empty() {
        let _ = write!(out, "file={},", property(&plain(file)));
    }
    if let Some(Range { start, end, .. }) = range {
        let _ = write!(out, "line={},endLine={},", start.line, end.line);
        if start.line == end.line {
            let _ = write!(out, "col={},endColumn={},", start.column, end.column);
        }
    }
    out
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
