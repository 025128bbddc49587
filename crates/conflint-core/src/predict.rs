//! Configuration and prior state become what the plan will do.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, HashSet};

use smol_str::SmolStr;

mod overlay;

#[cfg(test)]
mod tests;

use crate::addr::{ConfigObject, ResourceInstance, ResourceMode};
use crate::instance::{Action, IgnoreChanges, Instance, Special};
use crate::value::Value;
use overlay::{Overlay, overlay};

/// What is known of resource types beyond the configuration.
pub trait Facts: Sync {
    /// Whether a change of this argument replaces the object. Arguments of nested blocks are written `block.argument`.
    fn forces_new(&self, kind: &str, argument: &str) -> bool;

    /// Whether the objects of the provider with this address exist in the state alone, made for others to build texts of.
    fn is_local(&self, _provider: &str) -> bool {
        false
    }
}

/// Knows nothing: every change is an update.
impl Facts for () {
    fn forces_new(&self, _kind: &str, _argument: &str) -> bool {
        false
    }
}

/// Where an object of the state goes: `moved` and `removed` blocks, asked once for each object.
pub(crate) trait Moves {
    /// The addresses that the object is moved to, one after the other; the last one counts.
    fn destination(&self, from: &ResourceInstance) -> ResourceInstance;
    /// Whether the object is let go without being destroyed.
    fn forgets(&self, address: &ResourceInstance) -> bool;
    /// Whether the configuration of the object is at hand: what is not cannot tell that the object is unwanted.
    fn is_told(&self, config: &ConfigObject) -> bool;
}

/// The objects of a prior state, at the addresses that `moved` blocks give them.
#[derive(Default)]
pub(crate) struct Prior {
    objects: HashMap<ResourceInstance, Instance>,
    deposed: Vec<Instance>,
    met: RefCell<HashSet<ResourceInstance>>,
}

impl Prior {
    /// Takes the instances of a state. A `moved` block does nothing where its destination is taken.
    pub fn new(state: Vec<Instance>, moves: &dyn Moves) -> Self {
        let mut this = Self::default();
        let (deposed, objects): (Vec<Instance>, Vec<Instance>) =
            state.into_iter().partition(|object| object.special().deposed.is_some());
        let taken: HashSet<ResourceInstance> = objects.iter().map(|object| object.address.clone()).collect();
        for mut object in objects {
            let destination = moves.destination(&object.address);
            if destination != object.address && !taken.contains(&destination) {
                let before = std::mem::replace(&mut object.address, destination);
                object.special_mut().previous_address = Some(before);
            }
            this.objects.insert(object.address.clone(), object);
        }
        this.deposed = deposed;
        this
    }

    /// The instance that the configuration wants meets the object that it is about, and becomes what will be done.
    pub fn meet(&self, instance: &mut Instance, triggered: bool, facts: &dyn Facts) {
        let Some(object) = self.objects.get(&instance.address) else { return };
        self.met.borrow_mut().insert(instance.address.clone());
        meet(instance, object, triggered, facts);
    }

    /// What a data source read last time, where it is asked for the same again.
    pub fn read(&self, instance: &mut Instance) {
        let Some(object) = self.objects.get(&instance.address) else { return };
        let wanted = instance.after.as_ref();
        let Overlay { after, changed } = overlay(object.before.as_ref(), wanted, &IgnoreChanges::None);
        if changed.is_empty() {
            instance.before = object.before.clone();
            instance.after = after;
        }
    }

    /// The objects that no configuration wants. Those whose configuration has unknown repetitions are kept: `symbolic`, which
    /// is asked for where there are objects.
    pub fn left(&self, moves: &dyn Moves, symbolic: impl FnOnce() -> HashSet<ConfigObject>) -> Vec<Instance> {
        let symbolic = if self.objects.is_empty() { HashSet::new() } else { symbolic() };
        let met = self.met.borrow();
        let left = self.objects.iter().filter(|(address, _)| !met.contains(address));
        let left: BTreeMap<&ResourceInstance, &Instance> = left.collect();
        let managed = |object: &&Instance| object.address.resource.mode == ResourceMode::Managed;
        let left = left.into_values().filter(managed).cloned();
        let keep = |mut object: Instance| {
            let config = object.address.config();
            if symbolic.contains(&config) || !moves.is_told(&config) {
                object.action = Action::NoOp;
                object.after = object.before.clone();
                object
            } else {
                leave(object, moves)
            }
        };
        left.map(keep).chain(self.deposed.iter().cloned().map(|object| leave(object, moves))).collect()
    }
}

/// The instance that the configuration wants becomes what will be done with the object that exists.
pub(crate) fn meet(instance: &mut Instance, object: &Instance, triggered: bool, facts: &dyn Facts) {
    instance.tainted = object.tainted;
    instance.stored_dependencies = object.stored_dependencies.clone();
    instance.before = object.before.clone();
    let wanted = instance.after.take();
    let Overlay { after, changed } =
        overlay(object.before.as_ref(), wanted.as_ref(), &instance.lifecycle.ignore_changes);
    let kind = &instance.address.resource.kind;
    let forces = |path: &str| forces_new(kind, path, facts);
    let replace_paths: Vec<SmolStr> = changed.iter().filter(|path| forces(path)).cloned().collect();
    let forced = !replace_paths.is_empty();
    let replaced = forced || object.tainted || triggered;
    let create_first = instance.lifecycle.create_before_destroy == Some(true);
    instance.action = match (replaced, changed.is_empty()) {
        (false, true) => Action::NoOp,
        (false, false) => Action::Update,
        (true, _) if create_first => Action::CreateThenDelete,
        (true, _) => Action::DeleteThenCreate,
    };
    let known = object.special();
    let special = Special {
        previous_address: known.previous_address.clone(),
        replace_paths,
        action_reason: reason(instance, forced, triggered),
        identity: known.identity.clone(),
        ..instance.special.take().map(|own| *own).unwrap_or_default()
    };
    instance.set_special(special);
    instance.after =
        if replaced { recreated(after, wanted, &instance.lifecycle.ignore_changes) } else { after };
}

/// An object that no configuration wants.
fn leave(mut object: Instance, moves: &dyn Moves) -> Instance {
    let is_forgotten = object.special().deposed.is_none() && moves.forgets(&object.address);
    object.action = if is_forgotten { Action::Forget } else { Action::Delete };
    object.after = None;
    object
}

/// Arguments whose change replaces an object, of the types that Terraform has built in too.
fn forces_new(kind: &str, path: &str, facts: &dyn Facts) -> bool {
    let plain: String =
        path.split('.').filter(|step| step.parse::<u64>().is_err()).collect::<Vec<_>>().join(".");
    let top = plain.split('.').next().unwrap_or(&plain);
    match (kind, top) {
        ("terraform_data", "triggers_replace") | ("null_resource", "triggers") => true,
        _ => {
            // What is said of a block is said of all that is in it.
            let blocks = plain.match_indices('.').map(|(end, _)| &plain[..end]);
            blocks.chain([plain.as_str()]).any(|argument| facts.forces_new(kind, argument))
        }
    }
}

fn reason(instance: &Instance, forced: bool, triggered: bool) -> Option<SmolStr> {
    let reason = match instance.action {
        Action::DeleteThenCreate | Action::CreateThenDelete if instance.tainted => "replace_because_tainted",
        Action::DeleteThenCreate | Action::CreateThenDelete if forced => "replace_because_cannot_update",
        Action::DeleteThenCreate | Action::CreateThenDelete if triggered => "replace_by_triggers",
        _ => return None,
    };
    Some(reason.into())
}

/// A new object has what the configuration sets, and what is ignored stays as it was; the provider computes the rest again.
fn recreated(after: Option<Value>, wanted: Option<Value>, ignored: &IgnoreChanges) -> Option<Value> {
    let (Some(Value::Object(after)), Some(Value::Object(wanted))) = (&after, &wanted) else { return wanted };
    let is_kept = |name: &str| wanted.contains_key(name) || overlay::is_ignored(ignored, name);
    let kept = after.iter().filter(|(name, _)| is_kept(name));
    Some(Value::object(kept.map(|(name, value)| (name.clone(), value.clone()))))
}
