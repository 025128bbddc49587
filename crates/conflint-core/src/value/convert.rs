//! Conversion between types, as Terraform does it for arguments, variables and `tolist` and its like.

use std::fmt;
use std::sync::Arc;

use super::number::MAX_EXPONENT;
use super::{Attributes, Cause, CauseKind, Number, ObjectType, Type, Value, unify};

mod check;
mod types;
mod unknown;

#[cfg(test)]
mod tests;

pub(crate) use check::convertible;
pub(crate) use types::{has_dynamic, without_optional};

/// Why a value cannot be converted, as Terraform says it: `string required`, `attribute "a" is required`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ConversionError {
    /// What is required.
    pub message: String,
}

impl ConversionError {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }
}

impl fmt::Display for ConversionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

/// The value as one of this type: as it is where the type fits, else converted by Terraform's rules. Parts of the type that
/// are `Dynamic` take what is there, elements of collections all of one type. Optional attributes that are missing become
/// null. Marks stay, unknown values keep their causes, and their symbol where the conversion loses nothing.
///
/// # Errors
/// When there is no such conversion, or the value has none.
pub fn convert(value: &Value, ty: &Type) -> Result<Value, ConversionError> {
    if *ty == Type::Dynamic {
        return Ok(value.clone());
    }
    if is_of(value, ty) {
        return Ok(value.clone());
    }
    let from = value.ty();
    if !convertible(&from, ty) {
        return Err(ConversionError::new(check::mismatch(&from, ty)));
    }
    convert_inner(value, ty)
}

/// Whether the value is of the type already, elements of collections of whatever type where that may be any.
fn is_of(value: &Value, ty: &Type) -> bool {
    let fits = |element: &Type, wanted: &Type| *wanted == Type::Dynamic || element == wanted;
    match (value.unmarked(), ty) {
        (Value::String(_), Type::String)
        | (Value::Bool(_), Type::Bool)
        | (Value::Number(_), Type::Number) => true,
        (Value::List(list), Type::List(wanted)) | (Value::Set(list), Type::Set(wanted)) => {
            fits(&list.element, wanted)
        }
        (Value::Map(map), Type::Map(wanted)) => fits(&map.element, wanted),
        (value, ty) => is_exactly(value, ty),
    }
}

/// Whether this is the value's type; told without finding out the type.
fn is_exactly(value: &Value, ty: &Type) -> bool {
    match (value.unmarked(), ty) {
        (Value::Tuple(items), Type::Tuple(wanted)) => {
            items.len() == wanted.len()
                && items.iter().zip(wanted.iter()).all(|(item, ty)| is_exactly(item, ty))
        }
        (Value::Object(attributes), Type::Object(wanted)) => {
            attributes.len() == wanted.attributes.len()
                && wanted.optional.is_empty()
                && attributes.iter().zip(&wanted.attributes).all(|(a, b)| a.0 == b.0 && is_exactly(a.1, b.1))
        }
        (Value::Tuple(_) | Value::Object(_), _) => false,
        (other, ty) => other.ty() == *ty,
    }
}

fn convert_inner(value: &Value, ty: &Type) -> Result<Value, ConversionError> {
    let marks = value.marks();
    let converted = match (value.unmarked(), ty) {
        (value, Type::Dynamic) => value.clone(),
        (Value::Unknown(unknown), _) => unknown::convert(unknown, value.unmarked(), ty)?,
        (Value::Null(from), _) => Value::Null(types::replace_dynamic(from, &without_optional(ty))),
        (value @ Value::Bool(_), Type::Bool)
        | (value @ Value::Number(_), Type::Number)
        | (value @ Value::String(_), Type::String) => value.clone(),
        (Value::Bool(value), Type::String) => Value::String(if *value { "true" } else { "false" }.into()),
        (Value::Number(number), Type::String) => number_to_string(number),
        (Value::String(text), Type::Number) => {
            Value::Number(Number::parse(text).ok_or_else(|| ConversionError::new("a number is required"))?)
        }
        (Value::String(text), Type::Bool) => Value::Bool(string_to_bool(text)?),
        (value @ Value::Set(_), Type::List(element))
            if value.range().min_length != value.range().max_length =>
        {
            unknown::list_of(value, element)
        }
        (value, Type::List(element)) => {
            let (element, items) = elements(value, element)?;
            Value::list(element, items)
        }
        (value, Type::Set(element)) => {
            let (element, items) = elements(value, element)?;
            Value::set(element, items)
        }
        (value, Type::Map(element)) => to_map(value, element)?,
        (value, Type::Object(object)) => to_object(value, object)?,
        (Value::Tuple(items), Type::Tuple(types)) => {
            let items: Result<Vec<Value>, _> =
                items.iter().zip(types.iter()).map(|(item, ty)| convert_inner(item, ty)).collect();
            Value::Tuple(Arc::new(items?))
        }
        (value, ty) => return Err(ConversionError::new(check::mismatch(&value.ty(), ty))),
    };
    Ok(converted.with_marks(marks))
}

fn number_to_string(number: &Number) -> Value {
    if number.is_excessive() {
        return Value::unknown(
            Type::String,
            Cause::new(
                CauseKind::Limit,
                format!("a number is beyond 2^{MAX_EXPONENT}, too large or too small to be text"),
            ),
        );
    }
    Value::String(number.to_string().into())
}

fn string_to_bool(text: &str) -> Result<bool, ConversionError> {
    match text {
        "true" | "1" => Ok(true),
        "false" | "0" => Ok(false),
        _ if text.eq_ignore_ascii_case("true") => {
            Err(ConversionError::new("a bool is required; to convert from string, use lowercase \"true\""))
        }
        _ if text.eq_ignore_ascii_case("false") => {
            Err(ConversionError::new("a bool is required; to convert from string, use lowercase \"false\""))
        }
        _ => Err(ConversionError::new("a bool is required")),
    }
}

/// The elements of a list, set or tuple, each converted.
fn elements(value: &Value, element: &Type) -> Result<(Type, Vec<Value>), ConversionError> {
    let (items, own) = match value {
        Value::List(list) | Value::Set(list) => (&list.items, Some(&list.element)),
        Value::Tuple(items) => (&**items, None),
        other => return Err(ConversionError::new(check::mismatch(&other.ty(), element))),
    };
    if items.is_empty() {
        let own = own.filter(|_| *element == Type::Dynamic).cloned();
        return Ok((own.unwrap_or_else(|| without_optional(element)), Vec::new()));
    }
    let element = common_element(items.iter(), element)?;
    let items: Result<Vec<Value>, _> = items.iter().map(|item| convert_inner(item, &element)).collect();
    let (element, items) = settle(items?, element)?;
    if has_dynamic(&element) && items.iter().any(|item| item.ty() != element) {
        return Err(ConversionError::new("element types must all match"));
    }
    Ok((element, items))
}

/// The element type, or where it is `Dynamic` the one that all elements can be brought to.
fn common_element<'a>(
    items: impl Iterator<Item = &'a Value>,
    element: &Type,
) -> Result<Type, ConversionError> {
    if *element != Type::Dynamic {
        return Ok(element.clone());
    }
    let types: Vec<Type> = items.map(Value::ty).collect();
    unify(&types).ok_or_else(|| ConversionError::new("all elements must have the same type"))
}

/// Where the element type is not wholly told, what the elements have become tells it.
fn settle(items: Vec<Value>, element: Type) -> Result<(Type, Vec<Value>), ConversionError> {
    if !has_dynamic(&element) {
        return Ok((without_optional(&element), items));
    }
    let types: Vec<Type> = items.iter().map(Value::ty).collect();
    let unified =
        unify(&types).ok_or_else(|| ConversionError::new("all elements must have the same type"))?;
    let items: Result<Vec<Value>, _> = items.iter().map(|item| convert(item, &unified)).collect();
    Ok((unified, items?))
}

fn to_map(value: &Value, element: &Type) -> Result<Value, ConversionError> {
    let (items, own) = match value {
        Value::Map(map) => (&map.items, Some(&map.element)),
        Value::Object(attributes) => (&**attributes, None),
        other => return Err(ConversionError::new(check::mismatch(&other.ty(), element))),
    };
    if items.is_empty() {
        let own = own.filter(|_| *element == Type::Dynamic).cloned();
        return Ok(Value::map(own.unwrap_or_else(|| without_optional(element)), Attributes::new()));
    }
    let element = common_element(items.values(), element)?;
    let values: Result<Vec<Value>, _> = items.values().map(|item| convert_inner(item, &element)).collect();
    let (element, values) = told_by_the_others(settle(values?, element)?)?;
    Ok(Value::map(element, items.keys().cloned().zip(values).collect()))
}

/// Nulls and unknowns without a type take the type of what is beside them in a map.
fn told_by_the_others((element, values): (Type, Vec<Value>)) -> Result<(Type, Vec<Value>), ConversionError> {
    if element != Type::Dynamic {
        return Ok((element, values));
    }
    let told = values.iter().map(Value::ty).find(|ty| *ty != Type::Dynamic);
    let Some(element) = told else { return Ok((element, values)) };
    if values.iter().any(|value| !matches!(value.ty(), ty if ty == Type::Dynamic || ty == element)) {
        return Err(ConversionError::new("all elements must have the same type"));
    }
    let values: Result<Vec<Value>, _> = values.iter().map(|value| convert_inner(value, &element)).collect();
    Ok((element, values?))
}

fn to_object(value: &Value, object: &ObjectType) -> Result<Value, ConversionError> {
    let there = match value {
        Value::Object(attributes) => &**attributes,
        Value::Map(map) => &map.items,
        other => {
            return Err(ConversionError::new(check::mismatch(
                &other.ty(),
                &Type::Object(object.clone().into()),
            )));
        }
    };
    let mut values = Vec::with_capacity(object.attributes.len());
    for (name, ty) in &object.attributes {
        values.push(match there.get(name) {
            Some(attribute) => convert(attribute, ty)
                .map_err(|error| ConversionError::new(format!("attribute \"{name}\": {}", error.message)))?,
            None if object.optional.contains(name) => Value::Null(without_optional(ty)),
            None if matches!(value, Value::Map(_)) => {
                return Err(ConversionError::new(format!("map element \"{name}\" is required")));
            }
            None => return Err(ConversionError::new(format!("attribute \"{name}\" is required"))),
        });
    }
    let names = object.attributes.keys().cloned().collect();
    Ok(Value::Object(Arc::new(Attributes::of(names, values))))
}
