//! Whether the object of a name is the one that is meant: names are unique within their parents only.

use conflint_core::graph::InstanceId;
use conflint_core::value::Value;

use crate::catalog::{Attribute, Identity};
use crate::claim::{Found, Part, find, part};
use crate::finding::Verdict;
use crate::rule::Judge;

/// How surely an instance that gives the name in its attribute `matched` is what the other one means by it: what both say of
/// its parents (`resource_group_name`) must not differ.
pub(crate) fn is_meant(
    judge: &Judge<'_>,
    by: InstanceId,
    named: InstanceId,
    matched: &str,
) -> Option<Verdict> {
    let (one, other) = (judge.instance(by), judge.instance(named));
    // One of its own kind is named by a path, which says it all.
    if one.address.resource.kind == other.address.resource.kind {
        return Some(Verdict::Proved);
    }
    let (Some(mine), Some(theirs)) = (&one.after, &other.after) else { return Some(Verdict::Proved) };
    let Some(entry) = judge.catalog.entry(&other.address.resource.kind) else { return Some(Verdict::Proved) };
    let names = |identity: &&Identity| identity.key.iter().any(|attribute| attribute.as_str() == matched);
    let mut verdict = Verdict::Proved;
    for identity in entry.identities.iter().filter(names) {
        for attribute in identity.key.iter().filter(|attribute| attribute.as_str() != matched) {
            let told = |object: &Value, id: InstanceId| told(object, attribute, identity, id.deployment);
            // What one of them does not say is no difference.
            let (Some(mine), Some(theirs)) = (told(mine, by), told(theirs, named)) else { continue };
            match (mine, theirs) {
                (mine, theirs) if mine == theirs => {}
                (Part::Known(_), Part::Known(_)) => return None,
                _ => verdict = Verdict::Possible,
            }
        }
    }
    Some(verdict)
}

fn told(object: &Value, attribute: &Attribute, identity: &Identity, deployment: u32) -> Option<Part> {
    match find(object, attribute) {
        Found::Values(values) => part(values.first()?, identity.fold_case, deployment).ok(),
        _ => None,
    }
}
