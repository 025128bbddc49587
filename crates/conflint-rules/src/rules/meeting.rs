//! Claims of one class and key that meet in one place.

use std::collections::BTreeMap;

use crate::claim::{Claim, Holder, PlaceKey, Tense};
use crate::finding::Verdict;
use crate::rule::Judge;

/// Claims that want the same identity in the same place.
#[derive(Clone, Debug)]
pub(crate) struct Meeting<'a> {
    /// In the order of holders.
    pub claims: Vec<&'a Claim<'a>>,
    /// How sure it is that they meet.
    pub verdict: Verdict,
}

impl<'a> Meeting<'a> {
    /// The claims of a tense.
    pub fn of(&self, tense: Tense) -> Vec<&'a Claim<'a>> {
        self.claims.iter().copied().filter(|claim| claim.tense == tense).collect()
    }

    /// The number of different holders.
    pub fn holders(&self) -> usize {
        let mut holders: Vec<Holder> = self.claims.iter().map(|claim| claim.holder).collect();
        holders.sort();
        holders.dedup();
        holders.len()
    }
}

/// All meetings, surest first where a claim has several: those whose places are one, then those that may be.
pub(crate) fn meetings<'a>(judge: &Judge<'a>) -> Vec<Meeting<'a>> {
    judge.claims.meetings().flat_map(|claims| split(judge, claims)).collect()
}

fn split<'a>(judge: &Judge<'a>, claims: Vec<&'a Claim<'a>>) -> Vec<Meeting<'a>> {
    let remote = |claim: &&Claim| matches!(claim.holder, Holder::Remote(_));
    let (remote, claims): (Vec<&Claim<'_>>, Vec<&Claim<'_>>) = claims.into_iter().partition(remote);
    let mut places: BTreeMap<PlaceKey, Vec<&Claim<'_>>> = BTreeMap::new();
    for claim in claims {
        places.entry(judge.claims.place(claim).key()).or_default().push(claim);
    }
    // One of each place stands for all of it where places only may be the same.
    let mut maybe: Vec<&Claim<'_>> = Vec::new();
    let mut out = Vec::new();
    for mut cluster in places.into_values() {
        let first = cluster[0];
        if maybe.first().is_none_or(|other| is_same(judge, first, other)) {
            maybe.push(first);
        }
        cluster.extend(remote.iter().filter(|claim| is_same(judge, first, claim)));
        out.push(meeting(judge, cluster));
    }
    out.push(meeting(judge, maybe));
    out.retain(|meeting| meeting.holders() > 1);
    out
}

fn is_same(judge: &Judge<'_>, a: &Claim<'_>, b: &Claim<'_>) -> bool {
    judge.claims.place(a).same(judge.claims.place(b)).is_some()
}

fn meeting<'a>(judge: &Judge<'a>, mut claims: Vec<&'a Claim<'a>>) -> Meeting<'a> {
    claims.sort_by_key(|claim| claim.holder);
    let place = |claim: &Claim| judge.claims.place(claim);
    let first = claims.first().copied();
    let same = claims.iter().filter_map(|claim| place(first?).same(place(claim)));
    let verdict = claims.iter().map(|claim| claim.verdict).chain(same).min().unwrap_or(Verdict::Possible);
    Meeting { claims, verdict }
}
