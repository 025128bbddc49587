//! The pieces of a format: text, and verbs such as `%-8.3[1]f`.

use super::super::{Failure, Outcome};

pub(super) enum Piece<'f> {
    Text(&'f str),
    Verb(Verb<'f>),
}

/// `%`, flags, width, precision, `[argument]`, mode.
#[derive(Default)]
pub(super) struct Verb<'f> {
    /// As written.
    pub raw: &'f str,
    /// Where in the format.
    pub offset: usize,
    /// Counted from 1.
    pub argument: usize,
    pub mode: char,
    pub zero: bool,
    pub sharp: bool,
    pub minus: bool,
    pub plus: bool,
    pub space: bool,
    pub width: Option<usize>,
    pub precision: Option<usize>,
}

impl Verb<'_> {
    pub(super) fn refuses(&self, why: &str) -> Failure {
        Failure::Call(format!("unsupported value for {:?} at {}: {why}", self.raw, self.offset))
    }
}

/// Takes a format apart.
pub(super) fn parse(format: &str) -> Outcome<Vec<Piece<'_>>> {
    let mut pieces = Vec::new();
    let mut argument = 1;
    let mut at = 0;
    while let Some(rest) = format.get(at..).filter(|rest| !rest.is_empty()) {
        match rest.find('%') {
            Some(0) if rest.starts_with("%%") => {
                pieces.push(Piece::Text("%"));
                at += 2;
            }
            Some(0) => {
                let verb = parse_verb(rest, at, argument)?;
                at += verb.raw.len();
                argument = verb.argument + 1;
                pieces.push(Piece::Verb(verb));
            }
            next => {
                let end = next.unwrap_or(rest.len());
                pieces.push(Piece::Text(&rest[..end]));
                at += end;
            }
        }
    }
    Ok(pieces)
}

/// `text` begins with `%`.
fn parse_verb(text: &str, offset: usize, argument: usize) -> Outcome<Verb<'_>> {
    let mut verb = Verb { offset, argument, ..Verb::default() };
    let mut rest = &text[1..];
    while let Some(flag) = rest.chars().next() {
        match flag {
            '0' => verb.zero = true,
            '#' => verb.sharp = true,
            '-' => verb.minus = true,
            '+' => verb.plus = true,
            ' ' => verb.space = true,
            _ => break,
        }
        rest = &rest[1..];
    }
    if rest.starts_with(|c: char| c.is_ascii_digit()) {
        verb.width = Some(digits(&mut rest));
    }
    if let Some(after) = rest.strip_prefix('.') {
        rest = after;
        verb.precision = Some(digits(&mut rest));
    }
    let place = |rest: &str| offset + text.len() - rest.len();
    if let Some(after) = rest.strip_prefix('[') {
        rest = after;
        if !rest.starts_with(|c: char| matches!(c, '1'..='9')) {
            return unexpected(rest, place(rest));
        }
        verb.argument = digits(&mut rest);
        match rest.strip_prefix(']') {
            Some(after) => rest = after,
            None => return unexpected(rest, place(rest)),
        }
    }
    match rest.chars().next() {
        Some(mode) if mode.is_ascii_alphabetic() => verb.mode = mode,
        _ => return unexpected(rest, place(rest)),
    }
    verb.raw = &text[..text.len() - rest.len() + 1];
    Ok(verb)
}

/// The number at the beginning; none is 0, and what is too large for any use is one that is refused later.
fn digits(rest: &mut &str) -> usize {
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let (number, after) = rest.split_at(end);
    *rest = after;
    if number.is_empty() { 0 } else { number.parse().unwrap_or(usize::MAX / 4) }
}

fn unexpected<'f>(rest: &str, offset: usize) -> Outcome<Verb<'f>> {
    Err(match rest.chars().next() {
        Some(c) => format!("unrecognized format character {c:?} at offset {offset}"),
        None => format!("invalid format string starting at offset {offset}"),
    }
    .into())
}
