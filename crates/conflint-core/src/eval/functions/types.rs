//! Types and marks.

use std::sync::Arc;

use super::arguments::wrong;
use super::function::{Element, any};
use super::{Arguments, Function, Kind, Outcome, Parameter};
use crate::value::{Elements, MapElements, Marks, Type, Unknown, Value, convert};

pub(super) const TABLE: &[Function] = &[
    Function::told("ephemeralasnull", &[ANYTHING.unknown()], same_type, ephemeralasnull).maybe_null(),
    Function::new("issensitive", &[ANYTHING.unknown()], Kind::Bool, issensitive).maybe_null(),
    Function::told("nonsensitive", &[ANYTHING.unknown()], same_type, nonsensitive).maybe_null(),
    Function::told("sensitive", &[ANYTHING.unknown()], same_type, sensitive).maybe_null(),
    Function::new("tobool", &[ANYTHING.unknown()], Kind::Bool, to_type).maybe_null(),
    Function::new("tolist", &[ANYTHING.unknown()], Kind::List(Element::Any), to_type).maybe_null(),
    Function::new("tomap", &[ANYTHING.unknown()], Kind::Map(Element::Any), to_type).maybe_null(),
    Function::new("tonumber", &[ANYTHING.unknown()], Kind::Number, to_type).maybe_null(),
    Function::new("toset", &[ANYTHING.unknown()], Kind::Set(Element::Any), to_type).maybe_null(),
    Function::new("tostring", &[ANYTHING.unknown()], Kind::String, to_type).maybe_null(),
];

const ANYTHING: Parameter = any("v").nullable().dynamic().marked();

fn same_type(arguments: &Arguments<'_>) -> Outcome<Type> {
    Ok(arguments.get(0).ty())
}

/// Of what is not known, Terraform tells no type of elements, and forgets what else is known of it.
fn to_type(arguments: &Arguments<'_>) -> Outcome<Value> {
    let ty = super::invoke::result_type(arguments)?;
    let value = convert(arguments.get(0), &ty).or_else(|error| wrong(0, error.message))?;
    match value.unmarked() {
        Value::Unknown(unknown) if arguments.get(0).is_unknown() => {
            let mut unknown = Unknown { ty, ..Unknown::clone(unknown) };
            if !arguments.call.scope.knowledge().goes_further() {
                unknown.refinement = None;
            }
            Ok(Value::from(unknown).with_marks(value.marks()))
        }
        _ => Ok(value),
    }
}

fn sensitive(arguments: &Arguments<'_>) -> Outcome<Value> {
    Ok(arguments.get(0).clone().with_marks(Marks::SENSITIVE))
}

fn nonsensitive(arguments: &Arguments<'_>) -> Outcome<Value> {
    let (value, marks) = arguments.get(0).clone().unmark();
    Ok(value.with_marks(Marks { sensitive: false, ..marks }))
}

fn issensitive(arguments: &Arguments<'_>) -> Outcome<Value> {
    let value = arguments.get(0);
    if value.is_sensitive() {
        return Ok(true.into());
    }
    if value.is_unknown() { Ok(arguments.pending(Type::Bool)) } else { Ok(false.into()) }
}

fn ephemeralasnull(arguments: &Arguments<'_>) -> Outcome<Value> {
    Ok(without_ephemeral(arguments.get(0)))
}

fn without_ephemeral(value: &Value) -> Value {
    let marks = value.marks();
    if marks.ephemeral {
        return Value::Null(value.ty()).with_marks(Marks { ephemeral: false, ..marks });
    }
    let all = |items: &[Value]| items.iter().map(without_ephemeral).collect::<Vec<_>>();
    let inner = match value.unmarked() {
        Value::Tuple(items) => Value::Tuple(Arc::new(all(items))),
        Value::List(list) => Value::list(list.element.clone(), all(&list.items)),
        Value::Object(attributes) => {
            Value::object(attributes.iter().map(|(name, value)| (name.clone(), without_ephemeral(value))))
        }
        Value::Map(map) => {
            let items =
                map.items.iter().map(|(key, value)| (key.clone(), without_ephemeral(value))).collect();
            Value::Map(Arc::new(MapElements { element: map.element.clone(), items }))
        }
        Value::Set(set) => {
            Value::Set(Arc::new(Elements { element: set.element.clone(), items: set.items.clone() }))
        }
        other => other.clone(),
    };
    inner.with_marks(marks)
}
