//! Holds the rules' word against what real Terraform did, from plans.
//!
//! Every folder of `testdata/agree` was planned and applied by real Terraform against a provider that refuses as the API
//! would; `expected/outcome.json` says whether the apply met a conflict and at which addresses. A finding of severity
//! `error` and verdict `proved` or `likely` predicts a failing apply.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use conflint_core::analysis::Analysis;
use conflint_core::graph::{Deployment, Graph};
use conflint_core::inventory::{self, Inventory};
use conflint_core::plan;
use conflint_core::source::Sources;
use conflint_rules::catalog::Catalog;
use conflint_rules::finding::{Finding, Severity, Verdict};
use conflint_rules::{check, rules};
use serde_json::Value;

#[test]
fn plans_agree_with_terraform() {
    let mut said = String::new();
    let mut judged = 0;
    for path in scenarios() {
        let Some(wrong) = judge(&path) else { continue };
        judged += 1;
        for line in wrong {
            writeln!(said, "{}: {line}", path.file_name().unwrap().to_str().unwrap()).unwrap();
        }
    }
    assert!(judged > 100, "only {judged} scenarios were judged");
    assert!(said.is_empty(), "of {judged} scenarios:\n{said}");
}

fn scenarios() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/agree");
    let mut all: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    all.retain(|path| path.join("scenario.json").is_file());
    all.sort();
    all
}

/// What is wrong with the prediction; absent where a plan cannot tell.
fn judge(path: &Path) -> Option<Vec<String>> {
    let spec = load(&path.join("scenario.json"));
    let outcome = load(&path.join("expected/outcome.json"));
    if !is_told(&spec, &outcome) {
        return None;
    }
    let findings = findings(path, &spec)?;
    let predicted: Vec<&Finding> = findings
        .iter()
        .filter(|finding| finding.severity == Severity::Error && finding.verdict > Verdict::Possible)
        .collect();
    let empty = Vec::new();
    let conflicts = outcome["conflicts"].as_array().unwrap_or(&empty);
    let mut wrong: Vec<String> = predicted
        .iter()
        .filter(|finding| !conflicts.iter().any(|conflict| names(finding, conflict)))
        .map(|finding| format!("false alarm {}: {}", finding.rule, finding.message))
        .collect();
    let missed = conflicts.iter().filter(|conflict| !predicted.iter().any(|f| names(f, conflict)));
    let others: BTreeSet<String> =
        findings.iter().map(|f| format!("{}({},{})", f.rule, f.severity, f.verdict)).collect();
    wrong.extend(
        missed.map(|c| format!("missed {} {} at {}, said {others:?}", c["type"], c["key"], c["addresses"])),
    );
    Some(wrong)
}

fn is_told(spec: &Value, outcome: &Value) -> bool {
    let sources = strings(&spec["predictable_from"]);
    match outcome["apply"].as_str() {
        Some("ok") => true,
        Some("conflict") => sources.iter().any(|s| s.contains("plan") || s.contains("inventory")),
        _ => false,
    }
}

fn findings(path: &Path, spec: &Value) -> Option<Vec<Finding>> {
    let roots = match strings(&spec["roots"]) {
        roots if roots.is_empty() => vec!["."],
        roots => roots,
    };
    let mut deployments = Vec::new();
    for root in roots {
        let file = path.join("expected").join(root).join("plan.json");
        let lowered = plan::read("plan.json", std::fs::File::open(file).ok()?, &Catalog::builtin());
        assert_eq!(lowered.problems, [], "{}", path.display());
        deployments.push(Deployment {
            name: root.into(),
            instances: lowered.instances,
            drift: lowered.drift,
            dependencies: lowered.dependencies,
            hides_locals: true,
            ..Deployment::default()
        });
    }
    let file = path.join("expected/inventory.json");
    let inventory = std::fs::read(file).map_or_else(
        |_| Inventory::default(),
        |text| inventory::read("inventory.json", None, text.as_slice()).unwrap(),
    );
    let analysis = Analysis::new(Sources::new(), Graph::new(deployments), inventory);
    Some(check(&analysis, &Catalog::builtin(), rules::ALL).findings)
}

/// Whether the finding speaks of the conflict's type and of one of its addresses.
fn names(finding: &Finding, conflict: &Value) -> bool {
    let kind = conflict["type"].as_str().unwrap();
    let addresses: Vec<&str> = finding.subjects.iter().filter_map(|s| s.address.as_deref()).collect();
    let plain = |address: &str| {
        let address = address.trim_end_matches("(deposed)").trim_end();
        address.split_once(':').map_or(address, |(_, address)| address).to_owned()
    };
    let typed = finding.identity.as_ref().is_some_and(|identity| identity.kind == kind)
        || addresses.iter().any(|address| address.contains(kind));
    let wanted = strings(&conflict["addresses"]);
    typed && (wanted.is_empty() || wanted.iter().any(|address| addresses.contains(&plain(address).as_str())))
}

fn load(path: &Path) -> Value {
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

fn strings(value: &Value) -> Vec<&str> {
    value.as_array().map(|items| items.iter().filter_map(Value::as_str).collect()).unwrap_or_default()
}
