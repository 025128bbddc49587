//! Resources: their instances, and what a reference to them is.

use std::rc::Rc;

use smol_str::SmolStr;

use super::asking::{Asking, Name};
use super::expand::Repeated;
use super::modules::repeated;
use super::open::opened;
use super::place::Place;
use super::providers::name_for;
use super::state::{Each, Expanded, ModuleState};
use super::written::{Found, Written};
use super::{Evaluation, full};
use crate::addr::{self, InstanceKey, ResourceInstance, ResourceMode};
use crate::config::module::{Repetition, Resource};
use crate::instance::{Action, Instance, Origin};
use crate::predict;
use crate::value::{Attributes, Cause, CauseKind, Marks, Type, Value};

impl<'a> Evaluation<'a> {
    /// What became of a resource; absent where it is not declared.
    pub fn resource(&self, state: &Rc<ModuleState>, resource: &addr::Resource) -> Option<Expanded> {
        let at = self.module(state).resources.get_index_of(resource)?;
        self.resource_at(state, at)
    }

    /// What became of the resource at a position in the module; absent where none is.
    pub fn resource_at(&self, state: &Rc<ModuleState>, at: usize) -> Option<Expanded> {
        let (key, block) = self.module(state).resources.get_index(at)?;
        let asking = || Asking::new(state, Name::Resource(key), Some(block.header));
        let expand = || self.expand(state, key, block);
        Some(self.once(&state.resources, &at, asking, Expanded::Failed, expand))
    }

    /// What a reference to a resource is; absent where it is not declared.
    pub fn reference(&self, state: &Rc<ModuleState>, resource: &addr::Resource) -> Option<Value> {
        let at = self.module(state).resources.get_index_of(resource)?;
        let made = match self.resource_at(state, at)? {
            Expanded::Made(made) => made,
            Expanded::Failed(cause) => {
                return Some(Value::reference(Type::Dynamic, cause, full(state, resource)));
            }
        };
        if let Some(known) = state.references.known(&at) {
            return Some(known);
        }
        let (_, block) = self.module(state).resources.get_index(at)?;
        let all = self.instances.borrow();
        let instances = made
            .clone()
            .zip(&all[made])
            .map(|(number, instance)| (instance.address.key.clone(), self.referred(number, instance, block)));
        let value = match &block.repetition {
            Repetition::Once => instances.map(|(_, value)| value).next()?,
            repetition => {
                let all: Vec<(InstanceKey, Value)> =
                    instances.filter_map(|(key, value)| Some((key?, value))).collect();
                repeated(&all, repetition, &full(state, resource), Value::clone)
            }
        };
        state.references.answer(at, value.clone());
        Some(value)
    }

    fn expand(&self, state: &Rc<ModuleState>, resource: &addr::Resource, block: &Resource) -> Expanded {
        let one = |key: Option<InstanceKey>, each: &Each| {
            let address = ResourceInstance { module: state.address.clone(), resource: resource.clone(), key };
            self.instance(state, address, block, each)
        };
        let mut at_most = Some(1);
        let items = match self.repeat(state, &block.repetition, resource) {
            Repeated::Once => {
                let mut instance = one(None, &Each::Once);
                limit(&mut instance, state.at_most);
                return self.made([instance]);
            }
            Repeated::TooMany(cause) => return Expanded::Failed(cause),
            Repeated::Known(items) => items,
            Repeated::Unknown(each, most) => {
                at_most = most;
                vec![(InstanceKey::Unknown, each)]
            }
        };
        let mut instances = Vec::with_capacity(items.len());
        for (key, each) in items {
            let mut instance = one(Some(key), &each);
            let most = state.at_most.zip(at_most).map(|(all, most)| all.saturating_mul(most));
            limit(&mut instance, most);
            instances.push(instance);
        }
        self.made(instances)
    }

    /// Puts the instances of one resource among those of all, with marks on what is secret by its name.
    fn made(&self, instances: impl IntoIterator<Item = Instance, IntoIter: ExactSizeIterator>) -> Expanded {
        let instances = instances.into_iter();
        let mut all = self.instances.borrow_mut();
        let first = all.len();
        all.reserve(instances.len());
        for mut instance in instances {
            if let Some(marked) = instance.after.as_ref().and_then(|object| self.secrets.within(object)) {
                let unmarked = instance.after.replace(marked);
                self.unmarked.borrow_mut().extend(unmarked.map(|object| (all.len(), object)));
            }
            all.push(instance);
        }
        Expanded::Made(first..all.len())
    }

    /// One instance as it is planned.
    fn instance(
        &self,
        state: &Rc<ModuleState>,
        address: ResourceInstance,
        block: &Resource,
        each: &Each,
    ) -> Instance {
        let place = Place::in_block(self, state, each);
        let mut found = Found::default();
        let mut object = self.body(&block.body, &place, &mut Written::into(&mut found));
        let kind = &address.resource.kind;
        if kind == "terraform_data" {
            let input = object.get("input").cloned();
            object.extend(input.map(|input| (SmolStr::new_static("output"), input)));
        }
        let name = name_for(kind, block.provider.as_deref());
        let provider = self.provider(state, &name);
        let action = match address.resource.mode {
            ResourceMode::Managed => Action::Create,
            ResourceMode::Data => Action::Read,
            ResourceMode::Ephemeral => Action::Open,
        };
        let mut instance = Instance::new(address, provider, action);
        instance.lifecycle = block.lifecycle.written.clone();
        instance.references = found.references.into();
        instance.origin = Some(Box::new(Origin {
            header: block.header,
            block: block.span,
            arguments: found.arguments.into_iter().collect(),
            calls: state.way.clone(),
        }));
        instance.after = Some(object.into());
        self.plan(&mut instance, block, &place);
        instance
    }

    /// What the apply will do with the instance.
    fn plan(&self, instance: &mut Instance, block: &Resource, place: &Place<'_, 'a>) {
        match instance.address.resource.mode {
            ResourceMode::Managed => {
                let triggered = self.is_triggered(block, place);
                self.prior.meet(instance, triggered, self.facts);
                if instance.before.is_none() {
                    self.adopt(instance);
                }
            }
            ResourceMode::Data => self.prior.read(instance),
            ResourceMode::Ephemeral => {}
        }
    }

    /// What a reference to the instance of this number is: all that is known of it.
    fn referred(&self, number: usize, instance: &Instance, block: &Resource) -> Value {
        let address = SmolStr::from(instance.address.to_string());
        let kind = match instance.address.resource.mode {
            ResourceMode::Data => CauseKind::Data,
            _ => CauseKind::AfterApply,
        };
        let cause = Cause::at(kind, address.clone(), block.header);
        let unmarked = self.unmarked.borrow();
        let object = unmarked.get(&number).or(instance.after.as_ref());
        let known = opened(known_attributes(instance, object), block.body.notation, &address, &cause);
        let value = Value::open_object(known, cause, address);
        match instance.address.resource.mode {
            ResourceMode::Ephemeral => value.with_marks(Marks::EPHEMERAL),
            _ => value,
        }
    }

    /// An object that an `import` block adopts is not created. Without an inventory that shows it, it may have to be changed.
    fn adopt(&self, instance: &mut Instance) {
        let Some(import) = self.import(&instance.address) else { return };
        instance.action = Action::Update;
        let kind = instance.address.resource.kind.clone();
        let object = import.id.as_str().and_then(|id| self.remote.get(&(kind.as_str(), id.as_str())));
        if let Some(object) = object {
            let mut existing = instance.clone();
            existing.before = Some(object.attributes.clone());
            predict::meet(instance, &existing, false, self.facts);
        }
        instance.special_mut().import = Some(import);
    }

    /// Whether a change of something else makes this one be replaced.
    fn is_triggered(&self, block: &Resource, place: &Place<'_, 'a>) -> bool {
        block.lifecycle.triggers.iter().any(|trigger| self.changes(trigger, place))
    }
}

/// The attributes that are known: those of the plan, and all of an object that stays as it is.
fn known_attributes(instance: &Instance, object: Option<&Value>) -> Attributes {
    let Some(Value::Object(attributes)) = object else { return Attributes::new() };
    let is_kept =
        matches!(instance.action, Action::NoOp | Action::Update | Action::Read) && instance.before.is_some();
    let wanted = attributes.iter().filter(|(_, value)| is_kept || !value.is_null());
    wanted.map(|(name, value)| (name.clone(), value.clone())).collect()
}

/// Only what stands for an unknown number of instances is bounded.
fn limit(instance: &mut Instance, most: Option<u64>) {
    if most.is_some() && instance.address.is_symbolic() {
        instance.special_mut().at_most = most;
    }
}
