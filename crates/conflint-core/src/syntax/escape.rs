//! Backslash sequences in quoted strings.

use super::parser::{Parse, Parser};

impl Parser<'_> {
    /// The character that the sequence here stands for.
    pub(super) fn escape(&mut self) -> Parse<char> {
        let start = self.pos;
        let (c, length) = match self.ahead(1) {
            Some(b'n') => ('\n', 2),
            Some(b'r') => ('\r', 2),
            Some(b't') => ('\t', 2),
            Some(b'"') => ('"', 2),
            Some(b'\\') => ('\\', 2),
            Some(b'u') => (self.code_point(4)?, 6),
            Some(b'U') => (self.code_point(8)?, 10),
            _ => return self.unknown_escape(),
        };
        self.pos = start + length;
        Ok(c)
    }

    fn code_point(&mut self, digits: usize) -> Parse<char> {
        let (start, first) = (self.pos, self.pos + 2);
        let hex = self.text.get(first..first + digits).unwrap_or("");
        if hex.len() != digits || !hex.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            let letter = if digits == 4 { 'u' } else { 'U' };
            let message = format!("`\\{letter}` must be followed by {digits} hexadecimal digits");
            return self.fail(start, first, message);
        }
        match u32::from_str_radix(hex, 16).ok().and_then(char::from_u32) {
            Some(c) => Ok(c),
            None => self.fail(start, first + digits, format!("U+{hex} is not a character")),
        }
    }

    fn unknown_escape<T>(&mut self) -> Parse<T> {
        let start = self.pos;
        self.pos += 1;
        let length = self.character();
        let what = self.slice(self.pos, self.pos + length).trim_end();
        let help = if what == "$" || what == "%" {
            format!("; write `{what}{what}{{` for a literal `{what}{{`")
        } else {
            "; write `\\\\` for a backslash".to_owned()
        };
        self.fail(start, self.pos + length, format!("`\\{what}` is not an escape sequence{help}"))
    }
}
