//! Looking into lists.

use std::collections::HashSet;

use unicode_segmentation::UnicodeSegmentation;

use super::super::arguments::{NOT_WHOLE, items, wrong};
use super::{Arguments, Outcome};
use crate::value::{Equality, Number, Type, Value, compare, convert, unify};

pub(super) fn length_type(arguments: &Arguments<'_>) -> Outcome<Type> {
    match arguments.get(0).ty() {
        Type::Bool | Type::Number => {
            Err("argument must be a string, a collection type, or a structural type".into())
        }
        _ => Ok(Type::Number),
    }
}

pub(super) fn length(arguments: &Arguments<'_>) -> Outcome<Value> {
    length_type(arguments)?;
    let value = arguments.get(0);
    let range = value.range();
    let count = match (value.unmarked(), value.ty()) {
        (Value::String(text), _) => Some(text.graphemes(true).count()),
        (_, Type::Tuple(elements)) => Some(elements.len()),
        (_, Type::Object(object)) => Some(object.attributes.len()),
        _ if range.not_null && range.min_length == range.max_length => {
            range.min_length.and_then(|length| usize::try_from(length).ok())
        }
        _ => None,
    };
    let result = match count {
        Some(count) => Value::Number(count.into()),
        None => arguments.pending(Type::Number).refined(|refinement| {
            let number = |length: u64| Number::from(i64::try_from(length).unwrap_or(i64::MAX));
            refinement.lowest = Some(number(range.min_length.unwrap_or(0)));
            refinement.highest = range.max_length.map(number);
        }),
    };
    Ok(result.with_marks(value.marks()))
}

pub(super) fn element_type(arguments: &Arguments<'_>) -> Outcome<Type> {
    match arguments.get(0).ty() {
        Type::List(element) => Ok((*element).clone()),
        Type::Tuple(_) if arguments.get(1).is_unknown() => Ok(Type::Dynamic),
        Type::Tuple(elements) => {
            let index = wrapped(arguments, elements.len())?;
            Ok(elements.get(index).cloned().unwrap_or(Type::Dynamic))
        }
        other => Err(format!("cannot read elements from {other}").into()),
    }
}

/// The index, gone round from either end.
fn wrapped(arguments: &Arguments<'_>, length: usize) -> Outcome<usize> {
    let index = arguments.whole(1).map_err(|_| format!("invalid index: {NOT_WHOLE}"))?;
    let length = i64::try_from(length).unwrap_or(i64::MAX);
    let index = index.checked_rem_euclid(length).ok_or("cannot use element function with an empty list")?;
    Ok(usize::try_from(index).unwrap_or(0))
}

pub(super) fn element(arguments: &Arguments<'_>) -> Outcome<Value> {
    element_type(arguments)?;
    let list = arguments.get(0);
    let items = items(list);
    let index = wrapped(arguments, items.len())?;
    Ok(items.get(index).cloned().unwrap_or(Value::Null(Type::Dynamic)).with_marks(list.marks()))
}

pub(super) fn index_type(_: &Arguments<'_>) -> Outcome<Type> {
    Ok(Type::Number)
}

pub(super) fn index(arguments: &Arguments<'_>) -> Outcome<Value> {
    if !matches!(arguments.get(0), Value::List(_) | Value::Tuple(_)) {
        return Err("argument must be a list or tuple".into());
    }
    if arguments.items(0).is_empty() {
        return Err("cannot search an empty list".into());
    }
    for (index, item) in arguments.items(0).iter().enumerate() {
        match equal(item, arguments.get(1)) {
            Equality::Same => return Ok(Value::Number(index.into())),
            Equality::Different => {}
            Equality::Undecided => return Ok(arguments.pending(Type::Number)),
        }
    }
    Err("item not found".into())
}

/// Values of different types are not equal, and null is equal to null of any type.
fn equal(a: &Value, b: &Value) -> Equality {
    let told = |value: &Value| !value.is_null() && value.ty() != Type::Dynamic;
    if told(a) && told(b) && a.ty() != b.ty() && a.is_wholly_known() && b.is_wholly_known() {
        return Equality::Different;
    }
    compare(a, b)
}

pub(super) fn contains_type(_: &Arguments<'_>) -> Outcome<Type> {
    Ok(Type::Bool)
}

pub(super) fn contains(arguments: &Arguments<'_>) -> Outcome<Value> {
    if !matches!(arguments.get(0), Value::List(_) | Value::Tuple(_) | Value::Set(_)) {
        return wrong(0, "argument must be list, tuple, or set");
    }
    let mut decided = true;
    for item in arguments.items(0) {
        match equal(item, arguments.get(1)) {
            Equality::Same => return Ok(true.into()),
            Equality::Different => {}
            Equality::Undecided => decided = false,
        }
    }
    Ok(if decided { false.into() } else { arguments.pending(Type::Bool) })
}

pub(super) fn matchkeys_type(arguments: &Arguments<'_>) -> Outcome<Type> {
    match common(arguments) {
        Some(_) => Ok(arguments.get(0).ty()),
        None => Err("keys and searchset must be of the same type".into()),
    }
}

fn common(arguments: &Arguments<'_>) -> Option<Type> {
    unify(&[arguments.get(1).ty(), arguments.get(2).ty()])
}

pub(super) fn matchkeys(arguments: &Arguments<'_>) -> Outcome<Value> {
    let ty = matchkeys_type(arguments)?;
    let (values, keys) = (arguments.items(0), arguments.items(1));
    if values.len() != keys.len() {
        return Err("length of keys and values should be equal".into());
    }
    let told = |index: usize| arguments.get(index).is_wholly_known();
    if !told(1) || !told(2) {
        return Ok(arguments.pending(ty));
    }
    let wanted = common(arguments).unwrap_or(Type::Dynamic);
    let converted =
        |index| convert(arguments.get(index), &wanted).or_else(|error| wrong(index, error.message));
    let search: HashSet<Option<u64>> = items(&converted(2)?).iter().map(Value::key_hash).collect();
    let keys = converted(1)?;
    let found = values.iter().zip(items(&keys)).filter(|(_, key)| search.contains(&key.key_hash()));
    let found = found.map(|(value, _)| value.clone()).collect();
    let Type::List(element) = ty else { return Ok(Value::list(Type::Dynamic, found)) };
    Ok(Value::list((*element).clone(), found))
}
