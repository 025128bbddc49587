//! Decimal text to number, rounded as Terraform rounds it.

use dashu_int::UBig;
use dashu_int::ops::BitTest;

use super::float::Float;
use super::{Number, Repr, WRITTEN, arithmetic};

/// Powers of five are computed with so many bits more than the result has.
const GUARD: u32 = 64;

impl Number {
    /// A decimal number as HCL, JSON and conversions from strings write it, with exponent, or `inf`; absent for other text
    /// and for exponents beyond what Terraform takes.
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() <= 18
            && let Ok(value) = text.parse::<i64>()
            && !text.starts_with("-0")
        {
            return Some(Self(Repr::Integer { value, precision: WRITTEN }));
        }
        let (negative, rest) = match text.as_bytes().first()? {
            b'-' => (true, &text[1..]),
            b'+' => (false, &text[1..]),
            _ => (false, text),
        };
        if matches!(rest, "inf" | "Inf") {
            return Some(Self::infinity(negative));
        }
        let (mantissa, exponent) = split_exponent(rest)?;
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits = [whole, fraction].concat();
        if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
            return None;
        }
        let mantissa = UBig::from_str_radix(&digits, 10).ok()?;
        let places = i64::try_from(fraction.len()).ok()?;
        let (tens, twos) = match exponent {
            Exponent::Ten(exponent) => (exponent.checked_sub(places)?, 0),
            Exponent::Two(exponent) => (-places, exponent),
        };
        let float = scale(negative, mantissa, tens, twos)?;
        Some(Self::from_float(float, WRITTEN))
    }
}

enum Exponent {
    Ten(i64),
    Two(i64),
}

fn split_exponent(text: &str) -> Option<(&str, Exponent)> {
    let Some(at) = text.find(['e', 'E', 'p', 'P']) else { return Some((text, Exponent::Ten(0))) };
    let (mantissa, rest) = text.split_at(at);
    let digits = rest[1..].strip_prefix(['+', '-']).unwrap_or(&rest[1..]);
    if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let exponent = rest[1..].parse().ok()?;
    let two = rest.starts_with(['p', 'P']);
    Some((mantissa, if two { Exponent::Two(exponent) } else { Exponent::Ten(exponent) }))
}

fn scale(negative: bool, mantissa: UBig, tens: i64, twos: i64) -> Option<Float> {
    if mantissa.is_zero() {
        return Some(Float::new(negative, mantissa, 0));
    }
    let exponent = tens.checked_add(twos)?;
    let top = exponent.checked_add(mantissa.bit_len() as i64)?;
    i32::try_from(top).ok()?;
    let float = Float::new(negative, mantissa, exponent);
    let five = power_of_five(tens.unsigned_abs());
    if tens >= 0 {
        let exponent = float.exponent + five.exponent;
        return Some(Float::new(negative, float.mantissa * five.mantissa, exponent));
    }
    Some(if five.is_overflow() {
        Float::new(negative, UBig::ZERO, 0)
    } else {
        arithmetic::divide(&float, &five, WRITTEN)
    })
}

fn power_of_five(mut n: u64) -> Float {
    let precision = WRITTEN + GUARD;
    let mut power = Float::new(false, UBig::ONE, 0);
    let mut square = Float::new(false, UBig::from(5u8), 0);
    while n > 0 {
        if n & 1 == 1 {
            power = product(power, &square, precision);
        }
        square = product(square.clone(), &square, precision + GUARD);
        n >>= 1;
    }
    power
}

fn product(a: Float, b: &Float, precision: u32) -> Float {
    Float::new(false, a.mantissa * &b.mantissa, a.exponent + b.exponent).rounded(precision)
}
