//! Values as expressions, laid out as `terraform fmt` would.

use std::fmt::Write;

use smol_str::SmolStr;

use super::super::arguments::MAX_STRING;
use crate::syntax::is_identifier;
use crate::value::Value;

/// The expression that stands for the value.
pub(super) fn expression(value: &Value) -> String {
    let mut out = String::new();
    write(value, 0, &mut out);
    out
}

/// `name = value` lines, the equals signs of neighbours below each other.
pub(super) fn attributes<'v>(
    attributes: impl Iterator<Item = (&'v SmolStr, &'v Value)>,
    indent: usize,
    out: &mut String,
) {
    let mut lines: Vec<(String, &Value)> = Vec::new();
    for (name, value) in attributes {
        let name = if is_identifier(name) { name.to_string() } else { quoted(name) };
        lines.push((name, value));
    }
    let mut rest = lines.as_slice();
    while !rest.is_empty() {
        let neighbours = rest.iter().take_while(|(_, value)| is_one_line(value)).count();
        let (group, after) = rest.split_at(neighbours.max(1));
        rest = after;
        let width = |name: &str| name.chars().count();
        let widest = group.iter().map(|(name, _)| width(name)).max().unwrap_or(0);
        for (name, value) in group {
            if out.len() > MAX_STRING {
                return;
            }
            let gap = " ".repeat(widest - width(name));
            // Writing to a string cannot fail.
            let _ = write!(out, "{}{name}{gap} = ", " ".repeat(indent));
            write(value, indent, out);
            out.push('\n');
        }
    }
}

fn is_one_line(value: &Value) -> bool {
    match value.unmarked() {
        Value::Object(attributes) => attributes.is_empty(),
        Value::Map(map) => map.items.is_empty(),
        other => other.children().all(is_one_line),
    }
}

fn write(value: &Value, indent: usize, out: &mut String) {
    if out.len() > MAX_STRING {
        return;
    }
    match value.unmarked() {
        Value::Null(_) | Value::Unknown(_) | Value::Marked(_) => out.push_str("null"),
        Value::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Value::Number(number) => out.push_str(&number.to_string()),
        Value::String(text) => out.push_str(&quoted(text)),
        Value::Tuple(items) => write_items(items, indent, out),
        Value::List(list) | Value::Set(list) => write_items(&list.items, indent, out),
        Value::Object(members) => write_members(members.iter(), members.is_empty(), indent, out),
        Value::Map(map) => write_members(map.items.iter(), map.items.is_empty(), indent, out),
    }
}

fn write_items(items: &[Value], indent: usize, out: &mut String) {
    out.push('[');
    for (i, item) in items.iter().enumerate() {
        if i > 0 {
            out.push_str(", ");
        }
        write(item, indent, out);
    }
    out.push(']');
}

fn write_members<'v>(
    members: impl Iterator<Item = (&'v SmolStr, &'v Value)>,
    empty: bool,
    indent: usize,
    out: &mut String,
) {
    if empty {
        return out.push_str("{}");
    }
    out.push_str("{\n");
    attributes(members, indent + 2, out);
    let _ = write!(out, "{}}}", " ".repeat(indent));
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '$' | '%' if chars.peek() == Some(&'{') => out.extend([c, c]),
            c if c.is_control() || matches!(c, '\u{ad}' | '\u{2028}' | '\u{2029}' | '\u{feff}') => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
