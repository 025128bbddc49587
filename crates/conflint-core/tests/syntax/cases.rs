//! Texts whose verdict by Terraform is known: `testdata/syntax/cases.jsonl`, and for JSON `json_cases.jsonl`.

use std::fs;

use conflint_core::source::SourceId;
use conflint_core::syntax;
use serde::Deserialize;

use super::corpus;

#[derive(Deserialize)]
pub struct Case {
    /// A file.
    pub text: String,
    /// Whether `terraform fmt -` accepts it, or `terraform validate` finds no error of JSON in it.
    pub accepted: bool,
}

/// Files in native syntax.
pub fn cases() -> Vec<Case> {
    read("cases.jsonl")
}

fn read(file: &str) -> Vec<Case> {
    let lines = fs::read_to_string(corpus::testdata().join(file)).unwrap();
    lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn accepts_what_terraform_accepts() {
    check(cases(), |text| syntax::parse(SourceId(0), text).errors);
}

#[test]
fn accepts_json_that_terraform_accepts() {
    check(read("json_cases.jsonl"), |text| syntax::parse_json_literal(SourceId(0), text).errors);
}

fn check(cases: Vec<Case>, errors: impl Fn(&str) -> Vec<syntax::SyntaxError>) {
    assert!(cases.len() > 500);
    let wrong: Vec<_> = cases
        .iter()
        .map(|case| (case, errors(&case.text)))
        .filter(|(case, errors)| errors.is_empty() != case.accepted)
        .map(|(case, errors)| (&case.text, case.accepted, errors))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}
