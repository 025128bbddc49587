//! `==`, which never converts: values of different types are different.

use super::Knowledge;
use crate::value::{Equality, Type, Value, compare};

/// Whether two values without marks are equal, as Terraform tells, or as far as it can be told.
pub(super) fn of(a: &Value, b: &Value, knowledge: Knowledge) -> Equality {
    if let (Value::String(a), Value::String(b)) = (a, b) {
        return Equality::of(a == b);
    }
    let whole = if has_open_type(a) || has_open_type(b) {
        by_null_and_range(a, b).unwrap_or_else(|| by_open_type(a, b))
    } else {
        same_kind(a, b)
    };
    if whole == Equality::Undecided && knowledge.goes_further() && a.is_like(b) {
        return compare(a, b);
    }
    whole
}

/// What nulls, and what is known of unknown values, decide.
fn by_null_and_range(a: &Value, b: &Value) -> Option<Equality> {
    match (a, b) {
        (Value::Null(_), other) | (other, Value::Null(_)) if other.is_never_null() => {
            Some(Equality::Different)
        }
        (Value::Unknown(_), Value::Unknown(_)) => Some(Equality::Undecided),
        (Value::Unknown(_), known) if !may_be(a, known) => Some(Equality::Different),
        (known, Value::Unknown(_)) if !may_be(b, known) => Some(Equality::Different),
        (Value::Unknown(_), _) | (_, Value::Unknown(_)) => Some(Equality::Undecided),
        (Value::Null(_), Value::Null(_)) => Some(Equality::Same),
        (Value::Null(_), _) | (_, Value::Null(_)) => Some(Equality::Different),
        _ => None,
    }
}

/// Whether an unknown value may turn out to be this one.
fn may_be(unknown: &Value, known: &Value) -> bool {
    if matches!(known, Value::Null(_)) {
        return !unknown.range().not_null;
    }
    if !conforms(&known.ty(), &unknown.ty()) {
        return false;
    }
    let (range, own) = (unknown.range(), known.range());
    if let (Some(prefix), Value::String(text)) = (&range.prefix, known)
        && !text.starts_with(prefix.as_str())
    {
        return false;
    }
    let below = |low: &Option<u64>, high: &Option<u64>| matches!((low, high), (Some(l), Some(h)) if l > h);
    let less = |low: &Option<_>, high: &Option<_>| matches!((low, high), (Some(l), Some(h)) if l > h);
    !below(&range.min_length, &own.max_length)
        && !below(&own.min_length, &range.max_length)
        && !less(&range.lowest, &own.highest)
        && !less(&own.lowest, &range.highest)
}

/// Something of unknown type may become equal only where the types can still meet.
fn by_open_type(a: &Value, b: &Value) -> Equality {
    let (x, y) = (a.ty(), b.ty());
    if conforms(&x, &y) || conforms(&y, &x) { Equality::Undecided } else { Equality::Different }
}

fn has_open_type(value: &Value) -> bool {
    match value {
        Value::Unknown(unknown) => has_dynamic(&unknown.ty),
        other => !other.is_wholly_known() && other.children().any(has_open_type),
    }
}

fn has_dynamic(ty: &Type) -> bool {
    match ty {
        Type::Dynamic => true,
        Type::Bool | Type::Number | Type::String => false,
        Type::List(element) | Type::Set(element) | Type::Map(element) => has_dynamic(element),
        Type::Tuple(elements) => elements.iter().any(has_dynamic),
        Type::Object(object) => object.attributes.values().any(has_dynamic),
    }
}

/// Whether the one type is the other, where what is dynamic in the other may be anything.
fn conforms(given: &Type, wanted: &Type) -> bool {
    match (given, wanted) {
        (_, Type::Dynamic) => true,
        (Type::List(a), Type::List(b)) | (Type::Set(a), Type::Set(b)) | (Type::Map(a), Type::Map(b)) => {
            conforms(a, b)
        }
        (Type::Tuple(a), Type::Tuple(b)) => {
            a.len() == b.len() && a.iter().zip(b.iter()).all(|(a, b)| conforms(a, b))
        }
        (Type::Object(a), Type::Object(b)) => {
            a.attributes.keys().eq(b.attributes.keys())
                && a.attributes.values().zip(b.attributes.values()).all(|(a, b)| conforms(a, b))
        }
        (a, b) => a == b,
    }
}

fn same_kind(a: &Value, b: &Value) -> Equality {
    by_null_and_range(a, b).unwrap_or_else(|| if a.is_like(b) { contents(a, b) } else { Equality::Different })
}

/// Known values of one type.
fn contents(a: &Value, b: &Value) -> Equality {
    let inner = |a: &Value, b: &Value| by_null_and_range(a, b).unwrap_or_else(|| contents(a, b));
    match (a, b) {
        (Value::Tuple(a), Value::Tuple(b)) => sequence(a, b, inner),
        (Value::List(a), Value::List(b)) => sequence(&a.items, &b.items, inner),
        (Value::Object(a), Value::Object(b)) => {
            a.values().zip(b.values()).fold(Equality::Same, |sofar, (a, b)| sofar.and(inner(a, b)))
        }
        (Value::Map(a), Value::Map(b)) if a.items.keys().eq(b.items.keys()) => {
            let pairs = a.items.values().zip(b.items.values());
            pairs.fold(Equality::Same, |sofar, (a, b)| sofar.and(inner(a, b)))
        }
        (Value::Set(_), Value::Set(_)) if !a.is_wholly_known() || !b.is_wholly_known() => Equality::Undecided,
        _ => compare(a, b),
    }
}

/// The first element that is not surely equal decides.
fn sequence(a: &[Value], b: &[Value], inner: impl Fn(&Value, &Value) -> Equality) -> Equality {
    if a.len() != b.len() {
        return Equality::Different;
    }
    let mut outcomes = a.iter().zip(b).map(|(a, b)| inner(a, b));
    outcomes.find(|outcome| *outcome != Equality::Same).unwrap_or(Equality::Same)
}
