//! The blocks of a catalog file: which of them have no fault, and the others as the parser reads them.

use std::ops::Range;

use conflint_core::source::SourceId;
use conflint_core::syntax::{Body, parse_item};
use rayon::prelude::*;

use super::LEVELS;
use super::check::plain_entry;
use super::plain::Plain;

/// A piece of a catalog file.
pub(super) enum Piece<'a> {
    /// A `resource` block without a fault.
    Plain {
        /// The type in its header.
        name: &'a str,
        /// Where it is.
        place: Range<usize>,
    },
    /// Anything else that the parser can read.
    Read(Box<Body>),
}

/// So many bytes are looked at by one thread.
const SHARE: usize = 128 << 10;

/// All pieces in the order of the file, share by share. Nothing where the parser cannot read one of them: what is wrong then, and
/// where, only a look at the whole tells.
pub(super) fn outline(source: SourceId, text: &str) -> Option<Vec<Vec<Piece<'_>>>> {
    in_shares(source, text, SHARE)
}

/// The same with shares of so many bytes or a little more.
pub(super) fn in_shares(source: SourceId, text: &str, bytes: usize) -> Option<Vec<Vec<Piece<'_>>>> {
    let borders = borders(text, bytes);
    let ends = borders.iter().skip(1).copied().chain([text.len()]);
    let shares: Vec<Range<usize>> =
        borders.iter().copied().zip(ends).map(|(start, end)| start..end).collect();
    shares.into_par_iter().map(|range| share(source, text, range)).collect()
}

/// Where the shares begin: each, but for the first, at what looks like a block.
fn borders(text: &str, bytes: usize) -> Vec<usize> {
    const OPENING: &str = "\nresource \"";
    let mark = '\u{FEFF}';
    let mut borders = vec![if text.starts_with(mark) { mark.len_utf8() } else { 0 }];
    let mut from = bytes;
    while let Some(rest) = text.as_bytes().get(from..) {
        let Some(found) = memchr::memmem::find(rest, OPENING.as_bytes()) else { break };
        borders.push(from + found + 1);
        from += found + 1 + bytes;
    }
    borders
}

/// The pieces of a share. What looked like a block at its end may be inside of a text or comment; then one piece goes on beyond it.
fn share(source: SourceId, text: &str, range: Range<usize>) -> Option<Vec<Piece<'_>>> {
    let mut pieces = Vec::new();
    let mut reader = Plain::new(text, range.start);
    loop {
        reader.gap();
        let start = reader.pos();
        if start >= range.end {
            return (start == range.end).then_some(pieces);
        }
        if let Some(name) = plain_entry(&mut reader) {
            pieces.push(Piece::Plain { name, place: start..reader.pos() });
            continue;
        }
        let (body, end) = parse_item(source, text, start, LEVELS)?;
        if !body.attributes.is_empty() {
            // A file sets a field once, if any.
            return None;
        }
        pieces.push(Piece::Read(Box::new(body)));
        reader.set_pos(end);
    }
}
