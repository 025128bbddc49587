//! The `configuration` of a plan, module by module, while the file is being read.

use std::sync::{PoisonError, RwLock};

use foldhash::HashSet;
use smol_str::SmolStr;

use super::blocks::{Around, Blocks, only, push_output, push_resource, shown};
use super::configuration::{Call, Expression, Variable, all_in, names};
use super::index::{Index, ModuleTold, waits};
use super::provider::Keys;
use crate::addr::{ConfigObject, Dependency, ModulePath, ObjectName};
use crate::json::{self, Batch, Batches, Feed, Trouble, on_threads};

/// Modules that are nested deeper are left out.
const MAX_DEPTH: usize = 64;

/// What the root module and all below it tell.
pub(super) fn read(keys: &Keys, feed: &mut Feed<'_>) -> Result<Index, Trouble> {
    let around = Around { keys, paths: RwLock::default() };
    let valued = keys.modules();
    let mut walk = Walk { around: &around, valued: &valued, modules: Vec::new(), index: Index::default() };
    let work = |batch: &Batch| around.read(batch);
    let all = on_threads(work, |batches| walk.module(&ModulePath::root(), batches, feed).map(drop))?;
    let Walk { mut modules, mut index, .. } = walk;
    for blocks in all.into_iter().flatten() {
        if let Some(module) = modules.get_mut(blocks.module) {
            module.take(blocks, &mut index.problems);
        }
    }
    order(0, &mut modules, &mut index.dependencies);
    let paths = around.paths.into_inner().unwrap_or_else(PoisonError::into_inner);
    index.modules = paths.into_iter().zip(modules).map(|(path, module)| (path, module.told)).collect();
    Ok(index)
}

/// A module, as far as it has been read.
#[derive(Default)]
struct Module {
    told: ModuleTold,
    resources_wait: Vec<Dependency>,
    outputs_wait: Vec<Dependency>,
    calls: Vec<Called>,
}

/// A call in a module.
struct Called {
    name: SmolStr,
    /// Number of what it calls.
    module: Option<usize>,
    /// What its repetition and its arguments wait for.
    waits: Vec<Dependency>,
}

impl Module {
    fn take(&mut self, mut blocks: Blocks, problems: &mut Vec<String>) {
        self.told.resources.extend(blocks.resources);
        self.told.passed.extend(blocks.passed);
        self.resources_wait.append(&mut blocks.resources_wait);
        self.outputs_wait.append(&mut blocks.outputs_wait);
        problems.append(&mut blocks.problems);
    }
}

/// Puts together what waits for what: a module's own first, then that of its calls by name.
fn order(number: usize, modules: &mut [Module], all: &mut Vec<Dependency>) {
    let Some(module) = modules.get_mut(number) else { return };
    all.append(&mut module.resources_wait);
    all.append(&mut module.outputs_wait);
    let mut calls = std::mem::take(&mut module.calls);
    calls.sort_by(|a, b| a.name.cmp(&b.name));
    for mut call in calls {
        call.module.into_iter().for_each(|number| order(number, modules, all));
        all.append(&mut call.waits);
    }
}

struct Walk<'w, 'k> {
    around: &'w Around<'k>,
    /// Modules whose variables' values are asked for: they or modules in them have providers of their own.
    valued: &'w HashSet<ModulePath>,
    modules: Vec<Module>,
    index: Index,
}

impl Walk<'_, '_> {
    /// Takes a module and gives its number.
    fn module(
        &mut self,
        path: &ModulePath,
        batches: &mut Batches<'_>,
        feed: &mut Feed<'_>,
    ) -> Result<Option<usize>, Trouble> {
        if path.0.len() > MAX_DEPTH {
            self.index.problems.push(format!("{path} is nested too deeply"));
            return feed.skip().map(|()| None);
        }
        if !self.is(b'{', path, feed)? {
            return feed.skip().map(|()| None);
        }
        let number = self.number(path);
        let text = number.to_string();
        feed.members(&mut |feed, member| match member.as_str() {
            "resources" if self.is(b'[', path, feed)? => feed.elements(&mut |feed| {
                push_resource(batches, &text, feed.text()?);
                Ok(())
            }),
            "outputs" if self.is(b'{', path, feed)? => feed.members(&mut |feed, name| {
                push_output(batches, &text, name, feed.text()?);
                Ok(())
            }),
            "variables" if self.valued.contains(path) && self.is(b'{', path, feed)? => {
                feed.members(&mut |feed, name| self.variable(path, name, feed.text()?))
            }
            "module_calls" if self.is(b'{', path, feed)? => feed.members(&mut |feed, name| {
                let called = self.call(path, name, batches, feed)?;
                self.modules[number].calls.push(called);
                Ok(())
            }),
            _ => feed.skip(),
        })?;
        Ok(Some(number))
    }

    fn number(&mut self, path: &ModulePath) -> usize {
        self.around.paths.write().unwrap_or_else(PoisonError::into_inner).push(path.clone());
        self.modules.push(Module::default());
        self.modules.len() - 1
    }

    fn call(
        &mut self,
        path: &ModulePath,
        name: &SmolStr,
        batches: &mut Batches<'_>,
        feed: &mut Feed<'_>,
    ) -> Result<Called, Trouble> {
        let module = path.child(name.clone());
        let mut called = Called { name: name.clone(), module: None, waits: Vec::new() };
        if !self.is(b'{', path, feed)? {
            return feed.skip().map(|()| called);
        }
        let mut texts: Vec<String> = Vec::new();
        feed.members(&mut |feed, member| {
            match member.as_str() {
                "module" => called.module = self.module(&module, batches, feed)?,
                "expressions" | "count_expression" | "for_each_expression" | "depends_on" => {
                    texts.push(format!("\"{member}\":{}", feed.text()?));
                }
                _ => feed.skip()?,
            }
            Ok(())
        })?;
        let text = format!("{{{}}}", texts.join(","));
        match serde_json::from_str::<Call<'_>>(&text) {
            Ok(call) => {
                let number = called.module.unwrap_or_else(|| self.number(&module));
                called.waits = self.arguments(path, &module, number, &call);
            }
            Err(error) => self.cannot(&format!("call {name}"), path, &error),
        }
        Ok(called)
    }

    /// What a call in a module says of the module with this number.
    fn arguments(
        &mut self,
        path: &ModulePath,
        module: &ModulePath,
        number: usize,
        call: &Call<'_>,
    ) -> Vec<Dependency> {
        let mut dependencies = Vec::new();
        let open = ConfigObject { module: module.clone(), name: ObjectName::Open };
        let mut before = all_in(&call.count_expression);
        before.extend(all_in(&call.for_each_expression));
        before.extend(names(&call.depends_on));
        waits(&open, path, &before, &mut dependencies);
        let Expression::Block(arguments) = &call.expressions else { return dependencies };
        for (name, expression) in arguments {
            let name = ObjectName::Variable((**name).into());
            let variable = ConfigObject { module: module.clone(), name };
            let references = all_in(expression);
            waits(&variable, path, &references, &mut dependencies);
            if let (Some(one), Some(inside)) = (only(expression, &references), self.modules.get_mut(number)) {
                inside.told.passed.insert(variable.name.clone(), one);
            }
            if self.valued.contains(module) {
                // What the call passes stands in for the default, known or not.
                match expression {
                    Expression::Leaf(Some(constant), _) => self.index.set(variable, constant),
                    _ => drop(self.index.values.remove(&variable)),
                }
            }
        }
        dependencies
    }

    /// The default of a variable. Sensitive ones are marked.
    fn variable(&mut self, path: &ModulePath, name: &SmolStr, text: &str) -> Result<(), Trouble> {
        let variable = ConfigObject { module: path.clone(), name: ObjectName::Variable(name.clone()) };
        match serde_json::from_str::<Variable<'_>>(text) {
            Ok(told) => {
                if told.sensitive {
                    self.index.hide(variable.clone());
                }
                told.default.into_iter().for_each(|text| self.index.set(variable.clone(), text));
            }
            Err(error) => self.cannot(&format!("variable {name}"), path, &error),
        }
        Ok(())
    }

    fn cannot(&mut self, what: &str, path: &ModulePath, error: &serde_json::Error) {
        self.index.problems.push(format!("{what} of {}: {}", shown(path), json::describe(error)));
    }

    /// Whether the next value begins so; `null` stands for nothing.
    fn is(&mut self, wanted: u8, path: &ModulePath, feed: &mut Feed<'_>) -> Result<bool, Trouble> {
        let first = feed.peek()?;
        if first != Some(wanted) && first != Some(b'n') {
            let place = feed.next_byte();
            self.index.problems.push(format!("{}: unexpected data at {place}", shown(path)));
        }
        Ok(first == Some(wanted))
    }
}
