//! Several source texts as one for miette, which knows one source a diagnostic.
//!
//! The texts lie one behind the other in a space of their own: offsets count through them. Lines are looked up, not
//! counted from the beginning, so that many findings in one large file stay cheap.

use std::borrow::Cow;
use std::collections::BTreeMap;

use conflint_core::source::{SourceId, Sources, Span};
use miette::{MietteError, MietteSpanContents, SourceCode, SourceSpan, SpanContents};

use crate::words::{is_obeyed, plain};

/// Lines beyond this many bytes are not shown: nobody reads them.
const LONG: usize = 4096;

/// All texts, each made harmless once.
pub struct Texts<'a> {
    sources: &'a Sources,
    harmless: BTreeMap<SourceId, Cow<'a, str>>,
}

impl<'a> Texts<'a> {
    /// The texts in which these places lie.
    pub fn new(sources: &'a Sources, places: impl Iterator<Item = Span>) -> Self {
        let mut texts = BTreeMap::new();
        for Span { source, .. } in places {
            texts.entry(source).or_insert_with(|| harmless(sources.shown(sources.whole(source))));
        }
        Self { sources, harmless: texts }
    }

    /// Where all of them come from.
    pub fn sources(&self) -> &'a Sources {
        self.sources
    }

    /// As long as the original, byte by byte, without characters that a terminal would obey.
    fn text(&self, source: SourceId) -> Option<&str> {
        self.harmless.get(&source).map(Cow::as_ref)
    }
}

/// The texts that one finding is about.
pub struct Excerpts<'a> {
    all: &'a Texts<'a>,
    texts: Vec<Text<'a>>,
}

struct Text<'a> {
    source: SourceId,
    /// Where it begins in the space of all texts.
    base: usize,
    text: &'a str,
}

impl<'a> Excerpts<'a> {
    pub fn new(all: &'a Texts<'a>) -> Self {
        Self { all, texts: Vec::new() }
    }

    /// The place of a span in the space of all texts; `None` where it cannot be shown.
    pub fn place(&mut self, span: Span) -> Option<SourceSpan> {
        let text = self.all.text(span.source)?;
        let (start, end) = visible(text, span.start as usize, span.end as usize)?;
        if around(text, start, end, 1).1.len() > LONG {
            return None;
        }
        let known = self.texts.iter().position(|text| text.source == span.source);
        let at = known.unwrap_or_else(|| self.add(span.source, text));
        let base = self.texts.get(at)?.base;
        Some(SourceSpan::from((base + start, end - start)))
    }

    fn add(&mut self, source: SourceId, text: &'a str) -> usize {
        let base = self.texts.last().map_or(0, |last| last.base + last.text.len() + 1);
        self.texts.push(Text { source, base, text });
        self.texts.len() - 1
    }

    fn find(&self, span: &SourceSpan) -> Option<(&Text<'a>, usize, usize)> {
        let at = self.texts.partition_point(|text| text.base <= span.offset()).checked_sub(1)?;
        let text = self.texts.get(at)?;
        let start = span.offset() - text.base;
        let end = start + span.len();
        text.text.get(start..end).map(|_| (text, start, end))
    }
}

impl SourceCode for Excerpts<'_> {
    fn read_span<'s>(
        &'s self,
        span: &SourceSpan,
        before: usize,
        _after: usize,
    ) -> Result<Box<dyn SpanContents<'s> + 's>, MietteError> {
        let (text, start, end) = self.find(span).ok_or(MietteError::OutOfBounds)?;
        let (mut from, mut excerpt) = around(text.text, start, end, before);
        if before == 0 {
            // miette asks so for the place alone.
            (from, excerpt) = (start, &text.text[start..end]);
        }
        let position = self.all.sources.position(text.source, u32::try_from(from).unwrap_or(u32::MAX));
        Ok(Box::new(MietteSpanContents::new_named(
            plain(self.all.sources.path(text.source)).into_owned(),
            excerpt.as_bytes(),
            SourceSpan::from((text.base + from, excerpt.len())),
            position.line as usize - 1,
            position.column as usize - 1,
            excerpt.lines().count(),
        )))
    }
}

/// The range, or the character before it where it is empty and nothing follows on its line: miette draws under characters.
fn visible(text: &str, start: usize, end: usize) -> Option<(usize, usize)> {
    text.get(start..end)?;
    let follows = text[start..].chars().next().is_some_and(|c| !matches!(c, '\r' | '\n'));
    if end > start || follows {
        return Some((start, end));
    }
    let before = text[..start].chars().next_back().filter(|c| *c != '\n')?;
    Some((start - before.len_utf8(), end))
}

/// The lines of a range and so many lines of context on both sides, with their offset.
fn around(text: &str, start: usize, end: usize, context: usize) -> (usize, &str) {
    let mut from = text[..start].rfind('\n').map_or(0, |at| at + 1);
    // The line end of the last line belongs to a range that ends with it.
    let last = if end > start && text.as_bytes()[end - 1] == b'\n' { end - 1 } else { end };
    let mut to = text[last..].find('\n').map_or(text.len(), |at| last + at + 1);
    for _ in 0..context {
        from = text[..from.saturating_sub(1)].rfind('\n').map_or(0, |at| at + 1);
        to = text[to..].find('\n').map_or(text.len(), |at| to + at + 1);
    }
    (from, &text[from..to])
}

/// The text with a blank for each byte of a character that a terminal would obey.
fn harmless(text: Cow<'_, str>) -> Cow<'_, str> {
    if !text.chars().any(is_obeyed) {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let ends_line = c == '\r' && chars.peek() == Some(&'\n');
        match is_obeyed(c) && !ends_line {
            true => out.extend(std::iter::repeat_n(' ', c.len_utf8())),
            false => out.push(c),
        }
    }
    Cow::Owned(out)
}
