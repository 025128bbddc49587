//! What a failed apply left behind.

use serde_json::json;

use super::{Made, Maker};
use crate::case::Conflict;
use crate::group::{Group, Shape};
use crate::kinds::Id;

pub(super) fn make(maker: &Maker) -> Made {
    let lost = maker.variant(2) == 0;
    let kind = maker.kind(|kind| !kind.held && (!lost || kind.id == Id::Uuid));
    let object = maker.object(kind, "main");
    let shape = match maker.rng("leftover").below(2) {
        0 => Shape::Map(vec!["main".to_owned()]),
        _ => Shape::Plain,
    };
    let mut group = Group::of("main", vec![object], shape);
    // A tainted object is replaced: harmless, unless the new one is created first.
    if !lost && !maker.safe {
        group = group.created_first();
    }
    let (mut before, mut after) = (maker.draft(), maker.draft());
    before.place(0, &group);
    let addresses = after.place(0, &group);
    let mode = match (lost, maker.safe) {
        (true, true) => "reject",
        (true, false) => "lost",
        (false, _) => "partial",
    };
    for placed in &mut before.placed {
        placed.tainted = !lost;
        placed.lost = lost;
    }
    if lost && maker.safe {
        before.placed.clear();
    }
    let mut made = Made::new(format!("creating {} failed before: {mode}", kind.name), after).after(before);
    let fault = json!({ "op": "create", "type": kind.name, "mode": mode, "match": { kind.key: group.objects[0].name() } });
    made.setup_faults = Some(vec![fault]);
    if maker.safe {
        return made;
    }
    let made = made.conflicts(Conflict::new(kind.name, addresses));
    if lost { made.seen_in("inventory") } else { made }
}
