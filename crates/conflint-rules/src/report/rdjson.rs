//! Reviewdog's diagnostics, which it turns into comments of many services.

use conflint_core::problem::Problem;
use conflint_core::source::{Sources, Span};
use serde::Serialize;

use super::Report;
use super::words::{file, long, plain};
use crate::finding::{Edit, Finding, Fix, Place, Severity, Subject};

/// The report as Reviewdog's `rdjson`, with a final newline.
///
/// # Errors
/// When serialisation fails, which plain data does not.
pub fn rdjson(report: &Report, sources: &Sources) -> serde_json::Result<String> {
    let findings = report.findings.iter().map(|finding| Diagnostic::new(finding, sources));
    let problems = report.problems.iter().map(|problem| Diagnostic::problem(problem, sources));
    let all = Diagnostics {
        source: Source { name: "conflint", url: env!("CARGO_PKG_REPOSITORY") },
        diagnostics: findings.chain(problems).collect(),
    };
    serde_json::to_string_pretty(&all).map(|text| text + "\n")
}

#[derive(Serialize)]
struct Diagnostics {
    source: Source,
    diagnostics: Vec<Diagnostic>,
}

#[derive(Serialize)]
struct Source {
    name: &'static str,
    url: &'static str,
}

#[derive(Serialize)]
struct Diagnostic {
    message: String,
    location: Location,
    severity: &'static str,
    code: Code,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    suggestions: Vec<Suggestion>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Related>,
}

#[derive(Serialize)]
struct Code {
    value: String,
}

#[derive(Serialize)]
struct Location {
    path: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    range: Option<Range>,
}

#[derive(Serialize)]
struct Range {
    start: Position,
    end: Position,
}

/// Columns count bytes, from 1.
#[derive(Serialize)]
struct Position {
    line: u32,
    column: usize,
}

#[derive(Serialize)]
struct Suggestion {
    range: Range,
    text: String,
}

#[derive(Serialize)]
struct Related {
    message: String,
    location: Location,
}

impl Diagnostic {
    fn new(finding: &Finding, sources: &Sources) -> Self {
        let span = finding.subjects.first().and_then(|subject| subject.span);
        let others = finding.subjects.iter().skip(1);
        Self {
            message: long(finding, sources),
            location: Location {
                path: file(finding, sources).to_owned(),
                range: span.map(|span| Range::new(span, sources)),
            },
            severity: severity(finding.severity),
            code: Code { value: finding.rule.to_string() },
            suggestions: finding.fixes.iter().filter_map(|fix| suggestion(fix, span?, sources)).collect(),
            related_locations: others.filter_map(|subject| Related::new(subject, sources)).collect(),
        }
    }

    fn problem(problem: &Problem, sources: &Sources) -> Self {
        Self {
            message: plain(&problem.message).into_owned(),
            location: Location {
                path: problem.file.as_deref().unwrap_or_default().to_owned(),
                range: problem.span.map(|span| Range::new(span, sources)),
            },
            severity: "ERROR",
            code: Code { value: "problem".to_owned() },
            suggestions: Vec::new(),
            related_locations: Vec::new(),
        }
    }
}

impl Related {
    fn new(subject: &Subject, sources: &Sources) -> Option<Self> {
        let span = subject.span?;
        let address = subject.address.as_deref().unwrap_or_default();
        Some(Self {
            message: plain(format!("{address} {}", subject.label).trim_start()).into_owned(),
            location: Location {
                path: sources.path(span.source).to_owned(),
                range: Some(Range::new(span, sources)),
            },
        })
    }
}

impl Range {
    fn new(span: Span, sources: &Sources) -> Self {
        Self { start: position(span, span.start, sources), end: position(span, span.end, sources) }
    }
}

fn position(span: Span, offset: u32, sources: &Sources) -> Position {
    let before = sources.text(span.source).get(..offset as usize).unwrap_or_default();
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    Position { line: sources.position(span.source, offset).line, column: before.len() - line_start + 1 }
}

/// A suggestion lies in the file of its diagnostic: a fix that is one edit there can be one.
fn suggestion(fix: &Fix, near: Span, sources: &Sources) -> Option<Suggestion> {
    let [Edit { place: Place::Span(span), text }] = fix.edits.as_slice() else { return None };
    let here = span.source == near.source;
    here.then(|| Suggestion { range: Range::new(*span, sources), text: text.clone() })
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "ERROR",
        Severity::Warning => "WARNING",
        Severity::Info => "INFO",
    }
}
