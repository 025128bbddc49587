//! The configured arguments over an object that exists.

use smol_str::SmolStr;

use crate::instance::IgnoreChanges;
use crate::value::{Attributes, Elements, Equality, Type, Value, compare, convert};

/// An object after the configured arguments were laid over it.
pub(super) struct Overlay {
    pub after: Option<Value>,
    /// The paths of what differs.
    pub changed: Vec<SmolStr>,
}

/// Lays the arguments over the object. What the configuration does not set stays: whether a provider would unset it is in
/// its schema, which is not here.
pub(super) fn overlay(before: Option<&Value>, wanted: Option<&Value>, ignored: &IgnoreChanges) -> Overlay {
    let (Some(Value::Object(before)), Some(Value::Object(wanted))) = (before, wanted) else {
        return Overlay { after: wanted.or(before).cloned(), changed: Vec::new() };
    };
    let mut after = (**before).clone();
    let mut changed = Vec::new();
    let set = wanted.iter().filter(|(name, value)| !is_ignored(ignored, name) && !value.is_null());
    after.extend(set.filter_map(|(name, value)| {
        let value = with_ignored(name, value, before.get(name), ignored);
        Some((name.clone(), merge(name, before.get(name), &value, &mut changed)?))
    }));
    Overlay { after: Some(after.into()), changed }
}

/// Whether changes of the whole argument are ignored.
pub(super) fn is_ignored(ignored: &IgnoreChanges, name: &str) -> bool {
    match ignored {
        IgnoreChanges::None => false,
        IgnoreChanges::All(_) => true,
        IgnoreChanges::Paths(paths) => paths.iter().any(|(path, _)| path == name),
    }
}

/// The value with the old one in all places below it that are ignored.
fn with_ignored(name: &str, value: &Value, old: Option<&Value>, ignored: &IgnoreChanges) -> Value {
    let (IgnoreChanges::Paths(paths), Some(old)) = (ignored, old) else { return value.clone() };
    let below = |path: &SmolStr| path.strip_prefix(name)?.strip_prefix('.').map(str::to_owned);
    paths.iter().filter_map(|(path, _)| below(path)).fold(value.clone(), |value, path| {
        let steps: Vec<&str> = path.split('.').collect();
        keep(&value, old, &steps)
    })
}

fn keep(value: &Value, old: &Value, steps: &[&str]) -> Value {
    let Some((step, rest)) = steps.split_first() else { return old.clone() };
    let marks = value.marks();
    let kept = match (value.unmarked(), old.unmarked()) {
        (Value::Object(new), old) => {
            let mut new = (**new).clone();
            keep_named(&mut new, old, step, rest);
            new.into()
        }
        (Value::Map(new), old) => {
            let mut items = new.items.clone();
            keep_named(&mut items, old, step, rest);
            Value::map(new.element.clone(), items)
        }
        (Value::List(new), old) => {
            let mut items = new.items.clone();
            keep_at(&mut items, old, step, rest);
            Value::list(Type::Dynamic, items)
        }
        (Value::Tuple(new), old) => {
            let mut items = (**new).clone();
            keep_at(&mut items, old, step, rest);
            Value::tuple(items)
        }
        (other, _) => other.clone(),
    };
    kept.with_marks(marks)
}

fn keep_named(items: &mut Attributes, old: &Value, step: &str, rest: &[&str]) {
    match (items.get(step), old.get(step)) {
        (Some(new), Some(old)) => {
            let kept = keep(new, old, rest);
            items.insert(step.into(), kept);
        }
        (None, Some(old)) if rest.is_empty() => {
            items.insert(step.into(), old.clone());
        }
        (Some(_), None) if rest.is_empty() => {
            items.remove(step);
        }
        _ => {}
    }
}

fn keep_at(items: &mut [Value], old: &Value, step: &str, rest: &[&str]) {
    let Ok(index) = step.parse::<usize>() else { return };
    if let (Some(new), Some(old)) = (items.get_mut(index), elements(old).and_then(|old| old.get(index))) {
        *new = keep(new, old, rest);
    }
}

/// The new value with what only the old one knows, where they differ; absent where they do not. Adds the paths of what
/// differs.
fn merge(path: &str, old: Option<&Value>, new: &Value, changed: &mut Vec<SmolStr>) -> Option<Value> {
    if let (Value::List(blocks), Some(old)) = (new, old.and_then(elements))
        && blocks.items.iter().all(|item| matches!(item, Value::Object(_)))
        && let Some(merged) = merge_blocks(path, old, blocks, changed)
    {
        return Some(merged);
    }
    if old.is_some_and(|old| is_same(old, new)) {
        return None;
    }
    changed.push(path.into());
    Some(new.clone())
}

/// Nested blocks: an argument that is not set in one is as it was. Absent where there are more or fewer than there were.
fn merge_blocks(path: &str, old: &[Value], new: &Elements, changed: &mut Vec<SmolStr>) -> Option<Value> {
    if old.len() != new.items.len() {
        return None;
    }
    let partners = partners(old, &new.items);
    let mut items = Vec::with_capacity(old.len());
    for (index, (old, new)) in partners.into_iter().zip(&new.items).enumerate() {
        let (Value::Object(old), Value::Object(new)) = (old.unmarked(), new) else { return None };
        let mut object = (**old).clone();
        let set = new.iter().filter(|(_, value)| !value.is_null());
        object.extend(set.filter_map(|(name, value)| {
            let path = format!("{path}.{index}.{name}");
            Some((name.clone(), merge(&path, old.get(name), value, changed)?))
        }));
        items.push(object.into());
    }
    Some(Value::list(Type::Dynamic, items))
}

/// The old block that each new one is compared with: the one at its place, or, where blocks are a set and come in another
/// order, the one that it agrees with.
fn partners<'a>(old: &'a [Value], new: &[Value]) -> Vec<&'a Value> {
    let agrees = |old: &Value, new: &Value| {
        let mut changed = Vec::new();
        let (Value::Object(old), Value::Object(new)) = (old.unmarked(), new) else { return false };
        new.iter().filter(|(_, v)| !v.is_null()).all(|(name, v)| {
            merge("", old.get(name), v, &mut changed);
            changed.is_empty()
        })
    };
    let in_place: Vec<&Value> = old.iter().collect();
    // Looking for partners takes quadratic time; so many blocks are rare, and then the order is told from the state.
    if old.len() > 64 || old.iter().zip(new).all(|(old, new)| agrees(old, new)) {
        return in_place;
    }
    let mut free = in_place.clone();
    let mut found = Vec::with_capacity(new.len());
    for new in new {
        let Some(at) = free.iter().position(|old| agrees(old, new)) else { return in_place };
        found.push(free.remove(at));
    }
    found
}

fn elements(value: &Value) -> Option<&[Value]> {
    match value.unmarked() {
        Value::Tuple(items) => Some(items),
        Value::List(list) | Value::Set(list) => Some(&list.items),
        _ => None,
    }
}

/// Equal as the provider sees them: a state has no types, so numbers may be texts, and sets come in an order of their own.
fn is_same(old: &Value, new: &Value) -> bool {
    let (old, new) = (old.unmark_deep().0, new.unmark_deep().0);
    if !old.is_wholly_known() || !new.is_wholly_known() {
        return compare(&old, &new) == Equality::Same;
    }
    is_same_known(&old, &new)
}

fn is_same_known(old: &Value, new: &Value) -> bool {
    if let (Some(old), Some(new)) = (elements(old), elements(new)) {
        let in_order = || old.iter().zip(new).all(|(old, new)| is_same_known(old, new));
        return old.len() == new.len() && (in_order() || sorted(old) == sorted(new));
    }
    match (named(old), named(new)) {
        (Some(old), Some(new)) => {
            let is_set = |value: &&Value| !value.is_null();
            let same = |(name, new): (&SmolStr, &Value)| match old.get(name) {
                Some(old) => is_same_known(old, new),
                None => new.is_null(),
            };
            let old_set = old.values().filter(is_set).count();
            old_set == new.values().filter(is_set).count() && new.iter().all(same)
        }
        (None, None) => is_same_text(old, new),
        _ => false,
    }
}

fn named(value: &Value) -> Option<&Attributes> {
    match value {
        Value::Object(attributes) => Some(attributes),
        Value::Map(map) => Some(&map.items),
        _ => None,
    }
}

fn sorted(items: &[Value]) -> Vec<String> {
    let mut texts: Vec<String> = items.iter().map(|item| item.to_json().to_string()).collect();
    texts.sort();
    texts
}

fn is_same_text(old: &Value, new: &Value) -> bool {
    let text = |value: &Value| match convert(value, &Type::String) {
        Ok(Value::String(text)) => Some(text),
        _ => None,
    };
    match (text(old), text(new)) {
        (Some(old), Some(new)) => old == new || is_same_document(&old, &new),
        (old, new) => old.is_none() && new.is_none() && old.is_none() == new.is_none(),
    }
}

/// JSON documents that say the same: providers write them anew.
fn is_same_document(old: &str, new: &str) -> bool {
    let parse = |text: &str| {
        let begins = text.trim_start().starts_with(['{', '[']);
        begins.then(|| serde_json::from_str::<serde_json::Value>(text).ok()).flatten()
    };
    parse(old).is_some_and(|old| Some(old) == parse(new))
}
