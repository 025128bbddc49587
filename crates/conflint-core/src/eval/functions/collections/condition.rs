//! What all elements together come to.

use super::super::arguments::wrong;
use super::{Arguments, Outcome};
use crate::value::{Type, Value, convert};

pub(super) fn alltrue(arguments: &Arguments<'_>) -> Outcome<Value> {
    for item in arguments.items(0) {
        match item.as_bool() {
            Some(true) => {}
            _ if item.is_unknown() => return Ok(arguments.pending(Type::Bool)),
            _ => return Ok(false.into()),
        }
    }
    Ok(true.into())
}

pub(super) fn anytrue(arguments: &Arguments<'_>) -> Outcome<Value> {
    let items = arguments.items(0);
    if items.iter().any(|item| item.as_bool() == Some(true)) {
        Ok(true.into())
    } else if items.iter().any(Value::is_unknown) {
        Ok(arguments.pending(Type::Bool))
    } else {
        Ok(false.into())
    }
}

pub(super) fn compact(arguments: &Arguments<'_>) -> Outcome<Value> {
    if !arguments.get(0).is_wholly_known() {
        return Ok(arguments.pending(Type::List(Type::String.into())));
    }
    let full = |item: &&Value| item.as_str().is_some_and(|text| !text.is_empty());
    Ok(Value::list(Type::String, arguments.items(0).iter().filter(full).cloned().collect()))
}

pub(super) fn sum_type(_: &Arguments<'_>) -> Outcome<Type> {
    Ok(Type::Number)
}

pub(super) fn sum(arguments: &Arguments<'_>) -> Outcome<Value> {
    let list = arguments.get(0);
    if !matches!(list, Value::List(_) | Value::Set(_) | Value::Tuple(_)) {
        return wrong(0, "cannot sum noniterable");
    }
    let items = arguments.items(0);
    if items.is_empty() {
        return wrong(0, "cannot sum an empty list");
    }
    if !list.is_wholly_known() {
        return Ok(arguments.pending(Type::Number));
    }
    let refused = "argument must be list, set, or tuple of number values";
    let mut sum: Option<crate::value::Number> = None;
    for item in items {
        let Ok(Value::Number(number)) = convert(item, &Type::Number) else { return wrong(0, refused) };
        sum = Some(match sum {
            None => number,
            Some(sum) => sum.add(&number).ok_or("can't compute sum of opposing infinities")?,
        });
    }
    Ok(sum.map_or(Value::Null(Type::Number), Value::Number))
}
