//! Every rule over every fixture. A fixture is `testdata/rules/<rule>/<case>/`: configuration (one root or several), and
//! where it has them a `plan.json`, a `state.json`, an `inventory.json`, provider schemas in `schemas.json`; without
//! configuration, its states and plans stand beside each other. Cases whose name begins with `safe` must be silent; all others must fire the rule whose folder they
//! are in. What exactly is said is in `findings.snap` beside them.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use conflint_core::analysis::{Analysis, Input, Request, analyse};
use conflint_core::source::{Disk, Span};
use conflint_rules::catalog::Catalog;
use conflint_rules::finding::{Finding, Place, Verdict};
use conflint_rules::{check, rules};

#[test]
fn fixtures_say_what_they_should() {
    let cases: Vec<PathBuf> = folders(&fixtures()).iter().flat_map(|rule| folders(rule)).collect();
    assert!(cases.len() > 100, "{}", cases.len());
    let mut wrong = String::new();
    for case in cases {
        let name = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
        let (rule, case_name) = (name(case.parent().unwrap()), name(&case));
        let (analysis, findings) = judge(&case);
        if case_name.starts_with("safe") {
            if !findings.is_empty() {
                writeln!(wrong, "{rule}/{case_name} is not safe:\n{}", text(&analysis, &case, &findings))
                    .unwrap();
            }
            continue;
        }
        if !findings.iter().any(|finding| finding.rule == rule) {
            writeln!(wrong, "{rule}/{case_name} is not found:\n{}", text(&analysis, &case, &findings))
                .unwrap();
            continue;
        }
        insta::with_settings!({ snapshot_path => &case, prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!("findings", text(&analysis, &case, &findings));
        });
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_rule_has_a_fixture_that_fires_and_one_that_is_safe() {
    for rule in rules::ALL {
        let cases = folders(&fixtures().join(rule.name));
        let is_safe = |case: &&PathBuf| case.file_name().unwrap().to_str().unwrap().starts_with("safe");
        let safe = cases.iter().filter(is_safe).count();
        assert!(safe > 0 && safe < cases.len(), "{}", rule.name);
    }
}

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/rules").canonicalize().unwrap()
}

fn folders(of: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(of).unwrap_or_else(|error| panic!("{}: {error}", of.display()));
    let mut folders: Vec<PathBuf> =
        entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

fn judge(case: &Path) -> (Analysis, Vec<Finding>) {
    let mut request = Request::default();
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(case).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let is_configured = files.iter().any(|path| path.is_dir() || path.ends_with("main.tf"));
    if is_configured {
        request.paths.push(Input::Path(case.into()));
    } else {
        let inputs =
            files.iter().filter(|path| path.extension().is_some_and(|e| e == "tfstate" || e == "json"));
        request.paths.extend(inputs.cloned().map(Input::Path));
    }
    let given = |name: &str| Some(case.join(name)).filter(|path| path.is_file()).map(Input::Path);
    request.paths.extend(given("schemas.json"));
    request.plan = given("plan.json");
    request.state = given("state.json");
    request.inventories.extend(given("inventory.json").map(|input| (None, input)));
    let analysis = analyse(&Disk::default(), request, &Catalog::builtin());
    assert_eq!(analysis.problems, [], "{}", case.display());
    let mut report = check(&analysis, &Catalog::builtin(), rules::ALL);
    report.findings.retain(|finding| finding.verdict > Verdict::Possible);
    (analysis, report.findings)
}

fn text(analysis: &Analysis, case: &Path, findings: &[Finding]) -> String {
    let file = |path: &str| {
        let path = path.strip_prefix(case.to_str().unwrap()).unwrap_or(path);
        path.trim_start_matches('/').to_owned()
    };
    let place = |span: Span| {
        let line = analysis.sources.position(span.source, span.start).line;
        format!("{}:{line}", file(analysis.sources.path(span.source)))
    };
    let mut out = String::new();
    for Finding { rule, severity, verdict, outcome, message, help, subjects, fixes, .. } in findings {
        writeln!(out, "{severity}[{rule}] {message} ({verdict}, {outcome})").unwrap();
        for subject in subjects {
            let place = subject.span.map(|span| place(span) + " ").unwrap_or_default();
            let address = subject.address.as_deref().unwrap_or("(remote)");
            writeln!(out, "  {place}{address}: {}", subject.label).unwrap();
        }
        for step in subjects.iter().flat_map(|subject| &subject.trail) {
            writeln!(out, "    {} {}", place(step.span), step.text).unwrap();
        }
        writeln!(out, "  help: {help}").unwrap();
        for fix in fixes {
            writeln!(out, "  fix: {}", fix.title).unwrap();
            for edit in &fix.edits {
                match &edit.place {
                    Place::Span(span) => writeln!(out, "    - {:?}", analysis.sources.slice(*span)).unwrap(),
                    Place::File(path) => writeln!(out, "    in {}", file(path)).unwrap(),
                }
                out.extend(edit.text.lines().map(|line| format!("    + {line}\n")));
            }
        }
    }
    out
}
