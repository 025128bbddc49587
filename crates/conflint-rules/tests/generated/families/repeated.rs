//! A repeated block whose name does not vary enough.

use super::{Made, Maker};
use crate::case::Conflict;
use crate::group::{Group, Shape, host, keys};
use crate::object::{Object, Val};

/// An expression in the block, and its values.
struct Naming {
    expression: String,
    values: Vec<String>,
}

/// Names that are made of the key or the index in the block itself.
pub(super) fn make(maker: &Maker) -> Made {
    let kind =
        maker.kind(|kind| !matches!(kind.style, crate::kinds::Style::Cidr | crate::kinds::Style::Email));
    let base = maker.object(kind, "base");
    let mut rng = maker.rng("repeated");
    let size = 3;
    let (shape, naming) = match maker.variant(8) {
        0..=3 => {
            let names = keys(&mut rng, size);
            let naming = by_key(maker, &base.name(), &names);
            (Shape::Map(names), naming)
        }
        4 => {
            let names: Vec<_> = ["Sales", "SALES", "Support"].map(str::to_owned).to_vec();
            let naming = if maker.safe {
                by_key(maker, &base.name(), &["Sales".into(), "Help".into(), "Support".into()])
            } else {
                Naming {
                    expression: format!("\"{}-${{lower(each.key)}}\"", crate::hcl::escape(&base.name())),
                    values: names.iter().map(|n| format!("{}-{}", base.name(), n.to_lowercase())).collect(),
                }
            };
            let names =
                if maker.safe { ["Sales", "Help", "Support"].map(str::to_owned).to_vec() } else { names };
            (Shape::Map(names), naming)
        }
        _ => (Shape::Count, by_index(maker, &base.name(), size)),
    };
    let objects: Vec<Object> = naming
        .values
        .iter()
        .enumerate()
        .map(|(n, value)| {
            maker
                .on_its_own(base.clone(), &format!("each {n}"))
                .with(kind.key, Val::Here(naming.expression.clone(), value.clone().into()))
        })
        .collect();
    let group = Group::of("each", objects, shape).hosted(host(&mut rng, ""));
    let mut after = maker.draft();
    let addresses = after.place(0, &group);
    let made = Made::new(format!("{} in a repeated block, named by {}", kind.name, naming.expression), after);
    if maker.safe {
        return made;
    }
    // Those that share their name with another one.
    let same = |value: &String| {
        naming.values.iter().filter(|v| v.to_lowercase() == value.to_lowercase()).count() > 1
    };
    let clashing: Vec<_> = addresses
        .into_iter()
        .zip(&naming.values)
        .filter(|(_, value)| same(value))
        .map(|(address, _)| address)
        .collect();
    made.conflicts(Conflict::new(kind.name, clashing))
}

fn by_key(maker: &Maker, base: &str, names: &[String]) -> Naming {
    let stem = crate::hcl::escape(base);
    let (expression, value): (String, fn(&str, &str) -> String) = match (maker.safe, maker.variant(4)) {
        (true, 0 | 1) => (format!("\"{stem}-${{each.key}}\""), |base, key| format!("{base}-{key}")),
        (true, 2) => {
            (format!("format(\"%s.%s\", each.key, \"{stem}\")"), |base, key| format!("{key}.{base}"))
        }
        (true, _) => (format!("join(\"-\", [\"{stem}\", upper(each.key)])"), |base, key| {
            format!("{base}-{}", key.to_uppercase())
        }),
        (false, 0 | 1) => (format!("\"{stem}\""), |base, _| base.to_owned()),
        (false, 2) => {
            (format!("format(\"%s%s\", substr(each.key, 0, 0), \"{stem}\")"), |base, _| base.to_owned())
        }
        (false, _) => {
            (format!("\"{stem}-${{replace(each.key, \"/.*/\", \"x\")}}\""), |base, _| format!("{base}-x"))
        }
    };
    Naming { expression, values: names.iter().map(|key| value(base, key)).collect() }
}

fn by_index(maker: &Maker, base: &str, size: usize) -> Naming {
    let stem = crate::hcl::escape(base);
    let (expression, value): (String, fn(&str, usize) -> String) = match (maker.safe, maker.variant(3)) {
        (true, 0) => (format!("\"{stem}-${{count.index + 1}}\""), |base, n| format!("{base}-{}", n + 1)),
        (true, 1) => {
            (format!("format(\"%s-%02d\", \"{stem}\", count.index)"), |base, n| format!("{base}-{n:02}"))
        }
        (true, _) => (format!("\"{stem}-${{[\"a\", \"b\", \"c\"][count.index]}}\""), |base, n| {
            format!("{base}-{}", ["a", "b", "c"][n])
        }),
        (false, 0) => (format!("\"{stem}-${{count.index % 2}}\""), |base, n| format!("{base}-{}", n % 2)),
        (false, 1) => (format!("format(\"%s-%02d\", \"{stem}\", min(count.index, 1))"), |base, n| {
            format!("{base}-{:02}", n.min(1))
        }),
        (false, _) => (format!("\"{stem}-${{element([\"a\", \"b\"], count.index)}}\""), |base, n| {
            format!("{base}-{}", ["a", "b"][n % 2])
        }),
    };
    Naming { expression, values: (0..size).map(|n| value(base, n)).collect() }
}
