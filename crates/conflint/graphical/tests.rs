//! Snapshots of hand-made findings: no colours, a width of 100.

use conflint_core::problem::Problem;
use conflint_core::source::{SourceId, Sources, Span};
use conflint_rules::finding::{Finding, IdentityText, Outcome, Severity, Subject, Trail, Verdict};
use conflint_rules::report::{Coverage, Report};

use super::report;
use crate::args::General;
use crate::colors::Style;
use crate::summary;

fn span(sources: &Sources, source: SourceId, text: &str) -> Span {
    let start = sources.text(source).find(text).unwrap() as u32;
    Span::new(source, start, start + text.len() as u32)
}

fn subject(address: &str, label: &str, span: Option<Span>) -> Subject {
    Subject {
        deployment: ".".into(),
        address: Some(address.to_owned()),
        label: label.to_owned(),
        span,
        block: None,
        trail: Vec::new(),
    }
}

fn finding(subjects: Vec<Subject>) -> Finding {
    Finding {
        rule: "duplicate-identity".into(),
        severity: Severity::Error,
        verdict: Verdict::Proved,
        outcome: Outcome::Conflict,
        message: "2 instances create one genesyscloud_auth_division with name \"Sales\"".to_owned(),
        help: "the API answers the second request with 409 and the apply stops half-way: declare it once and hand \
               its id to the modules that need it"
            .into(),
        identity: Some(IdentityText {
            kind: "genesyscloud_auth_division".into(),
            scope: "org".into(),
            key: Default::default(),
        }),
        subjects,
        fixes: Vec::new(),
    }
}

fn shown(findings: Vec<Finding>, problems: Vec<Problem>, sources: &Sources) -> String {
    let mut all = Report::default();
    all.findings = findings;
    all.problems = problems;
    all.coverage =
        Coverage { deployments: 1, instances: 2, identities: 2, resolved: 2, unresolved: Vec::new() };
    let general = General::default();
    report(&all, sources, Style::FILE) + &summary::of(&all, &["1 more is only possible".to_owned()], &general)
}

const MODULE: &str =
    "variable \"name\" {}\n\nresource \"genesyscloud_auth_division\" \"this\" {\n  name = var.name\n}\n";
const ROOT: &str = "module \"b\" {\n  source = \"./modules/b\"\n  name   = \"Sales\"\n}\n";

#[test]
fn both_files_of_a_conflict_and_the_way_of_its_value() {
    let mut sources = Sources::new();
    let root = sources.add("main.tf", ROOT);
    let a = sources.add(
        "modules/a/main.tf",
        "resource \"genesyscloud_auth_division\" \"this\" {\n  name = \"Sales\"\n}\n",
    );
    let b = sources.add("modules/b/main.tf", MODULE);
    let mut second = subject(
        "module.b.genesyscloud_auth_division.this",
        "takes name \"Sales\"",
        Some(span(&sources, b, "name = var.name")),
    );
    second.trail = vec![Trail {
        span: span(&sources, root, "name   = \"Sales\""),
        text: "var.name of module.b is set here".to_owned(),
    }];
    let first = subject(
        "module.a.genesyscloud_auth_division.this",
        "takes name \"Sales\"",
        Some(span(&sources, a, "name = \"Sales\"")),
    );
    insta::assert_snapshot!(shown(vec![finding(vec![first, second])], Vec::new(), &sources));
}

#[test]
fn parties_of_one_place_share_its_label() {
    let mut sources = Sources::new();
    let module = sources.add("modules/b/main.tf", MODULE);
    let place = Some(span(&sources, module, "name = var.name"));
    let parties = (0..9).map(|n| {
        subject(&format!("module.b[{n}].genesyscloud_auth_division.this"), "takes name \"Sales\"", place)
    });
    insta::assert_snapshot!(shown(vec![finding(parties.collect())], Vec::new(), &sources));
}

#[test]
fn parties_without_a_place_are_told_in_lines() {
    let mut first = subject("genesyscloud_auth_division.a", "takes name \"Sales\"", None);
    let mut second = subject("genesyscloud_auth_division.b", "takes name \"Sales\"", None);
    first.deployment = "a.json".into();
    second.deployment = "b.json".into();
    let mut finding = finding(vec![first, second]);
    finding.severity = Severity::Warning;
    finding.verdict = Verdict::Likely;
    insta::assert_snapshot!(shown(vec![finding], Vec::new(), &Sources::new()));
}

#[test]
fn problems_show_their_place_where_they_have_one() {
    let mut sources = Sources::new();
    let source = sources.add("main.tf", "resource \"a\" \"b\" {\n  name = “x”\n}\n");
    let problems = vec![
        Problem::at("main.tf", span(&sources, source, "“"), "typographic quote: write \" instead"),
        Problem::with("plan.json", "is a binary plan: give the output of `terraform show -json plan.json`"),
    ];
    insta::assert_snapshot!(shown(Vec::new(), problems, &sources));
}

#[test]
fn nothing_is_one_line() {
    insta::assert_snapshot!(shown(Vec::new(), Vec::new(), &Sources::new()));
}

#[test]
fn what_a_terminal_would_obey_is_not_written() {
    let mut sources = Sources::new();
    let source = sources.add("a\u{1b}[2J/main.tf", "name = \"\u{1b}[31m\u{9b}x\" # é\rall is well\r\n");
    let mut finding = finding(vec![subject(
        "a.b[\"\u{1b}c\"]",
        "takes \u{1b}",
        Some(span(&sources, source, "name = \"\u{1b}[31m\u{9b}x\"")),
    )]);
    finding.message = "a \u{1b}[2Jb".to_owned();
    let text = shown(vec![finding], Vec::new(), &sources);
    assert!(!text.replace("\r\n", "\n").contains(['\u{1b}', '\u{9b}', '\r']), "{text:?}");
    assert!(text.contains('é'));
}

#[test]
fn a_line_that_nobody_reads_is_not_shown() {
    let mut sources = Sources::new();
    let source =
        sources.add("main.tf.json", format!("{{\"a\": \"{}\", \"name\": \"x\"}}", "y".repeat(10_000)));
    let finding = finding(vec![subject("a.b", "takes name \"x\"", Some(span(&sources, source, "\"name\"")))]);
    let text = shown(vec![finding], Vec::new(), &sources);
    assert!(text.contains("main.tf.json:1:"), "{text}");
    assert!(text.len() < 2_000, "{text}");
}

#[test]
fn places_at_the_ends_of_a_text_can_be_shown() {
    let mut sources = Sources::new();
    let source = sources.add("main.tf", "a\r\nb\r\n\r\nlast");
    let length = sources.text(source).len() as u32;
    for (start, end) in [(0, 0), (0, 1), (0, length), (length, length), (3, 6), (6, 8), (1, 3)] {
        let place = Span::new(source, start, end);
        let text = shown(vec![finding(vec![subject("a.b", "is here", Some(place))])], Vec::new(), &sources);
        assert!(text.contains("main.tf:") && text.contains("is here"), "{start}..{end}: {text}");
    }
    let outside = Span::new(source, length, length + 1);
    let text = shown(vec![finding(vec![subject("a.b", "is here", Some(outside))])], Vec::new(), &sources);
    assert!(text.contains("is here"), "{text}");
}
