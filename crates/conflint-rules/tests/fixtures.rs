//! Every rule over every fixture. A fixture is `testdata/rules/<rule>/<case>/`: configuration, and where it has them a
//! `plan.json`, a `state.json`, an `inventory.json`. Cases whose name begins with `safe` must be silent; all others must
//! fire the rule whose folder they are in. What exactly is said is in `findings.snap` beside them.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fmt::Write as _;
use std::path::Path;

use conflint_core::analysis::{Analysis, Input, Request, analyse};
use conflint_core::source::Disk;
use conflint_rules::catalog::Catalog;
use conflint_rules::finding::{Finding, Verdict};
use conflint_rules::{check, rules};

#[test]
fn fixtures_say_what_they_should() {
    insta::glob!("../../../testdata/rules", "*/*/main.tf", |main| {
        let case = main.parent().unwrap();
        let (analysis, findings) = judge(case);
        let rule = case.parent().unwrap().file_name().unwrap().to_str().unwrap();
        let name = case.file_name().unwrap().to_str().unwrap();
        if name.starts_with("safe") {
            assert!(findings.is_empty(), "{rule}/{name}: {findings:#?}");
            return;
        }
        assert!(findings.iter().any(|finding| finding.rule == rule), "{rule}/{name}: {findings:#?}");
        insta::with_settings!({ snapshot_path => case, prepend_module_to_snapshot => false, snapshot_suffix => "" }, {
            insta::assert_snapshot!("findings", text(&analysis, &findings));
        });
    });
}

fn judge(case: &Path) -> (Analysis, Vec<Finding>) {
    let mut request = Request::default();
    request.paths.push(Input::Path(case.into()));
    let given = |name: &str| Some(case.join(name)).filter(|path| path.is_file()).map(Input::Path);
    request.plan = given("plan.json");
    request.state = given("state.json");
    request.inventories.extend(given("inventory.json").map(|input| (None, input)));
    let analysis = analyse(&Disk::default(), request, &Catalog::builtin());
    assert_eq!(analysis.problems, [], "{}", case.display());
    let mut report = check(&analysis, &Catalog::builtin(), rules::ALL);
    report.findings.retain(|finding| finding.verdict > Verdict::Possible);
    (analysis, report.findings)
}

fn text(analysis: &Analysis, findings: &[Finding]) -> String {
    let mut out = String::new();
    for Finding { rule, severity, verdict, outcome, message, help, subjects, fixes, .. } in findings {
        writeln!(out, "{severity}[{rule}] {message} ({verdict}, {outcome})").unwrap();
        for subject in subjects {
            let line =
                |span: conflint_core::source::Span| analysis.sources.position(span.source, span.start).line;
            let file = |span: conflint_core::source::Span| {
                let path = analysis.sources.path(span.source).to_owned();
                path.rsplit('/').next().unwrap_or_default().to_owned()
            };
            let place =
                subject.span.map(|span| format!("{}:{} ", file(span), line(span))).unwrap_or_default();
            let address = subject.address.as_deref().unwrap_or("(remote)");
            writeln!(out, "  {place}{address}: {}", subject.label).unwrap();
            for step in &subject.trail {
                writeln!(out, "    {}:{} {}", file(step.span), line(step.span), step.text).unwrap();
            }
        }
        writeln!(out, "  help: {help}").unwrap();
        for fix in fixes {
            writeln!(out, "  fix: {}", fix.title).unwrap();
            for edit in &fix.edits {
                out.extend(edit.text.lines().map(|line| format!("    | {line}\n")));
            }
        }
    }
    out
}
