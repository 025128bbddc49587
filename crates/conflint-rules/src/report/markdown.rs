//! Markdown for a comment of a pull request.

use std::fmt::Write;

use conflint_core::problem::Problem;
use conflint_core::source::Sources;

use super::words::{party, plain, primary, problem_place};
use super::{Coverage, Report};
use crate::finding::{Finding, Severity};

/// A heading with the numbers, a table of the findings, and what each says in full.
pub fn markdown(report: &Report, sources: &Sources) -> String {
    let mut out = format!("### conflint: {}\n", headline(report));
    // Writing to a string cannot fail.
    if !report.findings.is_empty() {
        out += "\n| | rule | where | what |\n| :-- | :-- | :-- | :-- |\n";
        for finding in &report.findings {
            let _ = writeln!(out, "{}", row(finding, sources));
        }
        for finding in &report.findings {
            out += &details(finding, sources);
        }
    }
    if !report.problems.is_empty() {
        out += "\nPart of the input could not be read:\n\n";
        for problem in &report.problems {
            let _ = writeln!(out, "{}", item(problem, sources));
        }
    }
    let _ = writeln!(out, "\n{}", coverage(&report.coverage));
    out
}

fn headline(report: &Report) -> String {
    let of = |severity| report.findings.iter().filter(|finding| finding.severity == severity).count();
    let numbers = [
        (of(Severity::Error), "error"),
        (of(Severity::Warning), "warning"),
        (of(Severity::Info), "note"),
        (report.problems.len(), "problem"),
    ];
    let said: Vec<String> = numbers
        .iter()
        .filter(|(number, _)| *number > 0)
        .map(|(number, noun)| format!("{number} {noun}{}", plural(*number)))
        .collect();
    if said.is_empty() { "no conflicts".to_owned() } else { said.join(", ") }
}

fn row(finding: &Finding, sources: &Sources) -> String {
    let place = match primary(finding, sources) {
        Some(range) => format!("{}:{}", range.file, range.start.line),
        None => finding.subjects.first().map(|subject| subject.deployment.to_string()).unwrap_or_default(),
    };
    let Finding { severity, verdict, rule, message, .. } = finding;
    format!("| {severity}, {verdict} | {rule} | {} | {} |", code(&place), cell(message))
}

fn details(finding: &Finding, sources: &Sources) -> String {
    let mut out = format!("\n<details><summary>{}</summary>\n\n", html(&finding.message));
    for subject in &finding.subjects {
        let _ = writeln!(out, "- {}", cell(&party(subject, sources)));
    }
    if !finding.help.is_empty() {
        let _ = writeln!(out, "\n{}", cell(&finding.help));
    }
    out + "\n</details>\n"
}

fn item(problem: &Problem, sources: &Sources) -> String {
    let place = problem_place(problem, sources);
    let place = if place.is_empty() { place } else { format!("{}: ", code(&place)) };
    format!("- {place}{}", cell(&problem.message))
}

fn coverage(coverage: &Coverage) -> String {
    let Coverage { deployments, instances, identities, resolved, .. } = coverage;
    format!(
        "{instances} resource instance{} in {deployments} deployment{}; {resolved} of {identities} identities resolved.",
        plural(*instances),
        plural(*deployments)
    )
}

fn plural(number: usize) -> &'static str {
    if number == 1 { "" } else { "s" }
}

/// Text on one line, in which nothing is markup. Blanks count as one, as they do where it is shown.
fn cell(text: &str) -> String {
    let text = plain(text);
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        for c in word.chars() {
            match c {
                '\\' | '|' | '`' | '*' | '_' | '[' | ']' | '#' | '~' | '@' => out.extend(['\\', c]),
                '<' => out.push_str("&lt;"),
                '&' => out.push_str("&amp;"),
                _ => out.push(c),
            }
        }
    }
    no_marker(out)
}

/// Escapes what would begin a list, a quotation, a rule or a heading.
fn no_marker(mut text: String) -> String {
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    if text.get(digits..).is_some_and(|rest| rest.starts_with(['-', '+', '=', '>', '.', ')'])) {
        text.insert(digits, '\\');
    }
    text
}

fn html(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    plain(&words.join(" ")).replace('&', "&amp;").replace('<', "&lt;")
}

/// Code on one line. A backtick or a bar inside would end it, so such text is not code.
fn code(text: &str) -> String {
    if text.trim().is_empty() || text.contains(['`', '|', '\n', '\r']) {
        cell(text)
    } else {
        format!("`{}`", plain(text))
    }
}
