//! Checkstyle XML: findings and problems by file.

use std::collections::BTreeMap;

use conflint_core::source::Sources;

use super::Report;
use super::words::{file, long, primary, range};
use super::xml::Document;

struct Entry {
    place: Option<(u32, u32)>,
    severity: String,
    message: String,
    source: String,
}

/// The report as Checkstyle XML.
pub fn checkstyle(report: &Report, sources: &Sources) -> String {
    let mut document = Document::new();
    document.open("checkstyle", &[("version", "4.3")]);
    for (file, entries) in entries(report, sources) {
        document.open("file", &[("name", file)]);
        for entry in entries {
            write(&mut document, &entry);
        }
        document.close("file");
    }
    document.close("checkstyle");
    document.finish()
}

fn entries<'a>(report: &'a Report, sources: &'a Sources) -> BTreeMap<&'a str, Vec<Entry>> {
    let mut files: BTreeMap<&str, Vec<Entry>> = BTreeMap::new();
    for finding in &report.findings {
        files.entry(file(finding, sources)).or_default().push(Entry {
            place: primary(finding, sources).map(|range| (range.start.line, range.start.column)),
            severity: finding.severity.to_string(),
            message: long(finding, sources),
            source: format!("conflint.{}", finding.rule),
        });
    }
    for problem in &report.problems {
        let range = problem.span.map(|span| range(span, sources));
        files.entry(problem.file.as_deref().unwrap_or_default()).or_default().push(Entry {
            place: range.map(|range| (range.start.line, range.start.column)),
            severity: "error".to_owned(),
            message: problem.message.clone(),
            source: "conflint.problem".to_owned(),
        });
    }
    files
}

fn write(document: &mut Document, entry: &Entry) {
    let place = entry.place.map(|(line, column)| (line.to_string(), column.to_string()));
    let mut attributes = Vec::new();
    if let Some((line, column)) = &place {
        attributes.extend([("line", line.as_str()), ("column", column.as_str())]);
    }
    attributes.extend([
        ("severity", entry.severity.as_str()),
        ("message", entry.message.as_str()),
        ("source", entry.source.as_str()),
    ]);
    document.empty("error", &attributes);
}
