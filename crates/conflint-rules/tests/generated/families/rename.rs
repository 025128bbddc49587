//! Identities go from one object to another that stays.

use serde_json::{Value, json};

use super::handover::slow_deletes;
use super::{Made, Maker};
use crate::case::Conflict;
use crate::draft::Draft;
use crate::group::Group;
use crate::kinds::Kind;
use crate::object::Object;

/// The operation that gives up this name takes its time.
fn slow(kind: &Kind, name: &str, ms: u64) -> Value {
    let op = if kind.name_replaces { "delete" } else { "update" };
    json!({ "op": op, "mode": "slow", "ms": ms, "type": kind.name, "match": { kind.key: name } })
}

fn two(maker: &Maker, kind: &'static Kind) -> (Object, Object) {
    let one = maker.object(kind, "one");
    let other = maker.renamed(&one, "other");
    (one, other)
}

fn place(draft: &mut Draft, groups: [&Group; 2], objects: [&Object; 2]) -> [String; 2] {
    [0, 1].map(|n| {
        let group = Group { objects: vec![objects[n].clone()], ..groups[n].clone() };
        draft.place(0, &group).remove(0)
    })
}

/// Two objects swap their names.
pub(super) fn swap(maker: &Maker) -> Made {
    let kind = maker.kind(|kind| !kind.held);
    let (one, other) = two(maker, kind);
    let groups = [
        &maker.group("first", std::slice::from_ref(&one)),
        &maker.group("second", std::slice::from_ref(&other)),
    ];
    let (mut before, mut after) = (maker.draft(), maker.draft());
    let [first, second] = place(&mut before, groups, [&one, &other]);
    let fresh = |label: &str| maker.renamed(&one, label);
    let wanted = if maker.safe { [&fresh("third"), &fresh("fourth")] } else { [&other, &one] };
    place(&mut after, groups, wanted);
    let mut made = Made::new(format!("two of {} swap their names", kind.name), after).after(before);
    if kind.name_replaces {
        made.faults.push(slow(kind, &other.name(), 1500));
    }
    if !maker.safe {
        // In place, both are refused. With replacements, one of them comes too early.
        let times = if kind.name_replaces { 1 } else { 2 };
        made.conflicts = vec![Conflict::new(kind.name, [first, second]); times];
    }
    made
}

/// The first takes the name that the second gives up for a third one.
pub(super) fn chain(maker: &Maker) -> Made {
    let kind = maker.kind(|kind| !kind.held);
    let (one, other) = two(maker, kind);
    let last = maker.renamed(&one, "third");
    let first = maker.simple("first", &one);
    let second = maker.simple("second", &other);
    // The edge that orders them, and whether the earlier version had it, too.
    let known = maker.rng("chain").percent(50);
    let after_second = first.clone().after(vec![format!("{}.second", kind.name)]);
    let after_first = second.clone().after(vec![format!("{}.first", kind.name)]);
    let groups = match (maker.safe, maker.variant(3)) {
        (true, _) => [&after_second, &second],
        // A replacement destroys the dependent first: then this order would do, too.
        (false, 0) if !kind.name_replaces => [&first, &after_first],
        (false, _) => [&first, &second],
    };
    let earlier = if known { groups } else { [&first, &second] };
    let (mut before, mut after) = (maker.draft(), maker.draft());
    place(&mut before, earlier, [&one, &other]);
    let addresses = place(&mut after, groups, [&other, &last]);
    let mut made =
        Made::new(format!("{}: the first takes what the second gives up", kind.name), after).after(before);
    made.faults.push(slow(kind, &other.name(), 1500));
    if !maker.safe {
        made.conflicts.push(Conflict::new(kind.name, addresses));
    }
    made
}

/// One object goes and another that stays takes its name; safe where the one that goes depends on the other.
pub(super) fn given_up(maker: &Maker) -> Made {
    let kind = maker.kind(|kind| !kind.held && !kind.name_replaces);
    let (gone, stays) = two(maker, kind);
    let going = maker.simple("going", &gone);
    let staying = maker.simple("staying", &stays);
    let going = if maker.safe { going.after(vec![format!("{}.staying", kind.name)]) } else { going };
    let (mut before, mut after) = (maker.draft(), maker.draft());
    let [first, _] = place(&mut before, [&going, &staying], [&gone, &stays]);
    let taken = Group { objects: vec![gone.clone()], ..staying };
    let second = after.place(0, &taken).remove(0);
    let mut made = Made::new(format!("{}: one goes, another takes its name", kind.name), after).after(before);
    made.faults.push(slow_deletes(kind));
    if !maker.safe {
        made.conflicts.push(Conflict::new(kind.name, [first, second]));
    }
    made
}

/// One object goes, and a new one takes its name. A third one that stays can order them: the one that goes depended on it,
/// so its end comes before the third one's change; and the new one waits for that.
pub(super) fn given_up_through(maker: &Maker) -> Made {
    let kind = maker.kind(|kind| !kind.held && kind.mutable.is_some());
    let (object, other) = two(maker, kind);
    let Some((name, one, two)) = kind.mutable else { unreachable!("only such types were asked for") };
    // Where nothing is to be done with the third one, nobody waits for it.
    let (changed, edges) = match (maker.safe, maker.variant(2)) {
        (true, _) => (two, true),
        (false, 0) => (one, true),
        (false, _) => (two, false),
    };
    let between = maker.simple("between", &other);
    let edge = vec![format!("{}.between", kind.name)];
    let going = maker.simple("going", &object).after(edge.clone());
    let coming = maker.simple("coming", &object);
    let coming = if edges { coming.after(edge) } else { coming };
    let at = |group: &Group, value: &str| {
        let objects = vec![group.objects[0].clone().with(name, crate::object::Val::literal(value))];
        Group { objects, ..group.clone() }
    };
    let (mut before, mut after) = (maker.draft(), maker.draft());
    before.place(0, &at(&between, one));
    let from = before.place(0, &going);
    after.place(0, &at(&between, changed));
    let to = after.place(0, &coming);
    let mut made =
        Made::new(format!("{}: one goes, a new one takes its name", kind.name), after).after(before);
    made.faults.push(slow_deletes(kind));
    if !maker.safe {
        made.conflicts.push(Conflict::new(kind.name, [from, to].concat()));
    }
    made
}
