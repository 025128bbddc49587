//! Sequences in an order.

use std::sync::Arc;

use super::super::arguments::wrong;
use super::{Arguments, Outcome};
use crate::value::{Number, Type, Value, distinct as without_equals};

/// Terraform makes no more numbers.
const MAX_RANGE: usize = 1_024;

pub(super) fn same_type(arguments: &Arguments<'_>) -> Outcome<Type> {
    Ok(arguments.get(0).ty())
}

pub(super) fn distinct(arguments: &Arguments<'_>) -> Outcome<Value> {
    let list = arguments.get(0);
    if !list.is_wholly_known() {
        return Ok(arguments.pending(list.ty()));
    }
    let Value::List(list) = list else { return Ok(list.clone()) };
    Ok(Value::list(list.element.clone(), without_equals(list.items.clone())))
}

pub(super) fn sort(arguments: &Arguments<'_>) -> Outcome<Value> {
    if !arguments.get(0).is_wholly_known() {
        let count = arguments.items(0).len() as u64;
        return Ok(arguments.pending(Type::List(Type::String.into())).refined(|refinement| {
            refinement.min_length = Some(count);
            refinement.max_length = Some(count);
        }));
    }
    let items = arguments.items(0);
    if let Some(index) = items.iter().position(Value::is_null) {
        return Err(format!("given list element {index} is null; a null string cannot be sorted").into());
    }
    let mut items = items.to_vec();
    items.sort_by(|a, b| a.as_str().cmp(&b.as_str()));
    Ok(Value::list(Type::String, items))
}

pub(super) fn reverse_type(arguments: &Arguments<'_>) -> Outcome<Type> {
    match arguments.get(0).ty() {
        Type::Tuple(elements) => Ok(Type::Tuple(Arc::new(elements.iter().rev().cloned().collect()))),
        Type::List(element) | Type::Set(element) => Ok(Type::List(element)),
        other => wrong(0, format!("can only reverse list or tuple values, not {other}")),
    }
}

pub(super) fn reverse(arguments: &Arguments<'_>) -> Outcome<Value> {
    let ty = reverse_type(arguments)?;
    let list = arguments.get(0);
    let items: Vec<Value> = arguments.items(0).iter().rev().cloned().collect();
    let value = match ty {
        Type::List(element) => Value::list((*element).clone(), items),
        _ => Value::tuple(items),
    };
    Ok(value.with_marks(list.marks()))
}

pub(super) fn range(arguments: &Arguments<'_>) -> Outcome<Value> {
    let (start, end) = match arguments.len() {
        1 => (0i64.into(), arguments.number(0)),
        2 | 3 => (arguments.number(0), arguments.number(1)),
        _ => return Err("must have one, two, or three arguments".into()),
    };
    let zero = Number::from(0i64);
    let step = match arguments.len() {
        3 => arguments.number(2),
        _ if end < start => (-1i64).into(),
        _ => 1i64.into(),
    };
    let down = step < zero;
    if down && end > start {
        return wrong(1, "end must be less than start when step is negative");
    }
    if !down && end < start {
        return wrong(1, "end must be greater than start when step is positive");
    }
    let mut numbers = Vec::new();
    let mut next = start;
    while if down { next > end } else { next < end } {
        if numbers.len() >= MAX_RANGE {
            return Err(
                "more than 1024 values were generated; either decrease the difference between start and \
                        end or use a smaller step"
                    .into(),
            );
        }
        let following = next.add(&step).ok_or("the numbers are infinite")?;
        numbers.push(Value::Number(next));
        next = following;
    }
    Ok(Value::list(Type::Number, numbers))
}
