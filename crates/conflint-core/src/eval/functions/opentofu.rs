//! Functions that only OpenTofu has.

use super::function::string;
use super::{Arguments, Function, Kind, Outcome, cidr};
use crate::value::{CauseKind, Type, Value};

pub(super) const TABLE: &[Function] = &[
    Function::new("base64gunzip", &[string("str")], Kind::String, base64gunzip),
    Function::new(
        "cidrcontains",
        &[string("containing_prefix"), string("contained")],
        Kind::Bool,
        cidr::contains,
    ),
    Function::new("urldecode", &[string("str")], Kind::String, urldecode),
];

fn base64gunzip(arguments: &Arguments<'_>) -> Outcome<Value> {
    Ok(arguments.withheld(Type::String, CauseKind::Function, "base64gunzip"))
}

fn urldecode(arguments: &Arguments<'_>) -> Outcome<Value> {
    let text = arguments.text(0);
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'+' => bytes.push(b' '),
            b'%' => {
                let digits: Vec<u8> = rest.by_ref().take(2).collect();
                bytes.push(hexadecimal(&digits).ok_or_else(|| format!("invalid URL escape in {text:?}"))?);
            }
            byte => bytes.push(byte),
        }
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(arguments.string(text)),
        Err(_) => Err("the result of decoding is not valid UTF-8".into()),
    }
}

fn hexadecimal(digits: &[u8]) -> Option<u8> {
    let [high, low] = digits else { return None };
    let digit = |byte: &u8| char::from(*byte).to_digit(16);
    u8::try_from(digit(high)? * 16 + digit(low)?).ok()
}
