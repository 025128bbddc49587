//! JSON numbers and words.

use smol_str::SmolStr;

use super::reader::Reader;
use crate::syntax::work::looked_at;
use crate::syntax::{Expression, ExpressionKind, UnaryOperator, number};

impl Reader<'_> {
    pub(super) fn number(&mut self) -> Option<ExpressionKind> {
        let start = self.pos;
        let negative = self.text.as_bytes().get(start) == Some(&b'-');
        let rest = self.text.get(start + usize::from(negative)..).unwrap_or("");
        let length = rest
            .bytes()
            .position(|b| !matches!(b, b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-'))
            .unwrap_or(rest.len());
        looked_at(length);
        let word = rest.get(..length).unwrap_or("");
        if !is_number(word) || !number::is_valid(word) {
            self.error(
                start,
                start + length.max(1),
                "this is not a JSON number; if it is text, put it in quotes",
            );
            return None;
        }
        self.pos += usize::from(negative) + length;
        let kind = ExpressionKind::Number(SmolStr::new(word));
        if !negative {
            return Some(kind);
        }
        let inner = Expression { kind, span: self.span(start + 1, self.pos) };
        Some(ExpressionKind::Unary(UnaryOperator::Negate, Box::new(inner)))
    }

    pub(super) fn keyword(&mut self) -> Option<ExpressionKind> {
        let rest = self.text.get(self.pos..).unwrap_or("");
        let length = rest.bytes().position(|b| !b.is_ascii_alphabetic() && b != b'_').unwrap_or(rest.len());
        looked_at(length);
        let kind = match rest.get(..length).unwrap_or("") {
            "true" => ExpressionKind::Bool(true),
            "false" => ExpressionKind::Bool(false),
            "null" => ExpressionKind::Null,
            _ => {
                let message =
                    "JSON knows no words but `true`, `false` and `null`; if it is text, put it in quotes";
                self.error(self.pos, self.pos + length, message);
                return None;
            }
        };
        self.pos += length;
        Some(kind)
    }
}

/// Whether a word is a number in JSON, its sign taken off.
fn is_number(word: &str) -> bool {
    let (mantissa, exponent) = match word.find(['e', 'E']) {
        Some(at) => (word.get(..at).unwrap_or(""), word.get(at + 1..)),
        None => (word, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(|exponent| digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent)))
}
