//! Configuration and prior state become what the plan will do.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use smol_str::SmolStr;

use crate::addr::ResourceInstance;
use crate::instance::{Action, IgnoreChanges, Instance};
use crate::value::{Equality, Value};

/// What is known of resource types beyond the configuration.
pub trait Facts {
    /// Whether a change of this argument replaces the object.
    fn forces_new(&self, kind: &str, argument: &str) -> bool;
}

/// Knows nothing: every change is an update.
impl Facts for () {
    fn forces_new(&self, _kind: &str, _argument: &str) -> bool {
        false
    }
}

/// Where an object of the state goes: `moved` and `removed` blocks, asked once for each object.
pub trait Moves {
    /// The address after all moves; the same one where nothing moves it.
    fn destination(&self, from: &ResourceInstance) -> ResourceInstance;
    /// Whether the object is let go without being destroyed.
    fn forgets(&self, address: &ResourceInstance) -> bool;
}

/// The instances of the configuration as the plan would have them, and what the state has besides.
pub fn predict(
    wanted: Vec<Instance>,
    prior: Vec<Instance>,
    moves: &dyn Moves,
    facts: &dyn Facts,
) -> Vec<Instance> {
    let addresses: HashSet<ResourceInstance> =
        wanted.iter().map(|instance| instance.address.clone()).collect();
    let mut objects: HashMap<ResourceInstance, Instance> = HashMap::new();
    let mut left = Vec::new();
    for object in prior {
        let destination = moves.destination(&object.address);
        if object.deposed.is_some() || !addresses.contains(&destination) {
            left.push(leave(object, destination, moves));
        } else {
            objects.insert(destination, object);
        }
    }
    let change = |instance: Instance| match objects.remove(&instance.address) {
        Some(object) => meet(instance, object, facts),
        None => instance,
    };
    let mut out: Vec<Instance> = wanted.into_iter().map(change).collect();
    out.extend(left);
    out
}

/// An object that no configuration wants.
fn leave(mut object: Instance, destination: ResourceInstance, moves: &dyn Moves) -> Instance {
    object.action = if moves.forgets(&destination) { Action::Forget } else { Action::Delete };
    object.after = None;
    if destination != object.address {
        object.previous_address = Some(std::mem::replace(&mut object.address, destination));
    }
    object
}

/// The configuration meets the object that it is about.
fn meet(mut instance: Instance, object: Instance, facts: &dyn Facts) -> Instance {
    if object.address != instance.address {
        instance.previous_address = Some(object.address);
    }
    instance.tainted = object.tainted;
    instance.identity = object.identity;
    instance.stored_dependencies = object.stored_dependencies;
    instance.import = None;
    let wanted = instance.after.take();
    let (after, changed) =
        overlay(object.before.as_ref(), wanted.as_ref(), &instance.lifecycle.ignore_changes);
    let kind = &instance.address.resource.kind;
    instance.replace_paths = changed.iter().filter(|path| facts.forces_new(kind, path)).cloned().collect();
    let create_first = instance.lifecycle.create_before_destroy == Some(true);
    instance.action = match (instance.replace_paths.is_empty() && !object.tainted, changed.is_empty()) {
        (true, true) => Action::NoOp,
        (true, false) => Action::Update,
        (false, _) if create_first => Action::CreateThenDelete,
        (false, _) => Action::DeleteThenCreate,
    };
    instance.before = object.before;
    instance.after = after;
    instance
}

/// The object with the configured arguments over it, and which of them differ. What the configuration does not set stays:
/// whether a provider would unset it is in its schema, which is not here.
fn overlay(
    before: Option<&Value>,
    wanted: Option<&Value>,
    ignored: &IgnoreChanges,
) -> (Option<Value>, Vec<SmolStr>) {
    let (Some(Value::Object(before)), Some(Value::Object(wanted))) = (before, wanted) else {
        return (wanted.or(before).cloned(), Vec::new());
    };
    let mut after: BTreeMap<SmolStr, Value> = (**before).clone();
    let mut changed = Vec::new();
    for (name, value) in wanted.iter().filter(|(name, value)| !is_ignored(ignored, name) && !value.is_null())
    {
        let same = before.get(name).is_some_and(|old| is_same(old, value));
        if !same {
            changed.push(name.clone());
            after.insert(name.clone(), value.clone());
        }
    }
    (Some(Value::Object(Arc::new(after))), changed)
}

fn is_ignored(ignored: &IgnoreChanges, name: &str) -> bool {
    match ignored {
        IgnoreChanges::None => false,
        IgnoreChanges::All(_) => true,
        IgnoreChanges::Paths(paths) => paths.iter().any(|(path, _)| path == name),
    }
}

/// Equal as the provider sees them: a state has no types, so values are compared as JSON writes them.
fn is_same(old: &Value, new: &Value) -> bool {
    let (old, new) = (old.unmark_deep().0, new.unmark_deep().0);
    if old.is_wholly_known() && new.is_wholly_known() {
        return old.to_json() == new.to_json();
    }
    matches!(crate::value::compare(&old, &new), Equality::Same)
}
