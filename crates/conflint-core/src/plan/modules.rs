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
    let (mut insides, mut problems) = (Vec::new(), Vec::new());
    let take = |all: Vec<Blocks>| {
        for mut blocks in all {
            problems.append(&mut blocks.problems);
            inside(&mut insides, blocks.module).take(blocks);
        }
    };
    let work = |batch: &Batch| around.read(batch);
    on_threads(work, take, |batches| walk.module(&ModulePath::root(), batches, feed).map(drop))?;
    let Walk { mut modules, mut index, .. } = walk;
    index.problems.append(&mut problems);
    insides.resize_with(modules.len(), Inside::default);
    let waits = insides.iter().map(|inside| inside.resources_wait.len() + inside.outputs_wait.len());
    index.dependencies.reserve_exact(waits.chain(modules.iter().flat_map(Module::waits)).sum());
    order(0, &mut modules, &mut insides, &mut index.dependencies);
    let paths = around.paths.into_inner().unwrap_or_else(PoisonError::into_inner);
    let told = modules.into_iter().zip(insides).map(|(module, mut inside)| {
        inside.told.passed.extend(module.passed);
        inside.told
    });
    index.modules = paths.into_iter().zip(told).collect();
    Ok(index)
}

/// What the walk itself tells of a module.
#[derive(Default)]
struct Module {
    calls: Vec<Called>,
    /// Its variables that seem to be one reference and nothing else.
    passed: Vec<(ObjectName, SmolStr)>,
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
    fn waits(&self) -> impl Iterator<Item = usize> {
        self.calls.iter().map(|call| call.waits.len())
    }
}

/// What its blocks tell of a module.
#[derive(Default)]
struct Inside {
    told: ModuleTold,
    resources_wait: Vec<Dependency>,
    outputs_wait: Vec<Dependency>,
}

impl Inside {
    fn take(&mut self, mut blocks: Blocks) {
        self.told.resources.extend(blocks.resources);
        self.told.passed.extend(blocks.passed);
        self.resources_wait.append(&mut blocks.resources_wait);
        self.outputs_wait.append(&mut blocks.outputs_wait);
    }
}

fn inside(insides: &mut Vec<Inside>, module: usize) -> &mut Inside {
    if insides.len() <= module {
        insides.resize_with(module + 1, Inside::default);
    }
    &mut insides[module]
}

/// Puts together what waits for what: a module's own first, then that of its calls by name.
fn order(number: usize, modules: &mut [Module], insides: &mut [Inside], all: &mut Vec<Dependency>) {
    let (Some(module), Some(inside)) = (modules.get_mut(number), insides.get_mut(number)) else { return };
    all.extend(std::mem::take(&mut inside.resources_wait));
    all.extend(std::mem::take(&mut inside.outputs_wait));
    let mut calls = std::mem::take(&mut module.calls);
    calls.sort_by(|a, b| a.name.cmp(&b.name));
    for mut call in calls {
        call.module.into_iter().for_each(|number| order(number, modules, insides, all));
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
                inside.passed.push((variable.name.clone(), one));
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
