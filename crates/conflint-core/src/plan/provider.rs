//! Provider configurations of a plan, evaluated as far as a plan shows them.

use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;
use serde_json::value::RawValue;
use smol_str::{SmolStr, format_smolstr};

use super::configuration::{Configuration, Expression, Module, ProviderConfig, Variable};
use super::index::Index;
use super::reference::{Reference, Target, written};
use crate::addr::{ConfigObject, ModuleInstance, ModulePath, ObjectName, ResourceMode};
use crate::instance::Provider;
use crate::json::{self, Text};
use crate::value::{Cause, CauseKind, Marks, Symbol, Type, Unknown, Value};

/// Values of the root module's input variables.
pub(super) type Variables = HashMap<SmolStr, Value>;

/// A value in `variables`.
#[derive(Deserialize)]
pub(super) struct Given<'a> {
    #[serde(borrow)]
    value: Option<&'a RawValue>,
}

/// Provider configurations by key.
#[derive(Default)]
pub(super) struct Providers {
    by_key: HashMap<SmolStr, (Provider, ConfigObject)>,
    /// Keys by the provider's address.
    by_source: HashMap<SmolStr, Vec<SmolStr>>,
}

impl Providers {
    /// Evaluates all, and tells the index what they wait for.
    pub(super) fn new(configuration: &Configuration<'_>, variables: &Variables, index: &mut Index) -> Self {
        let mut providers = Providers::default();
        for (key, config) in &configuration.provider_config {
            let object = object(key, config);
            index.provider(&object, &config.expressions);
            let name = config.full_name.as_ref().or(config.name.as_ref()).unwrap_or(key);
            let alias = config.alias.as_deref().map(SmolStr::new);
            let scope = Scope { key, module: &object.module, configuration, variables };
            let provider = Provider::new(source(name), alias, scope.config(&config.expressions));
            providers.by_source.entry(provider.source.clone()).or_default().push(SmolStr::new(&**key));
            providers.by_key.insert(SmolStr::new(&**key), (provider, object));
        }
        providers
    }

    /// The configuration that a resource uses: by its key where the configuration has the resource, else the only one of
    /// that provider.
    pub(super) fn find(&self, key: Option<&str>, name: Option<&str>) -> Provider {
        if let Some((provider, _)) = key.and_then(|key| self.entry(key)) {
            return provider.clone();
        }
        let source = source(name.or(key).unwrap_or(""));
        match self.by_source.get(&source).map(Vec::as_slice) {
            Some([only]) => self.by_key.get(only).map(|(provider, _)| provider.clone()),
            None if key.is_some() => Some(Provider::new(source.clone(), None, Value::object([]))),
            _ => None,
        }
        .unwrap_or_else(|| {
            Provider::new(source, None, Value::unknown(Type::Dynamic, hidden("its provider configuration")))
        })
    }

    /// The object in the configuration, to wait for.
    pub(super) fn object(&self, key: &str) -> Option<&ConfigObject> {
        self.entry(key).map(|(_, object)| object)
    }

    /// Old plans name a child module's provider (`a:aws`) although the root module's is meant.
    fn entry(&self, key: &str) -> Option<&(Provider, ConfigObject)> {
        let root = || self.by_key.get(key.rsplit_once(':')?.1);
        self.by_key.get(key).or_else(root)
    }
}

/// The values of the root module's variables: given ones, else defaults. Sensitive ones are marked.
pub(super) fn variables(
    given: &BTreeMap<Text<'_>, Given<'_>>,
    declared: &BTreeMap<Text<'_>, Variable<'_>>,
) -> Variables {
    let read = |raw: &RawValue| json::value(raw.get()).ok();
    let mut values: Variables = declared
        .iter()
        .filter_map(|(name, variable)| Some((SmolStr::new(&**name), read(variable.default?)?)))
        .collect();
    values
        .extend(given.iter().filter_map(|(name, given)| Some((SmolStr::new(&**name), read(given.value?)?))));
    for (name, _) in declared.iter().filter(|(_, variable)| variable.sensitive) {
        if let Some(value) = values.get_mut(&**name) {
            *value = value.clone().with_marks(Marks::SENSITIVE);
        }
    }
    values
}

/// A provider's address without the host of a public registry; old plans have the bare name only.
pub(crate) fn source(name: &str) -> SmolStr {
    let hosts = ["registry.terraform.io/", "registry.opentofu.org/"];
    let name = hosts.iter().find_map(|host| name.strip_prefix(host)).unwrap_or(name);
    match name.strip_prefix("-/").unwrap_or(name) {
        bare if !bare.contains('/') && !bare.is_empty() => format_smolstr!("hashicorp/{bare}"),
        full => full.into(),
    }
}

fn object(key: &str, config: &ProviderConfig<'_>) -> ConfigObject {
    let module = config.module_address.as_deref().and_then(|address| address.parse::<ModuleInstance>().ok());
    let module = module.map_or_else(ModulePath::root, |module| module.path());
    let name = key.rsplit_once(':').map_or(key, |(_, name)| name);
    ConfigObject { module, name: ObjectName::Provider(name.into()) }
}

fn hidden(what: &str) -> Cause {
    Cause::new(CauseKind::Error, format!("a plan does not show {what}"))
}

/// Where a provider configuration's expressions are evaluated.
struct Scope<'s> {
    key: &'s str,
    module: &'s ModulePath,
    configuration: &'s Configuration<'s>,
    /// The root module's variables.
    variables: &'s Variables,
}

impl Scope<'_> {
    fn config(&self, expressions: &Expression<'_>) -> Value {
        match expressions {
            Expression::Leaf(None, references) if references.is_empty() => Value::object([]),
            block => self.value(block, &mut String::new()),
        }
    }

    fn value(&self, expression: &Expression<'_>, path: &mut String) -> Value {
        match expression {
            Expression::Leaf(constant, references) => self.leaf(*constant, references, path),
            Expression::Block(arguments) => {
                let argument = |(name, inside): &(Text<'_>, Expression<'_>)| {
                    let value = step(path, name, |path| self.value(inside, path));
                    // A plan shows what is written here without saying what is sensitive.
                    let secret = if json::is_secret(name) { Marks::SENSITIVE } else { Marks::NONE };
                    (SmolStr::new(&**name), value.with_marks(secret))
                };
                Value::object(arguments.iter().map(argument).collect::<Vec<_>>())
            }
            Expression::Blocks(blocks) => {
                let block = |(index, inside): (usize, &Expression<'_>)| {
                    step(path, &index.to_string(), |path| self.value(inside, path))
                };
                Value::tuple(blocks.iter().enumerate().map(block).collect::<Vec<_>>())
            }
        }
    }

    fn leaf(&self, constant: Option<&RawValue>, references: &[Text<'_>], path: &str) -> Value {
        if let Some(constant) = constant.and_then(|raw| json::value(raw.get()).ok()) {
            return constant;
        }
        let mut written = written(references);
        let only = written.next().filter(|_| written.next().is_none());
        let Some(reference) = only.and_then(|text| Reference::parse(text)) else {
            return self.untold(path, hidden(&format!("{path} of this provider configuration")));
        };
        match &reference.target {
            Target::Variable(name) => self.variable(name, &reference.path, path),
            Target::Local(name) => self.untold(path, hidden(&format!("what local.{name} is"))),
            Target::Resource(resource, _) if resource.mode == ResourceMode::Data => {
                self.untold(path, Cause::new(CauseKind::Data, resource.to_string()))
            }
            Target::Resource(resource, _) => {
                self.untold(path, Cause::new(CauseKind::AfterApply, resource.to_string()))
            }
            Target::Output(call, ..) | Target::Module(call) => {
                self.untold(path, Cause::new(CauseKind::AfterApply, format!("module.{call}")))
            }
        }
    }

    /// A plan does not tell `var.x` from `"prefix-${var.x}"`. Where argument and variable share a word it is taken for the
    /// former, else the value is not told, but equal wherever the variable's value is.
    fn variable(&self, name: &str, inside: &str, path: &str) -> Value {
        let steps = inside.split('.').filter(|step| !step.is_empty());
        let value = self.value_of(self.module, name);
        let value = value.and_then(|value| {
            let marks = value.marks();
            let inner = steps.clone().try_fold(value, |value, step| member(&value, step))?;
            Some(inner.with_marks(marks))
        });
        let Some(value) = value else {
            return self.untold(path, Cause::new(CauseKind::Variable, format!("var.{name}")));
        };
        let argument = path.rsplit('.').find(|step| step.parse::<usize>().is_err()).unwrap_or(path);
        let source = inside.rsplit('.').find(|step| !step.is_empty()).unwrap_or(name);
        if share_a_word(argument, name) || share_a_word(argument, source) {
            return value;
        }
        let marks = value.marks();
        let unknown = Unknown::new(Type::Dynamic, vec![hidden(&format!("how {path} is made of var.{name}"))]);
        let symbol = Symbol::apply(format!("provider {path}"), vec![value]);
        Value::from(Unknown { symbol, ..unknown }).with_marks(marks)
    }

    /// A variable of a module: what the call passes, if that is a constant or a variable itself.
    fn value_of(&self, module: &ModulePath, name: &str) -> Option<Value> {
        let mut module = module.clone();
        let mut name = SmolStr::new(name);
        while let Some((call, _)) = module.0.split_last() {
            let parent = module.parent()?;
            let call = self.configuration.module(&parent)?.module_calls.get(&**call)?;
            let Expression::Block(arguments) = &call.expressions else { return default(&call.module, &name) };
            let passed = arguments.iter().find(|(argument, _)| **argument == *name);
            let Some((_, Expression::Leaf(constant, references))) = passed else {
                return passed.is_none().then(|| default(&call.module, &name))?;
            };
            if let Some(constant) = constant {
                return json::value(constant.get()).ok();
            }
            let [reference] = &**references else { return None };
            let Some(Reference { target: Target::Variable(next), path }) = Reference::parse(reference) else {
                return None;
            };
            if !path.is_empty() {
                return None;
            }
            (name, module) = (next, parent);
        }
        self.variables.get(&name).cloned()
    }

    fn untold(&self, path: &str, cause: Cause) -> Value {
        Value::reference(Type::Dynamic, cause, format!("provider.{}.{path}", self.key))
    }
}

fn default(module: &Module<'_>, variable: &str) -> Option<Value> {
    json::value(module.variables.get(variable)?.default?.get()).ok()
}

fn step<T>(path: &mut String, step: &str, work: impl FnOnce(&mut String) -> T) -> T {
    let length = path.len();
    path.push_str(if length == 0 { "" } else { "." });
    path.push_str(step);
    let done = work(path);
    path.truncate(length);
    done
}

fn member(value: &Value, step: &str) -> Option<Value> {
    match value.unmarked() {
        Value::Tuple(items) => items.get(step.parse::<usize>().ok()?).cloned(),
        other => other.get(step).cloned(),
    }
}

fn share_a_word(a: &str, b: &str) -> bool {
    a.split('_').any(|word| b.split('_').any(|other| word == other))
}
