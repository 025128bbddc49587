//! A repeated block that leaves some of its collection out.

use serde_json::json;

use super::{Made, Maker};
use crate::case::Conflict;
use crate::group::host;
use crate::group::{Group, Shape};
use crate::hcl::{argument, quote};
use crate::object::{Object, Val};
use crate::placed::Key;

/// The second of two equal names is left out, or a third one with a name of its own.
pub(super) fn make(maker: &Maker) -> Made {
    let kind = maker.kind(|_| true);
    let mut rng = maker.rng("filtered");
    let one = maker.object(kind, "one");
    let other = maker.renamed(&one, "other");
    let name = |object: &Object| quote(&object.name());
    let left_out = if maker.safe { 1 } else { 2 };
    let rows: Vec<_> = [("a", &one), ("b", &one), ("c", &other)]
        .iter()
        .enumerate()
        .map(|(at, (key, object))| format!("{key} = {{ title = {}, on = {} }}", name(object), at != left_out))
        .collect();
    let all = format!("{{ {} }}", rows.join(", "));
    let collection = match maker.variant(4) {
        0 => format!("{{ for k, v in {all} : k => v.title if v.on }}"),
        1 => format!("{{ for k, v in {all} : k => v.title if v.on == true && length(k) == 1 }}"),
        2 => format!("merge([for k, v in {all} : v.on ? {{ (k) = v.title }} : {{}}]...)"),
        _ => format!(
            "{{ for k in setsubtract(keys({all}), [{}]) : k => {all}[k].title }}",
            quote(["a", "b", "c"][left_out])
        ),
    };
    let mut after = maker.draft();
    let object = |object: &Object| {
        object.clone().with(kind.key, Val::Here("each.value".to_owned(), json!(object.name())))
    };
    let objects: Vec<_> = [("a", &one), ("b", &one), ("c", &other)]
        .into_iter()
        .enumerate()
        .filter(|(at, _)| *at != left_out)
        .map(|(_, (key, one))| (key.to_owned(), object(one)))
        .collect();
    let (keys, objects): (Vec<String>, Vec<Object>) = objects.into_iter().unzip();
    let group = Group::of("each", objects, Shape::Over(argument("for_each", &collection), names(&keys)))
        .hosted(host(&mut rng, ""));
    let addresses = after.place(0, &group);
    let made = Made::new(format!("{} in a repeated block that leaves one out", kind.name), after);
    if maker.safe { made } else { made.conflicts(Conflict::new(kind.name, addresses)) }
}

fn names(keys: &[String]) -> Vec<Key> {
    keys.iter().cloned().map(Key::Name).collect()
}
