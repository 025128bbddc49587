//! What Terraform refuses.

use std::fmt;

use smol_str::SmolStr;

use crate::source::Span;
use crate::value::{Cause, CauseKind};

/// An expression that Terraform refuses to evaluate.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EvalError {
    /// What is wrong, in one sentence or two, as short as it can be said.
    pub message: String,
    /// Where; absent where the operation does not know its place.
    pub span: Option<Span>,
    /// The file that is not there, where that is why.
    pub missing_file: Option<SmolStr>,
}

impl EvalError {
    /// An error at a place.
    pub fn at(span: Span, message: impl Into<String>) -> Self {
        Self { message: message.into(), span: Some(span), missing_file: None }
    }

    /// An error whose place the caller knows better.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), span: None, missing_file: None }
    }

    /// The error, and that it is because of a file that is not there.
    pub(crate) fn because_of_file(self, path: impl Into<SmolStr>) -> Self {
        Self { missing_file: Some(path.into()), ..self }
    }

    /// Why a value is not known that could not be evaluated: a file that is not there may yet come.
    pub(crate) fn cause(self, place: Span) -> Cause {
        let span = Some(self.span.unwrap_or(place));
        match self.missing_file {
            Some(path) => Cause { kind: CauseKind::File, name: path, span },
            None => Cause { kind: CauseKind::Error, name: self.message.into(), span },
        }
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
