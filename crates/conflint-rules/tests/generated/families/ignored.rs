//! A name whose change is ignored: the object keeps the old one and never takes the new one.

use super::{Made, Maker};
use crate::case::Conflict;

pub(super) fn make(maker: &Maker) -> Made {
    let kind = maker.kind(|_| true);
    let old = maker.object(kind, "old");
    let new = maker.renamed(&old, "new");
    let all = maker.rng("ignored").percent(30);
    let ignores = if all { "all".to_owned() } else { ignored(&old, &new) };
    let keeper = |object| maker.simple("keeper", object).living(format!("ignore_changes = {ignores}"));
    let (mut before, mut after) = (maker.draft(), maker.draft());
    let mut addresses = before.place(0, &keeper(&old));
    after.place(0, &keeper(&new));
    // What the configuration says is free, and what it no longer says is not.
    let wanted = if maker.safe { &new } else { &old };
    addresses.extend(maker.alone(&mut after, "taker", wanted));
    if let Some(kept) = after.placed.first_mut() {
        kept.object = old.clone();
    }
    let made =
        Made::new(format!("{} keeps a name that its block no longer says", kind.name), after).after(before);
    if maker.safe { made } else { made.conflicts(Conflict::new(kind.name, addresses)) }
}

/// The arguments in which they differ.
fn ignored(old: &crate::object::Object, new: &crate::object::Object) -> String {
    let differing = old.values.iter().filter(|(name, value)| new.get(name) != value);
    format!("[{}]", differing.map(|(name, _)| *name).collect::<Vec<_>>().join(", "))
}
