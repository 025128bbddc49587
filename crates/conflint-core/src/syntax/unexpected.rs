//! What to say about text that does not belong where it stands.

use super::chars;
use super::number::clip;
use super::parser::{Parse, Parser};

impl Parser<'_> {
    /// Fails because something else than `wanted` is the next thing.
    pub(super) fn expected<T>(&mut self, wanted: &str) -> Parse<T> {
        self.peek();
        let message = self.unexpected(wanted);
        self.fail(self.pos, self.pos + self.thing().len().max(self.character()), message)
    }

    /// Says that `wanted` should stand here, what does, and how to mend it where that is known.
    pub(super) fn unexpected(&self, wanted: &str) -> String {
        let newline = self.rest().starts_with("\r\n");
        if let Some(message) = self.rest().chars().next().filter(|_| !newline).and_then(foreign) {
            return message;
        }
        format!("expected {wanted}, found {}", self.found())
    }

    fn found(&self) -> String {
        match self.byte() {
            None => "the end of the text".to_owned(),
            Some(b'\n' | b'\r') => "the end of the line".to_owned(),
            Some(b'"') => "a quoted string".to_owned(),
            Some(_) => format!("`{}`", clip(self.thing())),
        }
    }

    /// The word or character here.
    fn thing(&self) -> &str {
        let rest = self.rest();
        let length = match rest.as_bytes().first() {
            Some(byte) if byte.is_ascii_digit() => super::number::length(rest.as_bytes()),
            _ => chars::identifier_length(rest).max(self.character()),
        };
        rest.get(..length).unwrap_or("")
    }
}

/// What to say about a character that has no meaning outside of strings and comments.
pub(super) fn foreign(c: char) -> Option<String> {
    let quote = |plain: &str| {
        format!("`{c}` (U+{:04X}) is a typographic quotation mark; write {plain} instead", u32::from(c))
    };
    Some(match c {
        '“' | '”' | '„' | '‟' | '«' | '»' | '″' | '＂' | '‘' | '’' | '‚' | '‛' | '′' | '´' => {
            quote("`\"`")
        }
        '\'' => "`'` does not quote text here; write `\"` instead".to_owned(),
        '`' => "a backtick does not quote text here; write `\"` instead".to_owned(),
        ';' => "`;` does not end anything here; start a new line instead".to_owned(),
        '&' => "`&` is no operator; write `&&` for \"and\"".to_owned(),
        '|' => "`|` is no operator; write `||` for \"or\"".to_owned(),
        '^' | '~' => format!("`{c}` is no operator here"),
        '–' | '—' | '−' => {
            format!("`{c}` (U+{:04X}) is a typographic dash; write `-` instead", u32::from(c))
        }
        '\r' => "a carriage return stands only before a newline; delete it".to_owned(),
        '\u{FEFF}' => "a byte order mark may only stand at the very beginning; delete it".to_owned(),
        c if c.is_whitespace() && !matches!(c, ' ' | '\t' | '\n') => {
            format!("U+{:04X} is a blank that means nothing here; write an ordinary space", u32::from(c))
        }
        c if c.is_control() && !matches!(c, '\t' | '\n') || matches!(c, '\u{200B}'..='\u{200F}') => {
            format!("U+{:04X} is an invisible character; delete it", u32::from(c))
        }
        _ => return None,
    })
}
