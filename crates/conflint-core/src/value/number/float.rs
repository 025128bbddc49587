//! Sign, mantissa, exponent, and rounding to the nearest.

use std::cmp::Ordering;

use dashu_int::UBig;
use dashu_int::ops::BitTest;

/// `±mantissa · 2^exponent`. Canonical: the mantissa is odd, or zero with exponent zero.
#[derive(Clone, Debug)]
pub(super) struct Float {
    pub(super) negative: bool,
    pub(super) mantissa: UBig,
    pub(super) exponent: i64,
}

impl Float {
    pub(super) fn new(negative: bool, mantissa: UBig, exponent: i64) -> Self {
        match mantissa.trailing_zeros() {
            None => Self { negative, mantissa, exponent: 0 },
            Some(0) => Self { negative, mantissa, exponent },
            Some(zeros) => Self { negative, mantissa: mantissa >> zeros, exponent: exponent + zeros as i64 },
        }
    }

    pub(super) fn from_f64(value: f64) -> Self {
        let bits = value.to_bits();
        let fraction = bits & ((1 << 52) - 1);
        let biased = ((bits >> 52) & 0x7ff) as i64;
        let (mantissa, exponent) =
            if biased == 0 { (fraction, -1074) } else { (fraction | 1 << 52, biased - 1075) };
        Self::new(value.is_sign_negative(), mantissa.into(), exponent)
    }

    pub(super) fn is_zero(&self) -> bool {
        self.mantissa.is_zero()
    }

    /// Position of the highest bit: the magnitude is in `2^(top-1) .. 2^top`.
    pub(super) fn top(&self) -> i64 {
        self.mantissa.bit_len() as i64 + self.exponent
    }

    /// Whether Terraform makes infinity of it.
    pub(super) fn is_overflow(&self) -> bool {
        !self.is_zero() && self.top() > i64::from(i32::MAX)
    }

    /// Rounded to so many bits, ties to even; what is too small becomes zero.
    pub(super) fn rounded(self, precision: u32) -> Self {
        if !self.is_zero() && self.top() < i64::from(i32::MIN) {
            return Self::new(self.negative, UBig::ZERO, 0);
        }
        let excess = self.mantissa.bit_len().saturating_sub(precision as usize);
        if excess == 0 {
            return self;
        }
        let half = self.mantissa.bit(excess - 1);
        // The mantissa is odd: when more than the half bit is cut off, the rest is not zero.
        let above_half = half && excess > 1;
        let kept: UBig = &self.mantissa >> excess;
        let up = above_half || half && kept.bit(0);
        let mantissa = if up { kept + UBig::ONE } else { kept };
        Self::new(self.negative, mantissa, self.exponent + excess as i64)
    }

    /// The magnitude without its fraction; absent where it would be too large to hold.
    pub(super) fn truncated(&self) -> Option<UBig> {
        match usize::try_from(self.exponent) {
            Ok(up) if up > MAX_SHIFT => None,
            Ok(up) => Some(&self.mantissa << up),
            Err(_) => {
                let down = usize::try_from(self.exponent.unsigned_abs()).unwrap_or(usize::MAX);
                Some(if down >= self.mantissa.bit_len() { UBig::ZERO } else { &self.mantissa >> down })
            }
        }
    }

    /// The magnitude, where it is whole and not too large to hold.
    pub(super) fn to_integer(&self) -> Option<UBig> {
        (self.exponent >= 0).then(|| self.truncated())?
    }

    pub(super) fn to_i64(&self) -> Option<i64> {
        if self.exponent < 0 || self.top() > 64 || self.is_zero() && self.negative {
            return None;
        }
        let magnitude = u64::try_from(&self.to_integer()?).ok()?;
        if self.negative { 0i64.checked_sub_unsigned(magnitude) } else { i64::try_from(magnitude).ok() }
    }

    pub(super) fn to_f64(&self) -> f64 {
        let sign = if self.negative { -1.0 } else { 1.0 };
        let top = self.top();
        if self.is_zero() || top < -1074 {
            return sign * 0.0;
        }
        // Below the normal range every step down costs a bit.
        let bits = (top + 1074).clamp(0, 53);
        let rounded = match u32::try_from(bits) {
            Ok(0) | Err(_) => {
                return if top == -1074 && !self.mantissa.is_one() { sign * 5e-324 } else { sign * 0.0 };
            }
            Ok(bits) => self.clone().rounded(bits),
        };
        if rounded.top() > 1024 {
            return sign * f64::INFINITY;
        }
        let mantissa = u64::try_from(&rounded.mantissa).unwrap_or(0) as f64;
        // In two steps, as 2^exponent alone may be below the normal range; both are exact.
        let half = (rounded.exponent / 2) as i32;
        let rest = (rounded.exponent - i64::from(half)) as i32;
        sign * mantissa * 2f64.powi(half) * 2f64.powi(rest)
    }

    fn cmp_magnitude(&self, other: &Self) -> Ordering {
        match (self.is_zero(), other.is_zero()) {
            (true, true) => return Ordering::Equal,
            (true, false) => return Ordering::Less,
            (false, true) => return Ordering::Greater,
            (false, false) => {}
        }
        self.top().cmp(&other.top()).then_with(|| {
            // Equal tops: the exponents differ by no more than the lengths of the mantissas.
            let lowest = self.exponent.min(other.exponent);
            let shift = |float: &Self| &float.mantissa << (float.exponent - lowest) as usize;
            shift(self).cmp(&shift(other))
        })
    }

    pub(super) fn cmp(&self, other: &Self) -> Ordering {
        let negative = |float: &Self| float.negative && !float.is_zero();
        match (negative(self), negative(other)) {
            (false, false) => self.cmp_magnitude(other),
            (true, true) => other.cmp_magnitude(self),
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
        }
    }
}

/// Whole numbers beyond so many trailing zero bits are not written out.
pub(super) const MAX_SHIFT: usize = 1 << 22;
