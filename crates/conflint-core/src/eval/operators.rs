//! `!x`, `-x`, `a + b`.

use std::cmp::Ordering;

use super::{EvalError, Scope, equality, unknown};
use crate::source::Span;
use crate::syntax::{BinaryOperator, Expression, UnaryOperator};
use crate::value::{Equality, Marks, Number, Type, Value, convert};

/// `!x` and `-x`.
pub(super) fn unary(operator: UnaryOperator, operand: Value, span: Span) -> Result<Value, EvalError> {
    let (ty, symbol) = match operator {
        UnaryOperator::Not => (Type::Bool, "!"),
        UnaryOperator::Negate => (Type::Number, "-"),
    };
    let (operand, marks) = operand_of(operand, &ty, span)?.unmark();
    let value = match &operand {
        Value::Bool(value) => Value::Bool(!value),
        Value::Number(number) => Value::Number(number.neg()),
        _ => unknown::pending(ty, symbol, &[&operand]).never_null(),
    };
    Ok(value.with_marks(marks))
}

/// An operand of the wanted type.
fn operand_of(operand: Value, ty: &Type, span: Span) -> Result<Value, EvalError> {
    let operand = convert(&operand, ty)
        .map_err(|error| EvalError::at(span, format!("This is no operand of the operator: {error}.")))?;
    if operand.is_null() {
        return Err(EvalError::at(span, "An operand must not be null."));
    }
    Ok(operand)
}

/// `a + b` and all others.
pub(super) fn binary(
    operator: BinaryOperator,
    operands: (Value, Value),
    expression: &Expression,
    scope: &Scope<'_>,
) -> Result<Value, EvalError> {
    use BinaryOperator as B;
    match operator {
        B::Equal | B::NotEqual => Ok(equal(operator, operands, expression, scope)),
        B::And | B::Or => logic(operator, operands, expression.span, scope),
        B::Less | B::LessOrEqual | B::Greater | B::GreaterOrEqual => {
            compare(operator, operands, expression.span)
        }
        B::Add | B::Subtract | B::Multiply | B::Divide | B::Modulo => {
            calculate(operator, operands, expression.span)
        }
    }
}

/// How a symbol names the operator.
fn sign(operator: BinaryOperator) -> &'static str {
    match operator {
        BinaryOperator::Or => "||",
        BinaryOperator::And => "&&",
        BinaryOperator::Equal => "==",
        BinaryOperator::NotEqual => "!=",
        BinaryOperator::Less => "<",
        BinaryOperator::LessOrEqual => "<=",
        BinaryOperator::Greater => ">",
        BinaryOperator::GreaterOrEqual => ">=",
        BinaryOperator::Add => "+",
        BinaryOperator::Subtract => "-",
        BinaryOperator::Multiply => "*",
        BinaryOperator::Divide => "/",
        BinaryOperator::Modulo => "%",
    }
}

fn equal(operator: BinaryOperator, (a, b): (Value, Value), place: &Expression, scope: &Scope<'_>) -> Value {
    if !scope.budget().admits(&a) || !scope.budget().admits(&b) {
        return super::expression::limit(place, scope);
    }
    let ((a, left), (b, right)) = (a.unmark_deep(), b.unmark_deep());
    let value = match equality::of(&a, &b, scope.knowledge()) {
        Equality::Same => Value::Bool(operator == BinaryOperator::Equal),
        Equality::Different => Value::Bool(operator == BinaryOperator::NotEqual),
        Equality::Undecided => unknown::pending(Type::Bool, sign(operator), &[&a, &b]).never_null(),
    };
    value.with_marks(left.union(right))
}

/// Whether the left operand alone decides what `a && b` or `a || b` is.
pub(super) fn decides(operator: BinaryOperator, left: &Value, scope: &Scope<'_>) -> bool {
    let decisive = match operator {
        BinaryOperator::And => false,
        BinaryOperator::Or => true,
        _ => return false,
    };
    scope.knowledge().goes_further() && left.as_bool() == Some(decisive)
}

fn logic(
    operator: BinaryOperator,
    (a, b): (Value, Value),
    span: Span,
    scope: &Scope<'_>,
) -> Result<Value, EvalError> {
    let (a, left) = operand_of(a, &Type::Bool, span)?.unmark();
    let (b, right) = operand_of(b, &Type::Bool, span)?.unmark();
    let decisive = operator == BinaryOperator::Or;
    let value = match (a.as_bool(), b.as_bool()) {
        (Some(a), Some(b)) if decisive => Value::Bool(a || b),
        (Some(a), Some(b)) => Value::Bool(a && b),
        (Some(known), None) | (None, Some(known))
            if known == decisive && scope.knowledge().goes_further() =>
        {
            Value::Bool(known)
        }
        _ => unknown::pending(Type::Bool, sign(operator), &[&a, &b]).never_null(),
    };
    Ok(value.with_marks(left.union(right)))
}

/// Two numbers without marks, and the marks of both.
fn numbers((a, b): (Value, Value), span: Span) -> Result<(Value, Value, Marks), EvalError> {
    let (a, left) = operand_of(a, &Type::Number, span)?.unmark();
    let (b, right) = operand_of(b, &Type::Number, span)?.unmark();
    Ok((a, b, left.union(right)))
}

fn compare(operator: BinaryOperator, operands: (Value, Value), span: Span) -> Result<Value, EvalError> {
    let (a, b, marks) = numbers(operands, span)?;
    let value = match (&a, &b) {
        (Value::Number(a), Value::Number(b)) => Value::Bool(holds(operator, a.cmp(b))),
        _ => match order(&a, &b) {
            Some(order) => Value::Bool(holds(operator, order)),
            _ => unknown::pending(Type::Bool, sign(operator), &[&a, &b]).never_null(),
        },
    };
    Ok(value.with_marks(marks))
}

fn holds(operator: BinaryOperator, order: Ordering) -> bool {
    match operator {
        BinaryOperator::Less => order.is_lt(),
        BinaryOperator::LessOrEqual => order.is_le(),
        BinaryOperator::Greater => order.is_gt(),
        _ => order.is_ge(),
    }
}

/// Which is less, where the bounds of what is not known tell.
fn order(a: &Value, b: &Value) -> Option<Ordering> {
    let (x, y) = (a.range(), b.range());
    let below =
        |high: &Option<Number>, low: &Option<Number>| matches!((high, low), (Some(h), Some(l)) if h < l);
    if below(&x.highest, &y.lowest) {
        Some(Ordering::Less)
    } else if below(&y.highest, &x.lowest) {
        Some(Ordering::Greater)
    } else {
        None
    }
}

fn calculate(operator: BinaryOperator, operands: (Value, Value), span: Span) -> Result<Value, EvalError> {
    let (a, b, marks) = numbers(operands, span)?;
    let (Value::Number(x), Value::Number(y)) = (&a, &b) else {
        let value = unknown::pending(Type::Number, sign(operator), &[&a, &b]).never_null();
        return Ok(value.with_marks(marks));
    };
    let result = match operator {
        BinaryOperator::Add => x.add(y),
        BinaryOperator::Subtract => x.sub(y),
        BinaryOperator::Multiply => x.mul(y),
        BinaryOperator::Divide => x.div(y),
        _ => x.rem(y),
    };
    let number = result.ok_or_else(|| {
        let hidden = |number: &Number| {
            if marks.sensitive { "(sensitive)".to_owned() } else { number.to_string() }
        };
        EvalError::at(span, format!("{} {} {} has no result.", hidden(x), sign(operator), hidden(y)))
    })?;
    Ok(Value::Number(number).with_marks(marks))
}
