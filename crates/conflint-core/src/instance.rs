//! The one shape into which configuration, plan and state are lowered.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use smol_str::SmolStr;

use crate::addr::{ConfigObject, Dependency, ResourceInstance};
use crate::named::Named;
use crate::problem::Problem;
use crate::source::Span;
use crate::value::{Cause, Value};

/// One resource instance of one deployment, with its values before and after the apply.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Instance {
    /// Where it is.
    pub address: ResourceInstance,
    /// The provider configuration that looks after it.
    pub provider: Arc<Provider>,
    /// What the apply will do.
    pub action: Action,
    /// The object before; absent where none exists.
    pub before: Option<Value>,
    /// The object after; absent where none will exist. Unknown and sensitive parts are such values inside.
    pub after: Option<Value>,
    /// The object's creation failed half-way or somebody marked it.
    pub tainted: bool,
    /// The `lifecycle` block. Instances of one resource share it.
    pub lifecycle: Arc<Lifecycle>,
    /// References in the arguments, by argument (`name` to `var.name`), as written; from plan or configuration. Shared by all
    /// instances of one resource.
    pub references: References,
    /// Where it was written; absent where the input was not configuration.
    pub origin: Option<Box<Origin>>,
    /// What the object depended on when it was last applied, as the state keeps it: in reverse order it is destroyed.
    /// Instances of one resource mostly share it.
    pub stored_dependencies: Arc<[ConfigObject]>,
    /// Absent where there is nothing in it: there are very many instances.
    pub(crate) special: Option<Box<Special>>,
}

/// What few instances have.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct Special {
    /// Where it was before, where `moved` blocks say so.
    pub previous_address: Option<ResourceInstance>,
    /// Arguments whose change forces the replacement, as paths (`name`, `vpc.0.id`).
    pub replace_paths: Vec<SmolStr>,
    /// The plan's reason for the action, as Terraform names it (`replace_because_tainted`).
    pub action_reason: Option<SmolStr>,
    /// Key of a deposed object: left over by a replacement that created first.
    pub deposed: Option<SmolStr>,
    /// The object is adopted by an `import` block.
    pub import: Option<Import>,
    /// The provider's identity of the object, where plan or state carry one.
    pub identity: Option<Value>,
    /// Where the instance key is not known: how many instances there may be at most; absent where nothing bounds them.
    pub at_most: Option<u64>,
}

impl Instance {
    /// An instance without anything but address, provider and action.
    pub fn new(address: ResourceInstance, provider: impl Into<Arc<Provider>>, action: Action) -> Self {
        Self {
            address,
            provider: provider.into(),
            action,
            before: None,
            after: None,
            tainted: false,
            lifecycle: nothing_written(),
            references: References::default(),
            origin: None,
            stored_dependencies: Arc::default(),
            special: None,
        }
    }

    /// What few instances have.
    pub fn special(&self) -> &Special {
        static NOTHING: Special = Special {
            previous_address: None,
            replace_paths: Vec::new(),
            action_reason: None,
            deposed: None,
            import: None,
            identity: None,
            at_most: None,
        };
        self.special.as_deref().unwrap_or(&NOTHING)
    }

    /// The same, to change.
    pub fn special_mut(&mut self) -> &mut Special {
        self.special.get_or_insert_default()
    }

    /// Sets what few instances have, where there is something.
    pub(crate) fn set_special(&mut self, special: Special) {
        let Special { previous_address, replace_paths, action_reason, deposed, import, identity, at_most } =
            &special;
        let is_there = previous_address.is_some()
            || !replace_paths.is_empty()
            || action_reason.is_some()
            || deposed.is_some()
            || import.is_some()
            || identity.is_some()
            || at_most.is_some();
        self.special = is_there.then(|| special.into());
    }
}

/// What a `lifecycle` block says that is not there. All share it.
pub(crate) fn nothing_written() -> Arc<Lifecycle> {
    static NOTHING: LazyLock<Arc<Lifecycle>> = LazyLock::new(Arc::default);
    NOTHING.clone()
}

/// References by the argument in which they are written. Cheap to clone.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct References(Arc<[(SmolStr, SmolStr)]>);

impl References {
    /// What one argument (`name`, `members.0.user_id`) refers to.
    pub fn get(&self, argument: &str) -> impl ExactSizeIterator<Item = &SmolStr> + use<'_> {
        let start = self.0.partition_point(|(other, _)| other.as_str() < argument);
        let end = self.0.partition_point(|(other, _)| other.as_str() <= argument);
        self.0[start..end].iter().map(|(_, reference)| reference)
    }

    /// Pairs of argument and reference, by argument.
    pub fn iter(&self) -> impl Iterator<Item = (&SmolStr, &SmolStr)> {
        self.0.iter().map(|(argument, reference)| (argument, reference))
    }
}

impl FromIterator<(SmolStr, SmolStr)> for References {
    fn from_iter<T: IntoIterator<Item = (SmolStr, SmolStr)>>(pairs: T) -> Self {
        let mut pairs: Vec<(SmolStr, SmolStr)> = pairs.into_iter().collect();
        pairs.sort_by(|(a, _), (b, _)| a.cmp(b));
        Self(pairs.into())
    }
}

impl From<BTreeMap<SmolStr, Vec<SmolStr>>> for References {
    fn from(map: BTreeMap<SmolStr, Vec<SmolStr>>) -> Self {
        let pair = |(argument, references): (SmolStr, Vec<SmolStr>)| {
            references.into_iter().map(move |reference| (argument.clone(), reference))
        };
        map.into_iter().flat_map(pair).collect()
    }
}

/// A provider configuration, evaluated.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Provider {
    /// The provider's address without the public registry's host: `hashicorp/aws`.
    pub source: SmolStr,
    /// The alias in the root module, where it has one.
    pub alias: Option<SmolStr>,
    /// The arguments, an object; unknown where there is no telling. Shared by all instances of it.
    pub config: Value,
}

impl Provider {
    /// A provider configuration.
    pub fn new(source: impl Into<SmolStr>, alias: Option<SmolStr>, config: Value) -> Self {
        Self { source: source.into(), alias, config }
    }
}

/// What the apply will do to an instance.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[non_exhaustive]
pub enum Action {
    /// Nothing.
    NoOp,
    /// Create.
    Create,
    /// Read: data sources.
    Read,
    /// Update in place.
    Update,
    /// Delete.
    Delete,
    /// Delete, then create.
    DeleteThenCreate,
    /// Create, then delete.
    CreateThenDelete,
    /// Forget: out of the state, and it stays in the world.
    Forget,
    /// Short-lived: opened and closed.
    Open,
}

impl Action {
    /// The name in `show --format json`.
    pub fn name(self) -> &'static str {
        match self {
            Action::NoOp => "no-op",
            Action::Create => "create",
            Action::Read => "read",
            Action::Update => "update",
            Action::Delete => "delete",
            Action::DeleteThenCreate => "delete-create",
            Action::CreateThenDelete => "create-delete",
            Action::Forget => "forget",
            Action::Open => "open",
        }
    }
}

/// An `import` of an existing object.
#[derive(Clone, Debug)]
pub struct Import {
    /// The remote id, or the identity object.
    pub id: Value,
}

/// The `lifecycle` block, as far as written.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
#[non_exhaustive]
pub struct Lifecycle {
    /// `create_before_destroy`.
    pub create_before_destroy: Option<bool>,
    /// `prevent_destroy`.
    pub prevent_destroy: bool,
    /// `ignore_changes`.
    pub ignore_changes: IgnoreChanges,
    /// `replace_triggered_by`, as written.
    pub replace_triggered_by: Vec<SmolStr>,
}

/// `ignore_changes`.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub enum IgnoreChanges {
    /// Not written.
    #[default]
    None,
    /// `all`, and where it stands.
    All(Span),
    /// Attribute paths (`tags.Name`), and where each stands.
    Paths(Vec<(SmolStr, Span)>),
}

/// Where an instance was written.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Origin {
    /// The block's type and labels.
    pub header: Span,
    /// The whole block.
    pub block: Span,
    /// Arguments by path (`name`, `members.0.user_id`): the whole `name = value`.
    pub arguments: Named<Span>,
    /// The headers of the module calls that lead to it, from the root module's on. Shared by all instances of a module.
    pub calls: Arc<[Span]>,
}

/// What one input says of one deployment.
#[derive(Clone, Default, Debug)]
pub struct Lowered {
    /// All instances.
    pub instances: Vec<Instance>,
    /// What changed outside of Terraform, as a plan says: `before` is what the state had, `after` what a refresh saw.
    pub drift: Vec<Instance>,
    /// Who waits for whom in the configuration, as far as it orders something.
    pub dependencies: Vec<Dependency>,
    /// What was wrong.
    pub problems: Vec<Problem>,
    /// What could not be told, and why: an address or place, and the cause.
    pub unresolved: Vec<(SmolStr, Cause)>,
}
