//! The place in the text, and what every part of the parser needs there.

use smol_str::SmolStr;

use super::{Comment, Ident, SyntaxError, chars, limits};
use crate::source::{SourceId, Span};

/// The text could not be read here; the error is reported already.
#[derive(Debug)]
pub(super) struct Failed;

pub(super) type Parse<T> = Result<T, Failed>;

/// Where the text that is parsed stands in its source.
#[derive(Clone, Copy, Debug)]
pub(super) enum Origin<'a> {
    /// It is the source.
    Text(SourceId),
    /// It is a piece of the source that begins at this byte.
    Piece(SourceId, u32),
    /// It was unescaped: at each offset in the text (left) the source goes on at another one (right).
    Unescaped(SourceId, &'a [(u32, u32)]),
    /// Only the place of the whole is known.
    Whole(Span),
}

impl Origin<'_> {
    /// The inside of a quoted string whose unescaped text has `length` bytes.
    pub(super) fn inside(string: Span, length: usize) -> Self {
        let plain = string.end.saturating_sub(string.start) as usize == length.saturating_add(2);
        if plain { Origin::Piece(string.source, string.start + 1) } else { Origin::Whole(string) }
    }

    fn span(&self, start: usize, end: usize) -> Span {
        let (start, end) = (offset(start), offset(end));
        match self {
            Origin::Text(source) => Span::new(*source, start, end),
            Origin::Piece(source, first) => {
                Span::new(*source, first.saturating_add(start), first.saturating_add(end))
            }
            Origin::Unescaped(source, jumps) => Span::new(*source, jump(jumps, start), jump(jumps, end)),
            Origin::Whole(span) => *span,
        }
    }
}

/// Texts longer than `u32` are refused before anything is parsed.
fn offset(bytes: usize) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}

fn jump(jumps: &[(u32, u32)], at: u32) -> u32 {
    let last = jumps.partition_point(|(text, _)| *text <= at).checked_sub(1).and_then(|i| jumps.get(i));
    last.map_or(at, |(text, source)| source + (at - text))
}

/// A place in a text, and what was found on the way.
pub(super) struct Parser<'a> {
    pub(super) text: &'a str,
    /// Byte offset, always at the border of a character.
    pub(super) pos: usize,
    /// Whether newlines end things here, or are blanks as between parentheses.
    pub(super) newlines: bool,
    /// How many brackets, blocks and templates are open.
    pub(super) depth: u32,
    /// Levels of the expression that was read last.
    pub(super) height: u32,
    /// One block without a closing brace makes all around it unclosed too; it is said once.
    pub(super) unclosed: bool,
    /// Bytes that were looked over after errors.
    pub(super) skimmed: usize,
    origin: Origin<'a>,
    comments: Vec<Comment>,
    errors: Vec<SyntaxError>,
}

impl<'a> Parser<'a> {
    pub(super) fn new(text: &'a str, origin: Origin<'a>) -> Self {
        let mut parser = Parser {
            text,
            pos: 0,
            newlines: true,
            depth: 0,
            height: 0,
            unclosed: false,
            skimmed: 0,
            origin,
            comments: Vec::new(),
            errors: Vec::new(),
        };
        if u32::try_from(text.len()).is_err() {
            parser.error(0, 0, "the text is longer than 4 GiB; split it");
            parser.text = "";
        }
        parser
    }

    /// Goes behind a byte order mark at the very beginning.
    pub(super) fn skip_mark(&mut self) {
        if self.rest().starts_with('\u{FEFF}') {
            self.pos = '\u{FEFF}'.len_utf8();
        }
    }

    /// What was found beside the tree, errors in source order.
    pub(super) fn finish(mut self) -> (Vec<Comment>, Vec<SyntaxError>) {
        self.errors.sort_by_key(|error| (error.span.start, error.span.end));
        (self.comments, self.errors)
    }

    #[inline]
    pub(super) fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.pos).copied()
    }

    #[inline]
    pub(super) fn ahead(&self, bytes: usize) -> Option<u8> {
        self.text.as_bytes().get(self.pos + bytes).copied()
    }

    pub(super) fn rest(&self) -> &'a str {
        self.text.get(self.pos..).unwrap_or("")
    }

    pub(super) fn slice(&self, start: usize, end: usize) -> &'a str {
        self.text.get(start..end).unwrap_or("")
    }

    pub(super) fn span(&self, start: usize, end: usize) -> Span {
        self.origin.span(start, end)
    }

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
        self.comment(length);
    }

    fn block_comment(&mut self) {
        let start = self.pos;
        match self.text.get(start + 2..).and_then(|inside| inside.find("*/")) {
            Some(inside) => self.comment(inside + 4),
            None => {
                self.error(start, start + 2, "this comment is never closed; end it with `*/`");
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
        let rest = self.rest();
        let length = chars::identifier_length(rest);
        let name = rest.get(..length).filter(|name| !name.is_empty())?;
        let span = self.span(self.pos, self.pos + length);
        self.pos += length;
        Some(Ident { name: SmolStr::new(name), span })
    }

    /// From here on newlines mean something or not. Answers how it was, to be set again behind the bracket; after an
    /// error the next item sets it.
    pub(super) fn set_newlines(&mut self, newlines: bool) -> bool {
        std::mem::replace(&mut self.newlines, newlines)
    }

    /// Goes one level deeper; the caller subtracts it again, after an error the next item does.
    pub(super) fn enter(&mut self) -> Parse<()> {
        if self.depth >= limits::DEPTH {
            let message = format!("this is nested deeper than {} levels; take it apart", limits::DEPTH);
            return self.fail(self.pos, self.pos + self.character(), message);
        }
        self.depth += 1;
        Ok(())
    }

    /// Sets the height of what was built over parts of height `parts`.
    pub(super) fn raise(&mut self, parts: u32, start: usize) -> Parse<()> {
        self.height = parts + 1;
        if self.height <= limits::HEIGHT {
            return Ok(());
        }
        let message =
            format!("this expression has more than {} levels; name parts of it in `locals`", limits::HEIGHT);
        self.fail(start, self.pos, message)
    }

    /// Bytes of the character here; 0 at the end.
    pub(super) fn character(&self) -> usize {
        self.rest().chars().next().map_or(0, char::len_utf8)
    }

    pub(super) fn error(&mut self, start: usize, end: usize, message: impl Into<String>) {
        self.error_at(self.span(start, end), message);
    }

    pub(super) fn error_at(&mut self, span: Span, message: impl Into<String>) {
        if self.errors.len() < limits::ERRORS {
            self.errors.push(SyntaxError { span, message: message.into() });
        }
    }

    pub(super) fn fail<T>(&mut self, start: usize, end: usize, message: impl Into<String>) -> Parse<T> {
        self.error(start, end, message);
        Err(Failed)
    }

    /// Goes to the end where there are so many errors that reading on makes no sense.
    pub(super) fn stop_if_hopeless(&mut self) {
        if self.errors.len() + 1 >= limits::ERRORS {
            self.give_up(self.pos);
        }
    }

    /// Goes to the end of the text.
    pub(super) fn give_up(&mut self, at: usize) {
        let message = "there are too many errors; what follows is not read before they are mended";
        self.error(at, at + self.character(), message);
        self.unclosed = true;
        self.pos = self.text.len();
    }

    /// Whether an error was reported.
    pub(super) fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}
