//! Objects that must come first although no argument names them.

use std::collections::{BTreeMap, HashMap};

use conflint_core::graph::{InstanceId, Order};
use conflint_core::instance::{Action, Instance};
use smol_str::SmolStr;

use super::range::{Stretch, Unit, point, stretches};
use crate::catalog::{After, Entry};
use crate::claim::{Found, Part, find, known_text, part};
use crate::finding::Verdict;
use crate::rule::Judge;

/// One that must come after another, and does not surely do so.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Need<'a> {
    /// The one that must come after.
    pub late: InstanceId,
    /// The facts about its type.
    pub entry: &'a Entry,
    /// What the facts say.
    pub after: &'a After,
    /// The one that must come before.
    pub early: InstanceId,
    /// How sure it is.
    pub verdict: Verdict,
}

/// All needs that no edge fulfils.
pub(crate) fn unnamed<'a>(judge: &Judge<'a>) -> Vec<Need<'a>> {
    if judge.claims.kinds().runs().iter().all(|run| run.entry.after.is_empty()) {
        return Vec::new();
    }
    let mut by_kind: BTreeMap<&SmolStr, Vec<InstanceId>> = BTreeMap::new();
    for (id, instance) in judge.managed().filter(|(_, instance)| is_created(instance)) {
        by_kind.entry(&instance.address.resource.kind).or_default().push(id);
    }
    let mut out = Vec::new();
    for (kind, late) in &by_kind {
        let Some(entry) = judge.catalog.entry(kind) else { continue };
        for after in &entry.after {
            let Some(early) = by_kind.get(&after.resource_type) else { continue };
            let pairs = match after.in_range {
                true => in_range(judge, after, late, early),
                false => alike(judge, after, late, early),
            };
            out.extend(pairs.into_iter().filter_map(|(late, early)| need(judge, entry, after, late, early)));
        }
    }
    out
}

fn is_created(instance: &Instance) -> bool {
    matches!(instance.action, Action::Create | Action::DeleteThenCreate | Action::CreateThenDelete)
}

fn need<'a>(
    judge: &Judge<'_>,
    entry: &'a Entry,
    after: &'a After,
    late: InstanceId,
    early: InstanceId,
) -> Option<Need<'a>> {
    let same = judge.place(late, entry.scope, entry).same(&judge.place(early, entry.scope, entry))?;
    let verdict = match judge.analysis.graph.order(early, late) {
        Order::Before => return None,
        Order::Undecided => Verdict::Possible,
        _ => same.min(Verdict::Likely),
    };
    Some(Need { late, entry, after, early, verdict })
}

/// Pairs of which one has a value in the other's range; one for each pair of instances.
fn in_range(
    judge: &Judge<'_>,
    after: &After,
    late: &[InstanceId],
    early: &[InstanceId],
) -> Vec<(InstanceId, InstanceId)> {
    let mut ranges: BTreeMap<(u32, Unit, i128), (Stretch, InstanceId)> = BTreeMap::new();
    for id in early {
        let instance = judge.instance(*id);
        let Some(entry) = judge.catalog.entry(&instance.address.resource.kind) else { continue };
        let Some(object) = &instance.after else { continue };
        for stretch in entry.ranges.iter().flat_map(|range| stretches(object, range)) {
            ranges.insert((id.deployment, stretch.unit, stretch.first), (stretch, *id));
        }
    }
    let holder = |deployment: u32, (unit, at): (Unit, i128)| {
        let (key, (stretch, id)) = ranges.range(..=(deployment, unit, at)).next_back()?;
        let inside = (key.0, key.1) == (deployment, unit) && at <= stretch.last;
        inside.then_some(*id)
    };
    let mut pairs = Vec::new();
    for id in late {
        let (Some(object), Some(attribute)) = (&judge.instance(*id).after, &after.attribute) else {
            continue;
        };
        let Found::Values(values) = find(object, attribute) else { continue };
        let texts = values.iter().filter_map(known_text);
        let points = texts.filter_map(|text| point(&text, false));
        pairs.extend(points.filter_map(|point| Some((*id, holder(id.deployment, point)?))));
    }
    pairs.sort();
    pairs.dedup();
    pairs
}

/// Pairs that have an equal value, one of each for each value.
fn alike(
    judge: &Judge<'_>,
    after: &After,
    late: &[InstanceId],
    early: &[InstanceId],
) -> Vec<(InstanceId, InstanceId)> {
    let value = |id: InstanceId| -> Option<(u32, Part)> {
        let Found::Values(values) = find(judge.instance(id).after.as_ref()?, after.same.as_ref()?) else {
            return None;
        };
        Some((id.deployment, part(values.first()?, false, id.deployment).ok()?))
    };
    let mut by_value: HashMap<(u32, Part), Vec<InstanceId>> = HashMap::new();
    for id in early {
        if let Some(value) = value(*id) {
            by_value.entry(value).or_default().push(*id);
        }
    }
    let mut pairs = Vec::new();
    for id in late {
        let Some(first) = value(*id).and_then(|value| by_value.remove(&value)) else { continue };
        pairs.extend(first.into_iter().map(|early| (*id, early)));
    }
    pairs.retain(|(late, early)| late != early);
    pairs
}
