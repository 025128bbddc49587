//! What stands for an expression in error: where nobody needs its value, its type still counts.

use super::Scope;
use super::expression::evaluate as value_of;
use super::steps::{follow, path};
use crate::source::Span;
use crate::syntax::{BinaryOperator, Expression, ExpressionKind, ObjectItem, ObjectKey, Step, UnaryOperator};
use crate::value::{Cause, CauseKind, Type, Value};

/// An unknown value of the type that the expression would have had, as far as Terraform tells it.
pub(super) fn stand_in(expression: &Expression, scope: &Scope<'_>) -> Value {
    let of = |ty| unknown(ty, expression.span);
    match &expression.kind {
        ExpressionKind::Unary(UnaryOperator::Not, _) => of(Type::Bool),
        ExpressionKind::Unary(UnaryOperator::Negate, _) => of(Type::Number),
        ExpressionKind::Binary(operator, _) => of(result_type(*operator)),
        ExpressionKind::Template(_) => of(Type::String),
        ExpressionKind::Parentheses(inner) | ExpressionKind::Wrapped(inner) => stand_in(inner, scope),
        ExpressionKind::Tuple(items) => Value::tuple(items.iter().map(|item| value_or_stand_in(item, scope))),
        ExpressionKind::Object(items) => object(items, scope).unwrap_or_else(|| of(Type::Dynamic)),
        ExpressionKind::Steps { base, steps } => {
            access(base, steps, scope).unwrap_or_else(|| of(Type::Dynamic))
        }
        _ => of(Type::Dynamic),
    }
}

/// A path. Of a splat whose steps fail the length is known all the same.
fn access(base: &Expression, steps: &[Step], scope: &Scope<'_>) -> Option<Value> {
    let splat = steps.iter().position(|step| matches!(step, Step::Splat { .. }));
    let (before, after) = steps.split_at(splat.map_or(steps.len(), |splat| splat + 1));
    let begin = |steps: &[Step]| match &base.kind {
        ExpressionKind::Name(root) => path(root, steps, base.span, scope).ok(),
        _ if splat.is_some() => follow(value_of(base, scope).ok()?, steps, base.span, scope).ok(),
        _ => follow(value_or_stand_in(base, scope), steps, base.span, scope).ok(),
    };
    let Some(splat) = splat else { return begin(before) };
    let source = begin(steps.get(..splat)?)?;
    let ty = match source.ty() {
        Type::List(_) | Type::Set(_) => Type::List(Type::Dynamic.into()),
        Type::Tuple(elements) => Type::Tuple(vec![Type::Dynamic; elements.len()].into()),
        _ if source.is_unknown() && !source.is_never_null() => return None,
        _ => Type::Tuple(vec![Type::Dynamic].into()),
    };
    follow(unknown(ty, base.span), after, base.span, scope).ok()
}

fn value_or_stand_in(expression: &Expression, scope: &Scope<'_>) -> Value {
    value_of(expression, scope).unwrap_or_else(|_| stand_in(expression, scope))
}

fn unknown(ty: Type, span: Span) -> Value {
    Value::unknown(ty, Cause::at(CauseKind::Error, "an expression in error", span))
}

fn result_type(operator: BinaryOperator) -> Type {
    match operator {
        BinaryOperator::Add
        | BinaryOperator::Subtract
        | BinaryOperator::Multiply
        | BinaryOperator::Divide
        | BinaryOperator::Modulo => Type::Number,
        _ => Type::Bool,
    }
}

/// Absent where a key is in error too.
fn object(items: &[ObjectItem], scope: &Scope<'_>) -> Option<Value> {
    let attribute = |item: &ObjectItem| {
        let name = match &item.key {
            ObjectKey::Name(name) => name.name.clone(),
            ObjectKey::Expression(key) => value_of(key, scope).ok()?.as_str()?.clone(),
        };
        Some((name, value_or_stand_in(&item.value, scope)))
    };
    Some(Value::object(items.iter().map(attribute).collect::<Option<Vec<_>>>()?))
}
