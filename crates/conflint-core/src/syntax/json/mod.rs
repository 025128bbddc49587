//! JSON into the same tree; how it is meant to be used stands in the documentation of [`syntax`](super).

mod blocks;
mod string;
#[cfg(test)]
mod tests;

use smol_str::SmolStr;

use super::unique::repeated;
use super::{
    Attribute, Body, Comment, Expression, ExpressionKind, Ident, Notation, ObjectItem, ObjectKey, Parsed,
    SyntaxError, UnaryOperator, limits,
};
use crate::source::{SourceId, Span};

/// Reads a file in JSON syntax: `.tf.json`.
pub fn parse_json(source: SourceId, text: &str) -> Parsed {
    Reader::new(source, text, Strings::Templates).file()
}

/// Reads a file in JSON syntax whose strings mean what they say: `.tfvars.json`.
pub fn parse_json_literal(source: SourceId, text: &str) -> Parsed {
    let mut parsed = Reader::new(source, text, Strings::Literal).file();
    let twice = repeated(&parsed.body.attributes).into_iter().map(blocks::set_twice).collect::<Vec<_>>();
    parsed.errors.extend(twice);
    parsed.errors.sort_by_key(|error| error.span.start);
    parsed
}

/// Reads an expression of a JSON body once more, with strings that mean what they say. `text` is the whole text that
/// the expression came from.
pub fn json_literal(text: &str, expression: &Expression) -> Option<Expression> {
    let span = expression.span;
    let mut reader = Reader::new(span.source, text.get(..span.end as usize)?, Strings::Literal);
    reader.pos = span.start as usize;
    reader.value()
}

/// What strings are in the place of values.
#[derive(Clone, Copy, PartialEq)]
enum Strings {
    Templates,
    Literal,
}

struct Reader<'a> {
    text: &'a str,
    pos: usize,
    source: SourceId,
    strings: Strings,
    depth: u32,
    comments: Vec<Comment>,
    errors: Vec<SyntaxError>,
}

impl<'a> Reader<'a> {
    fn new(source: SourceId, text: &'a str, strings: Strings) -> Self {
        let fits = u32::try_from(text.len()).is_ok();
        let mut reader = Self {
            text: if fits { text } else { "" },
            pos: 0,
            source,
            strings,
            depth: 0,
            comments: Vec::new(),
            errors: Vec::new(),
        };
        if !fits {
            reader.error(0, 0, "the text is longer than 4 GiB; split it");
        }
        reader
    }

    fn file(mut self) -> Parsed {
        if self.text.starts_with('\u{FEFF}') {
            self.error(0, 3, "Terraform refuses JSON with a byte order mark; save the file without it");
            self.pos = 3;
        }
        let mut body = Body {
            attributes: Vec::new(),
            blocks: Vec::new(),
            notation: Notation::Json,
            span: self.span(0, self.text.len()),
        };
        if let Some(root) = self.value() {
            blocks::flatten(root, &mut body.attributes, &mut self.errors, blocks::ROOT);
            if self.peek().is_some() && self.errors.is_empty() {
                self.error(
                    self.pos,
                    self.text.len(),
                    "the JSON value is complete before this; delete the rest",
                );
            }
        }
        self.errors.sort_by_key(|error| error.span.start);
        Parsed { body, comments: self.comments, errors: self.errors }
    }

    /// Any value; containers that cannot be read to their end are given as far as they can.
    fn value(&mut self) -> Option<Expression> {
        let first = self.peek().unwrap_or(0);
        let start = self.pos;
        let kind = match first {
            b'{' | b'[' => return self.container(start),
            b'"' => return self.string_value(),
            b'-' | b'0'..=b'9' => self.number()?,
            byte if byte.is_ascii_alphabetic() => self.keyword()?,
            _ => return self.fail("a value: `{`, `[`, a number, a string, `true`, `false` or `null`"),
        };
        Some(Expression { kind, span: self.span(start, self.pos) })
    }

    fn container(&mut self, start: usize) -> Option<Expression> {
        if self.depth >= limits::DEPTH {
            let message = format!("this is nested deeper than {} levels; take it apart", limits::DEPTH);
            self.error(start, start + 1, message);
            self.pos = self.text.len();
            return None;
        }
        self.depth += 1;
        let object = self.text.as_bytes().get(start) == Some(&b'{');
        self.pos += 1;
        let kind = if object {
            ExpressionKind::Object(self.items(b'}', Self::property))
        } else {
            ExpressionKind::Tuple(self.items(b']', Self::value))
        };
        self.depth -= 1;
        Some(Expression { kind, span: self.span(start, self.pos) })
    }

    /// What stands between commas up to `close`. After an error that leaves no way on, the text is at its end.
    fn items<T>(&mut self, close: u8, item: impl Fn(&mut Self) -> Option<T>) -> Vec<T> {
        let mut items = Vec::new();
        if self.eat(close) {
            return items;
        }
        loop {
            match item(self) {
                Some(item) => items.push(item),
                None => {
                    self.give_up();
                    return items;
                }
            }
            if self.eat(close) {
                return items;
            }
            let comma = self.pos;
            if !self.eat(b',') {
                let close = char::from(close);
                self.expected(&format!("`,` or `{close}`"));
                if !matches!(self.peek(), Some(b'"')) {
                    self.give_up();
                    return items;
                }
            } else if self.eat(close) {
                self.error(comma, comma + 1, "JSON has no comma after the last item; delete it");
                return items;
            }
        }
    }

    fn property(&mut self) -> Option<ObjectItem> {
        if self.peek() != Some(b'"') {
            return self.fail("the name of a property in quotes");
        }
        let key = self.string_value()?;
        if !self.eat(b':') {
            return self.fail("`:` and a value after the name");
        }
        let key = match key.kind {
            ExpressionKind::String(name) => ObjectKey::Name(Ident { name, span: key.span }),
            _ => ObjectKey::Expression(key),
        };
        Some(ObjectItem { key, value: self.value()? })
    }

    fn number(&mut self) -> Option<ExpressionKind> {
        let start = self.pos;
        let negative = self.text.as_bytes().get(start) == Some(&b'-');
        let rest = self.text.get(start + usize::from(negative)..).unwrap_or("");
        let length = rest
            .bytes()
            .position(|b| !matches!(b, b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-'))
            .unwrap_or(rest.len());
        let word = rest.get(..length).unwrap_or("");
        if !is_number(word) {
            self.error(
                start,
                start + length.max(1),
                "this is not a JSON number; if it is text, put it in quotes",
            );
            return None;
        }
        self.pos += usize::from(negative) + length;
        let kind = ExpressionKind::Number(SmolStr::new(word));
        if !negative {
            return Some(kind);
        }
        let inner = Expression { kind, span: self.span(start + 1, self.pos) };
        Some(ExpressionKind::Unary(UnaryOperator::Negate, Box::new(inner)))
    }

    fn keyword(&mut self) -> Option<ExpressionKind> {
        let rest = self.text.get(self.pos..).unwrap_or("");
        let length = rest.bytes().position(|b| !b.is_ascii_alphabetic() && b != b'_').unwrap_or(rest.len());
        let kind = match rest.get(..length).unwrap_or("") {
            "true" => ExpressionKind::Bool(true),
            "false" => ExpressionKind::Bool(false),
            "null" => ExpressionKind::Null,
            _ => {
                let message =
                    "JSON knows no words but `true`, `false` and `null`; if it is text, put it in quotes";
                self.error(self.pos, self.pos + length, message);
                return None;
            }
        };
        self.pos += length;
        Some(kind)
    }

    /// The next byte that is not blank.
    fn peek(&mut self) -> Option<u8> {
        let rest = self.text.as_bytes().get(self.pos..).unwrap_or(&[]);
        let blanks = rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r')).count();
        self.pos += blanks;
        rest.get(blanks).copied()
    }

    fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.pos += usize::from(found);
        found
    }

    fn give_up(&mut self) {
        self.pos = self.text.len();
    }

    fn fail<T>(&mut self, wanted: &str) -> Option<T> {
        self.expected(wanted);
        None
    }

    fn expected(&mut self, wanted: &str) {
        let first = self.peek();
        let rest = self.text.get(self.pos..).unwrap_or("");
        let c = rest.chars().next();
        let length = c.map_or(0, char::len_utf8);
        let message = match (first, c) {
            (Some(b'/' | b'#'), _) => "JSON has no comments; use a property named `//`".to_owned(),
            (Some(b'='), _) => "in JSON `:` stands between name and value, not `=`".to_owned(),
            (_, Some(c)) => {
                super::unexpected::foreign(c).unwrap_or_else(|| format!("expected {wanted}, found `{c}`"))
            }
            (_, None) => format!("expected {wanted}, found the end of the text"),
        };
        // Containers around the place where the text ends would all say the same.
        if self.errors.last().is_none_or(|last| last.span.start as usize != self.pos) && !self.gave_up() {
            self.error(self.pos, self.pos + length, message);
        }
    }

    fn gave_up(&self) -> bool {
        self.pos >= self.text.len() && !self.errors.is_empty()
    }

    fn error(&mut self, start: usize, end: usize, message: impl Into<String>) {
        if self.errors.len() < limits::ERRORS {
            self.errors.push(SyntaxError { span: self.span(start, end), message: message.into() });
        }
    }

    fn span(&self, start: usize, end: usize) -> Span {
        Span::new(self.source, start as u32, end as u32)
    }
}

/// Whether a word is a number in JSON, its sign taken off.
fn is_number(word: &str) -> bool {
    let (mantissa, exponent) = match word.find(['e', 'E']) {
        Some(at) => (word.get(..at).unwrap_or(""), word.get(at + 1..)),
        None => (word, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(|exponent| digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent)))
}

/// An argument of a body.
fn attribute(name: Ident, value: Expression) -> Attribute {
    let span = name.span.to(value.span);
    Attribute { name, value, span }
}
