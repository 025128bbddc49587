use conflint_core::analysis::{Input, Request, analyse};
use conflint_core::source::Memory;

use super::*;
use crate::catalog::Catalog;
use crate::{check_on, rules};

/// What is said of two queues of one name, with this text between the first one and the second.
fn said(first: &str, between: &str, today: Option<Date>) -> Vec<String> {
    let queue = |label: &str| {
        format!("resource \"genesyscloud_routing_queue\" \"{label}\" {{\n  name = \"Support\"\n}}\n")
    };
    let text = format!("{first}{}{between}{}", queue("a"), queue("b"));
    let mut request = Request::default();
    request.paths.push(Input::Path(".".into()));
    let catalog = Catalog::builtin();
    let analysis = analyse(&Memory::new([("main.tf", text)]), request, &catalog);
    let report = check_on(&analysis, &catalog, rules::ALL, today);
    report.findings.iter().map(|finding| format!("{}: {}", finding.rule, finding.message)).collect()
}

#[test]
fn a_comment_above_a_block_silences_its_rule_and_no_other() {
    assert_eq!(said("# conflint: ignore[duplicate-identity] legacy\n", "", None), [""; 0]);
    assert_eq!(said("", "// conflint: ignore legacy\n\n", None), [""; 0]);
    assert_eq!(said("", "/* conflint: ignore[duplicate-identity] legacy */\n# why\n", None), [""; 0]);
    assert_eq!(said("# conflint: ignore legacy\n# why\n\n// more\n", "", None), [""; 0]);
    let other = said("# conflint: ignore[already-exists] legacy\n", "", None);
    assert_eq!(other.len(), 2, "{other:?}");
    assert!(other.iter().any(|line| line.starts_with("unused-ignore: ")), "{other:?}");
}

#[test]
fn a_comment_holds_until_its_day() {
    let day = |text: &str| Some(text.parse().unwrap());
    let comment = "# conflint: ignore[duplicate-identity] legacy, until=2027-01-31\n";
    assert_eq!(said(comment, "", day("2027-01-31")), [""; 0]);
    assert_eq!(said(comment, "", None), [""; 0]);
    let late = said(comment, "", day("2027-02-01"));
    assert_eq!(late.len(), 2, "{late:?}");
    assert!(late.iter().any(|line| line.contains("2027-01-31")), "{late:?}");
}

#[test]
fn a_comment_says_why() {
    let unexplained =
        |comment: &str| said(&format!("{comment}\n"), "", None).concat().contains("without saying why");
    for comment in
        ["# conflint: ignore", "// conflint: ignore[duplicate-identity]", "/* conflint: ignore , */"]
    {
        assert!(unexplained(comment), "{comment}");
    }
    assert!(unexplained("# conflint: ignore[duplicate-identity] until=2027-01-31"));
    for reason in ["legacy", "legacy, until=2027-01-31", "until=2027-01-31: legacy", "(#12)"] {
        assert!(!unexplained(&format!("# conflint: ignore[duplicate-identity] {reason}")), "{reason}");
    }
}

#[test]
fn a_rule_that_nobody_knows_is_told() {
    let unknown = said("# conflint: ignore[duplicate-identities]\n", "", None);
    assert!(unknown.iter().any(|line| line.contains("duplicate-identity`?")), "{unknown:?}");
}
