use std::path::Path;

use serde_json::Value as Json;

use super::*;
use crate::source::SourceId;
use crate::syntax::parse_expression;
use crate::value::{Cause, CauseKind, Marks};

fn constraint(text: &str) -> Result<Constraint, EvalError> {
    let (expression, errors) = parse_expression(SourceId(0), text);
    assert!(errors.is_empty(), "{text}: {errors:?}");
    Constraint::parse(&expression.unwrap())
}

/// What a variable of this type makes of a default, or the message.
fn apply(case: &Json) -> Result<Value, String> {
    let constraint = constraint(case["constraint"].as_str().unwrap()).map_err(|error| error.message)?;
    let (value, _) = parse_expression(SourceId(0), case["value"].as_str().unwrap());
    let value = evaluate(&value.unwrap(), &Scope::new(&Nothing)).map_err(|error| error.message)?;
    constraint.apply(&value).map_err(|error| error.message)
}

/// Terraform refuses these, and they are read all the same: JSON has types in quotes, and names of attributes likewise; and a
/// null of no type is as good as one of the others' type; and functions are called in defaults as elsewhere.
const MORE_TOLERANT: [&str; 4] = [
    "\"string\"",
    "object({\"a\"=string})",
    "set(object({a=optional(any)}))",
    "object({a=optional(string,upper(\"a\"))})",
];

#[test]
fn variables_take_values_as_terraform_does() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/eval/constraints.jsonl");
    for line in std::fs::read_to_string(path).unwrap().lines() {
        let case: Json = serde_json::from_str(line).unwrap();
        match (apply(&case), case.get("error")) {
            (Err(_), Some(_)) => {}
            (Ok(_), Some(_)) => {
                assert!(MORE_TOLERANT.contains(&case["constraint"].as_str().unwrap()), "{line}");
            }
            (Err(message), None) => panic!("{line}: {message}"),
            (Ok(value), None) => {
                assert_eq!(value.to_json(), case["json"], "{line}");
                assert_eq!(value.ty().to_string(), case["type"], "{line}");
            }
        }
    }
}

#[test]
fn what_is_not_known_is_not_filled_in() {
    let constraint = constraint("object({a = optional(string, \"x\")})").unwrap();
    let unknown = Value::reference(Type::Dynamic, Cause::new(CauseKind::Variable, "var.x"), "var.x");
    assert!(constraint.apply(&unknown).unwrap().is_unknown());
    let secret = Value::object([]).with_marks(Marks::SENSITIVE);
    let filled = constraint.apply(&secret).unwrap();
    assert!(filled.is_sensitive());
    assert_eq!(filled.get("a").unwrap().as_str().unwrap(), "x");
}

#[test]
fn errors_have_a_place() {
    let error = constraint("object({a = list(strin)})").unwrap_err();
    assert_eq!(error.message, "\"strin\" is no type.");
    let span = error.span.unwrap();
    assert_eq!((span.start, span.end), (17, 22));
}
