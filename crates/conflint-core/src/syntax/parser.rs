//! The place in the text, and what every part of the parser needs there.

use foldhash::HashSet;
use smol_str::SmolStr;

use super::origin::Origin;
use super::work::looked_at;
use super::{Comment, SyntaxError, limits};
use crate::source::Span;

/// The text could not be read here; the error is reported already.
#[derive(Debug)]
pub(super) struct Failed;

pub(super) type Parse<T> = Result<T, Failed>;

/// A place in a text, and what was found on the way.
pub(super) struct Parser<'a> {
    pub(super) text: &'a str,
    /// Byte offset, always at the border of a character.
    pub(super) pos: usize,
    /// Whether newlines end things here, or are blanks as between parentheses.
    pub(super) newlines: bool,
    /// How many brackets, blocks and templates are open.
    pub(super) depth: u32,
    /// How many were open at most, and where.
    pub(super) deepest: (u32, usize),
    /// Levels of the expression that was read last.
    pub(super) height: u32,
    /// One block without a closing brace makes all around it unclosed too; it is said once.
    pub(super) unclosed: bool,
    /// Bytes that were looked over after errors.
    pub(super) skimmed: usize,
    pub(super) comments: Vec<Comment>,
    /// Long names that were read.
    pub(super) names: HashSet<SmolStr>,
    origin: Origin<'a>,
    errors: Vec<SyntaxError>,
}

impl<'a> Parser<'a> {
    pub(super) fn new(text: &'a str, origin: Origin<'a>) -> Self {
        let mut parser = Parser {
            text,
            pos: 0,
            newlines: true,
            depth: 0,
            deepest: (0, 0),
            height: 0,
            unclosed: false,
            skimmed: 0,
            origin,
            comments: Vec::new(),
            names: HashSet::default(),
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
        looked_at(1);
        self.text.as_bytes().get(self.pos).copied()
    }

    #[inline]
    pub(super) fn ahead(&self, bytes: usize) -> Option<u8> {
        looked_at(1);
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
        if self.depth > self.deepest.0 {
            self.deepest = (self.depth, self.pos);
        }
        Ok(())
    }

    /// Reports where more than so many levels were open.
    pub(super) fn check_depth(&mut self, levels: u32) {
        let (deepest, at) = self.deepest;
        if deepest > levels {
            self.error(at, at, format!("this is nested deeper than {levels} levels"));
        }
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
