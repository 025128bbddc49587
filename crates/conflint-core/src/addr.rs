//! Addresses, as Terraform writes them.

use std::cmp::Ordering;
use std::fmt::{self, Write};
use std::sync::Arc;

use smol_str::SmolStr;

mod parse;

pub use parse::AddressError;
pub(crate) use parse::key;

/// Which instance of a `count` or `for_each`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum InstanceKey {
    /// An index of `count`.
    Index(u64),
    /// A key of `for_each`.
    Key(SmolStr),
    /// `count` or `for_each` is not known: this one stands for none or more. Written `[*]`.
    Unknown,
}

impl fmt::Display for InstanceKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            InstanceKey::Index(index) => write!(f, "[{index}]"),
            InstanceKey::Key(key) => write!(f, "[{}]", Quoted(key)),
            InstanceKey::Unknown => f.write_str("[*]"),
        }
    }
}

/// A string as HCL writes it between quotes.
struct Quoted<'a>(&'a str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("\"")?;
        let mut rest = self.0;
        while let Some(at) = rest.find(['\n', '\r', '\t', '"', '\\', '$', '%']) {
            let (plain, special) = rest.split_at(at);
            f.write_str(plain)?;
            let mut chars = special.chars();
            match chars.next() {
                Some('\n') => f.write_str("\\n")?,
                Some('\r') => f.write_str("\\r")?,
                Some('\t') => f.write_str("\\t")?,
                Some('"') => f.write_str("\\\"")?,
                Some('\\') => f.write_str("\\\\")?,
                Some(c) if chars.as_str().starts_with('{') => write!(f, "{c}{c}")?,
                Some(c) => f.write_char(c)?,
                None => {}
            }
            rest = chars.as_str();
        }
        f.write_str(rest)?;
        f.write_str("\"")
    }
}

/// One step on the way from the root module: a module call and the key of its instance.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct ModuleStep {
    /// Name of the `module` block.
    pub name: SmolStr,
    /// Key, where the call has `count` or `for_each`.
    pub key: Option<InstanceKey>,
}

/// A module instance: the steps from the root module; no step is the root module itself.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct ModuleInstance(pub Arc<[ModuleStep]>);

impl ModuleInstance {
    /// The root module.
    pub fn root() -> Self {
        Self(Arc::new([]))
    }

    /// Whether this is the root module.
    pub fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// The instance `key` of the call `name` in this module.
    pub fn child(&self, name: impl Into<SmolStr>, key: Option<InstanceKey>) -> Self {
        let step = ModuleStep { name: name.into(), key };
        Self(self.0.iter().cloned().chain([step]).collect())
    }

    /// The module that calls this one; absent for the root module.
    pub fn parent(&self) -> Option<Self> {
        let (_, rest) = self.0.split_last()?;
        Some(Self(rest.into()))
    }

    /// The path of calls without instance keys.
    pub fn path(&self) -> ModulePath {
        ModulePath(self.0.iter().map(|step| step.name.clone()).collect())
    }
}

impl fmt::Display for ModuleInstance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, step) in self.0.iter().enumerate() {
            let dot = if i == 0 { "" } else { "." };
            write!(f, "{dot}module.{}", step.name)?;
            if let Some(key) = &step.key {
                write!(f, "{key}")?;
            }
        }
        Ok(())
    }
}

/// A module in the configuration: names of calls from the root, without instance keys.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct ModulePath(pub Arc<[SmolStr]>);

impl ModulePath {
    /// The root module.
    pub fn root() -> Self {
        Self(Arc::new([]))
    }

    /// The module that the call `name` in this one names.
    pub fn child(&self, name: impl Into<SmolStr>) -> Self {
        Self(self.0.iter().cloned().chain([name.into()]).collect())
    }

    /// The module that calls this one; absent for the root module.
    pub fn parent(&self) -> Option<Self> {
        let (_, rest) = self.0.split_last()?;
        Some(Self(rest.into()))
    }
}

impl Ord for ModulePath {
    /// Objects of one module mostly share its path.
    fn cmp(&self, other: &Self) -> Ordering {
        if Arc::ptr_eq(&self.0, &other.0) { Ordering::Equal } else { self.0.cmp(&other.0) }
    }
}

impl PartialOrd for ModulePath {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for ModulePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, name) in self.0.iter().enumerate() {
            let dot = if i == 0 { "" } else { "." };
            write!(f, "{dot}module.{name}")?;
        }
        Ok(())
    }
}

/// Managed, read or short-lived.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum ResourceMode {
    /// A `resource` block.
    Managed,
    /// A `data` block.
    Data,
    /// An `ephemeral` block.
    Ephemeral,
}

/// A resource within its module, without instance key.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Resource {
    /// Which kind of block.
    pub mode: ResourceMode,
    /// The resource type: `aws_s3_bucket`.
    pub kind: SmolStr,
    /// The name in the configuration.
    pub name: SmolStr,
}

impl fmt::Display for Resource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.mode {
            ResourceMode::Managed => {}
            ResourceMode::Data => f.write_str("data.")?,
            ResourceMode::Ephemeral => f.write_str("ephemeral.")?,
        }
        write!(f, "{}.{}", self.kind, self.name)
    }
}

/// One instance of a resource, anywhere below the root module.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct ResourceInstance {
    /// The module instance that holds it.
    pub module: ModuleInstance,
    /// The resource in that module.
    pub resource: Resource,
    /// Key, where the resource has `count` or `for_each`.
    pub key: Option<InstanceKey>,
}

impl ResourceInstance {
    /// The object in the configuration that this is an instance of.
    pub fn config(&self) -> ConfigObject {
        ConfigObject { module: self.module.path(), name: ObjectName::Resource(self.resource.clone()) }
    }

    /// Whether it stands for none or more instances: how many there are is not known.
    pub fn is_symbolic(&self) -> bool {
        let keys = self.module.0.iter().map(|step| &step.key).chain([&self.key]);
        keys.flatten().any(|key| *key == InstanceKey::Unknown)
    }
}

impl fmt::Display for ResourceInstance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.module.is_root() {
            write!(f, "{}.", self.module)?;
        }
        write!(f, "{}", self.resource)?;
        self.key.as_ref().map_or(Ok(()), |key| write!(f, "{key}"))
    }
}

/// Something in the configuration that others can depend on; what the dependency graph is made of.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct ConfigObject {
    /// The module that holds it.
    pub module: ModulePath,
    /// Which one.
    pub name: ObjectName,
}

/// A name within one module.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum ObjectName {
    /// A resource or data source.
    Resource(Resource),
    /// An input variable: depends on what the call passes.
    Variable(SmolStr),
    /// A local value.
    Local(SmolStr),
    /// An output value.
    Output(SmolStr),
    /// The beginning of a module: all in it waits for this. Depends on the call's `count`, `for_each`, `depends_on`.
    Open,
    /// The end of a module: waits for all in it.
    Close,
    /// A provider configuration, by local name and alias (`aws` or `aws.east`).
    Provider(SmolStr),
}

/// `from` waits for `to`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Dependency {
    /// What waits.
    pub from: ConfigObject,
    /// What it waits for.
    pub to: ConfigObject,
}
