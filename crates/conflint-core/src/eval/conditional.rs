//! `c ? a : b`.

use super::expression::evaluate as value_of;
use super::{EvalError, Scope, failed, unknown};
use crate::source::Span;
use crate::syntax::Expression;
use crate::value::{Marks, Refinement, Type, Value, convert, unify};

/// One of two values, brought to the type that both have in common. Only the one that is not taken may be in error.
pub(super) fn evaluate(
    parts: &(Expression, Expression, Expression),
    expression: &Expression,
    scope: &Scope<'_>,
) -> Result<Value, EvalError> {
    let branches = Branches { then: Branch::of(&parts.1, scope), otherwise: Branch::of(&parts.2, scope) };
    let condition = value_of(&parts.0, scope)?;
    branches.choose(condition, parts.0.span, expression, scope)
}

/// What both cases give.
pub(super) struct Branches {
    pub then: Branch,
    pub otherwise: Branch,
}

/// What one case gives. A value in error matters only where it is selected, but its type always does.
pub(super) struct Branch {
    value: Value,
    error: Option<EvalError>,
}

impl Branch {
    fn of(expression: &Expression, scope: &Scope<'_>) -> Self {
        match value_of(expression, scope) {
            Ok(value) => Self { value, error: None },
            Err(error) if scope.is_sketch() => Self::of_error(error, Type::Dynamic, expression.span),
            Err(error) => Self { value: failed::stand_in(expression, &scope.sketch()), error: Some(error) },
        }
    }

    /// A text.
    pub(super) fn of_text(text: Result<Value, EvalError>, span: Span) -> Self {
        match text {
            Ok(value) => Self { value, error: None },
            Err(error) => Self::of_error(error, Type::String, span),
        }
    }

    fn of_error(error: EvalError, ty: Type, span: Span) -> Self {
        Self { value: Value::unknown(ty, error.clone().cause(span)), error: Some(error) }
    }

    fn taken(self) -> Result<Value, EvalError> {
        self.error.map_or(Ok(self.value), Err)
    }
}

impl Branches {
    /// The one that the condition selects.
    pub(super) fn choose(
        self,
        condition: Value,
        place: Span,
        expression: &Expression,
        scope: &Scope<'_>,
    ) -> Result<Value, EvalError> {
        let marks = condition.marks().union(self.marks());
        if condition.is_null() {
            return Err(EvalError::at(place, "The condition is null; it must be true or false."));
        }
        if condition.is_unknown() {
            let ty = self.common_type(expression.span)?;
            return Ok(self.undecided(condition, ty, expression, scope).with_marks(marks));
        }
        let condition = convert(condition.unmarked(), &Type::Bool)
            .map_err(|_| EvalError::at(place, "The condition must be a bool."))?;
        let is_then = condition.as_bool() == Some(true);
        // Both are alike, or a null without type takes any: no type has to be found out.
        let ty = match self.is_beside_null(is_then) || self.then.value.is_like(&self.otherwise.value) {
            true => None,
            false => Some(self.common_type(expression.span)?),
        };
        let value = if is_then { self.then.taken()? } else { self.otherwise.taken()? };
        let Some(ty) = ty else { return Ok(value.with_marks(marks)) };
        let value = convert(&value, &ty)
            .map_err(|error| EvalError::at(expression.span, format!("{INCONSISTENT}: {error}.")))?;
        Ok(value.with_marks(marks))
    }

    /// Whether the branch not taken is a null without type, and the taken one is not.
    fn is_beside_null(&self, is_then: bool) -> bool {
        let is_bare = |value: &Value| matches!(value, Value::Null(Type::Dynamic));
        let (then, otherwise) = (is_bare(&self.then.value), is_bare(&self.otherwise.value));
        if is_then { otherwise && !then } else { then && !otherwise }
    }

    fn common_type(&self, span: Span) -> Result<Type, EvalError> {
        let (then, otherwise) = (&self.then.value, &self.otherwise.value);
        let (a, b) = (then.ty(), otherwise.ty());
        match (then, otherwise) {
            (Value::Null(Type::Dynamic), _) => Ok(b),
            (_, Value::Null(Type::Dynamic)) => Ok(a),
            _ if a == Type::Dynamic || b == Type::Dynamic => Ok(Type::Dynamic),
            _ if a == b => Ok(a),
            _ => unify(&[a.clone(), b.clone()])
                .ok_or_else(|| EvalError::at(span, format!("{INCONSISTENT}: one is {a}, the other {b}."))),
        }
    }

    fn marks(&self) -> Marks {
        self.then.value.marks().union(self.otherwise.value.marks())
    }

    /// What is known where the condition is not.
    fn undecided(self, condition: Value, ty: Type, expression: &Expression, scope: &Scope<'_>) -> Value {
        let (then, otherwise) = match (self.then, self.otherwise) {
            (Branch { value: then, error: None }, Branch { value: otherwise, error: None }) => {
                (then, otherwise)
            }
            _ => return unknown::like(expression, scope, ty, &[condition]),
        };
        if then.is_null() && otherwise.is_null() {
            return Value::Null(ty);
        }
        let range = either(&then, &otherwise);
        unknown::pending(ty, "?:", &[&condition, &then, &otherwise]).refined(|refinement| *refinement = range)
    }
}

const INCONSISTENT: &str = "Both results of a conditional must be of one type";

/// What is known of both.
fn either(a: &Value, b: &Value) -> Refinement {
    let range = a.range().either(&b.range());
    let of_numbers = a.ty() == Type::Number && b.ty() == Type::Number;
    let of_collections = a.ty() == b.ty() && matches!(a.ty(), Type::List(_) | Type::Set(_) | Type::Map(_));
    let not_null = range.not_null;
    match (of_numbers, of_collections) {
        (true, _) => {
            Refinement { lowest: range.lowest, highest: range.highest, not_null, ..Default::default() }
        }
        (_, true) => Refinement {
            min_length: range.min_length,
            max_length: range.max_length,
            not_null,
            ..Default::default()
        },
        _ => Refinement { not_null, ..Default::default() },
    }
}
