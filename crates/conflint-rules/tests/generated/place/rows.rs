//! What the objects of a repeated block differ in, as a map or a list.

use serde_json::{Map, Value};

use crate::draft::Draft;
use crate::group::Group;
use crate::hcl::{argument, key as bare, literal, quote};
use crate::object::Object;
use crate::rng::Rng;

/// The arguments of the block: what differs comes from `varying`, the rest is the same for all.
pub(super) fn fixed(
    draft: &mut Draft,
    dir: usize,
    group: &Group,
    varying: impl Fn(&str) -> Option<String>,
) -> Vec<(String, String)> {
    let mut names: Vec<&'static str> = Vec::new();
    for (name, _) in group.objects.iter().flat_map(|object| &object.values) {
        if !names.contains(name) {
            names.push(name);
        }
    }
    let first = &group.objects[0];
    let mut arguments = Vec::new();
    for name in names {
        let choices = format!("{}.{name}", group.label);
        let value = varying(name)
            .or_else(|| draft.value(dir, &choices, name == first.kind.key, &first.get(name).clone()));
        arguments.extend(value.map(|value| (name.to_owned(), value)));
    }
    arguments
}

/// A map from keys to what differs, and the arguments that use it.
pub(super) fn keyed(
    draft: &mut Draft,
    dir: usize,
    group: &Group,
    keys: &[String],
) -> (String, Vec<(String, String)>) {
    let varying = group.varying();
    let rows = rows(draft, dir, group, keys);
    let mut rng = draft.rng(&format!("map {}", group.label));
    let pairs: Vec<_> = keys.iter().zip(&rows).map(|(key, row)| format!("{} = {row}", bare(key))).collect();
    let written = format!("{{ {} }}", pairs.join(", "));
    let data = data_rows(group).map(|rows| keys.iter().cloned().zip(rows).collect::<Map<_, _>>());
    let collection = match data {
        Some(data) if rng.percent(50) => from_data(draft, dir, &mut rng, Value::Object(data)),
        _ => match rng.below(6) {
            0 | 1 => draft.keep(dir, &written),
            2 => format!("{{ for k, v in {written} : k => v }}"),
            3 => format!("merge({{ {} }}, {{ {} }})", pairs[..1].join(""), pairs[1..].join(", ")),
            _ => written,
        },
    };
    let arguments = fixed(draft, dir, group, |name| match varying[..] {
        [only] => (name == only).then(|| "each.value".to_owned()),
        _ => varying.contains(&name).then(|| format!("each.value.{name}")),
    });
    (collection, arguments)
}

/// How many there are, and the arguments that use a list of what differs.
pub(super) fn counted(draft: &mut Draft, dir: usize, group: &Group) -> (String, Vec<(String, String)>) {
    let varying = group.varying();
    let size = group.objects.len();
    if varying.is_empty() {
        return (size.to_string(), fixed(draft, dir, group, |_| None));
    }
    let names: Vec<_> = (0..size).map(|n| n.to_string()).collect();
    let rows = rows(draft, dir, group, &names);
    let mut rng = draft.rng(&format!("list {}", group.label));
    let written = format!("[{}]", rows.join(", "));
    let list = match data_rows(group) {
        Some(data) if rng.percent(50) => from_data(draft, dir, &mut rng, Value::Array(data)),
        _ => draft.keep(dir, &written),
    };
    let item = match rng.below(3) {
        0 => format!("element({list}, count.index)"),
        1 => format!("element({list}, count.index + {size})"),
        _ => format!("{list}[count.index]"),
    };
    let arguments = fixed(draft, dir, group, |name| match varying[..] {
        [only] => (name == only).then(|| item.clone()),
        _ => varying.contains(&name).then(|| format!("{item}.{name}")),
    });
    (if rng.percent(50) { format!("length({list})") } else { size.to_string() }, arguments)
}

/// What each object has of its own, as an expression.
fn rows(draft: &mut Draft, dir: usize, group: &Group, names: &[String]) -> Vec<String> {
    let varying = group.varying();
    let mut rows = Vec::new();
    for (object, name) in group.objects.iter().zip(names) {
        let mut fields = Vec::new();
        for attribute in &varying {
            let choices = format!("{}.{name}.{attribute}", group.label);
            let value =
                draft.value(dir, &choices, *attribute == object.kind.key, &object.get(attribute).clone());
            fields.push((attribute, value.unwrap_or_else(|| "null".to_owned())));
        }
        rows.push(match &fields[..] {
            [] => quote(name),
            [(_, only)] => only.clone(),
            _ => {
                let fields: Vec<_> = fields.iter().map(|(name, value)| format!("{name} = {value}")).collect();
                format!("{{ {} }}", fields.join(", "))
            }
        });
    }
    rows
}

/// The same as data, where all of it is.
fn data_rows(group: &Group) -> Option<Vec<Value>> {
    let varying = group.varying();
    let data = varying.iter().all(|name| group.objects.iter().all(|object| object.get(name).is_data()));
    let row = |object: &Object| match varying[..] {
        [only] => object.get(only).json(),
        _ => {
            Value::Object(varying.iter().map(|name| ((*name).to_owned(), object.get(name).json())).collect())
        }
    };
    (data && !varying.is_empty()).then(|| group.objects.iter().map(row).collect())
}

/// A variable or a file that holds the data.
fn from_data(draft: &mut Draft, dir: usize, rng: &mut Rng, data: Value) -> String {
    let name = draft.free(dir, "items");
    match rng.below(4) {
        0 => {
            draft.dirs[dir].data.insert(format!("{name}.json"), format!("{data:#}\n"));
            format!("jsondecode(file(\"${{path.module}}/{name}.json\"))")
        }
        1 => {
            draft.dirs[dir].data.insert(format!("{name}.yaml"), format!("{data:#}\n"));
            format!("yamldecode(file(\"${{path.module}}/{name}.yaml\"))")
        }
        2 if draft.is_root(dir) => {
            draft.declare(dir, &name, vec![argument("type", "any")]);
            draft.dirs[dir].values.entry("terraform.tfvars").or_default().push((name.clone(), data));
            format!("var.{name}")
        }
        _ => {
            draft.declare(dir, &name, vec![argument("default", &literal(&data))]);
            format!("var.{name}")
        }
    }
}
