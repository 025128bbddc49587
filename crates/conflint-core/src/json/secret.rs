//! Attributes that are secret by their name, for inputs that do not say what is sensitive.

use std::sync::Arc;

use crate::value::{Marks, Value};

const WORDS: [&str; 9] = [
    "secret",
    "password",
    "passwd",
    "passphrase",
    "token",
    "private_key",
    "credentials",
    "api_key",
    "connection_string",
];

/// Whether an attribute of this name likely holds a secret.
pub(crate) fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    WORDS.iter().any(|word| name.contains(word))
}

/// Marks texts in attributes that are secret by their name, at any depth.
pub(crate) fn mark_secrets(value: &mut Value) {
    match value {
        Value::Object(attributes) if attributes.iter().any(|(name, value)| is_open(name, value)) => {
            for (name, value) in Arc::make_mut(attributes).iter_mut() {
                if is_secret(name) && matches!(value, Value::String(_)) {
                    *value = value.clone().with_marks(Marks::SENSITIVE);
                } else {
                    mark_secrets(value);
                }
            }
        }
        Value::Tuple(items) if items.iter().any(has_members) => {
            Arc::make_mut(items).iter_mut().for_each(mark_secrets);
        }
        _ => {}
    }
}

/// Whether there may be something to mark in it.
fn is_open(name: &str, value: &Value) -> bool {
    has_members(value) || matches!(value, Value::String(_)) && is_secret(name)
}

fn has_members(value: &Value) -> bool {
    matches!(value, Value::Object(_) | Value::Tuple(_))
}
