//! From offsets in a text that is parsed to places in its source.

use crate::source::{SourceId, Span};

/// Where the text that is parsed stands in its source.
#[derive(Clone, Copy, Debug)]
pub(super) enum Origin<'a> {
    /// It is the source.
    Text(SourceId),
    /// It is a piece of the source that begins at this byte.
    Piece(SourceId, u32),
    /// It was unescaped: at each offset in the text (left) the source goes on at another one (right).
    Unescaped(SourceId, &'a [(u32, u32)]),
    /// Only the place of the whole is known.
    Whole(Span),
}

impl Origin<'_> {
    /// The inside of a quoted string whose unescaped text has `length` bytes.
    pub(super) fn inside(string: Span, length: usize) -> Self {
        let plain = string.end.saturating_sub(string.start) as usize == length.saturating_add(2);
        if plain { Origin::Piece(string.source, string.start + 1) } else { Origin::Whole(string) }
    }

    pub(super) fn span(&self, start: usize, end: usize) -> Span {
        let (start, end) = (offset(start), offset(end));
        match self {
            Origin::Text(source) => Span::new(*source, start, end),
            Origin::Piece(source, first) => {
                Span::new(*source, first.saturating_add(start), first.saturating_add(end))
            }
            Origin::Unescaped(source, jumps) => Span::new(*source, jump(jumps, start), jump(jumps, end)),
            Origin::Whole(span) => *span,
        }
    }
}

/// Texts longer than `u32` are refused before anything is parsed.
fn offset(bytes: usize) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}

fn jump(jumps: &[(u32, u32)], at: u32) -> u32 {
    let last = jumps.partition_point(|(text, _)| *text <= at).checked_sub(1).and_then(|i| jumps.get(i));
    last.map_or(at, |(text, source)| source + (at - text))
}
