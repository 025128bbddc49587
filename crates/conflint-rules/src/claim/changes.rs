//! What the change of an instance means for its claims, before anybody knows where they hold.

use std::hash::BuildHasher;
use std::sync::Arc;

use conflint_core::graph::InstanceId;
use conflint_core::instance::{Action, Instance};
use conflint_core::value::{Cause, Value};
use foldhash::HashSet;
use foldhash::fast::RandomState;

use super::keys::keys;
use super::part::Part;
use super::{Claim, Class, Holder, KeyValue, Parts, Tense, ceiling};
use crate::catalog::{Entry, Outcome};
use crate::finding::Verdict;

/// An instance of a type of which facts are known.
#[derive(Clone, Copy)]
pub(super) struct Known<'g, 'a> {
    pub(super) id: InstanceId,
    pub(super) instance: &'g Instance,
    pub(super) entry: &'a Entry,
}

/// What instances claim, before the places are known.
pub(super) struct Made<'a> {
    pub(super) claims: Vec<Claim<'a>>,
    pub(super) unresolved: Vec<(InstanceId, String)>,
}

impl<'a> Made<'a> {
    /// The claims of these instances.
    pub(super) fn by(neighbours: &[Known<'_, 'a>], hasher: &RandomState) -> Self {
        let mut made = Self { claims: Vec::with_capacity(neighbours.len()), unresolved: Vec::new() };
        for known in neighbours {
            for at in 0..known.entry.identities.len() {
                made.changes(*known, Class::Identity(at as u32));
            }
            for at in 0..known.entry.idempotency_keys.len() {
                made.changes(*known, Class::IdempotencyKey(at as u32));
            }
        }
        made.claims.iter_mut().for_each(|claim| claim.hash = hasher.hash_one(claim.point()));
        made
    }

    /// The claims that a change makes on one class of identity.
    fn changes(&mut self, known: Known<'_, 'a>, class: Class) {
        let Known { id, instance, entry } = known;
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
            self.claims.extend(before.into_iter().map(|key| claim(known, class, key, Tense::Held)));
            return;
        }
        let after = keys(&instance.after);
        if before.is_empty() && instance.special().import.is_none() {
            self.claims.extend(after.into_iter().map(|key| claim(known, class, key, Tense::Acquired)));
            return;
        }
        let adopted = instance.special().import.is_some() && instance.before.is_none();
        let (had, has) = (parts(&before), parts(&after));
        let tense = |key: &Vec<KeyValue>| {
            if adopted || had.contains(&Parts(key)) { Tense::Held } else { Tense::Acquired }
        };
        let tenses: Vec<Tense> = after.iter().map(tense).collect();
        let is_kept: Vec<bool> = before.iter().map(|key| has.contains(&Parts(key))).collect();
        self.claims.extend(after.into_iter().zip(tenses).map(|(key, tense)| claim(known, class, key, tense)));
        let given_up = before.into_iter().zip(is_kept).filter(|(_, is_kept)| !is_kept);
        self.claims.extend(given_up.map(|(key, _)| claim(known, class, key, Tense::Released)));
    }
}

fn claim<'a>(known: Known<'_, 'a>, class: Class, key: Vec<KeyValue>, tense: Tense) -> Claim<'a> {
    let Known { id, instance, entry } = known;
    let mut verdict = ceiling_of(entry, class);
    if key.iter().any(|value| matches!(value.part, Part::Symbol { .. })) {
        verdict = verdict.min(Verdict::Likely);
    }
    if instance.address.is_symbolic() {
        verdict = Verdict::Possible;
    }
    Claim { holder: Holder::Instance(id), entry, class, key, tense, verdict, place: 0, hash: 0 }
}

/// How sure a finding can be at most that rests on this class of identity.
pub(super) fn ceiling_of(entry: &Entry, class: Class) -> Verdict {
    match class {
        Class::Identity(at) => super::ceiling_of(&entry.identities[at as usize]),
        Class::IdempotencyKey(_) => ceiling(entry.confidence, Outcome::Conflict),
    }
}

fn parts(keys: &[Vec<KeyValue>]) -> HashSet<Parts<'_>> {
    keys.iter().map(|key| Parts(key)).collect()
}

/// Whether the object stays the very same.
fn is_one(before: &Option<Value>, after: &Option<Value>) -> bool {
    matches!((before, after), (Some(Value::Object(before)), Some(Value::Object(after))) if Arc::ptr_eq(before, after))
}

fn because(causes: &[Cause]) -> String {
    causes.first().map_or_else(|| "its value is not known".to_owned(), ToString::to_string)
}
