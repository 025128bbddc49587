//! The values of an identity in an object.

use conflint_core::instance::Instance;
use conflint_core::value::{Cause, Value};
use foldhash::HashSet;

use super::part::{self, Found, Part, find, part};
use super::{Class, KeyValue};
use crate::catalog::{Attribute, Entry, Identity, Outcome, Scope};

/// The values that one identity has in one object: one key, or several where an attribute stands for each element.
pub(super) type Keys = Result<Vec<Vec<KeyValue>>, Vec<Cause>>;

/// The values of one class of identity; the causes where one is not known.
pub(super) fn keys(
    entry: &Entry,
    class: Class,
    object: &Value,
    instance: Option<&Instance>,
    deployment: u32,
) -> Keys {
    match class {
        Class::Identity(at) => {
            object_keys(entry, &entry.identities[at as usize], object, instance, deployment)
        }
        Class::IdempotencyKey(at) => {
            let attribute = &entry.idempotency_keys[at as usize];
            Ok(key_values(attribute, find(object, attribute), false, deployment)?
                .into_iter()
                .map(|v| vec![v])
                .collect())
        }
    }
}

fn object_keys(
    entry: &Entry,
    identity: &Identity,
    object: &Value,
    instance: Option<&Instance>,
    deployment: u32,
) -> Keys {
    let silent = matches!(identity.outcome, Outcome::None) || identity.scope == Scope::Object;
    if silent || !identity.when.iter().all(|(attribute, wanted)| part::is(object, attribute, wanted)) {
        return Ok(Vec::new());
    }
    let mut keys = vec![Vec::with_capacity(identity.key.len())];
    for attribute in &identity.key {
        let found = with_defaults(entry, attribute, object, instance);
        if entry.generated.contains(attribute) && !part::is_written(&found, attribute, instance) {
            return Ok(Vec::new());
        }
        let mut values = key_values(attribute, found, identity.fold_case, deployment)?;
        if values.is_empty() {
            if !identity.optional.contains(attribute) {
                return Ok(Vec::new());
            }
            values.push(KeyValue {
                attribute: attribute.clone(),
                value: None,
                part: Part::Absent,
                secret: false,
            });
        }
        if let ([key], 1) = (&mut keys[..], values.len()) {
            key.append(&mut values);
            continue;
        }
        let longer =
            |key: &Vec<KeyValue>, value: &KeyValue| key.iter().cloned().chain([value.clone()]).collect();
        keys = keys.iter().flat_map(|key| values.iter().map(move |value| longer(key, value))).collect();
    }
    Ok(keys)
}

/// The attribute's value, or what stands for it where nobody wrote one.
fn with_defaults(entry: &Entry, attribute: &Attribute, object: &Value, instance: Option<&Instance>) -> Found {
    let found = find(object, attribute);
    if part::is_written(&found, attribute, instance) {
        return found;
    }
    if let Some(default) = entry.defaults.get(attribute) {
        return Found::Values(vec![Value::String(part::scalar_text(default))]);
    }
    match (entry.from_provider.get(attribute), instance) {
        (Some(argument), Some(instance)) => find(&instance.provider.config, argument),
        _ => found,
    }
}

fn key_values(
    attribute: &Attribute,
    found: Found,
    fold_case: bool,
    deployment: u32,
) -> Result<Vec<KeyValue>, Vec<Cause>> {
    let values = match found {
        Found::Absent => return Ok(Vec::new()),
        Found::Unknown(causes) => return Err(causes),
        Found::Values(values) => values,
    };
    let key_value = |value: Value| {
        let part = part(&value, fold_case, deployment)?;
        let secret = part::is_secret(&value);
        Ok(KeyValue { attribute: attribute.clone(), value: Some(value), part, secret })
    };
    let is_one = values.len() == 1;
    let all: Result<Vec<KeyValue>, Vec<Cause>> = values.into_iter().map(key_value).collect();
    let mut all = all?;
    if !is_one {
        let mut seen = HashSet::default();
        all.retain(|value| seen.insert(value.part.clone()));
    }
    Ok(all)
}
