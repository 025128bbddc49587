//! Capital and small letters, one letter to one letter: `ß` has no capital.

use super::super::{Arguments, Outcome};
use crate::value::{Type, Value};

pub(super) fn lower(arguments: &Arguments<'_>) -> Outcome<Value> {
    change(arguments, lower_char)
}

pub(super) fn upper(arguments: &Arguments<'_>) -> Outcome<Value> {
    change(arguments, upper_char)
}

/// Of a text that is not known at least the beginning.
fn change(arguments: &Arguments<'_>, change: fn(char) -> char) -> Outcome<Value> {
    let Value::Unknown(unknown) = arguments.get(0).unmarked() else {
        return Ok(arguments.string(arguments.text(0).chars().map(change).collect::<String>()));
    };
    let prefix = unknown.refinement().prefix.as_ref().filter(|prefix| prefix.is_ascii());
    let prefix = prefix.map(|prefix| prefix.chars().map(change).collect::<String>().into());
    Ok(arguments.pending(Type::String).refined(|refinement| refinement.prefix = prefix))
}

pub(super) fn title(arguments: &Arguments<'_>) -> Outcome<Value> {
    let mut before = ' ';
    let capitalise = |c: char| {
        let starts = is_separator(before);
        before = c;
        if starts { title_char(c) } else { c }
    };
    Ok(arguments.string(arguments.text(0).chars().map(capitalise).collect::<String>()))
}

fn is_separator(c: char) -> bool {
    if c.is_ascii() {
        !c.is_ascii_alphanumeric() && c != '_'
    } else {
        !c.is_alphanumeric() && c.is_whitespace()
    }
}

fn lower_char(c: char) -> char {
    match c {
        'İ' => 'i',
        c => only(c.to_lowercase(), c),
    }
}

fn upper_char(c: char) -> char {
    match c {
        '\u{1f80}'..='\u{1f87}' | '\u{1f90}'..='\u{1f97}' | '\u{1fa0}'..='\u{1fa7}' => offset(c, 8),
        '\u{1fb3}' | '\u{1fc3}' | '\u{1ff3}' => offset(c, 9),
        c => only(c.to_uppercase(), c),
    }
}

fn title_char(c: char) -> char {
    match c {
        '\u{1c4}'..='\u{1c6}' => '\u{1c5}',
        '\u{1c7}'..='\u{1c9}' => '\u{1c8}',
        '\u{1ca}'..='\u{1cc}' => '\u{1cb}',
        '\u{1f1}'..='\u{1f3}' => '\u{1f2}',
        // Georgian has capitals for whole words only.
        '\u{10d0}'..='\u{10fa}' | '\u{10fd}'..='\u{10ff}' => c,
        c => upper_char(c),
    }
}

fn offset(c: char, by: u32) -> char {
    char::from_u32(u32::from(c) + by).unwrap_or(c)
}

/// The one letter that it becomes; letters that would become several stay.
fn only(mut letters: impl Iterator<Item = char>, c: char) -> char {
    match (letters.next(), letters.next()) {
        (Some(letter), None) => letter,
        _ => c,
    }
}
