//! Who waits for whom, by what expressions refer to.

use std::collections::BTreeSet;

use smol_str::SmolStr;

use super::evaluate::{local_name, name_for, source};
use super::module::{Call, Module, Resource};
use super::traversal::ProviderName;
use super::tree::{Node, Tree};
use crate::addr::{ConfigObject, Dependency, ObjectName};
use crate::eval::{Reference, Referent, references};
use crate::syntax::{Body, Expression, ExpressionKind, expression_in_string};

/// All dependencies of a configuration, sorted.
pub(crate) fn dependencies(tree: &Tree) -> Vec<Dependency> {
    let mut found = BTreeSet::new();
    for node in &tree.nodes {
        Gathering { tree, node, found: &mut found }.module();
    }
    found.into_iter().collect()
}

struct Gathering<'a> {
    tree: &'a Tree,
    node: &'a Node,
    found: &'a mut BTreeSet<Dependency>,
}

impl<'a> Gathering<'a> {
    fn module(&mut self) {
        let module: &'a Module = &self.node.module;
        for (name, attribute) in &module.locals {
            self.reads(&ObjectName::Local(name.clone()), &attribute.value);
        }
        for (name, output) in &module.outputs {
            let from = ObjectName::Output(name.clone());
            let values = output.value.iter().map(|attribute| &attribute.value);
            for expression in values.chain(&output.conditions) {
                self.reads(&from, expression);
            }
            self.depends_on(&self.here(from), &output.depends_on);
        }
        for (resource, block) in &module.resources {
            self.resource(&ObjectName::Resource(resource.clone()), &resource.kind, block);
        }
        for (name, block) in &module.providers {
            self.body(&ObjectName::Provider(name.to_string().into()), &block.body, &mut Vec::new());
        }
        for (name, call) in &module.calls {
            self.call(name, call);
        }
    }

    fn here(&self, name: ObjectName) -> ConfigObject {
        ConfigObject { module: self.node.path.clone(), name }
    }

    fn resource(&mut self, from: &ObjectName, kind: &str, block: &'a Resource) {
        self.body(from, &block.body, &mut Vec::new());
        let repetition = block.repetition.attribute().map(|attribute| &attribute.value);
        for expression in repetition.into_iter().chain(&block.lifecycle.conditions) {
            self.reads(from, expression);
        }
        self.depends_on(&self.here(from.clone()), &block.depends_on);
        self.depends_on(&self.here(from.clone()), &block.lifecycle.triggers);
        let to = self.provider(name_for(kind, block.provider.as_ref()));
        self.add(self.here(from.clone()), to);
    }

    /// All that the arguments of a body refer to; iterators of dynamic blocks are none of it.
    fn body(&mut self, from: &ObjectName, body: &'a Body, iterators: &mut Vec<&'a SmolStr>) {
        for attribute in &body.attributes {
            self.reads_within(from, &attribute.value, iterators);
        }
        for block in &body.blocks {
            let depth = iterators.len();
            if block.kind.name == "dynamic" {
                let written =
                    block.body.attributes.iter().find(|attribute| attribute.name.name == "iterator");
                let name = written.and_then(|attribute| match &attribute.value.kind {
                    ExpressionKind::Name(name) | ExpressionKind::String(name) => Some(name),
                    _ => None,
                });
                iterators.extend(name.or(block.labels.first().map(|label| &label.name)));
            }
            self.body(from, &block.body, iterators);
            iterators.truncate(depth);
        }
    }

    fn call(&mut self, name: &SmolStr, call: &'a Call) {
        let child = self.node.path.child(name.clone());
        let inside = |name| ConfigObject { module: child.clone(), name };
        for (argument, attribute) in &call.arguments {
            self.reads_from(&inside(ObjectName::Variable(argument.clone())), &attribute.value, &[]);
        }
        let open = inside(ObjectName::Open);
        if let Some(attribute) = call.repetition.attribute() {
            self.reads_from(&open, &attribute.value, &[]);
        }
        self.depends_on(&open, &call.depends_on);
    }

    fn reads(&mut self, from: &ObjectName, expression: &Expression) {
        self.reads_within(from, expression, &[]);
    }

    fn reads_within(&mut self, from: &ObjectName, expression: &Expression, iterators: &[&SmolStr]) {
        self.reads_from(&self.here(from.clone()), expression, iterators);
    }

    fn reads_from(&mut self, from: &ConfigObject, expression: &Expression, iterators: &[&SmolStr]) {
        for Reference { referent, .. } in references(expression) {
            let is_iterator = matches!(&referent, Referent::Resource(r) if iterators.contains(&&r.kind));
            if let Some(to) = self.object(referent).filter(|_| !is_iterator) {
                self.add(from.clone(), to);
            }
        }
    }

    /// Names that stand for themselves, maybe in quotes.
    fn depends_on(&mut self, from: &ConfigObject, names: &[Expression]) {
        for name in names {
            let inside = expression_in_string(name);
            self.reads_from(from, inside.as_ref().unwrap_or(name), &[]);
        }
    }

    fn object(&self, referent: Referent) -> Option<ConfigObject> {
        Some(match referent {
            Referent::Variable(name) => self.here(ObjectName::Variable(name)),
            Referent::Local(name) => self.here(ObjectName::Local(name)),
            Referent::Resource(resource) => self.here(ObjectName::Resource(resource)),
            Referent::Module { name, output } => {
                let module = self.node.path.child(name);
                ConfigObject { module, name: output.map_or(ObjectName::Close, ObjectName::Output) }
            }
            _ => return None,
        })
    }

    /// The provider configuration that the module means, wherever it is handed down from.
    fn provider(&self, name: ProviderName) -> ConfigObject {
        let (mut node, mut name) = (self.node, name);
        while let Some((parent, theirs)) = self.handed_down(node, &name) {
            (node, name) = (parent, theirs);
        }
        ConfigObject { module: node.path.clone(), name: ObjectName::Provider(name.to_string().into()) }
    }

    fn handed_down(&self, node: &Node, name: &ProviderName) -> Option<(&'a Node, ProviderName)> {
        let parent = self.tree.nodes.get(node.parent?)?;
        let call = parent.module.calls.get(node.path.0.last()?)?;
        if let Some(theirs) = call.providers.get(name) {
            return Some((parent, theirs.clone()));
        }
        if name.alias.is_some() || node.module.providers.contains_key(name) {
            return None;
        }
        let theirs = local_name(&parent.module, &source(&node.module, &name.name), &name.name);
        Some((parent, ProviderName::default_of(theirs.unwrap_or_else(|| name.name.clone()))))
    }

    fn add(&mut self, from: ConfigObject, to: ConfigObject) {
        if from != to {
            self.found.insert(Dependency { from, to });
        }
    }
}
