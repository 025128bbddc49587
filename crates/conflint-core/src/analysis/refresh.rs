//! A prior state meets what exists remotely, as Terraform refreshes before it plans.

use std::collections::HashMap;
use std::sync::Arc;

use smol_str::SmolStr;

use crate::addr::ResourceMode;
use crate::instance::Instance;
use crate::inventory::{Inventory, RemoteObject};
use crate::value::{Attributes, Value};

/// A state that was refreshed.
#[derive(Default)]
pub(super) struct Refreshed {
    /// Objects as they are remotely.
    pub kept: Vec<Instance>,
    /// What the state has and the inventory surely would show, and does not: without `after`.
    pub gone: Vec<Instance>,
}

/// The objects of a state as they are remotely: attributes that the inventory shows are taken from it, and objects that it
/// surely would show and does not are gone.
pub(super) fn refresh(state: Vec<Instance>, inventory: &Inventory) -> Refreshed {
    let objects: HashMap<(&str, &str), &RemoteObject> = inventory
        .objects
        .iter()
        .filter_map(|object| Some(((object.kind.as_str(), object.id.as_deref()?), object)))
        .collect();
    let mut refreshed = Refreshed::default();
    for mut instance in state {
        let kind = &instance.address.resource.kind;
        let id = id_of(&instance).filter(|_| instance.address.resource.mode == ResourceMode::Managed);
        let object = id.as_ref().map(|id| objects.get(&(kind.as_str(), id.as_str())));
        match object {
            Some(Some(object)) => {
                instance.before = instance.before.as_ref().map(|before| overlay(before, &object.attributes));
                instance.after = instance.before.clone();
                refreshed.kept.push(instance);
            }
            Some(None) if inventory.covers(kind) => {
                instance.after = None;
                refreshed.gone.push(instance);
            }
            _ => refreshed.kept.push(instance),
        }
    }
    refreshed
}

fn id_of(instance: &Instance) -> Option<SmolStr> {
    instance.before.as_ref()?.get("id")?.as_str().cloned()
}

/// The remote's word on what both know; the state's own marks stay.
fn overlay(before: &Value, remote: &Value) -> Value {
    let (Value::Object(old), Value::Object(new)) = (before.unmarked(), remote.unmarked()) else {
        return before.clone();
    };
    let mut merged: Attributes = (**old).clone();
    for (name, value) in merged.iter_mut() {
        if let Some(now) = new.get(name) {
            *value = now.clone().with_marks(value.marks());
        }
    }
    Value::Object(Arc::new(merged)).with_marks(before.marks())
}
