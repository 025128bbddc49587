//! What the configuration of a plan tells: who waits for whom, and each resource's references and provider.

use std::collections::{HashMap, HashSet};

use rayon::prelude::*;
use serde::Deserialize;
use serde_json::value::RawValue;
use smol_str::SmolStr;

use super::configuration::{Call, Expression, Module, Output, Resource};
use super::provider::Keys;
use super::reference::{Reference, written};
use super::unset;
use crate::addr::{self, ConfigObject, Dependency, ModulePath, ObjectName, ResourceMode};
use crate::instance::References;
use crate::json::{self, Text};
use crate::value::{Marks, Value};

/// Modules that are nested deeper are left out.
const MAX_DEPTH: usize = 64;

/// What the configuration tells.
#[derive(Default)]
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
#[derive(Default)]
pub(super) struct ModuleTold {
    /// Its resources.
    pub(super) resources: HashMap<addr::Resource, Told>,
    /// Its variables and outputs that seem to be one reference and nothing else.
    pub(super) passed: HashMap<ObjectName, SmolStr>,
}

/// What the configuration tells of a resource.
pub(super) struct Told {
    /// Key of its provider configuration.
    pub(super) provider: Option<SmolStr>,
    /// Its references.
    pub(super) references: References,
    /// Arguments that differ by instance and are made of nothing but input variables.
    pub(super) by_inputs: Vec<SmolStr>,
}

/// What is known before the modules are read.
pub(super) struct Reader<'r> {
    /// The provider configurations.
    pub(super) keys: &'r Keys,
    /// Modules whose variables' values are asked for: they or modules in them have providers of their own.
    pub(super) valued: &'r HashSet<ModulePath>,
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
            let Some(Ok(value)) = given.value.map(|text| json::value(text.get())) else { continue };
            let variable = ConfigObject { module: ModulePath::root(), name };
            let marks = if self.sensitive.contains(&variable) { Marks::SENSITIVE } else { Marks::NONE };
            self.values.insert(variable, value.with_marks(marks));
        }
    }

    fn absorb(&mut self, mut other: Index) {
        self.dependencies.append(&mut other.dependencies);
        self.modules.extend(other.modules);
        self.values.extend(other.values);
        self.sensitive.extend(other.sensitive);
        self.problems.append(&mut other.problems);
    }

    /// The object, written in a module, waits for what these references name.
    pub(super) fn waits(
        &mut self,
        from: &ConfigObject,
        written_in: &ModulePath,
        references: &[impl AsRef<str>],
    ) {
        let targets = references.iter().filter_map(|text| Reference::parse(text.as_ref()));
        self.wait(from, targets.map(|reference| reference.object(written_in)).collect());
    }

    fn wait(&mut self, from: &ConfigObject, mut targets: Vec<ConfigObject>) {
        targets.sort_unstable();
        targets.dedup();
        self.dependencies.extend(targets.into_iter().map(|to| Dependency { from: from.clone(), to }));
    }
}

impl Reader<'_> {
    /// Reads a module and all below it.
    pub(super) fn read(&self, path: &ModulePath, text: &RawValue) -> Index {
        let mut index = Index::default();
        if path.0.len() > MAX_DEPTH {
            index.problems.push(format!("{path} is nested too deeply"));
            return index;
        }
        match serde_json::from_str::<Module<'_>>(text.get()) {
            Ok(module) => self.module(path, &module, &mut index),
            Err(error) => index.problems.push(json::describe(&error)),
        }
        index
    }

    fn module(&self, path: &ModulePath, module: &Module<'_>, index: &mut Index) {
        let mut told = ModuleTold::default();
        for resource in &module.resources {
            self.resource(path, resource, &mut told, index);
        }
        for (name, output) in &module.outputs {
            self.output(path, name, output, &mut told, index);
        }
        if self.valued.contains(path) {
            self.defaults(path, module, index);
        }
        index.modules.insert(path.clone(), told);
        let calls: Vec<(&Text<'_>, &Call<'_>)> = module.module_calls.iter().collect();
        let called: Vec<Index> =
            calls.into_par_iter().map(|(name, call)| self.call(path, name, call)).collect();
        called.into_iter().for_each(|called| index.absorb(called));
    }

    fn resource(&self, path: &ModulePath, resource: &Resource<'_>, told: &mut ModuleTold, index: &mut Index) {
        let mode = match resource.mode.as_deref() {
            Some("data") => ResourceMode::Data,
            Some("ephemeral") => ResourceMode::Ephemeral,
            _ => ResourceMode::Managed,
        };
        let (kind, name) = (SmolStr::new(&*resource.kind), SmolStr::new(&*resource.name));
        let address = addr::Resource { mode, kind, name };
        let object = ConfigObject { module: path.clone(), name: ObjectName::Resource(address.clone()) };
        let references = references_in(&resource.expressions);
        let repetition = [all_in(&resource.count_expression), all_in(&resource.for_each_expression)];
        let all = references.iter().map(|(_, reference)| reference.as_str());
        let all = all.chain(repetition.iter().flatten().map(SmolStr::as_str));
        let all = all.chain(resource.depends_on.iter().map(|text| &**text));
        let mut targets: Vec<ConfigObject> =
            all.filter_map(Reference::parse).map(|reference| reference.object(path)).collect();
        let key = resource.provider_config_key.as_deref();
        targets.extend(key.and_then(|key| self.keys.object(key)));
        index.wait(&object, targets);
        let by_inputs = unset::by_inputs(path, &references, &repetition.concat());
        told.resources.insert(address, Told { provider: key.map(SmolStr::new), references, by_inputs });
    }

    fn output(
        &self,
        path: &ModulePath,
        name: &str,
        output: &Output<'_>,
        told: &mut ModuleTold,
        index: &mut Index,
    ) {
        let object = ConfigObject { module: path.clone(), name: ObjectName::Output(name.into()) };
        let mut references = all_in(&output.expression);
        if let Some(one) = only(&output.expression, &references) {
            told.passed.insert(object.name.clone(), one);
        }
        references.extend(names(&output.depends_on));
        index.waits(&object, path, &references);
    }

    fn call(&self, path: &ModulePath, name: &str, call: &Call<'_>) -> Index {
        let module = path.child(name);
        let mut index = call.module.map_or_else(Index::default, |text| self.read(&module, text));
        let open = ConfigObject { module: module.clone(), name: ObjectName::Open };
        let mut before = all_in(&call.count_expression);
        before.extend(all_in(&call.for_each_expression));
        before.extend(names(&call.depends_on));
        index.waits(&open, path, &before);
        let Expression::Block(arguments) = &call.expressions else { return index };
        for (name, expression) in arguments {
            let name = ObjectName::Variable((**name).into());
            let variable = ConfigObject { module: module.clone(), name };
            let references = all_in(expression);
            index.waits(&variable, path, &references);
            if let Some(one) = only(expression, &references) {
                index.modules.entry(module.clone()).or_default().passed.insert(variable.name.clone(), one);
            }
            if self.valued.contains(&module) {
                // What the call passes stands in for the default, known or not.
                match expression {
                    Expression::Leaf(Some(constant), _) => {
                        let marks =
                            if index.sensitive.contains(&variable) { Marks::SENSITIVE } else { Marks::NONE };
                        let value = json::value(constant.get()).map(|value| value.with_marks(marks));
                        index.values.extend(value.map(|value| (variable, value)));
                    }
                    _ => drop(index.values.remove(&variable)),
                }
            }
        }
        index
    }

    /// The defaults of the variables. Sensitive ones are marked.
    fn defaults(&self, path: &ModulePath, module: &Module<'_>, index: &mut Index) {
        for (name, variable) in &module.variables {
            let name = ObjectName::Variable((**name).into());
            let value = variable.default.and_then(|text| json::value(text.get()).ok());
            let object = ConfigObject { module: path.clone(), name };
            let marks = if variable.sensitive { Marks::SENSITIVE } else { Marks::NONE };
            if variable.sensitive {
                index.sensitive.insert(object.clone());
            }
            index.values.extend(value.map(|value| (object, value.with_marks(marks))));
        }
    }
}

/// The reference that an expression seems to be, where it has no other.
fn only(expression: &Expression<'_>, references: &[SmolStr]) -> Option<SmolStr> {
    match (expression, references) {
        (Expression::Leaf(..), [one]) => Some(one.clone()),
        _ => None,
    }
}

fn references_in(expressions: &Expression<'_>) -> References {
    let mut pairs = Vec::new();
    expressions.each(&mut String::new(), &mut |path, texts| {
        if !texts.is_empty() {
            let path = SmolStr::new(path);
            pairs.extend(written(texts).map(|text| (path.clone(), SmolStr::new(&**text))));
        }
    });
    pairs.into_iter().collect()
}

fn all_in(expression: &Expression<'_>) -> Vec<SmolStr> {
    let mut all = Vec::new();
    expression.each(&mut String::new(), &mut |_, texts| {
        all.extend(written(texts).map(|text| SmolStr::new(&**text)));
    });
    all
}

fn names(texts: &[Text<'_>]) -> impl Iterator<Item = SmolStr> {
    texts.iter().map(|text| SmolStr::new(&**text))
}
