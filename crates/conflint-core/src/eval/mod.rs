//! Evaluates expressions as Terraform would, as far as their values can be known here.
//!
//! [`evaluate`] refuses what Terraform refuses; [`value_of`] never fails. What cannot be known is an unknown value that says
//! why, and no expression, however long or deep, does more than a bounded amount of work.

mod access;
mod budget;
mod call;
mod conditional;
#[cfg(test)]
mod conformance;
pub mod console;
mod data;
mod equality;
mod error;
mod expression;
mod failed;
mod fingerprint;
mod for_expression;
mod functions;
mod object;
mod operators;
mod reference;
mod references;
mod scope;
mod splat;
mod steps;
mod template;
#[cfg(test)]
mod tests;
mod unknown;

pub use budget::Budget;
pub(crate) use budget::{ELEMENTS, STEPS, TEXT};
pub use data::{Data, Folder};
pub use error::EvalError;
pub use reference::{Reference, Referent};
pub use references::references;
pub use scope::{Knowledge, Scope};

use crate::syntax::Expression;
use crate::value::{Type, Value};

/// The value of one expression. Names that nothing declares are refused wherever they stand, also where they are not needed.
///
/// # Errors
/// What Terraform refuses, with the place in the expression.
pub fn evaluate(expression: &Expression, scope: &Scope<'_>) -> Result<Value, EvalError> {
    // What a name stands for is evaluated in the check already, and may refer to others without end.
    let Some(_level) = scope.budget().enter() else {
        return Ok(expression::limit(expression, scope));
    };
    expression::deeper(|| {
        references::check(expression, scope)?;
        expression::evaluate(expression, scope)
    })
}

/// The value of one expression; an error is an unknown value with the message as its cause.
pub fn value_of(expression: &Expression, scope: &Scope<'_>) -> Value {
    evaluate(expression, scope)
        .unwrap_or_else(|error| Value::unknown(Type::Dynamic, error.cause(expression.span)))
}
