//! Access paths: attributes and elements of values.

use smol_str::SmolStr;

use super::expression::evaluate as value_of;
use super::reference::referent;
use super::{EvalError, Scope, access, references, splat};
use crate::source::Span;
use crate::syntax::{ExpressionKind, Step};
use crate::value::{Number, Value};

/// The value of a path that begins with a name.
pub(super) fn path(
    root: &SmolStr,
    steps: &[Step],
    span: Span,
    scope: &Scope<'_>,
) -> Result<Value, EvalError> {
    if let Some(value) = scope.lookup(root) {
        return follow(value.clone(), steps, span, scope);
    }
    if let Some(value) = scope.data().iterator(root) {
        return follow(value, steps, span, scope);
    }
    let (referent, used) = referent(root, steps, span)?;
    let value = references::resolve(&referent, scope.data(), span)?;
    follow(value, steps.get(used..).unwrap_or_default(), span, scope)
}

/// Goes on from a value. The place is where the value is written.
pub(super) fn follow(
    value: Value,
    steps: &[Step],
    span: Span,
    scope: &Scope<'_>,
) -> Result<Value, EvalError> {
    steps.iter().try_fold(value, |value, step| match step {
        Step::Attribute(name) => access::attribute(&value, &name.name, name.span),
        Step::LegacyIndex(index) => {
            let number = Number::parse(&index.name)
                .ok_or_else(|| EvalError::at(index.span, format!("{} is not an index.", index.name)))?;
            access::index(&value, &Value::Number(number), index.span)
        }
        Step::Index(key, place) => access::index(&value, &value_of(key, scope)?, *place),
        Step::Splat { each, .. } => splat::evaluate(value, each, span, scope),
    })
}

/// The steps up to the first one that is computed.
pub(super) fn fixed(steps: &[Step]) -> &[Step] {
    let is_fixed = |step: &&Step| match step {
        Step::Attribute(_) | Step::LegacyIndex(_) => true,
        Step::Index(key, _) => matches!(key.kind, ExpressionKind::Number(_) | ExpressionKind::String(_)),
        Step::Splat { .. } => false,
    };
    let count = steps.iter().take_while(is_fixed).count();
    steps.get(..count).unwrap_or_default()
}
