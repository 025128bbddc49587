//! What a text is, by its content: plan, state, inventory, or something that cannot be read and what to do about it.

use std::io::Read;

use crate::instance::Lowered;
use crate::inventory::{self, Inventory};
use crate::predict::Facts;
use crate::problem::Problem;
use crate::schemas::Schemas;
use crate::{plan, state};

mod document;
mod refuse;
mod text;

#[cfg(test)]
mod tests;

pub(crate) use document::{Document, Kind, List, Members};

/// What a text was.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Recognised {
    /// `terraform show -json` of a plan.
    Plan(Lowered),
    /// A state: raw, or `terraform show -json` of one.
    State(Lowered),
    /// What exists remotely.
    Inventory(Inventory),
    /// `terraform providers schema -json`.
    Schemas(Schemas),
}

/// Reads a text of unknown kind. `name` is how people know it, `facts` what is known of providers. It may be large: what is
/// understood is no longer in memory as text.
///
/// # Errors
/// Where the text is none of the kinds or cannot be read, with what to do. Trouble with parts of it is in the result's
/// problems.
pub fn read(name: &str, source: impl Read + Send, facts: &dyn Facts) -> Result<Recognised, Problem> {
    open(name, source, |document| {
        Ok(match document.kind() {
            Kind::Plan(plan) => Recognised::Plan(plan::lower(name, plan, facts)),
            Kind::Shown(state) => Recognised::State(state::lower_shown(name, &state)),
            Kind::Raw(state) => Recognised::State(state::lower_raw(name, &state)?),
            kind @ (Kind::Page(_) | Kind::Array(_)) => {
                Recognised::Inventory(inventory::lower(name, None, kind)?)
            }
            Kind::Schemas(text) => Recognised::Schemas(Schemas::read(&text)?),
            Kind::Other(document) => return Err(refuse::unrecognised(&document)),
        })
    })
}

/// Reads JSON and hands it on.
///
/// # Errors
/// Where it is not JSON, or what the work says.
pub(crate) fn open<T>(
    name: &str,
    source: impl Read + Send,
    work: impl FnOnce(Document) -> Result<T, String>,
) -> Result<T, Problem> {
    let document = text::decoded(source).and_then(|mut feed| Document::read(&mut feed));
    document.and_then(work).map_err(|message| Problem::with(name, message))
}
