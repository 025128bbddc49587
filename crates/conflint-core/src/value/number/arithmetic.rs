//! The operators. What Terraform refuses is `None`: infinity minus infinity, zero by zero.

use dashu_int::UBig;
use dashu_int::ops::BitTest;

use super::float::Float;
use super::{Number, Repr};

impl Number {
    /// `a + b`; absent for infinities of different signs.
    pub fn add(&self, other: &Number) -> Option<Number> {
        let precision = self.precision().max(other.precision());
        if let (Repr::Integer { value: a, .. }, Repr::Integer { value: b, .. }) = (&self.0, &other.0)
            && let Some(sum) = a.checked_add(*b)
            && fits(sum, precision)
        {
            return Some(Number(Repr::Integer { value: sum, precision }));
        }
        match (self.to_float(), other.to_float()) {
            (Some(a), Some(b)) => Some(Number::from_float(add(&a, &b, precision), precision)),
            (Some(_), None) => Some(other.clone()),
            (None, Some(_)) => Some(self.clone()),
            (None, None) => (self == other).then(|| self.clone()),
        }
    }

    /// `a - b`; absent for infinities of equal signs.
    pub fn sub(&self, other: &Number) -> Option<Number> {
        if let (Repr::Integer { value: a, .. }, Repr::Integer { value: b, .. }) = (&self.0, &other.0)
            && let Some(difference) = a.checked_sub(*b)
            && fits(difference, self.precision().max(other.precision()))
        {
            let precision = self.precision().max(other.precision());
            return Some(Number(Repr::Integer { value: difference, precision }));
        }
        self.add(&other.neg())
    }

    /// `a * b`; absent for zero times infinity. Products keep all their bits, up to 512.
    pub fn mul(&self, other: &Number) -> Option<Number> {
        let precision = self.precision().max(other.precision());
        if let (Repr::Integer { value: a, .. }, Repr::Integer { value: b, .. }) = (&self.0, &other.0)
            && let Some(product) = a.checked_mul(*b)
            && (product != 0 || *a >= 0 && *b >= 0)
        {
            let precision = precision.max(bits(product));
            return Some(Number(Repr::Integer { value: product, precision }));
        }
        let negative = self.is_negative() != other.is_negative();
        let (Some(a), Some(b)) = (self.to_float(), other.to_float()) else {
            return (!self.is_zero() && !other.is_zero()).then(|| Number::infinity(negative));
        };
        let product = Float::new(negative, a.mantissa * b.mantissa, a.exponent + b.exponent);
        let product = product.rounded(super::WRITTEN);
        let precision = precision.max(product.mantissa.bit_len() as u32);
        Some(Number::from_float(product, precision))
    }

    /// `a / b`; absent for zero by zero and infinity by infinity. Anything else by zero is infinity.
    pub fn div(&self, other: &Number) -> Option<Number> {
        let precision = self.precision().max(other.precision());
        let negative = self.is_negative() != other.is_negative();
        match (self.to_float(), other.to_float()) {
            (Some(a), Some(b)) if b.is_zero() => (!a.is_zero()).then(|| Number::infinity(negative)),
            (Some(a), Some(b)) => Some(Number::from_float(divide(&a, &b, precision), precision)),
            (Some(_), None) => Some(Number::from_float(Float::new(negative, UBig::ZERO, 0), precision)),
            (None, Some(_)) => Some(Number::infinity(negative)),
            (None, None) => None,
        }
    }

    /// `a % b`, with the sign of `a`; by zero it is `a`. Absent where infinity takes part.
    pub fn rem(&self, other: &Number) -> Option<Number> {
        if self.is_infinite() || other.is_infinite() {
            return None;
        }
        if other.is_zero() {
            return Some(self.clone());
        }
        let precision = self.precision().max(other.precision());
        if let (Repr::Integer { value: a, .. }, Repr::Integer { value: b, .. }) = (&self.0, &other.0)
            && precision >= super::COUNTED
            && let Some(rest) = a.checked_rem(*b)
        {
            return Some(Number(Repr::Integer { value: rest, precision }));
        }
        let quotient = self.div(other)?.to_float()?;
        let whole = Float::new(quotient.negative, quotient.truncated()?, 0).rounded(self.precision());
        let divisor = other.to_float()?;
        let negative = whole.negative != divisor.negative;
        let exponent = whole.exponent + divisor.exponent;
        let part =
            Float::new(!negative, whole.mantissa * divisor.mantissa, exponent).rounded(self.precision());
        Some(Number::from_float(add(&self.to_float()?, &part, self.precision()), self.precision()))
    }

    /// `-a`.
    #[must_use]
    pub fn neg(&self) -> Number {
        let precision = self.precision();
        match &self.0 {
            Repr::Integer { value, .. } if *value != 0 && *value != i64::MIN => {
                Number(Repr::Integer { value: -value, precision })
            }
            Repr::Infinity { negative, .. } => Number(Repr::Infinity { negative: !negative, precision }),
            _ => match self.to_float() {
                Some(float) => Number::from_float(Float { negative: !float.negative, ..float }, precision),
                None => self.clone(),
            },
        }
    }

    /// The number without its sign.
    #[must_use]
    pub fn abs(&self) -> Number {
        if self.is_negative() { self.neg() } else { self.clone() }
    }

    /// The largest whole number that is not larger.
    #[must_use]
    pub fn floor(&self) -> Number {
        self.whole(true)
    }

    /// The smallest whole number that is not smaller.
    #[must_use]
    pub fn ceil(&self) -> Number {
        self.whole(false)
    }

    fn whole(&self, down: bool) -> Number {
        let Repr::Float { value: float, .. } = &self.0 else { return self.clone() };
        if float.exponent >= 0 && !float.is_zero() {
            return self.clone();
        }
        let Some(whole) = float.truncated() else { return self.clone() };
        let away = float.negative == down && !float.is_zero();
        let whole = if away { whole + UBig::ONE } else { whole };
        let negative = float.negative && !whole.is_zero();
        Number::from_float(Float::new(negative, whole, 0), self.precision())
    }
}

fn bits(value: i64) -> u32 {
    let magnitude = value.unsigned_abs();
    64 - magnitude.leading_zeros() - if magnitude == 0 { 0 } else { magnitude.trailing_zeros() }
}

fn fits(value: i64, precision: u32) -> bool {
    precision >= super::COUNTED || bits(value) <= precision
}

fn add(a: &Float, b: &Float, precision: u32) -> Float {
    if a.is_zero() || b.is_zero() {
        return match (a.is_zero(), b.is_zero()) {
            (true, true) => Float::new(a.negative && b.negative, UBig::ZERO, 0),
            (true, false) => b.clone(),
            _ => a.clone(),
        };
    }
    let (high, low) = if a.top() >= b.top() { (a, b) } else { (b, a) };
    // Far below the last bit that is kept, only that there is something matters.
    let reach = high.exponent.min(high.top() - i64::from(precision)) - 4;
    let tiny = low.top() < reach;
    let (low_mantissa, low_exponent) =
        if tiny { (UBig::ONE, reach) } else { (low.mantissa.clone(), low.exponent) };
    let lowest = high.exponent.min(low_exponent);
    let x = &high.mantissa << (high.exponent - lowest) as usize;
    let y = low_mantissa << (low_exponent - lowest) as usize;
    if high.negative == low.negative {
        return Float::new(high.negative, x + y, lowest);
    }
    match x.cmp(&y) {
        std::cmp::Ordering::Equal => Float::new(false, UBig::ZERO, 0),
        std::cmp::Ordering::Greater => Float::new(high.negative, x - y, lowest),
        std::cmp::Ordering::Less => Float::new(low.negative, y - x, lowest),
    }
}

pub(super) fn divide(a: &Float, b: &Float, precision: u32) -> Float {
    let negative = a.negative != b.negative;
    let wanted = precision as usize + 2 + b.mantissa.bit_len();
    let up = wanted.saturating_sub(a.mantissa.bit_len());
    let dividend = &a.mantissa << up;
    let quotient = &dividend / &b.mantissa;
    let exact = &quotient * &b.mantissa == dividend;
    let exponent = a.exponent - b.exponent - up as i64;
    // One more bit says that something was cut off, so that a tie is told from what is above it.
    let mantissa = if exact { quotient << 1 } else { (quotient << 1) + UBig::ONE };
    Float::new(negative, mantissa, exponent - 1)
}
