//! `--fix` and `--diff`: edits of findings, applied to files or shown.

use std::collections::BTreeMap;
use std::path::Path;

use conflint_core::source::{FileError, Files, Sources};
use conflint_rules::finding::{Edit, Finding, Fix, Place};
use similar::TextDiff;

use crate::failure::Failure;
use crate::output;
use crate::words::plain;

#[cfg(test)]
mod tests;

/// Which fixes may be applied.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Trust {
    /// Those that keep the meaning of everything else.
    Safe,
    /// All.
    Unsafe,
}

/// Fixes that do not get in each other's way, as changes of files.
#[derive(Default, Debug)]
pub struct Changes {
    files: BTreeMap<String, Change>,
    /// What each fix does.
    pub titles: Vec<String>,
}

#[derive(Default, Debug)]
struct Change {
    /// The text that the edits count in; absent for a file that only gets longer.
    text: Option<String>,
    /// Start, end and new text; they do not overlap.
    edits: BTreeMap<usize, (usize, String)>,
    appended: Vec<String>,
}

impl Changes {
    /// The first fix of each finding that may be applied and does not touch what another one changes.
    pub fn of(findings: &[Finding], trust: Trust, sources: &Sources) -> Self {
        let mut changes = Self::default();
        for finding in findings {
            let trusted = |fix: &&Fix| fix.safe || trust == Trust::Unsafe;
            if let Some(fix) = finding.fixes.iter().filter(trusted).find(|fix| changes.has_room(fix, sources))
            {
                changes.take(fix, sources);
            }
        }
        changes
    }

    fn has_room(&self, fix: &Fix, sources: &Sources) -> bool {
        let free = |edit: &Edit| match &edit.place {
            Place::File(_) => true,
            Place::Span(span) => {
                let (start, end) = (span.start as usize, span.end as usize);
                let inside = sources.text(span.source).get(start..end).is_some();
                let change = self.files.get(sources.path(span.source));
                inside && change.is_none_or(|change| change.has_room(start, end))
            }
        };
        !fix.edits.is_empty() && fix.edits.iter().all(free)
    }

    fn take(&mut self, fix: &Fix, sources: &Sources) {
        for Edit { place, text } in &fix.edits {
            match place {
                Place::Span(span) => {
                    let change = self.files.entry(sources.path(span.source).to_owned()).or_default();
                    change.text.get_or_insert_with(|| sources.text(span.source).to_owned());
                    change.edits.insert(span.start as usize, (span.end as usize, text.clone()));
                }
                Place::File(path) => {
                    let change = self.files.entry(path.to_string()).or_default();
                    // Several findings may be cured by one block.
                    if !change.appended.contains(text) {
                        change.appended.push(text.clone());
                    }
                }
            }
        }
        self.titles.push(fix.title.clone());
    }

    /// Writes all files. One that has changed since it was read stops the rest.
    pub fn apply(&self, files: &dyn Files) -> Result<(), Failure> {
        let mut fresh = Vec::new();
        for (path, change) in &self.files {
            let (_, new) = change.texts(path, files)?;
            fresh.push((path, new));
        }
        fresh.into_iter().try_for_each(|(path, new)| output::write(Path::new(path), &new))
    }

    /// All changes as one unified diff.
    pub fn diff(&self, files: &dyn Files) -> Result<String, Failure> {
        let mut out = String::new();
        for (path, change) in &self.files {
            let (old, new) = change.texts(path, files)?;
            let before = if old.is_some() { format!("a/{path}") } else { "/dev/null".to_owned() };
            let old = old.unwrap_or_default();
            let diff = TextDiff::from_lines(&old, &new);
            out += &diff.unified_diff().header(&before, &format!("b/{path}")).to_string();
        }
        Ok(plain(&out).into_owned())
    }
}

impl Change {
    fn has_room(&self, start: usize, end: usize) -> bool {
        let before = self.edits.range(..=start).next_back();
        let after = self.edits.range(start..).next();
        before.is_none_or(|(at, (until, _))| *until <= start && *at != start)
            && after.is_none_or(|(at, _)| end <= *at)
    }

    /// The text before, where there is a file, and the text after.
    fn texts(&self, path: &str, files: &dyn Files) -> Result<(Option<String>, String), Failure> {
        let fail = |reason: &str| Failure::new(format!("{path}: {reason}, so it is not changed"));
        let old = match files.read(Path::new(path)) {
            Ok(bytes) => Some(String::from_utf8(bytes).map_err(|_| fail("is not UTF-8 text"))?),
            Err(FileError::NotFound) if self.text.is_none() => None,
            Err(error) => return Err(fail(&error.to_string())),
        };
        let found = old.as_deref().unwrap_or_default();
        let mark = if found.starts_with('\u{feff}') { "\u{feff}" } else { "" };
        let mut new = match &self.text {
            // A byte order mark is not part of what was read.
            Some(text) if found == text || found.strip_prefix(mark) == Some(text) => {
                let mark = if found == text { "" } else { mark };
                mark.to_owned() + &self.edited(text)
            }
            Some(_) => return Err(fail("has changed since it was read")),
            None => found.to_owned(),
        };
        for text in &self.appended {
            if !new.is_empty() {
                new.push_str(if new.ends_with('\n') { "\n" } else { "\n\n" });
            }
            new.push_str(text);
        }
        Ok((old, new))
    }

    fn edited(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut rest = 0;
        for (start, (end, new)) in &self.edits {
            out.push_str(text.get(rest..*start).unwrap_or_default());
            out.push_str(new);
            rest = *end;
        }
        out.push_str(text.get(rest..).unwrap_or_default());
        out
    }
}
