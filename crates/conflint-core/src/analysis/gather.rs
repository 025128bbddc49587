//! Reads what the request names: folders are kept for later, files are recognised by their content.

use std::io::{Cursor, Read};
use std::path::PathBuf;
use std::sync::Arc;

use foldhash::HashSet;
use smol_str::SmolStr;

use super::Input;
use crate::config;
use crate::instance::Lowered;
use crate::inventory::{self, Inventory};
use crate::predict::Facts;
use crate::problem::Problem;
use crate::recognise::{self, Recognised};
use crate::schemas::Schemas;
use crate::source::{FileError, Files, shown};

/// A plan or a state that was named.
#[derive(Clone, Debug)]
pub(super) struct Document {
    /// The path as people see it.
    pub name: SmolStr,
    /// What it says.
    pub lowered: Lowered,
}

/// What the paths of a request are.
pub(super) struct Gathered<'a> {
    facts: &'a dyn Facts,
    /// Folders, in the order in which they were named.
    pub folders: Vec<PathBuf>,
    /// Plans, in that order.
    pub plans: Vec<Document>,
    /// States, in that order.
    pub states: Vec<Document>,
    /// All inventories together.
    pub inventory: Inventory,
    /// What providers say of their types.
    pub schemas: Schemas,
    /// What could not be read.
    pub problems: Vec<Problem>,
}

impl<'a> Gathered<'a> {
    /// Nothing yet.
    pub fn new(facts: &'a dyn Facts) -> Self {
        Self {
            facts,
            folders: Vec::new(),
            plans: Vec::new(),
            states: Vec::new(),
            inventory: Inventory::default(),
            schemas: Schemas::default(),
            problems: Vec::new(),
        }
    }

    /// Takes one path or text of unknown kind.
    pub fn take(&mut self, files: &dyn Files, input: Input) {
        match content(files, input) {
            Ok(Content::Folder(path)) => self.folders.push(path),
            Ok(Content::Text(name, source)) => self.sort(name, source),
            Err(problem) => self.problems.push(problem),
        }
    }

    fn sort(&mut self, name: SmolStr, source: Box<dyn Read + Send>) {
        match recognise::read(&name, source, self.facts) {
            Ok(Recognised::Plan(lowered)) => self.plans.push(Document { name, lowered }),
            Ok(Recognised::State(lowered)) => self.states.push(Document { name, lowered }),
            Ok(Recognised::Inventory(inventory)) => self.inventory.extend(inventory),
            Ok(Recognised::Schemas(schemas)) => self.schemas.extend(schemas),
            Err(problem) => self.problems.push(problem),
        }
    }

    /// Takes what must be a plan.
    pub fn take_plan(&mut self, files: &dyn Files, input: Input) {
        let before = self.plans.len();
        self.take_as(files, input, "a plan", |gathered| gathered.plans.len() > before);
    }

    /// Takes what must be a state.
    pub fn take_state(&mut self, files: &dyn Files, input: Input) {
        let before = self.states.len();
        self.take_as(files, input, "a state", |gathered| gathered.states.len() > before);
    }

    fn take_as(&mut self, files: &dyn Files, input: Input, wanted: &str, is_there: impl Fn(&Self) -> bool) {
        let name = input.name();
        let problems = self.problems.len();
        self.take(files, input);
        if !is_there(self) && self.problems.len() == problems {
            self.problems.push(Problem::with(name, format!("this is not {wanted}")));
        }
    }

    /// The folders that may be root modules: the named one itself, or all below the named ones.
    pub fn root_folders(&mut self, files: &dyn Files, is_one_root: bool) -> Vec<PathBuf> {
        let named = std::mem::take(&mut self.folders);
        if !is_one_root {
            let below = named.iter().flat_map(|path| config::folders_below(files, path));
            let mut seen = HashSet::default();
            let real = |folder: &PathBuf| files.resolve(folder).ok().map(PathBuf::into_os_string);
            return below.filter(|folder| seen.insert(real(folder))).collect();
        }
        if let [_, second, ..] = named.as_slice() {
            let message = "a plan, a state and values belong to one root module: name one folder, or declare deployments \
                           in conflint.hcl";
            self.problems.push(Problem::with(shown(second), message));
        }
        named.into_iter().take(1).filter(|path| config::holds_configuration(files, path)).collect()
    }

    /// Takes what exists remotely; with a type where the text does not say it.
    pub fn take_inventory(&mut self, files: &dyn Files, kind: Option<SmolStr>, input: Input) {
        let inventory = match content(files, input) {
            Ok(Content::Text(name, source)) => inventory::read(&name, kind.as_deref(), source),
            Ok(Content::Folder(path)) => {
                Err(Problem::with(shown(&path), "this is a folder, not an inventory"))
            }
            Err(problem) => Err(problem),
        };
        match inventory {
            Ok(inventory) => self.inventory.extend(inventory),
            Err(problem) => self.problems.push(problem),
        }
    }
}

enum Content {
    Folder(PathBuf),
    Text(SmolStr, Box<dyn Read + Send>),
}

/// Bytes that others hold, too.
struct Held(Arc<Vec<u8>>);

impl AsRef<[u8]> for Held {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

fn content(files: &dyn Files, input: Input) -> Result<Content, Problem> {
    match input {
        Input::Text { name, content } => Ok(Content::Text(name, Box::new(Cursor::new(Held(content))))),
        Input::Stream { name, source } => match source.take() {
            Some(source) => Ok(Content::Text(name, source)),
            None => Err(Problem::with(name, "this can be read only once, and has been read")),
        },
        Input::Path(path) => match files.open(&path) {
            Ok(source) => Ok(Content::Text(shown(&path), source)),
            Err(FileError::WrongKind) if files.list(&path).is_ok() => Ok(Content::Folder(path)),
            Err(error) => Err(Problem::with(shown(&path), error.to_string())),
        },
    }
}

impl Input {
    fn name(&self) -> SmolStr {
        match self {
            Input::Path(path) => shown(path),
            Input::Text { name, .. } | Input::Stream { name, .. } => name.clone(),
        }
    }
}
