//! Texts whose verdict by Terraform is known: `testdata/syntax/cases.jsonl`.

use std::fs;

use conflint_core::source::SourceId;
use conflint_core::syntax;
use serde::Deserialize;

use super::corpus;

#[derive(Deserialize)]
pub struct Case {
    /// A file in native syntax.
    pub text: String,
    /// Whether `terraform fmt -` accepts it.
    pub accepted: bool,
}

pub fn cases() -> Vec<Case> {
    let lines = fs::read_to_string(corpus::testdata().join("cases.jsonl")).unwrap();
    lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn accepts_what_terraform_accepts() {
    let cases = cases();
    assert!(cases.len() > 50);
    let ours = |case: &Case| syntax::parse(SourceId(0), &case.text).errors;
    let wrong: Vec<_> = cases
        .iter()
        .filter(|case| ours(case).is_empty() != case.accepted)
        .map(|case| (&case.text, case.accepted, ours(case)))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}
