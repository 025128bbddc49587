//! What Terraform refuses.

use std::fmt;

use crate::source::Span;

/// An expression that Terraform refuses to evaluate.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EvalError {
    /// What is wrong, in one sentence or two, as short as it can be said.
    pub message: String,
    /// Where; absent where the operation does not know its place.
    pub span: Option<Span>,
}

impl EvalError {
    /// An error at a place.
    pub fn at(span: Span, message: impl Into<String>) -> Self {
        Self { message: message.into(), span: Some(span) }
    }

    /// An error whose place the caller knows better.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), span: None }
    }

    /// The error with a place, where it has none yet.
    #[must_use]
    pub fn or_at(self, span: Span) -> Self {
        Self { span: self.span.or(Some(span)), ..self }
    }
}

impl fmt::Display for EvalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for EvalError {}
