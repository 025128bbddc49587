//! `conflint.hcl`: deployments, scopes, rule levels and catalogs of one's own.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use conflint_core::analysis::{Declared, GivenInput};
use conflint_core::config::Limits;
use conflint_core::source::{FileError, Files, SourceId, Sources};
use conflint_core::syntax::refuse;
use conflint_rules::catalog::{Attribute, Catalog, LEVELS, Reach};
use conflint_rules::finding::Severity;
use conflint_rules::rules;
use serde::Deserialize;

use crate::failure::Failure;

/// What the file says; paths in it are relative to its folder.
#[derive(Clone, Default, Debug)]
pub struct Settings {
    /// The folder of the file; empty where there is none.
    folder: PathBuf,
    file: File,
    /// Provider and place of each `scope` block.
    scopes: Vec<(String, Reach)>,
}

/// What a `rule` block makes of a rule.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// It does not run.
    Off,
    /// Its findings are hygiene.
    Info,
    /// Its findings are warnings.
    Warning,
    /// Its findings are errors.
    Error,
}

#[derive(Clone, Default, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct File {
    deployment: BTreeMap<String, Deployment>,
    scope: BTreeMap<String, Scope>,
    rule: BTreeMap<String, Rule>,
    catalog: Vec<PathBuf>,
    limits: Limited,
}

/// How much of a root module is evaluated, where somebody wants more or less.
#[derive(Clone, Copy, Default, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Limited {
    instances: Option<usize>,
    instances_of_block: Option<usize>,
    steps: Option<u64>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Deployment {
    root: Option<PathBuf>,
    plan: Option<PathBuf>,
    state: Option<PathBuf>,
    workspace: Option<String>,
    #[serde(default)]
    var_files: Vec<PathBuf>,
    #[serde(default)]
    variables: BTreeMap<String, hcl::Value>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Scope {
    provider: String,
    r#match: Vec<BTreeMap<String, hcl::Value>>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Rule {
    level: Level,
}

const NAME: &str = "conflint.hcl";

impl Settings {
    /// Reads the file that was named, or the nearest one in the working directory or above it.
    pub fn find(named: Option<&Path>, files: &dyn Files) -> Result<Self, Failure> {
        let depth = std::env::current_dir().map_or(0, |here| here.ancestors().count());
        let above = (0..depth).map(|n| Path::new(&"../".repeat(n)).join(NAME));
        let candidates: Vec<PathBuf> = named.map_or_else(|| above.collect(), |path| vec![path.to_owned()]);
        for path in candidates {
            match files.read(&path) {
                Ok(content) => return Self::read(&path, &content),
                Err(FileError::NotFound | FileError::WrongKind) if named.is_none() => {}
                Err(error) => return Err(Failure::new(format!("{}: {error}", path.display()))),
            }
        }
        Ok(Self::default())
    }

    fn read(path: &Path, content: &[u8]) -> Result<Self, Failure> {
        let fail = |reason: String| Failure::new(format!("{}: {reason}", path.display()));
        let text = std::str::from_utf8(content).map_err(|_| fail("is not UTF-8 text".to_owned()))?;
        if let Some(error) = refuse(SourceId(0), text, LEVELS).into_iter().next() {
            let mut sources = Sources::new();
            let source = sources.add(path.display().to_string(), text);
            let place = sources.position(source, error.span.start);
            return Err(Failure::new(format!(
                "{}:{}:{}: {}",
                path.display(),
                place.line,
                place.column,
                error.message
            )));
        }
        let file: File = hcl::from_str(text).map_err(|error| match error {
            hcl::Error::Parse(error) => {
                let place = error.location();
                Failure::new(format!(
                    "{}:{}:{}: {}",
                    path.display(),
                    place.line(),
                    place.column(),
                    error.message().trim()
                ))
            }
            other => fail(other.to_string()),
        })?;
        if let Some(name) = file.rule.keys().find(|name| rules::by_name(name).is_none()) {
            return Err(fail(format!("there is no rule {name:?}; `conflint rules` lists them")));
        }
        let scopes = scopes(&file).map_err(fail)?;
        Ok(Self { folder: path.parent().unwrap_or(Path::new("")).to_owned(), file, scopes })
    }

    /// Tells the catalog which provider configurations reach one place.
    pub fn reach(&self, catalog: &mut Catalog) {
        for (provider, reach) in &self.scopes {
            catalog.reach(provider, reach.clone());
        }
    }

    /// What a `rule` block makes of this rule.
    pub fn level(&self, rule: &str) -> Option<Level> {
        self.file.rule.get(rule).map(|rule| rule.level)
    }

    /// The files with facts of one's own.
    pub fn catalogs(&self) -> impl Iterator<Item = PathBuf> {
        self.file.catalog.iter().map(|path| self.folder.join(path))
    }

    /// How much of each root module is evaluated.
    pub fn limits(&self) -> Limits {
        let Limited { instances, instances_of_block, steps } = self.file.limits;
        let mut limits = Limits::default();
        limits.instances = instances.unwrap_or(limits.instances);
        limits.instances_of_block = instances_of_block.unwrap_or(limits.instances_of_block);
        limits.steps = steps.unwrap_or(limits.steps);
        limits
    }

    /// The deployments, by label.
    pub fn deployments(&self) -> Vec<Declared> {
        self.file.deployment.iter().map(|(name, deployment)| self.declared(name, deployment)).collect()
    }

    fn declared(&self, name: &str, deployment: &Deployment) -> Declared {
        let here = |path: &Option<PathBuf>| path.as_ref().map(|path| self.folder.join(path));
        let files = deployment.var_files.iter().map(|path| GivenInput::File(self.folder.join(path)));
        let variables = deployment
            .variables
            .iter()
            .map(|(name, value)| GivenInput::Variable(name.into(), written(value)));
        let mut declared = Declared::default();
        declared.name = name.into();
        declared.root = here(&deployment.root);
        declared.plan = here(&deployment.plan);
        declared.state = here(&deployment.state);
        declared.inputs.given = files.chain(variables).collect();
        declared.inputs.workspace = deployment.workspace.as_deref().map(Into::into);
        declared
    }
}

impl Level {
    /// The severity that findings get.
    pub fn severity(self) -> Option<Severity> {
        match self {
            Level::Off => None,
            Level::Info => Some(Severity::Info),
            Level::Warning => Some(Severity::Warning),
            Level::Error => Some(Severity::Error),
        }
    }
}

fn scopes(file: &File) -> Result<Vec<(String, Reach)>, String> {
    let mut scopes = Vec::new();
    for (label, Scope { provider, r#match }) in &file.scope {
        let mut configurations = Vec::new();
        for one in r#match.iter().filter(|one| !one.is_empty()) {
            let argument = |(name, value): (&String, &hcl::Value)| {
                let name = Attribute::parse(name)
                    .ok_or_else(|| format!("scope {label:?}: {name:?} is no argument"))?;
                Ok((name, written(value).into()))
            };
            configurations.push(one.iter().map(argument).collect::<Result<_, String>>()?);
        }
        if configurations.is_empty() {
            return Err(format!("scope {label:?} matches nothing: write match = [{{ argument = value }}]"));
        }
        scopes.push((provider.clone(), Reach::new(label.as_str(), configurations)));
    }
    Ok(scopes)
}

/// A value as `--var` takes it: text as it is, all else as an expression.
fn written(value: &hcl::Value) -> String {
    match value {
        hcl::Value::String(text) => text.clone(),
        other => hcl::Expression::from(other.clone()).to_string(),
    }
}

#[cfg(test)]
mod tests {
    use conflint_core::source::Memory;

    use super::*;

    fn read(text: &str) -> Result<Settings, Failure> {
        let files = Memory::new([("infra/conflint.hcl", text)]);
        Settings::find(Some(Path::new("infra/conflint.hcl")), &files)
    }

    #[test]
    fn deployments_lie_where_the_file_lies() {
        let settings = read(
            r#"
            deployment "prod" {
              root      = "team-a"
              var_files = ["prod.tfvars"]
              variables = { size = 3, name = "x", list = ["a"] }
              state     = "a.tfstate"
              workspace = "prod"
            }
            deployment "dev" {
              root = "team-a"
            }
            catalog = ["acme.catalog.hcl"]
            "#,
        )
        .unwrap();
        let [dev, prod] = settings.deployments().try_into().unwrap();
        assert_eq!(dev.name, "dev");
        assert_eq!(prod.root.as_deref(), Some(Path::new("infra/team-a")));
        assert_eq!(prod.state.as_deref(), Some(Path::new("infra/a.tfstate")));
        assert_eq!(prod.inputs.workspace.as_deref(), Some("prod"));
        let variable = |name: &str, value: &str| GivenInput::Variable(name.into(), value.into());
        let given = [
            GivenInput::File("infra/prod.tfvars".into()),
            variable("list", "[\n  \"a\"\n]"),
            variable("name", "x"),
            variable("size", "3"),
        ];
        assert_eq!(prod.inputs.given, given);
        assert_eq!(settings.catalogs().collect::<Vec<_>>(), [Path::new("infra/acme.catalog.hcl")]);
    }

    #[test]
    fn levels_are_read_and_rules_must_exist() {
        let settings = read("rule \"missing-parent\" {\n  level = \"off\"\n}").unwrap();
        assert_eq!(settings.level("missing-parent"), Some(Level::Off));
        assert!(read("rule \"no-such-rule\" {\n  level = \"off\"\n}").is_err());
        assert!(read("rule \"missing-parent\" {\n  level = \"loud\"\n}").is_err());
    }

    #[test]
    fn scopes_reach_the_catalog() {
        let text = |configurations: &str| {
            format!("scope \"acme\" {{\n  provider = \"a/b\"\n  match = [{configurations}]\n}}")
        };
        let settings = read(&text("{ region = \"x\", size = 1 }, { region = \"y\" }")).unwrap();
        let mut catalog = Catalog::builtin();
        settings.reach(&mut catalog);
        let reaches = &catalog.provider("a/b").unwrap().reaches;
        assert_eq!(reaches.len(), 1);
        assert_eq!((reaches[0].label.as_str(), reaches[0].configurations.len()), ("acme", 2));
        assert!(read(&text("")).is_err());
        assert!(read(&text("{ \"a b\" = 1 }")).is_err());
    }

    #[test]
    fn what_is_misspelt_is_refused() {
        for text in
            ["deployments \"a\" {\n}", "deployment \"a\" {\n  rot = \"x\"\n}", "catalog = ", "catalog = 1"]
        {
            assert!(read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_file_that_was_named_must_be_there() {
        let none = Memory::new::<&str, &str>([]);
        assert!(Settings::find(Some(Path::new("x.hcl")), &none).is_err());
        assert!(Settings::find(None, &none).is_ok());
    }
}
