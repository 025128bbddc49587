use std::collections::BTreeMap;

use conflint_core::graph::Order;
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
    groups.into_values().flat_map(clusters).for_each(|cluster| sweep(judge, cluster, &mut out));
    out
}

/// The type and the range's label, what is counted, and within what.
type Group<'a> = ((&'a str, &'a str), Unit, Vec<Part>);

/// Holdings of one place, each with what the inventory has there.
fn clusters(group: Vec<Holding<'_>>) -> Vec<Vec<Holding<'_>>> {
    let is_remote = |holding: &Holding<'_>| matches!(holding.holder, Holder::Remote(_));
    let (remote, ours): (Vec<Holding<'_>>, Vec<Holding<'_>>) = group.into_iter().partition(is_remote);
    let mut places: BTreeMap<PlaceKey, Vec<Holding<'_>>> = BTreeMap::new();
    for holding in ours {
        places.entry(holding.place.key()).or_default().push(holding);
    }
    let mut clusters: Vec<Vec<Holding<'_>>> = places.into_values().collect();
    for cluster in &mut clusters {
        let Some(first) = cluster.first().cloned() else { continue };
        cluster.extend(remote.iter().filter(|r| first.place.same(&r.place).is_some()).cloned());
    }
    clusters
}

/// Each range against the ones before it that reach furthest: that is enough to find every range that overlaps another.
fn sweep(judge: &Judge<'_>, mut cluster: Vec<Holding<'_>>, out: &mut Vec<Finding>) {
    cluster.sort_by(|a, b| a.stretch.cmp(&b.stretch).then(a.holder.cmp(&b.holder)));
    let mut furthest: [Option<&Holding<'_>>; 3] = [None; 3];
    for here in &cluster {
        let mut before: Vec<&Holding<'_>> = furthest.iter().flatten().copied().collect();
        before.sort_by_key(|holding| (holding.tense == Tense::Released, holding.tense != Tense::Acquired));
        out.extend(before.into_iter().find_map(|there| pair(judge, there, here)));
        let slot = &mut furthest[here.tense as usize];
        if slot.is_none_or(|holding| holding.stretch.last < here.stretch.last) {
            *slot = Some(here);
        }
    }
}

fn pair(judge: &Judge<'_>, a: &Holding<'_>, b: &Holding<'_>) -> Option<Finding> {
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
    Some(finding(judge, taker, other, verdict))
}

fn finding(judge: &Judge<'_>, taker: &Holding<'_>, other: &Holding<'_>, verdict: Verdict) -> Finding {
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
        verdict,
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
