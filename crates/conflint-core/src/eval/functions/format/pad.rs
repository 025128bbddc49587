//! Width and precision of texts, in characters as people see them.

use unicode_segmentation::UnicodeSegmentation;

use super::super::Outcome;
use super::super::arguments::MAX_STRING;
use super::verb::Verb;
use crate::value::{Cause, CauseKind, Type, Value};

/// The text, filled up to the width.
pub(super) fn text(verb: &Verb<'_>, text: &str) -> Outcome<Value> {
    let missing = verb.width.unwrap_or(0).saturating_sub(text.graphemes(true).count());
    let filler = if verb.zero { "0" } else { " " };
    Ok(if verb.minus {
        joined(verb, &[(text, 1), (filler, missing)])
    } else {
        joined(verb, &[(filler, missing), (text, 1)])
    })
}

/// Parts, each so many times.
pub(super) fn joined(verb: &Verb<'_>, parts: &[(&str, usize)]) -> Value {
    let length =
        parts.iter().fold(0usize, |sum, (part, count)| sum.saturating_add(part.len().saturating_mul(*count)));
    if length > MAX_STRING {
        return too_long(verb);
    }
    Value::string(parts.iter().map(|(part, count)| part.repeat(*count)).collect::<String>())
}

pub(super) fn too_long(verb: &Verb<'_>) -> Value {
    let name = format!("{:?} makes more than {} MiB of text", verb.raw, MAX_STRING >> 20);
    Value::unknown(Type::String, Cause::new(CauseKind::Limit, name))
}

/// The text, cut off after as many characters as the precision says; none is no precision.
pub(super) fn shortened<'t>(verb: &Verb<'_>, text: &'t str) -> &'t str {
    match verb.precision {
        None | Some(0) => text,
        Some(precision) => {
            let end = text.grapheme_indices(true).nth(precision).map_or(text.len(), |(at, _)| at);
            &text[..end]
        }
    }
}
