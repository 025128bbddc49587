//! Arguments that are not known, but are another instance's attribute: they get its value, and so are equal wherever that
//! one attribute is meant.

use std::sync::Arc;

use foldhash::{HashMap, HashSet};
use rayon::prelude::*;
use smol_str::{SmolStr, format_smolstr};

use super::index::Index;
use super::reference::{Reference, Target};
use crate::addr::{ConfigObject, ModuleInstance, ObjectName, Resource, ResourceInstance, ResourceMode};
use crate::instance::Instance;
use crate::predict::Facts;
use crate::value::{Cause, CauseKind, Type, Value};

/// References are followed through this many variables and outputs.
const MAX_STEPS: u32 = 64;

/// What an argument is, in the end.
enum Origin {
    /// An attribute of an instance.
    Attribute(ResourceInstance, String),
    /// Something that a plan does not show, by its full address.
    Hidden(SmolStr),
}

/// An argument of an instance that is not known, and what it is.
struct Wanted {
    position: usize,
    argument: SmolStr,
    origin: Origin,
}

/// Gives unknown arguments the values that they refer to.
pub(super) fn link(instances: &mut [Instance], index: &Index, facts: &dyn Facts) {
    let wanted: Vec<Wanted> = instances
        .par_iter()
        .enumerate()
        .flat_map_iter(|(position, instance)| wanted(position, instance, index))
        .collect();
    let found: Vec<Option<Value>> = {
        let targets = targets(&wanted, instances);
        let value = |wanted: &Wanted| match &wanted.origin {
            Origin::Hidden(name) => Some(hidden(name.clone())),
            Origin::Attribute(address, path) => {
                let target =
                    targets.get(address).filter(|target| !facts.is_local(&target.provider.source))?;
                find(target.after.as_ref()?, path).filter(|value| value.is_unknown()).cloned()
            }
        };
        wanted.iter().map(value).collect()
    };
    for (Wanted { position, argument, .. }, value) in wanted.iter().zip(found) {
        let after = instances.get_mut(*position).and_then(|instance| instance.after.as_mut());
        if let (Some(after), Some(value)) = (after, value) {
            put(after, argument, &value);
        }
    }
}

fn wanted<'i>(
    position: usize,
    instance: &'i Instance,
    index: &'i Index,
) -> impl Iterator<Item = Wanted> + use<'i> {
    let references = instance.after.iter().flat_map(|after| {
        let open = move |(argument, _): &(&SmolStr, &SmolStr)| find(after, argument).is_some_and(is_open);
        instance.references.iter().filter(open)
    });
    let alone = references.filter(|(argument, _)| instance.references.get(argument).len() == 1);
    alone.filter_map(move |(argument, reference)| {
        let origin = index.origin(&instance.address.module, argument, reference)?;
        Some(Wanted { position, argument: argument.clone(), origin })
    })
}

/// The instances that arguments refer to.
fn targets<'i>(
    wanted: &'i [Wanted],
    instances: &'i [Instance],
) -> HashMap<&'i ResourceInstance, &'i Instance> {
    let addresses = wanted.iter().filter_map(|wanted| match &wanted.origin {
        Origin::Attribute(address, _) => Some(address),
        Origin::Hidden(_) => None,
    });
    let addresses: HashSet<&ResourceInstance> = addresses.collect();
    if addresses.is_empty() {
        return HashMap::default();
    }
    let is_target = |i: &&Instance| i.special().deposed.is_none() && addresses.contains(&i.address);
    instances.iter().filter(is_target).map(|instance| (&instance.address, instance)).collect()
}

fn hidden(name: SmolStr) -> Value {
    Value::reference(Type::Dynamic, Cause::new(CauseKind::AfterApply, name.clone()), name)
}

impl Index {
    /// What the argument of a resource in this module instance is, if it is one plain reference. A plan does not tell `x.id`
    /// from `"prefix-${x.id}"`: only arguments that are called like an id are taken for the former.
    fn origin(&self, module: &ModuleInstance, argument: &str, reference: &str) -> Option<Origin> {
        let mut module = module.clone();
        let mut reference = Reference::parse(reference)?;
        for _ in 0..MAX_STEPS {
            let object = reference.object(&module.path());
            let (next, next_module) = match &reference.target {
                Target::Resource(resource, key) => {
                    if !seems_plain(argument, resource, &reference.path) {
                        return None;
                    }
                    match self.sole_reference(&object, &reference.path) {
                        Some(next) => (next, module.clone()),
                        None => {
                            let (resource, key) = (resource.clone(), key.clone());
                            let address = ResourceInstance { module, resource, key };
                            return Some(Origin::Attribute(address, reference.path));
                        }
                    }
                }
                Target::Local(name) => return hidden_name(argument, &module, "local", name, &reference.path),
                Target::Variable(_) => (self.passed(&object)?.as_str(), module.parent()?),
                Target::Output(call, key, name) => {
                    let inside = module.child(call.clone(), key.clone());
                    match self.passed(&object) {
                        Some(next) => (next.as_str(), inside),
                        None => return hidden_name(argument, &inside, "output", name, &reference.path),
                    }
                }
                Target::Module(_) => return None,
            };
            let path = std::mem::take(&mut reference.path);
            reference = Reference::parse(next)?;
            if !matches!(object.name, ObjectName::Resource(_)) {
                reference.append(&path);
            }
            module = next_module;
        }
        None
    }

    /// The one reference of a resource's argument, where it is the same for all instances.
    fn sole_reference(&self, object: &ConfigObject, argument: &str) -> Option<&str> {
        let ObjectName::Resource(resource) = &object.name else { return None };
        let mut references = self.resource(&object.module, resource)?.references.get(argument);
        let one = references.next().filter(|one| Reference::parse(one).is_some())?;
        references.next().is_none().then_some(one)
    }
}

fn hidden_name(
    argument: &str,
    module: &ModuleInstance,
    kind: &str,
    name: &str,
    path: &str,
) -> Option<Origin> {
    if !is_id(last_name(argument)) {
        return None;
    }
    let dots = |text: &str| if text.is_empty() { "" } else { "." };
    let module = module.to_string();
    let (after_module, before_path) = (dots(&module), dots(path));
    Some(Origin::Hidden(format_smolstr!("{module}{after_module}{kind}.{name}{before_path}{path}")))
}

/// Whether an argument with this reference is likely the attribute itself, not a text that is made of it.
fn seems_plain(argument: &str, resource: &Resource, path: &str) -> bool {
    let (argument, attribute) = (last_name(argument), last_name(path));
    if path.is_empty() || resource.mode == ResourceMode::Ephemeral {
        return false;
    }
    let names_the_type = [argument, argument.trim_end_matches('s')]
        .into_iter()
        .any(|name| resource.kind.strip_suffix(name).is_some_and(|rest| rest.ends_with('_')));
    names_the_type || is_id(argument) && is_id(attribute)
}

fn is_id(name: &str) -> bool {
    let last = name.rsplit('_').next().unwrap_or(name);
    matches!(last, "id" | "ids" | "arn" | "arns" | "uid" | "uuid" | "guid" | "link" | "ref")
}

/// The last step of a path that is not a position.
fn last_name(path: &str) -> &str {
    path.rsplit('.').find(|step| step.parse::<usize>().is_err()).unwrap_or(path)
}

/// Not known, or a list of one element that is not.
fn is_open(value: &Value) -> bool {
    value.is_unknown()
        || matches!(value.unmarked(), Value::Tuple(items) if items.len() == 1 && items[0].is_unknown())
}

fn find<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('.').filter(|step| !step.is_empty()).try_fold(value, |value, step| match value.unmarked() {
        Value::Tuple(items) => items.get(step.parse::<usize>().ok()?),
        other => other.get(step),
    })
}

/// Puts the value in the place of what is not known there, with the marks that are there.
fn put(within: &mut Value, path: &str, value: &Value) {
    let (step, rest) = path.split_once('.').unwrap_or((path, ""));
    match within {
        Value::Unknown(_) if path.is_empty() => *within = value.clone(),
        Value::Marked(marked) => put(&mut Arc::make_mut(marked).value, path, value.unmarked()),
        Value::Tuple(items) if path.is_empty() && items.len() == 1 => {
            Arc::make_mut(items).iter_mut().for_each(|item| put(item, "", value));
        }
        Value::Tuple(items) => {
            let item = step.parse().ok().and_then(|index: usize| Arc::make_mut(items).get_mut(index));
            item.into_iter().for_each(|item| put(item, rest, value));
        }
        Value::Object(attributes) => {
            let attribute = Arc::make_mut(attributes).get_mut(step);
            attribute.into_iter().for_each(|attribute| put(attribute, rest, value));
        }
        _ => {}
    }
}

impl Reference {
    /// The path goes on.
    fn append(&mut self, path: &str) {
        if !path.is_empty() {
            self.path.push_str(if self.path.is_empty() { "" } else { "." });
            self.path.push_str(path);
        }
    }
}
