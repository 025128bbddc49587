//! `import` blocks of the root module.

use std::collections::HashMap;
use std::rc::Rc;

use super::Evaluation;
use super::place::Place;
use super::state::Each;
use crate::addr::{InstanceKey, ModuleInstance, ResourceInstance};
use crate::config::module;
use crate::config::traversal::Target;
use crate::instance::Import;
use crate::syntax::Expression;
use crate::value::{Type, Value};

/// What the blocks for one resource adopt.
pub(super) type Imported = HashMap<ResourceInstance, Import>;

impl<'a> Evaluation<'a> {
    /// What the instance adopts.
    pub(super) fn import(&self, address: &ResourceInstance) -> Option<Import> {
        let config = address.config();
        let blocks = self.configuration.imports.get(&config)?;
        let known = self.imported.borrow().get(&config).cloned();
        let imported = known.unwrap_or_else(|| {
            let imported = Rc::new(self.imported(blocks));
            self.imported.borrow_mut().insert(config, imported.clone());
            imported
        });
        imported.get(address).cloned()
    }

    fn imported(&self, blocks: &[usize]) -> Imported {
        let root = self.root();
        let mut imported = Imported::new();
        for block in blocks.iter().filter_map(|at| self.module(&root).imports.get(*at)) {
            match &block.for_each {
                None => self.import_by(block, &Each::Once, &mut imported),
                Some(for_each) => {
                    let over = self.value(&for_each.value, &Place::in_module(self, &root));
                    for each in repetitions(&over) {
                        self.import_by(block, &each, &mut imported);
                    }
                }
            }
        }
        imported
    }

    fn import_by(&self, block: &module::Import, each: &Each, imported: &mut Imported) {
        let root = self.root();
        let place = Place::in_block(self, &root, each);
        let target = Target::parse(&block.to, &mut |expression| self.key(expression, &place));
        let Some((module, (resource, key))) =
            target.and_then(|target| Some((target.module, target.resource?)))
        else {
            return;
        };
        let address = ResourceInstance { module: ModuleInstance(module.into()), resource, key };
        imported.insert(address, Import { id: self.value(&block.id.value, &place) });
    }

    pub(super) fn key(&self, expression: &Expression, place: &Place<'_, 'a>) -> Option<InstanceKey> {
        let value = self.value(expression, place);
        match value.unmarked() {
            Value::Number(number) => Some(InstanceKey::Index(u64::try_from(number.as_i64()?).ok()?)),
            value => match crate::value::convert(value, &Type::String).ok()? {
                Value::String(text) => Some(InstanceKey::Key(text)),
                _ => None,
            },
        }
    }
}

fn repetitions(over: &Value) -> Vec<Each> {
    let item = |key: Value, value: &Value| Each::Item(key, value.clone());
    match over.unmarked() {
        Value::Object(items) => items.iter().map(|(key, v)| item(Value::String(key.clone()), v)).collect(),
        Value::Map(map) => map.items.iter().map(|(key, v)| item(Value::String(key.clone()), v)).collect(),
        Value::Set(set) => set.items.iter().map(|value| item(value.clone(), value)).collect(),
        _ => Vec::new(),
    }
}
