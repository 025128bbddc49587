//! What the configuration of a plan tells: who waits for whom, and each resource's references and provider.

use std::collections::HashMap;

use smol_str::SmolStr;

use super::configuration::{Call, Configuration, Expression, Module, Output, Resource};
use super::reference::{Reference, written};
use crate::addr::{self, ConfigObject, Dependency, ModulePath, ObjectName, ResourceMode};
use crate::instance::References;
use crate::json::Text;

/// What the configuration tells.
#[derive(Default)]
pub(super) struct Index {
    /// Who waits for whom.
    pub(super) dependencies: Vec<Dependency>,
    /// The resources.
    pub(super) resources: HashMap<ConfigObject, Told>,
    /// Variables of called modules and outputs that seem to be one reference and nothing else.
    pub(super) passed: HashMap<ConfigObject, SmolStr>,
}

/// What the configuration tells of a resource.
pub(super) struct Told {
    /// Key of its provider configuration.
    pub(super) provider: Option<SmolStr>,
    /// Its references.
    pub(super) references: References,
}

impl Index {
    /// Reads the modules.
    pub(super) fn new(configuration: &Configuration<'_>) -> Self {
        let mut index = Index::default();
        index.module(&ModulePath::root(), &configuration.root_module);
        index
    }

    fn module(&mut self, path: &ModulePath, module: &Module<'_>) {
        for resource in &module.resources {
            self.resource(path, resource);
        }
        for (name, output) in &module.outputs {
            self.output(path, name, output);
        }
        for (name, call) in &module.module_calls {
            self.call(path, name, call);
        }
    }

    fn resource(&mut self, path: &ModulePath, resource: &Resource<'_>) {
        let mode = match resource.mode.as_deref() {
            Some("data") => ResourceMode::Data,
            Some("ephemeral") => ResourceMode::Ephemeral,
            _ => ResourceMode::Managed,
        };
        let (kind, name) = (SmolStr::new(&*resource.kind), SmolStr::new(&*resource.name));
        let object = ConfigObject {
            module: path.clone(),
            name: ObjectName::Resource(addr::Resource { mode, kind, name }),
        };
        let references = references_in(&resource.expressions);
        self.waits_for(&object, references.iter().map(|(_, reference)| reference));
        let repetition = [&resource.count_expression, &resource.for_each_expression];
        self.waits_for(
            &object,
            repetition.into_iter().flat_map(|e| all_in(e)).chain(names(&resource.depends_on)),
        );
        let provider = resource.provider_config_key.as_deref().map(SmolStr::new);
        self.resources.insert(object, Told { provider, references });
    }

    fn output(&mut self, path: &ModulePath, name: &str, output: &Output<'_>) {
        let object = ConfigObject { module: path.clone(), name: ObjectName::Output(name.into()) };
        self.passes(&object, path, &output.expression);
        self.waits_for(&object, names(&output.depends_on));
    }

    fn call(&mut self, path: &ModulePath, name: &str, call: &Call<'_>) {
        let module = path.child(name);
        let open = ConfigObject { module: module.clone(), name: ObjectName::Open };
        let before = [&call.count_expression, &call.for_each_expression];
        let before = before.into_iter().flat_map(|e| all_in(e)).chain(names(&call.depends_on));
        self.waits_in(path, &open, before);
        if let Expression::Block(arguments) = &call.expressions {
            for (name, expression) in arguments {
                let name = ObjectName::Variable((**name).into());
                let variable = ConfigObject { module: module.clone(), name };
                self.passes(&variable, path, expression);
            }
        }
        self.module(&module, &call.module);
    }

    /// The object stands for an expression that is written in a module.
    fn passes(&mut self, object: &ConfigObject, written_in: &ModulePath, expression: &Expression<'_>) {
        let references = all_in(expression);
        if let (Expression::Leaf(..), [one]) = (expression, &*references) {
            self.passed.insert(object.clone(), one.clone());
        }
        self.waits_in(written_in, object, references);
    }

    fn waits_for<S: AsRef<str>>(&mut self, from: &ConfigObject, references: impl IntoIterator<Item = S>) {
        self.waits_in(&from.module.clone(), from, references);
    }

    fn waits_in<S: AsRef<str>>(
        &mut self,
        written_in: &ModulePath,
        from: &ConfigObject,
        references: impl IntoIterator<Item = S>,
    ) {
        let targets = references.into_iter().filter_map(|text| Reference::parse(text.as_ref()));
        let edge = |to: Reference| Dependency { from: from.clone(), to: to.object(written_in) };
        self.dependencies.extend(targets.map(edge));
    }

    /// A resource waits for its provider configuration, and that for what it refers to.
    pub(super) fn provider(&mut self, object: &ConfigObject, expressions: &Expression<'_>) {
        self.waits_for(object, all_in(expressions));
    }
}

fn references_in(expressions: &Expression<'_>) -> References {
    let mut pairs = Vec::new();
    expressions.each(&mut String::new(), &mut |path, texts| {
        let path = SmolStr::new(path);
        pairs.extend(written(texts).map(|text| (path.clone(), SmolStr::new(&**text))));
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
