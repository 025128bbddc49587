//! Text and where it came from. The only owner of source text and the only reader of files.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;
use std::sync::OnceLock;

use smol_str::SmolStr;

use crate::secret::credentials;

mod assigned;
mod files;
mod path;
mod remembered;

pub(crate) use files::holds;
pub use files::{Disk, Entry, FileError, Files, Kind, Memory};
pub(crate) use path::{ByPath, normal, shown};
pub(crate) use remembered::Remembered;

/// Names one text in [`Sources`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct SourceId(pub u32);

/// A range of bytes in one source text.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// The text that the range lies in.
    pub source: SourceId,
    /// Byte offset of the first byte.
    pub start: u32,
    /// Byte offset after the last byte.
    pub end: u32,
}

impl Span {
    /// The range `start..end` of `source`, in bytes.
    pub fn new(source: SourceId, start: u32, end: u32) -> Self {
        Self { source, start, end }
    }

    /// The smallest range that holds both. Both must lie in the same source.
    pub fn to(self, other: Span) -> Span {
        debug_assert_eq!(self.source, other.source);
        Span { source: self.source, start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}..{}", self.source.0, self.start, self.end)
    }
}

/// A place for people: line and column count from 1, columns in characters; `offset` is in bytes from 0.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Position {
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
    /// Byte offset, from 0.
    pub offset: u32,
}

/// All texts of an analysis.
#[derive(Default, Debug)]
pub struct Sources {
    texts: Vec<Source>,
}

#[derive(Debug)]
struct Source {
    path: SmolStr,
    text: String,
    lines: OnceLock<Vec<u32>>,
    /// Ranges that hold secrets, from and to; they do not touch.
    hidden: BTreeMap<u32, u32>,
}

impl Source {
    /// The line of an offset, from 1, and where it begins.
    fn line(&self, offset: u32) -> (u32, u32) {
        let starts = self.lines.get_or_init(|| line_starts(&self.text));
        let line = starts.partition_point(|start| *start <= offset).max(1);
        (line as u32, starts.get(line - 1).copied().unwrap_or(0))
    }

    /// The last hidden range that begins at or before an offset.
    fn hidden_before(&self, offset: u32) -> Option<(u32, u32)> {
        self.hidden.range(..=offset).next_back().map(|(start, end)| (*start, *end))
    }
}

impl Sources {
    /// No text at all.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes a text. `path` is how people will see it: relative to the working directory, with `/`.
    pub fn add(&mut self, path: impl Into<SmolStr>, text: impl Into<String>) -> SourceId {
        let id = SourceId(u32::try_from(self.texts.len()).unwrap_or(u32::MAX));
        self.texts.push(Source {
            path: path.into(),
            text: text.into(),
            lines: OnceLock::new(),
            hidden: BTreeMap::new(),
        });
        id
    }

    /// The whole text; empty for an id of other sources.
    pub fn text(&self, id: SourceId) -> &str {
        self.get(id).map_or("", |source| &source.text)
    }

    /// Whoever reads a report must not see this range: it holds a secret.
    pub fn hide(&mut self, span: Span) {
        let Some(source) = self.texts.get_mut(span.source.0 as usize) else { return };
        let (mut start, mut end) = (span.start, span.end);
        while let Some((from, to)) = source.hidden_before(end).filter(|(_, to)| *to >= start) {
            source.hidden.remove(&from);
            (start, end) = (start.min(from), end.max(to));
        }
        source.hidden.insert(start, end);
    }

    /// A range for people: as long as it is, with `*` for what is hidden, for what names of secrets
    /// are given in it, and for passwords in addresses.
    pub fn shown(&self, span: Span) -> Cow<'_, str> {
        let text = self.slice(span);
        let mut secrets = assigned::secrets(text);
        secrets.extend(credentials(text).chain(self.hidden(span)));
        if secrets.is_empty() {
            return Cow::Borrowed(text);
        }
        secrets.sort_by_key(|secret| secret.start);
        let mut out = String::with_capacity(text.len());
        for Range { start, end } in secrets {
            let (before, secret) = (text.get(out.len()..start), text.get(start.max(out.len())..end));
            out.push_str(before.unwrap_or_default());
            for c in secret.unwrap_or_default().chars() {
                match c {
                    '\n' | '\r' => out.push(c),
                    _ => out.extend(std::iter::repeat_n('*', c.len_utf8())),
                }
            }
        }
        out.push_str(text.get(out.len()..).unwrap_or_default());
        Cow::Owned(out)
    }

    /// What is hidden in a range, as offsets from its start.
    fn hidden(&self, span: Span) -> impl Iterator<Item = Range<usize>> {
        let source = self.get(span.source).into_iter();
        let hidden = source.flat_map(move |source| {
            let first = source.hidden_before(span.start).into_iter();
            first.chain(source.hidden.range(span.start..span.end).map(|(start, end)| (*start, *end)))
        });
        hidden.map(move |(start, end)| {
            let end = end.clamp(span.start, span.end);
            start.saturating_sub(span.start) as usize..(end - span.start) as usize
        })
    }

    /// The range of a whole text.
    pub fn whole(&self, id: SourceId) -> Span {
        Span::new(id, 0, u32::try_from(self.text(id).len()).unwrap_or(u32::MAX))
    }

    /// The path that people see.
    pub fn path(&self, id: SourceId) -> &str {
        self.get(id).map_or("", |source| &source.path)
    }

    /// The text of a range; empty where the range is not of this text.
    pub fn slice(&self, span: Span) -> &str {
        self.text(span.source).get(span.start as usize..span.end as usize).unwrap_or("")
    }

    /// Line and column of a byte offset.
    pub fn position(&self, id: SourceId, offset: u32) -> Position {
        let Some(source) = self.get(id) else { return Position { line: 1, column: 1, offset } };
        let (line, start) = source.line(offset);
        let before = source.text.get(start as usize..offset as usize).unwrap_or("");
        let column = before.chars().count() + 1;
        Position { line, column: column as u32, offset }
    }

    /// Line of a byte offset, from 1: to count the column, one has to look at the text.
    pub fn line(&self, id: SourceId, offset: u32) -> u32 {
        self.get(id).map_or(1, |source| source.line(offset).0)
    }

    fn get(&self, id: SourceId) -> Option<&Source> {
        self.texts.get(id.0 as usize)
    }
}

fn line_starts(text: &str) -> Vec<u32> {
    std::iter::once(0)
        .chain(text.bytes().enumerate().filter(|(_, b)| *b == b'\n').map(|(i, _)| i as u32 + 1))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_lines_and_characters_from_one() {
        let mut sources = Sources::new();
        let id = sources.add("main.tf", "é = 1\nb = 2\n");
        assert_eq!(sources.position(id, 0), Position { line: 1, column: 1, offset: 0 });
        assert_eq!(sources.position(id, 3), Position { line: 1, column: 3, offset: 3 });
        assert_eq!(sources.position(id, 7), Position { line: 2, column: 1, offset: 7 });
        assert_eq!(sources.slice(Span::new(id, 7, 8)), "b");
        assert_eq!([0, 6, 7, 12, 13].map(|offset| sources.line(id, offset)), [1, 1, 2, 2, 3]);
    }

    #[test]
    fn what_is_hidden_keeps_its_length() {
        let mut sources = Sources::new();
        let id = sources.add("main.tf", "a = \"é\n\"\nb = \"secret\"\n");
        let all = sources.whole(id);
        assert_eq!(sources.shown(all), sources.text(id));
        for (start, end) in [(4, 9), (5, 6), (5, 9), (14, 18), (18, 22), (16, 17)] {
            sources.hide(Span::new(id, start, end));
        }
        assert_eq!(sources.shown(all), "a = ***\n*\nb = ********\n");
        for (start, end, wanted) in [
            (0, 5, "a = *"),
            (7, 9, "\n*"),
            (8, 15, "*\nb = *"),
            (15, 22, "*******"),
            (22, 23, "\n"),
            (10, 14, "b = "),
        ] {
            assert_eq!(sources.shown(Span::new(id, start, end)), wanted);
        }
    }
}
