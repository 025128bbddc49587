//! A plan meets the configuration that it was made from: values are the plan's, places and references the configuration's.

use std::collections::HashMap;
use std::sync::Arc;

use crate::addr::{ConfigObject, ResourceInstance};
use crate::instance::{IgnoreChanges, Instance, Lowered};
use crate::value::{Attributes, Value};

/// The plan with what only its configuration knows.
pub(super) fn join(plan: Lowered, written: Lowered) -> Lowered {
    let mut by_address: HashMap<&ResourceInstance, &Instance> = HashMap::new();
    let mut by_block: HashMap<ConfigObject, &Instance> = HashMap::new();
    for instance in written.instances.iter().filter(|instance| instance.origin.is_some()) {
        by_address.insert(&instance.address, instance);
        by_block.entry(instance.address.config()).or_insert(instance);
    }
    let with_places = |mut instance: Instance| {
        if let Some(same) = by_address.get(&instance.address) {
            instance.after = instance.after.map(|after| told(&after, same.after.as_ref()));
            take(&mut instance, same);
        } else if let Some(same) = by_block.get(&instance.address.config()) {
            take(&mut instance, same);
        }
        instance
    };
    let (mut problems, mut unresolved) = (plan.problems, plan.unresolved);
    problems.extend(written.problems);
    unresolved.extend(written.unresolved);
    Lowered {
        instances: plan.instances.into_iter().map(with_places).collect(),
        drift: plan.drift,
        dependencies: written.dependencies,
        problems,
        unresolved,
    }
}

fn take(instance: &mut Instance, written: &Instance) {
    instance.origin = written.origin.clone();
    instance.references = written.references.clone();
    let lifecycle = Arc::make_mut(&mut instance.lifecycle);
    lifecycle.create_before_destroy =
        lifecycle.create_before_destroy.or(written.lifecycle.create_before_destroy);
    lifecycle.prevent_destroy |= written.lifecycle.prevent_destroy;
    if lifecycle.ignore_changes == IgnoreChanges::None {
        lifecycle.ignore_changes = written.lifecycle.ignore_changes.clone();
    }
    if lifecycle.replace_triggered_by.is_empty() {
        lifecycle.replace_triggered_by = written.lifecycle.replace_triggered_by.clone();
    }
}

/// What the plan does not know is what the configuration tells of it. Whatever the plan knows, it knows better.
fn told(plan: &Value, written: Option<&Value>) -> Value {
    let Some(written) = written else { return plan.clone() };
    let marks = plan.marks();
    let value = match (plan.unmarked(), written.unmarked()) {
        (Value::Unknown(_), written) => written.clone(),
        (Value::Object(plan), Value::Object(written)) => {
            Value::Object(Arc::new(each(plan, |name| written.get(name))))
        }
        (Value::Object(plan), Value::Map(written)) => {
            Value::Object(Arc::new(each(plan, |name| written.items.get(name))))
        }
        (Value::Tuple(plan), Value::Tuple(written)) if plan.len() == written.len() => {
            Value::tuple(plan.iter().zip(written.iter()).map(|(plan, written)| told(plan, Some(written))))
        }
        (Value::Tuple(plan), Value::List(written)) if plan.len() == written.items.len() => {
            Value::tuple(plan.iter().zip(&written.items).map(|(plan, written)| told(plan, Some(written))))
        }
        (plan, _) => plan.clone(),
    };
    value.with_marks(marks)
}

fn each<'a>(plan: &Attributes, written: impl Fn(&str) -> Option<&'a Value>) -> Attributes {
    plan.iter().map(|(name, value)| (name.clone(), told(value, written(name)))).collect()
}
