//! Whether two values are equal, as far as can be told.

use super::{Attributes, Elements, Summary, SymbolKind, Type, Value};

mod text;

/// What can be told of two values.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Equality {
    /// Surely equal.
    Same,
    /// Surely not equal.
    Different,
    /// Cannot tell.
    Undecided,
}

impl Equality {
    /// Of the whole, where this is of one part and `other` of another.
    #[must_use]
    pub fn and(self, other: Equality) -> Equality {
        match (self, other) {
            (Equality::Different, _) | (_, Equality::Different) => Equality::Different,
            (Equality::Same, Equality::Same) => Equality::Same,
            _ => Equality::Undecided,
        }
    }

    pub(crate) fn of(same: bool) -> Equality {
        if same { Equality::Same } else { Equality::Different }
    }
}

/// Sets with more pairs of elements than this are not compared element by element.
const MAX_PAIRS: usize = 4_096;

/// Functions that give different values for different arguments.
const INJECTIVE: [&str; 8] =
    ["!", "base64encode", "strrev", "sha256", "sha512", "base64sha256", "base64sha512", "urlencode"];

/// Compares two values. Marks do not matter, and nulls of all types are equal; but a list is not a tuple, nor `1` a `"1"`.
pub fn compare(a: &Value, b: &Value) -> Equality {
    match (a.unmarked(), b.unmarked()) {
        (Value::Unknown(_), _) | (_, Value::Unknown(_)) => compare_unknown(a.unmarked(), b.unmarked()),
        (Value::Null(_), Value::Null(_)) => Equality::Same,
        (Value::Bool(a), Value::Bool(b)) => Equality::of(a == b),
        (Value::Number(a), Value::Number(b)) => Equality::of(a == b),
        (Value::String(a), Value::String(b)) => Equality::of(a == b),
        (Value::Tuple(a), Value::Tuple(b)) => compare_all(a, b),
        (Value::List(a), Value::List(b)) => compare_all(&a.items, &b.items),
        (Value::Set(a), Value::Set(b)) => compare_sets(a, b),
        (Value::Object(a), Value::Object(b)) => compare_named(a, b),
        (Value::Map(a), Value::Map(b)) => compare_named(&a.items, &b.items),
        _ => Equality::Different,
    }
}

fn compare_all(a: &[Value], b: &[Value]) -> Equality {
    if a.len() != b.len() {
        return Equality::Different;
    }
    a.iter().zip(b).fold(Equality::Same, |sofar, (a, b)| sofar.and(compare(a, b)))
}

fn compare_named(a: &Attributes, b: &Attributes) -> Equality {
    if a.len() != b.len() || !a.keys().eq(b.keys()) {
        return Equality::Different;
    }
    a.values().zip(b.values()).fold(Equality::Same, |sofar, (a, b)| sofar.and(compare(a, b)))
}

fn compare_sets(a: &Elements, b: &Elements) -> Equality {
    let known = |set: &Elements| set.items.iter().all(Value::is_wholly_known);
    if known(a) && known(b) {
        return compare_all(&a.items, &b.items);
    }
    if a.items.len().saturating_mul(b.items.len()) > MAX_PAIRS {
        return Equality::Undecided;
    }
    let lonely = |of: &Elements, other: &Elements| {
        of.items.iter().any(|x| other.items.iter().all(|y| compare(x, y) == Equality::Different))
    };
    let same = |of: &Elements, other: &Elements| {
        of.items.iter().all(|x| other.items.iter().any(|y| compare(x, y) == Equality::Same))
    };
    if lonely(a, b) || lonely(b, a) {
        Equality::Different
    } else if same(a, b) && same(b, a) {
        Equality::Same
    } else {
        Equality::Undecided
    }
}

/// Compares values of which at least one is unknown.
fn compare_unknown(a: &Value, b: &Value) -> Equality {
    let hash = a.key_hash();
    if hash.is_some() && hash == b.key_hash() && a.is_like(b) {
        // uuid() and the like are told apart by their call, and even one call gives another value each time.
        return if a.repeats() { Equality::Same } else { Equality::Undecided };
    }
    if excludes(a, b) || excludes(b, a) {
        return Equality::Different;
    }
    if let Some((x, y)) = arguments(a, b) {
        return compare(x, y);
    }
    let is_text = |value: &Value| matches!(value.outline(), Type::String);
    if is_text(a) && is_text(b) { text::compare(a, b) } else { Equality::Undecided }
}

/// Whether what is known of one value does not admit the other.
fn excludes(unknown: &Value, other: &Value) -> bool {
    let (range, other_range) = (unknown.range(), other.range());
    if matches!(other, Value::Null(_)) {
        return range.not_null;
    }
    if !range.not_null && !other_range.not_null {
        return false;
    }
    let below = |low: &Option<u64>, high: &Option<u64>| matches!((low, high), (Some(l), Some(h)) if l > h);
    below(&range.min_length, &other_range.max_length)
        || matches!((&range.lowest, &other_range.highest), (Some(low), Some(high)) if low > high)
}

/// The arguments of one function that gives equal values for equal arguments only.
fn arguments<'v>(a: &'v Value, b: &'v Value) -> Option<(&'v Value, &'v Value)> {
    let call = |value: &'v Value| match value {
        Value::Unknown(unknown) => match &unknown.symbol.as_ref()?.kind {
            SymbolKind::Apply(application) => match application.operands.as_slice() {
                [operand] if INJECTIVE.contains(&application.operation.as_str()) => {
                    Some((&application.operation, operand))
                }
                _ => None,
            },
            _ => None,
        },
        _ => None,
    };
    let ((f, x), (g, y)) = (call(a)?, call(b)?);
    (f == g && x.is_like(y)).then_some((x, y))
}

impl Value {
    /// Whether it is the same each time it is asked: nothing in it comes from `uuid` or `bcrypt`, and of `timestamp` only
    /// that it is likely the same within one run.
    pub fn repeats(&self) -> bool {
        !self.summary().has(Summary::CHANGES)
    }
}
