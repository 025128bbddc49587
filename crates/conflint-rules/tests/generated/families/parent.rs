//! A path whose parent must be there first.

use serde_json::json;

use super::{Made, Maker};
use crate::case::Conflict;
use crate::group::Group;
use crate::kinds::special::DIVISION;
use crate::object::{Object, Val};
use crate::placed::id_of;

fn division(maker: &Maker, label: &str, path: &str) -> Object {
    Object::new(&DIVISION, &maker.fresh(&DIVISION, label)).with("path", Val::Text(path.to_owned()))
}

/// Both are created; safe where an edge orders them.
pub(super) fn ordered(maker: &Maker) -> Made {
    let top = "/Engineering";
    let above = Group::plain("above", division(maker, "above", top));
    let mut child = division(maker, "below", &format!("{top}/Backend"));
    let mut waits = Vec::new();
    if maker.safe {
        match maker.variant(2) {
            0 => waits.push("genesyscloud_auth_division.above".to_owned()),
            _ => {
                let path = "\"${genesyscloud_auth_division.above.path}/Backend\"";
                child.set("path", Val::Expression(path.to_owned(), Some(json!(format!("{top}/Backend")))));
            }
        }
    }
    let mut after = maker.draft();
    after.place(0, &above);
    let addresses = if maker.safe {
        after.place(0, &maker.simple("below", &child).after(waits))
    } else {
        maker.alone(&mut after, "below", &child)
    };
    let mut made = Made::new("a division and one below it".to_owned(), after);
    made.faults.push(json!({
        "op": "create", "mode": "slow", "ms": 1500, "type": DIVISION.name, "match": { "path": top },
    }));
    if maker.safe { made } else { made.conflicts(Conflict::new(DIVISION.name, addresses)) }
}

/// Nothing makes the parent; safe where it exists, in the state or beside it.
pub(super) fn missing(maker: &Maker) -> Made {
    let top = division(maker, "above", "/Engineering");
    let child = division(maker, "below", "/Engineering/Backend");
    let mut after = maker.draft();
    let in_state = maker.safe && maker.variant(2) == 0;
    let mut before = maker.draft();
    if in_state {
        maker.alone(&mut before, "above", &top);
        maker.alone(&mut after, "above", &top);
    }
    let addresses = maker.alone(&mut after, "below", &child);
    let mut made = Made::new("a division below one that nothing makes".to_owned(), after);
    if in_state {
        made = made.after(before);
    } else if maker.safe {
        made.remote.push((id_of(&top, &mut maker.rng("id of top")), top));
    }
    if maker.safe {
        made
    } else {
        made.conflicts(Conflict::new(DIVISION.name, addresses)).seen_in("inventory")
    }
}
