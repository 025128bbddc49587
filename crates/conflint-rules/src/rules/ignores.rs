//! Edits that take an entry out of `ignore_changes`.

use conflint_core::source::Span;

use super::blocks::without;
use crate::finding::{Edit, Fix, Place};
use crate::rule::Judge;

/// Takes the entry out of its list, with its comma; the whole argument where it is the only one.
pub(crate) fn fix(judge: &Judge<'_>, path: &str, entry: Span) -> Option<Fix> {
    let text = judge.analysis.sources.text(entry.source);
    let (start, end) = (entry.start as usize, entry.end as usize);
    let before = text.get(..start)?.trim_end();
    let after = text.get(end..)?;
    let gap = after.len() - after.trim_start().len();
    let (from, to) = if let Some(rest) = after.trim_start().strip_prefix(',') {
        let is_last = rest.trim_start().starts_with(']');
        let more = rest.len() - rest.trim_start_matches([' ', '\t']).len();
        if is_last && before.ends_with('[') {
            argument(text, before.len(), end)?
        } else {
            (start, end + gap + 1 + more)
        }
    } else if before.ends_with(',') {
        (before.len() - 1, end)
    } else if before.ends_with('[') && after.trim_start().starts_with(']') {
        argument(text, before.len(), end)?
    } else {
        return None;
    };
    let span = Span::new(entry.source, u32::try_from(from).ok()?, u32::try_from(to).ok()?);
    Some(Fix {
        title: format!("Take {path} out of ignore_changes"),
        // The next plan shows what was hidden.
        safe: false,
        edits: vec![Edit { place: Place::Span(span), text: String::new() }],
    })
}

/// The lines of `ignore_changes = [ … ]` around an entry: the bracket opens before `open`.
fn argument(text: &str, open: usize, entry_end: usize) -> Option<(usize, usize)> {
    let name = text.get(..open)?.strip_suffix('[')?.trim_end().strip_suffix('=')?.trim_end();
    let name = name.strip_suffix("ignore_changes")?;
    let close = entry_end + text.get(entry_end..)?.find(']')? + 1;
    without(text, name.len(), close, "lifecycle")
}

#[cfg(test)]
mod tests {
    use conflint_core::analysis::Analysis;
    use conflint_core::graph::Graph;
    use conflint_core::inventory::Inventory;
    use conflint_core::source::Sources;

    use super::super::blocks::Blocks;
    use super::*;
    use crate::catalog::Catalog;
    use crate::claim::Claims;

    /// The text without its entry `etag`.
    fn without(text: &str) -> Option<String> {
        let mut sources = Sources::new();
        let source = sources.add("main.tf", text);
        let at = u32::try_from(text.find("etag").unwrap()).unwrap();
        let analysis = Analysis::new(sources, Graph::new(Vec::new()), Inventory::default());
        let catalog = Catalog::builtin();
        let claims = Claims::new(&analysis.graph, &catalog, &analysis.inventory);
        let blocks = Blocks::default();
        let judge =
            Judge { analysis: &analysis, catalog: &catalog, claims: &claims, meetings: &[], blocks: &blocks };
        let fix = fix(&judge, "etag", Span::new(source, at, at + 4))?;
        let Place::Span(span) = fix.edits[0].place else { return None };
        Some(format!("{}{}", &text[..span.start as usize], &text[span.end as usize..]))
    }

    #[test]
    fn the_entry_goes_with_its_comma() {
        assert_eq!(without("  ignore_changes = [etag, tags]\n").unwrap(), "  ignore_changes = [tags]\n");
        assert_eq!(without("  ignore_changes = [tags, etag]\n").unwrap(), "  ignore_changes = [tags]\n");
        assert_eq!(
            without("  ignore_changes = [\n    etag,\n    tags,\n  ]\n").unwrap(),
            "  ignore_changes = [\n    \n    tags,\n  ]\n"
        );
    }

    #[test]
    fn the_last_entry_takes_the_argument_with_it() {
        assert_eq!(without("a {\n  ignore_changes = [etag]\n}\n").unwrap(), "a {\n}\n");
        assert_eq!(without("a {\n  ignore_changes = [\n    etag,\n  ]\n}\n").unwrap(), "a {\n}\n");
        assert_eq!(without("a { ignore_changes = [etag] }").unwrap(), "a {  }");
    }

    #[test]
    fn comments_beside_it_are_left_to_people() {
        assert_eq!(without("  ignore_changes = [/* why */ etag]\n"), None);
    }
}
