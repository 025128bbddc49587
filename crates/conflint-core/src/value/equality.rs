//! Whether two values are equal, as far as can be told.

use super::{SymbolKind, Value};

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
    fn and(self, other: Equality) -> Equality {
        match (self, other) {
            (Equality::Different, _) | (_, Equality::Different) => Equality::Different,
            (Equality::Same, Equality::Same) => Equality::Same,
            _ => Equality::Undecided,
        }
    }

    fn of(same: bool) -> Equality {
        if same { Equality::Same } else { Equality::Different }
    }
}

/// Compares two values. Marks do not matter.
pub fn compare(a: &Value, b: &Value) -> Equality {
    match (a.unmarked(), b.unmarked()) {
        (Value::Unknown(_), _) | (_, Value::Unknown(_)) => compare_unknown(a.unmarked(), b.unmarked()),
        (Value::Null(_), Value::Null(_)) => Equality::Same,
        (Value::Bool(a), Value::Bool(b)) => Equality::of(a == b),
        (Value::Number(a), Value::Number(b)) => Equality::of(a == b),
        (Value::String(a), Value::String(b)) => Equality::of(a == b),
        (Value::Tuple(a), Value::Tuple(b)) => compare_all(a, b),
        (Value::List(a), Value::List(b)) => compare_all(&a.items, &b.items),
        (Value::Set(x), Value::Set(y)) => {
            if a.is_wholly_known() && b.is_wholly_known() {
                compare_all(&x.items, &y.items)
            } else if a.key_hash().is_some() && a.key_hash() == b.key_hash() {
                Equality::Same
            } else {
                Equality::Undecided
            }
        }
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

fn compare_named<K: Ord>(
    a: &std::collections::BTreeMap<K, Value>,
    b: &std::collections::BTreeMap<K, Value>,
) -> Equality {
    if a.len() != b.len() || !a.keys().eq(b.keys()) {
        return Equality::Different;
    }
    a.values().zip(b.values()).fold(Equality::Same, |sofar, (a, b)| sofar.and(compare(a, b)))
}

fn compare_unknown(a: &Value, b: &Value) -> Equality {
    let (x, y) = (a.key_hash(), b.key_hash());
    if x.is_some() && x == y {
        // uuid() and the like are told apart by their call, and even one call gives another value each time.
        return if a.repeats() { Equality::Same } else { Equality::Undecided };
    }
    if refuses_null(a, b) || refuses_null(b, a) {
        return Equality::Different;
    }
    compare_texts(&pieces(a), &pieces(b))
}

fn refuses_null(unknown: &Value, other: &Value) -> bool {
    let not_null = matches!(unknown, Value::Unknown(unknown) if unknown.refinement.not_null);
    not_null && matches!(other, Value::Null(_))
}

/// The pieces of a text that is not wholly known; a value that has none is one piece.
fn pieces(value: &Value) -> Vec<Value> {
    match value {
        Value::Unknown(unknown) => {
            match (unknown.symbol.as_ref().map(|s| &*s.kind), &unknown.refinement.prefix) {
                (Some(SymbolKind::Concat(pieces)), _) => pieces.clone(),
                (_, Some(prefix)) => vec![Value::String(prefix.clone()), value.clone()],
                _ => vec![value.clone()],
            }
        }
        known => vec![known.clone()],
    }
}

/// Two texts differ where they begin or end differently, or where what stands between equal pieces differs.
fn compare_texts(a: &[Value], b: &[Value]) -> Equality {
    let (mut a, mut b) = (a, b);
    while let (Some(x), Some(y)) = (a.first(), b.first())
        && is_same_piece(x, y)
    {
        (a, b) = (&a[1..], &b[1..]);
    }
    while let (Some(x), Some(y)) = (a.last(), b.last())
        && is_same_piece(x, y)
    {
        (a, b) = (&a[..a.len() - 1], &b[..b.len() - 1]);
    }
    let text = |piece: Option<&Value>| match piece {
        Some(Value::String(text)) => Some(text.clone()),
        _ => None,
    };
    if let ([Value::String(x)], [Value::String(y)]) = (a, b) {
        return Equality::of(x == y);
    }
    if let (Some(x), Some(y)) = (text(a.first()), text(b.first()))
        && !x.starts_with(y.as_str())
        && !y.starts_with(x.as_str())
    {
        return Equality::Different;
    }
    if let (Some(x), Some(y)) = (text(a.last()), text(b.last()))
        && !x.ends_with(y.as_str())
        && !y.ends_with(x.as_str())
    {
        return Equality::Different;
    }
    if is_only_text(a) && b.is_empty() || is_only_text(b) && a.is_empty() {
        return Equality::Different;
    }
    Equality::Undecided
}

/// Whether the pieces have at least one character, whatever the unknown ones are.
fn is_only_text(pieces: &[Value]) -> bool {
    pieces.iter().any(|piece| matches!(piece, Value::String(text) if !text.is_empty()))
}

fn is_same_piece(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::String(a), Value::String(b)) => a == b,
        _ => a.repeats() && a.key_hash().is_some() && a.key_hash() == b.key_hash(),
    }
}

impl Value {
    /// Whether it is the same each time it is asked: nothing in it comes from `uuid` or `bcrypt`, and of `timestamp` only
    /// that it is likely the same within one run.
    pub fn repeats(&self) -> bool {
        match self.unmarked() {
            Value::Unknown(unknown) => unknown.symbol.as_ref().is_none_or(symbol_repeats),
            known => known.children().all(Value::repeats),
        }
    }
}

fn symbol_repeats(symbol: &super::Symbol) -> bool {
    match &*symbol.kind {
        SymbolKind::Reference(_) => true,
        SymbolKind::Impure { site, .. } => site.is_none(),
        SymbolKind::Apply { operands, .. } => operands.iter().all(Value::repeats),
        SymbolKind::Concat(pieces) => pieces.iter().all(Value::repeats),
    }
}
