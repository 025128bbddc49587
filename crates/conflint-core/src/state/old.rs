//! States of version 3 (Terraform 0.7 to 0.11), and attributes in their flat form: `"tags.%": "1", "tags.Name": "x"`.

use std::collections::BTreeMap;

use serde::Deserialize;
use smol_str::SmolStr;

use crate::addr::{InstanceKey, ModuleInstance, Resource, ResourceInstance, ResourceMode};
use crate::instance::{Action, Instance, Lowered, Special};
use crate::json::{self, JsonValue, Text};
use crate::problem::Problem;
use crate::recognise::Members;
use crate::value::Value;

#[derive(Deserialize)]
struct Module<'a> {
    #[serde(borrow, default)]
    path: Vec<Text<'a>>,
    #[serde(borrow, default)]
    resources: BTreeMap<Text<'a>, Entry<'a>>,
}

#[derive(Deserialize)]
struct Entry<'a> {
    primary: Option<Object>,
    #[serde(default)]
    deposed: Vec<Object>,
    #[serde(borrow)]
    provider: Option<Text<'a>>,
}

#[derive(Deserialize)]
struct Object {
    #[serde(default)]
    attributes: BTreeMap<String, JsonValue>,
    #[serde(default)]
    tainted: bool,
}

/// The state as instances. Its dependencies are names that only the configuration of that time explains: they are left out.
pub(super) fn lower(name: &str, state: &Members) -> Lowered {
    let mut lowered = Lowered::default();
    let modules: Vec<Module<'_>> = match state.get("modules").map(serde_json::from_str) {
        None => return lowered,
        Some(Ok(modules)) => modules,
        Some(Err(error)) => {
            let what = json::describe(&error);
            lowered
                .problems
                .push(Problem::with(name, format!("the state's `modules` cannot be read: {what}")));
            return lowered;
        }
    };
    for Module { path, resources } in &modules {
        let names = path.iter().skip(1);
        let module = names.fold(ModuleInstance::root(), |module, name| module.child(&**name, None));
        for (key, entry) in resources {
            match address(&module, key) {
                Some(address) => lowered.instances.extend(instances(&address, entry)),
                None => {
                    let message = format!("a resource of the state has no valid name in module `{module}`");
                    lowered.problems.push(Problem::with(name, message));
                }
            }
        }
    }
    lowered
}

fn instances(address: &ResourceInstance, entry: &Entry<'_>) -> Vec<Instance> {
    let provider = super::raw::provider(entry.provider.as_deref().unwrap_or_else(|| implied(address)));
    let object = |object: &Object, deposed: Option<SmolStr>| {
        let mut instance = Instance::new(address.clone(), provider.clone(), Action::NoOp);
        let mut value = expand(&object.attributes);
        json::mark_secrets(&mut value);
        instance.before = Some(value.clone());
        instance.after = Some(value);
        instance.tainted = object.tainted;
        instance.set_special(Special { deposed, ..Special::default() });
        instance
    };
    let deposed = entry.deposed.iter().enumerate();
    let deposed = deposed.map(|(number, old)| object(old, Some(SmolStr::from(number.to_string()))));
    entry.primary.iter().map(|current| object(current, None)).chain(deposed).collect()
}

/// `aws_instance.a.0`, `data.aws_ami.b`.
fn address(module: &ModuleInstance, key: &str) -> Option<ResourceInstance> {
    let (mode, key) = match key.strip_prefix("data.") {
        Some(rest) => (ResourceMode::Data, rest),
        None => (ResourceMode::Managed, key),
    };
    let mut parts = key.split('.');
    let resource = Resource { mode, kind: parts.next()?.into(), name: parts.next()?.into() };
    let key = match parts.next() {
        None => None,
        Some(index) => Some(InstanceKey::Index(index.parse().ok()?)),
    };
    parts.next().is_none().then(|| ResourceInstance { module: module.clone(), resource, key })
}

/// The provider that a type is named after.
fn implied(address: &ResourceInstance) -> &str {
    let kind = address.resource.kind.as_str();
    kind.split_once('_').map_or(kind, |(provider, _)| provider)
}

/// Flat attributes as a nested object: counts stand under `name.#` of lists and sets and `name.%` of maps.
pub(super) fn expand(flat: &BTreeMap<String, JsonValue>) -> Value {
    let flat: Vec<(&str, &Value)> = flat.iter().map(|(path, value)| (path.as_str(), &value.0)).collect();
    Value::object(members(&flat, 0))
}

/// Deeper attributes are left out.
const MAX_DEPTH: u32 = 64;

/// The paths are in byte order, so those with one first step stand together once they are grouped.
fn members(flat: &[(&str, &Value)], depth: u32) -> Vec<(SmolStr, Value)> {
    let mut groups: BTreeMap<&str, Vec<(&str, &Value)>> = BTreeMap::new();
    for (path, value) in flat {
        let (step, rest) = path.split_once('.').unwrap_or((path, ""));
        groups.entry(step).or_default().push((rest, value));
    }
    groups.into_iter().map(|(step, inside)| (step.into(), group(&inside, depth))).collect()
}

fn group(inside: &[(&str, &Value)], depth: u32) -> Value {
    if let [("", value)] = inside {
        return (*value).clone();
    }
    if depth >= MAX_DEPTH {
        return Value::object([]);
    }
    let is = |mark: &str| inside.iter().any(|(path, _)| *path == mark);
    let rest: Vec<(&str, &Value)> =
        inside.iter().filter(|(path, _)| !matches!(*path, "#" | "%" | "")).copied().collect();
    if is("%") {
        // Keys of maps may have dots, and their elements are plain.
        return Value::object(rest.iter().map(|(key, value)| (SmolStr::new(key), (*value).clone())));
    }
    let members = members(&rest, depth + 1);
    if is("#") { Value::tuple(members.into_iter().map(|(_, item)| item)) } else { Value::object(members) }
}
