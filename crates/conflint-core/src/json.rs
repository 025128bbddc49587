//! JSON text straight into values, without a tree in between.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use smol_str::SmolStr;

use crate::value::{Attributes, Number, Type, Value};

mod object;
mod secret;
mod tree;

pub(crate) use object::{Addresses, Entry, Index, Object};
pub(crate) use secret::{is_secret, is_secret_argument, mark_secret_arguments, mark_secrets};
pub(crate) use tree::Tree;

/// How serde_json hands over a number that is not an integer of 64 bits: as the only member of an object.
const NUMBER: &str = "$serde_json::private::Number";

/// A value as JSON data stands for it: objects, tuples, numbers with all digits.
pub(crate) struct JsonValue(pub(crate) Value);

impl<'de> Deserialize<'de> for JsonValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ValueVisitor).map(JsonValue)
    }
}

struct ValueVisitor;

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON data")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null(Type::Dynamic))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(i64::try_from(value).map_or_else(|_| digits(&value.to_string()), Value::from))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        Ok(Value::string(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(JsonValue(item)) = seq.next_element()? {
            items.push(item);
        }
        items.shrink_to_fit();
        Ok(Value::tuple(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let (mut names, mut values) = (Vec::new(), Vec::new());
        while let Some(Name(name)) = map.next_key()? {
            let JsonValue(value) = map.next_value()?;
            if names.is_empty() && name == NUMBER {
                return Ok(digits(value.as_str().map_or("", |digits| digits.as_str())));
            }
            names.push(name);
            values.push(value);
        }
        values.shrink_to_fit();
        Ok(Value::Object(Arc::new(Attributes::of(names, values))))
    }
}

fn digits(digits: &str) -> Value {
    Number::parse(digits).map_or(Value::Null(Type::Number), Value::Number)
}

/// A member's name, without a `String` on the way.
pub(crate) struct Name(pub(crate) SmolStr);

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NameVisitor;
        impl Visitor<'_> for NameVisitor {
            type Value = SmolStr;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<SmolStr, E> {
                Ok(SmolStr::new(text))
            }
        }
        deserializer.deserialize_str(NameVisitor).map(Name)
    }
}

/// A string that borrows from the input where it has no escapes.
#[derive(serde::Deserialize, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub(crate) struct Text<'a>(#[serde(borrow)] pub(crate) Cow<'a, str>);

impl std::ops::Deref for Text<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl std::borrow::Borrow<str> for Text<'_> {
    fn borrow(&self) -> &str {
        &self.0
    }
}

/// The JSON text as a value.
pub(crate) fn value(text: &str) -> serde_json::Result<Value> {
    serde_json::from_str::<JsonValue>(text).map(|value| value.0)
}

/// What was wrong with a text, without a word of what it holds.
pub(crate) fn describe(error: &serde_json::Error) -> String {
    let place = format!("line {} column {}", error.line(), error.column());
    if error.is_data() { format!("unexpected data at {place}") } else { error.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_those_of_the_data() {
        let text = r#"{"b": [1, "x", null, true], "a": {"é": 12}}"#;
        let read = value(text).unwrap();
        let data: serde_json::Value = serde_json::from_str(text).unwrap();
        assert_eq!(read.to_json(), data);
        assert_eq!(read.ty().to_string(), Value::from_json(&data).ty().to_string());
    }

    #[test]
    fn numbers_keep_their_digits() {
        for text in
            ["0", "-7", "18446744073709551616", "-9223372036854775809", "0.1", "123456789012345678901.25"]
        {
            let Value::Number(number) = value(text).unwrap() else { panic!("{text}") };
            assert_eq!(number.to_string(), text);
        }
    }

    #[test]
    fn depth_is_bounded() {
        let deep = "[".repeat(10_000) + &"]".repeat(10_000);
        assert!(value(&deep).is_err());
    }

    #[test]
    fn strings_come_in_normal_form() {
        assert_eq!(value("\"e\\u0301\"").unwrap().as_str().unwrap(), "é");
    }
}
