//! Names that stay taken after a delete.

use super::handover::moved;
use super::{Made, Maker};
use crate::case::Conflict;
use crate::object::Val;

pub(super) fn make(maker: &Maker) -> Made {
    let replaced = maker.variant(2) == 0;
    let kind = maker.kind(|kind| kind.held && (!replaced || kind.replaces.is_some()));
    let mut rng = maker.rng("quarantine");
    let object = maker.object(kind, "main");
    let (mut before, mut after) = (maker.draft(), maker.draft());
    let next = maker.renamed(&object, "next");
    let mut conflict = Vec::new();
    match kind.replaces {
        Some((name, one, two)) if replaced => {
            let second = if maker.safe { next } else { object.clone() };
            conflict.extend(maker.alone(&mut before, "main", &object.with(name, Val::literal(one))));
            maker.alone(&mut after, "main", &second.with(name, Val::literal(two)));
        }
        _ => {
            let moves = rng.percent(50);
            let second = if maker.safe && !moves { next } else { object.clone() };
            let from = maker.alone(&mut before, "old", &object);
            let to = maker.alone(&mut after, "new", &second);
            if maker.safe && moves {
                moved(&mut after, &from[0], &to[0]);
            }
            conflict.extend([from, to].concat());
        }
    }
    let made = Made::new(format!("the name of a deleted {} stays taken", kind.name), after).after(before);
    if maker.safe { made } else { made.conflicts(Conflict::new(kind.name, conflict)) }
}
