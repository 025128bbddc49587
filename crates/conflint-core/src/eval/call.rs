//! `f(a, b...)`.

use super::expression::{evaluate as value_of, within_limits};
use super::{EvalError, Scope, functions, unknown};
use crate::syntax::{Expression, ExpressionKind, Ident, Step};
use crate::value::{Type, Value};

/// A call as written.
pub(super) struct Written<'e> {
    pub name: &'e Ident,
    pub arguments: &'e [Expression],
    pub spread: bool,
}

/// What the function gives.
pub(super) fn evaluate(
    written: &Written<'_>,
    expression: &Expression,
    scope: &Scope<'_>,
) -> Result<Value, EvalError> {
    let bare = written.name.name.strip_prefix("core::").unwrap_or(&written.name.name);
    match bare {
        "try" | "can" if written.spread => {}
        "try" => return attempt(written.arguments, expression, scope),
        "can" => return succeeds(written.arguments, expression, scope),
        "templatestring" => is_from_elsewhere(written.arguments)?,
        _ => {}
    }
    let Some(arguments) = arguments(written, scope)? else {
        return Ok(unknown::like(expression, scope, Type::Dynamic, &[]));
    };
    let value = match (bare, arguments.as_slice()) {
        // Spread arguments are values already, so the first one stands.
        ("try", [first, ..]) => first.clone(),
        ("can", [_]) => Value::Bool(true),
        _ => {
            let call = functions::Call {
                name: &written.name.name,
                arguments: &arguments,
                span: expression.span,
                scope,
            };
            functions::call(&call).map_err(|error| error.or_at(expression.span))?
        }
    };
    Ok(within_limits(value, expression, scope))
}

/// `templatestring` takes a reference only: templates in the expression itself are written as such.
fn is_from_elsewhere(arguments: &[Expression]) -> Result<(), EvalError> {
    let Some(template) = arguments.first() else { return Ok(()) };
    let is_name = |expression: &Expression| matches!(expression.kind, ExpressionKind::Name(_));
    let is_reference = match &template.kind {
        ExpressionKind::Steps { base, steps } => {
            is_name(base) && !steps.iter().any(|step| matches!(step, Step::Splat { .. }))
        }
        _ => is_name(template),
    };
    if is_reference {
        return Ok(());
    }
    Err(EvalError::at(template.span, "templatestring() takes a reference to a template from elsewhere."))
}

/// The arguments, the spread one as many; absent where it is not known.
fn arguments(written: &Written<'_>, scope: &Scope<'_>) -> Result<Option<Vec<Value>>, EvalError> {
    let mut arguments = Vec::with_capacity(written.arguments.len());
    for argument in written.arguments {
        arguments.push(value_of(argument, scope)?);
    }
    if !written.spread {
        return Ok(Some(arguments));
    }
    let (Some(spread), Some(place)) = (arguments.pop(), written.arguments.last()) else {
        return Ok(Some(arguments));
    };
    let (spread, marks) = spread.unmark();
    let items = match (&spread, spread.ty()) {
        (Value::Null(_), _) => {
            return Err(EvalError::at(place.span, "The argument before `...` must not be null."));
        }
        (Value::Tuple(items), _) => &**items,
        (Value::List(list) | Value::Set(list), _) => &list.items,
        (Value::Unknown(_), Type::Dynamic | Type::List(_) | Type::Set(_) | Type::Tuple(_)) => {
            return Ok(None);
        }
        _ => {
            return Err(EvalError::at(
                place.span,
                "The argument before `...` must be a tuple, a list or a set.",
            ));
        }
    };
    arguments.extend(items.iter().map(|item| item.clone().with_marks(marks)));
    Ok(Some(arguments))
}

/// `try`: the first argument without an error. What is not wholly known may yet fail.
fn attempt(arguments: &[Expression], expression: &Expression, scope: &Scope<'_>) -> Result<Value, EvalError> {
    let mut last = None;
    for argument in arguments {
        match value_of(argument, scope) {
            Ok(value) if value.is_wholly_known() => return Ok(value),
            Ok(value) => return Ok(unknown::like(expression, scope, Type::Dynamic, &[value])),
            Err(error) => last = Some(error),
        }
    }
    let reason = last.map_or_else(|| "there is none".to_owned(), |error| error.message);
    Err(EvalError::at(expression.span, format!("No argument of try() can be evaluated: {reason}")))
}

/// `can`: whether the argument has no error.
fn succeeds(
    arguments: &[Expression],
    expression: &Expression,
    scope: &Scope<'_>,
) -> Result<Value, EvalError> {
    let [argument] = arguments else {
        return Err(EvalError::at(expression.span, "can() takes one argument."));
    };
    match value_of(argument, scope) {
        Ok(value) if value.is_wholly_known() => Ok(Value::Bool(true)),
        Ok(value) => Ok(unknown::like(expression, scope, Type::Bool, &[value])),
        Err(_) => Ok(Value::Bool(false)),
    }
}
