//! One report in every format, each read back by something that is not ours.

use conflint_core::problem::Problem;
use conflint_core::source::{SourceId, Sources, Span};
use quick_xml::events::Event;
use serde_json::Value;

mod rendered;

use super::*;
use crate::finding::{Edit, Fix, IdentityText, Outcome, Place, Severity, Subject, Trail, Verdict};
use crate::rule::Rule;

const MODULE: &str = "resource \"genesyscloud_auth_division\" \"this\" {\n  name = var.name\n}\n";
const ROOT: &str = "module \"b\" {\n  source = \"./modules/é b\"\n  é = 1 ; name   = \"Sales\"\n}\n";

fn span(sources: &Sources, source: SourceId, text: &str) -> Span {
    let start = sources.text(source).find(text).unwrap() as u32;
    Span::new(source, start, start + text.len() as u32)
}

fn subject(address: Option<&str>, label: &str, span: Option<Span>) -> Subject {
    Subject {
        deployment: "infra".into(),
        address: address.map(ToOwned::to_owned),
        label: label.to_owned(),
        span,
        block: None,
        trail: Vec::new(),
    }
}

fn finding(severity: Severity, message: &str, subjects: Vec<Subject>) -> Finding {
    Finding {
        rule: "duplicate-identity".into(),
        severity,
        verdict: Verdict::Likely,
        outcome: Outcome::Conflict,
        message: message.to_owned(),
        help: "declare it once: \"Sales\" & <Sales> | 100%, `once`".into(),
        identity: Some(IdentityText {
            kind: "genesyscloud_auth_division".into(),
            scope: "org".into(),
            key: [("name".into(), Value::from("Sales"))].into(),
        }),
        subjects,
        fixes: Vec::new(),
    }
}

/// A finding in two files with a way and fixes, one without places, one of hygiene, and problems of each kind; with all
/// characters that some format must escape.
fn sample() -> (Report, Sources) {
    let mut sources = Sources::new();
    let module = sources.add("modules/é b/main.tf", MODULE);
    let root = sources.add("main.tf", ROOT);
    let mut first = subject(
        Some("module.b.genesyscloud_auth_division.this"),
        "takes name \"Sales\"",
        Some(span(&sources, module, "name = var.name")),
    );
    let value = span(&sources, root, "name   = \"Sales\"");
    first.trail = vec![Trail { span: value, text: "var.name is set here".to_owned() }];
    let second = subject(
        Some("genesyscloud_auth_division.x[\"a]|b\"]"),
        "takes name \"Sales\"",
        Some(span(&sources, root, "é = 1")),
    );
    let mut both = finding(Severity::Error, "2 instances create one <division>", vec![first, second]);
    both.fixes = vec![
        Fix {
            title: "Name it otherwise".to_owned(),
            safe: false,
            edits: vec![Edit {
                place: Place::Span(span(&sources, module, "var.name")),
                text: "\"Other\"".to_owned(),
            }],
        },
        Fix {
            title: "Import it".to_owned(),
            safe: true,
            edits: vec![Edit { place: Place::File("imports.tf".into()), text: "import {\n}\n".to_owned() }],
        },
    ];
    let nowhere = finding(
        Severity::Warning,
        "an escape \u{1b}[31m, a line end\nand \u{ffff}",
        vec![subject(Some("a.b"), "takes it", None), subject(None, "exists", None)],
    );
    let hygiene = finding(Severity::Info, "hygiene", vec![subject(Some("a.b"), "is odd", None)]);
    let problems = vec![
        Problem::at("main.tf", span(&sources, root, ";"), "unexpected ; <here>"),
        Problem::with("plan.json", "is a binary plan"),
        Problem { file: None, span: None, message: "no root module".to_owned() },
    ];
    let coverage =
        Coverage { deployments: 1, instances: 3, identities: 3, resolved: 2, unresolved: Vec::new() };
    (Report { findings: vec![both, nowhere, hygiene], coverage, problems, ..Report::default() }, sources)
}

const HELD: Rule = Rule {
    name: "already-exists",
    summary: "exists <already>",
    severity: Severity::Error,
    docs: "# already-exists\n",
    check: |_| Vec::new(),
};
const TWICE: Rule = Rule { name: "duplicate-identity", summary: "two want one", ..HELD };
const RULES: &[&Rule] = &[&HELD, &TWICE];

fn schema(name: &str) -> jsonschema::Validator {
    let path = format!("{}/testdata/schemas/{name}", env!("CARGO_MANIFEST_DIR"));
    // SARIF's schema has a bracket too many in the pattern of languages.
    let text = std::fs::read_to_string(path).unwrap().replace("[a-zA-Z]{2}]?$", "[a-zA-Z]{2}$");
    let schema = serde_json::from_str(&text).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

fn assert_valid(schema: &jsonschema::Validator, document: &Value) {
    let errors: Vec<String> =
        schema.iter_errors(document).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

/// The documents of some format for the sample and for nothing at all.
fn documents(format: impl Fn(&Report, &Sources) -> String) -> [String; 2] {
    let (report, sources) = sample();
    [format(&report, &sources), format(&Report::default(), &sources)]
}

#[test]
fn sarif_follows_its_schema() {
    let schema = schema("sarif-2.1.0.json");
    let documents = documents(|report, sources| sarif(report, sources, RULES).unwrap());
    for document in &documents {
        assert_valid(&schema, &serde_json::from_str(document).unwrap());
    }
    let mut shown: Value = serde_json::from_str(&documents[0]).unwrap();
    let driver = &mut shown["runs"][0]["tool"]["driver"];
    driver["version"] = "[version]".into();
    insta::assert_snapshot!("sarif", serde_json::to_string_pretty(&shown).unwrap());
}

#[test]
fn a_schema_refuses_what_is_not_sarif() {
    let (report, sources) = sample();
    let text = sarif(&report, &sources, RULES).unwrap().replace("startLine", "firstLine");
    assert!(!schema("sarif-2.1.0.json").is_valid(&serde_json::from_str(&text).unwrap()));
}

#[test]
fn gitlab_takes_each_issue() {
    let schema = schema("gitlab-codequality.json");
    let documents = documents(|report, sources| gitlab(report, sources).unwrap());
    let issues: Vec<Value> = serde_json::from_str(&documents[0]).unwrap();
    for issue in &issues {
        assert_valid(&schema, issue);
    }
    let mut prints: Vec<&str> = issues.iter().map(|issue| issue["fingerprint"].as_str().unwrap()).collect();
    prints.sort_unstable();
    prints.dedup();
    assert_eq!(prints.len(), 6, "each issue has a fingerprint of its own");
    assert_eq!(documents[1], "[]\n");
    insta::assert_snapshot!("gitlab", documents[0]);
}

#[test]
fn equal_fingerprints_are_numbered_for_gitlab() {
    let (mut report, sources) = sample();
    let again = report.findings[0].clone();
    report.findings.push(again);
    let issues: Vec<Value> = serde_json::from_str(&gitlab(&report, &sources).unwrap()).unwrap();
    assert_ne!(issues[0]["fingerprint"], issues[3]["fingerprint"]);
}

#[test]
fn reviewdog_reads_rdjson() {
    let schema = schema("rdjson.json");
    let documents = documents(|report, sources| rdjson(report, sources).unwrap());
    for document in &documents {
        assert_valid(&schema, &serde_json::from_str(document).unwrap());
    }
    insta::assert_snapshot!("rdjson", documents[0]);
}

#[test]
fn github_annotations_are_one_line_each() {
    let [all, nothing] = documents(github);
    assert_eq!(all.lines().count(), 6);
    assert_eq!(nothing, "");
    insta::assert_snapshot!("github", all);
}

/// Names of all elements with their nesting; the document is well-formed or this fails.
fn elements(document: &str) -> Vec<(usize, String)> {
    let mut reader = quick_xml::Reader::from_str(document);
    let (mut depth, mut found) = (0, Vec::new());
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => {
                found.push((depth, name(&start)));
                depth += 1;
            }
            Event::Empty(start) => found.push((depth, name(&start))),
            Event::End(_) => depth -= 1,
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(depth, 0);
    found
}

fn name(start: &quick_xml::events::BytesStart<'_>) -> String {
    for attribute in start.attributes() {
        attribute.unwrap();
    }
    start.name().as_ref().to_owned()
}

#[test]
fn junit_is_well_formed() {
    let [all, nothing] = documents(|report, sources| junit(report, sources, RULES));
    let cases = |document: &str| elements(document).iter().filter(|(_, name)| name == "testcase").count();
    assert_eq!(cases(&all), 7, "3 findings, 3 problems and a rule that found nothing");
    assert_eq!(cases(&nothing), 2);
    assert_eq!(elements(&all).iter().filter(|(_, name)| name == "failure").count(), 2);
    insta::assert_snapshot!("junit", all);
}

#[test]
fn checkstyle_is_well_formed() {
    let [all, nothing] = documents(checkstyle);
    assert_eq!(elements(&all).iter().filter(|(_, name)| name == "error").count(), 6);
    assert_eq!(elements(&nothing).len(), 1);
    insta::assert_snapshot!("checkstyle", all);
}

#[test]
fn markdown_escapes_what_would_be_markup() {
    let [all, nothing] = documents(markdown);
    insta::assert_snapshot!("markdown", all);
    insta::assert_snapshot!("markdown_nothing", nothing);
}

#[test]
fn concise_is_a_line_each() {
    let [all, nothing] = documents(concise);
    assert_eq!(all.lines().count(), 6);
    assert_eq!(nothing, "");
    insta::assert_snapshot!("concise", all);
}

#[test]
fn json_is_the_contract() {
    let (report, sources) = sample();
    insta::assert_snapshot!("json", json(&report, &sources).unwrap());
}

#[test]
fn no_format_lets_through_what_a_terminal_would_obey() {
    let (report, sources) = sample();
    for text in [
        concise(&report, &sources),
        github(&report, &sources),
        markdown(&report, &sources),
        junit(&report, &sources, RULES),
        checkstyle(&report, &sources),
        json(&report, &sources).unwrap(),
        rdjson(&report, &sources).unwrap(),
        sarif(&report, &sources, RULES).unwrap(),
        gitlab(&report, &sources).unwrap(),
    ] {
        assert!(
            !text.contains(['\u{1b}', '\u{ffff}']) || serde_json::from_str::<Value>(&text).is_ok(),
            "{text}"
        );
        assert!(!text.contains('\u{1b}'), "{text}");
    }
}

#[test]
fn many_findings_are_written_as_a_few_are() {
    let (few, sources) = sample();
    let all = few.findings.iter().cycle().take(10_000).cloned().collect();
    let many = Report { findings: all, ..few.clone() };
    let none = Report { findings: Vec::new(), ..few.clone() };
    let [few, many, none] = [&few, &many, &none].map(|report| json(report, &sources).unwrap());
    let list = |text: &str| {
        let (_, list) = text.split_once("\"findings\": [").unwrap();
        list.split_once("\n  ],\n  \"coverage\"").unwrap().0.to_owned()
    };
    let three = list(&few);
    let repeated = [three.as_str(); 3_334].join(",");
    let many = list(&many);
    assert!(many.len() < repeated.len() && repeated.starts_with(&many));
    assert!(none.starts_with("{\n  \"version\": 1,\n  \"findings\": [],\n  \"coverage\": {\n"));
}
