//! Version 1 of the JSON format. Other programs rely on it: it has structs of its own.

use std::io::{self, Write};

use conflint_core::source::{Position, Sources, Span};
use rayon::prelude::*;
use serde::Serialize;
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
    out.write_all(b"{\n  \"version\": 1,\n  \"findings\": [")?;
    write_findings(&report.findings, sources, &mut out)?;
    out.write_all(b"],")?;
    let rest = Rest {
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
    serde_json::to_writer_pretty(Inside { out: &mut out, is_open: false }, &rest)?;
    out.write_all(b"\n")
}

/// What follows the findings.
#[derive(Serialize)]
struct Rest<'a> {
    coverage: &'a Coverage,
    problems: Vec<JsonProblem<'a>>,
}

/// Passes on what follows an opening brace.
struct Inside<W> {
    out: W,
    is_open: bool,
}

impl<W: Write> Write for Inside<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match bytes {
            [b'{', ..] if !std::mem::replace(&mut self.is_open, true) => Ok(1),
            _ => self.out.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// So many findings are written at once, and so many such texts are held.
const BATCH: usize = 32;
const BATCHES: usize = 64;

/// The elements of the list, as the whole would be written. All threads write.
fn write_findings(findings: &[Finding], sources: &Sources, out: &mut impl Write) -> io::Result<()> {
    for (n, some) in findings.chunks(BATCH * BATCHES).enumerate() {
        let texts: Vec<io::Result<Vec<u8>>> =
            some.par_chunks(BATCH).map(|batch| text(batch, sources)).collect();
        for (m, text) in texts.into_iter().enumerate() {
            if n + m > 0 {
                out.write_all(b",")?;
            }
            out.write_all(&text?)?;
        }
    }
    if findings.is_empty() { Ok(()) } else { out.write_all(b"\n  ") }
}

/// The findings in a list two levels deep, without its brackets.
fn text(findings: &[Finding], sources: &Sources) -> io::Result<Vec<u8>> {
    let list: Vec<JsonFinding<'_>> =
        findings.iter().map(|finding| JsonFinding::new(finding, sources)).collect();
    let mut text = serde_json::to_vec_pretty(&[list])?;
    text.truncate(text.len() - "\n  ]\n]".len());
    text.drain(.."[\n  [".len());
    Ok(text)
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
