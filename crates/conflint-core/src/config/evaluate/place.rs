//! Where an expression stands: what names mean there.

use std::rc::Rc;

use smol_str::SmolStr;

use super::state::{Each, ModuleState};
use super::{Evaluation, full};
use crate::addr::Resource;
use crate::eval::{Data, Folder};
use crate::value::{Cause, CauseKind, Type, Value};

/// A place in a module instance.
pub(super) struct Place<'e, 'a> {
    pub evaluation: &'e Evaluation<'a>,
    pub state: Rc<ModuleState>,
    /// The repetition of the block around.
    pub each: &'e Each,
    /// Iterators of the dynamic blocks around.
    pub iterators: Option<&'e Iterator<'e>>,
}

/// The iterator of a dynamic block.
pub(super) struct Iterator<'e> {
    pub name: SmolStr,
    pub value: Value,
    pub outer: Option<&'e Iterator<'e>>,
}

impl<'e, 'a> Place<'e, 'a> {
    /// In a module instance, outside of any repeated block.
    pub fn in_module(evaluation: &'e Evaluation<'a>, state: &Rc<ModuleState>) -> Self {
        Self { evaluation, state: state.clone(), each: &Each::Once, iterators: None }
    }

    /// In one repetition of a block.
    pub fn in_block(evaluation: &'e Evaluation<'a>, state: &Rc<ModuleState>, each: &'e Each) -> Self {
        Self { evaluation, state: state.clone(), each, iterators: None }
    }
}

impl Data for Place<'_, '_> {
    fn variable(&self, name: &str) -> Option<Value> {
        self.evaluation.variable(&self.state, name)
    }

    fn local(&self, name: &str) -> Option<Value> {
        self.evaluation.local(&self.state, name)
    }

    fn module(&self, name: &str) -> Option<Value> {
        self.evaluation.call_value(&self.state, name, None)
    }

    fn module_output(&self, name: &str, output: &str) -> Option<Value> {
        self.evaluation.call_value(&self.state, name, Some(output))
    }

    fn resource(&self, resource: &Resource) -> Option<Value> {
        self.evaluation.reference(&self.state, resource)
    }

    fn each(&self) -> Option<(Value, Value)> {
        match self.each {
            Each::Item(key, value) => Some((key.clone(), value.clone())),
            _ => None,
        }
    }

    fn count(&self) -> Option<Value> {
        match self.each {
            Each::Count(index) => Some(index.clone()),
            _ => None,
        }
    }

    fn iterator(&self, name: &str) -> Option<Value> {
        let mut iterator = self.iterators;
        while let Some(here) = iterator {
            if here.name == name {
                return Some(here.value.clone());
            }
            iterator = here.outer;
        }
        None
    }

    fn path(&self, name: &str) -> Option<Value> {
        match name {
            "module" => Some(Value::string(self.evaluation.node(&self.state).relative.clone())),
            "root" => Some(Value::string(".")),
            "cwd" => {
                let cause = Cause::new(CauseKind::File, "path.cwd");
                Some(Value::reference(Type::String, cause, "path.cwd"))
            }
            _ => None,
        }
    }

    fn terraform(&self, name: &str) -> Option<Value> {
        match name {
            "workspace" => Some(Value::string(self.evaluation.configuration.workspace.clone())),
            "applying" => Some(Value::Bool(false).with_marks(crate::value::Marks::EPHEMERAL)),
            _ => None,
        }
    }

    fn self_object(&self) -> Option<Value> {
        let cause = Cause::new(CauseKind::SelfReference, "self");
        Some(Value::reference(Type::Dynamic, cause, full(&self.state, "self")))
    }

    fn folder(&self) -> Option<&dyn Folder> {
        Some(&self.evaluation.folder)
    }
}
