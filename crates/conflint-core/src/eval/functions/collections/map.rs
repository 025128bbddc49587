//! Maps and objects.

use std::collections::BTreeMap;
use std::sync::Arc;

use smol_str::SmolStr;

use super::super::arguments::{items, wrong};
use super::{Arguments, Outcome};
use crate::value::{Attributes, Marks, ObjectType, Type, Value, convert};

type Members = Attributes;

/// The attributes of a known object or the elements of a known map.
fn members(value: &Value) -> Option<&Members> {
    match value.unmarked() {
        Value::Object(attributes) => Some(attributes),
        Value::Map(map) => Some(&map.items),
        _ => None,
    }
}

pub(super) fn keys_type(arguments: &Arguments<'_>) -> Outcome<Type> {
    match arguments.get(0).ty() {
        Type::Map(_) => Ok(Type::List(Type::String.into())),
        Type::Object(object) => Ok(Type::Tuple(vec![Type::String; object.attributes.len()].into())),
        _ => wrong(0, "must have map or object type"),
    }
}

pub(super) fn keys(arguments: &Arguments<'_>) -> Outcome<Value> {
    let value = arguments.get(0);
    let all = |members: &Members| members.keys().cloned().map(Value::String).collect::<Vec<_>>();
    let names = match value.unmarked() {
        Value::Object(attributes) => Value::tuple(all(attributes)),
        Value::Map(map) => Value::list(Type::String, all(&map.items)),
        _ => match (keys_type(arguments)?, value.ty()) {
            (_, Type::Object(object)) => Value::tuple(object.attributes.keys().cloned().map(Value::String)),
            (ty, _) => sized(arguments.pending(ty), value),
        },
    };
    Ok(names.with_marks(value.marks()))
}

/// As many elements as the other has.
fn sized(result: Value, like: &Value) -> Value {
    let range = like.range();
    result.refined(|refinement| {
        refinement.min_length = range.min_length;
        refinement.max_length = range.max_length;
    })
}

pub(super) fn values_type(arguments: &Arguments<'_>) -> Outcome<Type> {
    match arguments.get(0).ty() {
        Type::Map(element) => Ok(Type::List(element)),
        Type::Object(object) => Ok(Type::Tuple(Arc::new(object.attributes.values().cloned().collect()))),
        _ => wrong(0, "values() requires a map as the first argument"),
    }
}

pub(super) fn values(arguments: &Arguments<'_>) -> Outcome<Value> {
    let value = arguments.get(0);
    let values = match value.unmarked() {
        Value::Object(attributes) => Value::tuple(attributes.values().cloned()),
        Value::Map(map) => Value::list(map.element.clone(), map.items.values().cloned().collect()),
        _ => match values_type(arguments)? {
            Type::List(element) => Value::list((*element).clone(), Vec::new()),
            _ => Value::tuple([]),
        },
    };
    Ok(values.with_marks(value.marks()))
}

pub(super) fn lookup_type(arguments: &Arguments<'_>) -> Outcome<Type> {
    if arguments.len() > 3 {
        return Err(format!("lookup() takes two or three arguments, got {}", arguments.len()).into());
    }
    let default = (arguments.len() == 3).then(|| arguments.get(2));
    match arguments.get(0).unmarked() {
        Value::Object(attributes) if !arguments.get(1).is_unknown() => {
            object_element(arguments, attributes.get(arguments.text(1)).map(Value::ty), default)
        }
        Value::Map(map) => map_element(&map.element, default),
        other => match other.ty() {
            Type::Object(_) if arguments.get(1).is_unknown() => Ok(Type::Dynamic),
            Type::Object(object) => {
                object_element(arguments, object.attributes.get(arguments.text(1)).cloned(), default)
            }
            Type::Map(element) => map_element(&element, default),
            _ => wrong(0, "lookup() requires a map as the first argument"),
        },
    }
}

fn object_element(arguments: &Arguments<'_>, there: Option<Type>, default: Option<&Value>) -> Outcome<Type> {
    match there.or_else(|| default.map(Value::ty)) {
        Some(ty) => Ok(ty),
        None => wrong(0, format!("the given object has no attribute {:?}", arguments.text(1))),
    }
}

fn map_element(element: &Type, default: Option<&Value>) -> Outcome<Type> {
    match default.map(|default| convert(default, element)) {
        Some(Err(_)) => wrong(2, "the default value must have the same type as the map elements"),
        _ => Ok(element.clone()),
    }
}

pub(super) fn lookup(arguments: &Arguments<'_>) -> Outcome<Value> {
    let ty = lookup_type(arguments)?;
    let marks = arguments.get(0).marks().union(arguments.get(1).marks());
    let key = arguments.text(1);
    let value = match members(arguments.get(0)).and_then(|members| members.get(key)) {
        Some(value) => value.clone(),
        None if arguments.len() == 3 => {
            convert(arguments.get(2), &ty).or_else(|error| wrong(2, error.message))?
        }
        None => return Err(format!("lookup failed to find key {key:?}").into()),
    };
    Ok(value.with_marks(marks))
}

pub(super) fn merge_type(arguments: &Arguments<'_>) -> Outcome<Type> {
    for value in &arguments.values {
        match value.outline() {
            Type::Dynamic => return Ok(Type::Dynamic),
            Type::Object(_) | Type::Map(_) => {}
            _ => return Err(format!("arguments must be maps or objects, got \"{}\"", value.ty()).into()),
        }
    }
    let mut attributes = BTreeMap::new();
    let mut told = true;
    let mut all_equal = true;
    let first = arguments.values.first().map(Value::ty);
    for value in &arguments.values {
        let ty = value.ty();
        all_equal &= first.as_ref() == Some(&ty);
        match &ty {
            _ if value.is_null() => {}
            Type::Object(object) => attributes.extend(object.attributes.clone()),
            Type::Map(element) => match members(value) {
                Some(members) => {
                    attributes.extend(members.keys().map(|key| (key.clone(), (**element).clone())))
                }
                None => told = false,
            },
            _ => {}
        }
    }
    Ok(match first {
        Some(first) if all_equal => first,
        _ if !told => Type::Dynamic,
        _ => Type::Object(ObjectType { attributes, ..ObjectType::default() }.into()),
    })
}

/// What known objects and maps become together: an object, of which it does not matter what its attributes are, unless all
/// are maps of one type.
fn merged(values: &[Value]) -> Option<Type> {
    let element = |value: &Value| match value.unmarked() {
        Value::Object(_) | Value::Null(Type::Object(_)) => Some(None),
        Value::Map(map) => Some(Some(map.element.clone())),
        Value::Null(Type::Map(element)) => Some(Some((**element).clone())),
        _ => None,
    };
    let elements: Vec<Option<Type>> = values.iter().map(element).collect::<Option<_>>()?;
    let first = elements.first()?;
    Some(match first {
        Some(element) if elements.iter().all(|other| other == first) => Type::Map(element.clone().into()),
        _ => Type::Object(ObjectType::default().into()),
    })
}

pub(super) fn merge(arguments: &Arguments<'_>) -> Outcome<Value> {
    let ty = merged(&arguments.values).map_or_else(|| merge_type(arguments), Ok)?;
    let marks = arguments.values.iter().fold(Marks::NONE, |marks, value| marks.union(value.marks()));
    if arguments.values.iter().any(Value::is_unknown) {
        return Ok(arguments.pending(ty).with_marks(marks));
    }
    let all = arguments.values.iter().filter_map(members).flatten();
    let all: Members = all.map(|(name, value)| (name.clone(), value.clone())).collect();
    let value = match ty {
        Type::Map(element) => Value::map((*element).clone(), all),
        _ => Value::Object(Arc::new(all)),
    };
    Ok(value.with_marks(marks))
}

pub(super) fn transpose(arguments: &Arguments<'_>) -> Outcome<Value> {
    let list = Type::List(Type::String.into());
    if !arguments.get(0).is_wholly_known() {
        return Ok(arguments.pending(Type::Map(list.into())));
    }
    let mut turned: BTreeMap<SmolStr, Vec<Value>> = BTreeMap::new();
    for (key, value) in members(arguments.get(0)).into_iter().flatten() {
        if value.is_null() {
            return wrong(0, "input must not contain null lists");
        }
        for item in items(value) {
            let Some(name) = item.as_str() else { return wrong(0, "input must not contain null strings") };
            turned.entry(name.clone()).or_default().push(Value::String(key.clone()));
        }
    }
    let lists = turned.into_iter().map(|(name, keys)| (name, Value::list(Type::String, keys))).collect();
    Ok(Value::map(list, lists))
}

pub(super) fn zipmap_type(arguments: &Arguments<'_>) -> Outcome<Type> {
    let keys = arguments.get(0);
    match arguments.get(1).ty() {
        Type::List(element) => Ok(Type::Map(element)),
        Type::Tuple(_) if !keys.is_wholly_known() => Ok(Type::Dynamic),
        Type::Tuple(elements) => {
            check_count(items(keys).len(), elements.len())?;
            if let Some(index) = items(keys).iter().position(Value::is_null) {
                return Err(format!("keys list has null value at index {index}").into());
            }
            let names = items(keys).iter().filter_map(Value::as_str).cloned();
            let attributes = names.zip(elements.iter().cloned()).collect();
            Ok(Type::Object(ObjectType { attributes, ..ObjectType::default() }.into()))
        }
        _ => Err("values argument must be a list or tuple value".into()),
    }
}

fn check_count(keys: usize, values: usize) -> Outcome<()> {
    if keys == values {
        return Ok(());
    }
    Err(format!("number of keys ({keys}) does not match number of values ({values})").into())
}

pub(super) fn zipmap(arguments: &Arguments<'_>) -> Outcome<Value> {
    let ty = zipmap_type(arguments)?;
    let (keys, values) = (arguments.get(0), arguments.get(1));
    let marks = keys.marks_deep().union(values.marks());
    if !keys.is_wholly_known() {
        return Ok(arguments.pending(ty).with_marks(marks));
    }
    check_count(items(keys).len(), items(values).len())?;
    if let Some(index) = items(keys).iter().position(Value::is_null) {
        return Err(format!("keys list has null value at index {index}").into());
    }
    let names = items(keys).iter().filter_map(Value::as_str).cloned();
    let all: Members = names.zip(items(values).iter().cloned()).collect();
    let value = match ty {
        Type::Map(element) => Value::map((*element).clone(), all),
        _ => Value::Object(Arc::new(all)),
    };
    Ok(value.with_marks(marks))
}
