//! Answers expressions that somebody types.

use serde_json::{Value as Json, json};

use super::{Knowledge, Referent, Scope, evaluate, references};
use crate::source::SourceId;
use crate::syntax::parse_expression;
use crate::value::Value;

mod text;

#[cfg(test)]
mod tests;

/// What an expression comes to.
#[derive(Clone, Debug)]
pub enum Answer {
    /// A wholly known value.
    Value(Value),
    /// A value of which something is not known.
    Unknown(Value),
    /// It is no expression, or Terraform refuses it: the message.
    Error(String),
}

/// Evaluates the text of one expression, telling no more than `terraform console` would.
pub fn answer(text: &str, scope: &Scope<'_>) -> Answer {
    // A heredoc ends with its line.
    let (expression, errors) = parse_expression(SourceId(u32::MAX), &format!("{text}\n"));
    if let Some(error) = errors.first() {
        return Answer::Error(error.message.clone());
    }
    let Some(expression) = expression else { return Answer::Error("An expression is missing.".to_owned()) };
    // Only blocks of a resource have a `self`.
    if references(&expression).iter().any(|reference| reference.referent == Referent::SelfObject) {
        return Answer::Error("\"self\" is not available here.".to_owned());
    }
    match evaluate(&expression, &scope.clone().knowing(Knowledge::Terraform)) {
        Ok(value) if value.is_wholly_known() => Answer::Value(value),
        Ok(value) => Answer::Unknown(value),
        Err(error) => Answer::Error(error.message),
    }
}

impl Answer {
    /// The answer as `terraform console` prints it, on one or several lines; for what is not known it says why. Sensitive
    /// values are not shown.
    pub fn to_text(&self) -> String {
        match self {
            Answer::Value(value) | Answer::Unknown(value) => text::of(value),
            Answer::Error(message) => format!("error: {message}"),
        }
    }

    /// The answer as a line of `console --format json`. Sensitive values are shown: whoever asks has written them.
    pub fn to_json(&self) -> Json {
        match self {
            Answer::Value(value) => json!({"value": value.to_json(), "type": value.ty().to_string()}),
            Answer::Unknown(value) => {
                json!({"unknown": because(value), "type": value.ty().to_string()})
            }
            Answer::Error(message) => json!({"error": message}),
        }
    }
}

/// Why it is not known.
fn because(value: &Value) -> String {
    let mut causes: Vec<String> = value.causes().iter().map(ToString::to_string).collect();
    causes.dedup();
    causes.join("; ")
}
