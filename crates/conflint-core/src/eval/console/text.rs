//! Values as `terraform console` prints them.

use std::fmt::Write as _;

use unicode_normalization::char::canonical_combining_class;

use crate::value::{Type, Value};

/// The value on one or several lines, without a newline at the end.
pub(super) fn of(value: &Value) -> String {
    let mut out = String::new();
    write(value, 0, &mut out);
    out
}

fn write(value: &Value, indent: usize, out: &mut String) {
    let marks = value.marks();
    if value.is_unknown() && !marks.ephemeral {
        let _ = write!(out, "(not known: {})", super::because(value));
        return;
    }
    if marks.sensitive || marks.ephemeral {
        out.push_str(if marks.ephemeral { "(ephemeral value)" } else { "(sensitive value)" });
        return;
    }
    match value {
        Value::Null(ty) => write_null(ty, out),
        Value::Bool(value) => {
            let _ = write!(out, "{value}");
        }
        Value::Number(number) if number.is_infinite() => {
            out.push_str(if number.is_negative() { "-Inf" } else { "+Inf" });
        }
        Value::Number(number) => {
            let _ = write!(out, "{number}");
        }
        Value::String(text) => write_text(text, indent, out),
        Value::Tuple(items) => write_items(items, indent, out),
        Value::List(list) => {
            called("tolist", out, |out| write_items(&list.items, indent, out));
        }
        Value::Set(set) => {
            called("toset", out, |out| write_items(&set.items, indent, out));
        }
        Value::Object(attributes) => write_named(attributes.iter(), indent, out),
        Value::Map(map) => {
            called("tomap", out, |out| write_named(map.items.iter(), indent, out));
        }
        Value::Unknown(_) | Value::Marked(_) => {}
    }
}

fn called(function: &str, out: &mut String, inner: impl FnOnce(&mut String)) {
    out.push_str(function);
    out.push('(');
    inner(out);
    out.push(')');
}

fn write_null(ty: &Type, out: &mut String) {
    let _ = match ty {
        Type::Dynamic => write!(out, "null"),
        Type::Bool => write!(out, "tobool(null)"),
        Type::Number => write!(out, "tonumber(null)"),
        Type::String => write!(out, "tostring(null)"),
        Type::List(element) => write!(out, "tolist(null) /* of {element} */"),
        Type::Set(element) => write!(out, "toset(null) /* of {element} */"),
        Type::Map(element) => write!(out, "tomap(null) /* of {element} */"),
        Type::Tuple(_) => write!(out, "null /* tuple */"),
        Type::Object(_) => write!(out, "null /* object */"),
    };
}

fn new_line(indent: usize, out: &mut String) {
    let _ = write!(out, "\n{:indent$}", "");
}

fn write_items(items: &[Value], indent: usize, out: &mut String) {
    if items.is_empty() {
        return out.push_str("[]");
    }
    out.push('[');
    for item in items {
        new_line(indent + 2, out);
        write(item, indent + 2, out);
        out.push(',');
    }
    new_line(indent, out);
    out.push(']');
}

fn write_named<'a>(
    items: impl ExactSizeIterator<Item = (&'a smol_str::SmolStr, &'a Value)>,
    indent: usize,
    out: &mut String,
) {
    if items.len() == 0 {
        return out.push_str("{}");
    }
    out.push('{');
    for (name, item) in items {
        new_line(indent + 2, out);
        write_quoted(name, out);
        out.push_str(" = ");
        write(item, indent + 2, out);
    }
    new_line(indent, out);
    out.push('}');
}

/// Several lines become a heredoc whose marker is none of them.
fn write_text(text: &str, indent: usize, out: &mut String) {
    if !text.contains('\n') {
        return write_quoted(text, out);
    }
    let mut marker = "EOT".to_owned();
    while text.lines().any(|line| line.trim() == marker) {
        marker.push('_');
    }
    let _ = write!(out, "<<{}{marker}", if indent > 0 { "-" } else { "" });
    for line in text.split('\n').chain([marker.as_str()]) {
        new_line(indent, out);
        out.push_str(line);
    }
}

fn write_quoted(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        let _ = match c {
            '"' => write!(out, "\\\""),
            '\\' => write!(out, "\\\\"),
            '\n' => write!(out, "\\n"),
            '\r' => write!(out, "\\r"),
            '\t' => write!(out, "\\t"),
            c if c.is_ascii_control() => write!(out, "\\x{:02x}", u32::from(c)),
            c if is_printable(c) => write!(out, "{c}"),
            c if u32::from(c) > 0xffff => write!(out, "\\U{:08x}", u32::from(c)),
            c => write!(out, "\\u{:04x}", u32::from(c)),
        };
    }
    out.push('"');
}

fn is_printable(c: char) -> bool {
    c == '\'' || c.escape_debug().len() == 1 || canonical_combining_class(c) != 0
}
