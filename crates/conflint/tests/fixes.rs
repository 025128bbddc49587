//! Fixes, on every configuration that tests and examples have: an edit keeps every other byte, what was mended is said no
//! more, nothing worse is said instead, and mending twice changes nothing.
#![allow(clippy::unwrap_used)]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use serde_json::Value;
use support::Folder;

/// Folders of configurations.
fn cases() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders: Vec<PathBuf> =
        ["testdata/agree", "examples"].iter().flat_map(|folder| inside(&root.join(folder))).collect();
    folders.extend(inside(&root.join("testdata/rules")).iter().flat_map(|rule| inside(rule)));
    folders.retain(|folder| !folder.ends_with("ci"));
    assert!(folders.len() > 200, "{}", folders.len());
    folders
}

fn inside(folder: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .collect();
    found.sort();
    found
}

/// All files of a folder, by path.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut todo = vec![folder.to_owned()];
    while let Some(next) = todo.pop() {
        for path in std::fs::read_dir(next).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                todo.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
                found.insert(name, std::fs::read(path).unwrap());
            }
        }
    }
    found
}

/// The state and the inventory that stand beside a configuration.
fn arguments(files: &BTreeMap<String, Vec<u8>>) -> String {
    let mut out = String::from(".");
    let first =
        |names: &[&str]| names.iter().find(|name| files.contains_key(**name)).map(ToString::to_string);
    let state = first(&["state.json", "prior-state.json", "expected/prior-state.json", "terraform.tfstate"]);
    let inventory = first(&["inventory.json", "expected/inventory.json"]);
    out.extend(state.map(|state| format!(" --state {state}")));
    out.extend(inventory.map(|inventory| format!(" --inventory {inventory}")));
    out
}

fn check(folder: &Folder, arguments: &str) -> Option<Value> {
    serde_json::from_str(&folder.run(&format!("check {arguments} --format json")).stdout).ok()
}

fn findings(report: &Value) -> &[Value] {
    report["findings"].as_array().unwrap()
}

/// What a finding is about, wherever its lines are.
fn about(finding: &Value) -> (String, String) {
    (finding["rule"].as_str().unwrap().to_owned(), finding["fingerprint"].as_str().unwrap().to_owned())
}

/// The files with the first fix of each finding, where none gets in the way of another one, made anew from the report.
fn edited(before: &BTreeMap<String, Vec<u8>>, report: &Value) -> BTreeMap<String, Vec<u8>> {
    let mut edits: BTreeMap<&str, BTreeSet<(u64, u64, &str)>> = BTreeMap::new();
    for finding in findings(report) {
        let fix = finding["fixes"].as_array().unwrap().iter().find(|fix| {
            fix["edits"].as_array().unwrap().iter().all(|edit| {
                let (start, end) = (edit["start"].as_u64().unwrap(), edit["end"].as_u64().unwrap());
                let taken = edits.get(edit["file"].as_str().unwrap());
                end == 0
                    || taken.is_none_or(|taken| {
                        taken.iter().all(|(s, e, _)| end <= *s || *e <= start)
                            && taken.iter().all(|(s, ..)| *s != start)
                    })
            })
        });
        for edit in fix.into_iter().flat_map(|fix| fix["edits"].as_array().unwrap()) {
            let (start, end) = (edit["start"].as_u64().unwrap(), edit["end"].as_u64().unwrap());
            edits.entry(edit["file"].as_str().unwrap()).or_default().insert((
                start,
                end,
                edit["text"].as_str().unwrap(),
            ));
        }
    }
    let mut after = before.clone();
    for (file, edits) in edits {
        let text = after.entry(file.to_owned()).or_default();
        if edits.iter().all(|(start, end, _)| (*start, *end) == (0, 0)) {
            continue;
        }
        for (start, end, new) in edits.iter().rev() {
            text.splice(*start as usize..*end as usize, new.bytes());
        }
    }
    after
}

#[test]
fn fixes_change_what_they_say_and_nothing_else() {
    let results: Vec<Result<Vec<String>, String>> = cases().par_iter().map(|case| mend(case)).collect();
    let wrong: Vec<&String> = results.iter().filter_map(|result| result.as_ref().err()).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    let mended: Vec<&String> = results.iter().flatten().flatten().collect();
    assert!(mended.len() > 50, "only {} findings were mended", mended.len());
    insta::assert_debug_snapshot!("mended", mended.into_iter().collect::<BTreeSet<_>>());
}

/// Mends a case, and looks at what that did; returns the rules of which findings were mended.
fn mend(case: &Path) -> Result<Vec<String>, String> {
    let name = case.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap().display().to_string();
    let holds = |is: bool, what: &str| if is { Ok(()) } else { Err(format!("{name}: {what}")) };
    let before = files(case);
    let folder = Folder::new::<&str>(&[]);
    before.iter().for_each(|(path, text)| folder.write(path, text));
    let arguments = arguments(&before);
    let Some(report) = check(&folder, &arguments) else { return Ok(Vec::new()) };
    let has_fix = |finding: &&Value| finding["fixes"] != serde_json::json!([]);
    let fixable: Vec<&Value> = findings(&report).iter().filter(has_fix).collect();
    let fixed = folder.run(&format!("check {arguments} --format json --fix --unsafe-fixes"));
    let after = files(folder.path());
    if fixable.is_empty() {
        holds(before == after, "nothing can be mended")?;
        return Ok(Vec::new());
    }
    let own = edited(&before, &report);
    holds(before.keys().all(|path| after.contains_key(path)), "no file goes")?;
    for (path, text) in &after {
        let old = before.get(path).cloned().unwrap_or_default();
        let is_edited = own.get(path).is_some_and(|own| *own != old);
        let wanted = if is_edited { text == &own[path] } else { text.starts_with(&old) };
        holds(wanted, &format!("{path} has other changes:\n{}", String::from_utf8_lossy(text)))?;
    }
    let left: Value = serde_json::from_str(&fixed.stdout).map_err(|_| format!("{name}: {fixed}"))?;
    let said: BTreeSet<_> = findings(&left).iter().map(about).collect();
    let known: BTreeSet<_> = findings(&report).iter().map(about).collect();
    for finding in &fixable {
        holds(!said.contains(&about(finding)), &format!("still said: {}", finding["message"]))?;
    }
    let worse: Vec<_> = findings(&left).iter().filter(|finding| !known.contains(&about(finding))).collect();
    holds(worse.is_empty(), &format!("said instead: {worse:#?}"))?;
    holds(left["problems"] == report["problems"], "there are other problems")?;
    folder.run(&format!("check {arguments} --fix --unsafe-fixes"));
    holds(after == files(folder.path()), "mending twice changes something")?;
    Ok(fixable.into_iter().map(|finding| about(finding).0).collect())
}
