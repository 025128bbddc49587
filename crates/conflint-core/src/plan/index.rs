//! What the configuration of a plan tells: who waits for whom, and each resource's references and provider.

use foldhash::{HashMap, HashSet};
use serde::Deserialize;
use serde_json::value::RawValue;
use smol_str::SmolStr;

use super::reference::Reference;
use crate::addr::{self, ConfigObject, Dependency, ModulePath, ObjectName};
use crate::instance::References;
use crate::json::{self, Text};
use crate::value::{Marks, Value};

/// What the configuration tells.
#[derive(Default, Debug)]
pub(super) struct Index {
    /// Who waits for whom.
    pub(super) dependencies: Vec<Dependency>,
    /// The modules.
    pub(super) modules: HashMap<ModulePath, ModuleTold>,
    /// Variables with a known value: those of the root module, and of modules with providers of their own.
    pub(super) values: HashMap<ConfigObject, Value>,
    /// Those of them whose values are never to be shown.
    sensitive: HashSet<ConfigObject>,
    /// What could not be read.
    pub(super) problems: Vec<String>,
}

/// A value in a plan's `variables`.
#[derive(Deserialize)]
pub(super) struct Given<'a> {
    #[serde(borrow)]
    value: Option<&'a RawValue>,
}

/// What the configuration tells of a module.
#[derive(Default, Debug)]
pub(super) struct ModuleTold {
    /// Its resources.
    pub(super) resources: HashMap<addr::Resource, Told>,
    /// Its variables and outputs that seem to be one reference and nothing else.
    pub(super) passed: HashMap<ObjectName, SmolStr>,
}

/// What the configuration tells of a resource.
#[derive(Debug)]
pub(super) struct Told {
    /// Key of its provider configuration.
    pub(super) provider: Option<SmolStr>,
    /// Its references.
    pub(super) references: References,
    /// Arguments that differ by instance and are made of nothing but input variables.
    pub(super) by_inputs: Vec<SmolStr>,
}

impl Index {
    /// What is told of a resource.
    pub(super) fn resource(&self, module: &ModulePath, resource: &addr::Resource) -> Option<&Told> {
        self.modules.get(module)?.resources.get(resource)
    }

    /// The one reference that a variable or output seems to be.
    pub(super) fn passed(&self, object: &ConfigObject) -> Option<&SmolStr> {
        self.modules.get(&object.module)?.passed.get(&object.name)
    }

    /// The values of the root module's variables that the plan was made with.
    pub(super) fn given(&mut self, given: &HashMap<Text<'_>, Given<'_>>) {
        for (name, given) in given {
            let name = ObjectName::Variable((**name).into());
            let variable = ConfigObject { module: ModulePath::root(), name };
            if let Some(text) = given.value {
                self.set(variable, text);
            }
        }
    }

    /// A value of a variable, marked where it is never to be shown.
    pub(super) fn set(&mut self, variable: ConfigObject, text: &RawValue) {
        let marks = if self.sensitive.contains(&variable) { Marks::SENSITIVE } else { Marks::NONE };
        let value = json::value(text.get()).map(|value| value.with_marks(marks));
        self.values.extend(value.map(|value| (variable, value)));
    }

    /// The variable's values are never to be shown.
    pub(super) fn hide(&mut self, variable: ConfigObject) {
        self.sensitive.insert(variable);
    }
}

/// The object, written in a module, waits for what these references name.
pub(super) fn waits(
    from: &ConfigObject,
    written_in: &ModulePath,
    references: &[impl AsRef<str>],
    dependencies: &mut Vec<Dependency>,
) {
    let targets = references.iter().filter_map(|text| Reference::parse(text.as_ref()));
    wait(from, targets.map(|reference| reference.object(written_in)).collect(), dependencies);
}

/// The object waits for these.
pub(super) fn wait(from: &ConfigObject, mut targets: Vec<ConfigObject>, dependencies: &mut Vec<Dependency>) {
    targets.sort_unstable();
    targets.dedup();
    dependencies.extend(targets.into_iter().map(|to| Dependency { from: from.clone(), to }));
}
