//! JUnit XML: a test suite for each rule, a failed test case for each finding.

use conflint_core::source::Sources;

use super::Report;
use super::words::{long, problem_place};
use super::xml::Document;
use crate::finding::{Finding, Severity};
use crate::rule::Rule;

/// The report as JUnit XML. `rules` are those that ran: one without findings is a test case that passes.
/// Hygiene (`info`) does not fail its test case.
pub fn junit(report: &Report, sources: &Sources, rules: &[&Rule]) -> String {
    let mut document = Document::new();
    let failures = report.findings.iter().filter(|finding| fails(finding)).count();
    let mut names: Vec<&str> = rules.iter().map(|rule| rule.name).collect();
    names.extend(report.findings.iter().map(|finding| finding.rule.as_str()));
    names.sort_unstable();
    names.dedup();
    let passed =
        names.iter().filter(|name| report.findings.iter().all(|finding| finding.rule != **name)).count();
    let tests = report.findings.len() + report.problems.len() + passed;
    document.open(
        "testsuites",
        &[
            ("name", "conflint"),
            ("tests", &tests.to_string()),
            ("failures", &failures.to_string()),
            ("errors", &report.problems.len().to_string()),
        ],
    );
    for name in names {
        let findings = report.findings.iter().filter(|finding| finding.rule == name).collect();
        suite(&mut document, name, findings, sources);
    }
    if !report.problems.is_empty() {
        problems(&mut document, report, sources);
    }
    document.close("testsuites");
    document.finish()
}

fn fails(finding: &Finding) -> bool {
    finding.severity > Severity::Info
}

fn suite(document: &mut Document, rule: &str, findings: Vec<&Finding>, sources: &Sources) {
    let failures = findings.iter().filter(|finding| fails(finding)).count();
    let tests = findings.len().max(1);
    document.open(
        "testsuite",
        &[
            ("name", rule),
            ("tests", &tests.to_string()),
            ("failures", &failures.to_string()),
            ("errors", "0"),
        ],
    );
    if findings.is_empty() {
        document.empty("testcase", &[("name", rule), ("classname", rule)]);
    }
    for finding in findings {
        document.open("testcase", &[("name", &finding.message), ("classname", rule)]);
        let text = long(finding, sources);
        if fails(finding) {
            let kind = format!("{} {}", finding.severity, finding.verdict);
            document.text("failure", &[("message", &finding.message), ("type", &kind)], &text);
        } else {
            document.text("system-out", &[], &text);
        }
        document.close("testcase");
    }
    document.close("testsuite");
}

fn problems(document: &mut Document, report: &Report, sources: &Sources) {
    let number = report.problems.len().to_string();
    document
        .open("testsuite", &[("name", "input"), ("tests", &number), ("failures", "0"), ("errors", &number)]);
    for problem in &report.problems {
        let place = problem_place(problem, sources);
        document.open("testcase", &[("name", &place), ("classname", "input")]);
        document.text("error", &[("message", &problem.message), ("type", "problem")], &problem.message);
        document.close("testcase");
    }
    document.close("testsuite");
}
