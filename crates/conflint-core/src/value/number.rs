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
pub struct Number(Repr);

/// Canonical: whole numbers that fit are `Integer`, except minus zero. The precision stands in each form, where it takes no
/// room: values are many.
#[derive(Clone, Debug)]
enum Repr {
    Integer { value: i64, precision: u32 },
    Float { value: Arc<Float>, precision: u32 },
    Infinity { negative: bool, precision: u32 },
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
        Self(Repr::Infinity { negative, precision: WRITTEN })
    }

    /// The number as `i64`, where it is whole and fits.
    pub fn as_i64(&self) -> Option<i64> {
        match &self.0 {
            Repr::Integer { value, .. } => Some(*value),
            Repr::Float { value: float, .. } if float.is_zero() => Some(0),
            _ => None,
        }
    }

    /// The number as `u64`, where it is whole, not negative and fits.
    pub fn as_u64(&self) -> Option<u64> {
        match &self.0 {
            Repr::Float { value: float, .. } if !float.negative => u64::try_from(&float.to_integer()?).ok(),
            _ => u64::try_from(self.as_i64()?).ok(),
        }
    }

    /// The nearest machine float.
    pub fn as_f64(&self) -> f64 {
        match &self.0 {
            Repr::Integer { value, .. } => *value as f64,
            Repr::Float { value: float, .. } => float.to_f64(),
            Repr::Infinity { negative: false, .. } => f64::INFINITY,
            Repr::Infinity { negative: true, .. } => f64::NEG_INFINITY,
        }
    }

    /// Whether it has no fraction; infinity has none either, but is not whole.
    pub fn is_integer(&self) -> bool {
        match &self.0 {
            Repr::Integer { .. } => true,
            Repr::Float { value: float, .. } => float.exponent >= 0,
            Repr::Infinity { .. } => false,
        }
    }

    /// Whether it is infinite.
    pub fn is_infinite(&self) -> bool {
        matches!(self.0, Repr::Infinity { .. })
    }

    /// Whether it is zero, of whichever sign.
    pub fn is_zero(&self) -> bool {
        match &self.0 {
            Repr::Integer { value, .. } => *value == 0,
            Repr::Float { value: float, .. } => float.is_zero(),
            Repr::Infinity { .. } => false,
        }
    }

    /// Whether it is below zero, or minus zero.
    pub fn is_negative(&self) -> bool {
        match &self.0 {
            Repr::Integer { value, .. } => *value < 0,
            Repr::Float { value: float, .. } => float.negative,
            Repr::Infinity { negative, .. } => *negative,
        }
    }

    /// The number as JSON data, with all its digits; infinity, which JSON has not, is `null`.
    pub fn to_json(&self) -> serde_json::Value {
        serde_json::from_str(&self.to_string()).unwrap_or(serde_json::Value::Null)
    }

    /// Bits of the mantissa.
    fn precision(&self) -> u32 {
        match self.0 {
            Repr::Integer { precision, .. }
            | Repr::Float { precision, .. }
            | Repr::Infinity { precision, .. } => precision,
        }
    }

    fn from_float(float: Float, precision: u32) -> Self {
        let float = float.rounded(precision);
        Self(match float.to_i64() {
            Some(value) => Repr::Integer { value, precision },
            None if float.is_overflow() => Repr::Infinity { negative: float.negative, precision },
            None => Repr::Float { value: Arc::new(float), precision },
        })
    }

    fn to_float(&self) -> Option<Float> {
        match &self.0 {
            Repr::Integer { value, .. } => Some(Float::new(*value < 0, value.unsigned_abs().into(), 0)),
            Repr::Float { value: float, .. } => Some(Float::clone(float)),
            Repr::Infinity { .. } => None,
        }
    }
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Self(Repr::Integer { value, precision: COUNTED })
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
        match (&self.0, &other.0) {
            (Repr::Integer { value: a, .. }, Repr::Integer { value: b, .. }) => a.cmp(b),
            (Repr::Infinity { negative: a, .. }, Repr::Infinity { negative: b, .. }) => b.cmp(a),
            (Repr::Infinity { negative, .. }, _) if *negative => Ordering::Less,
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
        match &self.0 {
            Repr::Integer { value, .. } => value.hash(state),
            Repr::Float { value: float, .. } if float.is_zero() => 0i64.hash(state),
            Repr::Float { value: float, .. } => (float.negative, &float.mantissa, float.exponent).hash(state),
            Repr::Infinity { negative, .. } => ("infinity", negative).hash(state),
        }
    }
}
