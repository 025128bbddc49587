//! Paths of sensitive attributes in a state.

use std::sync::Arc;

use crate::value::{Marks, Value};

/// Marks the part at a path: steps `{"type": "get_attr", "value": "x"}` and `{"type": "index", "value": {"value": 0, …}}`, or
/// bare names and numbers. A path that leads nowhere marks the last part on its way: rather too much than too little.
pub(super) fn mark_path(value: &mut Value, path: &Value) {
    let steps: Vec<Value> = match path {
        Value::Tuple(steps) => steps.iter().map(step).collect(),
        one => vec![step(one)],
    };
    mark(value, &steps);
}

fn step(step: &Value) -> Value {
    match step.get("value") {
        Some(inner) => inner.get("value").unwrap_or(inner).clone(),
        None => step.clone(),
    }
}

fn mark(value: &mut Value, steps: &[Value]) {
    if let (Some((first, rest)), Some(inside)) = (steps.split_first(), inside(value, steps.first())) {
        let _ = first;
        return mark(inside, rest);
    }
    if !value.is_null() {
        *value = value.clone().with_marks(Marks::SENSITIVE);
    }
}

fn inside<'v>(value: &'v mut Value, step: Option<&Value>) -> Option<&'v mut Value> {
    match (value, step?) {
        (Value::Object(attributes), Value::String(name)) => {
            attributes.contains_key(name).then(|| Arc::make_mut(attributes).get_mut(name))?
        }
        (Value::Tuple(items), Value::Number(index)) => {
            let index = usize::try_from(index.as_i64()?).ok()?;
            (index < items.len()).then(|| Arc::make_mut(items).get_mut(index))?
        }
        _ => None,
    }
}
