//! Reads JSON values into expressions.

use crate::source::{SourceId, Span};
use crate::syntax::work::looked_at;
use crate::syntax::{
    Comment, Expression, ExpressionKind, Ident, ObjectItem, ObjectKey, SyntaxError, limits, unexpected,
};

/// What strings are in the place of values.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Strings {
    Templates,
    Literal,
}

/// A place in a JSON text, and what was found on the way.
pub(super) struct Reader<'a> {
    pub(super) text: &'a str,
    pub(super) pos: usize,
    pub(super) source: SourceId,
    pub(super) strings: Strings,
    pub(super) depth: u32,
    pub(super) comments: Vec<Comment>,
    pub(super) errors: Vec<SyntaxError>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(source: SourceId, text: &'a str, strings: Strings) -> Self {
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

    /// Any value; containers that cannot be read to their end are given as far as they can.
    pub(super) fn value(&mut self) -> Option<Expression> {
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

    /// The next byte that is not blank.
    pub(super) fn peek(&mut self) -> Option<u8> {
        let rest = self.text.as_bytes().get(self.pos..).unwrap_or(&[]);
        let blanks = rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r')).count();
        looked_at(blanks + 1);
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

    pub(super) fn fail<T>(&mut self, wanted: &str) -> Option<T> {
        self.expected(wanted);
        None
    }

    pub(super) fn expected(&mut self, wanted: &str) {
        let first = self.peek();
        let rest = self.text.get(self.pos..).unwrap_or("");
        let c = rest.chars().next();
        let length = c.map_or(0, char::len_utf8);
        let message = match (first, c) {
            (Some(b'/' | b'#'), _) => "JSON has no comments; use a property named `//`".to_owned(),
            (Some(b'='), _) => "in JSON `:` stands between name and value, not `=`".to_owned(),
            (_, Some(c)) => {
                unexpected::foreign(c).unwrap_or_else(|| format!("expected {wanted}, found `{c}`"))
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

    pub(super) fn error(&mut self, start: usize, end: usize, message: impl Into<String>) {
        if self.errors.len() < limits::ERRORS {
            self.errors.push(SyntaxError { span: self.span(start, end), message: message.into() });
        }
    }

    pub(super) fn span(&self, start: usize, end: usize) -> Span {
        Span::new(self.source, start as u32, end as u32)
    }
}
