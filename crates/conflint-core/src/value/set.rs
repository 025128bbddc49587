//! Sets: distinct elements in Terraform's order.

use std::cmp::Ordering;
use std::fmt::Write;
use std::sync::Arc;

use foldhash::HashMap;

use super::{Elements, Equality, Marks, Number, Type, Value, compare};

impl Value {
    /// A set of these elements, which must be of the type: equal ones are one, the rest is brought into Terraform's order. The
    /// elements' marks become marks of the set.
    pub fn set(element: Type, items: Vec<Value>) -> Value {
        let marks = items.iter().fold(Marks::NONE, |marks, item| marks.union(item.marks_deep()));
        let items = items.iter().map(|item| item.unmark_deep().0).collect();
        let mut items: Vec<(Value, Option<String>)> =
            distinct(items).into_iter().map(|item| with_key(&element, item)).collect();
        items.sort_by(order);
        let items = items.into_iter().map(|(item, _)| item).collect();
        Value::Set(Arc::new(Elements { element, items })).with_marks(marks)
    }
}

/// Without those that surely equal an earlier one.
pub(crate) fn distinct(items: Vec<Value>) -> Vec<Value> {
    let mut kept: Vec<Value> = Vec::with_capacity(items.len());
    let mut places: HashMap<u64, Vec<usize>> = HashMap::default();
    for item in items {
        if let Some(hash) = item.key_hash().filter(|_| item.repeats()) {
            let places = places.entry(hash).or_default();
            let equals =
                |at: &usize| kept.get(*at).is_some_and(|other| compare(other, &item) == Equality::Same);
            if places.iter().any(equals) {
                continue;
            }
            places.push(kept.len());
        }
        kept.push(item);
    }
    kept
}

fn with_key(element: &Type, item: Value) -> (Value, Option<String>) {
    if matches!(element, Type::Bool | Type::Number | Type::String) {
        return (item, None);
    }
    let mut key = String::new();
    write_key(&item, &mut key);
    (item, Some(key))
}

/// Known before unknown before null; texts by bytes, numbers by value, the rest by a text of them.
fn order((a, a_key): &(Value, Option<String>), (b, b_key): &(Value, Option<String>)) -> Ordering {
    let rank = |value: &Value| match value {
        Value::Null(_) => 2,
        Value::Unknown(_) => 1,
        _ => 0,
    };
    rank(a).cmp(&rank(b)).then_with(|| match (a, b) {
        (Value::String(a), Value::String(b)) => a.cmp(b),
        (Value::Number(a), Value::Number(b)) => a.cmp(b),
        (Value::Bool(a), Value::Bool(b)) => a.cmp(b),
        _ => a_key.cmp(b_key),
    })
}

/// The text by which Terraform orders what has no order of its own.
fn write_key(value: &Value, key: &mut String) {
    match value.unmarked() {
        Value::Unknown(_) => key.push('?'),
        Value::Null(_) => key.push('~'),
        Value::Bool(value) => key.push(if *value { 'T' } else { 'F' }),
        Value::Number(number) => write_number(number, key),
        Value::String(text) => write_text(text, key),
        Value::List(list) | Value::Set(list) => write_all('[', list.items.iter(), ']', key),
        Value::Tuple(items) => write_all('<', items.iter(), '>', key),
        Value::Object(attributes) => write_all('<', attributes.values(), '>', key),
        Value::Map(map) => {
            key.push('{');
            for (name, value) in &map.items {
                write_text(name, key);
                key.push(':');
                write_key(value, key);
                key.push(';');
            }
            key.push('}');
        }
        Value::Marked(_) => {}
    }
}

fn write_all<'a>(open: char, values: impl Iterator<Item = &'a Value>, close: char, key: &mut String) {
    key.push(open);
    for value in values {
        write_key(value, key);
        key.push(';');
    }
    key.push(close);
}

fn write_text(text: &str, key: &mut String) {
    key.push('"');
    for c in text.chars() {
        match c {
            '"' => key.push_str("\\\""),
            '\\' => key.push_str("\\\\"),
            '\n' => key.push_str("\\n"),
            '\r' => key.push_str("\\r"),
            '\t' => key.push_str("\\t"),
            // Writing to a string cannot fail.
            c if c.is_ascii_control() => _ = write!(key, "\\x{:02x}", c as u32),
            c => key.push(c),
        }
    }
    key.push('"');
}

fn write_number(number: &Number, key: &mut String) {
    key.push_str(&number.general(Some(10), 'e').unwrap_or_default());
}
