//! Two root modules make one object.

use super::maker::Way;
use super::{Made, Maker};
use crate::case::Conflict;
use crate::object::{Object, Site};
use crate::world::meets;

const ROOTS: [&str; 2] = ["team-a", "team-b"];

pub(super) fn make(maker: &Maker) -> Made {
    let kind = maker.kind(|_| true);
    let mut rng = maker.rng("roots");
    let object = maker.object(kind, "shared");
    let far = [Site::Region, Site::Account].into_iter().filter(|site| !meets(kind, *site));
    let mut ways = vec![Way::Name];
    ways.extend(far.map(Way::Site));
    let way = *rng.pick(&ways);
    let other = if maker.safe { maker.apart(&object, way, "theirs") } else { object.clone() };
    let mut after = maker.draft_of(&ROOTS);
    // Only what names the account tells that two root modules reach one place.
    after.world.names_client = true;
    let mut place = |root: usize, label: &str, object: &Object| {
        let group = maker.group(label, std::slice::from_ref(object));
        let addresses = after.place(root, &group);
        addresses.into_iter().map(|address| format!("{}:{address}", ROOTS[root])).collect::<Vec<_>>()
    };
    let mut addresses = place(0, "ours", &object);
    addresses.extend(place(1, "theirs", &other));
    let mut made = Made::new(format!("two root modules make {}", kind.name), after);
    made.roots = ROOTS.to_vec();
    if maker.safe { made } else { made.conflicts(Conflict::new(kind.name, addresses)).seen_in("plan+plan") }
}
