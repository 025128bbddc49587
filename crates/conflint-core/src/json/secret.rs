//! Marks attributes that are secret by their name, for inputs that do not say what is sensitive.

use std::sync::Arc;

use smol_str::SmolStr;

use crate::secret::{is_secret, is_secret_argument};
use crate::value::{Marks, Value};

/// Marks texts in attributes that are secret by their name, at any depth.
pub(crate) fn mark_secrets(value: &mut Value) {
    mark(value, is_secret);
}

/// Marks texts in arguments that are secret by their name, at any depth.
pub(crate) fn mark_secret_arguments(value: &mut Value) {
    mark(value, is_secret_argument);
}

fn mark(value: &mut Value, is_secret: fn(&str) -> bool) {
    // Whether there may be something to mark in it.
    let is_open = |(name, value): (&SmolStr, &Value)| {
        has_members(value) || matches!(value, Value::String(_)) && is_secret(name)
    };
    match value {
        Value::Object(attributes) if attributes.iter().any(is_open) => {
            for (name, value) in Arc::make_mut(attributes).iter_mut() {
                if matches!(value, Value::String(_)) && is_secret(name) {
                    *value = value.clone().with_marks(Marks::SENSITIVE);
                } else {
                    mark(value, is_secret);
                }
            }
        }
        Value::Tuple(items) if items.iter().any(has_members) => {
            Arc::make_mut(items).iter_mut().for_each(|item| mark(item, is_secret));
        }
        _ => {}
    }
}

fn has_members(value: &Value) -> bool {
    matches!(value, Value::Object(_) | Value::Tuple(_))
}
