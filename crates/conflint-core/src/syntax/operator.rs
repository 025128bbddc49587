//! Operators between expressions and how tightly they bind.

use super::BinaryOperator::{self, *};
use super::parser::Parser;

/// The operator that begins with these two bytes, how tightly it binds, and its length.
pub(super) fn binary(first: u8, second: Option<u8>) -> Option<(BinaryOperator, u8, usize)> {
    Some(match (first, second) {
        (b'|', Some(b'|')) => (Or, 1, 2),
        (b'&', Some(b'&')) => (And, 2, 2),
        (b'=', Some(b'=')) => (Equal, 3, 2),
        (b'!', Some(b'=')) => (NotEqual, 3, 2),
        (b'<', Some(b'=')) => (LessOrEqual, 4, 2),
        (b'>', Some(b'=')) => (GreaterOrEqual, 4, 2),
        (b'<', _) => (Less, 4, 1),
        (b'>', _) => (Greater, 4, 1),
        (b'+', _) => (Add, 5, 1),
        (b'-', _) => (Subtract, 5, 1),
        (b'*', _) => (Multiply, 6, 1),
        (b'/', _) => (Divide, 6, 1),
        (b'%', _) => (Modulo, 6, 1),
        _ => return None,
    })
}

impl Parser<'_> {
    /// The operator that is the next thing.
    #[inline]
    pub(super) fn peek_operator(&mut self) -> Option<(BinaryOperator, u8, usize)> {
        let first = self.peek()?;
        let found = binary(first, self.ahead(1))?;
        if first == b'<' && self.heredoc_marker().is_some() { None } else { Some(found) }
    }
}
