//! SARIF 2.1.0, as code scanning services take it.

use std::collections::BTreeMap;

use conflint_core::problem::Problem;
use conflint_core::source::{Sources, Span};
use serde::Serialize;

use super::Report;
use super::words::{long, plain, range};
use crate::finding::{Edit, Finding, Fix, Outcome, Place, Severity, Subject, Trail, Verdict};
use crate::rule::Rule;

/// The report as SARIF, with a final newline. `rules` are those that ran.
///
/// # Errors
/// When serialisation fails, which plain data does not.
pub fn sarif(report: &Report, sources: &Sources, rules: &[&Rule]) -> serde_json::Result<String> {
    let notifications = report.problems.iter().map(|problem| Notification::new(problem, sources)).collect();
    let run = Run {
        tool: Tool { driver: Driver::new(rules) },
        invocations: [Invocation {
            execution_successful: report.problems.is_empty(),
            tool_execution_notifications: notifications,
        }],
        results: report.findings.iter().map(|finding| Found::new(finding, sources, rules)).collect(),
        column_kind: "unicodeCodePoints",
    };
    let log = Log {
        schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        version: "2.1.0",
        runs: [run],
    };
    serde_json::to_string_pretty(&log).map(|text| text + "\n")
}

#[derive(Serialize)]
struct Log<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'a> {
    tool: Tool<'a>,
    invocations: [Invocation; 1],
    results: Vec<Found<'a>>,
    column_kind: &'static str,
}

#[derive(Serialize)]
struct Tool<'a> {
    driver: Driver<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver<'a> {
    name: &'static str,
    version: &'static str,
    information_uri: &'static str,
    rules: Vec<Descriptor<'a>>,
}

impl<'a> Driver<'a> {
    fn new(rules: &[&'a Rule]) -> Self {
        Self {
            name: "conflint",
            version: env!("CARGO_PKG_VERSION"),
            information_uri: env!("CARGO_PKG_REPOSITORY"),
            rules: rules.iter().map(|rule| Descriptor::new(rule)).collect(),
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Descriptor<'a> {
    id: &'a str,
    short_description: Message,
    full_description: Message,
    help: Help<'a>,
    default_configuration: Configuration,
}

impl<'a> Descriptor<'a> {
    fn new(rule: &Rule) -> Descriptor<'static> {
        Descriptor {
            id: rule.name,
            short_description: Message { text: rule.summary.to_owned() },
            full_description: Message { text: first_paragraph(rule.docs) },
            help: Help { text: rule.docs, markdown: rule.docs },
            default_configuration: Configuration { level: level(rule.severity) },
        }
    }
}

/// What a page says first, below its title, on one line.
fn first_paragraph(page: &str) -> String {
    let paragraph = page.split("\n\n").map(str::trim).find(|part| !part.is_empty() && !part.starts_with('#'));
    paragraph.unwrap_or(page).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[derive(Serialize)]
struct Help<'a> {
    text: &'a str,
    markdown: &'a str,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
struct Message {
    text: String,
}

impl Message {
    fn new(text: &str) -> Self {
        Self { text: plain(text).into_owned() }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Invocation {
    execution_successful: bool,
    tool_execution_notifications: Vec<Notification>,
}

#[derive(Serialize)]
struct Notification {
    level: &'static str,
    message: Message,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    locations: Vec<Location>,
}

impl Notification {
    fn new(problem: &Problem, sources: &Sources) -> Self {
        let location = match (problem.span, &problem.file) {
            (Some(span), _) => Some(Location::at(span, sources)),
            (None, Some(file)) => {
                Some(Location { physical_location: Some(Physical::whole(file)), ..Location::default() })
            }
            (None, None) => None,
        };
        Self {
            level: "error",
            message: Message::new(&problem.message),
            locations: location.into_iter().collect(),
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Found<'a> {
    rule_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule_index: Option<usize>,
    level: &'static str,
    message: Message,
    locations: Vec<Location>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    code_flows: Vec<CodeFlow>,
    partial_fingerprints: BTreeMap<&'static str, String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fixes: Vec<SarifFix>,
    properties: Properties,
}

impl<'a> Found<'a> {
    fn new(finding: &'a Finding, sources: &Sources, rules: &[&Rule]) -> Self {
        let (first, rest) = finding.subjects.split_at(finding.subjects.len().min(1));
        let others = (1..).zip(rest);
        Self {
            rule_id: &finding.rule,
            rule_index: rules.iter().position(|rule| rule.name == finding.rule),
            level: level(finding.severity),
            message: Message { text: long(finding, sources) },
            locations: first.iter().map(|subject| Location::of(subject, sources)).collect(),
            related_locations: others
                .map(|(id, subject)| Location::of(subject, sources).numbered(id))
                .collect(),
            code_flows: finding
                .subjects
                .iter()
                .filter_map(|subject| CodeFlow::new(subject, sources))
                .collect(),
            partial_fingerprints: BTreeMap::from([("conflint/v1", finding.fingerprint())]),
            fixes: finding.fixes.iter().map(|fix| SarifFix::new(fix, sources)).collect(),
            properties: Properties { verdict: finding.verdict, outcome: finding.outcome },
        }
    }
}

#[derive(Serialize)]
struct Properties {
    verdict: Verdict,
    outcome: Outcome,
}

#[derive(Serialize, Default)]
#[serde(rename_all = "camelCase")]
struct Location {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    physical_location: Option<Physical>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    logical_locations: Vec<Logical>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Message>,
}

impl Location {
    fn at(span: Span, sources: &Sources) -> Self {
        Self { physical_location: Some(Physical::at(span, sources)), ..Self::default() }
    }

    /// A party without a place in a file lies in its deployment.
    fn of(subject: &Subject, sources: &Sources) -> Self {
        let logical = subject
            .address
            .as_ref()
            .map(|address| Logical { fully_qualified_name: plain(address).into_owned(), kind: "resource" });
        let physical = subject.span.map(|span| Physical::at(span, sources));
        Self {
            id: None,
            physical_location: Some(physical.unwrap_or_else(|| Physical::whole(&subject.deployment))),
            logical_locations: logical.into_iter().collect(),
            message: Some(Message::new(&subject.label)),
        }
    }

    fn numbered(self, id: usize) -> Self {
        Self { id: Some(id), ..self }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Logical {
    fully_qualified_name: String,
    kind: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Physical {
    artifact_location: Artifact,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<Region>,
}

impl Physical {
    fn at(span: Span, sources: &Sources) -> Self {
        let file = sources.path(span.source);
        Self { artifact_location: Artifact::new(file), region: Some(Region::new(span, sources)) }
    }

    fn whole(file: &str) -> Self {
        Self { artifact_location: Artifact::new(file), region: None }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Artifact {
    uri: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    uri_base_id: Option<&'static str>,
}

impl Artifact {
    fn new(file: &str) -> Self {
        let relative = !file.starts_with('/') && !file.starts_with("..");
        Self { uri: uri(file), uri_base_id: relative.then_some("%SRCROOT%") }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: u32,
    start_column: u32,
    end_line: u32,
    end_column: u32,
}

impl Region {
    fn new(span: Span, sources: &Sources) -> Self {
        let range = range(span, sources);
        Self {
            start_line: range.start.line,
            start_column: range.start.column,
            end_line: range.end.line,
            end_column: range.end.column,
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CodeFlow {
    thread_flows: [ThreadFlow; 1],
}

#[derive(Serialize)]
struct ThreadFlow {
    locations: Vec<Step>,
}

#[derive(Serialize)]
struct Step {
    location: Location,
}

impl CodeFlow {
    /// The way of the value, from its source to the party.
    fn new(subject: &Subject, sources: &Sources) -> Option<Self> {
        if subject.trail.is_empty() {
            return None;
        }
        let step = |Trail { span, text }: &Trail| Step {
            location: Location { message: Some(Message::new(text)), ..Location::at(*span, sources) },
        };
        let mut locations: Vec<Step> = subject.trail.iter().rev().map(step).collect();
        locations.push(Step { location: Location::of(subject, sources) });
        Some(Self { thread_flows: [ThreadFlow { locations }] })
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SarifFix {
    description: Message,
    artifact_changes: Vec<ArtifactChange>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ArtifactChange {
    artifact_location: Artifact,
    replacements: Vec<Replacement>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Replacement {
    deleted_region: Region,
    inserted_content: Message,
}

impl SarifFix {
    fn new(fix: &Fix, sources: &Sources) -> Self {
        let mut files: BTreeMap<&str, Vec<Replacement>> = BTreeMap::new();
        for Edit { place, text } in &fix.edits {
            let (file, deleted_region) = match place {
                Place::Span(span) => (sources.path(span.source), Region::new(*span, sources)),
                Place::File(file) => {
                    (file.as_str(), Region { start_line: 1, start_column: 1, end_line: 1, end_column: 1 })
                }
            };
            let inserted_content = Message { text: text.clone() };
            files.entry(file).or_default().push(Replacement { deleted_region, inserted_content });
        }
        let change =
            |(file, replacements)| ArtifactChange { artifact_location: Artifact::new(file), replacements };
        Self {
            description: Message::new(&fix.title),
            artifact_changes: files.into_iter().map(change).collect(),
        }
    }
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

/// A path as a relative reference: all but the plainest characters are percent-encoded.
fn uri(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' | b'~' => {
                out.push(byte.into())
            }
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}
