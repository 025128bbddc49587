//! Converting what is not known.

use std::sync::Arc;

use smol_str::SmolStr;

use super::types::replace_dynamic;
use super::{ConversionError, without_optional};
use crate::value::{Attributes, Refinement, Symbol, Type, Unknown, Value};

pub(super) fn convert(unknown: &Unknown, value: &Value, ty: &Type) -> Result<Value, ConversionError> {
    if let (Some(_), Type::Object(object)) = (&unknown.attributes, ty) {
        let converted = |(name, ty): (&SmolStr, &Type)| {
            let attribute = value.attribute(name).unwrap_or(Value::Null(without_optional(ty)));
            Ok((name.clone(), super::convert(&attribute, ty)?))
        };
        let attributes: Result<Attributes, ConversionError> =
            object.attributes.iter().map(converted).collect();
        return Ok(Value::Object(Arc::new(attributes?)));
    }
    let wanted = replace_dynamic(&unknown.ty, &without_optional(ty));
    if wanted == unknown.ty {
        return Ok(value.clone());
    }
    let symbol = if is_lossless(&unknown.ty, &wanted) {
        unknown.symbol.clone()
    } else {
        Symbol::apply(format!("to {wanted}"), vec![value.clone()])
    };
    let refinement = refine(unknown, &wanted).held();
    Ok(Unknown { symbol, refinement, ..Unknown { ty: wanted, attributes: None, ..unknown.clone() } }.into())
}

/// The list of a set of which it is not known how many elements it has, as unknown ones may be equal.
pub(super) fn list_of(set: &Value, element: &Type) -> Value {
    let element = replace_dynamic(&set.ty(), &Type::List(Arc::new(without_optional(element))));
    let range = set.range();
    Value::pending(element, "tolist", vec![set.clone()]).refined(|refinement| {
        refinement.min_length = range.min_length;
        refinement.max_length = range.max_length;
    })
}

/// Whether different values stay different, so that the symbol tells the result as well as the operand.
fn is_lossless(from: &Type, to: &Type) -> bool {
    match (from, to) {
        (_, Type::Dynamic) | (Type::Bool | Type::Number | Type::Dynamic, Type::String) => true,
        (from, to) if from == to => true,
        (Type::List(from) | Type::Set(from), Type::List(to))
        | (Type::Set(from), Type::Set(to))
        | (Type::Map(from), Type::Map(to)) => is_lossless(from, to),
        (Type::Tuple(elements), Type::List(to)) => elements.iter().all(|from| is_lossless(from, to)),
        (Type::Object(object), Type::Map(to)) => object.attributes.values().all(|from| is_lossless(from, to)),
        _ => false,
    }
}

/// What is known of the result, from what is known of the operand.
fn refine(unknown: &Unknown, to: &Type) -> Refinement {
    let not_null = unknown.refinement().not_null;
    let (min, max) = match &unknown.ty {
        Type::Tuple(elements) => (Some(elements.len() as u64), Some(elements.len() as u64)),
        Type::Object(object) => {
            let count = object.attributes.len() as u64;
            (Some(count), Some(count))
        }
        _ => (unknown.refinement().min_length, unknown.refinement().max_length),
    };
    match (&unknown.ty, to) {
        (Type::Set(_), Type::Set(_)) | (_, Type::Set(_)) => Refinement {
            not_null,
            min_length: min.map(|min| min.min(1)),
            max_length: max,
            ..Refinement::default()
        },
        (_, Type::List(_) | Type::Map(_)) => {
            Refinement { not_null, min_length: min, max_length: max, ..Refinement::default() }
        }
        _ => Refinement { not_null, ..Refinement::default() },
    }
}
