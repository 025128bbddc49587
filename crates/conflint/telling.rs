//! Writing the reports of a check.

use std::io::{self, Write};

use conflint_core::source::Sources;
use conflint_rules::report::{self, Report};
use conflint_rules::rule::Rule;

use crate::args::{Format, General};
use crate::colors::Style;
use crate::failure::Failure;
use crate::targets::Target;
use crate::{graphical, output, summary};

/// What reports are made of.
pub struct Told<'a> {
    /// What was found.
    pub report: &'a Report,
    /// The texts that it was found in.
    pub sources: &'a Sources,
    /// The rules that ran.
    pub rules: &'a [&'static Rule],
    /// Lines for the end of a report for people.
    pub notes: &'a [String],
    /// What holds for every command.
    pub general: &'a General,
}

impl Told<'_> {
    /// Writes one report to its place.
    pub fn tell(&self, target: &Target) -> Result<(), Failure> {
        let write = |out: &mut dyn Write| self.write(target, out);
        match &target.output {
            Some(path) => output::write_with(path, write),
            None => output::print_with(write),
        }
    }

    fn write(&self, target: &Target, out: &mut dyn Write) -> io::Result<()> {
        let Told { report, sources, rules, .. } = *self;
        let text = match target.format {
            Format::Json => return report::write_json(report, sources, out),
            Format::Full => self.full(target),
            Format::Concise => report::concise(report, sources),
            Format::Sarif => report::sarif(report, sources, rules)?,
            Format::Github => report::github(report, sources),
            Format::Gitlab => report::gitlab(report, sources)?,
            Format::Junit => report::junit(report, sources, rules),
            Format::Checkstyle => report::checkstyle(report, sources),
            Format::Rdjson => report::rdjson(report, sources)?,
            Format::Markdown => report::markdown(report, sources),
        };
        out.write_all(text.as_bytes())
    }

    fn full(&self, target: &Target) -> String {
        let style = match target.output {
            Some(_) => Style::FILE,
            None => Style::stdout(self.general.color),
        };
        let summary = summary::of(self.report, self.notes, self.general);
        graphical::report(self.report, self.sources, style) + &summary
    }
}
