//! Arguments and nested blocks, dynamic ones included, become an object.

use std::collections::BTreeMap;

use smol_str::SmolStr;

use super::Evaluation;
use super::place::{Iterator, Place};
use super::written::Written;
use crate::syntax::{Block, Body, ExpressionKind};
use crate::value::{Attributes, Cause, CauseKind, Type, Value};

/// So many blocks dynamic blocks may make within one.
const MAX_BLOCKS: usize = 10_000;

/// The nested blocks of one kind.
#[derive(Default)]
struct Blocks {
    items: Vec<Value>,
    /// Why it is not known how many there are.
    unknown: Option<Value>,
}

impl<'a> Evaluation<'a> {
    /// The object that a body describes. Arguments that are null are not set, and what may not be kept is not in it.
    pub(super) fn body(&self, body: &Body, place: &Place<'_, 'a>, written: &mut Written<'_>) -> Attributes {
        let mut object = BTreeMap::new();
        for attribute in &body.attributes {
            written.argument(attribute, self.sources);
            let value = self.value(&attribute.value, place);
            if !value.is_null() && !is_never_kept(&attribute.name.name, &value) {
                object.insert(attribute.name.name.clone(), value);
            }
        }
        let mut blocks: BTreeMap<SmolStr, Blocks> = BTreeMap::new();
        for block in &body.blocks {
            match (block.kind.name.as_str(), block.labels.first()) {
                ("dynamic", Some(label)) => {
                    let made = blocks.entry(label.name.clone()).or_default();
                    self.dynamic(block, &label.name, made, place, written);
                }
                (kind, _) => {
                    let made = blocks.entry(kind.into()).or_default();
                    made.push(kind, block, written, |written| self.body(&block.body, place, written));
                }
            }
        }
        object.extend(blocks.into_iter().map(|(kind, blocks)| {
            let value = blocks.value(&kind);
            (kind, value)
        }));
        object.into_iter().collect()
    }

    fn dynamic(
        &self,
        block: &Block,
        kind: &SmolStr,
        made: &mut Blocks,
        place: &Place<'_, 'a>,
        written: &mut Written<'_>,
    ) {
        let argument =
            |name: &str| block.body.attributes.iter().find(|attribute| attribute.name.name == name);
        let content = block.body.blocks.iter().find(|nested| nested.kind.name == "content");
        let (Some(for_each), Some(content)) = (argument("for_each"), content) else {
            return self.refuse(block.header, "a dynamic block has `for_each` and a `content` block");
        };
        let name = match argument("iterator").map(|attribute| &attribute.value.kind) {
            Some(ExpressionKind::Name(name) | ExpressionKind::String(name)) => name.clone(),
            _ => kind.clone(),
        };
        written.reads(kind, &for_each.value, self.sources);
        let over = self.value(&for_each.value, place);
        let marks = over.marks();
        let items = match items(&over) {
            Ok(Some(items)) => items,
            Ok(None) => return made.unknown(over),
            Err(message) => {
                let cause = self.refused(for_each.value.span, message);
                return made.unknown(Value::unknown(Type::Dynamic, cause));
            }
        };
        if items.len() + made.items.len() > MAX_BLOCKS || !self.take_blocks(items.len()) {
            let cause = Cause::at(
                CauseKind::Limit,
                format!(
                    "dynamic \"{kind}\" makes more than {MAX_BLOCKS} blocks, or all together more than {}",
                    super::MAX_DYNAMIC_BLOCKS
                ),
                block.header,
            );
            return made.unknown(Value::unknown(Type::Dynamic, cause));
        }
        for (key, value) in items {
            let value = value.with_marks(marks);
            let value = Value::object([("key".into(), key), ("value".into(), value)]);
            let iterator = Iterator { name: name.clone(), value, outer: place.iterators };
            let inner = Place { iterators: Some(&iterator), state: place.state.clone(), ..*place };
            made.push(kind, content, written, |written| self.body(&content.body, &inner, written));
        }
    }
}

impl Blocks {
    fn push<'w>(
        &mut self,
        kind: &str,
        block: &Block,
        written: &mut Written<'w>,
        body: impl FnOnce(&mut Written<'w>) -> Attributes,
    ) {
        let object = written.inside(kind, self.items.len(), block, body);
        self.items.push(object.into());
    }

    fn unknown(&mut self, why: Value) {
        self.unknown.get_or_insert(why);
    }

    fn value(mut self, kind: &str) -> Value {
        if let Some(over) = self.unknown {
            let causes = over.causes();
            let value = Value::from(crate::value::Unknown::new(Type::Dynamic, causes));
            return value.with_marks(over.marks());
        }
        // The only block that is never repeated, whatever the provider.
        if kind == "timeouts" && self.items.len() == 1 {
            return self.items.remove(0);
        }
        let element = match self.items.first() {
            Some(first) if self.items.iter().all(|item| item.is_like(first)) => first.ty(),
            _ => Type::Dynamic,
        };
        Value::list(element, self.items)
    }
}

/// Write-only arguments (`password_wo`) and what is ephemeral are in no plan and no state.
fn is_never_kept(name: &str, value: &Value) -> bool {
    name.ends_with("_wo") || value.marks().ephemeral
}

/// What a dynamic block goes through, as keys and values; absent where that is not known.
fn items(value: &Value) -> Result<Option<Vec<(Value, Value)>>, &'static str> {
    let named = |items: &Attributes| {
        items.iter().map(|(key, value)| (Value::String(key.clone()), value.clone())).collect()
    };
    let counted = |items: &[Value]| {
        items.iter().enumerate().map(|(index, value)| (Value::from(index as i64), value.clone())).collect()
    };
    Ok(Some(match value.unmarked() {
        Value::Unknown(_) => return Ok(None),
        Value::Object(attributes) => named(attributes),
        Value::Map(map) => named(&map.items),
        Value::Tuple(items) => counted(items),
        Value::List(list) => counted(&list.items),
        Value::Set(set) if set.items.iter().all(Value::is_wholly_known) => {
            set.items.iter().map(|item| (item.clone(), item.clone())).collect()
        }
        Value::Set(_) => return Ok(None),
        Value::Null(_) => return Err("for_each of a dynamic block cannot be null"),
        _ => return Err("for_each of a dynamic block wants a list, a set or a map"),
    }))
}
