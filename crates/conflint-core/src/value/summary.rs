//! What is asked again and again about the whole of a value.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use super::{Marks, Value};
use crate::eval::{ELEMENTS, TEXT};

/// What is to be said of a value with all that is inside of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Summary {
    /// Values in it, at any depth; none of them itself.
    inside: u32,
    /// Values within values.
    nesting: u8,
    /// The deepest symbol of what is unknown.
    symbol_depth: u8,
    flags: u8,
}

impl Summary {
    /// Something is sensitive.
    const SENSITIVE: u8 = 1;
    /// Something is ephemeral.
    const EPHEMERAL: u8 = 2;
    /// Something is unknown.
    pub const UNKNOWN: u8 = 4;
    /// Something is unknown and has no symbol.
    pub const UNTOLD: u8 = 8;
    /// Something is another value each time.
    pub const CHANGES: u8 = 16;
    /// A text or a collection is too large.
    pub const OVERSIZED: u8 = 32;

    /// Of a value without anything inside.
    const PLAIN: Summary = Summary { inside: 0, nesting: 1, symbol_depth: 0, flags: 0 };

    /// Of what these values are inside of.
    pub fn of_all(values: &[Value]) -> Self {
        let plain = Self { flags: flag(Self::OVERSIZED, values.len() > ELEMENTS), ..Self::PLAIN };
        values.iter().fold(plain, |all, value| {
            let one = value.summary();
            Self {
                inside: all.inside.saturating_add(1).saturating_add(one.inside),
                nesting: all.nesting.max(one.nesting.saturating_add(1)),
                symbol_depth: all.symbol_depth.max(one.symbol_depth),
                flags: all.flags | one.flags,
            }
        })
    }

    /// How many values there are, itself too.
    pub fn parts(self) -> u64 {
        u64::from(self.inside) + 1
    }

    /// How deep values lie within values: 1 where nothing is inside. Texts lie on no level of their own.
    pub fn nesting(self) -> u8 {
        self.nesting
    }

    /// The nesting of the deepest symbol in it.
    pub fn symbol_depth(self) -> u32 {
        self.symbol_depth.into()
    }

    /// The marks of the value and of everything inside.
    pub fn marks(self) -> Marks {
        Marks { sensitive: self.has(Self::SENSITIVE), ephemeral: self.has(Self::EPHEMERAL) }
    }

    /// Whether this is to be said of something in it.
    pub fn has(self, flag: u8) -> bool {
        self.flags & flag != 0
    }

    fn with(self, flags: u8) -> Self {
        Self { flags: self.flags | flags, ..self }
    }
}

fn flag(flag: u8, is_set: bool) -> u8 {
    if is_set { flag } else { 0 }
}

impl Value {
    /// How many values there are in it, itself too; absent where they are more than `most`, which is found out without
    /// meeting more of them: a value that holds another a thousand times is soon a thousand million.
    pub(crate) fn parts_up_to(&self, most: u64) -> Option<u64> {
        let (known, inside) = match self {
            Value::Tuple(items) => (None, items.as_slice()),
            Value::List(list) | Value::Set(list) => (None, list.items.as_slice()),
            Value::Object(attributes) => (attributes.known_summary(), attributes.values().as_slice()),
            Value::Map(map) => (map.items.known_summary(), map.items.values().as_slice()),
            Value::Marked(marked) => return marked.value.parts_up_to(most),
            _ => (Some(Summary::PLAIN), [].as_slice()),
        };
        let parts = match known {
            Some(summary) => summary.parts(),
            None => inside.iter().try_fold(1, |parts: u64, value| {
                let left = most.checked_sub(parts)?;
                Some(parts + value.parts_up_to(left)?)
            })?,
        };
        (parts <= most).then_some(parts)
    }

    /// What is to be said of it with all that is inside; told at once of objects and maps that have been asked before.
    pub(crate) fn summary(&self) -> Summary {
        match self {
            Value::Null(_) | Value::Bool(_) | Value::Number(_) => Summary::PLAIN,
            Value::String(text) => {
                let flags = flag(Summary::OVERSIZED, text.len() > TEXT);
                Summary { nesting: 0, flags, ..Summary::PLAIN }
            }
            Value::Tuple(items) => Summary::of_all(items),
            Value::List(list) | Value::Set(list) => Summary::of_all(&list.items),
            Value::Object(attributes) => attributes.summary(),
            Value::Map(map) => map.items.summary(),
            Value::Unknown(unknown) => match &unknown.symbol {
                None => Summary::PLAIN.with(Summary::UNKNOWN | Summary::UNTOLD),
                Some(symbol) => {
                    let flags = Summary::UNKNOWN | flag(Summary::CHANGES, !symbol.repeats);
                    let symbol_depth = u8::try_from(symbol.depth).unwrap_or(u8::MAX);
                    Summary { symbol_depth, flags, ..Summary::PLAIN }
                }
            },
            Value::Marked(marked) => {
                let Marks { sensitive, ephemeral } = marked.marks;
                let marks = flag(Summary::SENSITIVE, sensitive) | flag(Summary::EPHEMERAL, ephemeral);
                marked.value.summary().with(marks)
            }
        }
    }
}

/// A summary and a hash that are made once.
#[derive(Default)]
pub(super) struct Remembered {
    summary: AtomicU64,
    /// 0 where it has not been made.
    hash: AtomicU64,
}

/// Tells a summary, whatever it is, from none.
const IS_THERE: u64 = 1 << 56;

impl Remembered {
    /// What is remembered, or what this makes. Who asks on two threads at once may make it twice, and the same.
    pub fn summary(&self, make: impl FnOnce() -> Summary) -> Summary {
        if let Some(known) = self.known_summary() {
            return known;
        }
        let made = make();
        let rest = u32::from_be_bytes([0, made.flags, made.symbol_depth, made.nesting]);
        self.summary.store(IS_THERE | u64::from(rest) << 32 | u64::from(made.inside), Relaxed);
        made
    }

    /// What is remembered.
    pub fn known_summary(&self) -> Option<Summary> {
        let known = self.summary.load(Relaxed);
        let [_, flags, symbol_depth, nesting, inside @ ..] = known.to_be_bytes();
        (known != 0).then(|| Summary { inside: u32::from_be_bytes(inside), nesting, symbol_depth, flags })
    }

    /// Likewise the hash.
    pub fn hash(&self, make: impl FnOnce() -> u64) -> u64 {
        let known = self.hash.load(Relaxed);
        if known != 0 {
            return known;
        }
        let made = make();
        self.hash.store(made, Relaxed);
        made
    }

    /// The values have been changed.
    pub fn forget(&mut self) {
        *self = Self::default();
    }
}

impl Clone for Remembered {
    fn clone(&self) -> Self {
        let copy = |of: &AtomicU64| AtomicU64::new(of.load(Relaxed));
        Self { summary: copy(&self.summary), hash: copy(&self.hash) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::{Attributes, Cause, CauseKind, Type};

    fn object(value: Value) -> Attributes {
        [("a".into(), Value::from("text")), ("b".into(), Value::tuple([value]))].into_iter().collect()
    }

    #[test]
    fn what_is_remembered_is_what_was_made() {
        let cause = Cause::new(CauseKind::Variable, "var.x");
        let reference = Value::reference(Type::String, cause.clone(), "var.x").with_marks(Marks::SENSITIVE);
        for value in [Value::from(1), reference, Value::unknown(Type::Dynamic, cause)] {
            let attributes = object(value);
            let first = attributes.summary();
            assert_eq!(first, attributes.summary());
            assert_eq!(first, attributes.clone().summary());
            assert_eq!((first.parts(), first.nesting()), (4, 3));
        }
    }

    #[test]
    fn parts_are_counted_up_to_a_limit() {
        let list = Value::tuple(vec![Value::from(1); 1000]);
        assert_eq!(list.parts_up_to(1001), Some(1001));
        assert_eq!(list.parts_up_to(1000), None);
        // A thousand million million: nobody lives to see them all.
        let many = |value: Value| Value::tuple(vec![value; 1000]);
        let huge = many(many(many(many(list))));
        assert_eq!(huge.parts_up_to(1 << 20), None);
        assert_eq!(Value::object([("a".into(), huge)]).parts_up_to(1 << 20), None);
        let object = Value::object([("a".into(), Value::from(1))]);
        assert_eq!(
            (object.parts_up_to(2), object.summary().parts(), object.parts_up_to(1)),
            (Some(2), 2, None)
        );
    }

    #[test]
    fn what_is_changed_is_summed_up_anew() {
        let mut attributes = object(Value::from(1));
        let hash = |attributes: &Attributes| Value::object(attributes.clone()).key_hash();
        let before = hash(&attributes);
        assert!(!attributes.summary().has(Summary::SENSITIVE));
        let secret = Value::from("x").with_marks(Marks::SENSITIVE);
        *attributes.get_mut("a").unwrap() = secret.clone();
        assert!(attributes.summary().has(Summary::SENSITIVE));
        assert_ne!(attributes.content_hash(), object(Value::from(1)).content_hash());
        assert!(before.is_some() && hash(&attributes) != before);
        attributes.iter_mut().for_each(|(_, value)| *value = Value::from(1));
        assert_eq!(attributes.summary().parts(), 3);
        attributes.insert("c".into(), secret);
        assert_eq!(attributes.summary().marks(), Marks::SENSITIVE);
        attributes.remove("c");
        assert_eq!(attributes.summary().marks(), Marks::NONE);
    }
}
