//! Where to read on after an error.

use super::parser::Parser;
use super::work::looked_at;
use super::{chars, limits};

/// What is open around a place.
#[derive(Clone, Copy, PartialEq)]
enum Open {
    Round,
    Square,
    Brace,
    /// A quoted string.
    Text,
    /// `${` or `%{` in a quoted string.
    Sequence,
}

impl Parser<'_> {
    /// Goes behind the item that began at `start` and could not be read.
    ///
    /// The item ends at the first newline outside of its brackets, or before the brace that closes the block around
    /// it. Where a bracket is never closed, it ends before the next line that is not indented more than its own.
    pub(super) fn recover(&mut self, start: usize) {
        let wrong = self.pos.max(start);
        let end = match self.item_end(start, wrong) {
            Some(end) => end,
            None => {
                self.skimmed += self.text.len() - start;
                self.next_outer_line(start, wrong)
            }
        };
        self.skimmed += end.saturating_sub(start);
        if self.skimmed > (limits::RECOVERY * self.text.len()).max(1 << 20) {
            return self.give_up(wrong);
        }
        self.pos = end.max(start);
        if self.pos == start {
            self.pos += self.character();
        }
    }

    /// The end of the item by its brackets; nothing where one of them is not closed.
    fn item_end(&self, start: usize, wrong: usize) -> Option<usize> {
        let mut skim = Skim {
            text: self.text,
            at: start,
            open: Vec::new(),
            braces: 0,
            lost_heredocs: 0,
            lost_comment: false,
        };
        while let Some(byte) = skim.byte(0) {
            if skim.at >= wrong && matches!(byte, b'\n' | b'}') {
                if skim.open.is_empty() {
                    return Some(skim.at);
                }
                if byte == b'}' && skim.braces == 0 {
                    return None;
                }
            }
            skim.step(byte);
        }
        skim.open.is_empty().then_some(self.text.len())
    }

    /// The first line from `wrong` on that is not indented more than the line of `start` and looks like an item.
    fn next_outer_line(&self, start: usize, wrong: usize) -> usize {
        let line_start = |at: usize| self.slice(0, at).rfind('\n').map_or(0, |newline| newline + 1);
        let indentation = |line: &str| line.len() - line.trim_start_matches([' ', '\t']).len();
        let first = line_start(start);
        let own = indentation(self.slice(first, start));
        looked_at(start - first);
        let mut at = line_start(wrong);
        for line in self.slice(at, self.text.len()).split_inclusive('\n') {
            looked_at(line.len());
            let blanks = indentation(line);
            let content = line.get(blanks..).unwrap_or("");
            let item = chars::starts_identifier(content) || content.starts_with(['#', '/']);
            let outer = blanks <= own && item || blanks < own && content.starts_with('}');
            if outer && at + blanks >= wrong && at > start {
                return at;
            }
            at += line.len();
        }
        self.text.len()
    }
}

/// Looks over text for nothing but brackets, strings, comments and heredocs.
struct Skim<'a> {
    text: &'a str,
    at: usize,
    open: Vec<Open>,
    /// How many of what is open end with a brace.
    braces: usize,
    /// How many heredocs had no end; after a few none is looked for.
    lost_heredocs: u8,
    /// Whether a comment had no end; no other can have one.
    lost_comment: bool,
}

impl Skim<'_> {
    fn byte(&self, ahead: usize) -> Option<u8> {
        looked_at(1);
        self.text.as_bytes().get(self.at + ahead).copied()
    }

    /// Goes behind the thing that begins with `byte`.
    fn step(&mut self, byte: u8) {
        if self.open.last() == Some(&Open::Text) {
            return self.text_step(byte);
        }
        let mut length = 1;
        match byte {
            b'"' => self.open.push(Open::Text),
            b'(' => self.open.push(Open::Round),
            b'[' => self.open.push(Open::Square),
            b'{' => {
                self.braces += 1;
                self.open.push(Open::Brace);
            }
            b')' => self.close(Open::Round),
            b']' => self.close(Open::Square),
            b'}' => self.close_brace(),
            b'#' => length = self.find('\n'),
            b'/' if self.byte(1) == Some(b'/') => length = self.find('\n'),
            b'/' if self.byte(1) == Some(b'*') => length = self.comment(),
            b'<' if self.byte(1) == Some(b'<') => length = self.heredoc(),
            _ => {}
        }
        self.at += length;
    }

    fn text_step(&mut self, byte: u8) {
        match byte {
            b'"' => {
                self.open.pop();
            }
            b'\n' => {
                self.open.pop();
                return;
            }
            b'\\' if self.byte(1) != Some(b'\n') => self.at += 1,
            b'$' | b'%' if self.byte(1) == Some(byte) && self.byte(2) == Some(b'{') => self.at += 2,
            b'$' | b'%' if self.byte(1) == Some(b'{') => {
                self.at += 1;
                self.braces += 1;
                self.open.push(Open::Sequence);
            }
            _ => {}
        }
        self.at += 1;
    }

    fn close(&mut self, what: Open) {
        if self.open.last() == Some(&what) {
            self.open.pop();
        }
    }

    /// A brace closes all that was left open in it.
    fn close_brace(&mut self) {
        if self.braces > 0 {
            self.braces -= 1;
            while self.open.pop().is_some_and(|open| !matches!(open, Open::Brace | Open::Sequence)) {}
        }
    }

    fn find(&self, end: char) -> usize {
        let rest = self.text.get(self.at..).unwrap_or("");
        let length = rest.find(end).unwrap_or(rest.len()).max(1);
        looked_at(length);
        length
    }

    fn comment(&mut self) -> usize {
        let rest = self.text.get(self.at + 2..).filter(|_| !self.lost_comment).unwrap_or("");
        let end = rest.find("*/");
        looked_at(end.unwrap_or(rest.len()));
        self.lost_comment = end.is_none();
        end.map_or(2, |inside| inside + 4)
    }

    /// Up to and with the end marker; only the first byte where there is none.
    fn heredoc(&mut self) -> usize {
        if self.lost_heredocs >= 4 {
            return 1;
        }
        let rest = self.text.get(self.at..).unwrap_or("");
        let (first, body) = rest.split_at(rest.find('\n').map_or(rest.len(), |newline| newline + 1));
        looked_at(first.len());
        let word = first.trim_start_matches('<').trim_start_matches('-').trim_end();
        if word.is_empty() || chars::identifier_length(word) != word.len() {
            return 1;
        }
        let mut length = first.len();
        for line in body.split_inclusive('\n') {
            looked_at(line.len());
            if line.trim() == word {
                return length + line.trim_end_matches('\n').len();
            }
            length += line.len();
        }
        self.lost_heredocs += 1;
        1
    }
}
