//! Edits on files in memory, and one round on disk.

use conflint_core::source::{Disk, Memory, SourceId, Span};
use conflint_rules::finding::{Outcome, Severity, Verdict};

use super::*;

const TEXT: &str = "a = 1\nb = 2\nc = 3\n";

fn fix(safe: bool, edits: Vec<Edit>) -> Fix {
    Fix { title: "Mend it".to_owned(), safe, edits }
}

fn replace(source: SourceId, start: u32, end: u32, text: &str) -> Edit {
    Edit { place: Place::Span(Span::new(source, start, end)), text: text.to_owned() }
}

fn append(path: &str, text: &str) -> Edit {
    Edit { place: Place::File(path.into()), text: text.to_owned() }
}

fn finding(fixes: Vec<Fix>) -> Finding {
    Finding {
        rule: "already-exists".into(),
        severity: Severity::Error,
        verdict: Verdict::Proved,
        outcome: Outcome::Conflict,
        message: String::new(),
        help: Default::default(),
        identity: None,
        subjects: Vec::new(),
        fixes,
    }
}

fn sources() -> (Sources, SourceId) {
    let mut sources = Sources::new();
    let source = sources.add("main.tf", TEXT);
    (sources, source)
}

#[test]
fn fixes_that_overlap_wait_for_another_time() {
    let (sources, source) = sources();
    let findings = [
        finding(vec![fix(true, vec![replace(source, 4, 5, "10")])]),
        finding(vec![fix(true, vec![replace(source, 0, 5, "z = 9"), replace(source, 16, 17, "30")])]),
        finding(vec![fix(true, vec![replace(source, 5, 5, " # one")])]),
        finding(vec![fix(true, vec![replace(source, 10, 11, "20")])]),
    ];
    let changes = Changes::of(&findings, Trust::Safe, &sources);
    assert_eq!(changes.titles.len(), 3);
    let diff = changes.diff(&Memory::new([("main.tf", TEXT)])).unwrap();
    insta::assert_snapshot!(diff, @r"
    --- a/main.tf
    +++ b/main.tf
    @@ -1,3 +1,3 @@
    -a = 1
    -b = 2
    +a = 10 # one
    +b = 20
     c = 3
    ");
}

#[test]
fn what_is_not_safe_is_left_unless_asked_for() {
    let (sources, source) = sources();
    let findings = [finding(vec![
        fix(false, vec![replace(source, 4, 5, "10")]),
        fix(true, vec![append("imports.tf", "import {}\n")]),
    ])];
    let safe = Changes::of(&findings, Trust::Safe, &sources);
    let files = Memory::new([("main.tf", TEXT)]);
    assert!(safe.diff(&files).unwrap().contains("--- /dev/null\n+++ b/imports.tf"));
    let all = Changes::of(&findings, Trust::Unsafe, &sources);
    assert!(all.diff(&files).unwrap().contains("+a = 10"));
}

#[test]
fn a_file_that_has_changed_since_is_left_alone() {
    let (sources, source) = sources();
    let findings = [finding(vec![fix(true, vec![replace(source, 4, 5, "10")])])];
    let changes = Changes::of(&findings, Trust::Safe, &sources);
    assert!(changes.diff(&Memory::new([("main.tf", "a = 2\n")])).is_err());
    assert!(changes.diff(&Memory::new::<&str, &str>([])).is_err());
    let marked = changes.diff(&Memory::new([("main.tf", format!("\u{feff}{TEXT}"))])).unwrap();
    assert!(marked.contains("+\u{feff}a = 10"), "{marked}");
}

#[test]
fn equal_blocks_are_written_once_and_files_are_made() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("imports.tf");
    let name = path.to_str().unwrap();
    let once = || finding(vec![fix(true, vec![append(name, "import {}\n")])]);
    let changes = Changes::of(&[once(), once()], Trust::Safe, &Sources::new());
    changes.apply(&Disk::default()).unwrap();
    changes.apply(&Disk::default()).unwrap();
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "import {}\n\nimport {}\n");
}
