//! The rules, one file each with its page beside it.

use crate::rule::Rule;

mod already_exists;
mod duplicate_identity;
mod ignored_concurrency_token;
mod missing_parent;
mod missing_parent_dependency;
mod nondeterministic_key;
mod reused_idempotency_key;

mod imports;
mod meeting;
mod parent;
mod words;

/// Every rule of ours.
pub const ALL: &[&Rule] = &[
    &already_exists::RULE,
    &duplicate_identity::RULE,
    &ignored_concurrency_token::RULE,
    &missing_parent::RULE,
    &missing_parent_dependency::RULE,
    &nondeterministic_key::RULE,
    &reused_idempotency_key::RULE,
];

/// The rule of this name.
pub fn by_name(name: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|rule| rule.name == name)
}
