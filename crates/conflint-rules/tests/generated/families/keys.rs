//! One idempotency key on two objects.

use super::{Made, Maker};
use crate::case::Conflict;
use crate::kinds::Style;
use crate::kinds::special::SCHEDULE;
use crate::object::{Object, Val};

pub(super) fn make(maker: &Maker) -> Made {
    let attribute = ["idempotency_key", "import_key"][maker.variant(2)];
    let names = crate::names::Names::default();
    let key = |label: &str| names.of(label, &mut maker.rng(&format!("key {label}")), Style::Slug);
    let schedule = |label: &str, month: u32, key: String| {
        Object::new(&SCHEDULE, &maker.fresh(&SCHEDULE, label))
            .with("user_group_id", Val::Text("3c1f6f0a-5a0e-4a0f-9a3b-2f4f0f6a9b11".to_owned()))
            .with("start_date", Val::Text(format!("2024-{month:02}-01")))
            .with("end_date", Val::Text(format!("2024-{month:02}-28")))
            .with(attribute, Val::Text(key))
    };
    let first = key("one");
    let second = if maker.safe { key("two") } else { first.clone() };
    let objects = [schedule("one", 3, first), schedule("two", 4, second)];
    let mut after = maker.draft();
    let addresses = maker.spread(&mut after, "schedule", &objects);
    let made = Made::new(format!("two schedules with one {attribute}"), after);
    if maker.safe { made } else { made.conflicts(Conflict::new(SCHEDULE.name, addresses)) }
}
