//! `conflint show`: every resource instance with its values and claims.

use clap::ArgMatches;
use conflint_rules::claim::Claims;

use crate::analysed::Analysed;
use crate::args::{General, ShowArgs, ShowFormat};
use crate::colors::Style;
use crate::failure::{Failure, Status};
use crate::input::Reads;
use crate::output;

mod fit;
mod json;
mod listing;
mod table;
mod values;

#[cfg(test)]
mod tests;

use listing::Listing;

pub fn run(args: &ShowArgs, matches: &ArgMatches, general: &General) -> Result<Status, Failure> {
    let analysed = Analysed::new(&args.input, matches, general, Reads::Once)?;
    let Analysed { analysis, catalog, .. } = &analysed;
    let catalog = catalog.with_identities(analysis);
    let claims = Claims::new(&analysis.graph, &catalog, &analysis.inventory);
    let mut listing = Listing::new(&analysis.graph, &catalog, &claims);
    if general.verbose {
        listing = listing.with_ways(analysis);
    }
    let text = match args.format {
        ShowFormat::Table => {
            let text = table::table(&listing);
            // What goes to another program keeps its lines whole.
            Style::terminal_width().map(|width| fit::fit(&text, width)).unwrap_or(text)
        }
        ShowFormat::Json => json::json(&listing)
            .map_err(|error| Failure::new(format!("the instances cannot be written as JSON: {error}")))?,
    };
    output::print(&text)?;
    Ok(analysed.tell_problems())
}
