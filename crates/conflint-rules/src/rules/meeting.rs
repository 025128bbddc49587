//! Claims of one class and key that meet in one place.

use std::collections::BTreeMap;

use conflint_core::instance::Action;

use crate::claim::{Claim, Claims, Class, Holder, PlaceKey, Tense};
use crate::finding::Verdict;
use crate::rule::Judge;

/// Claims that want the same identity in the same place.
#[derive(Clone, Debug)]
pub(crate) struct Meeting<'a> {
    /// In the order of holders.
    pub claims: Vec<&'a Claim<'a>>,
}

impl<'a> Meeting<'a> {
    /// Whether it is about an identity, not about an idempotency key.
    pub fn is_identity(&self) -> bool {
        self.claims.iter().all(|claim| matches!(claim.class, Class::Identity(_)))
    }

    /// Whether at most one such object may exist, whatever its other arguments say.
    pub fn is_singleton(&self) -> bool {
        self.claims.iter().any(|claim| claim.identity().is_some_and(|identity| identity.singleton))
    }

    /// Those that will take the identity.
    pub fn takers(&self) -> Vec<&'a Claim<'a>> {
        self.select(|claim| claim.tense == Tense::Acquired)
    }

    /// Those of this apply that have the identity and keep it.
    pub fn keepers(&self, judge: &Judge<'_>) -> Vec<&'a Claim<'a>> {
        self.select(|claim| claim.tense == Tense::Held && !is_elsewhere(judge, claim))
    }

    /// Those that have the identity, and no configuration or plan of this analysis looks after them.
    pub fn elsewhere(&self, judge: &Judge<'_>) -> Vec<&'a Claim<'a>> {
        self.select(|claim| claim.tense == Tense::Held && is_elsewhere(judge, claim))
    }

    /// Those of this apply that will give the identity up.
    pub fn givers(&self) -> Vec<&'a Claim<'a>> {
        self.select(|claim| claim.tense == Tense::Released)
    }

    fn select(&self, wanted: impl Fn(&Claim<'a>) -> bool) -> Vec<&'a Claim<'a>> {
        self.claims.iter().copied().filter(|claim| wanted(claim)).collect()
    }
}

/// Whether the object is in the inventory or in a state alone, or is forgotten by this apply.
fn is_elsewhere(judge: &Judge<'_>, claim: &Claim<'_>) -> bool {
    match claim.holder {
        Holder::Remote(_) => true,
        Holder::Instance(id) => judge.is_state_only(id) || judge.instance(id).action == Action::Forget,
    }
}

/// How many different holders the claims have.
pub(crate) fn holders(claims: &[&Claim<'_>]) -> usize {
    let mut holders: Vec<Holder> = claims.iter().map(|claim| claim.holder).collect();
    holders.sort();
    holders.dedup();
    holders.len()
}

/// How sure it is that these meet: their own certainty, and that of their places being the place of the first.
pub(crate) fn verdict(judge: &Judge<'_>, claims: &[&Claim<'_>]) -> Verdict {
    let place = |claim: &Claim<'_>| judge.claims.place(claim);
    let first = claims.first();
    let same = claims
        .iter()
        .map(|claim| first.and_then(|first| place(first).same(place(claim))).unwrap_or(Verdict::Possible));
    claims.iter().map(|claim| claim.verdict).chain(same).min().unwrap_or(Verdict::Possible)
}

/// All meetings: those whose places are one, then those whose places may be.
pub(crate) fn meetings<'a>(claims: &'a Claims<'a>) -> Vec<Meeting<'a>> {
    let mut out = Vec::new();
    for group in claims.meetings() {
        let is_here = |claim: &&Claim<'_>| matches!(claim.holder, Holder::Instance(_));
        // Mostly nothing is to be told apart.
        if group.iter().all(|claim| is_here(claim) && claims.is_one_place(claim, group[0])) {
            out.push(meeting(group));
        } else {
            out.extend(split(claims, group));
        }
    }
    out.retain(|meeting| holders(&meeting.claims) > 1);
    out
}

fn split<'a>(all: &'a Claims<'a>, claims: Vec<&'a Claim<'a>>) -> Vec<Meeting<'a>> {
    let remote = |claim: &&Claim| matches!(claim.holder, Holder::Remote(_));
    let (remote, claims): (Vec<&Claim<'_>>, Vec<&Claim<'_>>) = claims.into_iter().partition(remote);
    let mut places: BTreeMap<PlaceKey, Vec<&Claim<'_>>> = BTreeMap::new();
    for claim in claims {
        places.entry(all.place(claim).key()).or_default().push(claim);
    }
    // One of each place stands for all of it where places only may be the same.
    let mut maybe: Vec<&Claim<'_>> = Vec::new();
    let mut out = Vec::new();
    for mut cluster in places.into_values() {
        let first = cluster.iter().copied().max_by_key(|claim| standing(claim)).unwrap_or(cluster[0]);
        if maybe.first().is_none_or(|other| is_same(all, first, other)) {
            maybe.push(first);
        }
        cluster.extend(remote.iter().filter(|claim| is_same(all, first, claim)));
        out.push(meeting(cluster));
    }
    out.push(meeting(maybe));
    out
}

/// Who speaks for a place: rather one that takes than one that has, rather one that has than one that gives.
fn standing(claim: &Claim<'_>) -> u8 {
    match claim.tense {
        Tense::Acquired => 2,
        Tense::Held => 1,
        Tense::Released => 0,
    }
}

fn is_same(all: &Claims<'_>, a: &Claim<'_>, b: &Claim<'_>) -> bool {
    all.place(a).same(all.place(b)).is_some()
}

fn meeting<'a>(mut claims: Vec<&'a Claim<'a>>) -> Meeting<'a> {
    claims.sort_by_key(|claim| claim.holder);
    Meeting { claims }
}
