//! `conflint graph`: the resources, what waits for what, and where conflicts are.

use clap::ArgMatches;

use crate::analysed::Analysed;
use crate::args::{General, GraphArgs, GraphFormat};
use crate::failure::{Failure, Status};
use crate::input::Reads;
use crate::output;
use crate::select::today;

mod dot;
mod html;
mod json;
mod mermaid;
mod model;
mod modules;

#[cfg(test)]
mod tests;

use model::Drawing;

pub fn run(args: &GraphArgs, matches: &ArgMatches, general: &General) -> Result<Status, Failure> {
    let analysed = Analysed::new(&args.input, matches, general, Reads::Once)?;
    let Analysed { analysis, catalog, settings, .. } = &analysed;
    let mut report = conflint_rules::check_on(analysis, catalog, &args.select.rules(settings), today());
    args.select.apply(&mut report.findings, settings);
    let drawing = Drawing::new(&analysis.graph, &report.findings, &analysis.sources);
    let text = match args.format {
        GraphFormat::Dot => dot::dot(&drawing),
        GraphFormat::Mermaid => mermaid::mermaid(&drawing),
        GraphFormat::Json => json::json(&drawing).map_err(unwritable)?,
        GraphFormat::Html => html::html(&drawing).map_err(unwritable)?,
    };
    match &args.output {
        Some(path) => output::write(path, &text)?,
        None => output::print(&text)?,
    }
    Ok(analysed.tell_problems())
}

fn unwritable(error: serde_json::Error) -> Failure {
    Failure::new(format!("the graph cannot be written as JSON: {error}"))
}
