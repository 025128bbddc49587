//! The last lines of a report for people.

use std::fmt::Write;

use conflint_rules::finding::Severity;
use conflint_rules::report::{Coverage, Report};

use crate::args::General;
use crate::words::{count, plain};

/// What was found in how much, and what else there is to say.
pub fn of(report: &Report, notes: &[String], general: &General) -> String {
    let mut out = String::new();
    if general.quiet {
        return out;
    }
    // Writing to a string cannot fail.
    if report.coverage.deployments == 0 && report.findings.is_empty() && report.problems.is_empty() {
        let _ = writeln!(out, "Nothing to check: there is no configuration, plan or state");
    } else {
        let _ = writeln!(out, "{} in {}", found(report), extent(&report.coverage));
    }
    for note in notes {
        let _ = writeln!(out, "{}", plain(note));
    }
    let open = &report.coverage.unresolved;
    if general.verbose {
        for unresolved in open {
            let _ =
                writeln!(out, "not judged: {}: {}", plain(&unresolved.address), plain(&unresolved.because));
        }
    } else if !open.is_empty() {
        let what = if open.len() == 1 { "place" } else { "places" };
        let _ = writeln!(out, "{} {what} could not be judged: -v says which, and why", open.len());
    }
    out
}

fn found(report: &Report) -> String {
    let of = |severity| report.findings.iter().filter(|finding| finding.severity == severity).count();
    let parts = [
        (of(Severity::Error), "error"),
        (of(Severity::Warning), "warning"),
        (of(Severity::Info), "note"),
        (report.problems.len(), "problem"),
    ];
    let said: Vec<String> =
        parts.iter().filter(|(number, _)| *number > 0).map(|(number, noun)| count(*number, noun)).collect();
    if said.is_empty() { "No conflicts".to_owned() } else { said.join(", ") }
}

fn extent(coverage: &Coverage) -> String {
    let instances = count(coverage.instances, "resource instance");
    let deployments = count(coverage.deployments, "deployment");
    let identities = match coverage.identities {
        0 => "no identity known".to_owned(),
        all => format!("{} of {} resolved", coverage.resolved, count(all, "identity")),
    };
    format!("{instances} of {deployments} ({identities})")
}
