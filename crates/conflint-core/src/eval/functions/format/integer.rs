//! `%d`, `%b`, `%o`, `%x`, `%X`.

use super::super::Outcome;
use super::super::arguments::as_number;
use super::pad;
use super::verb::Verb;
use crate::value::Value;

pub(super) fn format(verb: &Verb<'_>, value: &Value) -> Outcome<Value> {
    let number = as_number(value);
    if !number.is_integer() && !number.is_zero() {
        return Err(verb.refuses("an integer is required"));
    }
    let (radix, prefix) = match verb.mode {
        'b' => (2, "0b"),
        'o' => (8, "0"),
        'x' => (16, "0x"),
        'X' => (16, "0X"),
        _ => (10, ""),
    };
    let Some(digits) = number.whole_digits(radix) else { return Ok(pad::too_long(verb)) };
    let digits = if verb.mode == 'X' { digits.to_ascii_uppercase() } else { digits };
    if digits == "0" && verb.precision == Some(0) {
        return Ok("".into());
    }
    let sign = match number.is_negative() && !number.is_zero() {
        true => "-",
        false if verb.plus => "+",
        false if verb.space => " ",
        false => "",
    };
    let prefix = if verb.sharp { prefix } else { "" };
    let mut zeros = verb.precision.unwrap_or(0).saturating_sub(digits.len());
    let length = sign.len() + prefix.len() + digits.len() + zeros;
    let missing = verb.width.unwrap_or(0).saturating_sub(length);
    let (mut left, mut right) = (0, 0);
    if verb.minus {
        right = missing;
    } else if verb.zero && verb.precision.is_none() {
        zeros = missing;
    } else {
        left = missing;
    }
    Ok(pad::joined(verb, &[(" ", left), (sign, 1), (prefix, 1), ("0", zeros), (&digits, 1), (" ", right)]))
}
