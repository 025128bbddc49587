//! A create of what the state already holds.

use super::maker::Way;
use super::{Made, Maker};
use crate::case::Conflict;
use crate::object::Val;

pub(super) fn make(maker: &Maker) -> Made {
    let kind = maker.kind(|_| true);
    let mut rng = maker.rng("held");
    let held = maker.object(kind, "held");
    let ways = maker.ways(kind);
    let way = *rng.pick(&ways);
    let wanted = match (maker.safe, way) {
        (false, _) => maker.alike(&held, "wanted"),
        (true, Way::Name) => maker.apart(&maker.alike(&held, "wanted"), way, "wanted"),
        (true, _) => maker.apart(&held, way, "wanted"),
    };
    let (mut first, mut second) = (held.clone(), held.clone());
    if let (Some((name, one, two)), true) = (kind.mutable, rng.percent(35)) {
        first.set(name, Val::literal(one));
        second.set(name, Val::literal(two));
    }
    let mut before = maker.draft();
    let mut addresses = maker.alone(&mut before, "held", &first);
    let mut after = maker.draft();
    maker.alone(&mut after, "held", &second);
    addresses.extend(maker.alone(&mut after, "wanted", &wanted));
    let made = Made::new(format!("{} is created with an identity that the state holds", kind.name), after)
        .after(before);
    if maker.safe { made } else { made.conflicts(Conflict::new(kind.name, addresses)) }
}
