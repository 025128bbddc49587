//! `[*]` and `.*`.

use super::{EvalError, Scope, steps};
use crate::source::Span;
use crate::syntax::Step;
use crate::value::{Type, Unknown, Value};

/// The steps done for each element. What is no sequence is one element, null is none.
pub(super) fn evaluate(
    source: Value,
    each: &[Step],
    span: Span,
    scope: &Scope<'_>,
) -> Result<Value, EvalError> {
    let (source, marks) = source.unmark();
    let value = match (&source, source.outline()) {
        (Value::Null(_), Type::List(_) | Type::Set(_) | Type::Tuple(_)) => {
            return Err(EvalError::at(span, "A null value has no elements."));
        }
        (Value::Null(_), _) => Value::tuple([]),
        (Value::Tuple(items), _) => Value::tuple(all(items, each, span, scope)?),
        (Value::List(list) | Value::Set(list), _) => {
            let items = all(&list.items, each, span, scope)?;
            of_one_type(items, &list.element, each, span, scope)?
        }
        (Value::Unknown(unknown), ty) => of_unknown(unknown, &source, &ty, each, span, scope)?,
        _ => Value::tuple(all(std::slice::from_ref(&source), each, span, scope)?),
    };
    Ok(value.with_marks(marks))
}

fn all(items: &[Value], each: &[Step], span: Span, scope: &Scope<'_>) -> Result<Vec<Value>, EvalError> {
    items.iter().map(|item| steps::follow(item.clone(), each, span, scope)).collect()
}

/// A list, or what comes next to it where the results are of different types.
fn of_one_type(
    items: Vec<Value>,
    element: &Type,
    each: &[Step],
    span: Span,
    scope: &Scope<'_>,
) -> Result<Value, EvalError> {
    let ty = match items.first() {
        Some(first) if items.iter().all(|item| item.is_like(first)) => first.ty(),
        Some(_) => return Ok(Value::tuple(items)),
        None => type_of_each(element, each, span, scope)?,
    };
    Ok(Value::list(ty, items))
}

/// What the steps make of an element of this type.
fn type_of_each(element: &Type, each: &[Step], span: Span, scope: &Scope<'_>) -> Result<Type, EvalError> {
    let any = Value::from(Unknown::new(element.clone(), Vec::new()));
    Ok(steps::follow(any, each, span, scope)?.ty())
}

fn of_unknown(
    unknown: &Unknown,
    source: &Value,
    ty: &Type,
    each: &[Step],
    span: Span,
    scope: &Scope<'_>,
) -> Result<Value, EvalError> {
    let pending = |ty: Type| {
        let operation = format!("[*]{}", written(each));
        super::unknown::pending(ty, &operation, &[source])
    };
    let range = unknown.refinement();
    match ty {
        // A resource of which some attributes are known is one object.
        _ if unknown.attributes.is_some() => {
            Ok(Value::tuple(all(std::slice::from_ref(source), each, span, scope)?))
        }
        Type::Dynamic => Ok(pending(Type::Dynamic)),
        Type::List(element) | Type::Set(element) => {
            let list = pending(Type::List(type_of_each(element, each, span, scope)?.into()));
            Ok(list.refined(|refinement| {
                refinement.not_null = range.not_null;
                refinement.min_length = range.min_length;
                refinement.max_length = range.max_length;
            }))
        }
        Type::Tuple(elements) => {
            let types: Result<Vec<Type>, _> =
                elements.iter().map(|element| type_of_each(element, each, span, scope)).collect();
            Ok(pending(Type::Tuple(types?.into())))
        }
        _ if range.not_null => Ok(Value::tuple(all(std::slice::from_ref(source), each, span, scope)?)),
        // None or one element: null would be none.
        other => {
            type_of_each(other, each, span, scope)?;
            Ok(pending(Type::Dynamic))
        }
    }
}

/// The steps as text, for the symbol. A computed key makes it unlike any other.
fn written(each: &[Step]) -> String {
    let mut out = String::new();
    for step in each {
        match step {
            Step::Attribute(name) => out.extend([".", &name.name]),
            Step::LegacyIndex(index) => out.extend([".", &index.name]),
            Step::Index(_, span) => out.push_str(&format!("[{span:?}]")),
            Step::Splat { each, .. } => out.extend(["[*]", &written(each)]),
        }
    }
    out
}
