//! What override files do to the blocks that they name again.

use std::collections::BTreeSet;

use smol_str::SmolStr;

use crate::syntax::{Block, Body};

/// Lays one block over another of the same name: arguments one by one, nested blocks of a type all together, but
/// `lifecycle` and `required_providers` argument by argument.
pub(crate) fn lay_over(base: &mut Block, over: Block) {
    lay_body_over(&mut base.body, over.body);
}

fn lay_body_over(base: &mut Body, over: Body) {
    for attribute in over.attributes {
        match base.attributes.iter_mut().find(|old| old.name.name == attribute.name.name) {
            Some(old) => *old = attribute,
            None => base.attributes.push(attribute),
        }
    }
    let (merged, replaced): (Vec<Block>, Vec<Block>) = over.blocks.into_iter().partition(is_merged);
    let kinds: BTreeSet<SmolStr> = replaced.iter().map(group).collect();
    base.blocks.retain(|old| !kinds.contains(&group(old)));
    for block in merged {
        match base.blocks.iter_mut().find(|old| old.kind.name == block.kind.name) {
            Some(old) => lay_body_over(&mut old.body, block.body),
            None => base.blocks.push(block),
        }
    }
    base.blocks.extend(replaced);
}

fn is_merged(block: &Block) -> bool {
    matches!(block.kind.name.as_str(), "lifecycle" | "required_providers")
}

/// Blocks that are replaced together: `dynamic "x"` makes blocks `x`, and one of `backend` and `cloud` rules.
fn group(block: &Block) -> SmolStr {
    match (block.kind.name.as_str(), block.labels.first()) {
        ("dynamic", Some(label)) => label.name.clone(),
        ("cloud", _) => "backend".into(),
        _ => block.kind.name.clone(),
    }
}
