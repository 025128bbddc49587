//! Reading claims off instances and off what exists remotely.

use std::hash::BuildHasher;
use std::sync::Arc;

use conflint_core::graph::{Graph, InstanceId};
use conflint_core::instance::{Instance, Provider as ProviderConfig};
use conflint_core::inventory::{Inventory, RemoteObject};
use conflint_core::value::Value;
use foldhash::fast::RandomState;
use foldhash::{HashMap, HashSet};
use rayon::prelude::*;
use smol_str::SmolStr;

use super::changes::{Known, Made, ceiling_of};
use super::keys::keys;
use super::part::{self, Found, find};
use super::place::Place;
use super::{Claim, Claims, Class, Holder, Tense};
use crate::catalog::{Attribute, Catalog, Entry, Provider, Scope};
use crate::kinds::{Kinds, Run};

/// So many instances are looked at by one thread at a time.
const NEIGHBOURS: usize = 256;

pub(super) fn gather<'a>(graph: &Graph, catalog: &'a Catalog, inventory: &Inventory) -> Claims<'a> {
    read_ahead(graph, catalog);
    let mut gathering = Gathering::new(catalog);
    gathering.remembers_owned = !inventory.objects.is_empty();
    let kinds = Kinds::of(graph, catalog);
    let known: Vec<Known<'_, 'a>> = gathering.known(graph, &kinds);
    let made: Vec<Made<'a>> =
        known.par_chunks(NEIGHBOURS).map(|known| Made::by(known, &gathering.hasher)).collect();
    gathering.claims.reserve_exact(made.iter().map(|made| made.claims.len()).sum());
    for Made { claims, unresolved } in made {
        claims.into_iter().for_each(|claim| gathering.claim(graph, claim));
        gathering.unresolved.extend(unresolved);
    }
    for (number, object) in inventory.objects.iter().enumerate() {
        gathering.remote(number as u32, object);
    }
    let Gathering { claims, places, unresolved, .. } = gathering;
    let mut claims = Claims { claims, places, groups: Vec::new(), kinds, unresolved };
    claims.group();
    claims
}

/// Facts are read when they are asked for. Many types are read by all threads.
fn read_ahead(graph: &Graph, catalog: &Catalog) {
    let (mut kinds, mut last) = (HashSet::default(), None);
    for (_, instance) in graph.instances() {
        let kind = &instance.address.resource.kind;
        if last != Some(kind) {
            kinds.insert(kind);
            last = Some(kind);
        }
    }
    kinds.into_par_iter().for_each(|kind| {
        catalog.entry(kind);
    });
}

struct Gathering<'a> {
    catalog: &'a Catalog,
    entries: HashMap<SmolStr, &'a Entry>,
    /// Objects that an instance has in its state or will import: what the inventory says of them is no news.
    owned: HashSet<(SmolStr, SmolStr)>,
    remembers_owned: bool,
    numbers: HashMap<Place, u32>,
    /// Places that were found already, of instances that override nothing.
    found: HashMap<PlaceOf<'a>, FoundPlace<'a>>,
    places: Vec<Place>,
    claims: Vec<Claim<'a>>,
    unresolved: Vec<(InstanceId, String)>,
    /// Claims of one class and key have one hash.
    hasher: RandomState,
}

/// What the place of an instance comes from where it overrides nothing: its provider's configuration, by address, and the
/// scope of a type's identity.
type PlaceOf<'a> = (u32, *const ProviderConfig, &'a SmolStr, Scope);

#[derive(Clone, Copy)]
struct FoundPlace<'a> {
    provider: Option<&'a Provider>,
    number: u32,
}

impl<'a> Gathering<'a> {
    fn new(catalog: &'a Catalog) -> Self {
        Self {
            catalog,
            entries: HashMap::default(),
            owned: HashSet::default(),
            remembers_owned: false,
            numbers: HashMap::default(),
            found: HashMap::default(),
            places: Vec::new(),
            claims: Vec::new(),
            unresolved: Vec::new(),
            hasher: RandomState::default(),
        }
    }

    /// The managed instances of types of which facts are known.
    fn known<'g>(&mut self, graph: &'g Graph, kinds: &Kinds<'a>) -> Vec<Known<'g, 'a>> {
        let mut known = Vec::with_capacity(kinds.runs().iter().map(Run::len).sum());
        for run in kinds.runs() {
            let entry = run.entry;
            known.extend(run.ids().map(|id| Known { id, instance: graph.instance(id), entry }));
            let Some(Known { instance, .. }) = known.last() else { continue };
            let kind = &instance.address.resource.kind;
            if !self.entries.contains_key(kind) {
                self.entries.insert(kind.clone(), entry);
            }
            if self.remembers_owned {
                let remotes = run.ids().flat_map(|id| remote_ids(graph.instance(id)));
                self.owned.extend(remotes.map(|remote| (kind.clone(), remote)));
            }
        }
        known
    }

    /// The place of an instance's claim is found.
    fn claim(&mut self, graph: &Graph, mut claim: Claim<'a>) {
        if let Holder::Instance(id) = claim.holder {
            claim.place = self.place(id, graph.instance(id), claim.entry, scope(claim.entry, claim.class));
        }
        self.claims.push(claim);
    }

    fn remote(&mut self, number: u32, object: &RemoteObject) {
        let owned = object.id.clone().is_some_and(|id| self.owned.contains(&(object.kind.clone(), id)));
        // Types that nothing in the input has cannot collide with it.
        let Some(entry) = self.entries.get(&object.kind).copied().filter(|_| !owned) else { return };
        let identities = (0..entry.identities.len()).map(|at| Class::Identity(at as u32));
        let used = (0..entry.idempotency_keys.len()).map(|at| Class::IdempotencyKey(at as u32));
        for class in identities.chain(used) {
            let Ok(keys) = keys(entry, class, &object.attributes, None, u32::MAX) else { continue };
            let arguments =
                object.scope.iter().flatten().map(|(name, value)| (name.as_str(), value.as_str()));
            let place = self.number(Place::remote(scope(entry, class), arguments));
            for key in keys {
                let verdict = ceiling_of(entry, class);
                let (holder, tense) = (Holder::Remote(number), Tense::Held);
                let mut claim = Claim { holder, entry, class, key, tense, verdict, place, hash: 0 };
                claim.hash = self.hasher.hash_one(claim.point());
                self.claims.push(claim);
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

/// The remote ids by which an instance knows its object.
pub(crate) fn remote_ids(instance: &Instance) -> impl Iterator<Item = SmolStr> + '_ {
    let id = |object: &Value| match object {
        Value::Object(attributes) => attributes.get("id").and_then(part::known_text),
        _ => None,
    };
    let imported = instance.special().import.as_ref().and_then(|import| part::known_text(&import.id));
    instance.before.as_ref().and_then(id).into_iter().chain(imported)
}
