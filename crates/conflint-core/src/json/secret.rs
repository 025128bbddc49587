//! Attributes that are secret by their name, for inputs that do not say what is sensitive.

use std::sync::Arc;

use smol_str::SmolStr;

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

/// What may follow the word in an argument that holds the secret itself: `secret_id` and `token_ttl` do not.
const ENDINGS: [&str; 8] = ["", "s", "_wo", "_string", "_data", "_binary", "_base64", "_value"];

/// More words for arguments: `secret_key` ends with none of the others.
const KEYS: [&str; 2] = ["secret_key", "access_key"];

/// Whether somebody who writes an argument of this name writes a secret. Configuration says what is sensitive, so that
/// the names that only look like it are left out.
pub(crate) fn is_secret_argument(name: &str) -> bool {
    let words = |name: &[u8]| WORDS.iter().chain(&KEYS).any(|word| without(name, word).is_some());
    ENDINGS.iter().filter_map(|ending| without(name.as_bytes(), ending)).any(words)
}

/// What stands before this ending, in letters of whatever case.
fn without<'n>(name: &'n [u8], ending: &str) -> Option<&'n [u8]> {
    let (before, end) = name.split_at_checked(name.len().checked_sub(ending.len())?)?;
    end.eq_ignore_ascii_case(ending.as_bytes()).then_some(before)
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_only_look_secret_are_none() {
        for name in [
            "password",
            "oauthclient_secret",
            "access_token",
            "secret_string",
            "DB_PASSWORD",
            "tokens",
            "secret_key",
        ] {
            assert!(is_secret_argument(name), "{name}");
        }
        for name in
            ["secret_id", "token_ttl", "password_policy", "name", "", "key", "access_key_id", "secret_name"]
        {
            assert!(!is_secret_argument(name), "{name}");
        }
    }
}
