//! The forms of an expression.

use std::collections::BTreeMap;

use super::{EvalError, Scope, functions, steps};
use crate::syntax::{Expression, ExpressionKind, ObjectItem, ObjectKey};
use crate::value::{Cause, CauseKind, Number, Type, Value};

/// The value of an expression whose names are declared.
pub(super) fn evaluate(expression: &Expression, scope: &Scope<'_>) -> Result<Value, EvalError> {
    let Some(_level) = scope.budget().enter() else {
        return Ok(limit("the expression", expression));
    };
    match &expression.kind {
        ExpressionKind::Null => Ok(Value::Null(Type::Dynamic)),
        ExpressionKind::Bool(value) => Ok(Value::Bool(*value)),
        ExpressionKind::Number(text) => Number::parse(text)
            .map(Value::Number)
            .ok_or_else(|| EvalError::at(expression.span, format!("{text} is not a number."))),
        ExpressionKind::String(text) => Ok(Value::string(text.clone())),
        ExpressionKind::Wrapped(inner) | ExpressionKind::Parentheses(inner) => evaluate(inner, scope),
        ExpressionKind::Tuple(items) => {
            Ok(Value::tuple(items.iter().map(|item| evaluate(item, scope)).collect::<Result<Vec<_>, _>>()?))
        }
        ExpressionKind::Object(items) => object(items, scope),
        ExpressionKind::Name(name) => steps::path(name, &[], expression.span, scope),
        ExpressionKind::Steps { base, steps } => match &base.kind {
            ExpressionKind::Name(name) => steps::path(name, steps, expression.span, scope),
            _ => steps::follow(evaluate(base, scope)?, steps, scope),
        },
        ExpressionKind::Call { name, arguments, .. } => {
            let arguments =
                arguments.iter().map(|argument| evaluate(argument, scope)).collect::<Result<Vec<_>, _>>()?;
            let call =
                functions::Call { name: &name.name, arguments: &arguments, span: expression.span, scope };
            functions::call(&call)
        }
        _ => Err(EvalError::at(expression.span, "This form of expression is not supported yet.")),
    }
}

/// What stands for a value that is beyond a limit.
pub(super) fn limit(what: &str, expression: &Expression) -> Value {
    Value::unknown(Type::Dynamic, Cause::at(CauseKind::Limit, what, expression.span))
}

fn object(items: &[ObjectItem], scope: &Scope<'_>) -> Result<Value, EvalError> {
    let mut attributes = BTreeMap::new();
    for item in items {
        let name = match &item.key {
            ObjectKey::Name(name) => name.name.clone(),
            ObjectKey::Expression(key) => evaluate(key, scope)?
                .as_str()
                .cloned()
                .ok_or_else(|| EvalError::at(key.span, "The key of an object must be a string."))?,
        };
        attributes.insert(name, evaluate(&item.value, scope)?);
    }
    Ok(Value::object(attributes))
}
