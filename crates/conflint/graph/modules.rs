//! Resources nested in their modules.

use std::collections::BTreeMap;

use super::model::Node;

/// A module with its resources and the modules that it calls.
#[derive(Default)]
pub struct Module<'a> {
    /// Its own resources.
    pub nodes: Vec<&'a Node>,
    /// The modules that it calls, by the name of the call.
    pub calls: BTreeMap<&'a str, Module<'a>>,
}

impl<'a> Module<'a> {
    /// The root module of these resources.
    pub fn of(nodes: &'a [Node]) -> Self {
        let mut root = Module::default();
        for node in nodes {
            let mut module = &mut root;
            for name in &node.module {
                module = module.calls.entry(name).or_default();
            }
            module.nodes.push(node);
        }
        root
    }

    /// Visits every module below, parents first, as `Begin` with the call's name and `End`, and every resource.
    /// Does not call itself: modules may be nested as deeply as the input says.
    pub fn walk(&self, mut visit: impl FnMut(Step<'_>)) {
        enum Todo<'m, 'a> {
            Module(&'m str, &'m Module<'a>),
            End(usize),
        }
        let mut depth = 0;
        self.nodes.iter().for_each(|node| visit(Step::Resource(node, depth)));
        let mut todo: Vec<Todo<'_, '_>> =
            self.calls.iter().rev().map(|(name, module)| Todo::Module(name, module)).collect();
        while let Some(next) = todo.pop() {
            match next {
                Todo::Module(name, module) => {
                    visit(Step::Begin(name, depth));
                    todo.push(Todo::End(depth));
                    depth += 1;
                    module.nodes.iter().for_each(|node| visit(Step::Resource(node, depth)));
                    todo.extend(module.calls.iter().rev().map(|(name, module)| Todo::Module(name, module)));
                }
                Todo::End(outer) => {
                    depth = outer;
                    visit(Step::End(depth));
                }
            }
        }
    }
}

/// A step of [`Module::walk`], with its depth.
pub enum Step<'a> {
    /// A module begins.
    Begin(&'a str, usize),
    /// A resource.
    Resource(&'a Node, usize),
    /// A module ends.
    End(usize),
}

/// What is written on a resource: its name, and how many instances it has where that is not one.
pub fn caption(node: &Node) -> String {
    match node.instances.len() {
        1 => node.name.clone(),
        number => format!("{} × {number}", node.name),
    }
}
