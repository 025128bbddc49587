//! `conflint completions` and `conflint man`.

use clap::CommandFactory;

use crate::args::Cli;
use crate::failure::{Failure, Status};
use crate::output;

pub fn run(shell: clap_complete::Shell) -> Result<Status, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "conflint", &mut script);
    print(script)
}

/// The manual page of a command, or of the whole.
pub fn man(name: Option<&str>) -> Result<Status, Failure> {
    let mut whole = Cli::command();
    whole.build();
    let (title, command) = match name {
        None => ("conflint".to_owned(), &whole),
        Some(name) => {
            let command = whole.find_subcommand(name);
            let command = command.ok_or_else(|| Failure::new(format!("there is no command {name:?}")))?;
            (format!("conflint-{name}"), command)
        }
    };
    let mut page = Vec::new();
    let written = clap_mangen::Man::new(command.clone()).title(title).render(&mut page);
    written.map_err(|error| Failure::new(format!("the manual page cannot be written: {error}")))?;
    print(page)
}

fn print(text: Vec<u8>) -> Result<Status, Failure> {
    output::print(&String::from_utf8_lossy(&text))?;
    Ok(Status::Clean)
}
