//! Compares with what the real `terraform console` answered.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::Value as Json;

use super::console::{Answer, answer};
use super::*;
use crate::source::{Disk, FileError, Files};
use crate::value::{Cause, CauseKind, Equality, Marks, compare};

/// The module of `testdata/eval/main.tf`.
struct Module {
    folder: Fixtures,
}

impl Module {
    fn new() -> Self {
        Self { folder: Fixtures { root: root() } }
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/eval")
}

impl Data for Module {
    fn variable(&self, name: &str) -> Option<Value> {
        let ty = match name {
            "us" => Type::String,
            "un" => Type::Number,
            "ub" => Type::Bool,
            "ul" => Type::List(Type::String.into()),
            "um" => Type::Map(Type::String.into()),
            "ud" => Type::Dynamic,
            _ => return None,
        };
        let name = format!("var.{name}");
        Some(Value::reference(ty, Cause::new(CauseKind::Variable, name.as_str()), name.as_str()))
    }

    fn local(&self, name: &str) -> Option<Value> {
        match name {
            "ss" => Some(Value::from("s").with_marks(Marks::SENSITIVE)),
            _ => self.variable(name),
        }
    }

    fn path(&self, name: &str) -> Option<Value> {
        matches!(name, "module" | "root" | "cwd").then(|| ".".into())
    }

    fn terraform(&self, name: &str) -> Option<Value> {
        match name {
            "workspace" => Some("default".into()),
            "applying" => Some(Value::Bool(false).with_marks(Marks::EPHEMERAL)),
            _ => None,
        }
    }

    fn folder(&self) -> Option<&dyn Folder> {
        Some(&self.folder)
    }
}

struct Fixtures {
    root: PathBuf,
}

impl Folder for Fixtures {
    fn read(&self, path: &str) -> Result<Arc<[u8]>, FileError> {
        Disk::default().read(&self.root.join(path)).map(Arc::from)
    }

    fn files(&self, below: &str) -> Result<Arc<[String]>, FileError> {
        let below = self.root.join(below);
        let relative = |path: PathBuf| path.strip_prefix(&below).ok()?.to_str().map(str::to_owned);
        Ok(Disk::default().walk(&below)?.into_iter().filter_map(relative).collect())
    }
}

/// How an answer compares with Terraform's.
#[derive(Debug, PartialEq, Eq)]
enum Verdict {
    Equal,
    /// A value where Terraform does not know yet.
    Bolder,
    Different,
}

fn judge(case: &Json, answer: &Answer) -> Verdict {
    let is_type = |value: &Value| case["type"] == value.ty().to_string();
    let is_marked = |value: &Value| case.get("sensitive").is_none_or(|_| value.is_sensitive());
    let is_hidden = |value: &Value| case["render"] == "(ephemeral value)" && value.marks().ephemeral;
    match answer {
        Answer::Value(value) if is_hidden(value) && is_type(value) => Verdict::Equal,
        Answer::Error(_) if case.get("error").is_some() => Verdict::Equal,
        Answer::Unknown(value) if case.get("unknown").is_some() && is_type(value) && is_marked(value) => {
            Verdict::Equal
        }
        Answer::Value(value) if case.get("unknown").is_some() && is_type(value) => Verdict::Bolder,
        Answer::Value(value)
            if case.get("json").is_some_and(|json| is_same_data(json, value))
                && is_type(value)
                && is_marked(value) =>
        {
            Verdict::Equal
        }
        _ => Verdict::Different,
    }
}

/// Whether the data is the same; `-0` is `0`.
fn is_same_data(json: &Json, value: &Value) -> bool {
    compare(&Value::from_json(json), &Value::from_json(&value.to_json())) == Equality::Same
}

/// Known misses: an expression and why it is one.
fn known_misses() -> BTreeMap<String, String> {
    let text = std::fs::read_to_string(root().join("known_misses.txt")).unwrap();
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let parse = |line: &str| {
        let (expression, reason) = line.split_once(" ## ").expect("expression ## reason");
        (serde_json::from_str::<String>(expression).unwrap(), reason.to_owned())
    };
    lines.map(parse).collect()
}

fn run(file: &str) -> Vec<String> {
    let text = std::fs::read_to_string(root().join(file)).unwrap();
    let module = Module::new();
    let misses = known_misses();
    let mut wrong = Vec::new();
    let mut groups: BTreeMap<String, (u32, u32)> = BTreeMap::new();
    for line in text.lines().filter(|line| !line.is_empty()) {
        let case: Json = serde_json::from_str(line).unwrap();
        let expression = case["expr"].as_str().unwrap();
        let answer = answer(expression, &Scope::new(&module));
        let verdict = judge(&case, &answer);
        let group = groups.entry(case["group"].as_str().unwrap_or("?").to_owned()).or_default();
        group.1 += 1;
        group.0 += u32::from(verdict == Verdict::Equal);
        match (verdict, misses.get(expression)) {
            (Verdict::Equal, None) | (Verdict::Different | Verdict::Bolder, Some(_)) => {}
            (Verdict::Equal, Some(_)) => wrong.push(format!("no longer missed: {expression}")),
            (verdict, None) => wrong.push(format!("{verdict:?}: {line}\n    got {}", answer.to_json())),
        }
    }
    for (group, (equal, all)) in groups.iter().filter(|(_, (equal, all))| equal < all) {
        println!("{file} {group}: {equal}/{all}");
    }
    wrong
}

#[track_caller]
fn agrees(file: &str) {
    let wrong = run(file);
    assert!(wrong.is_empty(), "{} disagree with Terraform:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn known_expressions() {
    agrees("expressions.jsonl");
}

#[test]
fn unknown_expressions() {
    agrees("unknowns.jsonl");
}

#[test]
fn edges() {
    agrees("edges.jsonl");
}

#[test]
fn random_expressions() {
    agrees("random.jsonl");
}

#[test]
fn functions() {
    agrees("functions.jsonl");
}

#[test]
fn misses_are_all_asked() {
    let mut asked = BTreeSet::new();
    for file in ["expressions.jsonl", "unknowns.jsonl", "edges.jsonl", "functions.jsonl", "random.jsonl"] {
        let text = std::fs::read_to_string(root().join(file)).unwrap();
        let expression =
            |line: &str| serde_json::from_str::<Json>(line).unwrap()["expr"].as_str().unwrap().to_owned();
        asked.extend(text.lines().filter(|line| !line.is_empty()).map(expression));
    }
    let unasked: Vec<String> = known_misses().into_keys().filter(|miss| !asked.contains(miss)).collect();
    assert!(unasked.is_empty(), "{unasked:?}");
}
