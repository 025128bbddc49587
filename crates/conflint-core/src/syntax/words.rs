//! What lies between things, and the smallest things: blanks, comments, newlines, single characters, identifiers.

use smol_str::SmolStr;

use super::parser::Parser;
use super::work::looked_at;
use super::{Comment, Ident, chars};

/// Longer texts have memory of their own.
const SHORT: usize = 23;

impl<'a> Parser<'a> {
    /// The next byte that is not blank or comment.
    #[inline]
    pub(super) fn peek(&mut self) -> Option<u8> {
        match self.byte() {
            Some(b' ' | b'\t' | b'\n' | b'\r' | b'#' | b'/') => {
                self.skip();
                self.byte()
            }
            byte => byte,
        }
    }

    /// Goes behind blanks and comments, and behind newlines where they mean nothing.
    fn skip(&mut self) {
        loop {
            match self.byte() {
                Some(b' ' | b'\t') => self.pos += 1,
                Some(b'\n') if !self.newlines => self.pos += 1,
                Some(b'\r') if !self.newlines && self.ahead(1) == Some(b'\n') => self.pos += 2,
                Some(b'#') => self.line_comment(),
                Some(b'/') if self.ahead(1) == Some(b'/') => self.line_comment(),
                Some(b'/') if self.ahead(1) == Some(b'*') => self.block_comment(),
                _ => return,
            }
        }
    }

    fn line_comment(&mut self) {
        let rest = self.rest();
        let length = match rest.find('\n') {
            Some(end) => {
                end - usize::from(rest.as_bytes().get(..end).is_some_and(|line| line.ends_with(b"\r")))
            }
            None => rest.len(),
        };
        looked_at(length);
        self.comment(length);
    }

    fn block_comment(&mut self) {
        let start = self.pos;
        match self.text.get(start + 2..).and_then(|inside| inside.find("*/")) {
            Some(inside) => {
                looked_at(inside);
                self.comment(inside + 4);
            }
            None => {
                self.error(start, start + 2, "this comment is never closed; end it with `*/`");
                looked_at(self.text.len() - start);
                self.pos = self.text.len();
            }
        }
    }

    fn comment(&mut self, length: usize) {
        let span = self.span(self.pos, self.pos + length);
        self.comments.push(Comment { span });
        self.pos += length;
    }

    /// Goes behind a newline if the next thing is one; only where newlines mean something.
    pub(super) fn eat_newline(&mut self) -> bool {
        match self.peek() {
            Some(b'\n') => self.pos += 1,
            Some(b'\r') if self.ahead(1) == Some(b'\n') => self.pos += 2,
            _ => return false,
        }
        true
    }

    pub(super) fn at_newline_or_end(&mut self) -> bool {
        match self.peek() {
            None | Some(b'\n') => true,
            Some(b'\r') => self.ahead(1) == Some(b'\n'),
            _ => false,
        }
    }

    /// Goes behind `byte` if it is the next thing.
    #[inline]
    pub(super) fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        if found {
            self.pos += 1;
        }
        found
    }

    /// Whether an identifier begins at the next thing.
    pub(super) fn at_identifier(&mut self) -> bool {
        self.peek().is_some() && chars::starts_identifier(self.rest())
    }

    /// Whether the next thing is exactly this identifier.
    pub(super) fn at_word(&mut self, word: &str) -> bool {
        self.peek();
        let rest = self.rest();
        rest.starts_with(word) && chars::identifier_length(rest) == word.len()
    }

    /// Goes behind the identifier `word` if it is the next thing.
    pub(super) fn eat_word(&mut self, word: &str) -> bool {
        let found = self.at_word(word);
        if found {
            self.pos += word.len();
        }
        found
    }

    /// The identifier that is the next thing.
    pub(super) fn identifier(&mut self) -> Option<Ident> {
        self.peek()?;
        let rest: &'a str = self.rest();
        let length = chars::identifier_length(rest);
        let name = rest.get(..length).filter(|name| !name.is_empty())?;
        let span = self.span(self.pos, self.pos + length);
        let name = self.name(name);
        self.pos += length;
        Some(Ident { name, span })
    }

    /// A name. The type of a resource is written again and again: what is long is kept once.
    pub(super) fn name(&mut self, text: &str) -> SmolStr {
        if text.len() <= SHORT {
            return SmolStr::new(text);
        }
        if let Some(known) = self.names.get(text) {
            return known.clone();
        }
        let name = SmolStr::new(text);
        self.names.insert(name.clone());
        name
    }
}
