//! `format` and `formatlist`.

use super::arguments::{MAX_ELEMENTS, items, wrong};
use super::function::{Element, any, string};
use super::{Arguments, Failure, Function, Kind, Outcome, Parameter};
use crate::value::{Type, Value, convert};

mod decimal;
mod integer;
mod pad;
mod verb;

use verb::{Piece, Verb};

pub(super) const TABLE: &[Function] = &[
    Function::new("format", &[string("format")], Kind::String, format).and(ARGS),
    Function::new("formatlist", &[string("format")], Kind::List(Element::String), formatlist).and(ARGS),
];

const ARGS: Parameter = any("args").nullable().unknown();

fn format(arguments: &Arguments<'_>) -> Outcome<Value> {
    let pieces = verb::parse(arguments.text(0))?;
    let given = arguments.values.get(1..).unwrap_or_default();
    apply(arguments, &pieces, given).map_err(|failure| match failure {
        // The format itself is the first argument.
        Failure::Argument(index, message) => Failure::Argument(index + 1, message),
        call => call,
    })
}

/// The text; where an argument is not known, at least what it is put together from.
fn apply(arguments: &Arguments<'_>, pieces: &[Piece<'_>], given: &[Value]) -> Outcome<Value> {
    let mut texts = Vec::with_capacity(pieces.len());
    let mut used = 0;
    for piece in pieces {
        match piece {
            Piece::Text(text) => texts.push(Value::from(*text)),
            Piece::Verb(verb) => {
                used = used.max(verb.argument);
                let Some(value) = verb.argument.checked_sub(1).and_then(|index| given.get(index)) else {
                    return Err(format!(
                        "not enough arguments for {:?} at {}: need index {} but have {} total",
                        verb.raw,
                        verb.offset,
                        verb.argument,
                        given.len()
                    )
                    .into());
                };
                texts.push(formatted(verb, value)?);
            }
        }
    }
    if used < given.len() {
        let used_by = if used == 0 { "no verbs in".into() } else { format!("only {used} used by") };
        return wrong(used, format!("too many arguments; {used_by} format string"));
    }
    Ok(super::strings::joined(arguments, texts))
}

/// One argument as text, or the unknown that will be it.
fn formatted(verb: &Verb<'_>, value: &Value) -> Outcome<Value> {
    if !value.is_wholly_known() {
        return Ok(unknown(verb, value));
    }
    if value.is_null() && verb.mode != 'v' {
        return Err(verb.refuses("null value cannot be formatted"));
    }
    let as_type = |ty: Type| convert(value, &ty).map_err(|error| verb.refuses(&error.message));
    match (verb.mode, value) {
        ('v', Value::String(text)) if !verb.sharp => pad::text(verb, text),
        ('v', Value::Number(number)) if !verb.sharp => {
            pad::text(verb, &number.general(None, 'e').unwrap_or_default())
        }
        ('v', value) => pad::text(verb, &json(verb, value)?),
        ('t', _) => {
            convert(&as_type(Type::Bool)?, &Type::String).map_err(|error| verb.refuses(&error.message))
        }
        ('b' | 'd' | 'o' | 'x' | 'X', _) => integer::format(verb, &as_type(Type::Number)?),
        ('e' | 'E' | 'f' | 'g' | 'G', _) => decimal::format(verb, &as_type(Type::Number)?),
        ('s' | 'q', _) => {
            let text = as_type(Type::String)?;
            let text = pad::shortened(verb, text.as_str().map_or("", |text| text.as_str()));
            if verb.mode == 's' { pad::text(verb, text) } else { pad::text(verb, &json(verb, &text.into())?) }
        }
        (mode, _) => {
            Err(format!("unsupported format verb '{mode}' in {:?} at offset {}", verb.raw, verb.offset)
                .into())
        }
    }
}

fn json(verb: &Verb<'_>, value: &Value) -> Outcome<String> {
    let mut text = String::new();
    match super::encoding::write_json(value, &mut text) {
        Ok(()) => Ok(text),
        Err(_) => Err(verb.refuses("cannot serialize infinity as JSON")),
    }
}

/// Plain texts and whole numbers come out as they are.
fn unknown(verb: &Verb<'_>, value: &Value) -> Value {
    let plain = verb.width.is_none() && verb.precision.is_none() && !verb.plus && !verb.space && !verb.sharp;
    let as_is = match (verb.mode, value.outline()) {
        ('s', _) | ('v', Type::String) => plain,
        ('d', Type::Number) => plain,
        _ => false,
    };
    match convert(value, &Type::String) {
        Ok(text) if as_is => text,
        _ => Value::pending(Type::String, format!("format {}", verb.raw), vec![value.clone()]),
    }
}

/// An argument of `formatlist`: one element a time, or the same each time.
enum Column<'v> {
    Each(&'v [Value]),
    Same(&'v Value),
}

fn formatlist(arguments: &Arguments<'_>) -> Outcome<Value> {
    let pieces = verb::parse(arguments.text(0));
    let mut columns = Vec::new();
    let mut length: Option<(usize, usize)> = None;
    for (index, value) in arguments.values.iter().enumerate().skip(1) {
        let sequence =
            matches!(value.outline(), Type::List(_) | Type::Set(_) | Type::Tuple(_)) && !value.is_null();
        if !sequence {
            columns.push(Column::Same(value));
            continue;
        }
        let range = value.range();
        let uncounted = range.min_length != range.max_length || range.min_length.is_none();
        if value.is_unknown() || matches!(value.outline(), Type::Set(_)) && uncounted {
            return Ok(arguments.pending(Type::List(Type::String.into())));
        }
        let own = items(value).len();
        let (chooser, chosen) = *length.get_or_insert((index, own));
        if own != chosen {
            let message = format!(
                "argument {index} has length {own}, which is inconsistent with argument {chooser} of length {chosen}"
            );
            return wrong(index, message);
        }
        columns.push(Column::Each(items(value)));
    }
    let count = length.map_or(1, |(_, length)| length);
    if count > MAX_ELEMENTS {
        return Ok(arguments.beyond_limit(Type::List(Type::String.into())));
    }
    if count == 0 {
        return Ok(Value::list(Type::String, Vec::new()));
    }
    let pieces = pieces?;
    let row = |at: usize| {
        let cell = |column: &Column<'_>| match column {
            Column::Each(items) => items.get(at).cloned(),
            Column::Same(value) => Some(Value::clone(value)),
        };
        columns.iter().filter_map(cell).collect::<Vec<Value>>()
    };
    let text = |at: usize| {
        apply(arguments, &pieces, &row(at)).map_err(|failure| {
            let (Failure::Argument(_, message) | Failure::Call(message) | Failure::Absent(message)) = failure;
            Failure::Call(format!("error on format iteration {at}: {message}"))
        })
    };
    let texts: Outcome<Vec<Value>> = (0..count).map(text).collect();
    Ok(Value::list(Type::String, texts?))
}
