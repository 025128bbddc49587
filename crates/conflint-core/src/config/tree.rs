//! One root module and all that it calls, before any instance is known.

use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use smol_str::SmolStr;

use super::decode::text;
use super::load::{Modules, local_folder};
use super::module::{Call, Module};
use crate::addr::ModulePath;
use crate::problem::Problem;
use crate::secret::without_credentials;
use crate::source::{Sources, Span, shown};
use crate::value::{Cause, CauseKind};

/// So many calls of modules, with so many blocks and so deep, are followed.
const MAX_NODES: usize = 20_000;
const MAX_BLOCKS: usize = 1_000_000;
const MAX_DEPTH: usize = 100;

/// The modules below a root module, a node for each path of calls. The root is the first.
#[derive(Debug)]
pub(crate) struct Tree {
    pub nodes: Vec<Node>,
}

/// Position in [`Tree::nodes`].
pub(crate) type NodeId = usize;

/// One module in the place where it is called.
#[derive(Debug)]
pub(crate) struct Node {
    pub path: ModulePath,
    pub module: Arc<Module>,
    /// What `path.module` is: the folder, relative to the root module's.
    pub relative: SmolStr,
    pub parent: Option<NodeId>,
    /// What each call leads to; absent where the module is not here.
    pub children: BTreeMap<SmolStr, Result<NodeId, Cause>>,
}

impl Tree {
    /// The tree below a root module; absent where it has not been read. Also what was wrong with the calls.
    pub fn new(modules: &Modules, sources: &Sources, root: &Path) -> Option<(Self, Vec<Problem>)> {
        let module = modules.module(root)?.clone();
        let node = Node {
            path: ModulePath::root(),
            module,
            relative: ".".into(),
            parent: None,
            children: BTreeMap::new(),
        };
        let mut building = Building {
            modules,
            sources,
            root,
            nodes: vec![node],
            blocks: 0,
            problems: Vec::new(),
            told: HashSet::new(),
        };
        let mut next = 0;
        while next < building.nodes.len() {
            building.follow_calls(next);
            next += 1;
        }
        Some((Self { nodes: building.nodes }, building.problems))
    }

    /// How many resources are declared, those of a module once for each of its calls.
    pub fn resources(&self) -> usize {
        self.nodes.iter().map(|node| node.module.resources.len()).sum()
    }

    /// The node of a path of calls.
    pub fn find(&self, path: &ModulePath) -> Option<NodeId> {
        path.0.iter().try_fold(0, |node, name| self.nodes.get(node)?.children.get(name)?.clone().ok())
    }
}

struct Building<'a> {
    modules: &'a Modules,
    sources: &'a Sources,
    root: &'a Path,
    nodes: Vec<Node>,
    blocks: usize,
    problems: Vec<Problem>,
    told: HashSet<Problem>,
}

impl Building<'_> {
    fn follow_calls(&mut self, at: NodeId) {
        let module = self.nodes[at].module.clone();
        for (name, call) in &module.calls {
            let child = self.child(at, &module, name, call);
            self.nodes[at].children.insert(name.clone(), child);
        }
    }

    fn child(&mut self, at: NodeId, caller: &Module, name: &SmolStr, call: &Call) -> Result<NodeId, Cause> {
        let path = self.nodes[at].path.child(name.clone());
        let nothing = |kind, name: &str| Cause {
            kind,
            name: without_credentials(name).into(),
            span: Some(call.header),
        };
        let Some(source) = &call.source else {
            return Err(nothing(CauseKind::Module, &format!("module.{name}")));
        };
        let Some(source_text) = text(&source.value) else {
            return Err(nothing(CauseKind::Module, self.sources.slice(source.value.span)));
        };
        let local = local_folder(&caller.folder, &source_text);
        let installed = || self.modules.installed(self.root)?.folder(&path).map(Path::to_path_buf);
        let Some(folder) = local.clone().or_else(installed) else {
            return Err(nothing(CauseKind::Module, &source_text));
        };
        let Some(module) = self.modules.module(&folder).cloned() else {
            if self.modules.is_outside(&folder) {
                let folder = shown(&folder);
                let message = format!(
                    "module.{name} is {folder}, which lies outside of the repository: name that folder to read it, too"
                );
                return Err(nothing(CauseKind::Error, &message));
            }
            if local.is_some() && !is_for_installed(&folder) {
                let folder = shown(&folder);
                self.refuse(source.value.span, format!("there is no folder {folder} for module.{name}"));
            }
            return Err(nothing(CauseKind::Module, &source_text));
        };
        if let Some(circle) = self.circle(at, &module) {
            self.refuse(source.value.span, format!("modules call each other in a circle: {circle}"));
            return Err(nothing(CauseKind::Cycle, &path.to_string()));
        }
        self.blocks += module.size();
        if self.nodes.len() >= MAX_NODES || self.blocks > MAX_BLOCKS || path.0.len() > MAX_DEPTH {
            let more = format!(
                "more than {MAX_NODES} calls of modules, {MAX_BLOCKS} blocks in them or {MAX_DEPTH} levels"
            );
            return Err(nothing(CauseKind::Limit, &more));
        }
        let relative = relative_to(self.root, &folder);
        let node = Node { path, module, relative, parent: Some(at), children: BTreeMap::new() };
        self.nodes.push(node);
        Ok(self.nodes.len() - 1)
    }

    /// The folders of a circle that the module would close.
    fn circle(&self, caller: NodeId, module: &Arc<Module>) -> Option<String> {
        let mut folders = vec![shown(&module.folder)];
        let mut next = Some(caller);
        while let Some(node) = next.and_then(|at| self.nodes.get(at)) {
            folders.push(shown(&node.module.folder));
            if Arc::ptr_eq(&node.module, module) {
                folders.reverse();
                return Some(folders.join(" calls "));
            }
            next = node.parent;
        }
        None
    }

    /// A module that is called often is wrong once.
    fn refuse(&mut self, span: Span, message: String) {
        let problem = Problem::at(self.sources.path(span.source), span, message);
        if self.told.insert(problem.clone()) {
            self.problems.push(problem);
        }
    }
}

/// Whether the folder is for what is not kept with the configuration: some put modules there with a script of their own.
fn is_for_installed(folder: &Path) -> bool {
    folder.components().any(|part| part.as_os_str() == ".terraform")
}

/// A folder as Terraform shows it when it runs in the root module's.
fn relative_to(root: &Path, folder: &Path) -> SmolStr {
    let mut up = PathBuf::new();
    let mut base = Some(root);
    while let Some(here) = base {
        if let Ok(below) = folder.strip_prefix(here) {
            return shown(&up.join(below));
        }
        up.push("..");
        base = here.parent();
    }
    shown(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_are_shown_from_the_root_module() {
        let shown = |root: &str, folder: &str| relative_to(Path::new(root), Path::new(folder)).to_string();
        assert_eq!(shown("", "modules/a"), "modules/a");
        assert_eq!(shown("live/prod", "live/prod/m"), "m");
        assert_eq!(shown("live/prod", "modules/a"), "../../modules/a");
        assert_eq!(shown("live/prod", "live/shared"), "../shared");
        assert_eq!(shown("", "../x"), "../x");
    }
}
