//! Number to decimal text with a given number of digits, in the notations of `%e`, `%f` and `%g`.

use super::Number;

/// More digits are not written.
const MAX_DIGITS: usize = 1 << 20;

/// A number as digits: `0.digits · 10^place`.
struct Digits {
    sign: &'static str,
    digits: String,
    place: i64,
}

enum Parts {
    Finite(Digits),
    Infinite(String),
}

/// The digits, rounded by `count`, which is told the place; all of them where it tells nothing.
fn parts(number: &Number, count: impl Fn(i64) -> Option<i64>) -> Option<Parts> {
    if number.is_infinite() {
        return Some(Parts::Infinite(number.to_string()));
    }
    if number.is_excessive() {
        return None;
    }
    let (_, place) = number.exact_digits()?;
    let (digits, place) = match count(place) {
        Some(count) => number.rounded_digits(count)?,
        None => number.shortest_digits()?,
    };
    let digits = digits.into_iter().map(char::from).collect();
    let sign = if number.is_negative() { "-" } else { "" };
    Some(Parts::Finite(Digits { sign, digits, place }))
}

impl Number {
    /// `1234.50`, with so many digits after the point. Absent where that is too long; infinity is `+Inf`.
    pub(crate) fn fixed(&self, precision: usize) -> Option<String> {
        fixed(self, precision)
    }

    /// `1.23450e+03`, with so many digits after the point. Absent where that is too long; infinity is `+Inf`.
    pub(crate) fn scientific(&self, precision: usize, letter: char) -> Option<String> {
        scientific(self, precision, letter)
    }

    /// The shorter of both, with so many digits, or as few as tell the number. Absent where that is too long.
    pub(crate) fn general(&self, precision: Option<usize>, letter: char) -> Option<String> {
        general(self, precision, letter)
    }
}

fn fixed(number: &Number, precision: usize) -> Option<String> {
    if precision > MAX_DIGITS {
        return None;
    }
    match parts(number, |place| Some(place.saturating_add(precision as i64)))? {
        Parts::Infinite(text) => Some(text),
        Parts::Finite(digits) => Some(write_fixed(&digits, precision)),
    }
}

fn write_fixed(number: &Digits, precision: usize) -> String {
    let Digits { sign, digits, place } = number;
    let whole = usize::try_from(*place).unwrap_or(0);
    let before = match whole {
        0 => "0".to_owned(),
        _ => format!("{:0<whole$}", &digits[..whole.min(digits.len())]),
    };
    if precision == 0 {
        return format!("{sign}{before}");
    }
    let zeros = usize::try_from(place.saturating_neg()).unwrap_or(0).min(precision);
    let after = digits.get(whole..).unwrap_or("");
    let after: String = after.chars().take(precision - zeros).collect();
    format!("{sign}{before}.{}{after:0<rest$}", "0".repeat(zeros), rest = precision - zeros)
}

fn scientific(number: &Number, precision: usize, letter: char) -> Option<String> {
    if precision > MAX_DIGITS {
        return None;
    }
    match parts(number, |_| Some(1 + precision as i64))? {
        Parts::Infinite(text) => Some(text),
        Parts::Finite(digits) => Some(write_scientific(&digits, precision, letter)),
    }
}

fn write_scientific(number: &Digits, precision: usize, letter: char) -> String {
    let Digits { sign, digits, place } = number;
    let (first, rest) = digits.split_at(digits.len().min(1));
    let first = if first.is_empty() { "0" } else { first };
    let exponent = if digits.is_empty() { 0 } else { place - 1 };
    let point = if precision > 0 { "." } else { "" };
    let exponent_sign = if exponent < 0 { '-' } else { '+' };
    format!("{sign}{first}{point}{rest:0<precision$}{letter}{exponent_sign}{:02}", exponent.unsigned_abs())
}

/// The shorter of both; with as few digits as tell the number where no precision is given.
fn general(number: &Number, precision: Option<usize>, letter: char) -> Option<String> {
    let wanted = precision.map(|precision| precision.clamp(1, MAX_DIGITS) as i64);
    let digits = match parts(number, |_| wanted)? {
        Parts::Infinite(text) => return Some(text),
        Parts::Finite(digits) => digits,
    };
    let count = digits.digits.len() as i64;
    let precision = wanted.unwrap_or(count);
    let mut limit = precision;
    if limit > count && count >= digits.place {
        limit = count;
    }
    if wanted.is_none() {
        limit = 6;
    }
    let exponent = digits.place - 1;
    if exponent < -4 || exponent >= limit {
        let after = usize::try_from(precision.min(count) - 1).unwrap_or(0);
        return Some(write_scientific(&digits, after, letter));
    }
    let precision = if precision > digits.place { count } else { precision };
    Some(write_fixed(&digits, usize::try_from(precision - digits.place).unwrap_or(0)))
}
