//! `{a = b}`.

use smol_str::SmolStr;

use super::expression::{evaluate as value_of, within_limits};
use super::{EvalError, Scope, unknown};
use crate::source::Span;
use crate::syntax::{Expression, ExpressionKind, ObjectItem, ObjectKey, Step};
use crate::value::{Marks, Type, Value, convert};

/// An object; wholly unknown where a key is.
pub(super) fn evaluate(
    items: &[ObjectItem],
    expression: &Expression,
    scope: &Scope<'_>,
) -> Result<Value, EvalError> {
    let mut attributes = Vec::with_capacity(items.len());
    let mut marks = Marks::NONE;
    let mut unknown_keys = Vec::new();
    for item in items {
        let value = value_of(&item.value, scope)?;
        match key(&item.key, scope)? {
            Key::Known(name, own) => {
                marks = marks.union(own);
                attributes.push((name, value));
            }
            Key::Unknown(key) => unknown_keys.push(key),
        }
    }
    if !unknown_keys.is_empty() {
        return Ok(unknown::like(expression, scope, Type::Dynamic, &unknown_keys));
    }
    Ok(within_limits(Value::object(attributes).with_marks(marks), expression, scope))
}

/// The key of an item.
enum Key {
    Known(SmolStr, Marks),
    Unknown(Value),
}

fn key(key: &ObjectKey, scope: &Scope<'_>) -> Result<Key, EvalError> {
    match key {
        ObjectKey::Name(name) => Ok(Key::Known(name.name.clone(), Marks::NONE)),
        ObjectKey::Expression(written) if is_ambiguous(written) => Err(EvalError::at(
            written.span,
            "An object key with dots must be in quotes if it is text, or in parentheses if it is a reference.",
        )),
        ObjectKey::Expression(written) => from_value(value_of(written, scope)?, written.span),
    }
}

fn from_value(key: Value, span: Span) -> Result<Key, EvalError> {
    let (key, marks) = key.unmark();
    if key.is_null() {
        return Err(EvalError::at(span, "The key of an object must not be null."));
    }
    let key = convert(&key, &Type::String)
        .map_err(|error| EvalError::at(span, format!("This cannot be the key of an object: {error}.")))?;
    match key {
        Value::String(name) => Ok(Key::Known(name, marks)),
        other => Ok(Key::Unknown(other)),
    }
}

/// `a.b` as a key could be text or a reference.
fn is_ambiguous(key: &Expression) -> bool {
    let ExpressionKind::Steps { base, steps } = &key.kind else { return false };
    let is_static = |step: &Step| match step {
        Step::Attribute(_) | Step::LegacyIndex(_) => true,
        Step::Index(key, _) => matches!(key.kind, ExpressionKind::Number(_) | ExpressionKind::String(_)),
        Step::Splat { .. } => false,
    };
    matches!(base.kind, ExpressionKind::Name(_)) && steps.iter().all(is_static)
}
