//! What each instance holds, will take and will give up, and where such claims meet.

use std::hash::{Hash, Hasher};

use conflint_core::graph::{Graph, InstanceId};
use conflint_core::inventory::Inventory;
use conflint_core::value::Value;
use foldhash::{HashMap, HashSet};
use rayon::prelude::*;
use smol_str::{SmolStr, format_smolstr};

use crate::catalog::{Attribute, Catalog, Confidence, Entry, Identity, Outcome};
use crate::finding::Verdict;
use crate::kinds::Kinds;

mod changes;
mod gather;
mod keys;
mod part;
mod place;

pub(crate) use gather::remote_ids;
pub use part::{
    Found, Part, find, is, is_secret, known_text, part, references, refers, scalar_text, text_at,
};
pub use place::{Place, PlaceKey};

/// All claims of an analysis.
#[derive(Debug)]
pub struct Claims<'a> {
    claims: Vec<Claim<'a>>,
    places: Vec<Place>,
    groups: Vec<Vec<u32>>,
    kinds: Kinds<'a>,
    /// Identities that could not be told, and why.
    pub unresolved: Vec<(InstanceId, String)>,
}

/// An instance's relation to an identity.
#[derive(Clone, Debug)]
pub struct Claim<'a> {
    /// Whose claim it is.
    pub holder: Holder,
    /// The facts about the type.
    pub entry: &'a Entry,
    /// Which of its identities.
    pub class: Class,
    /// The values, in the order of the key.
    pub key: Vec<KeyValue>,
    /// Now, after, or no longer.
    pub tense: Tense,
    /// How sure it can be at most.
    pub verdict: Verdict,
    place: u32,
    /// Claims of one class and key have one.
    hash: u64,
}

/// Who claims.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Holder {
    /// An instance of the graph.
    Instance(InstanceId),
    /// An object of the inventory, by position.
    Remote(u32),
}

/// Which uniqueness.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Class {
    /// The identity at this position of the entry.
    Identity(u32),
    /// The idempotency key at this position of the entry.
    IdempotencyKey(u32),
}

/// One value of a key.
#[derive(Clone, Debug)]
pub struct KeyValue {
    /// The argument.
    pub attribute: Attribute,
    /// Its value; absent where it is not set.
    pub value: Option<Value>,
    /// The form in which equal ones meet.
    pub part: Part,
    /// Whether it must not be shown: it is sensitive, or equal to one that is.
    pub secret: bool,
}

/// When a claim holds.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Tense {
    /// Has it and keeps it.
    Held,
    /// Will take it.
    Acquired,
    /// Will give it up.
    Released,
}

impl Tense {
    /// The name in `show --format json`.
    pub fn as_str(self) -> &'static str {
        match self {
            Tense::Held => "held",
            Tense::Acquired => "acquired",
            Tense::Released => "released",
        }
    }
}

/// What two claims must share to meet.
#[derive(PartialEq, Eq, Hash)]
struct MeetingPoint<'c> {
    class: ClassName<'c>,
    key: Parts<'c>,
}

/// The name of a uniqueness: types with one namespace share it.
#[derive(PartialEq, Eq, Hash)]
enum ClassName<'c> {
    /// Of an identity: namespace or type, and label.
    Identity(&'c str, &'c str),
    /// Of an idempotency key: type and position.
    IdempotencyKey(&'c str, u32),
}

/// A key by its parts.
struct Parts<'c>(&'c [KeyValue]);

impl Parts<'_> {
    fn iter(&self) -> impl Iterator<Item = &Part> {
        self.0.iter().map(|value| &value.part)
    }
}

impl PartialEq for Parts<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for Parts<'_> {}

impl Hash for Parts<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.iter().for_each(|part| part.hash(state));
    }
}

impl<'a> Claims<'a> {
    /// Reads the claims of all instances and of what exists remotely.
    pub fn new(graph: &Graph, catalog: &'a Catalog, inventory: &Inventory) -> Self {
        gather::gather(graph, catalog, inventory)
    }

    /// Every claim.
    pub fn all(&self) -> &[Claim<'a>] {
        &self.claims
    }

    /// Which instances are of types of which facts are known.
    pub(crate) fn kinds(&self) -> &Kinds<'a> {
        &self.kinds
    }

    /// Where the claim's identity must be unique.
    pub fn place(&self, claim: &Claim<'_>) -> &Place {
        &self.places[claim.place as usize]
    }

    /// Whether two claims were found in one place; others may be the same all the same.
    pub(crate) fn is_one_place(&self, one: &Claim<'_>, other: &Claim<'_>) -> bool {
        one.place == other.place
    }

    /// Claims of equal class and key, wherever they are; only those that more than one holder makes.
    pub fn meetings(&self) -> impl Iterator<Item = Vec<&Claim<'a>>> {
        self.groups.iter().map(|group| group.iter().map(|claim| &self.claims[*claim as usize]).collect())
    }

    /// Claims that are alone are most: all are told apart by a hash first, which takes little room.
    fn group(&mut self) {
        let hash = |(number, claim): (usize, &Claim<'_>)| (claim.hash, number as u32);
        let mut hashed: Vec<(u64, u32)> = self.claims.par_iter().enumerate().map(hash).collect();
        hashed.par_sort_unstable();
        let mut groups: Vec<Vec<u32>> = Vec::new();
        for alike in hashed.chunk_by(|(a, _), (b, _)| a == b).filter(|alike| alike.len() > 1) {
            let point = |number: &u32| self.claims[*number as usize].point();
            let numbers: Vec<u32> = alike.iter().map(|(_, number)| *number).collect();
            let first = point(&numbers[0]);
            if numbers.iter().all(|number| point(number) == first) {
                groups.push(numbers);
                continue;
            }
            let mut by_point: HashMap<MeetingPoint<'_>, Vec<u32>> = HashMap::default();
            for number in numbers {
                by_point.entry(point(&number)).or_default().push(number);
            }
            groups.extend(by_point.into_values());
        }
        let several = |group: &Vec<u32>| {
            let holder = |claim: &u32| self.claims[*claim as usize].holder;
            group.iter().any(|claim| holder(claim) != holder(&group[0]))
        };
        groups.retain(several);
        groups.sort_unstable();
        self.groups = groups;
        self.hide();
    }
}

impl Claims<'_> {
    /// Who sees one of two equal values knows the other: all that meet a secret are secret.
    fn hide(&mut self) {
        for group in &self.groups {
            let secret: HashSet<usize> = group
                .iter()
                .flat_map(|claim| self.claims[*claim as usize].key.iter().enumerate())
                .filter_map(|(at, value)| value.secret.then_some(at))
                .collect();
            if secret.is_empty() {
                continue;
            }
            for claim in group {
                let key = self.claims[*claim as usize].key.iter_mut().enumerate();
                key.for_each(|(at, value)| value.secret |= secret.contains(&at));
            }
        }
    }
}

impl<'a> Claim<'a> {
    fn point(&self) -> MeetingPoint<'_> {
        MeetingPoint { class: self.name(), key: Parts(&self.key) }
    }

    /// The name of the uniqueness: types with one namespace share it.
    pub fn class_name(&self) -> SmolStr {
        match self.name() {
            ClassName::Identity(owner, label) => format_smolstr!("{owner} {label}"),
            ClassName::IdempotencyKey(kind, at) => format_smolstr!("{kind} key {at}"),
        }
    }

    fn name(&self) -> ClassName<'a> {
        let kind = &self.entry.resource_type;
        match self.class {
            Class::Identity(_) => {
                let label = self.identity().map_or("", |identity| identity.label.as_str());
                ClassName::Identity(self.namespace().unwrap_or(kind), label)
            }
            Class::IdempotencyKey(at) => ClassName::IdempotencyKey(kind, at),
        }
    }

    /// The identity's facts; absent for an idempotency key.
    pub fn identity(&self) -> Option<&'a Identity> {
        match self.class {
            Class::Identity(at) => self.entry.identities.get(at as usize),
            Class::IdempotencyKey(_) => None,
        }
    }

    /// What a second object does.
    pub fn outcome(&self) -> Outcome {
        self.identity().map_or(Outcome::Conflict, |identity| identity.outcome)
    }

    fn namespace(&self) -> Option<&'a SmolStr> {
        self.identity().and_then(|identity| identity.namespace.as_ref())
    }
}

/// How sure a finding can be at most that rests on an identity.
pub fn ceiling_of(identity: &Identity) -> Verdict {
    match (identity.is_the_object, identity.confidence) {
        (true, Confidence::Medium | Confidence::High) => Verdict::Likely,
        _ => ceiling(identity.confidence, identity.outcome),
    }
}

/// How sure a finding can be at most that rests on a fact.
pub fn ceiling(confidence: Confidence, outcome: Outcome) -> Verdict {
    match (confidence, outcome) {
        (Confidence::Low, _) => Verdict::Possible,
        (_, Outcome::Unknown) => Verdict::Possible,
        _ => Verdict::Proved,
    }
}
