//! Objects with members that stand elsewhere.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::{Open, Text, ValueSeed};
use crate::value::Value;

/// The JSON text of an object as a value, with these members in the place of its own or besides them. `null` has no members of
/// its own; what is neither stays as it is.
pub(super) fn value<'t>(text: &'t str, more: Vec<(&'t str, Value)>) -> serde_json::Result<Value> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = Filled { open: Open::default(), more }.deserialize(&mut deserializer)?;
    deserializer.end()?;
    Ok(value)
}

struct Filled<'de> {
    open: Open<'de>,
    more: Vec<(&'de str, Value)>,
}

impl Filled<'_> {
    /// Members mostly come sorted, and those are put where they belong: then nothing has to be sorted.
    fn close(mut self) -> Value {
        let Open { names, values } = &mut self.open;
        let is_sorted = names.is_sorted_by(|a, b| **a < **b);
        for (name, value) in self.more {
            let at = if is_sorted { names.partition_point(|other| **other < *name) } else { names.len() };
            match values.get_mut(at).filter(|_| *names[at] == *name) {
                Some(there) => *there = value,
                None => {
                    names.insert(at, Text(name.into()));
                    values.insert(at, value);
                }
            }
        }
        self.open.close(0, 0)
    }
}

impl<'de> DeserializeSeed<'de> for Filled<'de> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Filled<'de> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON data")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(self.close())
    }

    fn visit_bool<E: Error>(mut self, value: bool) -> Result<Value, E> {
        ValueSeed(&mut self.open).visit_bool(value)
    }

    fn visit_u64<E: Error>(mut self, value: u64) -> Result<Value, E> {
        ValueSeed(&mut self.open).visit_u64(value)
    }

    fn visit_i64<E: Error>(mut self, value: i64) -> Result<Value, E> {
        ValueSeed(&mut self.open).visit_i64(value)
    }

    fn visit_str<E: Error>(mut self, text: &str) -> Result<Value, E> {
        ValueSeed(&mut self.open).visit_str(text)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, seq: A) -> Result<Value, A::Error> {
        ValueSeed(&mut self.open).visit_seq(seq)
    }

    fn visit_map<A: MapAccess<'de>>(mut self, map: A) -> Result<Value, A::Error> {
        let number = self.open.members(map)?;
        Ok(number.unwrap_or_else(|| self.close()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(text: &str) -> String {
        let more = vec![("a", Value::from(1)), ("c", Value::from(2)), ("e", Value::from(3))];
        value(text, more).unwrap().to_json().to_string()
    }

    #[test]
    fn members_come_in_or_replace() {
        assert_eq!(filled("{}"), r#"{"a":1,"c":2,"e":3}"#);
        assert_eq!(filled("null"), r#"{"a":1,"c":2,"e":3}"#);
        let expected = r#"{"a":1,"b":{"x":[true,-7,"t"]},"c":2,"d":null,"e":3}"#;
        assert_eq!(filled(r#"{"b":{"x":[true,-7,"t"]},"c":9,"d":null}"#), expected);
        assert_eq!(filled(r#"{"d":null,"c":9,"b":{"x":[true,-7,"t"]}}"#), expected);
    }

    #[test]
    fn what_is_no_object_stays() {
        for text in ["true", "18446744073709551616", "7", "-7", "\"x\"", "[1]"] {
            assert_eq!(filled(text), text);
        }
        assert!(value("{} x", Vec::new()).is_err());
    }
}
