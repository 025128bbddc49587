//! `docs/rules/` holds the rules' pages, as `conflint explain` shows them.
//!
//! `CONFLINT_DOCS=update cargo test --test pages` writes them anew.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use conflint_rules::rules::ALL;

#[test]
fn pages_in_docs_are_those_of_the_rules() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rules");
    let mut wanted: BTreeMap<String, String> =
        ALL.iter().map(|rule| (format!("{}.md", rule.name), rule.docs.to_owned())).collect();
    wanted.insert("README.md".to_owned(), index());
    if std::env::var("CONFLINT_DOCS").is_ok_and(|value| value == "update") {
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        wanted.iter().for_each(|(name, text)| std::fs::write(folder.join(name), text).unwrap());
    }
    let names =
        std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let found: BTreeMap<String, String> =
        names.map(|name| (name.clone(), std::fs::read_to_string(folder.join(name)).unwrap())).collect();
    assert!(found == wanted, "docs/rules is not up to date: CONFLINT_DOCS=update cargo test --test pages");
}

fn index() -> String {
    let mut out = "# Rules\n\n| rule | severity | finds |\n| --- | --- | --- |\n".to_owned();
    for rule in ALL {
        writeln!(out, "| [{0}]({0}.md) | {1} | {2} |", rule.name, rule.severity, rule.summary).unwrap();
    }
    out
}
