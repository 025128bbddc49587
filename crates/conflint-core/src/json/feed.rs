//! JSON text that is read piece by piece: of a large file only a window is in memory.

use std::fmt;
use std::io::Read;

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::value::RawValue;
use smol_str::SmolStr;

use super::Text;

#[cfg(test)]
mod tests;

/// What fits into the nearer cache.
const SEGMENT: usize = 1 << 18;

/// Values nested deeper than this are read as a whole, whatever their size.
const MAX_DEPTH: usize = 64;

/// As deep as serde_json goes.
const DEEPEST: usize = 126;

/// A JSON text that is taken value by value.
pub(crate) struct Feed<'s> {
    source: Box<dyn Read + Send + 's>,
    window: String,
    /// Bytes at the window's end that are not a whole character yet.
    tail: Vec<u8>,
    /// Bytes of the window that were taken.
    taken: usize,
    /// Where the window begins.
    start: Place,
    ended: bool,
    depth: usize,
    /// Down to this depth something did not fit into the window.
    large: usize,
    /// So many bytes are read at once.
    segment: usize,
}

/// Why a feed does not go on. None of them tells what the text holds.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// What the source said.
    Source(std::io::Error),
    /// The text is not UTF-8 after so many bytes.
    NotUtf8(usize),
    /// The text breaks off.
    End(Place),
    /// It is not JSON: what is wrong.
    Syntax(String, Place),
}

/// A place in the text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    /// Bytes before it.
    offset: usize,
    /// Line, from 1.
    pub(crate) line: usize,
    /// Bytes before it in the line.
    column: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {} column {}", self.line, self.column)
    }
}

impl Place {
    fn after(self, text: &str) -> Self {
        let lines = memchr::memchr_iter(b'\n', text.as_bytes()).count();
        let column = match memchr::memrchr(b'\n', text.as_bytes()) {
            Some(at) => text.len() - at - 1,
            None => self.column + text.len(),
        };
        Self { offset: self.offset + text.len(), line: self.line + lines, column }
    }
}

impl<'s> Feed<'s> {
    /// Of UTF-8 text.
    pub(crate) fn new(source: impl Read + Send + 's) -> Self {
        Self {
            source: Box::new(source),
            window: String::new(),
            tail: Vec::new(),
            taken: 0,
            start: Place { offset: 0, line: 1, column: 0 },
            ended: false,
            depth: 0,
            large: 0,
            segment: SEGMENT,
        }
    }

    /// The next byte that is not a blank; it is not taken. Absent at the end.
    pub(crate) fn peek(&mut self) -> Result<Option<u8>, Trouble> {
        loop {
            let rest = &self.window[self.taken..];
            self.taken += rest.len() - rest.trim_start_matches([' ', '\n', '\r', '\t']).len();
            if let Some(byte) = self.window.as_bytes().get(self.taken) {
                return Ok(Some(*byte));
            }
            if self.ended {
                return Ok(None);
            }
            self.fill()?;
        }
    }

    /// What has been read and not been taken.
    pub(crate) fn window(&self) -> &str {
        &self.window[self.taken..]
    }

    /// Where the next value begins, blanks before it aside.
    pub(crate) fn place(&self) -> Place {
        self.start.after(&self.window[..self.taken])
    }

    /// Takes the next value and gives its text.
    pub(crate) fn text(&mut self) -> Result<&str, Trouble> {
        self.peek()?;
        let end = loop {
            match self.whole::<&RawValue>()? {
                Some((_, end)) => break end,
                None => self.fill()?,
            }
        };
        let start = std::mem::replace(&mut self.taken, end);
        Ok(&self.window[start..end])
    }

    /// The same, to keep. A text that is most of the window is not copied.
    pub(crate) fn owned(&mut self) -> Result<String, Trouble> {
        let length = self.text()?.len();
        if length < self.segment || length < self.window.len() / 2 {
            return Ok(self.window[self.taken - length..self.taken].to_owned());
        }
        self.start = self.place();
        let rest = self.window.split_off(self.taken);
        let mut text = std::mem::replace(&mut self.window, rest);
        text.drain(..self.taken - length);
        self.taken = 0;
        Ok(text)
    }

    /// Takes the next value and forgets it. What does not fit into the window is gone through, and so is what comes later at
    /// that depth: to find out each time would take a look at a whole window.
    pub(crate) fn skip(&mut self) -> Result<(), Trouble> {
        loop {
            let first = self.peek()?;
            match first {
                Some(b'{') if self.depth < self.large => return self.members(&mut |feed, _| feed.skip()),
                Some(b'[') if self.depth < self.large => return self.elements(&mut Self::skip),
                _ => {}
            }
            if let Some((IgnoredAny, end)) = self.whole()? {
                self.taken = end;
                return Ok(());
            }
            let is_large = self.window.len() - self.taken > self.segment / 2 && self.depth < MAX_DEPTH;
            match first {
                Some(b'{' | b'[') if is_large => self.large = self.depth + 1,
                _ => self.fill()?,
            }
        }
    }

    /// Takes the object that comes next, of which `each` takes every member's value.
    pub(crate) fn members(
        &mut self,
        each: &mut dyn FnMut(&mut Self, &SmolStr) -> Result<(), Trouble>,
    ) -> Result<(), Trouble> {
        self.within(b'{', b'}', "expected `,` or `}`", &mut |feed| {
            if feed.peek()?.is_some_and(|byte| byte != b'"') {
                return Err(feed.wrong("key must be a string"));
            }
            let name = loop {
                let name = feed.whole::<Text<'_>>()?.map(|(name, end)| (SmolStr::new(&*name), end));
                match name {
                    Some((name, end)) => {
                        feed.taken = end;
                        break name;
                    }
                    None => feed.fill()?,
                }
            };
            feed.expect(b':', "expected `:`")?;
            each(feed, &name)
        })
    }

    /// Takes the array that comes next, of which `each` takes every element.
    pub(crate) fn elements(
        &mut self,
        each: &mut dyn FnMut(&mut Self) -> Result<(), Trouble>,
    ) -> Result<(), Trouble> {
        self.within(b'[', b']', "expected `,` or `]`", each)
    }

    fn within(
        &mut self,
        open: u8,
        close: u8,
        wanted: &str,
        each: &mut dyn FnMut(&mut Self) -> Result<(), Trouble>,
    ) -> Result<(), Trouble> {
        self.expect(open, "expected value")?;
        self.depth += 1;
        if self.peek()? != Some(close) {
            loop {
                each(self)?;
                if self.peek()? == Some(close) {
                    break;
                }
                self.expect(b',', wanted)?;
                if self.peek()? == Some(close) {
                    return Err(self.wrong("trailing comma"));
                }
            }
        }
        self.taken += 1;
        self.depth -= 1;
        Ok(())
    }

    fn expect(&mut self, wanted: u8, what: &str) -> Result<(), Trouble> {
        match self.peek()? {
            Some(byte) if byte == wanted => {
                self.taken += 1;
                Ok(())
            }
            Some(_) => Err(self.wrong(what)),
            None => Err(Trouble::End(self.place())),
        }
    }

    /// Of what comes next.
    pub(crate) fn wrong(&self, what: &str) -> Trouble {
        Trouble::Syntax(what.to_owned(), self.next_byte())
    }

    /// Where the next byte is.
    pub(crate) fn next_byte(&self) -> Place {
        let place = self.place();
        Place { column: place.column + 1, ..place }
    }

    /// Whether objects and arrays lie in each other that deep that those inside are only skipped.
    pub(crate) fn is_deep(&self) -> bool {
        self.depth >= DEEPEST
    }

    /// The next value and where it ends in the window; absent where it goes on behind the window.
    fn whole<'w, T: Deserialize<'w>>(&'w self) -> Result<Option<(T, usize)>, Trouble> {
        let rest = &self.window[self.taken..];
        let mut values = serde_json::Deserializer::from_str(rest).into_iter::<T>();
        match values.next() {
            Some(Ok(value)) if self.ended || values.byte_offset() < rest.len() => {
                Ok(Some((value, self.taken + values.byte_offset())))
            }
            // At the window's end a number or an escape may only seem to be wrong.
            Some(Err(error)) if self.ended || offset(rest, &error) < rest.len() => Err(self.trouble(&error)),
            None if self.ended => Err(Trouble::End(self.place())),
            _ => Ok(None),
        }
    }

    fn trouble(&self, error: &serde_json::Error) -> Trouble {
        let mut place = self.place();
        if error.line() > 1 {
            place.line += error.line() - 1;
            place.column = 0;
        }
        place.column += error.column();
        if error.is_eof() {
            return Trouble::End(place);
        }
        // The library's text ends with the place, and never quotes the input.
        let what = error.to_string();
        let what = what.rsplit_once(" at line ").map_or(what.as_str(), |(what, _)| what);
        Trouble::Syntax(what.to_owned(), place)
    }

    /// Reads on. What has been taken is forgotten.
    fn fill(&mut self) -> Result<(), Trouble> {
        self.start = self.place();
        let mut bytes = std::mem::take(&mut self.window).into_bytes();
        bytes.drain(..std::mem::take(&mut self.taken));
        let known = bytes.len();
        bytes.append(&mut self.tail);
        let wanted = self.segment.max(known);
        bytes.reserve(wanted);
        let read = self.source.by_ref().take(wanted as u64).read_to_end(&mut bytes);
        self.ended = read.map_err(Trouble::Source)? == 0;
        self.window = match String::from_utf8(bytes) {
            Ok(window) => window,
            Err(error) => {
                let (valid, why) = (error.utf8_error().valid_up_to(), error.utf8_error());
                if self.ended || why.error_len().is_some() {
                    return Err(Trouble::NotUtf8(self.start.offset + valid));
                }
                let mut bytes = error.into_bytes();
                self.tail = bytes.split_off(valid);
                String::from_utf8(bytes).unwrap_or_default()
            }
        };
        Ok(())
    }
}

/// Bytes of the text before and with the one where the library stopped.
fn offset(text: &str, error: &serde_json::Error) -> usize {
    let lines = memchr::memchr_iter(b'\n', text.as_bytes()).map(|at| at + 1);
    let start = std::iter::once(0).chain(lines).nth(error.line().saturating_sub(1));
    start.map_or(text.len(), |start| start + error.column())
}
