//! Repetition: `count`, `for_each`, and modules that are called several times.

use super::rows::{counted, fixed, keyed};
use crate::draft::Draft;
use crate::group::Group;
use crate::hcl::{argument, literal, quote};
use crate::object::Val;
use crate::placed::Key;

/// `for_each` over a map.
pub(super) fn map(draft: &mut Draft, root: usize, dir: usize, group: &Group, keys: &[String]) -> Vec<String> {
    let (collection, arguments) = keyed(draft, dir, group, keys);
    let meta = vec![argument("for_each", &collection)];
    draft.write_resource(dir, group, meta, arguments, &group.label);
    record_all(draft, root, dir, group, keys.iter().map(|key| Key::Name(key.clone())))
}

/// `for_each` over a set: of what they differ in, where that is one text.
pub(super) fn set(draft: &mut Draft, root: usize, dir: usize, group: &Group) -> Vec<String> {
    let texts: Option<Vec<String>> = match group.varying()[..] {
        [only] => group.objects.iter().map(|object| text(object.get(only))).collect(),
        _ => None,
    };
    let Some(texts) = texts else {
        let keys: Vec<_> = (1..=group.objects.len()).map(|n| format!("no-{n}")).collect();
        return map(draft, root, dir, group, &keys);
    };
    let mut rng = draft.rng(&format!("set {}", group.label));
    let items: Vec<_> = texts.iter().map(|text| quote(text)).collect();
    let list = format!("[{}]", items.join(", "));
    let collection = match rng.below(4) {
        0 => format!("toset({list})"),
        1 => draft.keep(dir, &format!("toset({list})")),
        2 => format!("setunion({list}, {list})"),
        _ => {
            let default = serde_json::json!(texts);
            let variable = draft.free(dir, "names");
            let lines = vec![argument("type", "set(string)"), argument("default", &literal(&default))];
            draft.declare(dir, &variable, lines);
            format!("var.{variable}")
        }
    };
    let only = group.varying()[0];
    let each = if rng.percent(50) { "each.key" } else { "each.value" };
    let arguments = fixed(draft, dir, group, |name| (name == only).then(|| each.to_owned()));
    draft.write_resource(dir, group, vec![argument("for_each", &collection)], arguments, &group.label);
    record_all(draft, root, dir, group, texts.into_iter().map(Key::Name))
}

/// A repetition that is written already.
pub(super) fn over(
    draft: &mut Draft,
    root: usize,
    dir: usize,
    group: &Group,
    line: &str,
    keys: &[Key],
) -> Vec<String> {
    let arguments = fixed(draft, dir, group, |_| None);
    draft.write_resource(dir, group, vec![line.to_owned()], arguments, &group.label);
    record_all(draft, root, dir, group, keys.iter().cloned())
}

/// `count` with a list.
pub(super) fn count(draft: &mut Draft, root: usize, dir: usize, group: &Group) -> Vec<String> {
    let (number, arguments) = counted(draft, dir, group);
    draft.write_resource(dir, group, vec![argument("count", &number)], arguments, &group.label);
    record_all(draft, root, dir, group, (0..group.objects.len()).map(Key::Number))
}

/// A module with `for_each`.
pub(super) fn module_map(
    draft: &mut Draft,
    root: usize,
    dir: usize,
    group: &Group,
    keys: &[String],
) -> Vec<String> {
    let (collection, arguments) = keyed(draft, dir, group, keys);
    let lines = vec![argument("for_each", &collection)];
    let keys = keys.iter().map(|key| Key::Name(key.clone()));
    repeated(draft, root, dir, group, lines, &arguments, keys)
}

/// A module with `count`.
pub(super) fn module_count(draft: &mut Draft, root: usize, dir: usize, group: &Group) -> Vec<String> {
    let (number, arguments) = counted(draft, dir, group);
    let keys = (0..group.objects.len()).map(Key::Number);
    repeated(draft, root, dir, group, vec![argument("count", &number)], &arguments, keys)
}

/// One module that several blocks call.
pub(super) fn calls(
    draft: &mut Draft,
    root: usize,
    dir: usize,
    group: &Group,
    names: &[String],
) -> Vec<String> {
    let varying = group.varying();
    let folder = leaf(draft, dir, group);
    for (number, name) in names.iter().enumerate() {
        let mut lines = draft.passed_on(dir, group);
        for attribute in &varying {
            let value = group.objects[number].get(attribute).clone();
            let choices = format!("{}.{name}.{attribute}", group.label);
            let is_name = *attribute == group.objects[0].kind.key;
            if let Some(text) = draft.value(dir, &choices, is_name, &value) {
                lines.push(argument(attribute, &text));
            }
        }
        draft.call(dir, &format!("{}_{name}", group.label), folder, lines);
    }
    leaf_resource(draft, folder, group, &varying);
    let prefix = draft.dirs[dir].prefix.clone();
    let mut addresses = Vec::new();
    for (at, name) in names.iter().enumerate() {
        let module = format!("{prefix}module.{}_{name}", group.label);
        addresses.push(draft.note(root, module, group, at, None, "this"));
    }
    addresses
}

fn repeated(
    draft: &mut Draft,
    root: usize,
    dir: usize,
    group: &Group,
    mut lines: Vec<String>,
    arguments: &[(String, String)],
    keys: impl Iterator<Item = Key>,
) -> Vec<String> {
    let varying = group.varying();
    let folder = leaf(draft, dir, group);
    lines.extend(draft.passed_on(dir, group));
    let given = arguments.iter().filter(|(name, _)| varying.contains(&name.as_str()));
    lines.extend(given.map(|(name, value)| argument(name, value)));
    draft.call(dir, &group.label, folder, lines);
    leaf_resource(draft, folder, group, &varying);
    let prefix = draft.dirs[dir].prefix.clone();
    keys.enumerate()
        .map(|(at, key)| {
            let module = format!("{prefix}module.{}{}", group.label, key.text());
            draft.note(root, module, group, at, None, "this")
        })
        .collect()
}

/// The folder of a module that is repeated.
fn leaf(draft: &mut Draft, dir: usize, group: &Group) -> usize {
    let base = draft.dirs[dir].path.clone();
    let path = format!("{base}{}modules/{}", if base.is_empty() { "" } else { "/" }, group.label);
    let folder = draft.folder(path, String::new());
    draft.dirs[folder].uses.insert(group.objects[0].kind.provider);
    folder
}

fn leaf_resource(draft: &mut Draft, folder: usize, group: &Group, varying: &[&'static str]) {
    for name in varying {
        draft.declare(folder, name, vec![argument("default", "null")]);
    }
    let arguments =
        fixed(draft, folder, group, |name| varying.contains(&name).then(|| format!("var.{name}")));
    draft.write_resource(folder, group, Vec::new(), arguments, "this");
}

fn text(value: &Val) -> Option<String> {
    match value {
        Val::Text(text) => Some(text.clone()),
        _ => None,
    }
}

fn record_all(
    draft: &mut Draft,
    root: usize,
    dir: usize,
    group: &Group,
    keys: impl Iterator<Item = Key>,
) -> Vec<String> {
    keys.enumerate().map(|(at, key)| draft.record(root, dir, group, at, Some(key), &group.label)).collect()
}
