//! Reading claims off instances and off what exists remotely.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use conflint_core::addr::{InstanceKey, ResourceMode};
use conflint_core::graph::{Graph, InstanceId};
use conflint_core::instance::{Action, Instance, Provider as ProviderConfig};
use conflint_core::inventory::{Inventory, RemoteObject};
use conflint_core::value::{Cause, Value};
use smol_str::SmolStr;

use super::part::{self, Found, Part, find, part};
use super::place::Place;
use super::{Claim, Claims, Class, Holder, KeyValue, Parts, Tense, ceiling};
use crate::catalog::{Attribute, Catalog, Entry, Identity, Outcome, Provider, Scope};
use crate::finding::Verdict;

pub(super) fn gather<'a>(graph: &Graph, catalog: &'a Catalog, inventory: &Inventory) -> Claims<'a> {
    let mut gathering = Gathering::new(catalog);
    gathering.remembers_owned = !inventory.objects.is_empty();
    for (id, instance) in graph.instances() {
        gathering.instance(id, instance);
    }
    for (number, object) in inventory.objects.iter().enumerate() {
        gathering.remote(number as u32, object);
    }
    let Gathering { claims, places, unresolved, .. } = gathering;
    let mut claims = Claims { claims, places, groups: Vec::new(), unresolved };
    claims.group();
    claims
}

struct Gathering<'a> {
    catalog: &'a Catalog,
    entries: HashMap<SmolStr, Option<&'a Entry>>,
    /// Objects that an instance has in its state or will import: what the inventory says of them is no news.
    owned: HashSet<(SmolStr, SmolStr)>,
    remembers_owned: bool,
    numbers: HashMap<Place, u32>,
    /// Places that were found already, of instances that override nothing.
    found: HashMap<PlaceOf<'a>, FoundPlace<'a>>,
    places: Vec<Place>,
    claims: Vec<Claim<'a>>,
    unresolved: Vec<(InstanceId, String)>,
}

/// What the place of an instance comes from where it overrides nothing: its provider's configuration, by address, and the
/// scope of a type's identity.
type PlaceOf<'a> = (u32, *const ProviderConfig, &'a SmolStr, Scope);

#[derive(Clone, Copy)]
struct FoundPlace<'a> {
    provider: Option<&'a Provider>,
    number: u32,
}

/// The values that one identity has in one object: one key, or several where an attribute stands for each element.
type Keys = Result<Vec<Vec<KeyValue>>, Vec<Cause>>;

impl<'a> Gathering<'a> {
    fn new(catalog: &'a Catalog) -> Self {
        Self {
            catalog,
            entries: HashMap::new(),
            owned: HashSet::new(),
            remembers_owned: false,
            numbers: HashMap::new(),
            found: HashMap::new(),
            places: Vec::new(),
            claims: Vec::new(),
            unresolved: Vec::new(),
        }
    }

    fn entry(&mut self, kind: &SmolStr) -> Option<&'a Entry> {
        let catalog = self.catalog;
        *self.entries.entry(kind.clone()).or_insert_with(|| catalog.entry(kind))
    }

    fn instance(&mut self, id: InstanceId, instance: &Instance) {
        if instance.address.resource.mode != ResourceMode::Managed {
            return;
        }
        let kind = &instance.address.resource.kind;
        if self.remembers_owned {
            self.owned.extend(remote_ids(instance).map(|remote| (kind.clone(), remote)));
        }
        let Some(entry) = self.entry(kind) else { return };
        for at in 0..entry.identities.len() {
            self.changes(id, instance, entry, Class::Identity(at as u32));
        }
        for at in 0..entry.idempotency_keys.len() {
            self.changes(id, instance, entry, Class::IdempotencyKey(at as u32));
        }
    }

    /// The claims that a change makes on one class of identity.
    fn changes(&mut self, id: InstanceId, instance: &Instance, entry: &'a Entry, class: Class) {
        let mut keys = |object: &Option<Value>| {
            let keys =
                object.as_ref().map(|object| keys(entry, class, object, Some(instance), id.deployment));
            keys.unwrap_or_else(|| Ok(Vec::new())).unwrap_or_else(|causes| {
                self.unresolved.push((id, because(&causes)));
                Vec::new()
            })
        };
        let before = keys(&instance.before);
        if instance.action == Action::Forget || is_one(&instance.before, &instance.after) {
            for key in before {
                self.claim(id, instance, entry, class, key, Tense::Held);
            }
            return;
        }
        let after = keys(&instance.after);
        let adopted = instance.import.is_some() && instance.before.is_none();
        let (had, has) = (parts(&before), parts(&after));
        let tense = |key: &Vec<KeyValue>| {
            if adopted || had.contains(&Parts(key)) { Tense::Held } else { Tense::Acquired }
        };
        let tenses: Vec<Tense> = after.iter().map(tense).collect();
        let is_kept: Vec<bool> = before.iter().map(|key| has.contains(&Parts(key))).collect();
        for (key, tense) in after.into_iter().zip(tenses) {
            self.claim(id, instance, entry, class, key, tense);
        }
        for (key, _) in before.into_iter().zip(is_kept).filter(|(_, is_kept)| !is_kept) {
            self.claim(id, instance, entry, class, key, Tense::Released);
        }
    }

    fn claim(
        &mut self,
        id: InstanceId,
        instance: &Instance,
        entry: &'a Entry,
        class: Class,
        key: Vec<KeyValue>,
        tense: Tense,
    ) {
        let mut verdict = ceiling_of(entry, class);
        if key.iter().any(|value| matches!(value.part, Part::Symbol { .. })) {
            verdict = verdict.min(Verdict::Likely);
        }
        if is_symbolic(instance) {
            verdict = Verdict::Possible;
        }
        let place = self.place(id, instance, entry, scope(entry, class));
        let holder = Holder::Instance(id);
        self.claims.push(Claim { holder, entry, class, key, tense, verdict, place });
    }

    fn remote(&mut self, number: u32, object: &RemoteObject) {
        let owned = object.id.clone().is_some_and(|id| self.owned.contains(&(object.kind.clone(), id)));
        // Types that nothing in the input has cannot collide with it.
        let Some(Some(entry)) = self.entries.get(&object.kind).copied().filter(|_| !owned) else { return };
        let identities = (0..entry.identities.len()).map(|at| Class::Identity(at as u32));
        let used = (0..entry.idempotency_keys.len()).map(|at| Class::IdempotencyKey(at as u32));
        for class in identities.chain(used) {
            let Ok(keys) = keys(entry, class, &object.attributes, None, u32::MAX) else { continue };
            let arguments =
                object.scope.iter().flatten().map(|(name, value)| (name.as_str(), value.as_str()));
            let place = self.number(Place::remote(scope(entry, class), arguments));
            for key in keys {
                let verdict = ceiling_of(entry, class);
                let holder = Holder::Remote(number);
                self.claims.push(Claim { holder, entry, class, key, tense: Tense::Held, verdict, place });
            }
        }
    }

    fn place(&mut self, id: InstanceId, instance: &Instance, entry: &'a Entry, scope: Scope) -> u32 {
        let of = (id.deployment, Arc::as_ptr(&instance.provider), &entry.provider, scope);
        if let Some(FoundPlace { provider, number }) = self.found.get(&of).copied()
            && !provider.is_some_and(|provider| overrides(instance, provider))
        {
            return number;
        }
        let provider = self.catalog.provider(&entry.provider);
        let number = self.number(Place::of(instance, id.deployment, scope, provider));
        if !provider.is_some_and(|provider| overrides(instance, provider)) {
            self.found.insert(of, FoundPlace { provider, number });
        }
        number
    }

    fn number(&mut self, place: Place) -> u32 {
        if let Some(number) = self.numbers.get(&place) {
            return *number;
        }
        let number = self.places.len() as u32;
        self.places.push(place.clone());
        self.numbers.insert(place, number);
        number
    }
}

fn parts(keys: &[Vec<KeyValue>]) -> HashSet<Parts<'_>> {
    keys.iter().map(|key| Parts(key)).collect()
}

/// Whether the object stays the very same.
fn is_one(before: &Option<Value>, after: &Option<Value>) -> bool {
    matches!((before, after), (Some(Value::Object(before)), Some(Value::Object(after))) if Arc::ptr_eq(before, after))
}

/// Whether the instance has an argument that stands before one of its provider's configuration.
fn overrides(instance: &Instance, provider: &Provider) -> bool {
    let object = instance.after.as_ref().or(instance.before.as_ref());
    let has = |own: &Attribute| object.is_some_and(|object| !matches!(find(object, own), Found::Absent));
    provider.overridden_by.values().any(has)
}

fn scope(entry: &Entry, class: Class) -> Scope {
    match class {
        Class::Identity(at) => entry.identities[at as usize].scope,
        Class::IdempotencyKey(_) => entry.scope,
    }
}

fn ceiling_of(entry: &Entry, class: Class) -> Verdict {
    match class {
        Class::Identity(at) => super::ceiling_of(&entry.identities[at as usize]),
        Class::IdempotencyKey(_) => ceiling(entry.confidence, Outcome::Conflict),
    }
}

fn keys(entry: &Entry, class: Class, object: &Value, instance: Option<&Instance>, deployment: u32) -> Keys {
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
    let mut keys = vec![Vec::new()];
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
    let mut seen = HashSet::new();
    let mut out = Vec::new();
    for value in values {
        let part = part(&value, fold_case, deployment)?;
        if seen.insert(part.clone()) {
            let secret = part::is_secret(&value);
            out.push(KeyValue { attribute: attribute.clone(), value: Some(value), part, secret });
        }
    }
    Ok(out)
}

/// The remote ids by which an instance knows its object.
pub(crate) fn remote_ids(instance: &Instance) -> impl Iterator<Item = SmolStr> + '_ {
    let id = |object: &Value| match object {
        Value::Object(attributes) => attributes.get("id").and_then(part::known_text),
        _ => None,
    };
    let imported = instance.import.as_ref().and_then(|import| part::known_text(&import.id));
    instance.before.as_ref().and_then(id).into_iter().chain(imported)
}

/// Whether it stands for none or more instances.
pub(crate) fn is_symbolic(instance: &Instance) -> bool {
    let address = &instance.address;
    let unknown = |key: &Option<InstanceKey>| matches!(key, Some(InstanceKey::Unknown));
    unknown(&address.key) || address.module.0.iter().any(|step| unknown(&step.key))
}

fn because(causes: &[Cause]) -> String {
    causes.first().map_or_else(|| "its value is not known".to_owned(), ToString::to_string)
}
