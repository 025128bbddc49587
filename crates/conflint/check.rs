//! `conflint check`: the main work.

use clap::ArgMatches;
use conflint_core::source::Sources;
use conflint_rules::finding::Finding;
use conflint_rules::report::{self, Report};
use conflint_rules::rule::Rule;

use crate::analysed::Analysed;
use crate::args::{CheckArgs, Format, General};
use crate::colors::Style;
use crate::failure::{Failure, Status};
use crate::order::interleaved;
use crate::targets::{Target, Word, targets};
use crate::{graphical, output, summary};

pub fn run(args: &CheckArgs, matches: &ArgMatches, general: &General) -> Result<Status, Failure> {
    let targets = targets(words(args, matches))?;
    let Analysed { settings, catalog, analysis } = Analysed::new(&args.input, matches, general)?;
    let rules = args.select.rules(&settings);
    let mut report = conflint_rules::check(&analysis, &catalog, &rules);
    let hidden = args.select.apply(&mut report.findings, &settings);
    let told = Told { report: &report, sources: &analysis.sources, rules: &rules, hidden, general };
    targets.iter().try_for_each(|target| told.tell(target))?;
    Ok(status(args, &report))
}

fn status(args: &CheckArgs, report: &Report) -> Status {
    let counts = |finding: &Finding| finding.severity >= args.fail_on;
    match report.findings.iter().any(counts) {
        _ if !report.problems.is_empty() => Status::CouldNotRun,
        true if !args.exit_zero => Status::Found,
        _ => Status::Clean,
    }
}

fn words(args: &CheckArgs, matches: &ArgMatches) -> Vec<Word> {
    let word = |(is_format, n): (bool, usize)| match is_format {
        true => Word::Format(args.formats[n]),
        false => Word::Output(args.outputs[n].clone()),
    };
    interleaved(matches, "formats", "outputs").into_iter().map(word).collect()
}

/// What reports are made of.
struct Told<'a> {
    report: &'a Report,
    sources: &'a Sources,
    rules: &'a [&'static Rule],
    /// How many findings were dropped because they are not sure enough.
    hidden: usize,
    general: &'a General,
}

impl Told<'_> {
    fn tell(&self, target: &Target) -> Result<(), Failure> {
        let text = self.text(target)?;
        match &target.output {
            Some(path) => output::write(path, &text),
            None => output::print(&text),
        }
    }

    fn text(&self, target: &Target) -> Result<String, Failure> {
        let Told { report, sources, rules, .. } = *self;
        let json = |text: serde_json::Result<String>| {
            text.map_err(|error| Failure::new(format!("the report cannot be written as JSON: {error}")))
        };
        Ok(match target.format {
            Format::Full => self.full(target),
            Format::Concise => report::concise(report, sources),
            Format::Json => json(report::json(report, sources))?,
            Format::Sarif => json(report::sarif(report, sources, rules))?,
            Format::Github => report::github(report, sources),
            Format::Gitlab => json(report::gitlab(report, sources))?,
            Format::Junit => report::junit(report, sources, rules),
            Format::Checkstyle => report::checkstyle(report, sources),
            Format::Rdjson => json(report::rdjson(report, sources))?,
            Format::Markdown => report::markdown(report, sources),
        })
    }

    fn full(&self, target: &Target) -> String {
        let style = match target.output {
            Some(_) => Style::FILE,
            None => Style::stdout(self.general.color),
        };
        let summary = summary::of(self.report, self.hidden, self.general);
        graphical::report(self.report, self.sources, style) + &summary
    }
}
