//! `conflint completions` and the manual page.

use clap::CommandFactory;

use crate::args::Cli;
use crate::failure::{Failure, Status};
use crate::output;

pub fn run(shell: clap_complete::Shell) -> Result<Status, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "conflint", &mut script);
    print(script)
}

/// The manual page of the command and of all its subcommands, one after the other.
pub fn man() -> Result<Status, Failure> {
    let mut command = Cli::command();
    command.build();
    let mut page = Vec::new();
    let subcommands = command.get_subcommands().filter(|sub| !sub.is_hide_set() && sub.get_name() != "help");
    for part in std::iter::once(&command).chain(subcommands) {
        let written = clap_mangen::Man::new(part.clone()).render(&mut page);
        written.map_err(|error| Failure::new(format!("the manual page cannot be written: {error}")))?;
    }
    print(page)
}

fn print(text: Vec<u8>) -> Result<Status, Failure> {
    output::print(&String::from_utf8_lossy(&text))?;
    Ok(Status::Clean)
}
