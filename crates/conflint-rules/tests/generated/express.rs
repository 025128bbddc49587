//! How a text comes about: an expression whose value it is, with the variables, locals and files that it needs.

mod leaf;
mod wrap;

use crate::draft::Draft;
use crate::hcl::quote;
use crate::rng::Rng;

/// How deep functions go into each other.
const DEPTH: usize = 3;

/// An expression for `value` in a folder.
pub(crate) fn express(draft: &mut Draft, dir: usize, rng: &mut Rng, value: &str) -> String {
    within(draft, dir, rng, value, DEPTH)
}

fn within(draft: &mut Draft, dir: usize, rng: &mut Rng, value: &str, depth: usize) -> String {
    if depth == 0 {
        return quote(value);
    }
    match rng.below(100) {
        0..20 => quote(value),
        20..55 => leaf::any(draft, dir, rng, value, depth - 1),
        _ => wrap::any(draft, dir, rng, value, depth - 1),
    }
}
