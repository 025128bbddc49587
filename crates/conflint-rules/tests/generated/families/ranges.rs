//! Ranges that may not overlap.

use serde_json::Value;

use super::{Made, Maker};
use crate::case::Conflict;
use crate::kinds::Provider;
use crate::kinds::special::{DID_POOL, EXTENSION_POOL, SCHEDULE};
use crate::object::{Object, Val};
use crate::place::resource;
use crate::placed::id_of;

/// Number `n` of a row of neighbouring values.
type At = fn(u32) -> String;

fn ranged(kind: usize) -> (At, &'static str, &'static str) {
    match kind {
        0 => (|n| format!("+1317555{n:04}"), "start_phone_number", "end_phone_number"),
        1 => (|n| format!("{}", 2000 + n), "start_number", "end_number"),
        _ => (|n| format!("2024-{:02}-{:02}", 1 + n / 28 % 12, 1 + n % 28), "start_date", "end_date"),
    }
}

fn object(maker: &Maker, kind: usize, label: &str, first: u32, last: u32) -> Object {
    let (at, start, end) = ranged(kind);
    let (first, last) = (Val::Text(at(first)), Val::Text(at(last)));
    match kind {
        0 => Object::new(&DID_POOL, "").with(start, first).with(end, last),
        1 => Object::new(&EXTENSION_POOL, "").with(start, first).with(end, last),
        _ => Object::new(&SCHEDULE, &maker.fresh(&SCHEDULE, label)).with(start, first).with(end, last),
    }
}

pub(super) fn make(maker: &Maker) -> Made {
    let mut rng = maker.rng("ranges");
    let kind = maker.variant(3);
    let length = 5 + rng.below(20) as u32;
    let start = rng.below(30) as u32;
    // The second begins on the last element of the first, inside of it or before it; its twin right after it.
    let second = match maker.safe {
        true => (start + length + 1, start + length + 9),
        false => match rng.below(3) {
            0 => (start + length, start + length + 9),
            1 => (start + 1, start + 3),
            _ => (start, start + length + 30),
        },
    };
    let mut objects =
        [object(maker, kind, "one", start, start + length), object(maker, kind, "two", second.0, second.1)];
    let (mut before, mut after) = (maker.draft(), maker.draft());
    if kind == 2 {
        grouped(maker, &mut objects, &mut after, &mut before);
    }
    let [one, two] = &objects;
    let name = one.kind.name;
    let title = format!("ranges of {name} that overlap, or touch");
    let made = match maker.turn / 3 % 3 {
        1 if kind != 2 => {
            let mut addresses = maker.alone(&mut before, "one", one);
            maker.alone(&mut after, "one", one);
            addresses.extend(maker.alone(&mut after, "two", two));
            Made::new(title, after).after(before).conflicts(Conflict::new(name, addresses))
        }
        2 if kind != 2 => {
            let addresses = maker.alone(&mut after, "two", two);
            let mut made =
                Made::new(title, after).conflicts(Conflict::new(name, addresses)).seen_in("inventory");
            made.remote.push((id_of(one, &mut maker.rng("id of one")), one.clone()));
            made
        }
        _ => {
            let addresses = maker.spread(&mut after, "range", &objects);
            let needs = if kind == 2 { "plan+references" } else { "plan" };
            Made::new(title, after).conflicts(Conflict::new(name, addresses)).seen_in(needs)
        }
    };
    if maker.safe { Made { conflicts: Vec::new(), ..made } } else { made }
}

/// Schedules belong to a group; half of the time its id is not known yet.
fn grouped(
    maker: &Maker,
    objects: &mut [Object; 2],
    after: &mut crate::draft::Draft,
    _: &mut crate::draft::Draft,
) {
    let mut rng = maker.rng("schedule group");
    let group = if rng.percent(50) {
        let text = "\"3c1f6f0a-5a0e-4a0f-9a3b-2f4f0f6a9b11\"";
        Val::Expression(text.to_owned(), Some(Value::from("3c1f6f0a-5a0e-4a0f-9a3b-2f4f0f6a9b11")))
    } else {
        after.configure(0, Provider::Genesys, crate::object::Site::Default);
        let lines = ["name = \"Everybody\"".to_owned()];
        after.dirs[0].blocks.push(resource("genesyscloud_wfm_usergroup", "everybody", &lines));
        Val::Expression("genesyscloud_wfm_usergroup.everybody.id".to_owned(), None)
    };
    for object in objects {
        object.set("user_group_id", group.clone());
    }
}
