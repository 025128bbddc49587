//! Who has, takes and gives up which ranges.

use std::collections::HashSet;
use std::sync::Arc;

use conflint_core::graph::InstanceId;
use conflint_core::instance::{Action, Instance};
use conflint_core::value::Value;
use smol_str::SmolStr;

use super::range::{Stretch, Unit, stretches};
use crate::catalog::{Attribute, Entry, Outcome, Range};
use crate::claim::{Found, Holder, Part, Place, Tense, ceiling, find, part, remote_ids};
use crate::finding::Verdict;
use crate::rule::Judge;

/// A range that an object has, takes or gives up.
#[derive(Clone, Debug)]
pub(crate) struct Holding<'a> {
    /// Whose it is.
    pub holder: Holder,
    /// The facts about the type.
    pub entry: &'a Entry,
    /// The facts about the range.
    pub range: &'a Range,
    /// Ranges collide only where these are equal.
    pub within: Vec<Part>,
    /// From where to where.
    pub stretch: Stretch,
    /// Whether equal ranges are one identity as well.
    pub is_identity: bool,
    /// Where it must not overlap.
    pub place: Arc<Place>,
    /// Now, after, or no longer.
    pub tense: Tense,
    /// How sure it is.
    pub verdict: Verdict,
}

impl<'a> Holding<'a> {
    /// The type and the range's label.
    pub fn class(&self) -> (&'a str, &'a str) {
        (&self.entry.resource_type, &self.range.label)
    }

    fn key(&self) -> (&'a str, Vec<Part>, Unit, i128, i128) {
        let Stretch { unit, first, last, .. } = self.stretch;
        (&self.range.label, self.within.clone(), unit, first, last)
    }

    /// The arguments that make the range.
    pub fn arguments(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        ends(self.range).flat_map(Attribute::alternatives).map(|path| path.as_str())
    }
}

/// The arguments that make a range.
fn ends(range: &Range) -> impl Iterator<Item = &Attribute> {
    [&range.cidr, &range.start, &range.end].into_iter().flatten()
}

/// The ranges of all instances, and those that the inventory has besides.
pub(crate) fn holdings<'a>(judge: &Judge<'a>) -> Vec<Holding<'a>> {
    let mut out = Vec::new();
    let mut kinds: HashSet<&SmolStr> = HashSet::new();
    let mut owned: HashSet<(&SmolStr, SmolStr)> = HashSet::new();
    // Many are in few places.
    let mut places: HashSet<Arc<Place>> = HashSet::new();
    for (id, instance, entry) in judge.known(|entry| !entry.ranges.is_empty()) {
        let kind = &instance.address.resource.kind;
        kinds.insert(kind);
        owned.extend(remote_ids(instance).map(|remote| (kind, remote)));
        let place = judge.place(id, entry.scope, entry);
        let place = match places.get(&place) {
            Some(known) => known.clone(),
            None => {
                let new = Arc::new(place);
                places.insert(new.clone());
                new
            }
        };
        of_instance(id, instance, entry, &place, &mut out);
    }
    for (number, object) in judge.analysis.inventory.objects.iter().enumerate() {
        let known = object.id.clone().is_some_and(|id| owned.contains(&(&object.kind, id)));
        // Types that nothing in the input has cannot collide with it.
        if known || !kinds.contains(&object.kind) {
            continue;
        }
        let Some(entry) = judge.catalog.entry(&object.kind) else { continue };
        let arguments = object.scope.iter().flatten().map(|(name, value)| (name.as_str(), value.as_str()));
        let place = Arc::new(Place::remote(entry.scope, arguments));
        out.extend(of_object(&object.attributes, entry, &place, Holder::Remote(number as u32), u32::MAX));
    }
    out
}

fn of_instance<'a>(
    id: InstanceId,
    instance: &Instance,
    entry: &'a Entry,
    place: &Arc<Place>,
    out: &mut Vec<Holding<'a>>,
) {
    let of = |object: &Option<Value>| {
        let object = object.iter();
        let all = object.flat_map(|o| of_object(o, entry, place, Holder::Instance(id), id.deployment));
        all.collect::<Vec<_>>()
    };
    let before = of(&instance.before);
    let after = if instance.action == Action::Forget { before.clone() } else { of(&instance.after) };
    let adopted = instance.special().import.is_some() && instance.before.is_none();
    let told = |holdings: &[Holding<'a>]| -> HashSet<_> { holdings.iter().map(Holding::key).collect() };
    let (had, has) = (told(&before), told(&after));
    let kept = after.into_iter().map(|holding| {
        let kept = adopted || had.contains(&holding.key());
        Holding { tense: if kept { Tense::Held } else { Tense::Acquired }, ..holding }
    });
    let given = before.into_iter().filter(|holding| !has.contains(&holding.key()));
    let given = given.map(|holding| Holding { tense: Tense::Released, ..holding });
    let is_symbolic = instance.address.is_symbolic();
    out.extend(kept.chain(given).map(|holding| Holding {
        verdict: if is_symbolic { Verdict::Possible } else { holding.verdict },
        ..holding
    }));
}

/// The ranges of one object, as if it kept them.
fn of_object<'a>(
    object: &Value,
    entry: &'a Entry,
    place: &Arc<Place>,
    holder: Holder,
    deployment: u32,
) -> Vec<Holding<'a>> {
    let mut out = Vec::new();
    for range in &entry.ranges {
        let Some(within) = within(object, range, deployment) else { continue };
        let likely = within.iter().any(|part| matches!(part, Part::Symbol { .. }));
        let sure = ceiling(range.confidence, Outcome::Conflict);
        out.extend(stretches(object, range).into_iter().map(|stretch| Holding {
            holder,
            entry,
            range,
            within: within.clone(),
            stretch,
            is_identity: is_identity(entry, range),
            place: place.clone(),
            tense: Tense::Held,
            verdict: if likely { sure.min(Verdict::Likely) } else { sure },
        }));
    }
    out
}

/// The parts within which ranges collide; absent where one of them cannot be told.
fn within(object: &Value, range: &Range, deployment: u32) -> Option<Vec<Part>> {
    let one = |attribute: &Attribute| match find(object, attribute) {
        Found::Absent => Some(Part::Absent),
        Found::Values(values) => part(values.first()?, false, deployment).ok(),
        Found::Unknown(_) => None,
    };
    range.within.iter().map(one).collect()
}

/// Whether an identity has the ends in its key.
fn is_identity(entry: &Entry, range: &Range) -> bool {
    entry.identities.iter().any(|identity| ends(range).all(|end| identity.key.contains(end)))
}
