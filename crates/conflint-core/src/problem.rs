//! What was wrong with the input. A problem never stops the analysis of the rest.

use smol_str::SmolStr;

use crate::source::Span;

/// Text that could not be read or understood, where, and what to do about it.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Problem {
    /// The file as people see it; absent for standard input without a name or for arguments.
    pub file: Option<SmolStr>,
    /// The place in the file, where one is known.
    pub span: Option<Span>,
    /// What is wrong and what to do, in one or two sentences without a final full stop.
    pub message: String,
}

impl Problem {
    /// A problem at a place of a source text.
    pub fn at(file: impl Into<SmolStr>, span: Span, message: impl Into<String>) -> Self {
        Self { file: Some(file.into()), span: Some(span), message: message.into() }
    }

    /// A problem with a whole file.
    pub fn with(file: impl Into<SmolStr>, message: impl Into<String>) -> Self {
        Self { file: Some(file.into()), span: None, message: message.into() }
    }
}
