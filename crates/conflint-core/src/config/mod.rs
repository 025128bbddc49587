//! Configuration: folders of `.tf` files become a root module and its resource instances.
//!
//! First all texts are read ([`Modules::load`], [`Configuration::load`]); from then on nothing changes any more, and any
//! number of configurations can be evaluated side by side ([`Configuration::lower`]).

mod backend;
mod constraint;
mod decode;
mod dependencies;
mod evaluate;
mod folder;
mod inputs;
mod installed;
mod limits;
mod load;
mod lower;
mod module;
mod moves;
mod overrides;
mod roots;
pub(crate) mod secrets;
#[cfg(test)]
pub(crate) mod testing;
mod trace;
mod traversal;
mod tree;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use smol_str::SmolStr;

pub use backend::Backend;
pub use limits::Limits;
pub use load::Modules;
pub(crate) use load::repository;
pub use lower::Surroundings;
pub use roots::{documentation, folders_below, holds_configuration, roots};

use crate::addr::{ConfigObject, ModulePath, ObjectName, ResourceInstance};
use crate::analysis::{Inputs, TraceStep};
use crate::eval::Data;
use crate::instance::Lowered;
use crate::problem::Problem;
use crate::source::{Files, Sources, normal};
use inputs::Given;
use traversal::Target;
use tree::Tree;

/// One root module with the values for its variables: what is evaluated.
#[derive(Debug)]
pub struct Configuration {
    root: PathBuf,
    tree: Tree,
    given: BTreeMap<SmolStr, Given>,
    workspace: SmolStr,
    limits: Limits,
    /// Positions of the root module's `import` blocks, by what they adopt.
    imports: BTreeMap<ConfigObject, Vec<usize>>,
    problems: Vec<Problem>,
}

impl Configuration {
    /// The root module in a folder that has been read; absent where it has not. Reads the files of values beside it and
    /// those that the inputs name.
    pub fn load(
        files: &dyn Files,
        sources: &mut Sources,
        modules: &Modules,
        root: &Path,
        inputs: &Inputs,
    ) -> Option<Self> {
        let root = normal(root);
        let (tree, mut problems) = Tree::new(modules, sources, &root)?;
        let module = modules.module(&root)?;
        let (given, refused) = inputs::gather(files, sources, &root, module, inputs);
        problems.extend(refused);
        let mut imports: BTreeMap<ConfigObject, Vec<usize>> = BTreeMap::new();
        for (at, import) in module.imports.iter().enumerate() {
            let target = Target::parse(&import.to, &mut |_| Some(crate::addr::InstanceKey::Unknown));
            if let Some((module, (resource, _))) =
                target.and_then(|target| Some((target.module, target.resource?)))
            {
                let module = ModulePath(module.into_iter().map(|step| step.name).collect());
                let object = ConfigObject { module, name: ObjectName::Resource(resource) };
                imports.entry(object).or_default().push(at);
            }
        }
        let workspace = inputs.workspace.clone().unwrap_or_else(|| "default".into());
        Some(Self { root, tree, given, workspace, limits: inputs.limits, imports, problems })
    }

    /// What was wrong with the calls of modules and the values for variables.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// The root module's folder, as it was given.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The workspace.
    pub fn workspace(&self) -> &SmolStr {
        &self.workspace
    }

    /// How much there is to evaluate, roughly.
    pub(crate) fn size(&self) -> usize {
        self.tree.nodes.iter().map(|node| node.module.size()).sum()
    }

    /// Where the root module says that its state is kept.
    pub fn backend(&self) -> Option<Backend> {
        backend::backend(&self.tree.nodes.first()?.module)
    }

    /// The way of an argument's value back to where it is written down. The argument itself is not told again.
    pub fn trace(&self, sources: &Sources, address: &ResourceInstance, argument: &str) -> Vec<TraceStep> {
        trace::trace(self, sources, address, argument)
    }

    /// Evaluates everything: all instances as the plan would have them, and who waits for whom.
    pub fn lower(&self, surroundings: Surroundings<'_>) -> Lowered {
        lower::lower(self, surroundings)
    }

    /// Lets `ask` evaluate expressions in the root module. Runs on this thread: expressions that need each other in long
    /// chains want a deep stack.
    pub fn ask<T>(&self, surroundings: Surroundings<'_>, ask: impl FnOnce(&dyn Data) -> T) -> T {
        lower::ask(self, surroundings, ask)
    }
}
