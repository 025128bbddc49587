//! `moved` blocks that say that an object has a new address.

use conflint_core::addr::{ModuleInstance, ResourceInstance};

use super::handover::Handover;
use crate::finding::{Edit, Fix, Place};
use crate::rule::Judge;

/// What a `moved` block says: the calls where a whole module moved, else the resource instances.
pub(crate) fn names(judge: &Judge<'_>, handover: &Handover<'_>) -> (String, String) {
    let (from, to) = (&judge.instance(handover.from).address, &judge.instance(handover.to).address);
    module_move(from, to)
        .map(|(from, to)| (from.to_string(), to.to_string()))
        .unwrap_or_else(|| (from.to_string(), to.to_string()))
}

/// The module that moved, where the resource is the same in it.
fn module_move(from: &ResourceInstance, to: &ResourceInstance) -> Option<(ModuleInstance, ModuleInstance)> {
    if from.resource != to.resource || from.key != to.key {
        return None;
    }
    let (mut a, mut b) = (&from.module.0[..], &to.module.0[..]);
    while let ([rest_a @ .., last_a], [rest_b @ .., last_b]) = (a, b)
        && last_a == last_b
    {
        (a, b) = (rest_a, rest_b);
    }
    let whole = !a.is_empty() && !b.is_empty();
    whole.then(|| (ModuleInstance(a.into()), ModuleInstance(b.into())))
}

/// A `moved` block at the end of the root module's `moved.tf`.
pub(crate) fn fix(judge: &Judge<'_>, handover: &Handover<'_>, from: &str, to: &str) -> Option<Fix> {
    let file = judge.root_file(handover.to, "moved.tf")?;
    Some(Fix {
        title: format!("Say that {from} moved to {to}"),
        safe: true,
        edits: vec![Edit {
            place: Place::File(file),
            text: format!("moved {{\n  from = {from}\n  to   = {to}\n}}\n"),
        }],
    })
}
