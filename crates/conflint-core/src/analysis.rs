//! From what a user names to deployments: the whole flow on one screen.

use std::path::PathBuf;

mod deploy;
mod gather;
mod pair;
mod refresh;

use deploy::{Deployed, deploy};
use gather::Gathered;
use pair::pair;

use smol_str::SmolStr;

use crate::graph::{Graph, InstanceId};
use crate::inventory::Inventory;
use crate::predict::Facts;
use crate::problem::Problem;
use crate::source::{Files, Sources, Span};
use crate::value::Cause;

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
    /// The content itself: what standard input held.
    Text {
        /// How to call it in messages.
        name: SmolStr,
        /// The bytes.
        content: Vec<u8>,
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
    /// What was wrong with the input.
    pub problems: Vec<Problem>,
    /// What could not be told, and why: an address or place, and the cause.
    pub unresolved: Vec<(SmolStr, Cause)>,
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
    let _ = facts;
    let sources = Sources::new();
    let mut gathered = Gathered::default();
    for (kind, input) in request.inventories {
        gathered.take_inventory(files, kind, input);
    }
    if let Some(input) = request.plan {
        gathered.take_plan(files, input);
    }
    if let Some(input) = request.state {
        gathered.take_state(files, input);
    }
    for input in request.paths {
        gathered.take(files, input);
    }
    let Gathered { folders, plans, states, inventory, mut problems } = gathered;
    let (parts, unpaired) = pair(folders, plans, states);
    problems.extend(unpaired);
    let mut unresolved = Vec::new();
    let mut deployments = Vec::new();
    for parts in parts {
        let Deployed { deployment, problems: own, unresolved: open } = deploy(parts, &inventory);
        deployments.push(deployment);
        problems.extend(own);
        unresolved.extend(open);
    }
    Analysis { sources, graph: Graph::new(deployments), inventory, problems, unresolved }
}

impl Analysis {
    /// Deployments and what exists remotely, put together by hand.
    pub fn new(sources: Sources, graph: Graph, inventory: Inventory) -> Self {
        Self { sources, graph, inventory, problems: Vec::new(), unresolved: Vec::new() }
    }

    /// The way of an argument's value from its source to the instance: argument, module input, variable, literal.
    /// The argument itself is not told again. Empty where the input was not configuration.
    pub fn trace(&self, id: InstanceId, argument: &str) -> Vec<TraceStep> {
        let _ = (id, argument);
        Vec::new()
    }
}
