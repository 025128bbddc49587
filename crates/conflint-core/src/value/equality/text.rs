//! Compares texts of which only some pieces are known.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

use super::{Equality, SymbolKind, Value};
use crate::value::{Cause, CauseKind, Type};

/// Two texts differ where they begin or end differently, or where what stands between equal pieces differs.
pub(super) fn compare(a: &Value, b: &Value) -> Equality {
    let (a, b) = (pieces(a), pieces(b));
    let (mut x, mut y) = (a.as_slice(), b.as_slice());
    while let ([p, rest @ ..], [q, others @ ..]) = (x, y)
        && is_same(p, q)
    {
        (x, y) = (rest, others);
    }
    while let ([rest @ .., p], [others @ .., q]) = (x, y)
        && is_same(p, q)
    {
        (x, y) = (rest, others);
    }
    match (x, y) {
        ([], []) => Equality::Same,
        _ if differ_at_an_end(x, y) || differ_in_length(x, y) => Equality::Different,
        _ => Equality::Undecided,
    }
}

/// The pieces of a text; what is not known of any piece is a piece of its own.
fn pieces(value: &Value) -> Vec<Value> {
    let Value::Unknown(unknown) = value else { return vec![value.clone()] };
    match (unknown.symbol.as_ref().map(|symbol| &symbol.kind), &unknown.refinement().prefix) {
        (Some(SymbolKind::Concat(pieces)), _) => pieces.to_vec(),
        (Some(SymbolKind::Apply(application)), _)
            if matches!(application.operation.as_str(), "lower" | "upper") =>
        {
            match application.operands.as_slice() {
                [operand] => cased(application.operation == "upper", pieces(operand)),
                _ => vec![value.clone()],
            }
        }
        (_, Some(prefix)) => {
            let rest = Value::unknown(Type::String, Cause::new(CauseKind::Function, "text"));
            vec![Value::String(prefix.clone()), rest]
        }
        _ => vec![value.clone()],
    }
}

/// Letters change their case one by one.
fn cased(upper: bool, pieces: Vec<Value>) -> Vec<Value> {
    let case = |piece: Value| match piece {
        Value::String(text) if upper => Value::String(text.to_ascii_uppercase().into()),
        Value::String(text) => Value::String(text.to_ascii_lowercase().into()),
        other => Value::pending(Type::String, if upper { "upper" } else { "lower" }, vec![other]),
    };
    let plain = pieces.iter().all(|piece| piece.as_str().is_none_or(|text| text.is_ascii()));
    if plain {
        pieces.into_iter().map(case).collect()
    } else {
        vec![Value::unknown(Type::String, Cause::new(CauseKind::Function, "text"))]
    }
}

fn is_same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::String(a), Value::String(b)) => a == b,
        _ => a.repeats() && a.key_hash().is_some() && a.key_hash() == b.key_hash(),
    }
}

fn differ_at_an_end(a: &[Value], b: &[Value]) -> bool {
    let forward = |pieces: &[Value]| Edge::new(pieces.first(), pieces.len() > 1, |text| text.nfd().collect());
    let backward = |pieces: &[Value]| {
        Edge::new(pieces.last(), pieces.len() > 1, |text| {
            let mut chars: Vec<char> = text.nfd().collect();
            chars.reverse();
            chars
        })
    };
    forward(a).differs(&forward(b)) || backward(a).differs(&backward(b))
}

/// What is known of one end of a text, decomposed; seen from that end.
struct Edge {
    chars: Vec<char>,
    /// Whether more may follow.
    open: bool,
}

impl Edge {
    fn new(piece: Option<&Value>, more: bool, decompose: impl Fn(&str) -> Vec<char>) -> Edge {
        match piece {
            Some(Value::String(text)) => {
                let mut chars = decompose(text);
                // Marks that combine with a letter may change places with those that follow.
                while more && chars.last().is_some_and(|c| canonical_combining_class(*c) != 0) {
                    chars.pop();
                }
                Edge { chars, open: more }
            }
            Some(_) => Edge { chars: Vec::new(), open: true },
            None => Edge { chars: Vec::new(), open: false },
        }
    }

    fn differs(&self, other: &Edge) -> bool {
        let (a, b) = (&self.chars, &other.chars);
        a.iter().zip(b).any(|(x, y)| x != y)
            || (!self.open && a.len() < b.len())
            || (!other.open && b.len() < a.len())
    }
}

/// Texts of the same unknown pieces are equally long only if their known pieces are.
fn differ_in_length(a: &[Value], b: &[Value]) -> bool {
    let unknown = |pieces: &[Value]| {
        let told = |piece: &Value| piece.key_hash().filter(|_| piece.repeats());
        let pieces = pieces.iter().filter(|piece| !matches!(piece, Value::String(_)));
        let mut hashes = pieces.map(told).collect::<Option<Vec<u64>>>()?;
        hashes.sort_unstable();
        Some(hashes)
    };
    let length = |pieces: &[Value]| -> usize {
        pieces.iter().filter_map(Value::as_str).map(|text| text.nfd().count()).sum()
    };
    match (unknown(a), unknown(b)) {
        // Where one has nothing unknown, the other is at least as long as what is known of it.
        (Some(x), Some(y)) if x == y => length(a) != length(b),
        (Some(x), _) if x.is_empty() => length(b) > length(a),
        (_, Some(y)) if y.is_empty() => length(a) > length(b),
        _ => false,
    }
}
