//! Marks: what a value carries through every operation.

use std::sync::Arc;

use super::{Elements, MapElements, Marked, Value};

/// What a value carries through every operation.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub struct Marks {
    /// Never to be shown.
    pub sensitive: bool,
    /// Never to be kept.
    pub ephemeral: bool,
}

impl Marks {
    /// No mark.
    pub const NONE: Marks = Marks { sensitive: false, ephemeral: false };
    /// Never to be shown.
    pub const SENSITIVE: Marks = Marks { sensitive: true, ephemeral: false };
    /// Never to be kept.
    pub const EPHEMERAL: Marks = Marks { sensitive: false, ephemeral: true };

    /// The marks of both.
    pub fn union(self, other: Marks) -> Marks {
        Marks { sensitive: self.sensitive || other.sensitive, ephemeral: self.ephemeral || other.ephemeral }
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self == Marks::NONE
    }
}

impl Value {
    /// The marks of the value itself, not of what is inside.
    pub fn marks(&self) -> Marks {
        match self {
            Value::Marked(marked) => marked.marks,
            _ => Marks::NONE,
        }
    }

    /// The value without its own marks; what is inside keeps its own.
    pub fn unmarked(&self) -> &Value {
        match self {
            Value::Marked(marked) => &marked.value,
            value => value,
        }
    }

    /// The value without its own marks, and these.
    pub fn unmark(self) -> (Value, Marks) {
        match self {
            Value::Marked(marked) => (marked.value.clone(), marked.marks),
            value => (value, Marks::NONE),
        }
    }

    /// The value with these marks besides its own.
    #[must_use]
    pub fn with_marks(self, marks: Marks) -> Value {
        if marks.is_empty() {
            return self;
        }
        let (value, own) = self.unmark();
        Value::Marked(Arc::new(Marked { marks: own.union(marks), value }))
    }

    /// Whether it is sensitive itself.
    pub fn is_sensitive(&self) -> bool {
        self.marks().sensitive
    }

    /// The marks of the value and of everything inside.
    pub fn marks_deep(&self) -> Marks {
        self.summary().marks()
    }

    /// The value without any marks, inside neither, and the marks that it had anywhere.
    pub fn unmark_deep(&self) -> (Value, Marks) {
        let marks = self.marks_deep();
        if marks.is_empty() { (self.clone(), marks) } else { (without_marks(self), marks) }
    }
}

fn without_marks(value: &Value) -> Value {
    match value.unmarked() {
        Value::Tuple(items) => Value::Tuple(Arc::new(items.iter().map(without_marks).collect())),
        Value::List(list) => Value::List(Arc::new(elements(list))),
        Value::Set(set) => Value::Set(Arc::new(elements(set))),
        Value::Object(attributes) => Value::Object(Arc::new(
            attributes.iter().map(|(name, value)| (name.clone(), without_marks(value))).collect(),
        )),
        Value::Map(map) => {
            let items = map.items.iter().map(|(key, value)| (key.clone(), without_marks(value))).collect();
            Value::Map(Arc::new(MapElements { element: map.element.clone(), items }))
        }
        other => other.clone(),
    }
}

fn elements(elements: &Elements) -> Elements {
    Elements { element: elements.element.clone(), items: elements.items.iter().map(without_marks).collect() }
}
