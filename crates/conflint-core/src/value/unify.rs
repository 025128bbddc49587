//! One type for values of several.

use std::cmp::Ordering;
use std::collections::HashSet;
use std::sync::Arc;

use super::convert::convertible;
use super::{ObjectType, Type};

/// More distinct types than this are tried in the order given, instead of the preferred one.
const MAX_SORTED: usize = 200;

/// The type that values of all these types can be brought to, as Terraform chooses it for conditionals, `tolist`, `[for]` and
/// others: it may be none of them, such as a map where objects differ in their attributes. Absent where there is none, or
/// there are no types.
pub fn unify(types: &[Type]) -> Option<Type> {
    let types = distinct(types);
    if let [only] = types.as_slice() {
        return Some((*only).clone());
    }
    match structural(&types) {
        Outcome::Type(ty) => Some(ty),
        Outcome::None => None,
        Outcome::Other => preferred(&types),
    }
}

enum Outcome {
    Type(Type),
    None,
    Other,
}

impl From<Option<Type>> for Outcome {
    fn from(ty: Option<Type>) -> Self {
        ty.map_or(Outcome::None, Outcome::Type)
    }
}

fn distinct(types: &[Type]) -> Vec<&Type> {
    let mut seen = HashSet::new();
    types.iter().filter(|ty| seen.insert(*ty)).collect()
}

#[derive(Default)]
struct Kinds {
    maps: usize,
    lists: usize,
    sets: usize,
    objects: usize,
    tuples: usize,
    dynamics: usize,
}

/// Types of one kind make a new type of their parts.
fn structural(types: &[&Type]) -> Outcome {
    let mut kinds = Kinds::default();
    for ty in types {
        match ty {
            Type::Map(_) => kinds.maps += 1,
            Type::List(_) => kinds.lists += 1,
            Type::Set(_) => kinds.sets += 1,
            Type::Object(_) => kinds.objects += 1,
            Type::Tuple(_) => kinds.tuples += 1,
            Type::Dynamic => kinds.dynamics += 1,
            Type::Bool | Type::Number | Type::String => {}
        }
    }
    let Kinds { maps, lists, sets, objects, tuples, dynamics } = kinds;
    let all = types.len();
    let dynamic = (dynamics > 0).then_some(Type::Dynamic);
    let or_else = |unified: fn(&[&Type]) -> Option<Type>| match &dynamic {
        Some(ty) => Outcome::Type(ty.clone()),
        None => unified(types).into(),
    };
    if maps > 0 && maps + dynamics == all {
        or_else(|types| of_parts(types).map(map))
    } else if maps > 0 && maps + objects + dynamics == all {
        of_parts(types).map(map).filter(|map| fits_all(types, map)).map_or(Outcome::Other, Outcome::Type)
    } else if lists > 0 && lists + dynamics == all {
        or_else(|types| of_parts(types).map(list))
    } else if lists > 0 && lists + tuples + dynamics == all {
        of_parts(types).map(list).filter(|list| fits_all(types, list)).map_or(Outcome::Other, Outcome::Type)
    } else if sets > 0 && sets + dynamics == all {
        or_else(|types| of_parts(types).map(|element| Type::Set(Arc::new(element))))
    } else if objects > 0 && objects + dynamics == all {
        or_else(unify_objects)
    } else if tuples > 0 && tuples + dynamics == all {
        or_else(unify_tuples)
    } else if objects > 0 && tuples > 0 {
        Outcome::None
    } else {
        Outcome::Other
    }
}

fn map(element: Type) -> Type {
    Type::Map(Arc::new(element))
}

fn list(element: Type) -> Type {
    Type::List(Arc::new(element))
}

/// One type for all that is inside of these collections and structures.
fn of_parts(types: &[&Type]) -> Option<Type> {
    let mut parts = Vec::new();
    for ty in types {
        match ty {
            Type::List(element) | Type::Set(element) | Type::Map(element) => parts.push((**element).clone()),
            Type::Tuple(elements) => parts.extend(elements.iter().cloned()),
            Type::Object(object) => parts.extend(object.attributes.values().cloned()),
            Type::Dynamic | Type::Bool | Type::Number | Type::String => {}
        }
    }
    unify(&parts)
}

fn unify_objects(types: &[&Type]) -> Option<Type> {
    let objects: Vec<&ObjectType> = types.iter().filter_map(|ty| as_object(ty)).collect();
    let (first, rest) = objects.split_first()?;
    if !rest.iter().all(|object| object.attributes.keys().eq(first.attributes.keys())) {
        return of_parts(types).map(map).filter(|map| fits_all(types, map));
    }
    let mut attributes = std::collections::BTreeMap::new();
    for name in first.attributes.keys() {
        let across: Vec<Type> =
            objects.iter().filter_map(|object| object.attributes.get(name)).cloned().collect();
        attributes.insert(name.clone(), unify(&across)?);
    }
    Some(Type::Object(Arc::new(ObjectType { attributes, ..ObjectType::default() })))
}

/// Where the elements have no type in common but any at all, a value may still not convert.
fn fits_all(types: &[&Type], wanted: &Type) -> bool {
    types.iter().all(|ty| convertible(ty, wanted))
}

fn as_object(ty: &Type) -> Option<&ObjectType> {
    match ty {
        Type::Object(object) => Some(object),
        _ => None,
    }
}

fn unify_tuples(types: &[&Type]) -> Option<Type> {
    let tuples: Vec<&[Type]> = types.iter().filter_map(|ty| as_tuple(ty)).collect();
    let (first, rest) = tuples.split_first()?;
    if !rest.iter().all(|tuple| tuple.len() == first.len()) {
        return of_parts(types).map(list).filter(|list| fits_all(types, list));
    }
    let across =
        |i: usize| -> Vec<Type> { tuples.iter().filter_map(|tuple| tuple.get(i)).cloned().collect() };
    let elements: Option<Vec<Type>> = (0..first.len()).map(|i| unify(&across(i))).collect();
    elements.map(|elements| Type::Tuple(Arc::new(elements)))
}

fn as_tuple(ty: &Type) -> Option<&[Type]> {
    match ty {
        Type::Tuple(elements) => Some(elements),
        _ => None,
    }
}

/// The first of these types, the more general ones before the others, that all others convert to.
fn preferred(types: &[&Type]) -> Option<Type> {
    let order = by_preference(types);
    let fits = |wanted: &Type| types.iter().all(|ty| *ty == wanted || convertible(ty, wanted));
    order.into_iter().find(|wanted| fits(wanted)).cloned()
}

/// More general types first; otherwise in the order given.
fn by_preference<'a>(types: &[&'a Type]) -> Vec<&'a Type> {
    if types.len() > MAX_SORTED {
        return types.iter().copied().take(MAX_SORTED).collect();
    }
    let mut better_than = vec![0usize; types.len()];
    let mut worse = vec![Vec::new(); types.len()];
    for (i, a) in types.iter().enumerate() {
        for (j, b) in types.iter().enumerate().skip(i + 1) {
            match preference(a, b) {
                Ordering::Less => (worse[i].push(j), better_than[j] += 1),
                Ordering::Greater => (worse[j].push(i), better_than[i] += 1),
                Ordering::Equal => continue,
            };
        }
    }
    let mut queue: Vec<usize> = (0..types.len()).filter(|i| better_than[*i] == 0).collect();
    let mut next = 0;
    while let Some(&i) = queue.get(next) {
        next += 1;
        for &j in &worse[i] {
            better_than[j] -= 1;
            if better_than[j] == 0 {
                queue.push(j);
            }
        }
    }
    queue.into_iter().map(|i| types[i]).collect()
}

/// `Less` where `a` is to be preferred.
fn preference(a: &Type, b: &Type) -> Ordering {
    use Type::{Bool, Dynamic, List, Map, Number, Object, Set, String, Tuple};
    match (a, b) {
        (Dynamic, Dynamic) | (String, String) => Ordering::Equal,
        (Dynamic, _) => Ordering::Greater,
        (_, Dynamic) => Ordering::Less,
        (String, Bool | Number) => Ordering::Less,
        (Bool | Number, String) => Ordering::Greater,
        (List(a), List(b)) | (Set(a), Set(b)) | (Map(a), Map(b)) => preference(a, b),
        (Tuple(_) | List(_), Set(_)) | (List(_), Tuple(_)) | (Map(_), Object(_)) => Ordering::Less,
        (Set(_), Tuple(_) | List(_)) | (Tuple(_), List(_)) | (Object(_), Map(_)) => Ordering::Greater,
        (Object(a), Object(b)) if a.attributes.keys().eq(b.attributes.keys()) => {
            one_sided(a.attributes.values().zip(b.attributes.values()))
        }
        (Tuple(a), Tuple(b)) if a.len() == b.len() => one_sided(a.iter().zip(b.iter())),
        _ => Ordering::Equal,
    }
}

fn one_sided<'a>(pairs: impl Iterator<Item = (&'a Type, &'a Type)>) -> Ordering {
    let (mut less, mut greater) = (false, false);
    for (a, b) in pairs {
        match preference(a, b) {
            Ordering::Less => less = true,
            Ordering::Greater => greater = true,
            Ordering::Equal => {}
        }
    }
    match (less, greater) {
        (true, false) => Ordering::Less,
        (false, true) => Ordering::Greater,
        _ => Ordering::Equal,
    }
}
