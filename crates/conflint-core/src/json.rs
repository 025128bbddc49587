//! JSON text straight into values, without a tree in between.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use crate::texts::shared;
use crate::value::{Attributes, Number, Type, Value};

mod batch;
mod feed;
mod filled;
mod object;
mod secret;
mod tree;

pub(crate) use batch::{Batch, Batches, on_threads};
pub(crate) use feed::{Feed, Place, Trouble};
pub(crate) use object::{Addresses, Entry, Index, Object};
pub(crate) use secret::{SecretNames, mark_secrets};
pub(crate) use tree::Tree;

/// How serde_json hands over a number that is not an integer of 64 bits: as the only member of an object.
const NUMBER: &str = "$serde_json::private::Number";

/// A value as JSON data stands for it: objects, tuples, numbers with all digits.
pub(crate) struct JsonValue(pub(crate) Value);

impl<'de> Deserialize<'de> for JsonValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ValueSeed(&mut Open::default()).deserialize(deserializer).map(JsonValue)
    }
}

/// What the objects and arrays that are not closed yet have so far: they become exactly as large as they must be.
#[derive(Default)]
struct Open<'de> {
    names: Vec<Text<'de>>,
    values: Vec<Value>,
}

impl<'de> Open<'de> {
    /// Takes the members of an object; gives a number where it is one.
    fn members<A: MapAccess<'de>>(&mut self, mut map: A) -> Result<Option<Value>, A::Error> {
        let start = self.values.len();
        while let Some(name) = map.next_key::<Text<'de>>()? {
            let value = map.next_value_seed(ValueSeed(self))?;
            if self.values.len() == start && &*name == NUMBER {
                return Ok(Some(digits(value.as_str().map_or("", |digits| digits.as_str()))));
            }
            self.names.push(name);
            self.values.push(value);
        }
        Ok(None)
    }

    /// The object whose members begin here.
    fn close(&mut self, first: usize, start: usize) -> Value {
        let attributes = Attributes::of_texts(&self.names[first..], self.values.split_off(start));
        self.names.truncate(first);
        Value::Object(Arc::new(attributes))
    }
}

struct ValueSeed<'o, 'de>(&'o mut Open<'de>);

impl<'de> DeserializeSeed<'de> for ValueSeed<'_, 'de> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ValueSeed<'_, 'de> {
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
        Ok(Value::string(shared(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let Self(open) = self;
        let start = open.values.len();
        while let Some(item) = seq.next_element_seed(ValueSeed(open))? {
            open.values.push(item);
        }
        if open.values.len() == start {
            return Ok(Value::Tuple(NO_ITEMS.with(Arc::clone)));
        }
        Ok(Value::Tuple(Arc::new(open.values.split_off(start))))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Value, A::Error> {
        let Self(open) = self;
        let (first, start) = (open.names.len(), open.values.len());
        let number = open.members(map)?;
        Ok(number.unwrap_or_else(|| open.close(first, start)))
    }
}

thread_local! {
    /// Empty lists are many.
    static NO_ITEMS: Arc<Vec<Value>> = Arc::default();
}

fn digits(digits: &str) -> Value {
    Number::parse(digits).map_or(Value::Null(Type::Number), Value::Number)
}

/// A string that borrows from the input where it has no escapes.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub(crate) struct Text<'a>(pub(crate) Cow<'a, str>);

impl<'de: 'a, 'a> Deserialize<'de> for Text<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextVisitor;
        impl<'de> Visitor<'de> for TextVisitor {
            type Value = Text<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }
            fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Text<'de>, E> {
                Ok(Text(Cow::Borrowed(text)))
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<Text<'de>, E> {
                Ok(Text(Cow::Owned(text.to_owned())))
            }
        }
        deserializer.deserialize_str(TextVisitor)
    }
}

impl std::ops::Deref for Text<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Text<'_> {
    fn as_ref(&self) -> &str {
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
