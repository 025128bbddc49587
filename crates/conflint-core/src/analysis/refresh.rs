//! A prior state meets what exists remotely, as Terraform refreshes before it plans.

use std::collections::HashMap;
use std::sync::Arc;

use smol_str::SmolStr;

use crate::addr::ResourceMode;
use crate::instance::Instance;
use crate::inventory::{Inventory, RemoteObject};
use crate::value::{Attributes, Value};

/// The objects of a state as they are remotely: attributes that the inventory shows are taken from it, and objects that it
/// surely would show and does not are gone.
pub(super) fn refresh(state: Vec<Instance>, inventory: &Inventory) -> Vec<Instance> {
    let objects: HashMap<(&str, &str), &RemoteObject> = inventory
        .objects
        .iter()
        .filter_map(|object| Some(((object.kind.as_str(), object.id.as_deref()?), object)))
        .collect();
    let refreshed = |mut instance: Instance| {
        let kind = &instance.address.resource.kind;
        let Some(id) = id_of(&instance).filter(|_| instance.address.resource.mode == ResourceMode::Managed)
        else {
            return Some(instance);
        };
        match objects.get(&(kind.as_str(), id.as_str())) {
            Some(object) => {
                instance.before = instance.before.as_ref().map(|before| overlay(before, &object.attributes));
                instance.after = instance.before.clone();
                Some(instance)
            }
            None => (!inventory.covers(kind)).then_some(instance),
        }
    };
    state.into_iter().filter_map(refreshed).collect()
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
