//! What would replace an object while its identity stays.

use std::collections::BTreeSet;

use conflint_core::instance::{IgnoreChanges, Instance};
use conflint_core::value::Value;
use smol_str::SmolStr;

use crate::catalog::{Attribute, Catalog, Entry, Identity};
use crate::claim::{Found, find, references, refers};

/// Arguments that are set and whose change replaces the object while this identity of it stays, and what
/// `replace_triggered_by` lists.
pub(crate) fn triggers(entry: &Entry, identity: &Identity, instance: &Instance) -> Vec<String> {
    let key: BTreeSet<&str> = identity.key.iter().flat_map(roots).collect();
    let in_key: BTreeSet<&SmolStr> = identity.key.iter().flat_map(|a| references(instance, a)).collect();
    let keeps = |attribute: &&Attribute| {
        let apart = roots(attribute).all(|root| !key.contains(root));
        apart && is_set(instance, attribute) && !is_ignored(instance, attribute) && {
            // An argument that is part of the name changes the name as well.
            let refers: BTreeSet<&SmolStr> = references(instance, attribute).collect();
            refers.is_empty() || !refers.is_subset(&in_key)
        }
    };
    let arguments = entry.force_new.iter().filter(keeps).map(ToString::to_string);
    let others = instance.lifecycle.replace_triggered_by.iter();
    arguments.chain(others.map(|what| format!("{what} (replace_triggered_by)"))).collect()
}

/// Whether the identity changes whenever the object is made again: it is built from what exists in the state alone, something
/// random or a time.
pub(crate) fn varies(catalog: &Catalog, identity: &Identity, instance: &Instance) -> bool {
    let of_chance =
        |name: &str| !name.starts_with("data.") && name.split('.').any(|part| catalog.is_local_type(part));
    let object = instance.after.as_ref();
    let causes = |attribute: &Attribute| match object.map(|object| find(object, attribute)) {
        Some(Found::Values(values)) => values.iter().flat_map(Value::causes).collect(),
        Some(Found::Unknown(causes)) => causes,
        _ => Vec::new(),
    };
    identity.key.iter().any(|attribute| {
        references(instance, attribute).any(|name| of_chance(name))
            || causes(attribute).iter().any(|cause| of_chance(&cause.name))
    })
}

fn roots(attribute: &Attribute) -> impl Iterator<Item = &str> {
    attribute.alternatives().map(|path| path.root())
}

fn is_set(instance: &Instance, attribute: &Attribute) -> bool {
    let Some(object) = &instance.after else { return false };
    match find(object, attribute) {
        Found::Absent => false,
        Found::Values(values) => {
            refers(instance, attribute) || values.iter().any(|value| !value.is_unknown())
        }
        Found::Unknown(_) => refers(instance, attribute),
    }
}

fn is_ignored(instance: &Instance, attribute: &Attribute) -> bool {
    match &instance.lifecycle.ignore_changes {
        IgnoreChanges::None => false,
        IgnoreChanges::All(_) => true,
        IgnoreChanges::Paths(paths) => {
            roots(attribute).any(|root| paths.iter().any(|(ignored, _)| ignored == root))
        }
    }
}
