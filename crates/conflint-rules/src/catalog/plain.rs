//! A catalog that holds only what catalogs usually hold can be checked far faster than it is parsed: names, strings, lists,
//! objects, and nothing that would have to be kept. What is not plain may be right or wrong: the parser says.

#[cfg(test)]
pub(super) use counting::looked_at;

/// Some bytes were looked at.
#[cfg(not(test))]
#[inline]
fn looked_at(_bytes: usize) {}

/// A space or tab.
const BLANK: u8 = 1;
/// What names go on with, in ASCII.
const NAME: u8 = 2;
/// What stands for itself in quotes.
const TEXT: u8 = 4;
/// All but the end of a line.
const LINE: u8 = 8;

/// What each byte can be.
const KINDS: [u8; 256] = {
    let mut kinds = [0; 256];
    let mut at = 0;
    while at < kinds.len() {
        let byte = at as u8;
        let blank = if matches!(byte, b' ' | b'\t') { BLANK } else { 0 };
        let name = if byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-') { NAME } else { 0 };
        let special = matches!(byte, b'"' | b'\\' | b'$' | b'%' | b'\n' | b'\r');
        let text = if special { 0 } else { TEXT };
        kinds[at] = blank | name | text | if byte == b'\n' { 0 } else { LINE };
        at += 1;
    }
    kinds
};

/// A place in a catalog's text.
pub(super) struct Plain<'a> {
    text: &'a str,
    pos: usize,
}

impl<'a> Plain<'a> {
    pub fn new(text: &'a str, pos: usize) -> Self {
        Self { text, pos }
    }

    /// The byte that comes next.
    pub fn pos(&self) -> usize {
        self.pos
    }

    /// Goes on at this byte.
    pub fn set_pos(&mut self, pos: usize) {
        self.pos = pos;
    }

    /// The text from a place up to here.
    pub fn since(&self, start: usize) -> &'a str {
        self.text.get(start..self.pos).unwrap_or_default()
    }

    #[inline]
    fn ahead(&self, bytes: usize) -> Option<u8> {
        looked_at(1);
        self.text.as_bytes().get(self.pos + bytes).copied()
    }

    /// Goes behind all bytes of this kind.
    #[inline]
    fn skip(&mut self, kind: u8) {
        let start = self.pos;
        while self.text.as_bytes().get(self.pos).is_some_and(|byte| KINDS[usize::from(*byte)] & kind != 0) {
            self.pos += 1;
        }
        looked_at(self.pos - start);
    }

    /// The next byte that is no blank.
    #[inline]
    pub fn peek(&mut self) -> Option<u8> {
        self.skip(BLANK);
        self.ahead(0)
    }

    /// Goes behind this byte if it comes next.
    #[inline]
    pub fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.pos += usize::from(found);
        found
    }

    /// Goes to the next line, or to the end of the text, where nothing but a comment is on this one.
    pub fn end_of_line(&mut self) -> bool {
        let comment = match self.peek() {
            Some(b'#') => true,
            Some(b'/') => self.ahead(1) == Some(b'/'),
            _ => false,
        };
        if comment {
            self.skip(LINE);
        }
        match self.ahead(0) {
            None => true,
            Some(b'\n') => {
                self.pos += 1;
                true
            }
            Some(b'\r') if self.ahead(1) == Some(b'\n') => {
                self.pos += 2;
                true
            }
            _ => false,
        }
    }

    /// Goes behind blanks, comments and newlines.
    pub fn gap(&mut self) {
        while self.peek().is_some() && self.end_of_line() {}
    }

    /// The name that comes next.
    pub fn name(&mut self) -> Option<&'a str> {
        if !self.peek()?.is_ascii_alphabetic() {
            return None;
        }
        let start = self.pos;
        self.skip(NAME);
        // Other letters may go on here.
        self.ahead(0).is_none_or(|byte| byte.is_ascii()).then(|| self.since(start))
    }

    /// Goes behind this name if it comes next.
    pub fn eat_name(&mut self, name: &str) -> bool {
        let start = self.pos;
        let found = self.name() == Some(name);
        if !found {
            self.pos = start;
        }
        found
    }

    /// Goes behind the `=` between a name and its value.
    pub fn eat_equals(&mut self) -> bool {
        self.eat(b'=') && !matches!(self.ahead(0), Some(b'=' | b'>'))
    }

    /// What is in the quotes that come next, if it is nothing but text; backslashes as they are written.
    pub fn string(&mut self) -> Option<&'a str> {
        if !self.eat(b'"') {
            return None;
        }
        let start = self.pos;
        loop {
            self.skip(TEXT);
            match self.ahead(0) {
                Some(b'"') => break,
                Some(b'$' | b'%') if self.ahead(1) != Some(b'{') => self.pos += 1,
                Some(b'\\') if matches!(self.ahead(1), Some(b'"' | b'\\' | b'n' | b'r' | b't')) => {
                    self.pos += 2
                }
                _ => return None,
            }
        }
        let inside = self.since(start);
        self.pos += 1;
        Some(inside)
    }

    /// The digits of a number that come next.
    pub fn digits(&mut self) -> Option<&'a str> {
        self.peek();
        let start = self.pos;
        self.skip(NAME);
        Some(self.since(start)).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))
    }

    /// Whether a list of such items comes next; goes behind it.
    pub fn list(&mut self, item: impl Fn(&mut Self) -> bool) -> bool {
        if !self.eat(b'[') {
            return false;
        }
        loop {
            self.gap();
            if self.eat(b']') {
                return true;
            }
            if !item(self) {
                return false;
            }
            self.gap();
            if !self.eat(b',') && self.peek() != Some(b']') {
                return false;
            }
        }
    }

    /// Whether an object with such keys and values comes next; goes behind it.
    pub fn object(&mut self, key: impl Fn(&str) -> bool, value: impl Fn(&mut Self) -> bool) -> bool {
        if !self.eat(b'{') {
            return false;
        }
        loop {
            self.gap();
            if self.eat(b'}') {
                return true;
            }
            let quoted = self.peek() == Some(b'"');
            // `for` would make this an expression.
            let name = if quoted { self.string() } else { self.name().filter(|name| *name != "for") };
            if !name.is_some_and(&key) || !self.eat_equals() || !value(self) {
                return false;
            }
            if !self.eat(b',') && !self.end_of_line() && self.peek() != Some(b'}') {
                return false;
            }
        }
    }
}

#[cfg(test)]
pub(super) mod counting {
    use std::cell::Cell;

    thread_local! {
        static BYTES: Cell<usize> = const { Cell::new(0) };
    }

    pub(in super::super) fn looked_at(bytes: usize) {
        BYTES.set(BYTES.get() + bytes);
    }

    /// How many bytes the work looks at, on this thread.
    pub(in super::super) fn of<T>(work: impl FnOnce() -> T) -> usize {
        BYTES.set(0);
        drop(work());
        BYTES.get()
    }
}
