//! A finding or a problem as miette wants it.

use std::error::Error;
use std::fmt;

use conflint_core::problem::Problem;
use conflint_rules::finding::{self, Finding};
use miette::{Diagnostic, LabeledSpan, Severity, SourceCode};

use super::excerpts::{Excerpts, Texts};
use super::labels::{Labels, labels};
use crate::words::plain;

/// Something with words, places and texts.
pub struct Shown<'a> {
    code: Option<String>,
    severity: Severity,
    message: String,
    labels: Vec<LabeledSpan>,
    elsewhere: Option<Elsewhere>,
    help: Option<String>,
    excerpts: Excerpts<'a>,
}

impl<'a> Shown<'a> {
    pub fn finding(finding: &Finding, texts: &'a Texts<'a>) -> Self {
        let mut excerpts = Excerpts::new(texts);
        let Labels { shown, elsewhere } = labels(finding, texts.sources(), &mut excerpts);
        let Finding { rule, verdict, outcome, .. } = finding;
        let certainty = match verdict {
            finding::Verdict::Proved => "proved",
            finding::Verdict::Likely => "likely",
            finding::Verdict::Possible => "possible",
        };
        Self {
            code: Some(format!("{}[{rule}] {certainty} {outcome}", finding.severity)),
            severity: severity(finding.severity),
            message: plain(&finding.message).into_owned(),
            labels: shown,
            elsewhere: Elsewhere::chain(elsewhere),
            help: (!finding.help.is_empty()).then(|| plain(&finding.help).into_owned()),
            excerpts,
        }
    }

    pub fn problem(problem: &Problem, texts: &'a Texts<'a>) -> Self {
        let mut excerpts = Excerpts::new(texts);
        let place = problem.span.and_then(|span| excerpts.place(span));
        let message = plain(&problem.message).into_owned();
        let file = problem.file.as_deref().filter(|_| place.is_none()).map(|file| match problem.span {
            Some(span) => {
                let position = texts.sources().position(span.source, span.start);
                format!("{file}:{}:{}: ", position.line, position.column)
            }
            None => format!("{file}: "),
        });
        Self {
            code: None,
            severity: Severity::Error,
            message: plain(&file.unwrap_or_default()).into_owned() + &message,
            labels: place.map(|place| LabeledSpan::new_primary_with_span(None, place)).into_iter().collect(),
            elsewhere: None,
            help: None,
            excerpts,
        }
    }

    /// What there is to say, without excerpts.
    pub fn words(&self) -> String {
        let code = self.code.as_ref().map(|code| format!("{code}\n")).unwrap_or_default();
        let help = self.help.as_ref().map(|help| format!("  help: {help}\n")).unwrap_or_default();
        format!("{code}  {}\n{help}", self.message)
    }
}

fn severity(severity: finding::Severity) -> Severity {
    match severity {
        finding::Severity::Error => Severity::Error,
        finding::Severity::Warning => Severity::Warning,
        finding::Severity::Info => Severity::Advice,
    }
}

impl Diagnostic for Shown<'_> {
    fn code<'s>(&'s self) -> Option<Box<dyn fmt::Display + 's>> {
        self.code.as_ref().map(|code| Box::new(code) as Box<dyn fmt::Display>)
    }

    fn severity(&self) -> Option<Severity> {
        Some(self.severity)
    }

    fn help<'s>(&'s self) -> Option<Box<dyn fmt::Display + 's>> {
        self.help.as_ref().map(|help| Box::new(help) as Box<dyn fmt::Display>)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(&self.excerpts)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        Some(Box::new(self.labels.iter().cloned()))
    }
}

impl Error for Shown<'_> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let line = self.elsewhere.as_ref()?;
        Some(line)
    }
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

/// Lines without a place: miette draws them as the chain of causes.
#[derive(Debug)]
struct Elsewhere {
    line: String,
    next: Option<Box<Elsewhere>>,
}

impl Elsewhere {
    fn chain(lines: Vec<String>) -> Option<Self> {
        let link = |next: Option<Elsewhere>, line| Some(Elsewhere { line, next: next.map(Box::new) });
        lines.into_iter().rev().fold(None, link)
    }
}

impl fmt::Display for Elsewhere {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.line)
    }
}

impl Error for Elsewhere {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let next = self.next.as_deref()?;
        Some(next)
    }
}
