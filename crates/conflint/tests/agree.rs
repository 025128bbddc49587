//! Holds the binary's word against what real Terraform did.
//!
//! Every folder of `testdata/agree` was planned and applied by real Terraform against a provider that refuses as the API
//! would; `expected/outcome.json` says whether the apply met a conflict and at which addresses. conflint predicts a
//! failing apply with a finding of severity `error` and verdict `proved` or `likely`.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// From what conflint predicts.
#[derive(Clone, Copy, PartialEq)]
enum Mode {
    Plan,
    Hcl,
}

#[test]
fn plans_agree_with_terraform() {
    insta::with_settings!({ snapshot_path => testdata(), prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("disagreements-plan", disagreements(Mode::Plan));
    });
}

#[test]
fn configuration_agrees_with_terraform() {
    insta::with_settings!({ snapshot_path => testdata(), prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("disagreements-hcl", disagreements(Mode::Hcl));
    });
}

fn testdata() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/agree")
}

/// A line for each scenario in which conflint says otherwise than Terraform did.
fn disagreements(mode: Mode) -> String {
    let mut names: Vec<_> =
        std::fs::read_dir(testdata()).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.retain(|path| path.join("scenario.json").is_file());
    names.sort();
    let mut out = String::new();
    let mut judged = 0;
    for path in &names {
        let Some(answer) = judge(path, mode) else { continue };
        judged += 1;
        if let Some(said) = answer {
            writeln!(out, "{}: {said}", path.file_name().unwrap().to_str().unwrap()).unwrap();
        }
    }
    assert!(judged > 50, "only {judged} scenarios were judged");
    out
}

/// What is wrong with the prediction; `None` inside where it is right, outside where the mode cannot tell.
fn judge(path: &Path, mode: Mode) -> Option<Option<String>> {
    let spec = load(&path.join("scenario.json"));
    let outcome = load(&path.join("expected/outcome.json"));
    if !applicable(mode, &spec, &outcome) {
        return None;
    }
    let work = tempfile::tempdir().unwrap();
    let tree = work.path().join(path.file_name().unwrap());
    copy_configuration(path, &tree);
    let findings = check(&tree, &arguments(path, &spec, mode)?);
    let predicted: Vec<&Value> = findings.iter().filter(|finding| is_prediction(finding)).collect();
    let rules: BTreeSet<&str> = predicted.iter().filter_map(|finding| finding["rule"].as_str()).collect();
    if outcome["apply"] == "ok" {
        return Some((!rules.is_empty()).then(|| format!("false alarm {rules:?}")));
    }
    let conflicts = outcome["conflicts"].as_array().unwrap();
    let missed: BTreeSet<String> = conflicts
        .iter()
        .filter(|conflict| !predicted.iter().any(|finding| names_conflict(finding, conflict)))
        .map(|conflict| {
            format!("{} {}", conflict["type"].as_str().unwrap(), conflict["key"].as_str().unwrap())
        })
        .collect();
    Some((!missed.is_empty()).then(|| format!("missed {missed:?}")))
}

fn applicable(mode: Mode, spec: &Value, outcome: &Value) -> bool {
    if outcome["apply"] != "conflict" {
        return outcome["apply"] == "ok";
    }
    let sources: Vec<&str> = strings(&spec["predictable_from"]);
    let plan = sources.iter().any(|s| s.contains("plan") && *s != "timing");
    let inventory = sources.iter().any(|s| s.contains("inventory"));
    match mode {
        Mode::Plan => plan || inventory,
        Mode::Hcl => {
            let steps = spec["setup"].as_array().map(Vec::as_slice).unwrap_or_default();
            let elsewhere = steps
                .iter()
                .any(|step| step["do"].as_str().unwrap().starts_with("remote") || !step["faults"].is_null());
            sources.contains(&"hcl") || sources.contains(&"inventory") || plan && !elsewhere
        }
    }
}

fn arguments(path: &Path, spec: &Value, mode: Mode) -> Option<Vec<String>> {
    let roots = match strings(&spec["roots"]) {
        roots if roots.is_empty() => vec!["."],
        roots => roots,
    };
    let mut arguments = Vec::new();
    for root in &roots {
        let expected = path.join("expected").join(root);
        let text = |path: PathBuf| path.to_str().unwrap().to_owned();
        if mode == Mode::Plan {
            let plan = expected.join("plan.json");
            arguments.push(plan.is_file().then(|| text(plan))?);
            continue;
        }
        arguments.push((*root).to_owned());
        let prior = expected.join("prior-state.json");
        if prior.is_file() {
            if roots.len() > 1 {
                return None;
            }
            arguments.extend(["--state".to_owned(), text(prior)]);
        }
        for argument in plan_arguments(spec, root) {
            arguments.extend(["--var".to_owned(), argument.strip_prefix("-var=")?.to_owned()]);
        }
    }
    let inventory = path.join("expected/inventory.json");
    if inventory.is_file() {
        arguments.extend(["--inventory".to_owned(), inventory.to_str().unwrap().to_owned()]);
    }
    Some(arguments)
}

/// What the scenario gives `terraform plan` in this root.
fn plan_arguments<'a>(spec: &'a Value, root: &str) -> Vec<&'a str> {
    let steps = spec["steps"].as_array().map(Vec::as_slice).unwrap_or_default();
    let here = |step: &&Value| step["do"] == "plan" && step["root"].as_str().is_none_or(|r| r == root);
    steps.iter().filter(here).flat_map(|step| strings(&step["args"])).collect()
}

fn check(tree: &Path, arguments: &[String]) -> Vec<Value> {
    let output = Command::new(env!("CARGO_BIN_EXE_conflint"))
        .args(["check", "--format", "json"])
        .args(arguments)
        .current_dir(tree)
        .output()
        .unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(matches!(output.status.code(), Some(0 | 1)), "{} {arguments:?}: {stderr}", tree.display());
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    report["findings"].as_array().unwrap().clone()
}

fn is_prediction(finding: &Value) -> bool {
    finding["severity"] == "error" && (finding["verdict"] == "proved" || finding["verdict"] == "likely")
}

fn names_conflict(finding: &Value, conflict: &Value) -> bool {
    let kind = conflict["type"].as_str().unwrap();
    let subjects = finding["subjects"].as_array().unwrap();
    let addresses: Vec<&str> = subjects.iter().filter_map(|subject| subject["address"].as_str()).collect();
    let wanted = strings(&conflict["addresses"]);
    let plain = |address: &str| {
        let address = address.trim_end_matches("(deposed)").trim_end();
        address.split_once(':').map_or(address, |(_, address)| address).to_owned()
    };
    let typed = finding["identity"]["type"] == kind || addresses.iter().any(|address| address.contains(kind));
    typed && (wanted.is_empty() || wanted.iter().any(|address| addresses.contains(&plain(address).as_str())))
}

/// The configuration alone, as a user's repository holds it.
fn copy_configuration(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
        let name = entry.file_name().into_string().unwrap();
        if name.starts_with('_') || name == "expected" || name == "scenario.json" {
            continue;
        }
        if entry.path().is_dir() {
            copy_configuration(&entry.path(), &to.join(name));
        } else {
            std::fs::copy(entry.path(), to.join(name)).unwrap();
        }
    }
}

fn load(path: &Path) -> Value {
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

fn strings(value: &Value) -> Vec<&str> {
    value.as_array().map(|items| items.iter().filter_map(Value::as_str).collect()).unwrap_or_default()
}
