//! Places and texts that several formats say alike.

use std::borrow::Cow;

use conflint_core::problem::Problem;
use conflint_core::source::{Position, Sources, Span};

use crate::finding::{Finding, Subject};

/// A range of a file for people and programs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Range<'a> {
    /// The path that people see.
    pub file: &'a str,
    /// First character.
    pub start: Position,
    /// After the last character.
    pub end: Position,
}

/// Where a span lies.
pub(crate) fn range(span: Span, sources: &Sources) -> Range<'_> {
    Range {
        file: sources.path(span.source),
        start: sources.position(span.source, span.start),
        end: sources.position(span.source, span.end),
    }
}

/// The place of a finding: that of its first party.
pub(crate) fn primary<'a>(finding: &Finding, sources: &'a Sources) -> Option<Range<'a>> {
    finding.subjects.first()?.span.map(|span| range(span, sources))
}

/// The file that a finding is listed under; its deployment where the input was not configuration.
pub(crate) fn file<'a>(finding: &'a Finding, sources: &'a Sources) -> &'a str {
    let deployment = || finding.subjects.first().map_or("", |subject| &subject.deployment);
    primary(finding, sources).map_or_else(deployment, |range| range.file)
}

/// A party in a line: address, what is said of it, and where.
pub(crate) fn party(subject: &Subject, sources: &Sources) -> String {
    let mut text = subject.address.clone().unwrap_or_else(|| subject.deployment.to_string());
    text.push_str(": ");
    text.push_str(&subject.label);
    let place = match subject.span {
        Some(span) => {
            let Range { file, start, .. } = range(span, sources);
            format!(" ({file}:{}:{})", start.line, start.column)
        }
        None if subject.address.is_some() => format!(" ({})", subject.deployment),
        None => String::new(),
    };
    text + &place
}

/// All that a finding says, in lines: the message, a line for each party, the help.
pub(crate) fn long(finding: &Finding, sources: &Sources) -> String {
    let mut lines = vec![finding.message.clone()];
    lines.extend(finding.subjects.iter().map(|subject| format!("- {}", party(subject, sources))));
    if !finding.help.is_empty() {
        lines.push(finding.help.to_string());
    }
    plain(&lines.join("\n")).into_owned()
}

/// Where a problem lies, for people: `main.tf:3:1`; empty where it has no place.
pub(crate) fn problem_place(problem: &Problem, sources: &Sources) -> String {
    match (&problem.file, problem.span) {
        (Some(file), Some(span)) => {
            let position = sources.position(span.source, span.start);
            format!("{file}:{}:{}", position.line, position.column)
        }
        (Some(file), None) => file.to_string(),
        _ => String::new(),
    }
}

/// Whether a terminal would obey the character instead of showing it, or show what follows in another order; line ends and
/// tabs may be obeyed. Also what XML has not.
pub fn is_obeyed(c: char) -> bool {
    let turns = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    c.is_control() && !matches!(c, '\n' | '\t') || turns || matches!(c, '\u{fffe}' | '\u{ffff}')
}

/// The text without characters that are obeyed.
pub fn plain(text: &str) -> Cow<'_, str> {
    if text.chars().any(is_obeyed) {
        text.chars().map(|c| if is_obeyed(c) { char::REPLACEMENT_CHARACTER } else { c }).collect()
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn control_characters_do_not_reach_the_terminal() {
        assert_eq!(plain("a\tb\n"), "a\tb\n");
        assert_eq!(plain("a\u{1b}[31mb\r"), "a\u{fffd}[31mb\u{fffd}");
        assert_eq!(plain("a\u{202e}b\u{2066}"), "a\u{fffd}b\u{fffd}");
    }
}
