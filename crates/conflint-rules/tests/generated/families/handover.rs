//! An object is given up at one address and wanted at another.

use super::{Made, Maker};
use crate::case::Conflict;
use crate::draft::Draft;
use crate::group::{Group, Shape, host};
use crate::hcl::{argument, block};
use crate::kinds::Kind;
use crate::object::Object;
use serde_json::{Value, json};

/// Deletes of this type take their time: what is created without waiting for them meets the old object.
pub(super) fn slow_deletes(kind: &Kind) -> Value {
    json!({ "op": "delete", "mode": "slow", "ms": 1500, "type": kind.name })
}

/// `moved` from one address to another.
pub(super) fn moved(draft: &mut Draft, from: &str, to: &str) {
    draft.dirs[0].blocks.push(block("moved", &[argument("from", from), argument("to", to)]));
}

fn hand_over(maker: &Maker, old: &Group, new: &Group, step: Option<&Group>) -> Made {
    let kind = old.objects[0].kind;
    let (mut before, mut after) = (maker.draft(), maker.draft());
    let from = before.place(0, old);
    let to = after.place(0, new);
    // A step on the way that never was applied, or was, somewhere else.
    let between = step.map(|group| maker.draft().place(0, group));
    let pairs: Vec<_> = from.iter().zip(&to).collect();
    if maker.safe {
        for (number, (from, to)) in pairs.iter().enumerate() {
            match &between {
                Some(between) => {
                    moved(&mut after, from, &between[number]);
                    moved(&mut after, &between[number], to);
                }
                None => moved(&mut after, from, to),
            }
        }
    }
    let mut made =
        Made::new(format!("{} goes from {} to {}", kind.name, from[0], to[0]), after).after(before);
    made.faults.push(slow_deletes(kind));
    if !maker.safe {
        made.conflicts = pairs.iter().map(|(from, to)| Conflict::new(kind.name, [*from, *to])).collect();
    }
    made
}

fn objects(maker: &Maker, kind: &'static Kind, count: usize) -> Vec<Object> {
    (0..count).map(|n| maker.object(kind, &format!("object {n}"))).collect()
}

/// A block gets another name.
pub(super) fn renamed(maker: &Maker) -> Made {
    let mut rng = maker.rng("handover");
    let kind = maker.kind(|_| true);
    let count = if rng.percent(70) { 1 } else { 2 };
    let old = maker.group("old", &objects(maker, kind, count));
    let at = |label: &str| Group { label: label.to_owned(), ..old.clone() };
    let step = rng.percent(30).then(|| at("interim"));
    hand_over(maker, &old, &at("new"), step.as_ref())
}

/// A block goes into a module, out of one, or from one to another.
pub(super) fn into_module(maker: &Maker) -> Made {
    let mut rng = maker.rng("handover");
    let kind = maker.kind(|_| true);
    let at = |path: &[&str]| path.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let hosts = [at(&[]), at(&["platform"]), at(&["voice"]), at(&["platform", "routing"])];
    let first = rng.below(hosts.len());
    let second = (first + 1 + rng.below(hosts.len() - 1)) % hosts.len();
    let group = maker.group("main", &objects(maker, kind, 1)).hosted(hosts[first].clone());
    let new = group.clone().hosted(hosts[second].clone());
    hand_over(maker, &group, &new, None)
}

/// A `for_each` key changes, or a block becomes a repeated one.
pub(super) fn key(maker: &Maker) -> Made {
    let mut rng = maker.rng("handover");
    let kind = maker.kind(|_| true);
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let (count, old, new) = match maker.variant(6) {
        0 => (2, Shape::Map(names(&["a", "b"])), Shape::Map(names(&["alpha", "b2"]))),
        1 => (1, Shape::Plain, Shape::Map(names(&["main"]))),
        2 => (2, Shape::Count, Shape::Map(names(&["a", "b"]))),
        3 => (1, Shape::ModuleMap(names(&["eu"])), Shape::ModuleMap(names(&["eu-west"]))),
        4 => (2, Shape::ModuleCount, Shape::ModuleMap(names(&["a", "b"]))),
        _ => (1, Shape::Plain, Shape::Calls(names(&["first"]))),
    };
    let group = Group::of("main", objects(maker, kind, count), old).hosted(host(&mut rng, ""));
    let other = Group { shape: new, ..group.clone() };
    hand_over(maker, &group, &other, None)
}

/// A whole module gets another name or key, with all that is in it.
pub(super) fn module(maker: &Maker) -> Made {
    let kind = maker.kind(|_| true);
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let (old_shape, new_shape, from, to) = match maker.variant(4) {
        0 => (
            Shape::ModuleMap(names(&["eu"])),
            Shape::ModuleMap(names(&["eu-west"])),
            "module.main[\"eu\"]",
            "module.main[\"eu-west\"]",
        ),
        1 => (
            Shape::ModuleCount,
            Shape::ModuleMap(names(&["first"])),
            "module.main[0]",
            "module.main[\"first\"]",
        ),
        2 => (Shape::Calls(names(&["one"])), Shape::ModuleCount, "module.main_one", "module.main[0]"),
        _ => (
            Shape::Calls(names(&["one"])),
            Shape::Calls(names(&["two"])),
            "module.main_one",
            "module.main_two",
        ),
    };
    let object = maker.object(kind, "main");
    let (mut before, mut after) = (maker.draft(), maker.draft());
    let old = before.place(0, &Group::of("main", vec![object.clone()], old_shape));
    let new = after.place(0, &Group::of("main", vec![object], new_shape));
    if maker.safe {
        moved(&mut after, from, to);
    }
    let mut made =
        Made::new(format!("a module with {} goes from {from} to {to}", kind.name), after).after(before);
    made.faults.push(slow_deletes(kind));
    if maker.safe { made } else { made.conflicts(Conflict::new(kind.name, [old, new].concat())) }
}
