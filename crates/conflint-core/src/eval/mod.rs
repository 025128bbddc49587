//! Evaluates expressions as Terraform would, as far as their values can be known here.
//!
//! [`evaluate`] refuses what Terraform refuses; [`value_of`] never fails. What cannot be known is an unknown value that says
//! why, and no expression, however long or deep, does more than a bounded amount of work.

mod budget;
mod data;
mod error;
mod expression;
mod functions;
mod reference;
mod references;
mod scope;
mod steps;

pub use budget::Budget;
pub use data::{Data, Folder};
pub use error::EvalError;
pub use reference::{Reference, Referent};
pub use references::references;
pub use scope::Scope;

use crate::syntax::Expression;
use crate::value::{Cause, CauseKind, Type, Value};

/// The value of one expression. Names that nothing declares are refused wherever they stand, also where they are not needed.
///
/// # Errors
/// What Terraform refuses, with the place in the expression.
pub fn evaluate(expression: &Expression, scope: &Scope<'_>) -> Result<Value, EvalError> {
    references::check(expression, scope)?;
    expression::evaluate(expression, scope)
}

/// The value of one expression; an error is an unknown value with the message as its cause.
pub fn value_of(expression: &Expression, scope: &Scope<'_>) -> Value {
    evaluate(expression, scope).unwrap_or_else(|error| {
        let span = Some(error.span.unwrap_or(expression.span));
        Value::unknown(Type::Dynamic, Cause { kind: CauseKind::Error, name: error.message.into(), span })
    })
}
