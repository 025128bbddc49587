//! Unknown values in words: what they would be, as far as that is short.

use conflint_core::value::{Application, Symbol, SymbolKind, Value};

use crate::claim::is_secret;

/// Longer texts tell nobody anything.
const MAX_LENGTH: usize = 80;

/// `${var.env}-logs`, `upper(var.name)`; `(known after apply)` where it cannot be said in short.
pub(crate) fn text(value: &Value) -> String {
    let said = match value.unmarked() {
        Value::Unknown(unknown) => unknown.symbol.as_ref().and_then(template),
        _ => None,
    };
    let short = said.filter(|text| text.chars().count() <= MAX_LENGTH);
    short.unwrap_or_else(|| "(known after apply)".to_owned())
}

fn template(symbol: &Symbol) -> Option<String> {
    let SymbolKind::Concat(pieces) = &symbol.kind else { return expression(symbol, 0) };
    let mut out = String::new();
    for piece in pieces.iter() {
        match piece {
            Value::String(text) => out += text,
            piece => out += &format!("${{{}}}", operand(piece, 0)?),
        }
    }
    Some(out)
}

fn expression(symbol: &Symbol, depth: u32) -> Option<String> {
    match &symbol.kind {
        SymbolKind::Reference(name) => Some(name.to_string()),
        SymbolKind::Impure(call) => Some(format!("{}()", call.function)),
        SymbolKind::Apply(application) => {
            let Application { operation, operands } = &**application;
            let is_function = operation.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
            let operands: Option<Vec<String>> = operands.iter().map(|o| operand(o, depth + 1)).collect();
            (is_function && depth < 4).then(|| Some(format!("{operation}({})", operands?.join(", "))))?
        }
        SymbolKind::Concat(_) => (depth < 4).then(|| Some(format!("\"{}\"", template(symbol)?)))?,
    }
}

fn operand(value: &Value, depth: u32) -> Option<String> {
    if is_secret(value) {
        return None;
    }
    match value.unmarked() {
        Value::Unknown(unknown) => expression(unknown.symbol.as_ref()?, depth),
        known => Some(known.to_json().to_string()),
    }
}

#[cfg(test)]
mod tests {
    use conflint_core::value::{Cause, CauseKind, Marks, Type, Unknown};

    use super::*;

    fn variable(name: &str) -> Value {
        Value::reference(Type::String, Cause::new(CauseKind::Variable, name), name)
    }

    fn join(pieces: Vec<Value>) -> Value {
        Unknown { symbol: Symbol::concat(pieces), ..Unknown::new(Type::String, Vec::new()) }.into()
    }

    #[test]
    fn unknown_values_say_what_they_would_be() {
        assert_eq!(text(&variable("var.env")), "var.env");
        let upper = Value::pending(Type::String, "upper", vec![variable("var.env")]);
        assert_eq!(text(&upper), "upper(var.env)");
        assert_eq!(text(&join(vec![upper, Value::from("-logs")])), "${upper(var.env)}-logs");
        assert_eq!(
            text(&Value::unknown(Type::String, Cause::new(CauseKind::AfterApply, "x"))),
            "(known after apply)"
        );
    }

    #[test]
    fn secrets_and_long_texts_are_not_said() {
        let hidden = Value::from("hush").with_marks(Marks::SENSITIVE);
        let joined = Value::pending(Type::String, "coalesce", vec![variable("var.env"), hidden]);
        assert_eq!(text(&joined), "(known after apply)");
        let long = Value::from("x".repeat(200).as_str());
        assert_eq!(text(&join(vec![variable("var.env"), long])), "(known after apply)");
    }
}
