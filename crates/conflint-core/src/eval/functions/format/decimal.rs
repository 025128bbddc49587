//! `%e`, `%f`, `%g`: numbers with a fraction, of as many digits as wanted.

use super::super::Outcome;
use super::super::arguments::as_number;
use super::pad;
use super::verb::Verb;
use crate::value::Value;

pub(super) fn format(verb: &Verb<'_>, value: &Value) -> Outcome<Value> {
    let number = as_number(value);
    let text = match verb.mode {
        'f' => number.fixed(verb.precision.unwrap_or(6)),
        'e' | 'E' => number.scientific(verb.precision.unwrap_or(6), verb.mode),
        mode => number.general(verb.precision, if mode == 'g' { 'e' } else { 'E' }),
    };
    let Some(text) = text else { return Ok(pad::too_long(verb)) };
    let (sign, digits) = match text.strip_prefix(['-', '+']) {
        Some(rest) if text.starts_with('-') => ("-", rest),
        Some(rest) => (if verb.space { " " } else { "+" }, rest),
        None if verb.plus => ("+", text.as_str()),
        None if verb.space => (" ", text.as_str()),
        None => ("", text.as_str()),
    };
    let missing = verb.width.unwrap_or(0).saturating_sub(sign.len() + digits.len());
    Ok(if verb.minus {
        pad::joined(verb, &[(sign, 1), (digits, 1), (" ", missing)])
    } else if verb.zero && !number.is_infinite() {
        pad::joined(verb, &[(sign, 1), ("0", missing), (digits, 1)])
    } else {
        pad::joined(verb, &[(" ", missing), (sign, 1), (digits, 1)])
    })
}
