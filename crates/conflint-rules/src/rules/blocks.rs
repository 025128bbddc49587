//! Blocks of the source, for edits in them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use conflint_core::source::{SourceId, Sources, Span};
use conflint_core::syntax::{Block, ExpressionKind, parse};

use crate::finding::{Edit, Place};

/// The blocks at the top of files. A file in which much is found is parsed once for all of it.
#[derive(Debug, Default)]
pub(crate) struct Blocks(Mutex<HashMap<SourceId, HashMap<Span, Arc<Block>>>>);

impl Blocks {
    /// The block with this header at the top of its file; absent in JSON.
    pub(crate) fn block(&self, sources: &Sources, header: Span) -> Option<Arc<Block>> {
        if sources.path(header.source).ends_with(".json") {
            return None;
        }
        let mut files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let blocks = files.entry(header.source).or_insert_with(|| {
            let parsed = parse(header.source, sources.text(header.source));
            parsed.body.blocks.into_iter().map(|block| (block.header, Arc::new(block))).collect()
        });
        blocks.get(&header).cloned()
    }
}

/// Puts `depends_on = [name]` into a block, or the name into the list that is there; absent where it names it already, and
/// in a block on one line.
pub(crate) fn wait_for(blocks: &Blocks, sources: &Sources, header: Span, name: &str) -> Option<Edit> {
    let block = blocks.block(sources, header)?;
    if let Some(attribute) = block.body.attributes.iter().find(|item| item.name.name == "depends_on") {
        let ExpressionKind::Tuple(items) = &attribute.value.kind else { return None };
        let last = items.last()?;
        let is_there = items.iter().any(|item| sources.slice(item.span) == name);
        let place = Span::new(last.span.source, last.span.end, last.span.end);
        return (!is_there).then(|| Edit { place: Place::Span(place), text: format!(", {name}") });
    }
    let brace = block.span.end.checked_sub(1)?;
    let inside = sources.slice(Span::new(header.source, header.end, brace));
    // Before the blanks that stand before the brace.
    let blanks = inside.len() - inside.trim_end_matches([' ', '\t']).len();
    if !inside.trim_end_matches([' ', '\t']).ends_with('\n') {
        return None;
    }
    let at = brace - u32::try_from(blanks).ok()?;
    let indent = &inside[inside.len() - blanks..];
    let gap = if block.body.attributes.is_empty() && block.body.blocks.is_empty() { "" } else { "\n" };
    let text = format!("{gap}{indent}  depends_on = [{name}]\n");
    Some(Edit { place: Place::Span(Span::new(header.source, at, at)), text })
}

/// Takes these bytes out, and the whole lines where nothing else stands there; then also a block `name { }` around them in
/// which nothing is left, with the empty line before it.
pub(crate) fn without(text: &str, start: usize, end: usize, around: &str) -> Option<(usize, usize)> {
    let (start, end) = whole_lines(text, start, end)?;
    let before = text.get(..start)?.trim_end().strip_suffix('{').map(str::trim_end);
    let opening = before.and_then(|before| before.strip_suffix(around));
    let rest = text.get(end..)?;
    let closing = rest.trim_start().strip_prefix('}');
    let (Some(opening), Some(closing)) = (opening, closing) else { return Some((start, end)) };
    let (start, end) = whole_lines(text, opening.len(), text.len() - closing.len())?;
    // An empty line before the block, or a blank of a body on one line, goes with it.
    let kept = text.get(..start)?;
    let start = if kept.ends_with("\n\n") { start - 1 } else { start };
    Some((start, end))
}

/// The bytes, with the rest of their lines where that is blank.
fn whole_lines(text: &str, start: usize, end: usize) -> Option<(usize, usize)> {
    let indent = text.get(..start)?.trim_end_matches([' ', '\t']);
    let tail = text.get(end..)?;
    let blank = tail.len() - tail.trim_start_matches([' ', '\t']).len();
    let alone = indent.is_empty() || indent.ends_with('\n');
    let line_end = ["\r\n", "\n"].into_iter().find(|line_end| tail[blank..].starts_with(line_end));
    Some(match line_end {
        Some(line_end) if alone => (indent.len(), end + blank + line_end.len()),
        _ => (start, end),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn waiting(text: &str) -> Option<String> {
        let mut sources = Sources::new();
        let source = sources.add("main.tf", text);
        let header = parse(source, text).body.blocks[0].header;
        let edit = wait_for(&Blocks::default(), &sources, header, "a.b")?;
        let Place::Span(place) = edit.place else { return None };
        Some(format!("{}{}{}", &text[..place.start as usize], edit.text, &text[place.end as usize..]))
    }

    #[test]
    fn a_block_waits() {
        assert_eq!(
            waiting("m \"x\" {\n  a = 1\n}\n").unwrap(),
            "m \"x\" {\n  a = 1\n\n  depends_on = [a.b]\n}\n"
        );
        assert_eq!(waiting("m {\n}\n").unwrap(), "m {\n  depends_on = [a.b]\n}\n");
        assert_eq!(waiting("m {\n  depends_on = [c.d]\n}\n").unwrap(), "m {\n  depends_on = [c.d, a.b]\n}\n");
        assert_eq!(
            waiting("m {\n  depends_on = [\n    c,\n  ]\n}").unwrap(),
            "m {\n  depends_on = [\n    c, a.b,\n  ]\n}"
        );
        assert_eq!(waiting("m {\n  depends_on = [a.b]\n}\n"), None);
        assert_eq!(waiting("m {}\n"), None);
        assert_eq!(waiting("m { a = 1 }\n"), None);
    }

    fn cut(text: &str, part: &str) -> String {
        let at = text.find(part).unwrap();
        let (start, end) = without(text, at, at + part.len(), "lifecycle").unwrap();
        format!("{}{}", &text[..start], &text[end..])
    }

    #[test]
    fn what_is_left_empty_goes_too() {
        assert_eq!(cut("r {\n  a = 1\n\n  lifecycle {\n    x = 1\n  }\n}\n", "x = 1"), "r {\n  a = 1\n}\n");
        assert_eq!(
            cut("r {\n  lifecycle {\n    x = 1\n    y = 2\n  }\n}\n", "x = 1"),
            "r {\n  lifecycle {\n    y = 2\n  }\n}\n"
        );
        assert_eq!(
            cut("r {\n  lifecycle {\n    # why\n    x = 1\n  }\n}\n", "x = 1"),
            "r {\n  lifecycle {\n    # why\n  }\n}\n"
        );
        assert_eq!(cut("r {\r\n  lifecycle {\r\n    x = 1\r\n  }\r\n}\r\n", "x = 1"), "r {\r\n}\r\n");
        assert_eq!(cut("r {\n  lifecycle { x = 1 }\n}\n", "x = 1"), "r {\n}\n");
    }
}
