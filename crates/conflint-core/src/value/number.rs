//! Numbers: 512-bit binary floats, as Terraform keeps them.

/// A number with Terraform's precision.
#[derive(Clone, Debug)]
pub struct Number(Repr);

#[derive(Clone, Debug)]
enum Repr {
    Integer(i64),
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Number(Repr::Integer(value))
    }
}

impl Number {
    /// The number as `i64`, where it is whole and fits.
    pub fn as_i64(&self) -> Option<i64> {
        match &self.0 {
            Repr::Integer(value) => Some(*value),
        }
    }
}
