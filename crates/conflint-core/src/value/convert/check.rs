//! Whether there is a conversion between two types at all; it may still refuse a value.

use crate::value::{ObjectType, Type, unify};

/// Whether values of one type may convert to another.
pub(crate) fn convertible(from: &Type, to: &Type) -> bool {
    match (from, to) {
        (_, Type::Dynamic) | (Type::Dynamic, _) => true,
        (Type::Bool, Type::Number) | (Type::Number, Type::Bool) => false,
        (Type::Bool | Type::Number | Type::String, Type::Bool | Type::Number | Type::String) => true,
        (Type::List(from) | Type::Set(from), Type::List(to) | Type::Set(to))
        | (Type::Map(from), Type::Map(to)) => convertible(from, to),
        (Type::Tuple(elements), Type::List(to) | Type::Set(to)) => all_convertible(elements, to),
        (Type::Object(object), Type::Map(to)) => {
            let types: Vec<Type> = object.attributes.values().cloned().collect();
            all_convertible(&types, to)
        }
        (Type::Tuple(from), Type::Tuple(to)) => {
            from.len() == to.len() && from.iter().zip(to.iter()).all(|(from, to)| convertible(from, to))
        }
        (Type::Object(from), Type::Object(to)) => to.attributes.iter().all(|(name, ty)| {
            from.attributes.get(name).map_or_else(|| to.optional.contains(name), |from| convertible(from, ty))
        }),
        (Type::Map(from), Type::Object(to)) => {
            to.attributes.iter().all(|(name, ty)| to.optional.contains(name) || convertible(from, ty))
        }
        _ => false,
    }
}

fn all_convertible(types: &[Type], to: &Type) -> bool {
    if types.is_empty() {
        return true;
    }
    match to {
        Type::Dynamic => unify(types).is_some_and(|ty| types.iter().all(|from| convertible(from, &ty))),
        to => types.iter().all(|from| convertible(from, to)),
    }
}

/// What is wrong with a type where another is wanted.
pub(super) fn mismatch(from: &Type, to: &Type) -> String {
    match (from, to) {
        (Type::Object(from), Type::Object(to)) => object_mismatch(from, to),
        (Type::Tuple(from), Type::Tuple(to)) if from.len() != to.len() => {
            format!("tuple of {} elements required", to.len())
        }
        (Type::List(from) | Type::Set(from), Type::List(to) | Type::Set(to)) => {
            format!("incorrect element type: {}", mismatch(from, to))
        }
        (Type::Map(from), Type::Map(to)) => format!("incorrect map element type: {}", mismatch(from, to)),
        (Type::Tuple(types), Type::List(to) | Type::Set(to)) => parts_mismatch(types, to),
        (Type::Object(object), Type::Map(to)) => {
            let types: Vec<Type> = object.attributes.values().cloned().collect();
            parts_mismatch(&types, to)
        }
        _ => format!("{} required", friendly(to)),
    }
}

fn parts_mismatch(types: &[Type], to: &Type) -> String {
    if *to == Type::Dynamic {
        return "all elements must have the same type".into();
    }
    match types.iter().enumerate().find(|(_, from)| !convertible(from, to)) {
        Some((i, from)) => format!("element {i}: {}", mismatch(from, to)),
        None => format!("{} required", friendly(to)),
    }
}

fn object_mismatch(from: &ObjectType, to: &ObjectType) -> String {
    for (name, ty) in &to.attributes {
        match from.attributes.get(name) {
            None if to.optional.contains(name) => {}
            None => return format!("attribute \"{name}\" is required"),
            Some(from) if !convertible(from, ty) => {
                return format!("attribute \"{name}\": {}", mismatch(from, ty));
            }
            Some(_) => {}
        }
    }
    "object required".into()
}

/// The type as Terraform's messages name it.
pub(crate) fn friendly(ty: &Type) -> String {
    match ty {
        Type::Dynamic => "any type".into(),
        Type::Bool => "bool".into(),
        Type::Number => "number".into(),
        Type::String => "string".into(),
        Type::List(element) => format!("list of {}", friendly(element)),
        Type::Set(element) => format!("set of {}", friendly(element)),
        Type::Map(element) => format!("map of {}", friendly(element)),
        Type::Tuple(_) => "tuple".into(),
        Type::Object(_) => "object".into(),
    }
}
