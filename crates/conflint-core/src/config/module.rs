//! What a folder of configuration declares.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::{Arc, LazyLock, OnceLock};

use indexmap::IndexMap;
use smol_str::SmolStr;

use super::dependencies::Wait;
use super::traversal::{ProviderName, Target};
use crate::addr;
use crate::instance;
use crate::source::{SourceId, Span};
use crate::syntax::{Attribute, Body, Comment, Expression, Ident};
use crate::value::Constraint;

/// All that the files of one folder declare, overrides merged. Parsed once, shared by all its calls.
#[derive(Clone, Default, Debug)]
pub(crate) struct Module {
    /// The folder as people see it.
    pub folder: PathBuf,
    /// The files, in the order in which Terraform reads them.
    pub files: Vec<SourceId>,
    /// Something in the files could not be read: there may be more declarations than these.
    pub is_broken: bool,
    /// A resource or call is declared twice: the files stand beside each other to be read by people, as documentation does,
    /// and are no configuration.
    pub repeats: bool,
    /// Comments of all files.
    pub comments: Vec<Comment>,
    pub variables: BTreeMap<SmolStr, Variable>,
    pub locals: BTreeMap<SmolStr, Attribute>,
    pub outputs: BTreeMap<SmolStr, Output>,
    /// Sorted.
    pub resources: IndexMap<addr::Resource, Resource, foldhash::fast::RandomState>,
    pub calls: BTreeMap<SmolStr, Call>,
    pub providers: BTreeMap<ProviderName, ProviderBlock>,
    pub required_providers: BTreeMap<SmolStr, RequiredProvider>,
    pub moved: Vec<Moved>,
    pub removed: Vec<Removed>,
    pub imports: Vec<Import>,
    pub backend: Option<Backend>,
    /// What the text says of who waits for whom, once somebody has asked for it.
    pub waits: OnceLock<Vec<Wait>>,
}

impl Module {
    /// How much there is to evaluate.
    pub fn size(&self) -> usize {
        1 + self.variables.len()
            + self.locals.len()
            + self.outputs.len()
            + self.resources.len()
            + self.calls.len()
            + self.providers.len()
            + self.moved.len()
            + self.removed.len()
    }
}

/// `variable "x" { … }`.
#[derive(Clone, Debug)]
pub(crate) struct Variable {
    pub ty: Option<Expression>,
    pub constraint: Constraint,
    pub default: Option<Attribute>,
    pub nullable: bool,
    pub sensitive: bool,
    pub ephemeral: bool,
    pub header: Span,
}

/// `output "x" { … }`.
#[derive(Clone, Debug)]
pub(crate) struct Output {
    pub value: Option<Attribute>,
    pub sensitive: bool,
    pub ephemeral: bool,
    pub depends_on: Vec<Expression>,
    pub conditions: Vec<Expression>,
    pub header: Span,
}

/// How often a block stands for an object.
#[derive(Clone, Default, Debug)]
pub(crate) enum Repetition {
    #[default]
    Once,
    Count(Box<Attribute>),
    ForEach(Box<Attribute>),
}

impl Repetition {
    /// The argument, where there is one.
    pub fn attribute(&self) -> Option<&Attribute> {
        match self {
            Repetition::Once => None,
            Repetition::Count(attribute) | Repetition::ForEach(attribute) => Some(attribute.as_ref()),
        }
    }
}

/// `resource`, `data` or `ephemeral`.
#[derive(Clone, Debug)]
pub(crate) struct Resource {
    pub repetition: Repetition,
    pub provider: Option<Box<ProviderName>>,
    pub depends_on: Vec<Expression>,
    pub lifecycle: Arc<Lifecycle>,
    /// The arguments and blocks that are the provider's.
    pub body: Body,
    pub header: Span,
    pub span: Span,
}

/// The `lifecycle` block.
#[derive(Clone, Default, Debug)]
pub(crate) struct Lifecycle {
    pub written: Arc<instance::Lifecycle>,
    pub triggers: Vec<Expression>,
    /// Of `precondition` and `postcondition`.
    pub conditions: Vec<Expression>,
}

impl Lifecycle {
    /// Of a resource without such a block. All share it.
    pub fn nothing() -> Arc<Self> {
        static NOTHING: LazyLock<Arc<Lifecycle>> = LazyLock::new(Arc::default);
        NOTHING.clone()
    }
}

/// `module "x" { … }`.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub source: Option<Attribute>,
    pub repetition: Repetition,
    pub providers: BTreeMap<ProviderName, ProviderName>,
    pub depends_on: Vec<Expression>,
    /// What the call passes.
    pub arguments: BTreeMap<SmolStr, Attribute>,
    pub header: Span,
}

/// `provider "x" { … }`.
#[derive(Clone, Debug)]
pub(crate) struct ProviderBlock {
    pub body: Body,
}

/// An entry of `required_providers`.
#[derive(Clone, Default, Debug)]
pub(crate) struct RequiredProvider {
    /// As written; absent where only a version is.
    pub source: Option<SmolStr>,
    pub aliases: BTreeSet<ProviderName>,
}

/// `moved { … }`; both within the module that holds it.
#[derive(Clone, Debug)]
pub(crate) struct Moved {
    pub from: Target,
    pub to: Target,
}

/// `removed { … }`.
#[derive(Clone, Debug)]
pub(crate) struct Removed {
    pub from: Target,
    pub destroy: bool,
}

/// `import { … }`.
#[derive(Clone, Debug)]
pub(crate) struct Import {
    pub to: Expression,
    /// `id`, or `identity`.
    pub id: Attribute,
    pub for_each: Option<Attribute>,
}

/// `backend "x" { … }` or `cloud { … }`.
#[derive(Clone, Debug)]
pub(crate) struct Backend {
    /// `s3`; `cloud` for a `cloud` block.
    pub kind: Ident,
    pub body: Body,
    pub header: Span,
}
