//! Which parts of a value something holds for: `after_unknown`, `after_sensitive` and their like.

use std::fmt;
use std::sync::Arc;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use smol_str::SmolStr;

use super::Text;
use crate::value::{Attributes, Marks, Type, Value};

/// Which parts of a value something holds for.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub(crate) enum Tree {
    /// For none.
    #[default]
    None,
    /// For the whole.
    Whole,
    /// For these attributes or elements.
    Members(Vec<(SmolStr, Tree)>),
    /// For elements by position.
    Items(Vec<Tree>),
}

impl Tree {
    /// Marks the parts as sensitive. What is inside of an unknown part marks the whole of it.
    pub(crate) fn mark_sensitive(&self, value: &mut Value) {
        match (self, &mut *value) {
            (Tree::None, _) => {}
            (Tree::Members(members), Value::Object(attributes)) => {
                let attributes = Arc::make_mut(attributes);
                for (name, inside) in members {
                    if let Some(value) = attributes.get_mut(name) {
                        inside.mark_sensitive(value);
                    }
                }
            }
            (Tree::Items(inside), Value::Tuple(items)) => {
                let items = Arc::make_mut(items);
                items.iter_mut().zip(inside).for_each(|(item, inside)| inside.mark_sensitive(item));
            }
            (Tree::Whole, _) | (_, Value::Unknown(_)) => {
                let inner = std::mem::replace(value, Value::Null(Type::Dynamic));
                *value = inner.with_marks(Marks::SENSITIVE);
            }
            _ => {}
        }
    }

    /// Puts what `make` gives for its path (`tags.Name`, `ports.0`) in the place of each part, present or not.
    pub(crate) fn replace(&self, value: &mut Value, path: &mut String, make: &dyn Fn(&str) -> Value) {
        match self {
            Tree::None => {}
            Tree::Whole => *value = make(path),
            Tree::Members(members) => {
                let Value::Object(attributes) = as_object(value) else { return };
                Self::replace_in(members.iter(), attributes, path, make);
            }
            Tree::Items(inside) => {
                let Value::Tuple(items) = as_tuple(value) else { return };
                let items = Arc::make_mut(items);
                items.resize(items.len().max(inside.len()), Value::Null(Type::Dynamic));
                for (index, (item, inside)) in items.iter_mut().zip(inside).enumerate() {
                    if *inside != Tree::None {
                        within(path, &index.to_string(), |path| inside.replace(item, path, make));
                    }
                }
            }
        }
    }
}

impl Tree {
    /// The same of an object of which the attributes that are such parts as a whole are there already.
    pub(crate) fn replace_inside(
        members: &[(SmolStr, Tree)],
        value: &mut Value,
        path: &mut String,
        make: &dyn Fn(&str) -> Value,
    ) {
        let Value::Object(attributes) = value else { return };
        let parts = members.iter().filter(|(_, inside)| *inside != Tree::Whole);
        Self::replace_in(parts, attributes, path, make);
    }

    fn replace_in<'m>(
        members: impl Iterator<Item = &'m (SmolStr, Tree)>,
        attributes: &mut Arc<Attributes>,
        path: &mut String,
        make: &dyn Fn(&str) -> Value,
    ) {
        let replaced = members.map(|(name, inside)| {
            let mut part = attributes.get(name).cloned().unwrap_or(Value::Null(Type::Dynamic));
            within(path, name, |path| inside.replace(&mut part, path, make));
            (name.clone(), part)
        });
        let replaced: Vec<(SmolStr, Value)> = replaced.collect();
        if !replaced.is_empty() {
            Arc::make_mut(attributes).extend(replaced);
        }
    }
}

fn as_object(value: &mut Value) -> &mut Value {
    if matches!(value, Value::Null(_)) {
        *value = Value::object([]);
    }
    value
}

fn as_tuple(value: &mut Value) -> &mut Value {
    if matches!(value, Value::Null(_)) {
        *value = Value::tuple([]);
    }
    value
}

fn within(path: &mut String, step: &str, work: impl FnOnce(&mut String)) {
    let length = path.len();
    if length > 0 {
        path.push('.');
    }
    path.push_str(step);
    work(path);
    path.truncate(length);
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TreeVisitor)
    }
}

struct TreeVisitor;

impl<'de> Visitor<'de> for TreeVisitor {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("true, false, or such values by attribute or element")
    }

    fn visit_unit<E: Error>(self) -> Result<Tree, E> {
        Ok(Tree::None)
    }

    fn visit_bool<E: Error>(self, holds: bool) -> Result<Tree, E> {
        Ok(if holds { Tree::Whole } else { Tree::None })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Tree, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element::<Tree>()? {
            items.push(item);
        }
        let none = items.iter().all(|item| *item == Tree::None);
        Ok(if none { Tree::None } else { Tree::Items(items) })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tree, A::Error> {
        let mut members = Vec::new();
        while let Some(name) = map.next_key::<Text<'de>>()? {
            let inside = map.next_value::<Tree>()?;
            if inside != Tree::None {
                members.push((SmolStr::new(&*name), inside));
            }
        }
        Ok(if members.is_empty() { Tree::None } else { Tree::Members(members) })
    }
}
