//! Who waits for whom, by what expressions refer to.

use std::borrow::Cow;
use std::collections::BTreeMap;

use foldhash::{HashMap, HashSet};
use smol_str::SmolStr;

use super::evaluate::{local_name, name_for, source};
use super::module::{Call, Module, Resource};
use super::traversal::ProviderName;
use super::tree::{Node, Tree};
use crate::addr::{ConfigObject, Dependency, ModulePath, ObjectName};
use crate::eval::{Reference, Referent, references};
use crate::syntax::{Body, Expression, ExpressionKind, expression_in_string};

/// All dependencies of a configuration that order something, sorted.
pub(crate) fn dependencies(tree: &Tree) -> Vec<Dependency> {
    let mut found = Vec::new();
    let mut providers = HashSet::default();
    // Modules come before those that they call, and so do the providers that they hand down.
    for node in &tree.nodes {
        Placing { tree, node, called: BTreeMap::new() }.module(&mut found, &mut providers);
    }
    found.sort_unstable();
    found.dedup();
    found.shrink_to_fit();
    found
}

/// `from` waits for `to`, both as one module knows them.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Wait {
    from: Near,
    to: Near,
}

/// Something in a module, or in one that it calls.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
struct Near {
    call: Option<SmolStr>,
    name: ObjectName,
}

impl Near {
    fn here(name: ObjectName) -> Self {
        Self { call: None, name }
    }
}

/// What the text of a module says of who waits for whom, wherever it is called; sorted.
fn waits(module: &Module) -> Vec<Wait> {
    let mut gathering = Gathering { found: Vec::new() };
    gathering.module(module);
    gathering.found.sort_unstable();
    gathering.found.dedup();
    gathering.found
}

/// A module in one place of the tree.
struct Placing<'a> {
    tree: &'a Tree,
    node: &'a Node,
    /// The modules that it calls.
    called: BTreeMap<SmolStr, ModulePath>,
}

impl<'a> Placing<'a> {
    /// `providers` are those whose configuration waits for something: to wait for others orders nothing.
    fn module(&mut self, found: &mut Vec<Dependency>, providers: &mut HashSet<ConfigObject>) {
        let module: &'a Module = &self.node.module;
        // A root module is asked once, and may be large. What is called may be called again.
        let waits: Cow<'_, [Wait]> = match self.node.parent {
            None => waits(module).into(),
            Some(_) => module.waits.get_or_init(|| waits(module)).into(),
        };
        found.reserve(waits.len());
        for Wait { from, to } in waits.iter() {
            let dependency = Dependency { from: self.object(from), to: self.object(to) };
            if matches!(from.name, ObjectName::Provider(_)) {
                providers.insert(dependency.from.clone());
            }
            found.push(dependency);
        }
        let mut known: HashMap<ProviderName, Option<ConfigObject>> = HashMap::default();
        for (resource, block) in &module.resources {
            let provider = known.entry(name_for(&resource.kind, block.provider.as_deref()));
            let provider = provider.or_insert_with_key(|name| {
                Some(self.provider(name.clone())).filter(|provider| providers.contains(provider))
            });
            let Some(to) = provider.clone() else { continue };
            let from = ObjectName::Resource(resource.clone());
            found.push(Dependency { from: ConfigObject { module: self.node.path.clone(), name: from }, to });
        }
    }

    fn object(&mut self, near: &Near) -> ConfigObject {
        let here = &self.node.path;
        let module = match &near.call {
            None => here.clone(),
            Some(call) => self.called.entry(call.clone()).or_insert_with(|| here.child(call.clone())).clone(),
        };
        ConfigObject { module, name: near.name.clone() }
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
}

struct Gathering {
    found: Vec<Wait>,
}

impl Gathering {
    fn module(&mut self, module: &Module) {
        for (name, attribute) in &module.locals {
            self.reads(&ObjectName::Local(name.clone()), &attribute.value);
        }
        for (name, output) in &module.outputs {
            let from = ObjectName::Output(name.clone());
            let values = output.value.iter().map(|attribute| &attribute.value);
            for expression in values.chain(&output.conditions) {
                self.reads(&from, expression);
            }
            self.depends_on(&Near::here(from), &output.depends_on);
        }
        for (resource, block) in &module.resources {
            self.resource(&ObjectName::Resource(resource.clone()), block);
        }
        for (name, block) in &module.providers {
            self.body(&ObjectName::Provider(name.to_string().into()), &block.body, &mut Vec::new());
        }
        for (name, call) in &module.calls {
            self.call(name, call);
        }
    }

    fn resource(&mut self, from: &ObjectName, block: &Resource) {
        self.body(from, &block.body, &mut Vec::new());
        let repetition = block.repetition.attribute().map(|attribute| &attribute.value);
        for expression in repetition.into_iter().chain(&block.lifecycle.conditions) {
            self.reads(from, expression);
        }
        self.depends_on(&Near::here(from.clone()), &block.depends_on);
        self.depends_on(&Near::here(from.clone()), &block.lifecycle.triggers);
    }

    /// All that the arguments of a body refer to; iterators of dynamic blocks are none of it.
    fn body<'a>(&mut self, from: &ObjectName, body: &'a Body, iterators: &mut Vec<&'a SmolStr>) {
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

    fn call(&mut self, call_name: &SmolStr, call: &Call) {
        let inside = |name| Near { call: Some(call_name.clone()), name };
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
        self.reads_from(&Near::here(from.clone()), expression, iterators);
    }

    fn reads_from(&mut self, from: &Near, expression: &Expression, iterators: &[&SmolStr]) {
        for Reference { referent, .. } in references(expression) {
            let is_iterator = matches!(&referent, Referent::Resource(r) if iterators.contains(&&r.kind));
            if let Some(to) = object(referent).filter(|to| !is_iterator && to != from) {
                self.found.push(Wait { from: from.clone(), to });
            }
        }
    }

    /// Names that stand for themselves, maybe in quotes.
    fn depends_on(&mut self, from: &Near, names: &[Expression]) {
        for name in names {
            let inside = expression_in_string(name);
            self.reads_from(from, inside.as_ref().unwrap_or(name), &[]);
        }
    }
}

/// What is referred to; absent where it is nothing that one could wait for.
fn object(referent: Referent) -> Option<Near> {
    Some(match referent {
        Referent::Variable(name) => Near::here(ObjectName::Variable(name)),
        Referent::Local(name) => Near::here(ObjectName::Local(name)),
        Referent::Resource(resource) => Near::here(ObjectName::Resource(resource)),
        Referent::Module { name, output } => {
            let end = output.map_or(ObjectName::Close, ObjectName::Output);
            Near { call: Some(name), name: end }
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::testing::run;
    use crate::graph::{Deployment, Graph, InstanceId, Order};
    use crate::instance::Lowered;

    #[test]
    fn providers_are_waited_for_where_their_configuration_waits() {
        let outcome = run(&[
            (
                "main.tf",
                r#"
                resource "aws_eks_cluster" "c" { name = "c" }
                provider "aws" { region = "eu-west-1" }
                provider "kubernetes" { host = aws_eks_cluster.c.endpoint }
                resource "kubernetes_namespace" "n" {}
                module "m" { source = "./m" }
                "#,
            ),
            ("m/main.tf", "resource \"kubernetes_namespace\" \"n\" {}"),
        ]);
        let provider = |name: &str| ObjectName::Provider(name.into());
        let waiting = |on: &ObjectName| -> Vec<String> {
            let waits = outcome.lowered.dependencies.iter().filter(|wait| wait.to.name == *on);
            waits.map(|wait| wait.from.module.to_string()).collect()
        };
        assert_eq!(waiting(&provider("kubernetes")), ["", "module.m"]);
        assert_eq!(waiting(&provider("aws")), [""; 0]);
    }

    #[test]
    fn a_module_without_instances_is_waited_for() {
        let main = r#"
            resource "x_y" "a" {}
            module "gate" {
              source     = "./gate"
              depends_on = [x_y.a]
            }
            resource "x_y" "b" { depends_on = [module.gate] }
            resource "x_y" "c" {}
        "#;
        for gate in ["resource \"x_y\" \"u\" { count = 0 }", "locals { a = 1 }"] {
            let Lowered { instances, dependencies, .. } =
                run(&[("main.tf", main), ("gate/main.tf", gate)]).lowered;
            let graph = Graph::new(vec![Deployment { instances, dependencies, ..Deployment::default() }]);
            let [a, b, c] = [0, 1, 2].map(|instance| InstanceId { deployment: 0, instance });
            assert_eq!(graph.order(a, b), Order::Before, "{gate}");
            assert_eq!(graph.order(a, c), Order::Unordered, "{gate}");
        }
    }
}
