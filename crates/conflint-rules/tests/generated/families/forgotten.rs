//! A `removed` block, and a create of the same name elsewhere.

use super::handover::{moved, slow_deletes};
use super::{Made, Maker};
use crate::case::Conflict;
use crate::group::{Group, Shape, host, keys};
use crate::hcl::{argument, block};

pub(super) fn make(maker: &Maker) -> Made {
    let kind = maker.kind(|_| true);
    let mut rng = maker.rng("forgotten");
    let destroys = rng.percent(30);
    let by_name = rng.percent(50);
    let object = maker.object(kind, "main");
    let old = Group::plain("old", object.clone()).hosted(host(&mut rng, ""));
    let (mut before, mut after) = (maker.draft(), maker.draft());
    let from = before.place(0, &old);
    let wanted = if maker.safe && by_name { maker.renamed(&object, "next") } else { object };
    let to = maker.alone(&mut after, "new", &wanted);
    if maker.safe && !by_name {
        moved(&mut after, &from[0], &to[0]);
    } else {
        let lifecycle = block("lifecycle", &[argument("destroy", &destroys.to_string())]);
        let lines = [argument("from", &from[0]), lifecycle.trim_end().to_owned()];
        after.dirs[0].blocks.push(block("removed", &lines));
    }
    let mut made =
        Made::new(format!("{} is removed at one address and created at another", kind.name), after)
            .after(before);
    made.faults.push(slow_deletes(kind));
    if maker.safe { made } else { made.conflicts(Conflict::new(kind.name, [from, to].concat())) }
}

/// A whole module is removed, and one of its names is created elsewhere.
pub(super) fn module(maker: &Maker) -> Made {
    let kind = maker.kind(|_| true);
    let mut rng = maker.rng("forgotten module");
    let object = maker.object(kind, "main");
    let other = maker.renamed(&object, "other");
    let shape = match rng.below(2) {
        0 => Shape::ModuleMap(keys(&mut rng, 2)),
        _ => Shape::ModuleCount,
    };
    let (mut before, mut after) = (maker.draft(), maker.draft());
    let from = before.place(0, &Group::of("team", vec![object.clone(), other], shape));
    let wanted = if maker.safe { maker.renamed(&object, "next") } else { object };
    let to = maker.alone(&mut after, "new", &wanted);
    let lifecycle = block("lifecycle", &[argument("destroy", "false")]);
    let lines = [argument("from", "module.team"), lifecycle.trim_end().to_owned()];
    after.dirs[0].blocks.push(block("removed", &lines));
    let made = Made::new(format!("a module with {} is removed", kind.name), after).after(before);
    if maker.safe { made } else { made.conflicts(Conflict::new(kind.name, [from[0].clone(), to[0].clone()])) }
}
