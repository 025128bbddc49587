//! Running a configuration in memory.

use std::path::{Path, PathBuf};

use super::{Configuration, Modules, Surroundings};
use crate::analysis::{GivenInput, Inputs};
use crate::instance::{Instance, Lowered};
use crate::inventory::Inventory;
use crate::predict::Facts;
use crate::problem::Problem;
use crate::source::{Memory, Sources};
use crate::value::Value;

/// What became of a configuration in memory.
pub(crate) struct Outcome {
    pub lowered: Lowered,
    pub problems: Vec<String>,
}

impl Outcome {
    pub fn addresses(&self) -> Vec<String> {
        self.lowered.instances.iter().map(|instance| instance.address.to_string()).collect()
    }

    pub fn instance(&self, address: &str) -> &Instance {
        let found = self.lowered.instances.iter().find(|instance| instance.address.to_string() == address);
        found.unwrap_or_else(|| panic!("no {address} among {:?}", self.addresses()))
    }

    pub fn after(&self, address: &str, name: &str) -> Value {
        let after = self.instance(address).after.as_ref().unwrap();
        after.get(name).cloned().unwrap_or_else(|| panic!("{address} has no {name}"))
    }

    pub fn text(&self, address: &str, name: &str) -> String {
        let value = self.after(address, name);
        value.as_str().unwrap_or_else(|| panic!("{value:?}")).to_string()
    }
}

/// What a configuration is run with.
pub(crate) struct Run<'a> {
    pub files: &'a [(&'a str, &'a str)],
    pub root: &'a str,
    pub inputs: Inputs,
    pub prior: Option<Vec<Instance>>,
    pub facts: &'a dyn Facts,
    pub inventory: Inventory,
}

impl<'a> Run<'a> {
    pub fn new(files: &'a [(&'a str, &'a str)]) -> Self {
        Self {
            files,
            root: "",
            inputs: Inputs::default(),
            prior: None,
            facts: &(),
            inventory: Inventory::default(),
        }
    }

    pub fn outcome(self) -> Outcome {
        let files = Memory::new(self.files.iter().map(|(path, text)| (*path, *text)));
        let root = Path::new(self.root);
        let mut sources = Sources::new();
        let modules = Modules::load(&files, &mut sources, &[PathBuf::from(root)]);
        let configuration =
            Configuration::load(&files, &mut sources, &modules, root, &self.inputs).expect("a root module");
        let surroundings = Surroundings {
            files: &files,
            sources: &sources,
            tree: Path::new(""),
            prior: self.prior.as_deref(),
            facts: self.facts,
            inventory: &self.inventory,
        };
        let lowered = configuration.lower(surroundings);
        let all = modules.problems().iter().chain(configuration.problems()).chain(&lowered.problems);
        let problems = all.map(|problem| told(problem, &sources)).collect();
        Outcome { lowered, problems }
    }
}

pub(crate) fn run(files: &[(&str, &str)]) -> Outcome {
    Run::new(files).outcome()
}

fn told(problem: &Problem, sources: &Sources) -> String {
    let place = problem.span.map(|span| sources.position(span.source, span.start).line);
    format!("{}:{}: {}", problem.file.as_deref().unwrap_or(""), place.unwrap_or(0), problem.message)
}

pub(crate) fn given(name: &str, text: &str) -> GivenInput {
    GivenInput::Variable(name.into(), text.to_owned())
}
