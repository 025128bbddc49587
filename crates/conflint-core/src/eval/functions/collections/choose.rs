//! One of several.

use super::super::arguments::{items, wrong};
use super::{Arguments, Outcome};
use crate::value::{Type, Value, convert, unify};

pub(super) fn coalesce_type(arguments: &Arguments<'_>) -> Outcome<Type> {
    let types: Vec<Type> = arguments.values.iter().map(Value::ty).collect();
    unify(&types).ok_or_else(|| "all arguments must have the same type".into())
}

pub(super) fn coalesce(arguments: &Arguments<'_>) -> Outcome<Value> {
    let ty = coalesce_type(arguments)?;
    for (index, argument) in arguments.values.iter().enumerate() {
        let value = convert(argument, &ty).or_else(|error| wrong(index, error.message))?;
        match value.unmarked() {
            Value::Unknown(_) if index + 1 == arguments.len() => return Ok(value.never_null()),
            Value::Unknown(_) => {
                let rest = arguments.values.get(index..).unwrap_or_default().to_vec();
                return Ok(Value::pending(ty, "coalesce", rest).never_null());
            }
            Value::Null(_) => {}
            Value::String(text) if text.is_empty() => {}
            _ => return Ok(value),
        }
    }
    Err("no non-null, non-empty-string arguments".into())
}

pub(super) fn coalescelist_type(arguments: &Arguments<'_>) -> Outcome<Type> {
    if arguments.len() == 0 {
        return Err("at least one argument is required".into());
    }
    let mut types = Vec::with_capacity(arguments.len());
    for value in &arguments.values {
        if value.is_unknown() {
            return Ok(Type::Dynamic);
        }
        let ty = value.ty();
        if !matches!(ty, Type::List(_) | Type::Tuple(_)) {
            return Err("coalescelist arguments must be lists or tuples".into());
        }
        types.push(ty);
    }
    let first = types.first().cloned().unwrap_or(Type::Dynamic);
    Ok(if types.iter().all(|ty| *ty == first) { first } else { Type::Dynamic })
}

pub(super) fn coalescelist(arguments: &Arguments<'_>) -> Outcome<Value> {
    let ty = coalescelist_type(arguments)?;
    for value in &arguments.values {
        if value.is_unknown() {
            return Ok(arguments.pending(ty));
        }
        if !items(value).is_empty() {
            return Ok(value.clone());
        }
    }
    Err("no non-null arguments".into())
}

const NOT_ONE: &str = "must be a list, set, or tuple value with either zero or one elements";

pub(super) fn one_type(arguments: &Arguments<'_>) -> Outcome<Type> {
    match arguments.get(0).ty() {
        Type::List(element) | Type::Set(element) => Ok((*element).clone()),
        Type::Tuple(elements) if elements.len() <= 1 => {
            Ok(elements.first().cloned().unwrap_or(Type::Dynamic))
        }
        _ => wrong(0, NOT_ONE),
    }
}

pub(super) fn one(arguments: &Arguments<'_>) -> Outcome<Value> {
    let ty = one_type(arguments)?;
    let list = arguments.get(0);
    let value = match items(list) {
        [] => Value::Null(ty),
        [only] => only.clone(),
        // The elements of a set may yet turn out to be one.
        _ if matches!(list.unmarked(), Value::Set(_)) && list.range().min_length == Some(1) => {
            arguments.pending(ty)
        }
        _ => return wrong(0, NOT_ONE),
    };
    Ok(value.with_marks(list.marks()))
}
