//! Two blocks of which at most one exists.

use super::{Made, Maker};
use crate::case::Conflict;
use crate::group::{Group, Shape, host};
use crate::hcl::argument;

pub(super) fn make(maker: &Maker) -> Made {
    let kind = maker.kind(|_| true);
    let mut rng = maker.rng("exclusive");
    let object = maker.object(kind, "main");
    let mut after = maker.draft();
    let given = rng.percent(40);
    let (kind_of, value, condition, inverse) = match maker.variant(3) {
        0 => ("bool", "true", "var.chosen", "!var.chosen"),
        1 => ("string", "prod", "var.chosen == \"prod\"", "var.chosen != \"prod\""),
        _ => ("number", "3", "var.chosen > 2", "var.chosen <= 2"),
    };
    let mut lines = vec![argument("type", kind_of)];
    if given {
        after.given.push(("chosen".to_owned(), value.to_owned()));
    } else {
        lines.push(argument(
            "default",
            &if kind_of == "string" { format!("\"{value}\"") } else { value.to_owned() },
        ));
    }
    after.declare(0, "chosen", lines);
    let second = if maker.safe { inverse } else { condition };
    let switch = |label: &str, condition: &str, place: Vec<String>| {
        Group::of(label, vec![object.clone()], Shape::Switch(condition.to_owned())).hosted(place)
    };
    let mut addresses = after.place(0, &switch("one", condition, host(&mut rng, "")));
    addresses.extend(after.place(0, &switch("two", second, host(&mut rng, ""))));
    if maker.safe {
        after.placed.pop();
    }
    let made = Made::new(format!("two blocks of {}, one of which there is, or both", kind.name), after);
    if maker.safe { made } else { made.conflicts(Conflict::new(kind.name, addresses)) }
}
