//! `conflint console`: evaluates expressions, one a line.

use std::io::{BufRead, Write};
use std::path::Path;

use clap::ArgMatches;
use conflint_core::config::{Configuration, Modules, Surroundings};
use conflint_core::eval::console::{Answer, answer};
use conflint_core::eval::{Data, Scope};
use conflint_core::inventory::Inventory;
use conflint_core::problem::Problem;
use conflint_core::source::{Disk, Sources};
use conflint_rules::report::{Report, concise};

use crate::args::{ConsoleArgs, ConsoleFormat};
use crate::failure::{Failure, Status};

pub fn run(args: &ConsoleArgs, matches: &ArgMatches) -> Result<Status, Failure> {
    let root = args.path.as_deref().unwrap_or(Path::new("."));
    if !root.is_dir() {
        return Err(Failure::new(format!("{}: no such directory", root.display())));
    }
    let (files, mut sources) = (Disk::default(), Sources::new());
    let modules = Modules::load(&files, &mut sources, &[root.to_owned()]);
    let inputs = args.values.inputs(matches)?;
    let configuration = Configuration::load(&files, &mut sources, &modules, root, &inputs);
    let mut problems = modules.problems().to_vec();
    let done = match &configuration {
        Some(configuration) => {
            problems.extend_from_slice(configuration.problems());
            tell(problems, &sources);
            let inventory = Inventory::default();
            let surroundings = Surroundings {
                files: &files,
                sources: &sources,
                tree: root,
                prior: None,
                facts: &(),
                inventory: &inventory,
            };
            configuration.ask(surroundings, |data| converse(args, data))
        }
        None => {
            tell(problems, &sources);
            converse(args, &Nothing)
        }
    };
    match done {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(Failure::new(format!("the conversation broke off: {error}")))
        }
        _ => Ok(Status::Clean),
    }
}

/// A folder without configuration: no name means anything.
struct Nothing;

impl Data for Nothing {}

/// What is wrong with the configuration does not stop a conversation about the rest.
fn tell(problems: Vec<Problem>, sources: &Sources) {
    let mut report = Report::default();
    report.problems = problems;
    eprint!("{}", concise(&report, sources));
}

/// Answers each line as soon as it is there.
fn converse(args: &ConsoleArgs, data: &dyn Data) -> std::io::Result<()> {
    let scope = Scope::new(data);
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().split(b'\n') {
        let line = line?;
        let line = String::from_utf8_lossy(&line);
        let line = line.trim_end_matches('\r');
        if line.trim().is_empty() {
            continue;
        }
        let answer = match (args.input, serde_json::from_str::<String>(line)) {
            (ConsoleFormat::Text, _) => answer(line, &scope),
            (ConsoleFormat::Json, Ok(text)) => answer(&text, &scope),
            (ConsoleFormat::Json, Err(error)) => Answer::Error(format!("a JSON string is wanted: {error}")),
        };
        match args.format {
            ConsoleFormat::Json => writeln!(out, "{}", answer.to_json())?,
            ConsoleFormat::Text => writeln!(out, "{}", crate::words::plain(&answer.to_text()))?,
        }
        out.flush()?;
    }
    Ok(())
}
