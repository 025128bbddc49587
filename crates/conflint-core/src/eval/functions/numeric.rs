//! Numbers.

mod go;

use super::arguments::wrong;
use super::function::{any, number};
use super::{Arguments, Function, Kind, Outcome, Parameter};
use crate::value::{CauseKind, Number, Type, Value};

pub(super) const TABLE: &[Function] = &[
    Function::new("abs", &[number("num")], Kind::Number, abs),
    Function::new("ceil", &[number("num")], Kind::Number, ceil),
    Function::new("floor", &[number("num")], Kind::Number, floor),
    Function::new("log", &[number("num"), number("base")], Kind::Number, log),
    Function::new("max", &[], Kind::Number, max).and(NUMBERS),
    Function::new("min", &[], Kind::Number, min).and(NUMBERS),
    Function::told("parseint", &[any("number"), number("base")], parseint_type, parseint),
    Function::new("pow", &[number("num"), number("power")], Kind::Number, pow),
    Function::new("signum", &[number("num")], Kind::Number, signum),
];

const NUMBERS: Parameter = number("numbers").unknown();

fn abs(arguments: &Arguments<'_>) -> Outcome<Value> {
    Ok(arguments.number(0).abs().into())
}

fn ceil(arguments: &Arguments<'_>) -> Outcome<Value> {
    Ok(arguments.number(0).ceil().into())
}

fn floor(arguments: &Arguments<'_>) -> Outcome<Value> {
    Ok(arguments.number(0).floor().into())
}

fn log(arguments: &Arguments<'_>) -> Outcome<Value> {
    machine(go::log(float(arguments, 0)?) / go::log(float(arguments, 1)?))
}

fn pow(arguments: &Arguments<'_>) -> Outcome<Value> {
    machine(go::pow(float(arguments, 0)?, float(arguments, 1)?))
}

fn float(arguments: &Arguments<'_>, index: usize) -> Outcome<f64> {
    let number = arguments.number(index);
    let float = number.as_f64();
    if float.is_infinite() && !number.is_infinite() {
        return wrong(index, "value is too large for a machine float");
    }
    Ok(float)
}

/// Logarithms and powers are machine floats.
fn machine(value: f64) -> Outcome<Value> {
    Number::from_f64(value).map(Value::Number).ok_or_else(|| "the result is not a number".into())
}

fn max(arguments: &Arguments<'_>) -> Outcome<Value> {
    extreme(arguments, |number, best| number > best)
}

fn min(arguments: &Arguments<'_>) -> Outcome<Value> {
    extreme(arguments, |number, best| number < best)
}

fn extreme(arguments: &Arguments<'_>, better: fn(&Number, &Number) -> bool) -> Outcome<Value> {
    let mut best: Option<Number> = None;
    if arguments.len() == 0 {
        return Err("must pass at least one number".into());
    }
    if arguments.values.iter().any(Value::is_unknown) {
        return Ok(arguments.pending(Type::Number));
    }
    for index in 0..arguments.len() {
        let number = arguments.number(index);
        if best.as_ref().is_none_or(|best| better(&number, best)) {
            best = Some(number);
        }
    }
    Ok(best.map_or(Value::Null(Type::Number), Value::Number))
}

fn signum(arguments: &Arguments<'_>) -> Outcome<Value> {
    Ok(arguments.whole(0)?.signum().into())
}

fn parseint_type(arguments: &Arguments<'_>) -> Outcome<Type> {
    match arguments.get(0).ty() {
        Type::String => Ok(Type::Number),
        other => wrong(0, format!("first argument must be a string, not {other}")),
    }
}

/// Longer texts in bases that the library has not are not read.
const MAX_DIGITS: usize = 4_096;

fn parseint(arguments: &Arguments<'_>) -> Outcome<Value> {
    parseint_type(arguments)?;
    let base = arguments.number(1).as_i64().and_then(|base| u32::try_from(base).ok());
    let Some(base) = base.filter(|base| (2..=62).contains(base)) else {
        return wrong(1, "base must be a whole number between 2 and 62 inclusive");
    };
    let text = arguments.text(0);
    if base > 36 && text.len() > MAX_DIGITS {
        let name = format!("a number has more than {MAX_DIGITS} digits of base {base}");
        return Ok(arguments.withheld(Type::Number, CauseKind::Limit, name));
    }
    let number = if base <= 36 { Number::from_digits(text, base) } else { from_large_base(text, base) };
    match number {
        Some(number) => Ok(number.into()),
        None => wrong(0, format!("cannot parse {text:?} as a base {base} integer")),
    }
}

/// Beyond 36, capital letters come after the small ones.
fn from_large_base(text: &str, base: u32) -> Option<Number> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    if digits.is_empty() {
        return None;
    }
    let digit = |c: char| match c {
        '0'..='9' => Some(u32::from(c) - u32::from('0')),
        'a'..='z' => Some(u32::from(c) - u32::from('a') + 10),
        'A'..='Z' => Some(u32::from(c) - u32::from('A') + 36),
        _ => None,
    };
    let mut value = dashu_int::UBig::ZERO;
    for c in digits.chars() {
        value = value * base + digit(c).filter(|digit| *digit < base)?;
    }
    let number = Number::from_digits(&value.to_string(), 10)?;
    Some(if negative && !number.is_zero() { number.neg() } else { number })
}
