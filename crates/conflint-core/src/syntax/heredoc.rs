//! Heredocs, and bare templates, which are cut into lines the same way.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;

use super::Expression;
use super::chars;
use super::parser::{Parse, Parser};
use super::template::{Piece, Pieces};
use super::work::looked_at;

/// `<<EOT` or `<<-EOT` and its newline.
#[derive(Clone, Copy)]
pub(super) struct Marker<'a> {
    word: &'a str,
    /// With `-`: indentation is removed.
    flush: bool,
    /// Bytes up to the first line of text.
    length: usize,
}

impl<'a> Parser<'a> {
    /// The introducer of a heredoc, if one is here.
    pub(super) fn heredoc_marker(&self) -> Option<Marker<'a>> {
        let after = self.rest().strip_prefix("<<")?;
        let (flush, after) = match after.strip_prefix('-') {
            Some(after) => (true, after),
            None => (false, after),
        };
        let (word, rest) = after.split_at_checked(chars::identifier_length(after))?;
        let newline = if rest.starts_with("\r\n") { 2 } else { usize::from(rest.starts_with('\n')) };
        let found = !word.is_empty() && newline > 0;
        found.then_some(Marker { word, flush, length: 2 + usize::from(flush) + word.len() + newline })
    }

    pub(super) fn heredoc(&mut self) -> Parse<Expression> {
        let start = self.pos;
        let Some(marker) = self.heredoc_marker() else { return self.expected("an expression") };
        self.pos += marker.length;
        if !self.has_end(marker.word) {
            self.skimmed += self.rest().len();
            return self.unclosed_heredoc(start, marker);
        }
        let mut pieces = Pieces::default();
        let mut line_start = true;
        while !(line_start && self.eat_end(marker.word)) {
            match self.byte() {
                None => return self.unclosed_heredoc(start, marker),
                Some(b'\r') if self.ahead(1) != Some(b'\n') => return self.expected("text"),
                _ => {}
            }
            line_start = self.line_piece(&mut pieces)?;
        }
        if marker.flush {
            unindent(&mut pieces.list);
        }
        self.template(pieces, start)
    }

    fn unclosed_heredoc<T>(&mut self, start: usize, marker: Marker<'a>) -> Parse<T> {
        let word = marker.word;
        let message =
            format!("this heredoc is never closed; add a line with nothing but `{word}`, and end that line");
        self.fail(start, start + marker.length, message)
    }

    /// Reads the text as a template up to its end.
    pub(super) fn bare_template(&mut self) -> Option<Expression> {
        let mut pieces = Pieces::default();
        self.skip_mark();
        while let Some(byte) = self.byte() {
            if byte == b'\r' && self.ahead(1) != Some(b'\n') {
                // Terraform takes everything behind such a carriage return literally.
                let (text, _) = self.line_text(true);
                pieces.text(text);
                break;
            }
            self.line_piece(&mut pieces).ok()?;
        }
        self.template(pieces, 0).ok()
    }

    /// Whether any line that follows could end the heredoc.
    fn has_end(&self, word: &str) -> bool {
        self.rest().split_inclusive('\n').any(|line| {
            looked_at(line.len());
            line.ends_with('\n') && line.trim() == word
        })
    }

    /// Goes to the end of the line here if it is the end marker; its newline is not part of it.
    fn eat_end(&mut self, word: &str) -> bool {
        let rest = self.rest();
        let Some(line) = rest.find('\n').and_then(|end| rest.get(..end)) else {
            looked_at(rest.len());
            return false;
        };
        looked_at(line.len());
        let line = line.strip_suffix('\r').unwrap_or(line);
        let found = line.trim() == word && !line.contains('\r');
        if found {
            self.pos += line.len();
        }
        found
    }

    /// Text up to the end of the line or the next sequence, or a sequence. Answers whether a line begins here.
    fn line_piece(&mut self, pieces: &mut Pieces<'a>) -> Parse<bool> {
        if self.at_sequence() {
            self.sequence(pieces)?;
            return Ok(false);
        }
        let (text, ended) = self.line_text(false);
        pieces.text(text);
        Ok(ended)
    }

    /// Text up to the end of the line or the next sequence, and whether it ends with a newline. With `all` neither
    /// ends it.
    fn line_text(&mut self, all: bool) -> (Cow<'a, str>, bool) {
        let mut done = String::new();
        let mut start = self.pos;
        let (mut sign, mut ended) = (usize::MAX, false);
        while !ended {
            self.pos += self.plain_length(|byte| matches!(byte, b'$' | b'%' | b'\n' | b'\r'));
            match self.byte() {
                Some(b'$' | b'%') if all || !self.at_sequence() => {
                    let adjacent = std::mem::replace(&mut sign, self.pos + 1) == self.pos;
                    if self.dollars() {
                        done.push_str(self.slice(start, self.pos - 2));
                        start = self.pos - 1;
                    } else if !all
                        && !adjacent
                        && ["\r\n", "\r\r\n"].iter().any(|end| self.rest().starts_with(end))
                    {
                        // Odd, but Terraform takes this one carriage return for text that is not of the newline.
                        self.pos += 1;
                        break;
                    }
                }
                Some(b'\r' | b'\n') if all => self.pos += 1,
                Some(b'\r') if self.ahead(1) == Some(b'\n') => self.pos += 1,
                Some(b'\n') => {
                    self.pos += 1;
                    ended = true;
                }
                _ => break,
            }
        }
        let last = self.slice(start, self.pos);
        if done.is_empty() {
            return (last.into(), ended);
        }
        done.push_str(last);
        (done.into(), ended)
    }
}

/// Takes the least indentation of all lines from each. Lines of blanks do not count and stay as they are; a sequence
/// that begins a line has no indentation.
fn unindent(pieces: &mut [Piece<'_>]) {
    let (mut least, mut line_start) = (usize::MAX, true);
    let mut indented = Vec::new();
    for (at, piece) in pieces.iter().enumerate() {
        let text = if let Piece::Text(text) = piece { text } else { "" };
        if std::mem::replace(&mut line_start, text.ends_with('\n')) && !is_blank_line(text) {
            least = least.min(indentation(text));
            indented.push(at);
        }
    }
    for at in indented {
        if let Some(Piece::Text(text)) = pieces.get_mut(at) {
            let cut: usize = text.graphemes(true).take(least).map(str::len).sum();
            match text {
                Cow::Borrowed(text) => *text = text.get(cut..).unwrap_or(""),
                Cow::Owned(text) => drop(text.drain(..cut)),
            }
        }
    }
}

fn is_blank_line(text: &str) -> bool {
    text.ends_with('\n') && text.trim_start().is_empty()
}

fn indentation(text: &str) -> usize {
    let blanks = text.len() - text.trim_start().len();
    text.get(..blanks).unwrap_or("").graphemes(true).count()
}
