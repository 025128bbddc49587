//! Judges what `conflint-core` understood: catalog, claims, rules, findings.

pub mod catalog;
