//! The forms of an expression.

use super::{EvalError, Scope, call, conditional, for_expression, object, operators, steps, template};
use crate::syntax::{Expression, ExpressionKind};
use crate::value::{Cause, CauseKind, Number, Type, Value};

/// Less stack than this is not enough for one level.
const STACK_LEFT: usize = 256 << 10;
/// How much is added then.
const STACK_MORE: usize = 2 << 20;

/// The value of an expression whose names are declared.
pub(super) fn evaluate(expression: &Expression, scope: &Scope<'_>) -> Result<Value, EvalError> {
    let Some(_level) = scope.budget().enter() else {
        return Ok(limit(expression, scope));
    };
    deeper(|| form(expression, scope))
}

/// Does something on a stack that has room for it.
pub(super) fn deeper<T>(work: impl FnOnce() -> T) -> T {
    stacker::maybe_grow(STACK_LEFT, STACK_MORE, work)
}

fn form(expression: &Expression, scope: &Scope<'_>) -> Result<Value, EvalError> {
    match &expression.kind {
        ExpressionKind::Null => Ok(Value::Null(Type::Dynamic)),
        ExpressionKind::Bool(value) => Ok(Value::Bool(*value)),
        ExpressionKind::Number(text) => Number::parse(text)
            .map(Value::Number)
            .ok_or_else(|| EvalError::at(expression.span, format!("{text} is not a number."))),
        ExpressionKind::String(text) => Ok(Value::string(text.clone())),
        ExpressionKind::Template(parts) => template::evaluate(parts, expression, scope),
        ExpressionKind::Wrapped(inner) | ExpressionKind::Parentheses(inner) => evaluate(inner, scope),
        ExpressionKind::Tuple(items) => {
            let items: Result<Vec<Value>, _> = items.iter().map(|item| evaluate(item, scope)).collect();
            Ok(within_limits(Value::tuple(items?), expression, scope))
        }
        ExpressionKind::Object(items) => object::evaluate(items, expression, scope),
        ExpressionKind::For(inner) => for_expression::evaluate(inner, expression, scope),
        ExpressionKind::Name(name) => steps::path(name, &[], expression.span, scope),
        ExpressionKind::Steps { base, steps } => match &base.kind {
            ExpressionKind::Name(name) => steps::path(name, steps, expression.span, scope),
            _ => steps::follow(evaluate(base, scope)?, steps, base.span, scope),
        },
        ExpressionKind::Call { name, arguments, spread } => {
            call::evaluate(&call::Written { name, arguments, spread: *spread }, expression, scope)
        }
        ExpressionKind::Unary(operator, operand) => {
            operators::unary(*operator, evaluate(operand, scope)?, expression.span)
        }
        ExpressionKind::Binary(operator, operands) => {
            let (left, right) = (evaluate(&operands.0, scope)?, evaluate(&operands.1, scope));
            match right {
                // Terraform 1.12 does not look at the right where the left decides.
                Err(_) if operators::decides(*operator, &left, scope) => Ok(left),
                right => operators::binary(*operator, (left, right?), expression, scope),
            }
        }
        ExpressionKind::Conditional(parts) => conditional::evaluate(parts, expression, scope),
    }
}

/// The value, or what stands for it where it is too large.
pub(super) fn within_limits(value: Value, expression: &Expression, scope: &Scope<'_>) -> Value {
    if scope.budget().admits(&value) { value } else { limit(expression, scope) }
}

/// What stands for a value that is beyond a limit.
pub(super) fn limit(expression: &Expression, scope: &Scope<'_>) -> Value {
    let cause = Cause::at(CauseKind::Limit, scope.budget().reached(), expression.span);
    Value::unknown(Type::Dynamic, cause)
}
