//! Two creates want one identity.

use super::Made;
use super::maker::{Maker, Way};
use crate::case::Conflict;
use crate::group::Group;
use crate::kinds::Kind;
use crate::object::{Object, Site, Val};
use crate::world::meets;

fn make(maker: &Maker, kind: &'static Kind, way: Way) -> Made {
    let mut rng = maker.rng("duplicate");
    let count = if way == Way::Name && rng.percent(25) { 3 } else { 2 };
    let base = maker.object(kind, "base");
    let mut objects = vec![base.clone()];
    for number in 1..count {
        let label = format!("copy {number}");
        let copy = maker.alike(&base, &label);
        let told_apart = |copy: &Object| match way {
            // Only this difference is to count: nothing else may vary that could hide it.
            Way::Name => maker.apart(copy, way, &label),
            _ => maker.apart(&base, way, &label),
        };
        objects.push(if maker.safe { told_apart(&copy) } else { copy });
    }
    let mut after = maker.draft();
    let addresses = maker.spread(&mut after, "main", &objects);
    let title = if maker.safe {
        format!("{} objects of {} that differ in {way:?}", count, kind.name)
    } else {
        format!("{} objects of {} with one identity", count, kind.name)
    };
    let made = Made::new(title, after);
    if maker.safe { made } else { made.conflicts(Conflict::new(kind.name, addresses)) }
}

/// Told apart by the name.
pub(super) fn named(maker: &Maker) -> Made {
    make(maker, maker.kind(|_| true), Way::Name)
}

/// Told apart by another part of the key, or by the case of the name.
pub(super) fn in_part(maker: &Maker) -> Made {
    let fits = |way: &Way| matches!(way, Way::Part(_) | Way::Case);
    let kind = maker.kind(|kind| maker.ways(kind).iter().any(fits));
    let ways: Vec<_> = maker.ways(kind).into_iter().filter(fits).collect();
    make(maker, kind, *maker.rng("way").pick(&ways))
}

/// Told apart by the region, the account or the project.
pub(super) fn in_place(maker: &Maker) -> Made {
    let fits = |way: &Way| matches!(way, Way::Site(_));
    let kind = maker.kind(|kind| maker.ways(kind).iter().any(fits));
    let ways: Vec<_> = maker.ways(kind).into_iter().filter(fits).collect();
    make(maker, kind, *maker.rng("way").pick(&ways))
}

/// Through two provider configurations that reach one place.
pub(super) fn spread(maker: &Maker) -> Made {
    let sites = [Site::Same, Site::Region, Site::Account];
    let kind = maker.kind(|kind| sites[1..].iter().any(|site| meets(kind, *site)));
    let sites: Vec<_> = sites.into_iter().filter(|site| meets(kind, *site)).collect();
    let base = maker.object(kind, "base");
    let mut copy = base.clone().at(*maker.rng("site").pick(&sites));
    if maker.safe {
        copy = maker.apart(&copy, Way::Name, "copy");
    }
    let mut after = maker.draft();
    let mut addresses = maker.alone(&mut after, "here", &base);
    addresses.extend(maker.alone(&mut after, "there", &copy));
    let made = Made::new(format!("{} in one place through two provider configurations", kind.name), after);
    if maker.safe { made } else { made.conflicts(Conflict::new(kind.name, addresses)) }
}

/// With a prefix the remote invents the name; the safe twin has two equal prefixes.
pub(super) fn prefix(maker: &Maker) -> Made {
    let kind = maker.kind(|kind| kind.prefix.is_some());
    let mut object = maker.object(kind, "base");
    if let (true, Some(prefix)) = (maker.safe, kind.prefix) {
        let start = Val::Text(format!("{}-", object.name()));
        object = object.with(kind.key, Val::Absent).with(prefix, start);
    }
    let mut after = maker.draft();
    let addresses = maker.spread(&mut after, "main", &[object.clone(), object]);
    let made = Made::new(format!("{} with equal names, or equal prefixes", kind.name), after);
    if maker.safe { made } else { made.conflicts(Conflict::new(kind.name, addresses)) }
}

/// A module gets a configuration under an alias of its own: of the same place, or of another one.
pub(super) fn passed(maker: &Maker) -> Made {
    let far = [Site::Account, Site::Region];
    let kind = maker.kind(|kind| maker.ways(kind).iter().any(|way| matches!(way, Way::Site(_))));
    let ways = maker.ways(kind);
    let site = far.into_iter().find(|site| ways.contains(&Way::Site(*site))).unwrap_or(Site::Same);
    let here = maker.object(kind, "main");
    let mut there = here.clone().at(if maker.safe { site } else { Site::Same });
    for part in kind.parts.iter().filter(|part| part.default.is_some()) {
        there.set(part.attribute, Val::Absent);
    }
    let mut after = maker.draft();
    let mut addresses = maker.alone(&mut after, "here", &here);
    let mut group = Group::plain("there", there).hosted(vec!["elsewhere".to_owned()]);
    group.passes_alias = true;
    addresses.extend(after.place(0, &group));
    let made = Made::new(format!("{} in a module that names its provider configuration", kind.name), after);
    if maker.safe { made } else { made.conflicts(Conflict::new(kind.name, addresses)) }
}
