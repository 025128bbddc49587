//! What a reference to a resource gives: nested blocks have attributes that only the provider knows, as the resource has.

use smol_str::SmolStr;

use crate::syntax::Notation;
use crate::value::{Attributes, Cause, Type, Value};

/// The attributes with open objects for nested blocks. JSON does not tell blocks from objects: there all are open.
pub(super) fn opened(attributes: Attributes, notation: Notation, address: &str, cause: &Cause) -> Attributes {
    let open = Open { notation, cause };
    open.attributes(attributes, address)
}

struct Open<'a> {
    notation: Notation,
    cause: &'a Cause,
}

impl Open<'_> {
    fn attributes(&self, attributes: Attributes, address: &str) -> Attributes {
        let open = |(name, value): (SmolStr, Value)| {
            let value = self.value(value, address, &name);
            (name, value)
        };
        attributes.into_iter().map(open).collect()
    }

    fn value(&self, value: Value, address: &str, name: &str) -> Value {
        match (&value, self.notation) {
            (Value::List(blocks), _) if blocks.items.iter().any(is_object) => {
                Value::list(Type::Dynamic, self.items(&blocks.items, address, name))
            }
            (Value::Tuple(items), Notation::Json) if items.iter().any(is_object) => {
                Value::tuple(self.items(items, address, name))
            }
            (Value::Object(_), Notation::Json) => self.object(&value, format!("{address}.{name}")),
            _ => value,
        }
    }

    fn items(&self, items: &[Value], address: &str, name: &str) -> Vec<Value> {
        let open = |(index, item): (usize, &Value)| self.object(item, format!("{address}.{name}[{index}]"));
        items.iter().enumerate().map(open).collect()
    }

    fn object(&self, value: &Value, address: String) -> Value {
        let Value::Object(attributes) = value else { return value.clone() };
        let attributes = self.attributes((**attributes).clone(), &address);
        let cause = Cause { name: address.as_str().into(), ..self.cause.clone() };
        Value::open_object(attributes, cause, address)
    }
}

fn is_object(value: &Value) -> bool {
    matches!(value, Value::Object(_))
}
