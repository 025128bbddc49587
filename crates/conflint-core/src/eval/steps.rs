//! Access paths: attributes and elements of values.

use super::reference::referent;
use super::{EvalError, Scope, references};
use crate::source::Span;
use crate::syntax::Step;
use crate::value::Value;

/// The value of a path that begins with a name.
pub(super) fn path(root: &str, steps: &[Step], span: Span, scope: &Scope<'_>) -> Result<Value, EvalError> {
    if let Some(value) = scope.lookup(root) {
        return follow(value.clone(), steps, scope);
    }
    if let Some(value) = scope.data().iterator(root) {
        return follow(value, steps, scope);
    }
    let (referent, used) = referent(root, steps, span)?;
    let value = references::resolve(&referent, scope.data(), span)?;
    follow(value, steps.get(used..).unwrap_or_default(), scope)
}

/// Goes on from a value.
pub(super) fn follow(value: Value, steps: &[Step], _scope: &Scope<'_>) -> Result<Value, EvalError> {
    steps.iter().try_fold(value, |value, step| match step {
        Step::Attribute(name) => value
            .get(&name.name)
            .cloned()
            .ok_or_else(|| EvalError::at(name.span, format!("There is no attribute \"{}\".", name.name))),
        Step::LegacyIndex(ident) => {
            Err(EvalError::at(ident.span, "This form of expression is not supported yet."))
        }
        Step::Index(_, span) | Step::Splat { span, .. } => {
            Err(EvalError::at(*span, "This form of expression is not supported yet."))
        }
    })
}
