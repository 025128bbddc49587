//! `conflint check`: the main work.

use clap::ArgMatches;
use conflint_core::analysis::analyse;
use conflint_core::source::{Disk, Sources};
use conflint_rules::finding::Finding;
use conflint_rules::report::{self, Report};

use crate::args::{CheckArgs, Format, General};
use crate::catalog::Facts;
use crate::colors::Style;
use crate::failure::{Failure, Status};
use crate::order::interleaved;
use crate::settings::Settings;
use crate::targets::{Target, Word, targets};
use crate::{graphical, output, summary};

pub fn run(args: &CheckArgs, matches: &ArgMatches, general: &General) -> Result<Status, Failure> {
    let targets = targets(words(args, matches))?;
    let files = Disk::default();
    let settings = Settings::find(general.config.as_deref(), &files)?;
    let facts = Facts::read(&settings, &files)?;
    let request = args.input.request(matches, &settings)?;
    let mut analysis = analyse(&files, request, &facts.catalog);
    let mut report = conflint_rules::check(&analysis, &facts.catalog, &args.select.rules(&settings));
    report.problems.extend(facts.problems(&mut analysis.sources));
    let hidden = args.select.apply(&mut report.findings, &settings);
    for target in &targets {
        let text = text(target, &report, &analysis.sources, hidden, general)?;
        match &target.output {
            Some(path) => output::write(path, &text)?,
            None => output::print(&text)?,
        }
    }
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

fn text(
    target: &Target,
    report: &Report,
    sources: &Sources,
    hidden: usize,
    general: &General,
) -> Result<String, Failure> {
    let style = match target.output {
        Some(_) => Style::FILE,
        None => Style::stdout(general.color),
    };
    match target.format {
        Format::Full => Ok(graphical::report(report, sources, style) + &summary::of(report, hidden, general)),
        Format::Concise => Ok(report::concise(report, sources)),
        Format::Json => report::json(report, sources)
            .map_err(|error| Failure::new(format!("the report cannot be written as JSON: {error}"))),
    }
}
