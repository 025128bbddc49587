//! Types that are told in part only.

use std::sync::Arc;

use crate::value::{ObjectType, Type, unify};

/// Whether some part of the type is `Dynamic`.
pub(crate) fn has_dynamic(ty: &Type) -> bool {
    match ty {
        Type::Dynamic => true,
        Type::Bool | Type::Number | Type::String => false,
        Type::List(element) | Type::Set(element) | Type::Map(element) => has_dynamic(element),
        Type::Tuple(elements) => elements.iter().any(has_dynamic),
        Type::Object(object) => object.attributes.values().any(has_dynamic),
    }
}

/// The type that values have: attributes are there or are not.
pub(crate) fn without_optional(ty: &Type) -> Type {
    match ty {
        Type::Dynamic | Type::Bool | Type::Number | Type::String => ty.clone(),
        Type::List(element) => Type::List(Arc::new(without_optional(element))),
        Type::Set(element) => Type::Set(Arc::new(without_optional(element))),
        Type::Map(element) => Type::Map(Arc::new(without_optional(element))),
        Type::Tuple(elements) => Type::Tuple(Arc::new(elements.iter().map(without_optional).collect())),
        Type::Object(object) => {
            let attributes = object.attributes.iter().map(|(name, ty)| (name.clone(), without_optional(ty)));
            Type::Object(Arc::new(ObjectType { attributes: attributes.collect(), ..ObjectType::default() }))
        }
    }
}

/// The wanted type with its `Dynamic` parts told by the type of what is converted.
pub(super) fn replace_dynamic(from: &Type, wanted: &Type) -> Type {
    if !has_dynamic(wanted) {
        return wanted.clone();
    }
    match wanted {
        Type::Dynamic => from.clone(),
        Type::List(element) => Type::List(Arc::new(replace_dynamic(&element_of(from), element))),
        Type::Set(element) => Type::Set(Arc::new(replace_dynamic(&element_of(from), element))),
        Type::Map(element) => Type::Map(Arc::new(replace_dynamic(&element_of(from), element))),
        Type::Tuple(elements) => {
            let replace = |(i, ty)| match from {
                Type::Tuple(from) => {
                    from.get(i).map_or_else(|| Type::clone(ty), |from| replace_dynamic(from, ty))
                }
                _ => ty.clone(),
            };
            Type::Tuple(Arc::new(elements.iter().enumerate().map(replace).collect()))
        }
        Type::Object(object) => {
            let replace = |(name, ty): (&smol_str::SmolStr, &Type)| {
                let ty = match from {
                    Type::Object(from) => from.attributes.get(name).map(|from| replace_dynamic(from, ty)),
                    Type::Map(from) => Some(replace_dynamic(from, ty)),
                    _ => None,
                }
                .unwrap_or_else(|| ty.clone());
                (name.clone(), ty)
            };
            let attributes = object.attributes.iter().map(replace).collect();
            Type::Object(Arc::new(ObjectType { attributes, optional: object.optional.clone() }))
        }
        Type::Bool | Type::Number | Type::String => wanted.clone(),
    }
}

fn element_of(ty: &Type) -> Type {
    match ty {
        Type::List(element) | Type::Set(element) | Type::Map(element) => (**element).clone(),
        Type::Tuple(elements) => unify(elements).unwrap_or(Type::Dynamic),
        Type::Object(object) => {
            let types: Vec<Type> = object.attributes.values().cloned().collect();
            unify(&types).unwrap_or(Type::Dynamic)
        }
        Type::Dynamic | Type::Bool | Type::Number | Type::String => Type::Dynamic,
    }
}
