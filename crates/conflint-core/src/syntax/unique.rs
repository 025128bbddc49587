//! Arguments that are set twice in one body.

use std::collections::HashSet;

use super::{Attribute, Ident};

/// Up to so many arguments comparing all with all is faster than hashing.
const FEW: usize = 12;

/// The names that were there before, in source order.
pub(super) fn repeated(attributes: &[Attribute]) -> Vec<&Ident> {
    let names = || attributes.iter().map(|attribute| &attribute.name);
    if attributes.len() <= FEW {
        let before = |i: usize, name: &Ident| names().take(i).any(|earlier| earlier.name == name.name);
        return names().enumerate().filter(|(i, name)| before(*i, name)).map(|(_, name)| name).collect();
    }
    let mut seen = HashSet::with_capacity(attributes.len());
    names().filter(|name| !seen.insert(&name.name)).collect()
}
