//! Ignore comments: `# conflint: ignore[rule] reason, until=2027-01-31`.

use std::sync::OnceLock;

use conflint_core::analysis::Analysis;
use conflint_core::source::{SourceId, Sources, Span};
use foldhash::HashMap;
use jiff::civil::Date;
use rayon::iter::Either;
use rayon::prelude::*;
use smol_str::SmolStr;

use crate::finding::{Finding, Subject};

#[cfg(test)]
mod tests;

/// A comment that asks for silence.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Ignore {
    /// The comment.
    pub span: Span,
    /// The rules that shall be silent; all where none is named.
    pub rules: Vec<SmolStr>,
    /// Why, in the writer's words; empty where none are given.
    pub reason: String,
    /// The last day on which it holds.
    pub until: Option<Date>,
    /// The line that it speaks of.
    pub line: u32,
}

/// What became of the comments.
#[derive(Debug)]
pub(crate) struct Suppressed {
    /// What is left to say.
    pub findings: Vec<Finding>,
    /// How many findings were silenced.
    pub count: usize,
    /// The comments, each with the rules that it has silenced.
    pub ignores: Vec<(Ignore, Vec<SmolStr>)>,
}

/// Takes the findings away that comments ask to ignore. An expired comment does nothing.
pub(crate) fn suppress(analysis: &Analysis, findings: Vec<Finding>, today: Option<Date>) -> Suppressed {
    let ignores = ignores(analysis);
    if ignores.is_empty() {
        return Suppressed { findings, count: 0, ignores: Vec::new() };
    }
    // By the line that they speak of.
    let in_force = ignores.iter().enumerate().filter(|(_, ignore)| !ignore.is_expired(today));
    let mut all: Vec<((SourceId, u32), usize)> =
        in_force.map(|(number, ignore)| ((ignore.span.source, ignore.line), number)).collect();
    all.sort_unstable();
    let of_one_line = all.chunk_by(|(a, _), (b, _)| a == b);
    let by_line: HashMap<(SourceId, u32), &[_]> = of_one_line.map(|alike| (alike[0].0, alike)).collect();
    let at_line =
        |line: (SourceId, u32)| by_line.get(&line).into_iter().copied().flatten().map(|(_, number)| *number);
    let before = findings.len();
    let silenced_by = |finding: &Finding| {
        let lines = finding.subjects.iter().flat_map(|subject| lines(analysis, subject));
        let numbers = lines.flat_map(at_line).filter(|number| ignores[*number].names(&finding.rule));
        numbers.map(|number| (number, finding.rule.clone())).collect::<Vec<_>>()
    };
    let (silencing, left): (Vec<Vec<(usize, SmolStr)>>, Vec<Finding>) =
        findings.into_par_iter().partition_map(|finding| match silenced_by(&finding) {
            by if by.is_empty() => Either::Right(finding),
            by => Either::Left(by),
        });
    let mut ignores: Vec<(Ignore, Vec<SmolStr>)> =
        ignores.into_iter().map(|ignore| (ignore, Vec::new())).collect();
    for (number, rule) in silencing.into_iter().flatten() {
        let (_, used) = &mut ignores[number];
        if !used.contains(&rule) {
            used.push(rule);
        }
    }
    Suppressed { count: before - left.len(), findings: left, ignores }
}

impl Ignore {
    /// Whether it asks this rule for silence.
    pub fn names(&self, rule: &str) -> bool {
        self.rules.is_empty() || self.rules.iter().any(|name| name == rule)
    }

    /// Whether its last day is over.
    pub fn is_expired(&self, today: Option<Date>) -> bool {
        self.until.zip(today).is_some_and(|(until, today)| until < today)
    }
}

/// The lines at which a comment may speak of a party: its argument's, and that of its block's header.
fn lines<'s>(analysis: &'s Analysis, subject: &Subject) -> impl Iterator<Item = (SourceId, u32)> + use<'s> {
    let line = |span: Span| (span.source, analysis.sources.line(span.source, span.start));
    subject.span.into_iter().chain(subject.block).map(line)
}

fn ignores(analysis: &Analysis) -> Vec<Ignore> {
    let sources = &analysis.sources;
    let comments = analysis.comments.iter();
    let codes = comments.map(|comment| (comment.span.source, OnceLock::new())).collect();
    let lines = Lines { sources, codes };
    analysis.comments.par_iter().filter_map(|comment| read(&lines, comment.span)).collect()
}

/// The lines of the texts in which there are comments.
struct Lines<'a> {
    sources: &'a Sources,
    /// Found out where a comment stands alone.
    codes: HashMap<SourceId, OnceLock<Code>>,
}

impl Lines<'_> {
    /// The line of the first code at or below a line.
    fn code(&self, source: SourceId, line: u32) -> Option<u32> {
        let code = self.codes.get(&source)?.get_or_init(|| Code::new(self.sources.text(source)));
        code.at_or_below(line)
    }
}

/// Of each line of a text, counted from 0, the number from 1 of the first line at or below it that is more than a comment.
struct Code(Vec<Option<u32>>);

impl Code {
    fn new(text: &str) -> Self {
        let is_code = |line: &str| !line.is_empty() && !line.starts_with('#') && !line.starts_with("//");
        let numbered = text.lines().zip(1..);
        let mut lines: Vec<Option<u32>> =
            numbered.map(|(line, number)| is_code(line.trim()).then_some(number)).collect();
        let mut next = None;
        for line in lines.iter_mut().rev() {
            next = line.or(next);
            *line = next;
        }
        Self(lines)
    }

    fn at_or_below(&self, line: u32) -> Option<u32> {
        self.0.get(line as usize).copied().flatten()
    }
}

/// The comment, where it asks for silence.
fn read(lines: &Lines<'_>, span: Span) -> Option<Ignore> {
    let text = lines.sources.slice(span).trim_end_matches("*/");
    let (_, text) = text.split_once("conflint:")?;
    let rest = text.trim_start().strip_prefix("ignore")?;
    let (rules, reason) = match rest.trim_start().strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((rules, reason)) => (rules, reason),
        None => ("", rest),
    };
    let rules = rules.split(',').map(str::trim).filter(|rule| !rule.is_empty());
    let mut rules: Vec<SmolStr> = rules.map(SmolStr::from).collect();
    rules.shrink_to_fit();
    let (reason, until) = reason.split_once("until=").unwrap_or((reason, ""));
    let (date, rest) = until.split_at_checked(10).unwrap_or_default();
    let words = |text: &str| text.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    let reason = [words(reason), words(rest)].concat();
    Some(Ignore { span, rules, reason, until: date.parse().ok(), line: line_meant(lines, span) })
}

/// The comment's own line, or, where it stands alone, the next one that is more than a comment.
fn line_meant(lines: &Lines<'_>, span: Span) -> u32 {
    let sources = lines.sources;
    let text = sources.text(span.source);
    let own = sources.line(span.source, span.start);
    let before = text.get(..span.start as usize).unwrap_or_default();
    let is_alone = before.rsplit('\n').next().is_none_or(|line| line.trim().is_empty());
    if !is_alone {
        return own;
    }
    let last = sources.line(span.source, span.end.saturating_sub(1));
    lines.code(span.source, last).unwrap_or(own)
}
