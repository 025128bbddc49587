//! States: as Terraform keeps them, and as `terraform show -json` writes them.

use std::io::Read;

use crate::instance::Lowered;
use crate::problem::Problem;
use crate::recognise::{Kind, open};

mod old;
mod path;
mod raw;
mod shown;

#[cfg(test)]
mod tests;

pub(crate) use raw::lower as lower_raw;
pub(crate) use shown::{ShownObject, lower as lower_shown};

/// Reads a state: its objects as they are, with nothing to do. `name` is how people know the file.
pub fn read(name: &str, source: impl Read + Send) -> Lowered {
    let state = open(name, source, |document| match document.kind() {
        Kind::Shown(state) => Ok(lower_shown(name, &state)),
        Kind::Raw(state) => lower_raw(name, &state),
        _ => Err("not a state; give what `terraform state pull` or `terraform show -json` prints".to_owned()),
    });
    state.unwrap_or_else(|problem: Problem| Lowered { problems: vec![problem], ..Lowered::default() })
}
