//! Numbers: binary floats of up to 512 bits, as Terraform keeps them.

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

pub(super) use text::MAX_EXPONENT;

use dashu_int::UBig;

mod arithmetic;
mod float;
mod notation;
mod parse;
mod text;

#[cfg(test)]
mod tests;

use float::Float;

/// Bits of numbers that were written: literals, JSON, and what strings convert to.
const WRITTEN: u32 = 512;
/// Bits of numbers that functions count.
const COUNTED: u32 = 64;
/// Bits of numbers that come out of machine floats.
const MACHINE: u32 = 53;

/// A number with Terraform's precision. Equality, order and hash go by the value: `1.0` is `1`, `-0` is `0`.
///
/// How many digits a number shows depends on its precision, which comes from where it was made and is the larger one of the
/// operands of an operation, as in Terraform.
#[derive(Clone, Debug)]
pub struct Number {
    repr: Repr,
    precision: u32,
}

/// Canonical: whole numbers that fit are `Integer`, except minus zero.
#[derive(Clone, Debug)]
enum Repr {
    Integer(i64),
    Float(Arc<Float>),
    Infinity { negative: bool },
}

impl Number {
    /// A finite machine float; absent for what is not a number.
    pub fn from_f64(value: f64) -> Option<Self> {
        if value.is_nan() {
            return None;
        }
        if value.is_infinite() {
            return Some(Self::infinity(value < 0.0));
        }
        Some(Self::from_float(Float::from_f64(value), MACHINE))
    }

    /// A whole number of any size, with as many bits as it needs.
    pub(crate) fn from_digits(digits: &str, radix: u32) -> Option<Self> {
        let (negative, digits) = match digits.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, digits.strip_prefix('+').unwrap_or(digits)),
        };
        if !digits.chars().all(|digit| digit.is_digit(radix)) {
            return None;
        }
        let mantissa = UBig::from_str_radix(digits, radix).ok()?;
        let bits = u32::try_from(dashu_int::ops::BitTest::bit_len(&mantissa)).ok()?;
        let negative = negative && !mantissa.is_zero();
        Some(Self::from_float(Float::new(negative, mantissa, 0), bits.max(COUNTED)))
    }

    /// `1/0` or `-1/0`.
    pub(crate) fn infinity(negative: bool) -> Self {
        Self { repr: Repr::Infinity { negative }, precision: WRITTEN }
    }

    /// The number as `i64`, where it is whole and fits.
    pub fn as_i64(&self) -> Option<i64> {
        match &self.repr {
            Repr::Integer(value) => Some(*value),
            Repr::Float(float) if float.is_zero() => Some(0),
            _ => None,
        }
    }

    /// The number as `u64`, where it is whole, not negative and fits.
    pub fn as_u64(&self) -> Option<u64> {
        match &self.repr {
            Repr::Float(float) if !float.negative => u64::try_from(&float.to_integer()?).ok(),
            _ => u64::try_from(self.as_i64()?).ok(),
        }
    }

    /// The nearest machine float.
    pub fn as_f64(&self) -> f64 {
        match &self.repr {
            Repr::Integer(value) => *value as f64,
            Repr::Float(float) => float.to_f64(),
            Repr::Infinity { negative: false } => f64::INFINITY,
            Repr::Infinity { negative: true } => f64::NEG_INFINITY,
        }
    }

    /// Whether it has no fraction; infinity has none either, but is not whole.
    pub fn is_integer(&self) -> bool {
        match &self.repr {
            Repr::Integer(_) => true,
            Repr::Float(float) => float.exponent >= 0,
            Repr::Infinity { .. } => false,
        }
    }

    /// Whether it is infinite.
    pub fn is_infinite(&self) -> bool {
        matches!(self.repr, Repr::Infinity { .. })
    }

    /// Whether it is zero, of whichever sign.
    pub fn is_zero(&self) -> bool {
        match &self.repr {
            Repr::Integer(value) => *value == 0,
            Repr::Float(float) => float.is_zero(),
            Repr::Infinity { .. } => false,
        }
    }

    /// Whether it is below zero, or minus zero.
    pub fn is_negative(&self) -> bool {
        match &self.repr {
            Repr::Integer(value) => *value < 0,
            Repr::Float(float) => float.negative,
            Repr::Infinity { negative } => *negative,
        }
    }

    /// The number as JSON data, with all its digits; infinity, which JSON has not, is `null`.
    pub fn to_json(&self) -> serde_json::Value {
        serde_json::from_str(&self.to_string()).unwrap_or(serde_json::Value::Null)
    }

    fn from_float(float: Float, precision: u32) -> Self {
        let float = float.rounded(precision);
        let repr = match float.to_i64() {
            Some(value) => Repr::Integer(value),
            None if float.is_overflow() => Repr::Infinity { negative: float.negative },
            None => Repr::Float(Arc::new(float)),
        };
        Self { repr, precision }
    }

    fn to_float(&self) -> Option<Float> {
        match &self.repr {
            Repr::Integer(value) => Some(Float::new(*value < 0, value.unsigned_abs().into(), 0)),
            Repr::Float(float) => Some(Float::clone(float)),
            Repr::Infinity { .. } => None,
        }
    }
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Self { repr: Repr::Integer(value), precision: COUNTED }
    }
}

impl From<usize> for Number {
    fn from(value: usize) -> Self {
        i64::try_from(value).unwrap_or(i64::MAX).into()
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Number {}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        match (&self.repr, &other.repr) {
            (Repr::Integer(a), Repr::Integer(b)) => a.cmp(b),
            (Repr::Infinity { negative: a }, Repr::Infinity { negative: b }) => b.cmp(a),
            (Repr::Infinity { negative }, _) if *negative => Ordering::Less,
            (Repr::Infinity { .. }, _) => Ordering::Greater,
            (_, Repr::Infinity { .. }) => other.cmp(self).reverse(),
            _ => match (self.to_float(), other.to_float()) {
                (Some(a), Some(b)) => a.cmp(&b),
                _ => Ordering::Equal,
            },
        }
    }
}

impl Hash for Number {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match &self.repr {
            Repr::Integer(value) => value.hash(state),
            Repr::Float(float) if float.is_zero() => 0i64.hash(state),
            Repr::Float(float) => (float.negative, &float.mantissa, float.exponent).hash(state),
            Repr::Infinity { negative } => ("infinity", negative).hash(state),
        }
    }
}
