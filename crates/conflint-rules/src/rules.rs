//! The rules, one file each with its page beside it.

use crate::rule::Rule;

mod already_exists;
mod competing_writers;
mod create_before_destroy;
mod duplicate_identity;
mod failed_apply_leftover;
mod identity_handover;
mod ignored_concurrency_token;
mod missing_moved;
mod missing_parent;
mod missing_parent_dependency;
mod nondeterministic_key;
mod overlapping_range;
mod reserved_name;
mod reused_idempotency_key;
mod shared_backend;
mod shared_ownership;
mod singleton;
mod stale_concurrency_token;
mod unexplained_ignore;
mod unlocked_backend;
mod unserialized_apply;
mod unused_ignore;
mod unvarying_identity;

mod backends;
pub(crate) mod blocks;
mod handover;
mod ignores;
mod imports;
mod keys;
pub(crate) mod meeting;
mod moves;
mod namesakes;
mod needs;
mod ordering;
mod parent;
mod range;
mod stretches;
mod triggers;
mod unknown;
mod varying;
mod words;
mod writers;

#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;

pub(crate) use unexplained_ignore::findings as unexplained_ignores;
pub(crate) use unused_ignore::findings as unused_ignores;

/// Every rule of ours.
pub const ALL: &[&Rule] = &[
    &already_exists::RULE,
    &competing_writers::RULE,
    &create_before_destroy::RULE,
    &duplicate_identity::RULE,
    &failed_apply_leftover::RULE,
    &identity_handover::RULE,
    &ignored_concurrency_token::RULE,
    &missing_moved::RULE,
    &missing_parent::RULE,
    &missing_parent_dependency::RULE,
    &nondeterministic_key::RULE,
    &overlapping_range::RULE,
    &reserved_name::RULE,
    &reused_idempotency_key::RULE,
    &shared_backend::RULE,
    &shared_ownership::RULE,
    &singleton::RULE,
    &stale_concurrency_token::RULE,
    &unexplained_ignore::RULE,
    &unlocked_backend::RULE,
    &unserialized_apply::RULE,
    &unused_ignore::RULE,
    &unvarying_identity::RULE,
];

/// The rule of this name.
pub fn by_name(name: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|rule| rule.name == name)
}
