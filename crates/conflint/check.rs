//! `conflint check`: the main work.

use clap::ArgMatches;
use conflint_core::source::Disk;
use conflint_rules::finding::Finding;
use conflint_rules::report::Report;
use conflint_rules::rule::Rule;

use crate::analysed::Analysed;
use crate::args::{CheckArgs, General};
use crate::baseline::{Baseline, judged, unused};
use crate::failure::{Failure, Status};
use crate::fix::{Changes, Trust};
use crate::input::Reads;
use crate::order::interleaved;
use crate::output;
use crate::progress::Progress;
use crate::select::today;
use crate::targets::{Word, targets};
use crate::telling::Told;
use crate::words::count;

pub fn run(args: &CheckArgs, matches: &ArgMatches, general: &General) -> Result<Status, Failure> {
    let targets = targets(words(args, matches))?;
    let progress = Progress::new("checking", general.quiet);
    let reads = if args.fix { Reads::Again } else { Reads::Once };
    let mut checked = Checked::new(args, Analysed::new(&args.input, matches, general, reads)?)?;
    drop(progress);
    if args.diff {
        output::print(&checked.changes(args).diff(&Disk::default())?)?;
    } else if args.fix {
        checked = checked.fixed(args)?;
    }
    if let Some(path) = &args.write_baseline {
        checked.write_baseline(path)?;
    }
    let Checked { analysed, rules, report, notes } = &checked;
    let told = Told { report, sources: &analysed.analysis.sources, rules, notes, general };
    // A diff has standard output for itself.
    let mut wanted = targets.iter().filter(|target| !args.diff || target.output.is_some());
    wanted.try_for_each(|target| told.tell(target))?;
    let status = status(args, report);
    // The process ends here: to give back the memory of a large plan piece by piece would only take time.
    std::mem::forget(checked);
    Ok(status)
}

fn status(args: &CheckArgs, report: &Report) -> Status {
    let counts = |finding: &Finding| finding.severity >= args.fail_on;
    let accepted = args.exit_zero || args.write_baseline.is_some();
    match report.findings.iter().any(counts) {
        _ if !report.problems.is_empty() => Status::CouldNotRun,
        true if !accepted => Status::Found,
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

/// An analysis, and what was found in it.
struct Checked {
    analysed: Analysed,
    rules: Vec<&'static Rule>,
    report: Report,
    /// Lines for the end of a report for people.
    notes: Vec<String>,
}

impl Checked {
    fn new(args: &CheckArgs, analysed: Analysed) -> Result<Self, Failure> {
        let Analysed { settings, catalog, analysis, .. } = &analysed;
        let rules = args.select.rules(settings);
        let mut report = conflint_rules::check_on(analysis, catalog, &rules, today());
        let mut notes = Vec::new();
        if let Some(path) = &args.baseline {
            let baseline = Baseline::read(path, &Disk::default())?;
            let left = baseline.accept(&mut report.findings);
            let left = judged(left, &rules, analysis.graph.deployments());
            let kept = baseline.without(&left, analysis.graph.deployments());
            let gone = baseline.len() - kept.len();
            // What could not be read may still have what the entries are about.
            if args.fix && !args.diff && gone > 0 && report.problems.is_empty() {
                kept.write(path)?;
                notes.push(format!("{} taken out of {}", count(gone, "entry"), path.display()));
            } else {
                report.findings.extend(unused(path, &left, &rules));
            }
        }
        if report.suppressed > 0 {
            notes.push(format!("{} ignored by comments", count(report.suppressed, "finding")));
        }
        let hidden = args.select.apply(&mut report.findings, settings);
        if hidden > 0 {
            let (are, them) = if hidden == 1 { ("is", "it") } else { ("are", "them") };
            notes.push(format!("{hidden} more {are} only possible: --min-verdict possible shows {them}"));
        }
        Ok(Self { analysed, rules, report, notes })
    }

    fn changes(&self, args: &CheckArgs) -> Changes {
        let trust = if args.unsafe_fixes { Trust::Unsafe } else { Trust::Safe };
        Changes::of(&self.report.findings, trust, &self.analysed.analysis.sources)
    }

    /// Mends what can be mended, and looks again.
    fn fixed(self, args: &CheckArgs) -> Result<Self, Failure> {
        let changes = self.changes(args);
        if changes.titles.is_empty() {
            return Ok(self);
        }
        changes.apply(&Disk::default())?;
        let mut again = Self::new(args, self.analysed.again()?)?;
        again.notes.extend(changes.titles.iter().map(|title| format!("mended: {title}")));
        Ok(again)
    }

    fn write_baseline(&mut self, path: &std::path::Path) -> Result<(), Failure> {
        let baseline = Baseline::of(&self.report.findings);
        baseline.write(path)?;
        self.notes.push(format!("{} accepted in {}", count(baseline.len(), "finding"), path.display()));
        Ok(())
    }
}
