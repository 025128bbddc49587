//! Where the value of an argument comes from, as far as names lead. Told when asked, by what is written only.

use std::collections::BTreeSet;

use smol_str::SmolStr;

use super::Configuration;
use super::tree::Node;
use crate::addr::ResourceInstance;
use crate::analysis::TraceStep;
use crate::eval::{Reference, Referent, references};
use crate::source::{Sources, Span};
use crate::syntax::{Attribute, Body, Expression};

/// So many steps are worth reading.
const MAX_STEPS: usize = 12;

/// The way of an argument's value back to where it is written down: through locals, variables, module calls and outputs.
pub(super) fn trace(
    configuration: &Configuration,
    sources: &Sources,
    address: &ResourceInstance,
    argument: &str,
) -> Vec<TraceStep> {
    let tree = &configuration.tree;
    let found = tree.find(&address.module.path()).and_then(|at| {
        let node = tree.nodes.get(at)?;
        let block = node.module.resources.get(&address.resource)?;
        let names: Vec<&str> = argument.split('.').filter(|step| step.parse::<u64>().is_err()).collect();
        Some((node, block, attribute(&block.body, &names)?))
    });
    let Some((node, block, attribute)) = found else { return Vec::new() };
    let mut tracing = Tracing { configuration, sources, steps: Vec::new(), seen: BTreeSet::new() };
    let repetition = block.repetition.attribute().map(|attribute| &attribute.value);
    tracing.expression(node, &attribute.value, repetition);
    tracing.steps
}

/// The argument at a path of names, through nested blocks, dynamic ones too.
fn attribute<'a>(body: &'a Body, path: &[&str]) -> Option<&'a Attribute> {
    let (first, rest) = path.split_first()?;
    if let Some(attribute) = body.attributes.iter().find(|attribute| attribute.name.name == *first) {
        return Some(attribute);
    }
    body.blocks.iter().find_map(|block| match block.kind.name.as_str() {
        "dynamic" if block.labels.first().is_some_and(|label| label.name == *first) => {
            let content = block.body.blocks.iter().find(|nested| nested.kind.name == "content")?;
            attribute(&content.body, rest)
        }
        kind if kind == *first => attribute(&block.body, rest),
        _ => None,
    })
}

struct Tracing<'a> {
    configuration: &'a Configuration,
    sources: &'a Sources,
    steps: Vec<TraceStep>,
    seen: BTreeSet<Span>,
}

impl<'a> Tracing<'a> {
    /// Goes on with what the expression refers to. `repetition` is what `each` and `count` are read from.
    fn expression(&mut self, node: &'a Node, expression: &'a Expression, repetition: Option<&'a Expression>) {
        for Reference { referent, .. } in references(expression) {
            match referent {
                Referent::Local(name) => {
                    if let Some(local) = node.module.locals.get(&name) {
                        self.follow(node, local, format!("local.{name} is set here"), None);
                    }
                }
                Referent::Variable(name) => self.variable(node, &name),
                Referent::Module { name, output: Some(output) } => self.output(node, &name, &output),
                Referent::Each(name) => {
                    if let Some(over) = repetition.filter(|over| self.step(over.span, each(&name))) {
                        self.expression(node, over, None);
                    }
                }
                _ => {}
            }
        }
    }

    fn variable(&mut self, node: &'a Node, name: &SmolStr) {
        let Some(variable) = node.module.variables.get(name) else { return };
        let Some(parent) = node.parent.and_then(|at| self.configuration.tree.nodes.get(at)) else {
            match (self.configuration.given.get(name).map(|given| given.span), &variable.default) {
                (Some(Some(span)), _) => {
                    self.step(span, format!("var.{name} is given here"));
                }
                (Some(None), _) => {
                    self.step(variable.header, format!("var.{name} is given on the command line"));
                }
                (None, Some(default)) => {
                    self.step(default.span, format!("var.{name} has this default"));
                }
                (None, None) => {
                    self.step(variable.header, format!("var.{name} has no value"));
                }
            }
            return;
        };
        let call = node.path.0.last().and_then(|call| Some((call, parent.module.calls.get(call)?)));
        let argument = call.and_then(|(module, call)| Some((module, call, call.arguments.get(name)?)));
        if let Some((module, call, argument)) = argument {
            let repetition = call.repetition.attribute().map(|attribute| &attribute.value);
            self.follow(parent, argument, format!("module.{module} is given {name} here"), repetition);
        } else if let Some(default) = &variable.default {
            self.step(default.span, format!("var.{name} has this default"));
        }
    }

    fn output(&mut self, node: &'a Node, call: &SmolStr, output: &SmolStr) {
        let Some(Ok(child)) = node.children.get(call) else { return };
        let Some(child) = self.configuration.tree.nodes.get(*child) else { return };
        let value = child.module.outputs.get(output).and_then(|output| output.value.as_ref());
        if let Some(value) = value {
            self.follow(child, value, format!("module.{call}.{output} is set here"), None);
        }
    }

    fn follow(
        &mut self,
        node: &'a Node,
        attribute: &'a Attribute,
        what: String,
        repetition: Option<&'a Expression>,
    ) {
        if self.step(attribute.span, what) {
            self.expression(node, &attribute.value, repetition);
        }
    }

    /// Tells a step; false where it has been told, or nothing more is worth telling.
    fn step(&mut self, span: Span, what: String) -> bool {
        let is_new = self.steps.len() < MAX_STEPS && self.seen.insert(span);
        if is_new && !self.sources.slice(span).is_empty() {
            self.steps.push(TraceStep { span, what });
        }
        is_new
    }
}

fn each(name: &str) -> String {
    format!("each.{name} is read from here")
}
