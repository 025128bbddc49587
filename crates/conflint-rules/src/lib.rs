//! Judges what `conflint-core` understood: catalog, claims, rules, findings.

pub mod catalog;
pub mod finding;
pub mod report;
