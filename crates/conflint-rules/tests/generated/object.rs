//! One object that a configuration wants.

use serde_json::{Value, json};

use crate::hcl;
use crate::kinds::{Kind, Part};

/// The value of an argument.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Val {
    /// Text, which may come about in any way.
    Text(String),
    /// An expression that stands in the root module as it is, and its value; none while it is not known.
    Expression(String, Option<Value>),
    /// An expression inside of a repeated block, the same for all of its objects, and its value for this one.
    Here(String, Value),
    Absent,
}

impl Val {
    /// A literal.
    pub(crate) fn literal(json: &str) -> Self {
        let value: Value = serde_json::from_str(json).unwrap_or_else(|e| panic!("{json}: {e}"));
        Self::Expression(hcl::literal(&value), Some(value))
    }

    /// What a state says of it.
    pub(crate) fn json(&self) -> Value {
        match self {
            Self::Text(text) => json!(text),
            Self::Expression(_, Some(value)) | Self::Here(_, value) => value.clone(),
            Self::Expression(_, None) | Self::Absent => Value::Null,
        }
    }

    /// Whether both are written alike.
    pub(crate) fn is_written_as(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Here(one, _), Self::Here(two, _)) => one == two,
            _ => self == other,
        }
    }

    /// Whether it may stand in a file of data.
    pub(crate) fn is_data(&self) -> bool {
        matches!(self, Self::Text(_) | Self::Absent)
    }
}

/// Which provider configuration looks after an object.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) enum Site {
    Default,
    /// An alias that reaches the same place.
    Same,
    /// An alias that reaches another region of the account.
    Region,
    /// An alias that reaches another account.
    Account,
}

/// One object.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Object {
    pub(crate) kind: &'static Kind,
    pub(crate) site: Site,
    /// Arguments in the order in which they are written.
    pub(crate) values: Vec<(&'static str, Val)>,
}

impl Object {
    /// An object with this name, its required arguments, and the first value of each part of the key.
    pub(crate) fn new(kind: &'static Kind, name: &str) -> Self {
        let mut object =
            Self { kind, site: Site::Default, values: vec![(kind.key, Val::Text(name.to_owned()))] };
        for part in kind.parts {
            object.set(part.attribute, first(part));
        }
        for (attribute, json) in kind.required {
            object.set(attribute, Val::literal(json));
        }
        object
    }

    /// Gives an argument a value.
    pub(crate) fn set(&mut self, attribute: &'static str, value: Val) {
        match self.values.iter_mut().find(|(name, _)| *name == attribute) {
            Some((_, old)) => *old = value,
            None => self.values.push((attribute, value)),
        }
    }

    /// The same with another value.
    pub(crate) fn with(mut self, attribute: &'static str, value: Val) -> Self {
        self.set(attribute, value);
        self
    }

    /// The same with another name.
    pub(crate) fn renamed(self, name: &str) -> Self {
        let key = self.kind.key;
        self.with(key, Val::Text(name.to_owned()))
    }

    /// The same, looked after by another provider configuration.
    pub(crate) fn at(mut self, site: Site) -> Self {
        self.site = site;
        self
    }

    /// The value of an argument.
    pub(crate) fn get(&self, attribute: &str) -> &Val {
        self.values.iter().find(|(name, _)| *name == attribute).map_or(&Val::Absent, |(_, value)| value)
    }

    /// Whether the provider configuration gives a part of the key.
    pub(crate) fn leaves_to_provider(&self) -> bool {
        let given = |part: &Part| part.default.is_some_and(|default| !default.is_empty());
        self.kind.parts.iter().any(|part| given(part) && *self.get(part.attribute) == Val::Absent)
    }

    /// The name, where it is known.
    pub(crate) fn name(&self) -> String {
        self.get(self.kind.key).json().as_str().unwrap_or_default().to_owned()
    }

    /// All arguments as a state has them.
    pub(crate) fn attributes(&self) -> serde_json::Map<String, Value> {
        self.values.iter().map(|(name, value)| ((*name).to_owned(), value.json())).collect()
    }
}

fn first(part: &Part) -> Val {
    match part.default {
        Some(_) => Val::Absent,
        None => Val::Text(part.values[0].to_owned()),
    }
}
