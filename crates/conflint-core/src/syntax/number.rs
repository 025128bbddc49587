//! Number literals. A run of digits, dots and exponents is one word, right or wrong: `1.2.3` is a wrong number.

use super::parser::{Parse, Parser};

/// Bytes of the number word that begins with the digit here.
pub(super) fn length(text: &[u8]) -> usize {
    let digit = |at: usize| text.get(at).is_some_and(u8::is_ascii_digit);
    let (mut end, mut at) = (1, 1);
    loop {
        match text.get(at) {
            Some(b'.') => {
                at += 1;
                continue;
            }
            Some(byte) if byte.is_ascii_digit() => at += 1,
            Some(b'e' | b'E') if digit(at + 1) => at += 2,
            Some(b'e' | b'E') if matches!(text.get(at + 1), Some(b'+' | b'-')) && digit(at + 2) => at += 3,
            _ => return end,
        }
        end = at;
    }
}

/// Whether a number word is a number.
pub(super) fn is_valid(word: &str) -> bool {
    let (mantissa, exponent) = match word.find(['e', 'E']) {
        Some(at) => (word.get(..at).unwrap_or(""), word.get(at + 1..)),
        None => (word, None),
    };
    let dots = mantissa.bytes().filter(|byte| *byte == b'.').count();
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    dots <= 1 && exponent.is_none_or(|exponent| digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent)))
}

impl<'a> Parser<'a> {
    /// The number word here, which begins with a digit.
    pub(super) fn number(&mut self) -> Parse<&'a str> {
        let start = self.pos;
        let length = length(self.rest().as_bytes());
        self.pos += length;
        let word = self.slice(start, self.pos);
        if is_valid(word) {
            return Ok(word);
        }
        self.fail(
            start,
            self.pos,
            format!("`{}` is not a number; if it is text, put it in quotes", clip(word)),
        )
    }
}

/// The beginning of a text that may be long.
pub(super) fn clip(text: &str) -> &str {
    text.char_indices().nth(40).map_or(text, |(at, _)| text.get(..at).unwrap_or(text))
}
