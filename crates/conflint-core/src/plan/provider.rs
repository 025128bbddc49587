//! Provider configurations of a plan, evaluated as far as a plan shows them.

use std::sync::Arc;

use foldhash::{HashMap, HashSet};
use serde_json::value::RawValue;
use smol_str::{SmolStr, format_smolstr};

use super::configuration::{Expression, ProviderConfigs};
use super::index::{Index, waits};
use super::reference::{Reference, Target, written};
use crate::addr::{ConfigObject, ModuleInstance, ModulePath, ObjectName, ResourceMode};
use crate::instance::Provider;
use crate::json::{self, Text};
use crate::secret::is_secret;
use crate::value::{Cause, CauseKind, Marks, Symbol, Type, Unknown, Value};

/// How the format of Terraform before 1.1 begins.
const OLD: &str = "0.";

/// Provider configurations by the module in which they stand and their local name.
#[derive(Debug)]
pub(super) struct Keys {
    /// Whether it has a block of its own; else the module only says that it needs the provider, and gets its caller's.
    own: HashMap<ConfigObject, bool>,
    /// Those with a block of their own by key: nearly all resources name one of them.
    by_key: HashMap<SmolStr, ConfigObject>,
    /// Local names of providers of which the root module has several configurations, where the plan does not say which of
    /// them a module gets: Terraform before 1.1 did not.
    ambiguous: HashSet<SmolStr>,
}

impl Keys {
    /// Of these configurations; absent where that depends on the version of the plan's format, which is not known.
    pub(super) fn new(configs: &ProviderConfigs<'_>, format: Option<&str>) -> Option<Self> {
        let keys = Self::of(configs, format.unwrap_or(OLD));
        match format {
            None if !keys.ambiguous.is_empty() => None,
            _ => Some(keys),
        }
    }

    /// Of these configurations in a plan of this format.
    pub(super) fn of(configs: &ProviderConfigs<'_>, format: &str) -> Self {
        let mut own = HashMap::default();
        let mut by_key = HashMap::default();
        let mut in_root: HashMap<SmolStr, u32> = HashMap::default();
        for (key, config) in configs {
            let object = object(key);
            let is_root = object.module.0.is_empty();
            if is_root {
                *in_root.entry(config.name.as_deref().unwrap_or(key).into()).or_default() += 1;
            }
            let is_own = is_root || config.expressions.is_some();
            by_key.extend(is_own.then(|| (SmolStr::new(&**key), object.clone())));
            own.insert(object, is_own);
        }
        let several = in_root.into_iter().filter(|(_, number)| *number > 1).map(|(name, _)| name);
        let ambiguous = if format.starts_with(OLD) { several.collect() } else { HashSet::default() };
        Self { own, by_key, ambiguous }
    }

    /// The object in the configuration that a key stands for, to wait for; absent where the plan has none or does not tell.
    pub(super) fn object(&self, key: &str) -> Option<ConfigObject> {
        if let Some(object) = self.by_key.get(key) {
            return Some(object.clone());
        }
        let mut object = object(key);
        loop {
            match self.own.get(&object) {
                Some(true) => return Some(object),
                _ if self.is_ambiguous(&object) => return None,
                _ => object.module = object.module.parent()?,
            }
        }
    }

    fn is_ambiguous(&self, ConfigObject { module, name }: &ConfigObject) -> bool {
        matches!(name, ObjectName::Provider(name) if self.ambiguous.contains(name)) && !module.0.is_empty()
    }

    /// The modules that have configurations of their own, and all modules around them.
    pub(super) fn modules(&self) -> HashSet<ModulePath> {
        let mut modules = HashSet::from_iter([ModulePath::root()]);
        for (object, _) in self.own.iter().filter(|(_, own)| **own) {
            let mut module = Some(object.module.clone());
            while let Some(path) = module.filter(|path| !modules.contains(path)) {
                module = path.parent();
                modules.insert(path);
            }
        }
        modules
    }
}

/// What a key stands for: `aws.east`, `module.a.module.b:aws`, and `a.b:aws` in plans of Terraform 0.12.
fn object(key: &str) -> ConfigObject {
    let (module, name) = key.rsplit_once(':').unwrap_or(("", key));
    let path = match module.parse::<ModuleInstance>() {
        Ok(module) => module.path(),
        Err(_) => ModulePath(module.split('.').map(SmolStr::new).collect()),
    };
    ConfigObject { module: path, name: ObjectName::Provider(name.into()) }
}

/// Provider configurations, evaluated.
pub(super) struct Providers {
    keys: Keys,
    known: HashMap<ConfigObject, Arc<Provider>>,
    /// Those of each provider, by its address.
    by_source: HashMap<SmolStr, Vec<ConfigObject>>,
}

impl Providers {
    /// Evaluates all, and tells the index what they wait for.
    pub(super) fn new(configs: &ProviderConfigs<'_>, keys: Keys, index: &mut Index) -> Self {
        let mut providers = Providers { keys, known: HashMap::default(), by_source: HashMap::default() };
        for (key, config) in configs {
            let object = object(key);
            if providers.keys.own.get(&object) != Some(&true) {
                continue;
            }
            let none = Expression::default();
            let expressions = config.expressions.as_ref().unwrap_or(&none);
            let mut references = Vec::new();
            expressions.each(&mut String::new(), &mut |_, texts| {
                references.extend(written(texts).map(|text| SmolStr::new(&**text)));
            });
            waits(&object, &object.module, &references, &mut index.dependencies);
            let name = config.full_name.as_ref().or(config.name.as_ref()).unwrap_or(key);
            let alias = config.alias.as_deref().map(SmolStr::new);
            let scope = Scope { key, module: &object.module, index };
            let provider = Provider::new(source(name), alias, scope.config(expressions));
            providers.by_source.entry(provider.source.clone()).or_default().push(object.clone());
            providers.known.insert(object, provider.into());
        }
        providers
    }

    /// The configuration that a resource uses: by its key where the configuration has the resource, else the only one of
    /// that provider.
    pub(super) fn find(&self, key: Option<&str>, name: &str) -> Arc<Provider> {
        let known = match key {
            Some(key) => self.keys.object(key).and_then(|object| self.known.get(&object)),
            None => match self.by_source.get(&source(name)).map(Vec::as_slice) {
                Some([only]) => self.known.get(only),
                _ => None,
            },
        };
        known.cloned().unwrap_or_else(|| self.without_block(key, source(name)).into())
    }

    /// A provider configuration that is not in the plan: a default one without a block has no arguments, others are hidden.
    fn without_block(&self, key: Option<&str>, source: SmolStr) -> Provider {
        let cause = hidden("its provider configuration");
        let Some(key) = key else {
            return Provider::new(source, None, Value::unknown(Type::Dynamic, cause));
        };
        let alias =
            key.rsplit(':').next().and_then(|local| local.split_once('.')).map(|(_, alias)| alias.into());
        if alias.is_none() && !self.keys.is_ambiguous(&object(key)) {
            return Provider::new(source, None, Value::object([]));
        }
        Provider::new(source, alias, Value::reference(Type::Dynamic, cause, format!("provider.{key}")))
    }
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

fn hidden(what: &str) -> Cause {
    Cause::new(CauseKind::Error, format!("a plan does not show {what}"))
}

/// Where a provider configuration's expressions are evaluated.
struct Scope<'s> {
    key: &'s str,
    module: &'s ModulePath,
    index: &'s Index,
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
                    let secret = if is_secret(name) { Marks::SENSITIVE } else { Marks::NONE };
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

    /// A variable of a module, through calls that pass it on.
    fn value_of(&self, module: &ModulePath, name: &str) -> Option<Value> {
        let mut variable = ConfigObject { module: module.clone(), name: ObjectName::Variable(name.into()) };
        loop {
            if let Some(value) = self.index.values.get(&variable) {
                return Some(value.clone());
            }
            let outer = variable.module.parent()?;
            let reference = Reference::parse(self.index.passed(&variable)?)?;
            if !matches!(reference.target, Target::Variable(_)) || !reference.path.is_empty() {
                return None;
            }
            variable = reference.object(&outer);
        }
    }

    fn untold(&self, path: &str, cause: Cause) -> Value {
        Value::reference(Type::Dynamic, cause, format!("provider.{}.{path}", self.key))
    }
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
