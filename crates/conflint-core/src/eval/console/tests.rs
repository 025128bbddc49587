use super::*;
use crate::eval::Data;
use crate::value::{Cause, CauseKind, Marks, Type};

struct Names;

impl Data for Names {
    fn local(&self, name: &str) -> Option<Value> {
        match name {
            "secret" => Some(Value::from("s").with_marks(Marks::SENSITIVE)),
            "short" => Some(Value::from("s").with_marks(Marks::EPHEMERAL)),
            "env" => Some(Value::unknown(Type::String, Cause::new(CauseKind::Variable, "var.env"))),
            _ => None,
        }
    }
}

#[track_caller]
fn prints(expression: &str, text: &str) {
    assert_eq!(answer(expression, &Scope::new(&Names)).to_text(), text);
}

#[test]
fn values_are_printed_as_terraform_prints_them() {
    prints(r#""a\"b\\c$${y}""#, r#""a\"b\\c${y}""#);
    prints(r#""tab\tr\r""#, r#""tab\tr\r""#);
    prints(r#""日本 😀 é \u0001 \u200b""#, r#""日本 😀 é \x01 \u200b""#);
    prints("1e20", "100000000000000000000");
    prints("1 / 0", "+Inf");
    prints("[]", "[]");
    prints("{}", "{}");
    prints("null", "null");
    prints("true ? null : 1", "tonumber(null)");
    prints("true ? null : [1]", "null /* tuple */");
    prints(
        r#"{a = {b = [1, "x", true, null]}}"#,
        "{\n  \"a\" = {\n    \"b\" = [\n      1,\n      \"x\",\n      true,\n      null,\n    ]\n  }\n}",
    );
    prints("true ? [1] : []", "tolist([\n  1,\n])");
}

#[test]
fn several_lines_are_a_heredoc() {
    prints(r#""a\nb""#, "<<EOT\na\nb\nEOT");
    prints(r#""EOT\nx""#, "<<EOT_\nEOT\nx\nEOT_");
    prints(r#"{a = "x\ny\n"}"#, "{\n  \"a\" = <<-EOT\n  x\n  y\n  \n  EOT\n}");
}

#[test]
fn what_is_not_shown_is_named() {
    prints("local.env", "(not known: var.env has no value)");
    prints("[local.secret, local.short]", "[\n  (sensitive value),\n  (ephemeral value),\n]");
    prints("local.nope", "error: No local value \"nope\" is declared here.");
}

#[test]
fn lines_of_json_are_the_contract() {
    let json = |expression: &str| answer(expression, &Scope::new(&Names)).to_json().to_string();
    assert_eq!(json("[1, \"a\"]"), r#"{"type":"tuple([number, string])","value":[1,"a"]}"#);
    assert_eq!(json("{a = local.env}"), r#"{"type":"object({a: string})","unknown":"var.env has no value"}"#);
    assert_eq!(json("local.secret"), r#"{"type":"string","value":"s"}"#);
    assert_eq!(json("<<EOT\nx\nEOT"), r#"{"type":"string","value":"x\n"}"#);
    assert!(json("1 +").starts_with(r#"{"error":"#));
}
