//! Values as they may be shown: sensitive ones are not, unknown ones are named.

use conflint_core::value::Value;
use serde_json::{Value as Json, json};
use smol_str::SmolStr;

/// The value as data. Sensitive parts are `"(sensitive)"`; unknown ones are absent from objects, and `null` in lists so
/// that the others keep their places.
pub fn shown(value: &Value) -> Json {
    if value.is_unknown() {
        return Json::Null;
    }
    if value.is_sensitive() {
        return json!("(sensitive)");
    }
    let known =
        |(name, value): (&SmolStr, &Value)| (!value.is_unknown()).then(|| (name.to_string(), shown(value)));
    match value.unmarked() {
        Value::Object(attributes) => Json::Object(attributes.iter().filter_map(known).collect()),
        Value::Map(map) => Json::Object(map.items.iter().filter_map(known).collect()),
        Value::Tuple(items) => items.iter().map(shown).collect(),
        Value::List(list) | Value::Set(list) => list.items.iter().map(shown).collect(),
        plain => plain.to_json(),
    }
}

/// Paths of all that is unknown (`name`, `vpc.0.id`), in the order of the value, each with its reason.
pub fn unknown(value: &Value) -> Vec<(String, String)> {
    let mut found = Vec::new();
    collect(value, "", &mut found);
    found
}

fn collect(value: &Value, path: &str, found: &mut Vec<(String, String)>) {
    if value.is_unknown() {
        let why = value.causes().first().map_or_else(|| "not known".to_owned(), ToString::to_string);
        found.push((path.to_owned(), why));
        return;
    }
    if value.is_sensitive() {
        return;
    }
    let below = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    match value.unmarked() {
        Value::Object(attributes) => {
            attributes.iter().for_each(|(name, value)| collect(value, &below(name), found));
        }
        Value::Map(map) => map.items.iter().for_each(|(key, value)| collect(value, &below(key), found)),
        other => {
            for (number, item) in other.children().enumerate() {
                collect(item, &below(&number.to_string()), found);
            }
        }
    }
}
