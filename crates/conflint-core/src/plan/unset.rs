//! Arguments that are written and not set: `region = each.value.region`, where some of the values are null.

use std::collections::HashSet;

use smol_str::SmolStr;

use super::index::Index;
use crate::addr::{ModulePath, Resource};
use crate::instance::{Instance, References};
use crate::value::Value;

/// The arguments that differ by instance and are made of nothing but input variables: in the root module, a plan knows their
/// values, unless a function like `uuid()` has a part in them.
pub(super) fn by_inputs(
    module: &ModulePath,
    references: &References,
    repetition: &[SmolStr],
) -> Vec<SmolStr> {
    let is_input = |reference: &SmolStr| reference.starts_with("var.");
    if !module.0.is_empty() || repetition.is_empty() || !repetition.iter().all(is_input) {
        return Vec::new();
    }
    let of_each = |reference: &SmolStr| reference.starts_with("each.") || reference.starts_with("count.");
    let mut names: Vec<&SmolStr> = references.iter().map(|(argument, _)| argument).collect();
    names.dedup();
    let differs = |name: &&SmolStr| {
        references.get(name).all(|reference| is_input(reference) || of_each(reference))
            && references.get(name).any(of_each)
    };
    names.into_iter().filter(differs).cloned().collect()
}

/// Takes away what such an argument refers to where its value is not known, although it is for another instance: there it is
/// null, and the provider makes it up.
pub(super) fn forget(instances: &mut [Instance], index: &Index) {
    let Some(root) = index.modules.get(&ModulePath::root()) else { return };
    if root.resources.values().all(|told| told.by_inputs.is_empty()) {
        return;
    }
    let mut known: HashSet<(&Resource, &SmolStr)> = HashSet::new();
    let mut open: Vec<(usize, &Resource, &SmolStr)> = Vec::new();
    for (position, instance) in instances.iter().enumerate().filter(|(_, i)| i.address.module.is_root()) {
        let Some((resource, told)) = root.resources.get_key_value(&instance.address.resource) else {
            continue;
        };
        for name in &told.by_inputs {
            match instance.after.as_ref().and_then(|after| after.get(name)).map(Value::unmarked) {
                Some(Value::Unknown(_)) => open.push((position, resource, name)),
                Some(Value::Null(_)) | None => {}
                Some(_) => drop(known.insert((resource, name))),
            }
        }
    }
    for (position, resource, name) in open {
        if let Some(instance) = instances.get_mut(position).filter(|_| known.contains(&(resource, name))) {
            let set = instance.references.iter().filter(|(argument, _)| *argument != name);
            instance.references =
                set.map(|(argument, reference)| (argument.clone(), reference.clone())).collect();
        }
    }
}
