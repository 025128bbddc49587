//! The result of a check, and the formats for machines; one file a format.

use conflint_core::problem::Problem;
use serde::Serialize;

use crate::finding::Finding;

mod checkstyle;
mod concise;
mod github;
mod gitlab;
mod json;
mod junit;
mod markdown;
mod rdjson;
mod sarif;
mod words;
mod xml;

#[cfg(test)]
mod tests;

pub use checkstyle::checkstyle;
pub use concise::concise;
pub use github::github;
pub use gitlab::gitlab;
pub use json::{json, write_json};
pub use junit::junit;
pub use markdown::markdown;
pub use rdjson::rdjson;
pub use sarif::sarif;
pub use words::{is_obeyed, plain};

/// The result of a check.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Report {
    /// What was found, in the order of places.
    pub findings: Vec<Finding>,
    /// How many findings ignore comments have silenced.
    pub suppressed: usize,
    /// How much of the input could be judged.
    pub coverage: Coverage,
    /// What was wrong with the input.
    pub problems: Vec<Problem>,
}

/// How much of the input could be judged.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize)]
pub struct Coverage {
    /// Number of deployments.
    pub deployments: usize,
    /// Number of resource instances.
    pub instances: usize,
    /// Number of identities that the catalog knows for them.
    pub identities: usize,
    /// Number of those whose key and scope are known.
    pub resolved: usize,
    /// Those that are not.
    pub unresolved: Vec<Unresolved>,
}

/// Something that could not be judged.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
pub struct Unresolved {
    /// The instance, or the place.
    pub address: String,
    /// Why.
    pub because: String,
}
