//! What a text is, by its content: plan, state, inventory, or something that cannot be read and what to do about it.

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
pub(crate) use text::decode;

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

/// Reads a text of unknown kind. `name` is how people know it, `facts` what is known of providers.
///
/// # Errors
/// Where the text is none of the kinds, with what to do. Trouble with parts of it is in the result's problems.
pub fn read(name: &str, bytes: &[u8], facts: &dyn Facts) -> Result<Recognised, Problem> {
    open(name, bytes, |document| {
        Ok(match document.kind() {
            Kind::Plan(plan) => Recognised::Plan(plan::lower(name, plan, facts)),
            Kind::Shown(state) => Recognised::State(state::lower_shown(name, state)),
            Kind::Raw(state) => Recognised::State(state::lower_raw(name, state)?),
            Kind::Page(_) | Kind::Array(_) => Recognised::Inventory(inventory::lower(name, None, document)?),
            Kind::Schemas(text) => Recognised::Schemas(Schemas::read(text)?),
            Kind::Other => return Err(refuse::unrecognised(document)),
        })
    })
}

/// Reads the text of a file as JSON and hands it on.
///
/// # Errors
/// Where it is not JSON, or what the work says.
pub(crate) fn open<T>(
    name: &str,
    bytes: &[u8],
    work: impl FnOnce(&Document<'_>) -> Result<T, String>,
) -> Result<T, Problem> {
    let text = decode(bytes).map_err(|message| Problem::with(name, message))?;
    let document = Document::read(&text).map_err(|message| Problem::with(name, message))?;
    work(&document).map_err(|message| Problem::with(name, message))
}
