//! From what a user names to deployments: the whole flow on one screen.

use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::Arc;

use smol_str::SmolStr;

use crate::config::{self, Configuration, Limits, Modules};
use crate::graph::{Graph, InstanceId};
use crate::inventory::Inventory;
use crate::pipeline::{self, Pipeline, StateBackend};
use crate::predict::Facts;
use crate::problem::Problem;
use crate::schemas::Schemas;
use crate::source::{Files, Remembered, Sources, Span, shown};
use crate::syntax::Comment;
use crate::value::{Cause, CauseKind};

mod declared;
mod deploy;
mod gather;
mod pair;
mod refresh;
mod secrets;
mod spans;
mod stream;

#[cfg(test)]
mod tests;

use deploy::{Around, Deployed};
use gather::Gathered;
use pair::pair;
pub use stream::Stream;

/// What is to be analysed.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Request {
    /// Folders and files, in any order; files are recognised by their content.
    pub paths: Vec<Input>,
    /// The plan of the one root module.
    pub plan: Option<Input>,
    /// The state of the one root module.
    pub state: Option<Input>,
    /// What exists remotely; with a type where the file is a page of an API that does not say it.
    pub inventories: Vec<(Option<SmolStr>, Input)>,
    /// Values of input variables of the one root module.
    pub inputs: Inputs,
    /// Deployments declared by the user; with any, `paths` only restricts them.
    pub deployments: Vec<Declared>,
}

/// A deployment declared by the user.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Declared {
    /// Its label.
    pub name: SmolStr,
    /// The root module's folder.
    pub root: Option<PathBuf>,
    /// Its plan.
    pub plan: Option<PathBuf>,
    /// Its state.
    pub state: Option<PathBuf>,
    /// Values of input variables.
    pub inputs: Inputs,
}

/// Where values of a root module's input variables come from, besides its own files.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Inputs {
    /// `--var` and `--var-file`, in order: the last one wins.
    pub given: Vec<GivenInput>,
    /// `TF_VAR_x` variables of the environment, by variable name: the weakest of all.
    pub environment: Vec<(SmolStr, String)>,
    /// The workspace; `default` where none is given.
    pub workspace: Option<SmolStr>,
    /// How much of the root module is evaluated.
    pub limits: Limits,
}

/// One `--var` or `--var-file`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum GivenInput {
    /// `NAME=VALUE`; the value is text or an expression, as the variable's type wants.
    Variable(SmolStr, String),
    /// A file of values.
    File(PathBuf),
}

/// A text to analyse.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Input {
    /// A file or folder.
    Path(PathBuf),
    /// The content itself.
    Text {
        /// How to call it in messages.
        name: SmolStr,
        /// The bytes.
        content: Arc<Vec<u8>>,
    },
    /// A content that can be read once, such as standard input.
    Stream {
        /// How to call it in messages.
        name: SmolStr,
        /// Where it comes from.
        source: Stream,
    },
}

/// The input, understood.
#[derive(Debug)]
#[non_exhaustive]
pub struct Analysis {
    /// All texts.
    pub sources: Sources,
    /// All deployments, and in which order their instances are changed.
    pub graph: Graph,
    /// What exists remotely.
    pub inventory: Inventory,
    /// What providers say of their types, where a document with it was named.
    pub schemas: Schemas,
    /// Where states are kept, and what runs Terraform.
    pub pipeline: Pipeline,
    /// Comments of the configuration that speak to conflint.
    pub comments: Vec<Comment>,
    /// What was wrong with the input.
    pub problems: Vec<Problem>,
    /// What could not be told, and why: an address or place, and the cause.
    pub unresolved: Vec<(SmolStr, Cause)>,
    /// Of each deployment, where there is one: to tell the ways of values.
    configurations: Vec<Option<Configuration>>,
}

/// One step of a value's way.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TraceStep {
    /// Where.
    pub span: Span,
    /// What happens there: `var.name is set here`.
    pub what: String,
}

/// Reads and understands all that the request names. What is wrong is reported, and the rest is analysed.
/// `facts` is what the prediction of plans has to know of resource types; `&()` knows nothing.
pub fn analyse(files: &dyn Files, request: Request, facts: &dyn Facts) -> Analysis {
    let files: &dyn Files = &Remembered::new(files);
    let mut gathered = Gathered::new(facts);
    for (kind, input) in request.inventories {
        gathered.take_inventory(files, kind, input);
    }
    let mut folders: Vec<PathBuf> = request.paths.iter().filter_map(|input| folder(files, input)).collect();
    let declared = declared::restrict(files, request.deployments, &request.paths);
    let mut sources = Sources::new();
    let mut documentation = Vec::new();
    let (modules, parts) = if declared.is_empty() {
        let is_one_root =
            request.plan.is_some() || request.state.is_some() || !request.inputs.given.is_empty();
        for input in request.paths {
            gathered.take(files, input);
        }
        if let Some(input) = request.plan {
            gathered.take_plan(files, input);
        }
        if let Some(input) = request.state {
            gathered.take_state(files, input);
        }
        let folders = gathered.root_folders(files, is_one_root);
        let modules = Modules::load(files, &mut sources, &folders);
        if !is_one_root {
            let folders = config::documentation(&modules, &folders);
            documentation.extend(folders.into_iter().map(|folder| shown(folder)));
        }
        let roots = if is_one_root { folders } else { config::roots(files, &modules, &folders) };
        let (roots, empty): (Vec<PathBuf>, Vec<PathBuf>) =
            roots.into_iter().partition(|root| modules.has_files(root));
        let nothing = |folder: PathBuf| Problem::with(shown(&folder), "there is no configuration here");
        gathered.problems.extend(empty.into_iter().map(nothing));
        (modules, pair(&mut gathered, roots, &request.inputs))
    } else {
        let roots: Vec<PathBuf> = declared.iter().filter_map(|deployment| deployment.root.clone()).collect();
        let modules = Modules::load(files, &mut sources, &roots);
        (modules, declared::read(files, declared, &mut gathered))
    };
    folders.extend(parts.iter().filter_map(|part| part.root.clone()));
    let (jobs, unread) = pipeline::jobs(files, &mut sources, &folders);
    let parts = deploy::configure(files, &mut sources, &modules, parts);
    let Gathered { inventory, schemas, mut problems, .. } = gathered;
    problems.extend(modules.problems().iter().cloned());
    let around = Around { files, sources: &sources, inventory: &inventory, facts };
    let deployed = deploy::all(parts, around);
    let name = memchr::memmem::Finder::new("conflint:");
    let comments =
        modules.comments().filter(|comment| name.find(sources.slice(comment.span).as_bytes()).is_some());
    let comments = comments.cloned().collect();
    let nothing = Graph::new(Vec::new());
    let read_by_people = documentation.into_iter().map(|folder| (folder, DOCUMENTATION.to_owned()));
    let noted = unread.into_iter().chain(read_by_people);
    let unresolved = noted.map(|(file, why)| (file, Cause::new(CauseKind::Error, why))).collect();
    let pipeline = Pipeline { jobs, ..Pipeline::default() };
    let known = Analysis::new(sources, nothing, inventory);
    let mut analysis = Analysis { schemas, comments, problems, unresolved, pipeline, ..known };
    analysis.take(deployed);
    analysis.hide_secrets();
    analysis
}

const DOCUMENTATION: &str =
    "a resource or module call is declared twice here: taken for documentation, not for configuration";

/// The folder that an input names.
fn folder(files: &dyn Files, input: &Input) -> Option<PathBuf> {
    let Input::Path(path) = input else { return None };
    files.list(path).ok().map(|_| path.clone())
}

impl Analysis {
    /// Deployments and what exists remotely, put together by hand.
    pub fn new(sources: Sources, graph: Graph, inventory: Inventory) -> Self {
        Self {
            sources,
            graph,
            inventory,
            schemas: Schemas::default(),
            pipeline: Pipeline::default(),
            comments: Vec::new(),
            problems: Vec::new(),
            unresolved: Vec::new(),
            configurations: Vec::new(),
        }
    }

    fn take(&mut self, deployed: Vec<Deployed>) {
        let mut deployments = Vec::new();
        for Deployed { deployment, configuration, problems, unresolved } in deployed {
            let backend = configuration.as_ref().and_then(|c| Some((c.backend()?, c.workspace().clone())));
            self.pipeline.states.extend(backend.map(|(backend, workspace)| StateBackend {
                deployment: deployments.len() as u32,
                backend,
                workspace,
            }));
            deployments.push(deployment);
            self.configurations.push(configuration);
            self.problems.extend(problems);
            self.unresolved.extend(unresolved);
        }
        let mut seen = HashSet::new();
        self.problems.retain(|problem| seen.insert(problem.clone()));
        self.graph = Graph::new(deployments);
    }

    /// The way of an argument's value from its source to the instance: argument, module input, variable, literal.
    /// The argument itself is not told again. Empty where the input was not configuration.
    pub fn trace(&self, id: InstanceId, argument: &str) -> Vec<TraceStep> {
        let configuration = self.configurations.get(id.deployment as usize).and_then(Option::as_ref);
        let address = &self.graph.instance(id).address;
        configuration
            .map_or_else(Vec::new, |configuration| configuration.trace(&self.sources, address, argument))
    }
}
