//! Number to decimal text: as few digits as tell it from its neighbours at its precision.

use std::fmt;

use dashu_int::UBig;
use dashu_int::ops::BitTest;

use super::float::Float;
use super::{Number, Repr};

/// Numbers with binary exponents beyond this are not written out: writing takes time that grows with the square of the digits.
/// Terraform would write them all.
pub(in crate::value) const MAX_EXPONENT: i64 = 1 << 14;

impl fmt::Display for Number {
    /// The shortest decimal text, as Terraform converts numbers to strings; infinity is `+Inf` or `-Inf`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Integer { value, .. } if self.precision() >= super::COUNTED => write!(f, "{value}"),
            Repr::Integer { value, .. } if value.unsigned_abs() < 1 << super::MACHINE => write!(f, "{value}"),
            Repr::Infinity { negative, .. } => f.write_str(if *negative { "-Inf" } else { "+Inf" }),
            Repr::Integer { .. } | Repr::Float { .. } => match self.to_float() {
                Some(float) => f.write_str(&write_float(&float, self.precision())),
                None => Ok(()),
            },
        }
    }
}

impl Number {
    /// Whether the text would be too long to be worth having.
    pub(crate) fn is_excessive(&self) -> bool {
        match &self.0 {
            Repr::Float { value: float, .. } => {
                float.exponent.abs() > MAX_EXPONENT || float.mantissa.bit_len() > MAX_EXPONENT as usize
            }
            _ => false,
        }
    }

    /// Digits without point and leading or trailing zeros, and the place of the point: `0.digits · 10^place`; the shortest
    /// ones. Absent for infinity. Zero has no digits.
    pub(super) fn shortest_digits(&self) -> Option<(Vec<u8>, i64)> {
        Some(shortest(&self.to_float()?, self.precision()))
    }

    /// The same with so many digits, the last one rounded, ties to even.
    pub(super) fn rounded_digits(&self, count: i64) -> Option<(Vec<u8>, i64)> {
        let (digits, place) = self.exact_digits()?;
        let Ok(count) = usize::try_from(count) else { return Some((Vec::new(), 0)) };
        if count >= digits.len() {
            return Some((digits, place));
        }
        Some(if rounds_up(&digits, count) {
            raise(&digits, count, place)
        } else {
            cut(&digits, count, place)
        })
    }

    /// The digits of a whole number without its sign; absent where it is not whole, or too large.
    pub(crate) fn whole_digits(&self, radix: u8) -> Option<String> {
        if self.is_excessive() {
            return None;
        }
        Some(self.to_float()?.to_integer()?.in_radix(radix).to_string())
    }

    /// The same with all digits.
    pub(super) fn exact_digits(&self) -> Option<(Vec<u8>, i64)> {
        let float = self.to_float()?;
        Some(decimal(&float.mantissa, float.exponent))
    }
}

fn write_float(float: &Float, precision: u32) -> String {
    let sign = if float.negative { "-" } else { "" };
    if float.is_zero() {
        return format!("{sign}0");
    }
    if float.exponent.abs() > MAX_EXPONENT {
        let tens = (float.top() as f64 * std::f64::consts::LOG10_2) as i64;
        return format!("{sign}1e{tens:+}");
    }
    let (digits, place) = shortest(float, precision);
    let digits: String = digits.into_iter().map(char::from).collect();
    let count = digits.len() as i64;
    let zeros = |count: i64| "0".repeat(usize::try_from(count).unwrap_or(0));
    match usize::try_from(place) {
        Ok(0) | Err(_) => format!("{sign}0.{}{digits}", zeros(-place)),
        Ok(_) if place >= count => format!("{sign}{digits}{}", zeros(place - count)),
        Ok(at) => format!("{sign}{}.{}", &digits[..at], &digits[at..]),
    }
}

/// Digits of `mantissa · 2^exponent` and the place of the point.
fn decimal(mantissa: &UBig, exponent: i64) -> (Vec<u8>, i64) {
    let (whole, places) = match usize::try_from(exponent) {
        Ok(up) => (mantissa << up, 0),
        Err(_) => (mantissa * UBig::from(5u8).pow(exponent.unsigned_abs() as usize), exponent),
    };
    if whole.is_zero() {
        return (Vec::new(), 0);
    }
    let mut digits = whole.to_string().into_bytes();
    let place = digits.len() as i64 + places;
    while digits.last() == Some(&b'0') {
        digits.pop();
    }
    (digits, place)
}

/// Goes along the digits until what is left out no longer matters: everything between the middles to both neighbours is
/// this number.
fn shortest(float: &Float, precision: u32) -> (Vec<u8>, i64) {
    let (digits, place) = decimal(&float.mantissa, float.exponent);
    if digits.is_empty() {
        return (digits, place);
    }
    let up = (precision as usize + 1).saturating_sub(float.mantissa.bit_len());
    let (middle, exponent) = (&float.mantissa << up, float.exponent - up as i64);
    let inclusive = !middle.bit(1);
    let (lower, _) = decimal(&(&middle - UBig::ONE), exponent);
    let (upper, _) = decimal(&(&middle + UBig::ONE), exponent);
    let at = |digits: &[u8], i: usize| digits.get(i).copied().unwrap_or(b'0');
    for (i, digit) in digits.iter().enumerate() {
        let (l, u) = (at(&lower, i), at(&upper, i));
        let down = l != *digit || inclusive && i + 1 == lower.len();
        let rise = *digit != u && (inclusive || digit + 1 < u || i + 1 < upper.len());
        if !down && !rise {
            continue;
        }
        let nearest_is_up = rounds_up(&digits, i + 1);
        return if rise && (!down || nearest_is_up) {
            raise(&digits, i + 1, place)
        } else {
            cut(&digits, i + 1, place)
        };
    }
    (digits, place)
}

fn rounds_up(digits: &[u8], count: usize) -> bool {
    match digits.get(count) {
        Some(b'5') if count + 1 == digits.len() => {
            count.checked_sub(1).and_then(|last| digits.get(last)).is_some_and(|last| last % 2 == 1)
        }
        Some(digit) => *digit >= b'5',
        None => false,
    }
}

/// The first `count` digits, the last one raised. `count` is at least one and at most all.
fn raise(digits: &[u8], count: usize, place: i64) -> (Vec<u8>, i64) {
    let mut digits = digits[..count].to_vec();
    while digits.last() == Some(&b'9') {
        digits.pop();
    }
    match digits.last_mut() {
        Some(last) => {
            *last += 1;
            (digits, place)
        }
        None => (vec![b'1'], place + 1),
    }
}

/// The first `count` digits without trailing zeros.
fn cut(digits: &[u8], count: usize, place: i64) -> (Vec<u8>, i64) {
    let mut digits = digits[..count].to_vec();
    while digits.last() == Some(&b'0') {
        digits.pop();
    }
    (digits, place)
}
