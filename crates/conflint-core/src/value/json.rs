//! Values out of JSON data and into it.

use serde_json::Value as Json;

use super::{Number, Type, Value};

impl Value {
    /// What JSON data is in Terraform: objects and tuples.
    pub fn from_json(json: &Json) -> Value {
        match json {
            Json::Null => Value::Null(Type::Dynamic),
            Json::Bool(value) => Value::Bool(*value),
            Json::Number(number) => {
                Number::parse(number.as_str()).map_or(Value::Null(Type::Number), Value::Number)
            }
            Json::String(text) => Value::string(text.as_str()),
            Json::Array(items) => Value::tuple(items.iter().map(Value::from_json)),
            Json::Object(members) => Value::object(
                members.iter().map(|(name, value)| (name.as_str().into(), Value::from_json(value))),
            ),
        }
    }

    /// The value as JSON data. Unknown parts become `null`, marks are dropped: whoever shows it asks for them before.
    pub fn to_json(&self) -> Json {
        match self {
            Value::Null(_) | Value::Unknown(_) => Json::Null,
            Value::Bool(value) => Json::Bool(*value),
            Value::Number(number) => number.to_json(),
            Value::String(text) => Json::String(text.to_string()),
            Value::Tuple(items) => items.iter().map(Value::to_json).collect(),
            Value::List(list) | Value::Set(list) => list.items.iter().map(Value::to_json).collect(),
            Value::Object(attributes) => {
                let members = attributes.iter().map(|(name, value)| (name.to_string(), value.to_json()));
                Json::Object(members.collect())
            }
            Value::Map(map) => Json::Object(
                map.items.iter().map(|(key, value)| (key.to_string(), value.to_json())).collect(),
            ),
            Value::Marked(marked) => marked.value.to_json(),
        }
    }
}
