//! Every rule has a page, and the page's own examples do what it says: what stands under "Fires" fires this rule, what
//! stands under "Safe" fires nothing.
//!
//! A code block is a file: its name follows the language, and is `main.tf` or `inventory.json` where it is not said.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use conflint_core::analysis::{Input, Request, analyse};
use conflint_core::source::Memory;
use conflint_rules::catalog::Catalog;
use conflint_rules::finding::{Finding, Verdict};
use conflint_rules::rule::Rule;
use conflint_rules::{check, rules};

#[test]
fn what_a_page_shows_firing_fires() {
    for rule in rules::ALL {
        let findings = findings(rule, "Fires");
        assert!(findings.iter().any(|finding| finding.rule == rule.name), "{}: {findings:#?}", rule.name);
    }
}

#[test]
fn what_a_page_shows_safe_is_silent() {
    for rule in rules::ALL {
        let findings = findings(rule, "Safe");
        assert!(findings.is_empty(), "{}: {findings:#?}", rule.name);
    }
}

#[test]
fn every_page_has_all_sections() {
    for rule in rules::ALL {
        assert!(rule.docs.starts_with(&format!("# {}\n", rule.name)), "{}", rule.name);
        assert!(!rule.summary.ends_with('.'), "{}", rule.name);
        for section in ["## Why it ", "## Fires", "## Safe", "## What it cannot see"] {
            assert!(rule.docs.contains(section), "{} lacks {section:?}", rule.name);
        }
    }
}

#[test]
fn rules_are_listed_by_name() {
    assert!(rules::ALL.is_sorted_by_key(|rule| rule.name));
}

/// What all rules say of the example under a heading, but for what is hidden unless asked for.
fn findings(rule: &Rule, heading: &str) -> Vec<Finding> {
    let files = files(section(rule.docs, heading));
    let mut request = Request::default();
    let is_configured = files.iter().any(|(name, _)| name.ends_with(".tf") || name.ends_with(".yml"));
    if is_configured {
        request.paths.push(Input::Path(".".into()));
    }
    for (name, _) in &files {
        let input = || Input::Path(name.into());
        match name.as_str() {
            "inventory.json" => request.inventories.push((None, input())),
            name if name.ends_with(".tfstate") && is_configured => request.state = Some(input()),
            name if name.ends_with(".tfstate") => request.paths.push(input()),
            _ => {}
        }
    }
    let analysis = analyse(&Memory::new(files), request, &Catalog::builtin());
    assert_eq!(analysis.problems, [], "{}", rule.name);
    let mut report = check(&analysis, &Catalog::builtin(), rules::ALL);
    report.findings.retain(|finding| finding.verdict > Verdict::Possible);
    report.findings
}

fn section<'a>(page: &'a str, heading: &str) -> &'a str {
    let (_, rest) = page.split_once(&format!("\n## {heading}\n")).expect("a section");
    rest.split_once("\n## ").map_or(rest, |(section, _)| section)
}

fn files(section: &str) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut rest = section;
    while let Some((_, tail)) = rest.split_once("```") {
        let (header, tail) = tail.split_once('\n').expect("a header of a code block");
        let (text, tail) = tail.split_once("```").expect("an end of a code block");
        let name = match header.split_once(' ') {
            Some((_, name)) => name,
            None if header == "json" => "inventory.json",
            None => "main.tf",
        };
        files.push((name.to_owned(), text.to_owned()));
        rest = tail;
    }
    files
}
