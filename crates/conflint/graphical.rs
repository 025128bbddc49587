//! Findings and problems for people, with the source lines that they are about.

use conflint_core::source::{Sources, Span};
use conflint_rules::report::Report;
use miette::{GraphicalReportHandler, GraphicalTheme, ThemeCharacters, ThemeStyles};
use textwrap::{WordSeparator, WordSplitter};

use crate::colors::Style;

mod excerpts;
mod labels;
mod shown;

#[cfg(test)]
mod tests;

use excerpts::Texts;
use shown::Shown;

/// All findings, then all problems; each ends with an empty line.
pub fn report(report: &Report, sources: &Sources, style: Style) -> String {
    let handler = handler(style);
    let texts = Texts::new(sources, places(report));
    let mut out = String::new();
    for finding in &report.findings {
        render(&handler, &Shown::finding(finding, &texts), &mut out);
    }
    for problem in &report.problems {
        render(&handler, &Shown::problem(problem, &texts), &mut out);
    }
    out
}

/// Every place that may be shown.
fn places(report: &Report) -> impl Iterator<Item = Span> {
    let subjects = report.findings.iter().flat_map(|finding| &finding.subjects);
    let told = subjects
        .flat_map(|subject| subject.span.into_iter().chain(subject.trail.iter().map(|step| step.span)));
    told.chain(report.problems.iter().filter_map(|problem| problem.span))
}

fn handler(style: Style) -> GraphicalReportHandler {
    let styles = if style.colors { ThemeStyles::ansi() } else { ThemeStyles::none() };
    let theme = GraphicalTheme { characters: ThemeCharacters::unicode(), styles };
    GraphicalReportHandler::new_themed(theme)
        .with_width(style.width)
        .with_links(false)
        .with_context_lines(1)
        .without_syntax_highlighting()
        .with_break_words(false)
        // Names and dates have hyphens: lines break at blanks alone.
        .with_word_separator(WordSeparator::AsciiSpace)
        .with_word_splitter(WordSplitter::NoHyphenation)
}

fn render(handler: &GraphicalReportHandler, shown: &Shown<'_>, out: &mut String) {
    let start = out.len();
    if handler.render_report(out, shown).is_err() {
        // Excerpts that cannot be drawn leave the words.
        out.truncate(start);
        out.push_str(&shown.words());
    }
    out.push('\n');
}
