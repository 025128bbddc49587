//! JSON data, written as Go writes it.

use std::cell::RefCell;

use super::super::arguments::MAX_STRING;
use super::super::kept::{self, Kept};
use super::super::{Arguments, Outcome};
use crate::value::{CauseKind, Type, Value};

pub(super) fn result_type(_: &Arguments<'_>) -> Outcome<Type> {
    Ok(Type::Dynamic)
}

thread_local! {
    static DECODED: RefCell<Kept<Value>> = RefCell::default();
}

pub(super) fn jsondecode(arguments: &Arguments<'_>) -> Outcome<Value> {
    let text = arguments.text(0);
    if text.trim_matches([' ', '\t', '\r', '\n']).is_empty() {
        return Err("EOF".into());
    }
    let decode = || serde_json::from_str(text).map(|json| Value::from_json(&json));
    match kept::try_of(&DECODED, text, decode) {
        Ok(value) => Ok(value),
        Err(error) if error.to_string().contains("recursion limit") => {
            let name = "a JSON text is nested deeper than 127 levels";
            Ok(arguments.withheld(Type::Dynamic, CauseKind::Limit, name))
        }
        Err(error) => Err(error.to_string().into()),
    }
}

pub(super) fn jsonencode(arguments: &Arguments<'_>) -> Outcome<Value> {
    let value = arguments.get(0);
    if !value.is_wholly_known() {
        return Ok(unfinished(arguments, value));
    }
    let mut text = String::new();
    write(value, &mut text)?;
    Ok(arguments.string(text))
}

/// Of what is not wholly known the first character may be told.
fn unfinished(arguments: &Arguments<'_>, value: &Value) -> Value {
    let open = match value.ty() {
        _ if !value.is_never_null() => None,
        Type::String => Some("\""),
        Type::Object(_) | Type::Map(_) => Some("{"),
        Type::Tuple(_) | Type::List(_) | Type::Set(_) => Some("["),
        _ => None,
    };
    arguments.pending(Type::String).refined(|refinement| refinement.prefix = open.map(Into::into))
}

/// Writes a wholly known value, until the text is too long.
pub(in super::super) fn write(value: &Value, out: &mut String) -> Outcome<()> {
    if out.len() > MAX_STRING {
        return Ok(());
    }
    match value.unmarked() {
        Value::Null(_) | Value::Unknown(_) | Value::Marked(_) => out.push_str("null"),
        Value::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Value::Number(number) if number.is_infinite() => {
            return Err("cannot serialize infinity as JSON".into());
        }
        Value::Number(number) => out.push_str(&number.to_string()),
        Value::String(text) => write_string(text, out),
        Value::Tuple(items) => write_items(items, out)?,
        Value::List(list) | Value::Set(list) => write_items(&list.items, out)?,
        Value::Object(attributes) => write_members(attributes.iter(), out)?,
        Value::Map(map) => write_members(map.items.iter(), out)?,
    }
    Ok(())
}

fn write_items(items: &[Value], out: &mut String) -> Outcome<()> {
    out.push('[');
    for (i, item) in items.iter().enumerate() {
        if i > 0 {
            out.push(',');
        }
        write(item, out)?;
    }
    out.push(']');
    Ok(())
}

fn write_members<'v>(
    members: impl Iterator<Item = (&'v smol_str::SmolStr, &'v Value)>,
    out: &mut String,
) -> Outcome<()> {
    out.push('{');
    for (i, (name, value)) in members.enumerate() {
        if i > 0 {
            out.push(',');
        }
        write_string(name, out);
        out.push(':');
        write(value, out)?;
    }
    out.push('}');
    Ok(())
}

fn write_string(text: &str, out: &mut String) {
    out.push('"');
    let mut rest = text;
    while let Some(at) = rest.find(is_escaped) {
        let (plain, escaped) = rest.split_at(at);
        out.push_str(plain);
        let mut escaped = escaped.chars();
        escaped.next().into_iter().for_each(|c| write_escaped(c, out));
        rest = escaped.as_str();
    }
    out.push_str(rest);
    out.push('"');
}

fn is_escaped(c: char) -> bool {
    matches!(c, '\0'..='\u{1f}' | '"' | '\\' | '<' | '>' | '&' | '\u{2028}' | '\u{2029}')
}

fn write_escaped(c: char, out: &mut String) {
    match c {
        '"' => out.push_str("\\\""),
        '\\' => out.push_str("\\\\"),
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\t' => out.push_str("\\t"),
        '\u{8}' => out.push_str("\\b"),
        '\u{c}' => out.push_str("\\f"),
        c => out.push_str(&format!("\\u{:04x}", u32::from(c))),
    }
}
