//! Looking into lists.

use std::collections::HashSet;

use unicode_segmentation::UnicodeSegmentation;

use super::super::arguments::{NOT_WHOLE, items, wrong};
use super::{Arguments, Outcome};
use crate::eval::equality;
use crate::value::{Equality, Number, Type, Value, convert, unify};

pub(super) fn length_type(arguments: &Arguments<'_>) -> Outcome<Type> {
    match arguments.get(0).unmarked() {
        Value::Bool(_) | Value::Number(_) => {}
        Value::Unknown(unknown) if matches!(unknown.ty, Type::Bool | Type::Number) => {}
        _ => return Ok(Type::Number),
    }
    Err("argument must be a string, a collection type, or a structural type".into())
}

pub(super) fn length(arguments: &Arguments<'_>) -> Outcome<Value> {
    length_type(arguments)?;
    let value = arguments.get(0);
    let range = value.range();
    let count = match value.unmarked() {
        Value::String(text) => Some(text.graphemes(true).count()),
        Value::Tuple(items) => Some(items.len()),
        Value::Object(attributes) => Some(attributes.len()),
        Value::Unknown(unknown) if parts(&unknown.ty).is_some() => parts(&unknown.ty),
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

/// How many parts a value of the type has, whatever it is.
fn parts(ty: &Type) -> Option<usize> {
    match ty {
        Type::Tuple(elements) => Some(elements.len()),
        Type::Object(object) => Some(object.attributes.len()),
        _ => None,
    }
}

pub(super) fn element_type(arguments: &Arguments<'_>) -> Outcome<Type> {
    let list = arguments.get(0).unmarked();
    match list {
        Value::List(list) => return Ok(list.element.clone()),
        Value::Tuple(items) if !arguments.get(1).is_unknown() => {
            let index = wrapped(arguments, items.len())?;
            return Ok(items.get(index).map_or(Type::Dynamic, Value::ty));
        }
        _ => {}
    }
    match list.ty() {
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
    let list = arguments.get(0);
    if !matches!(list.unmarked(), Value::List(_) | Value::Tuple(_)) {
        element_type(arguments)?;
    }
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
        match equal(arguments, item, arguments.get(1)) {
            Equality::Same => return Ok(Value::Number(index.into())),
            Equality::Different => {}
            Equality::Undecided => return Ok(arguments.pending(Type::Number)),
        }
    }
    Err("item not found".into())
}

/// Whether two values are equal, as `==` tells.
fn equal(arguments: &Arguments<'_>, a: &Value, b: &Value) -> Equality {
    equality::of(a, b, arguments.call.scope.knowledge())
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
        match equal(arguments, item, arguments.get(1)) {
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
    let wanted = common(arguments).unwrap_or(Type::Dynamic);
    let converted =
        |index| convert(arguments.get(index), &wanted).or_else(|error| wrong(index, error.message));
    let (keys, search) = (converted(1)?, converted(2)?);
    let known = |key: &&Value| key.is_wholly_known();
    let sure: HashSet<Option<u64>> = items(&search).iter().filter(known).map(Value::key_hash).collect();
    let all_known = search.is_wholly_known();
    let mut found = Vec::new();
    for (value, key) in values.iter().zip(items(&keys)) {
        match key.is_wholly_known() && sure.contains(&key.key_hash()) {
            true => found.push(value.clone()),
            false if all_known && key.is_wholly_known() => {}
            false => return Ok(arguments.pending(ty)),
        }
    }
    let Type::List(element) = ty else { return Ok(Value::list(Type::Dynamic, found)) };
    Ok(Value::list((*element).clone(), found))
}
