//! What stands for attributes that are left out.

use std::collections::BTreeMap;

use smol_str::SmolStr;

use crate::value::{Attributes, Value};

/// Default values by place in a type.
#[derive(Clone, Default, Debug)]
pub(super) struct Defaults {
    /// Of attributes that are left out or null.
    values: Attributes,
    inner: Inner,
}

/// Default values further inside.
#[derive(Clone, Default, Debug)]
enum Inner {
    #[default]
    None,
    Elements(Box<Defaults>),
    Tuple(Vec<Defaults>),
    Attributes(BTreeMap<SmolStr, Defaults>),
}

impl Defaults {
    /// Those of a collection: of each of its elements.
    pub(super) fn of_elements(element: Defaults) -> Self {
        let inner = if element.is_empty() { Inner::None } else { Inner::Elements(element.into()) };
        Self { inner, ..Self::default() }
    }

    pub(super) fn of_tuple(elements: Vec<Defaults>) -> Self {
        let empty = elements.iter().all(Defaults::is_empty);
        Self { inner: if empty { Inner::None } else { Inner::Tuple(elements) }, ..Self::default() }
    }

    /// Those of the attributes themselves, and those inside of attributes.
    pub(super) fn of_object(values: Attributes, mut inner: BTreeMap<SmolStr, Defaults>) -> Self {
        inner.retain(|_, defaults| !defaults.is_empty());
        Self { values, inner: if inner.is_empty() { Inner::None } else { Inner::Attributes(inner) } }
    }

    fn is_empty(&self) -> bool {
        self.values.is_empty() && matches!(self.inner, Inner::None)
    }

    /// The value with the defaults of whatever is left out. Null and unknown values stay what they are.
    pub(super) fn fill(&self, value: &Value) -> Value {
        if self.is_empty() {
            return value.clone();
        }
        let filled = match value.unmarked() {
            Value::Tuple(items) => self.fill_items(items),
            Value::List(list) | Value::Set(list) => self.fill_items(&list.items),
            Value::Object(attributes) => self.fill_attributes(attributes),
            Value::Map(map) => self.fill_attributes(&map.items),
            other => other.clone(),
        };
        filled.with_marks(value.marks())
    }

    fn fill_items(&self, items: &[Value]) -> Value {
        Value::tuple(items.iter().enumerate().map(|(index, item)| match &self.inner {
            Inner::Elements(element) => element.fill(item),
            Inner::Tuple(elements) => {
                elements.get(index).map_or_else(|| item.clone(), |element| element.fill(item))
            }
            _ => item.clone(),
        }))
    }

    fn fill_attributes(&self, attributes: &Attributes) -> Value {
        let mut filled = attributes.clone();
        let unset = |(name, _): &(&SmolStr, &Value)| attributes.get(name).is_none_or(Value::is_null);
        let defaults = self.values.iter().filter(unset);
        filled.extend(defaults.map(|(name, default)| (name.clone(), default.clone())));
        for (name, attribute) in &mut filled {
            let inner = match &self.inner {
                Inner::Elements(element) => Some(&**element),
                Inner::Attributes(inner) => inner.get(name),
                _ => None,
            };
            if let Some(inner) = inner {
                *attribute = inner.fill(attribute);
            }
        }
        filled.into()
    }
}
