//! A create of what exists remotely.

use super::maker::Way;
use super::{Made, Maker};
use crate::case::Conflict;
use crate::group::{Group, Shape};
use crate::hcl::{argument, block, quote};
use crate::kinds::Id;
use crate::object::Object;
use crate::placed::id_of;

/// Told apart by anything that tells objects apart.
pub(super) fn make(maker: &Maker) -> Made {
    let kind = maker.kind(|_| true);
    let way = *maker.rng("way").pick(&maker.ways(kind));
    let wanted = maker.object(kind, "wanted");
    let existing = match (maker.safe, way) {
        (false, _) => maker.alike(&wanted, "existing"),
        (true, Way::Name) => maker.apart(&maker.alike(&wanted, "existing"), way, "existing"),
        (true, _) => maker.apart(&wanted, way, "existing"),
    };
    let mut after = maker.draft();
    let addresses = maker.alone(&mut after, "wanted", &wanted);
    let mut made = Made::new(format!("{} is created where one exists, found by {way:?}", kind.name), after);
    made.remote.push((id(maker, &existing, "existing"), existing));
    if maker.safe { made } else { made.conflicts(Conflict::new(kind.name, addresses)).seen_in("inventory") }
}

/// The safe twin imports what exists.
pub(super) fn import(maker: &Maker) -> Made {
    let kind = maker.kind(|kind| kind.id != Id::Made);
    let wanted = maker.object(kind, "wanted");
    let other = maker.renamed(&wanted, "other");
    let mut after = maker.draft();
    let addresses = maker.alone(&mut after, "wanted", &wanted);
    let beside = maker.alone(&mut after, "beside", &other);
    let mut made =
        Made::new(format!("{} exists; an import block takes it over, or another one", kind.name), after);
    let (one, two) = (id(maker, &wanted, "wanted"), id(maker, &other, "other"));
    let take = |to: &str, id: &str| block("import", &[argument("to", to), argument("id", &quote(id))]);
    if maker.safe {
        made.after.dirs[0].blocks.push(take(&addresses[0], &one));
    }
    made.after.dirs[0].blocks.push(take(&beside[0], &two));
    made.remote.push((one, wanted));
    made.remote.push((two, other));
    if maker.safe { made } else { made.conflicts(Conflict::new(kind.name, addresses)).seen_in("inventory") }
}

/// Import blocks with `for_each` take over all that exists, or all but one.
pub(super) fn import_each(maker: &Maker) -> Made {
    let kind = maker.kind(|kind| kind.id != Id::Made);
    let objects: Vec<_> = (0..3).map(|n| maker.object(kind, &format!("object {n}"))).collect();
    let keys: Vec<_> = ["a", "b", "c"].map(str::to_owned).to_vec();
    let group = Group::of("all", objects.clone(), Shape::Map(keys.clone()));
    let mut after = maker.draft();
    let addresses = after.place(0, &group);
    let mut made = Made::new(format!("objects of {} exist; import blocks take them over", kind.name), after);
    let mut pairs = Vec::new();
    for (number, object) in objects.into_iter().enumerate() {
        let id = id(maker, &object, &format!("object {number}"));
        if maker.safe || number != 1 {
            pairs.push(format!("{} = {}", keys[number], quote(&id)));
        }
        made.remote.push((id, object));
    }
    let lines = [
        argument("for_each", &format!("{{ {} }}", pairs.join(", "))),
        argument("to", &format!("{}.all[each.key]", kind.name)),
        argument("id", "each.value"),
    ];
    made.after.dirs[0].blocks.push(block("import", &lines));
    if maker.safe {
        made
    } else {
        made.conflicts(Conflict::new(kind.name, [&addresses[1]])).seen_in("inventory")
    }
}

/// Somebody renamed the object, and gave its name to another one.
pub(super) fn drift(maker: &Maker) -> Made {
    let kind = maker.kind(|kind| !kind.name_replaces && kind.id == Id::Uuid && kind.parts.is_empty());
    let object = maker.object(kind, "ours");
    let (mut before, mut after) = (maker.draft(), maker.draft());
    maker.alone(&mut before, "ours", &object);
    let addresses = maker.alone(&mut after, "ours", &object);
    let mut made =
        Made::new(format!("{} was renamed by hand, and another one got its name", kind.name), after)
            .after(before);
    made.edited.push((kind.name, object.name(), maker.fresh(kind, "edited")));
    let other = if maker.safe { maker.renamed(&object, "free") } else { object };
    made.remote.push((id(maker, &other, "other"), other));
    if maker.safe { made } else { made.conflicts(Conflict::new(kind.name, addresses)).seen_in("inventory") }
}

fn id(maker: &Maker, object: &Object, label: &str) -> String {
    id_of(object, &mut maker.rng(&format!("id {label}")))
}
