//! Text of the language.

use std::fmt::Write as _;

use serde_json::Value;

/// A quoted string.
pub(crate) fn quote(text: &str) -> String {
    format!("\"{}\"", escape(text))
}

/// The inside of a quoted string.
pub(crate) fn escape(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace('"', "\\\"")
        .replace('\n', "\\n")
        .replace("${", "$${")
        .replace("%{", "%%{")
}

/// A value as an expression.
pub(crate) fn literal(value: &Value) -> String {
    match value {
        Value::String(text) => quote(text),
        Value::Array(items) => format!("[{}]", items.iter().map(literal).collect::<Vec<_>>().join(", ")),
        Value::Object(fields) => {
            let fields: Vec<_> = fields.iter().map(|(k, v)| format!("{} = {}", key(k), literal(v))).collect();
            format!("{{ {} }}", fields.join(", "))
        }
        other => other.to_string(),
    }
}

/// The key of an object: bare where it may be.
pub(crate) fn key(name: &str) -> String {
    let bare = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if bare { name.to_owned() } else { quote(name) }
}

/// A block from its header and the lines inside.
pub(crate) fn block(header: &str, lines: &[String]) -> String {
    let mut text = format!("{header} {{\n");
    for line in lines.iter().flat_map(|line| line.split('\n')) {
        match line {
            "" => text.push('\n'),
            line => writeln!(text, "  {line}").unwrap_or_default(),
        }
    }
    text + "}\n"
}

/// `name = value`
pub(crate) fn argument(name: &str, value: &str) -> String {
    format!("{name} = {value}")
}
