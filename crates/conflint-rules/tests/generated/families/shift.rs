//! A list loses or gains an element at its front, and every index after it has another name.

use serde_json::{Value, json};

use super::{Made, Maker};
use crate::case::Conflict;
use crate::group::{Group, Shape, host};
use crate::kinds::Kind;
use crate::object::Object;

pub(super) fn make(maker: &Maker) -> Made {
    let kind = maker.kind(|kind| !kind.held);
    let mut rng = maker.rng("shift");
    let size = 2 + rng.below(2);
    let base = maker.object(kind, "element 0");
    let all: Vec<Object> = (0..size).map(|n| maker.renamed(&base, &format!("element {n}"))).collect();
    let shape = match (maker.safe, rng.percent(30)) {
        (false, false) => Shape::Count,
        (false, true) => Shape::ModuleCount,
        (true, false) => Shape::Map(Vec::new()),
        (true, true) => Shape::ModuleMap(Vec::new()),
    };
    let place = host(&mut rng, "");
    let gains = rng.percent(40);
    let rest = &all[1..];
    let (old, new) = if gains { (rest, &all[..]) } else { (&all[..], rest) };
    let group = |objects: &[Object]| {
        // The safe twin has keys that belong to the objects.
        let keys: Vec<_> = objects.iter().map(Object::name).collect();
        let shape = match &shape {
            Shape::Map(_) => Shape::Map(keys),
            Shape::ModuleMap(_) => Shape::ModuleMap(keys),
            other => other.clone(),
        };
        Group::of("team", objects.to_vec(), shape).hosted(place.clone())
    };
    let (mut before, mut after) = (maker.draft(), maker.draft());
    let from = before.place(0, &group(old));
    let to = after.place(0, &group(new));
    let verb = if gains { "gains" } else { "loses" };
    let mut made =
        Made::new(format!("a list of {} {verb} its first element", kind.name), after).after(before);
    made.faults = slow(kind, &all, gains);
    if !maker.safe {
        let addresses = if gains { &to } else { &from };
        made.conflicts =
            addresses.windows(2).map(|pair| Conflict::new(kind.name, pair.iter().cloned())).collect();
    }
    made
}

/// Whoever gives up a name does so after the next one asks for it.
fn slow(kind: &Kind, all: &[Object], gains: bool) -> Vec<Value> {
    let rest = all[1..].iter().enumerate();
    let count = all.len() as u64;
    rest.map(|(at, object)| {
        let at = at as u64;
        let later = if gains { count - 1 - at } else { at + 1 };
        let op = if kind.name_replaces || (!gains && later == count - 1) { "delete" } else { "update" };
        json!({ "op": op, "mode": "slow", "ms": later * 1500, "type": kind.name, "match": { kind.key: object.name() } })
    })
    .collect()
}
