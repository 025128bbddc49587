//! Numbers: 512-bit binary floats, as Terraform keeps them.

use std::fmt;

/// A number with Terraform's precision.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Number(Repr);

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
enum Repr {
    Integer(i64),
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Number(Repr::Integer(value))
    }
}

impl Number {
    /// A decimal number as HCL, JSON and conversions from strings write it; absent for other text.
    pub fn parse(text: &str) -> Option<Self> {
        text.parse::<i64>().ok().map(Self::from)
    }

    /// The number as `i64`, where it is whole and fits.
    pub fn as_i64(&self) -> Option<i64> {
        match &self.0 {
            Repr::Integer(value) => Some(*value),
        }
    }

    /// The number as JSON data, with all its digits.
    pub fn to_json(&self) -> serde_json::Value {
        serde_json::from_str(&self.to_string()).unwrap_or(serde_json::Value::Null)
    }
}

impl fmt::Display for Number {
    /// The shortest decimal text, as Terraform converts numbers to strings.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Integer(value) => write!(f, "{value}"),
        }
    }
}
