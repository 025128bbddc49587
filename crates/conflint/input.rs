//! From the command line to a request.

use std::io::Read;
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use conflint_core::analysis::{GivenInput, Input, Inputs, Request, Stream};
use smol_str::SmolStr;

use crate::args::{InputArgs, ValueArgs};
use crate::failure::Failure;
use crate::order::interleaved;
use crate::settings::Settings;

impl InputArgs {
    /// What is to be analysed. Standard input is read when it is its turn, and once; where it is needed more often, all of it
    /// is read here.
    pub fn request(
        &self,
        matches: &ArgMatches,
        settings: &Settings,
        reads: Reads,
    ) -> Result<Request, Failure> {
        let mut stdin = Stdin { reads, named: false };
        let deployments = settings.deployments();
        let here = || vec![PathBuf::from(".")];
        let paths = match self.paths.is_empty() && deployments.is_empty() {
            true => here(),
            false => self.paths.clone(),
        };
        let mut request = Request::default();
        request.paths = paths.iter().map(|path| stdin.input(path)).collect::<Result<_, _>>()?;
        request.plan = self.plan.as_deref().map(|path| stdin.input(path)).transpose()?;
        request.state = self.state.as_deref().map(|path| stdin.input(path)).transpose()?;
        for named in &self.inventories {
            let (kind, path) = typed(named);
            request.inventories.push((kind, stdin.input(path)?));
        }
        request.inputs = self.values.inputs(matches)?;
        request.deployments = deployments;
        request.inputs.limits = settings.limits();
        for deployment in &mut request.deployments {
            deployment.inputs.limits = settings.limits();
            deployment.inputs.environment = request.inputs.environment.clone();
        }
        Ok(request)
    }
}

impl ValueArgs {
    /// Values of variables, in the order in which they were given.
    pub fn inputs(&self, matches: &ArgMatches) -> Result<Inputs, Failure> {
        let mut inputs = Inputs::default();
        for (is_variable, n) in interleaved(matches, "variables", "variable_files") {
            inputs.given.push(match is_variable {
                true => variable(&self.variables[n])?,
                false => GivenInput::File(self.variable_files[n].clone()),
            });
        }
        if self.variable_environment {
            inputs.environment = environment();
        }
        inputs.workspace = self.workspace.as_deref().map(Into::into);
        Ok(inputs)
    }
}

/// `TYPE=FILE`, or a file alone. A type is a word, which no path with a folder or an extension is.
fn typed(named: &str) -> (Option<SmolStr>, &Path) {
    let word = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    match named.split_once('=') {
        Some((kind, path)) if word(kind) => (Some(kind.into()), Path::new(path)),
        _ => (None, Path::new(named)),
    }
}

fn variable(given: &str) -> Result<GivenInput, Failure> {
    match given.split_once('=') {
        Some((name, value)) if !name.trim().is_empty() => {
            Ok(GivenInput::Variable(name.trim().into(), value.to_owned()))
        }
        _ => Err(Failure::new(format!("--var {given}: wanted is NAME=VALUE"))),
    }
}

/// The variables named `TF_VAR_…`, sorted.
fn environment() -> Vec<(SmolStr, String)> {
    let own = |(name, value): (std::ffi::OsString, std::ffi::OsString)| {
        let name = name.into_string().ok()?;
        Some((name.strip_prefix("TF_VAR_")?.into(), value.into_string().ok()?))
    };
    let mut variables: Vec<_> = std::env::vars_os().filter_map(own).collect();
    variables.sort();
    variables
}

/// How often the input is read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Reads {
    /// Once.
    Once,
    /// Again after changes to the files.
    Again,
}

struct Stdin {
    reads: Reads,
    named: bool,
}

impl Stdin {
    fn input(&mut self, path: &Path) -> Result<Input, Failure> {
        if path != Path::new("-") {
            return Ok(Input::Path(path.to_owned()));
        }
        if std::mem::replace(&mut self.named, true) {
            return Err(Failure::new("standard input was named twice"));
        }
        let name = SmolStr::new_static("stdin");
        if self.reads == Reads::Once {
            return Ok(Input::Stream { name, source: Stream::new(std::io::stdin()) });
        }
        let mut content = Vec::new();
        let read = std::io::stdin().lock().read_to_end(&mut content);
        read.map_err(|error| Failure::new(format!("standard input cannot be read: {error}")))?;
        Ok(Input::Text { name, content: content.into() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_inventory_may_say_its_type() {
        assert_eq!(typed("aws_s3_bucket=b.json"), (Some("aws_s3_bucket".into()), Path::new("b.json")));
        assert_eq!(typed("dir/a=b.json"), (None, Path::new("dir/a=b.json")));
        assert_eq!(typed("b.json"), (None, Path::new("b.json")));
        assert_eq!(typed("x=-"), (Some("x".into()), Path::new("-")));
    }

    #[test]
    fn a_variable_is_a_name_and_a_value() {
        assert_eq!(variable("a=b=c").unwrap(), GivenInput::Variable("a".into(), "b=c".into()));
        assert!(variable("a").is_err());
        assert!(variable("=a").is_err());
    }
}
