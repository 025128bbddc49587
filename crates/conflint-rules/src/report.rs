//! The result of a check, and the formats for machines; one file a format.

use conflint_core::problem::Problem;
use conflint_core::source::Sources;
use serde::Serialize;

use crate::finding::Finding;

mod concise;
mod json;

pub use concise::concise;
pub use json::json;

/// The result of a check.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Report {
    /// What was found, in the order of places.
    pub findings: Vec<Finding>,
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

/// Where a problem lies, for people: `main.tf:3:1`; empty where it has no place.
pub(crate) fn problem_place(problem: &Problem, sources: &Sources) -> String {
    match (&problem.file, problem.span) {
        (Some(file), Some(span)) => {
            let position = sources.position(span.source, span.start);
            format!("{file}:{}:{}", position.line, position.column)
        }
        (Some(file), None) => file.to_string(),
        _ => String::new(),
    }
}
