//! Version 1 of the JSON format. Other programs rely on it: it has structs of its own.

use std::io::{self, Write};

use conflint_core::source::{Position, Sources, Span};
use serde::{Serialize, Serializer};
use smol_str::SmolStr;

use super::{Coverage, Report};
use crate::finding::{Edit, Finding, Fix, IdentityText, Outcome, Place, Severity, Subject, Verdict};

/// The report as JSON, with a final newline.
///
/// # Errors
/// When serialisation fails, which plain data does not.
pub fn json(report: &Report, sources: &Sources) -> io::Result<String> {
    let mut out = Vec::new();
    write_json(report, sources, &mut out)?;
    String::from_utf8(out).map_err(io::Error::other)
}

/// Writes what [`json`] gives. It may be large, and is never in memory as a whole.
///
/// # Errors
/// What `out` says.
pub fn write_json(report: &Report, sources: &Sources, mut out: impl Write) -> io::Result<()> {
    let document = Document {
        version: 1,
        findings: JsonFindings { findings: &report.findings, sources },
        coverage: &report.coverage,
        problems: report
            .problems
            .iter()
            .map(|problem| JsonProblem {
                file: problem.file.as_deref(),
                line: problem.span.map(|span| sources.position(span.source, span.start).line),
                message: &problem.message,
            })
            .collect(),
    };
    serde_json::to_writer_pretty(&mut out, &document)?;
    out.write_all(b"\n")
}

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    findings: JsonFindings<'a>,
    coverage: &'a Coverage,
    problems: Vec<JsonProblem<'a>>,
}

/// Each is made when its turn has come.
struct JsonFindings<'a> {
    findings: &'a [Finding],
    sources: &'a Sources,
}

impl Serialize for JsonFindings<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.findings.iter().map(|finding| JsonFinding::new(finding, self.sources)))
    }
}

#[derive(Serialize)]
struct JsonFinding<'a> {
    rule: &'a SmolStr,
    severity: Severity,
    verdict: Verdict,
    outcome: Outcome,
    message: &'a str,
    help: &'a str,
    fingerprint: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    identity: Option<&'a IdentityText>,
    subjects: Vec<JsonSubject<'a>>,
    fixes: Vec<JsonFix<'a>>,
}

impl<'a> JsonFinding<'a> {
    fn new(finding: &'a Finding, sources: &'a Sources) -> Self {
        let subject = |(i, subject)| JsonSubject::new(subject, i == 0, sources);
        Self {
            rule: &finding.rule,
            severity: finding.severity,
            verdict: finding.verdict,
            outcome: finding.outcome,
            message: &finding.message,
            help: &finding.help,
            fingerprint: finding.fingerprint(),
            identity: finding.identity.as_ref(),
            subjects: finding.subjects.iter().enumerate().map(subject).collect(),
            fixes: finding.fixes.iter().map(|fix| JsonFix::new(fix, sources)).collect(),
        }
    }
}

#[derive(Serialize)]
struct JsonSubject<'a> {
    deployment: &'a SmolStr,
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<&'a str>,
    label: &'a str,
    primary: bool,
    #[serde(flatten)]
    range: Option<Range<'a>>,
}

impl<'a> JsonSubject<'a> {
    fn new(subject: &'a Subject, primary: bool, sources: &'a Sources) -> Self {
        Self {
            deployment: &subject.deployment,
            address: subject.address.as_deref(),
            label: &subject.label,
            primary,
            range: subject.span.map(|span| Range::new(span, sources)),
        }
    }
}

#[derive(Serialize)]
struct Range<'a> {
    file: &'a str,
    start: JsonPosition,
    end: JsonPosition,
}

impl<'a> Range<'a> {
    fn new(span: Span, sources: &'a Sources) -> Self {
        Self {
            file: sources.path(span.source),
            start: sources.position(span.source, span.start).into(),
            end: sources.position(span.source, span.end).into(),
        }
    }
}

#[derive(Serialize)]
struct JsonPosition {
    line: u32,
    column: u32,
    offset: u32,
}

impl From<Position> for JsonPosition {
    fn from(Position { line, column, offset }: Position) -> Self {
        Self { line, column, offset }
    }
}

#[derive(Serialize)]
struct JsonFix<'a> {
    title: &'a str,
    safe: bool,
    edits: Vec<JsonEdit<'a>>,
}

impl<'a> JsonFix<'a> {
    fn new(fix: &'a Fix, sources: &'a Sources) -> Self {
        let edits = fix.edits.iter().map(|edit| JsonEdit::new(edit, sources)).collect();
        Self { title: &fix.title, safe: fix.safe, edits }
    }
}

#[derive(Serialize)]
struct JsonEdit<'a> {
    file: &'a str,
    start: u32,
    end: u32,
    text: &'a str,
}

impl<'a> JsonEdit<'a> {
    fn new(Edit { place, text }: &'a Edit, sources: &'a Sources) -> Self {
        match place {
            Place::Span(span) => {
                Self { file: sources.path(span.source), start: span.start, end: span.end, text }
            }
            Place::File(file) => Self { file, start: 0, end: 0, text },
        }
    }
}

#[derive(Serialize)]
struct JsonProblem<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<u32>,
    message: &'a str,
}
