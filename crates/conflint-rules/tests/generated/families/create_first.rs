//! A replacement that creates first, while the name stays.

use super::{Made, Maker};
use crate::case::Conflict;
use crate::draft::Draft;
use crate::group::{Group, Shape};
use crate::hcl::argument;
use crate::object::{Object, Val};
use crate::place::resource;

/// Why the object creates first.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cause {
    Written,
    /// A dependent says so.
    Dependent,
}

pub(super) fn make(maker: &Maker) -> Made {
    let mut rng = maker.rng("create first");
    let triggered = maker.variant(3) == 2;
    let kind = maker.kind(|kind| !kind.held && (triggered || kind.replaces.is_some()));
    let cause = if rng.percent(65) { Cause::Written } else { Cause::Dependent };
    let renames = rng.percent(40);
    let object = maker.object(kind, "main");
    let (mut first, mut second) = (object.clone(), object.clone());
    if let (Some((name, one, two)), false) = (kind.replaces, triggered) {
        first.set(name, Val::literal(one));
        second.set(name, Val::literal(two));
    }
    if maker.safe && renames {
        second = maker.renamed(&second, "next");
    }
    let creates_first = !maker.safe || renames;
    let (mut before, mut after) = (maker.draft(), maker.draft());
    write(&mut before, &first, cause, creates_first, triggered.then_some("1"));
    let addresses = write(&mut after, &second, cause, creates_first, triggered.then_some("2"));
    let how = if triggered { "replace_triggered_by" } else { "another value" };
    let made = Made::new(format!("{} is replaced for {how}, its name stays", kind.name), after).after(before);
    if maker.safe { made } else { made.conflicts(Conflict::new(kind.name, addresses)) }
}

fn write(
    draft: &mut Draft,
    object: &Object,
    cause: Cause,
    creates_first: bool,
    revision: Option<&str>,
) -> Vec<String> {
    let shape = match draft.rng("create first shape").below(3) {
        0 => Shape::Map(vec!["main".to_owned()]),
        1 => Shape::Count,
        _ => Shape::Plain,
    };
    let mut group = Group::of("main", vec![object.clone()], shape);
    if creates_first && cause == Cause::Written {
        group = group.created_first();
    }
    if let Some(revision) = revision {
        group.lifecycle.push("replace_triggered_by = [terraform_data.revision]".to_owned());
        let lines = [argument("input", &format!("\"{revision}\""))];
        draft.dirs[0].blocks.push(resource("terraform_data", "revision", &lines));
        draft.data.push(("revision".to_owned(), revision.into(), Vec::new()));
    }
    let addresses = draft.place(0, &group);
    if cause == Cause::Dependent {
        let mut lines = vec![argument("input", &format!("{}.id", addresses[0]))];
        if creates_first {
            lines.push("lifecycle {\n  create_before_destroy = true\n}".to_owned());
            for placed in &mut draft.placed {
                placed.create_before_destroy = true;
            }
        }
        draft.dirs[0].blocks.push(resource("terraform_data", "user", &lines));
        let id = draft.placed.last().map(|one| (one.id.clone(), one.resource()));
        draft.data.extend(id.map(|(id, used)| ("user".to_owned(), id.into(), vec![used])));
    }
    addresses
}
