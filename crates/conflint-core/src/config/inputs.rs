//! Values for the variables of a root module: from the environment, from files and from the command line.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use smol_str::SmolStr;

use super::constraint;
use super::folder::read_text;
use super::module::{Module, Variable};
use super::secrets;
use crate::analysis::{GivenInput, Inputs};
use crate::eval::{Data, Scope, evaluate};
use crate::problem::Problem;
use crate::source::{Files, Sources, Span, shown};
use crate::syntax::{self, Expression};
use crate::value::Value;

/// A value for a variable, and where it is written.
#[derive(Clone, Debug)]
pub(crate) struct Given {
    pub value: Value,
    /// Absent where it is not in a text.
    pub span: Option<Span>,
}

/// Where names mean nothing.
pub(crate) struct Nothing;

impl Data for Nothing {}

/// The values for a root module's variables, weakest source first: what comes later wins.
pub(crate) fn gather(
    files: &dyn Files,
    sources: &mut Sources,
    root: &Path,
    module: &Module,
    inputs: &Inputs,
) -> (BTreeMap<SmolStr, Given>, Vec<Problem>) {
    let mut gathering =
        Gathering { files, sources, root, module, given: BTreeMap::new(), problems: Vec::new() };
    for (name, text) in &inputs.environment {
        if let Some(variable) = module.variables.get(name) {
            gathering.variable(name, text, variable);
        }
    }
    for name in automatic(files, root) {
        gathering.file(&root.join(name));
    }
    for given in &inputs.given {
        match given {
            GivenInput::File(path) => gathering.named_file(path),
            GivenInput::Variable(name, text) => match module.variables.get(name) {
                Some(variable) => gathering.variable(name, text, variable),
                None => gathering.refuse(format!("a value is given for var.{name}, which is not declared")),
            },
        }
    }
    (gathering.given, gathering.problems)
}

/// The files that Terraform reads by itself, in its order.
fn automatic(files: &dyn Files, root: &Path) -> Vec<String> {
    let names = files.list(root).unwrap_or_default();
    let names: Vec<String> = names.into_iter().filter(|(_, folder)| !folder).map(|(name, _)| name).collect();
    let fixed = ["terraform.tfvars", "terraform.tfvars.json"].into_iter().map(str::to_owned);
    let fixed = fixed.filter(|name| names.contains(name));
    let is_auto = |name: &&String| name.ends_with(".auto.tfvars") || name.ends_with(".auto.tfvars.json");
    fixed.chain(names.iter().filter(is_auto).cloned()).collect()
}

struct Gathering<'a> {
    files: &'a dyn Files,
    sources: &'a mut Sources,
    root: &'a Path,
    module: &'a Module,
    given: BTreeMap<SmolStr, Given>,
    problems: Vec<Problem>,
}

impl Gathering<'_> {
    fn refuse(&mut self, message: String) {
        self.problems.push(Problem { file: None, span: None, message });
    }

    /// Text of the command line or the environment: as it is for variables that hold text, else an expression.
    fn variable(&mut self, name: &SmolStr, text: &str, variable: &Variable) {
        let value = if variable.ty.as_ref().is_none_or(constraint::is_primitive) {
            Value::string(text)
        } else {
            let source = self.sources.add(format!("<value for var.{name}>"), text);
            if variable.sensitive || variable.ephemeral {
                self.sources.hide(self.sources.whole(source));
            }
            let (expression, errors) = syntax::parse_expression(source, text);
            let value = match (expression, errors.into_iter().next()) {
                (_, Some(error)) => Err(error.message),
                (None, None) => Err("an expression is expected".to_owned()),
                (Some(expression), None) => self.constant(&expression).map_err(|(_, message)| message),
            };
            match value {
                Ok(value) => value,
                Err(message) => {
                    return self.refuse(format!("the value for var.{name} cannot be read: {message}"));
                }
            }
        };
        self.given.insert(name.clone(), Given { value, span: None });
    }

    fn constant(&self, expression: &Expression) -> Result<Value, (Span, String)> {
        let nothing = Nothing;
        evaluate(expression, &Scope::new(&nothing))
            .map_err(|error| (error.span.unwrap_or(expression.span), error.message))
    }

    /// A file that the user names: from the working directory, or else from the root module's folder.
    fn named_file(&mut self, path: &Path) {
        let beside: PathBuf = self.root.join(path);
        let is_there = self.files.resolve(path).is_ok() || self.files.resolve(&beside).is_err();
        let path = if is_there { path } else { &beside };
        self.file(path);
    }

    fn file(&mut self, path: &Path) {
        let name = shown(path);
        let text = match read_text(self.files, path) {
            Ok(text) => text,
            Err(message) => return self.problems.push(Problem::with(name, message)),
        };
        let source = self.sources.add(name.clone(), text.clone());
        let parsed = match name.ends_with(".json") {
            true => syntax::parse_json_literal(source, &text),
            false => syntax::parse(source, &text),
        };
        self.values(&name, parsed);
    }

    fn values(&mut self, file: &str, parsed: syntax::Parsed) {
        self.hide(&parsed.body);
        let errors = parsed.errors.into_iter().map(|error| Problem::at(file, error.span, error.message));
        self.problems.extend(errors);
        for block in &parsed.body.blocks {
            let message = "a file of values has no blocks: write `name = value`";
            self.problems.push(Problem::at(file, block.header, message));
        }
        for attribute in parsed.body.attributes {
            match self.constant(&attribute.value) {
                Ok(value) => self.give(attribute.name.name, value, attribute.span),
                Err((span, message)) => self.problems.push(Problem::at(file, span, message)),
            }
        }
    }

    /// No report shows the values of sensitive variables.
    fn hide(&mut self, body: &syntax::Body) {
        let is_secret = |attribute: &&syntax::Attribute| {
            let variable = self.module.variables.get(&attribute.name.name);
            variable.is_some_and(|variable| variable.sensitive || variable.ephemeral)
        };
        let values = body.attributes.iter().filter(is_secret);
        let mut spans: Vec<Span> = values.flat_map(|attribute| secrets::literals(&attribute.value)).collect();
        spans.extend(secrets::written(body));
        spans.into_iter().for_each(|span| self.sources.hide(span));
    }

    /// Values for what is not declared are not worth a word: files are often shared.
    fn give(&mut self, name: SmolStr, value: Value, span: Span) {
        if self.module.variables.contains_key(&name) {
            self.given.insert(name, Given { value, span: Some(span) });
        }
    }
}
