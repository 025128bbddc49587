//! The `conflint` command: says what the libraries found.

use std::process::ExitCode;

use clap::{ArgMatches, CommandFactory, FromArgMatches};

mod analysed;
mod args;
mod baseline;
mod catalog;
mod check;
mod colors;
mod completions;
mod console;
mod explain;
mod failure;
mod fix;
mod graph;
mod graphical;
mod input;
mod order;
mod output;
mod progress;
mod rules;
mod select;
mod settings;
mod show;
mod summary;
mod targets;
mod telling;
mod words;

use args::{Cli, Command};
use failure::{Failure, Status};

/// Plans are millions of small texts.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Nested expressions are read by functions that call themselves: bounded, and deep all the same.
const STACK: usize = 256 << 20;

fn main() -> ExitCode {
    let worker = std::thread::Builder::new().stack_size(STACK).spawn(run);
    let status = match worker.map(std::thread::JoinHandle::join) {
        Ok(Ok(status)) => status,
        // A panic has said itself on standard error.
        Ok(Err(_)) => Status::CouldNotRun,
        Err(error) => Failure::new(format!("no thread to run on: {error}")).tell(),
    };
    status.into()
}

fn run() -> Status {
    let matches = Cli::command().get_matches();
    let cli = Cli::from_arg_matches(&matches).unwrap_or_else(|error| error.exit());
    let own = matches.subcommand().map(|(_, own)| own).unwrap_or(&matches);
    dispatch(&cli, own).unwrap_or_else(Failure::tell)
}

fn dispatch(cli: &Cli, matches: &ArgMatches) -> Result<Status, Failure> {
    let general = &cli.general;
    threads(general.threads)?;
    match &cli.command {
        Command::Check(args) => check::run(args, matches, general),
        Command::Show(args) => show::run(args, matches, general),
        Command::Graph(args) => graph::run(args, matches, general),
        Command::Console(args) => console::run(args, matches),
        Command::Rules => rules::run(),
        Command::Explain { rule } => explain::run(rule),
        Command::Catalog { kind } => catalog::run(kind.as_deref(), general),
        Command::Completions { shell } => completions::run(*shell),
        Command::Man { command } => completions::man(command.as_deref()),
    }
}

fn threads(number: Option<usize>) -> Result<(), Failure> {
    // This thread is one of them: it has the stack for it, and memory of its own that is there to be used.
    let pool = rayon::ThreadPoolBuilder::new().num_threads(number.unwrap_or(0)).stack_size(STACK);
    pool.use_current_thread()
        .build_global()
        .map_err(|error| Failure::new(format!("no threads to run on: {error}")))
}
