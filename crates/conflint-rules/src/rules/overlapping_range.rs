use std::collections::BTreeMap;
use std::sync::Arc;

use conflint_core::graph::Order;
use rayon::prelude::*;
use smol_str::SmolStr;

use super::range::Unit;
use super::stretches::{Holding, holdings};
use super::words;
use crate::claim::{Holder, Part, PlaceKey, Tense};
use crate::finding::{Finding, IdentityText, Severity, Verdict};
use crate::rule::{Judge, Rule};

pub(crate) const RULE: Rule = Rule {
    name: "overlapping-range",
    summary: "number pools, schedules or blocks of addresses that may not overlap",
    severity: Severity::Error,
    docs: include_str!("overlapping_range.md"),
    check,
};

fn check(judge: &Judge<'_>) -> Vec<Finding> {
    let mut groups: BTreeMap<Group<'_>, Vec<Holding<'_>>> = BTreeMap::new();
    for holding in holdings(judge) {
        let group = (holding.class(), holding.stretch.unit, holding.within.clone());
        groups.entry(group).or_default().push(holding);
    }
    let mut out = Vec::new();
    for cluster in groups.into_values().flat_map(clusters) {
        out.par_extend(sweep(judge, &cluster).par_iter().map(|overlap| finding(judge, overlap)));
    }
    out
}

/// The type and the range's label, what is counted, and within what.
type Group<'a> = ((&'a str, &'a str), Unit, Vec<Part>);

/// Holdings of one place in the order of their ranges, each with what the inventory has there.
fn clusters(group: Vec<Holding<'_>>) -> Vec<Vec<Holding<'_>>> {
    let is_remote = |holding: &Holding<'_>| matches!(holding.holder, Holder::Remote(_));
    let (remote, ours): (Vec<Holding<'_>>, Vec<Holding<'_>>) = group.into_iter().partition(is_remote);
    let mut places: BTreeMap<PlaceKey, Vec<Holding<'_>>> = BTreeMap::new();
    let mut ours = ours.into_iter().peekable();
    while let Some(holding) = ours.next() {
        let place = holding.place.clone();
        let cluster = places.entry(place.key()).or_default();
        cluster.push(holding);
        // Neighbours mostly share their place.
        cluster.extend(std::iter::from_fn(|| ours.next_if(|next| Arc::ptr_eq(&next.place, &place))));
    }
    let mut clusters: Vec<Vec<Holding<'_>>> = places.into_values().collect();
    for cluster in &mut clusters {
        let Some(first) = cluster.first().cloned() else { continue };
        cluster.extend(remote.iter().filter(|r| first.place.same(&r.place).is_some()).cloned());
        cluster.par_sort_by(|a, b| a.stretch.cmp(&b.stretch).then(a.holder.cmp(&b.holder)));
    }
    clusters
}

/// Each range against the ones before it that reach furthest: that is enough to find every range that overlaps another.
fn sweep<'h>(judge: &Judge<'_>, cluster: &'h [Holding<'h>]) -> Vec<Overlap<'h>> {
    let mut furthest: [Option<&Holding<'_>>; 3] = [None; 3];
    let mut out = Vec::new();
    for here in cluster {
        let mut before: Vec<&Holding<'_>> = furthest.iter().flatten().copied().collect();
        before.sort_by_key(|holding| (holding.tense == Tense::Released, holding.tense != Tense::Acquired));
        out.extend(before.into_iter().find_map(|there| overlap(judge, there, here)));
        let slot = &mut furthest[here.tense as usize];
        if slot.is_none_or(|holding| holding.stretch.last < here.stretch.last) {
            *slot = Some(here);
        }
    }
    out
}

/// A range that is taken although it has something in common with another.
struct Overlap<'h> {
    taker: &'h Holding<'h>,
    other: &'h Holding<'h>,
    verdict: Verdict,
}

fn overlap<'h>(judge: &Judge<'_>, a: &'h Holding<'h>, b: &'h Holding<'h>) -> Option<Overlap<'h>> {
    let (taker, other) = if b.tense == Tense::Acquired { (b, a) } else { (a, b) };
    if taker.tense != Tense::Acquired || a.holder == b.holder || !a.stretch.overlaps(&b.stretch) {
        return None;
    }
    // Equal ranges are one identity, where the catalog says so.
    if a.stretch.equals(&b.stretch) && a.is_identity {
        return None;
    }
    let mut verdict = taker.verdict.min(other.verdict).min(taker.place.same(&other.place)?);
    if let (Tense::Released, Holder::Instance(giver), Holder::Instance(to)) =
        (other.tense, other.holder, taker.holder)
    {
        match judge.analysis.graph.handover(giver, to) {
            Order::Before => return None,
            Order::Undecided => verdict = Verdict::Possible,
            Order::After | Order::Unordered => {}
        }
    }
    Some(Overlap { taker, other, verdict })
}

fn finding(judge: &Judge<'_>, Overlap { taker, other, verdict }: &Overlap<'_>) -> Finding {
    let entry = taker.entry;
    let name = |holding: &Holding<'_>| match holding.holder {
        Holder::Instance(id) => judge.instance(id).address.to_string(),
        Holder::Remote(number) => match &judge.remote(number).id {
            Some(id) => format!("the existing {} (id {id})", entry.resource_type),
            None => format!("an existing {}", entry.resource_type),
        },
    };
    let (mine, theirs) = (taker.stretch.shown(&other.stretch), other.stretch.shown(&taker.stretch));
    let label = |holding: &Holding<'_>| {
        let verb = match holding.tense {
            Tense::Acquired => "takes",
            Tense::Held => "has",
            Tense::Released => "gives up",
        };
        let beside = if holding.holder == taker.holder { other } else { taker };
        [verb, " ", holding.stretch.shown(&beside.stretch)].concat()
    };
    let subject = |holding: &Holding<'_>| judge.holder(holding.holder, holding.arguments(), label(holding));
    Finding {
        rule: RULE.name.into(),
        severity: RULE.severity,
        verdict: *verdict,
        outcome: words::outcome(entry.outcome),
        message: [mine, " of ", &name(taker), " overlaps ", theirs, " of ", &name(other)].concat(),
        help: words::help(
            "let one end before the other begins: both ends belong to a range",
            &format!("the API refuses the second with {}", entry.status.unwrap_or(409)),
            entry,
        ),
        identity: Some(IdentityText {
            kind: entry.resource_type.clone(),
            scope: words::scope(&taker.place),
            key: taker.arguments().map(|a| (SmolStr::from(a), mine.into())).collect(),
        }),
        subjects: vec![subject(taker), subject(other)],
        fixes: Vec::new(),
    }
}
