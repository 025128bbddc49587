//! Expressions, evaluated among names of every kind of value.

use std::path::{Path, PathBuf};

use conflint_core::analysis::Inputs;
use conflint_core::config::{Configuration, Modules, Surroundings};
use conflint_core::eval::console::answer;
use conflint_core::eval::{Data, Scope, value_of};
use conflint_core::inventory::Inventory;
use conflint_core::source::{Memory, SourceId, Sources};
use conflint_core::syntax::{parse_expression, parse_template};
use conflint_core::value::{Value, compare};

/// What expressions may refer to: known, unknown, sensitive and collected values.
const MAIN: &str = r#"
variable "us" { type = string }
variable "un" { type = number }
variable "ub" { type = bool }
variable "ul" { type = list(string) }
variable "um" { type = map(string) }
variable "uo" { type = object({ a = optional(string, "x"), b = set(number) }) }
variable "ud" { type = any }
locals {
  us = var.us
  s  = "text ä"
  n  = 12345678901234567890.5
  l  = ["a", "b", "c"]
  m  = { a = 1, b = 2 }
  t  = [1, "a", true, null]
  se = toset(["x", "y"])
  ss = sensitive("SECRET")
  e  = []
}
resource "terraform_data" "r" { for_each = local.se }
data "aws_region" "d" {}
"#;

const FILES: [(&str, &str); 3] = [
    ("t.tftpl", "%{ for x in l ~}\n${x}\n%{ endfor ~}\n"),
    ("a.csv", "name,n\nx,1\n\"y,z\",2\n"),
    ("a.yaml", "a: [1, two, {b: null}]\n"),
];

/// Two secrets: whatever is told must be the same with either.
const SECRETS: [&str; 2] = ["Corr3ct-hOrse", "Batt3ry-sTapl"];

/// Evaluates an expression and a template, as `console` would and as far as they can be known.
pub fn expression(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let [first, second] = SECRETS.map(|secret| told(text, secret));
    let is_error = |answer: &str| answer.starts_with("error: ");
    // Whether there is an error at all may hang on a secret.
    if !text.contains("nonsensitive") && is_error(&first) == is_error(&second) {
        assert_eq!(first, second, "a secret shows");
    }
}

fn told(text: &str, secret: &str) -> String {
    let main = MAIN.replace("SECRET", secret);
    let files = Memory::new([("main.tf", main.as_str())].into_iter().chain(FILES));
    let mut sources = Sources::new();
    let modules = Modules::load(&files, &mut sources, &[PathBuf::new()]);
    let inputs = Inputs::default();
    let Some(configuration) = Configuration::load(&files, &mut sources, &modules, Path::new(""), &inputs)
    else {
        return String::new();
    };
    let inventory = Inventory::default();
    let surroundings = Surroundings {
        files: &files,
        sources: &sources,
        tree: Path::new(""),
        prior: None,
        facts: &(),
        inventory: &inventory,
    };
    configuration.ask(surroundings, |data| evaluate(text, data))
}

fn evaluate(text: &str, data: &dyn Data) -> String {
    let answer = answer(text, &Scope::new(data));
    let _ = answer.to_json().to_string();
    for (expression, _) in [parse_expression(SourceId(0), text), parse_template(SourceId(0), text)] {
        let Some(expression) = expression else { continue };
        look_at(&value_of(&expression, &Scope::new(data)));
    }
    answer.to_text()
}

fn look_at(value: &Value) {
    let _ = (value.ty().to_string(), value.is_wholly_known(), value.causes().len());
    let _ = compare(value, value);
}
