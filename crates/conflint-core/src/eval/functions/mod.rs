//! Terraform's built-in functions.

use super::{EvalError, Scope};
use crate::source::Span;
use crate::value::Value;

/// A call with its arguments evaluated.
#[allow(dead_code)] // read by the functions, which are on their way
pub(crate) struct Call<'a> {
    /// The function, with namespaces as written.
    pub name: &'a str,
    /// What it is given, spread arguments apart.
    pub arguments: &'a [Value],
    /// The call expression.
    pub span: Span,
    /// Where the call stands.
    pub scope: &'a Scope<'a>,
}

/// What the call gives.
///
/// # Errors
/// When there is no such function, or it refuses its arguments.
pub(crate) fn call(call: &Call<'_>) -> Result<Value, EvalError> {
    let Call { name, arguments: _, span, scope: _ } = call;
    Err(EvalError::at(*span, format!("There is no function named \"{name}\".")))
}
