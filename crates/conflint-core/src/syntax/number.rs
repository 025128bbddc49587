//! Number literals. A run of digits, dots and exponents is one word, right or wrong: `1.2.3` is a wrong number.

use super::parser::{Parse, Parser};
use super::work::looked_at;

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

/// Whether a number word is a number that Terraform can hold.
pub(super) fn is_valid(word: &str) -> bool {
    let (mantissa, exponent) = match word.find(['e', 'E']) {
        Some(at) => (word.get(..at).unwrap_or(""), word.get(at + 1..)),
        None => (word, None),
    };
    let dots = mantissa.bytes().filter(|byte| *byte == b'.').count();
    dots <= 1 && exponent.is_none_or(|exponent| in_range(mantissa, exponent))
}

/// Whether the binary exponent of the number fits into 32 bits.
fn in_range(mantissa: &str, exponent: &str) -> bool {
    let Ok(exponent) = exponent.parse::<i64>() else { return false };
    let fraction = mantissa.split_once('.').map_or(0, |(_, fraction)| fraction.len() as i64);
    let mut digits =
        mantissa.bytes().filter(u8::is_ascii_digit).skip_while(|digit| *digit == b'0').peekable();
    if digits.peek().is_none() {
        return true;
    }
    let first = digits.by_ref().take(38).fold(0_u128, |sum, digit| sum * 10 + u128::from(digit - b'0'));
    let bits = match digits.count() {
        0 => i64::from(u128::BITS - first.leading_zeros()),
        rest => ((first as f64).log2() + rest as f64 * std::f64::consts::LOG2_10) as i64 + 1,
    };
    let binary = exponent.saturating_sub(fraction).saturating_add(bits);
    i32::try_from(binary).is_ok()
}

impl<'a> Parser<'a> {
    /// The number word here, which begins with a digit.
    pub(super) fn number(&mut self) -> Parse<&'a str> {
        let start = self.pos;
        let length = length(self.rest().as_bytes());
        looked_at(length);
        self.pos += length;
        let word = self.slice(start, self.pos);
        if is_valid(word) {
            return Ok(word);
        }
        let message =
            format!("`{}` is not a number, or too large; if it is text, put it in quotes", clip(word));
        self.fail(start, self.pos, message)
    }
}

/// The beginning of a text that may be long.
pub(super) fn clip(text: &str) -> &str {
    text.char_indices().nth(40).map_or(text, |(at, _)| text.get(..at).unwrap_or(text))
}
