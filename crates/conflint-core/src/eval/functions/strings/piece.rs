//! Texts apart and together.

use unicode_segmentation::UnicodeSegmentation;

use super::super::arguments::{MAX_ELEMENTS, MAX_STRING, items, wrong};
use super::super::function::{Element, list};
use super::super::{Arguments, Outcome, Parameter};
use crate::value::{Symbol, Type, Unknown, Value};

pub(super) const LISTS: Parameter = list("lists", Element::String).unknown();

pub(super) fn indent(arguments: &Arguments<'_>) -> Outcome<Value> {
    let spaces = usize::try_from(arguments.whole(0)?).map_err(|_| "negative repeat count")?;
    let text = arguments.text(1);
    let breaks = text.bytes().filter(|byte| *byte == b'\n').count();
    if spaces.saturating_mul(breaks) > MAX_STRING {
        return Ok(arguments.beyond_limit(Type::String));
    }
    if breaks == 0 {
        return Ok(arguments.string(text));
    }
    Ok(arguments.string(text.replace('\n', &format!("\n{}", " ".repeat(spaces)))))
}

pub(super) fn join(arguments: &Arguments<'_>) -> Outcome<Value> {
    if arguments.len() < 2 {
        return Err("at least two arguments are required".into());
    }
    let lists = &arguments.values[1..];
    for (i, list) in lists.iter().enumerate() {
        if let Some(index) = items(list).iter().position(Value::is_null) {
            return wrong(i + 1, format!("element {index} is null; cannot concatenate null values"));
        }
    }
    if lists.iter().any(Value::is_unknown) {
        return Ok(arguments.pending(Type::String));
    }
    let mut pieces = Vec::new();
    for piece in lists.iter().flat_map(items) {
        if !pieces.is_empty() {
            pieces.push(arguments.get(0).clone());
        }
        pieces.push(piece.clone());
    }
    Ok(joined(arguments, pieces))
}

/// Pieces of a text, strings all, put together: unknown where one is, but equal wherever the pieces are.
pub(in super::super) fn joined(arguments: &Arguments<'_>, pieces: Vec<Value>) -> Value {
    let length = pieces.iter().filter_map(Value::as_str).map(|text| text.len()).sum::<usize>();
    if length > MAX_STRING {
        return arguments.beyond_limit(Type::String);
    }
    let known: String = pieces.iter().map_while(Value::as_str).map(|text| text.as_str()).collect();
    if pieces.iter().all(|piece| piece.as_str().is_some()) {
        return arguments.string(known);
    }
    let causes = pieces.iter().flat_map(Value::causes).collect();
    let symbol = Symbol::concat(pieces);
    let unknown = Unknown { symbol, ..Unknown::new(Type::String, causes) };
    Value::from(unknown).refined(|refinement| {
        refinement.not_null = true;
        refinement.prefix = safe_prefix(&known);
    })
}

/// What surely stays the beginning: the last character may yet combine with what follows.
fn safe_prefix(known: &str) -> Option<smol_str::SmolStr> {
    let (at, last) = known.char_indices().next_back()?;
    let safe = if last.is_ascii_control() { known } else { &known[..at] };
    (!safe.is_empty()).then(|| safe.into())
}

pub(super) fn split(arguments: &Arguments<'_>) -> Outcome<Value> {
    let (separator, text) = (arguments.text(0), arguments.text(1));
    let ty = Type::List(Type::String.into());
    let parts: Vec<Value> = if separator.is_empty() {
        text.chars().take(MAX_ELEMENTS + 1).map(|c| Value::string(c.to_string())).collect()
    } else {
        text.split(separator).take(MAX_ELEMENTS + 1).map(Value::from).collect()
    };
    if parts.len() > MAX_ELEMENTS {
        return Ok(arguments.beyond_limit(ty));
    }
    Ok(Value::list(Type::String, parts))
}

pub(super) fn strrev(arguments: &Arguments<'_>) -> Outcome<Value> {
    Ok(arguments.string(arguments.text(0).graphemes(true).rev().collect::<String>()))
}

pub(super) fn substr(arguments: &Arguments<'_>) -> Outcome<Value> {
    let text = arguments.text(0);
    let (offset, length) = (arguments.whole(1)?, arguments.whole(2)?);
    let start = if offset < 0 {
        let count = text.graphemes(true).count() as i64;
        usize::try_from(offset.saturating_add(count)).unwrap_or(0)
    } else if length == 0 {
        return Ok("".into());
    } else {
        usize::try_from(offset).unwrap_or(usize::MAX)
    };
    let graphemes = text.graphemes(true).skip(start);
    // From the end, no characters are all of them, as in Terraform.
    let length = if length == 0 { usize::MAX } else { usize::try_from(length).unwrap_or(usize::MAX) };
    Ok(arguments.string(graphemes.take(length).collect::<String>()))
}
