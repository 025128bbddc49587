//! What a scalar is.

use std::sync::LazyLock;

use regex::Regex;

use super::super::encoding::from_base64;
use crate::value::{Number, Type, Value};

const CORE: &str = "tag:yaml.org,2002:";

/// The value of a scalar. The tag is written out, and empty where there is none.
///
/// # Errors
/// When the text is not what its tag says, or the tag is not known.
pub(super) fn resolve(text: &str, tag: &str, plain: bool) -> Result<Value, String> {
    if tag.is_empty() && !plain {
        return Ok(text.into());
    }
    let wrong = || format!("cannot parse {text:?} as {tag}");
    match tag.strip_prefix(CORE) {
        None if tag.is_empty() => untagged(text),
        Some("str") => Ok(text.into()),
        Some("binary") => {
            from_base64(text).map(|_| text.into()).ok_or_else(|| wrong() + ": not valid base64")
        }
        Some("null") if plain => Ok(Value::Null(Type::Dynamic)),
        Some("null") => Ok(text.into()),
        Some("timestamp") => {
            let time = timestamp(text);
            if plain { time.map(Value::string).ok_or_else(wrong) } else { Ok(text.into()) }
        }
        Some("int" | "float" | "bool") => {
            let value = word(text).or_else(|| tagged_number(text)).ok_or_else(wrong)?;
            Ok(if plain { value } else { text.into() })
        }
        _ => Err(format!("unsupported tag {tag:?}")),
    }
}

fn untagged(text: &str) -> Result<Value, String> {
    static NAN: &[&str] = &[".nan", ".NaN", ".NAN"];
    if NAN.contains(&text) {
        return Err("floating point NaN is not supported".into());
    }
    let value = word(text).or_else(|| number(text)).or_else(|| timestamp(text).map(Value::string));
    Ok(value.unwrap_or_else(|| text.into()))
}

/// Words that are not text.
fn word(text: &str) -> Option<Value> {
    Some(match text {
        "y" | "Y" | "yes" | "Yes" | "YES" | "true" | "True" | "TRUE" | "on" | "On" | "ON" => true.into(),
        "n" | "N" | "no" | "No" | "NO" | "false" | "False" | "FALSE" | "off" | "Off" | "OFF" => false.into(),
        "" | "~" | "null" | "Null" | "NULL" => Value::Null(Type::Dynamic),
        _ => return infinity(text),
    })
}

fn infinity(text: &str) -> Option<Value> {
    let (negative, rest) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    matches!(rest, ".inf" | ".Inf" | ".INF").then(|| Number::infinity(negative).into())
}

fn number(text: &str) -> Option<Value> {
    #[expect(clippy::expect_used, reason = "the pattern is constant")]
    static DECIMAL: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$").expect("a pattern")
    });
    let number = if let Some(digits) = text.strip_prefix("0x") {
        Number::from_digits(digits, 16).filter(|_| !digits.starts_with(['+', '-']))
    } else if let Some(digits) = text.strip_prefix("0o") {
        Number::from_digits(digits, 8).filter(|_| !digits.starts_with(['+', '-']))
    } else if DECIMAL.is_match(text) {
        Number::parse(text)
    } else {
        None
    };
    number.map(Value::Number)
}

/// With a tag that wants a number, more is a number: `0b101`.
fn tagged_number(text: &str) -> Option<Value> {
    number(text).or_else(|| {
        let digits = text.strip_prefix("0b")?;
        Number::from_digits(digits, 2).filter(|_| !digits.starts_with(['+', '-'])).map(Value::Number)
    })
}

/// The time in RFC 3339, without fractions of seconds.
fn timestamp(text: &str) -> Option<String> {
    #[expect(clippy::expect_used, reason = "the pattern is constant")]
    static TIME: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(concat!(
            r"^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})",
            r"(?:([Tt ])([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2})(?:[.,][0-9]+)?(Z|[-+][0-9]{2}:[0-9]{2})?)?$",
        ))
        .expect("a pattern")
    });
    let groups = TIME.captures(text)?;
    let group = |index: usize| groups.get(index).map_or("", |group| group.as_str());
    let zone = match (group(4), group(8)) {
        ("", _) => "Z",
        (" ", "") => "Z",
        (" ", _) | (_, "") => return None,
        (_, zone) => zone,
    };
    let two = |index: usize| format!("{:0>2}", group(index));
    let time = format!("{}-{}-{}T{}:{}:{}{zone}", group(1), two(2), two(3), two(5), two(6), two(7));
    super::super::date::checked(&time)
}
