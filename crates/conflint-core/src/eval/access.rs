//! `.name` and `[key]`.

use super::EvalError;
use crate::source::Span;
use crate::value::{Number, Type, Value, convert};

/// `.name`.
pub(super) fn attribute(value: &Value, name: &str, span: Span) -> Result<Value, EvalError> {
    if value.is_null() {
        return Err(EvalError::at(span, "A null value has no attributes."));
    }
    value.attribute(name).ok_or_else(|| EvalError::at(span, no_attribute(value, name)))
}

fn no_attribute(value: &Value, name: &str) -> String {
    match value.outline() {
        Type::Object(_) => format!("This object has no attribute \"{name}\"."),
        Type::Map(_) => format!("This map has no element \"{name}\"."),
        Type::List(element) if matches!(*element, Type::Object(_)) => {
            format!("A list has no attributes: `[*].{name}` is that of all elements, `[0].{name}` of one.")
        }
        Type::Set(element) if matches!(*element, Type::Object(_)) => {
            format!("A set has no attributes: `[*].{name}` is that of all elements.")
        }
        _ => format!("A value of type {} has no attributes.", value.ty()),
    }
}

/// The key is not repeated where it is a secret.
fn no_key(value: &Value, is_secret: bool, name: &str) -> String {
    no_attribute(value, if is_secret { "(sensitive)" } else { name })
}

/// `[key]`.
pub(super) fn index(value: &Value, key: &Value, span: Span) -> Result<Value, EvalError> {
    if value.is_null() {
        return Err(EvalError::at(span, "A null value has no elements."));
    }
    if key.is_null() {
        return Err(EvalError::at(span, "An index must not be null."));
    }
    if let (Value::Unknown(_), Some(name)) = (value.unmarked(), key.as_str())
        && value.outline() == Type::Dynamic
        && let Some(attribute) = value.attribute(name)
    {
        return Ok(attribute);
    }
    match (&value.outline(), key.outline()) {
        (Type::Dynamic, _) => Ok(of_unknown(Type::Dynamic, value, key)),
        (_, Type::Dynamic) => Ok(of_unknown(Type::Dynamic, value, key)),
        (Type::List(_) | Type::Tuple(_), _) => in_sequence(value, key, span),
        (Type::Map(element), _) => in_map(value, element, key, span),
        (Type::Object(_), _) => in_object(value, key, span),
        (Type::Set(_), _) => Err(EvalError::at(span, "The elements of a set have no index.")),
        _ => Err(EvalError::at(span, format!("A value of type {} has no elements.", value.ty()))),
    }
}

fn converted(key: &Value, ty: &Type, span: Span) -> Result<Value, EvalError> {
    convert(key, ty).map_err(|error| EvalError::at(span, format!("This is no index of this value: {error}.")))
}

fn in_sequence(value: &Value, key: &Value, span: Span) -> Result<Value, EvalError> {
    let key = converted(key, &Type::Number, span)?;
    let Value::Number(number) = key.unmarked() else {
        return Ok(of_unknown(element_type(&value.ty()), value, &key));
    };
    let items = match value.unmarked() {
        Value::List(list) => &list.items,
        Value::Tuple(items) => &**items,
        _ => return in_unknown_sequence(value, &value.ty(), &key, number, span),
    };
    let item = number.as_u64().and_then(|index| items.get(usize::try_from(index).ok()?));
    match item {
        Some(item) => Ok(item.clone().with_marks(value.marks().union(key.marks()))),
        None if key.is_sensitive() => {
            Err(EvalError::at(span, "There is no such element in this collection."))
        }
        None => Err(EvalError::at(span, no_element(number, items.len()))),
    }
}

/// The element that is not known: all of a list are of one type, and of a tuple not even that is told.
fn element_type(ty: &Type) -> Type {
    match ty {
        Type::List(element) => (**element).clone(),
        _ => Type::Dynamic,
    }
}

fn in_unknown_sequence(
    value: &Value,
    ty: &Type,
    key: &Value,
    number: &Number,
    span: Span,
) -> Result<Value, EvalError> {
    let Type::Tuple(types) = ty else { return Ok(of_unknown(element_type(ty), value, key)) };
    let ty = number.as_u64().and_then(|index| types.get(usize::try_from(index).ok()?));
    match ty {
        Some(ty) => Ok(of_unknown(ty.clone(), value, key)),
        None if key.is_sensitive() => {
            Err(EvalError::at(span, "There is no such element in this collection."))
        }
        None => Err(EvalError::at(span, no_element(number, types.len()))),
    }
}

fn no_element(index: &Number, length: usize) -> String {
    if length == 0 {
        "There is no element in this collection.".to_owned()
    } else if index.is_negative() && !index.is_zero() {
        format!("The index {index} is negative; elements are counted from the beginning only.")
    } else if !index.is_integer() {
        format!("The index {index} is not a whole number.")
    } else {
        format!("There is no element {index}: the collection has {length}.")
    }
}

fn in_map(value: &Value, element: &Type, key: &Value, span: Span) -> Result<Value, EvalError> {
    let key = converted(key, &Type::String, span)?;
    match (key.as_str(), value.unmarked()) {
        (Some(name), Value::Map(map)) => match map.items.get(name) {
            Some(item) => Ok(item.clone().with_marks(value.marks().union(key.marks()))),
            None => Err(EvalError::at(span, no_key(value, key.is_sensitive(), name))),
        },
        _ => Ok(of_unknown(element.clone(), value, &key)),
    }
}

fn in_object(value: &Value, key: &Value, span: Span) -> Result<Value, EvalError> {
    let key = converted(key, &Type::String, span)?;
    match (key.as_str(), value.unmarked()) {
        (Some(name), Value::Object(attributes)) => match attributes.get(name) {
            // The marks of the key stay behind, as in Terraform.
            Some(attribute) => Ok(attribute.clone().with_marks(value.marks())),
            None => Err(EvalError::at(span, no_key(value, key.is_sensitive(), name))),
        },
        _ => Ok(of_unknown(Type::Dynamic, value, &key)),
    }
}

/// An element that cannot be looked up yet. The marks of the key stay behind, as in Terraform.
fn of_unknown(ty: Type, value: &Value, key: &Value) -> Value {
    value.element(ty, key).with_marks(value.marks())
}
