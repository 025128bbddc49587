//! What the catalog knows about one resource type.

use std::collections::BTreeMap;
use std::fmt;

use smol_str::SmolStr;

use super::attribute::Attribute;

/// The facts about one resource type. `docs/catalog.md` explains each field and how it is written.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Entry {
    /// The type, `genesyscloud_auth_division`.
    pub resource_type: SmolStr,
    /// The provider it belongs to, `mypurecloud/genesyscloud`; empty where an overlay introduced the type.
    pub provider: SmolStr,
    /// Whether any provider version has the type. People also write types that none has.
    pub known: bool,
    /// What people who write an unknown type say it is.
    pub described_as: Option<String>,
    /// Known types that do what an unknown one is written for.
    pub equivalents: Vec<SmolStr>,
    /// Arguments people write that no provider version has.
    pub unknown_attributes: Vec<Attribute>,

    /// Where identities must be unique, unless one says otherwise.
    pub scope: Scope,
    /// What a second object of one identity does, unless the identity says otherwise.
    pub outcome: Outcome,
    /// The HTTP status of a refused duplicate.
    pub status: Option<u16>,
    /// Whether letters that differ only in case are the same in keys.
    pub fold_case: bool,
    /// Types with one namespace share one identity space.
    pub namespace: Option<SmolStr>,
    /// How sure the facts are.
    pub confidence: Confidence,
    /// Alternatives: two objects collide when one identity of theirs is equal.
    pub identities: Vec<Identity>,

    /// Values of absent key arguments.
    pub defaults: BTreeMap<Attribute, Scalar>,
    /// Arguments that take an argument of the provider configuration when absent.
    pub from_provider: BTreeMap<Attribute, Attribute>,
    /// Arguments that provider or API make up when absent: no two are equal then.
    pub generated: Vec<Attribute>,

    /// Arguments whose change replaces the object.
    pub force_new: Vec<Attribute>,
    /// Whether `force_new` lists all such arguments, not only those of keys.
    pub force_new_complete: bool,
    /// Arguments that replace the object according to the documentation only; the provider updates in place.
    pub force_new_documented: Vec<Attribute>,

    /// Objects that must exist before, and which argument names them.
    pub parents: Vec<Parent>,
    /// Arguments that hold the id of an object, with its possible types.
    pub references: BTreeMap<Attribute, Vec<SmolStr>>,
    /// Types that must come first although no argument refers to them.
    pub after: Vec<After>,
    /// Types whose writes must not run beside writes of this type.
    pub serial_with: Vec<SmolStr>,
    /// Pairs of arguments that are ranges which may not overlap.
    pub ranges: Vec<Range>,

    /// Arguments that carry an optimistic lock: etag, version.
    pub tokens: Vec<Attribute>,
    /// How the provider fills the lock.
    pub version_lock: Option<VersionLock>,
    /// Arguments that mark a request as a repetition; a used value stays used.
    pub idempotency_keys: Vec<Attribute>,
    /// Objects of other resources that this one writes too.
    pub writes: Vec<Write>,

    /// When create takes over an existing object instead of failing.
    pub adopts: Option<String>,
    /// Why and how long the identity stays taken after delete.
    pub held_after_delete: Option<String>,
    /// Whether destroy leaves the object where it is.
    pub destroy_keeps_object: bool,
    /// What stops a delete.
    pub delete_blocked_by: Vec<String>,
    /// Values the platform keeps for itself.
    pub reserved: BTreeMap<Attribute, Vec<String>>,
    /// How an existing object is named in an `import` block: text with `{attribute}` parts, `{id}` for the object's id.
    pub import_id: Option<String>,

    /// A remark for the person who reads the entry.
    pub notes: Option<String>,
    /// Advice for the person whose configuration collides.
    pub help: Option<String>,
    /// Where the facts come from.
    pub sources: Vec<String>,
}

/// One way in which an object is identified.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct Identity {
    /// What the catalog calls it; overlays address it by this.
    pub label: SmolStr,
    /// The arguments whose values must all be equal for a collision. Unless optional, an absent one voids the identity.
    pub key: Vec<Attribute>,
    /// Those that may be absent: absent equals absent.
    pub optional: Vec<Attribute>,
    /// Whether at most one object may exist for the scope and key, whatever its other arguments say.
    pub singleton: bool,
    /// The identity holds only for objects with these values.
    pub when: BTreeMap<Attribute, Scalar>,
    /// Where it must be unique. Parents are part of the key.
    pub scope: Scope,
    /// What a second object does.
    pub outcome: Outcome,
    /// The HTTP status of a refused duplicate.
    pub status: Option<u16>,
    /// Whether letters that differ only in case are the same.
    pub fold_case: bool,
    /// Identities of one namespace share one space, across types.
    pub namespace: Option<SmolStr>,
    /// How sure it is.
    pub confidence: Confidence,
    /// Why the API insists on it.
    pub why: Option<String>,
    pub(super) own: Own,
}

/// What an identity says for itself; the rest it has from its entry.
#[derive(Clone, Default, Debug)]
pub(super) struct Own {
    pub scope: Option<Scope>,
    pub outcome: Option<Outcome>,
    pub status: Option<u16>,
    pub fold_case: Option<bool>,
    pub namespace: Option<SmolStr>,
    pub confidence: Option<Confidence>,
}

/// Where an identity must be unique.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Debug)]
#[non_exhaustive]
pub enum Scope {
    /// Among all customers.
    Everywhere,
    /// In an account.
    Account,
    /// In a region of an account.
    Region,
    /// In a project.
    Project,
    /// In a subscription.
    Subscription,
    /// In a tenant or directory.
    Tenant,
    /// In a Genesys Cloud organization.
    Org,
    /// In what the provider configuration points at.
    #[default]
    Provider,
    /// In one object: elements of its own lists.
    Object,
}

/// What a second object of one identity does.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Debug)]
#[non_exhaustive]
pub enum Outcome {
    /// The API refuses it.
    #[default]
    Conflict,
    /// Create takes over the existing object, and two blocks own it.
    Adoption,
    /// The last writer wins.
    Overwrite,
    /// An optimistic lock refuses the write.
    StaleLock,
    /// Nothing: duplicates are allowed.
    None,
    /// Not known.
    Unknown,
}

/// How sure a fact is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Debug)]
pub enum Confidence {
    /// A hint: findings are `possible` at most.
    Low,
    /// One source, or domain knowledge.
    Medium,
    /// Stated by the provider's source or the API's description.
    #[default]
    High,
}

/// A simple value.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Scalar {
    /// `true`, `false`.
    Bool(bool),
    /// A whole number.
    Number(i64),
    /// Text.
    Text(String),
}

/// An object that must exist before, named by an argument.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct Parent {
    /// The argument that names it.
    pub attribute: Option<Attribute>,
    /// Its possible types; empty for the type itself.
    pub types: Vec<SmolStr>,
    /// The parent's argument or attribute that holds the equal value; `id` unless said otherwise.
    pub matches: Option<Attribute>,
    /// The argument is a path; the parent has it up to the last separator.
    pub separator: Option<String>,
}

/// A type that must come first although no argument refers to it.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct After {
    /// The type that comes first.
    pub resource_type: SmolStr,
    /// The argument that needs it, where it is one.
    pub attribute: Option<Attribute>,
    /// Whether the argument's values lie in a range of the other type.
    pub in_range: bool,
    /// Why.
    pub why: Option<String>,
}

/// Two arguments that are a range, both ends included.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct Range {
    /// What the catalog calls it; overlays address it by this.
    pub label: SmolStr,
    /// The argument with the first value.
    pub start: Option<Attribute>,
    /// The argument with the last value.
    pub end: Option<Attribute>,
    /// Ranges collide only where these are equal.
    pub within: Vec<Attribute>,
    /// How sure it is.
    pub confidence: Confidence,
}

/// How a provider fills an optimistic lock.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
#[non_exhaustive]
pub struct VersionLock {
    /// Where the version that it sends comes from.
    pub read: LockRead,
    /// Whether it tries again when refused.
    pub retried: bool,
}

/// Where the version that a provider sends comes from.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum LockRead {
    /// Read just before the write.
    #[default]
    Write,
    /// From the state: an old one is refused.
    State,
}

/// An object of another resource that a type writes too.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct Write {
    /// The other resource's type.
    pub resource_type: SmolStr,
    /// The argument here that holds the other's id.
    pub through: Option<Attribute>,
    /// The other's argument that says the same inline; they fight only where it is set.
    pub inline: Option<Attribute>,
}

impl Entry {
    /// An entry without facts.
    pub fn new(resource_type: impl Into<SmolStr>, provider: impl Into<SmolStr>) -> Self {
        Self {
            resource_type: resource_type.into(),
            provider: provider.into(),
            known: true,
            described_as: None,
            equivalents: Vec::new(),
            unknown_attributes: Vec::new(),
            scope: Scope::default(),
            outcome: Outcome::default(),
            status: None,
            fold_case: false,
            namespace: None,
            confidence: Confidence::default(),
            identities: Vec::new(),
            defaults: BTreeMap::new(),
            from_provider: BTreeMap::new(),
            generated: Vec::new(),
            force_new: Vec::new(),
            force_new_complete: false,
            force_new_documented: Vec::new(),
            parents: Vec::new(),
            references: BTreeMap::new(),
            after: Vec::new(),
            serial_with: Vec::new(),
            ranges: Vec::new(),
            tokens: Vec::new(),
            version_lock: None,
            idempotency_keys: Vec::new(),
            writes: Vec::new(),
            adopts: None,
            held_after_delete: None,
            destroy_keeps_object: false,
            delete_blocked_by: Vec::new(),
            reserved: BTreeMap::new(),
            import_id: None,
            notes: None,
            help: None,
            sources: Vec::new(),
        }
    }

    /// The identity of this label.
    pub fn identity(&self, label: &str) -> Option<&Identity> {
        self.identities.iter().find(|identity| identity.label == label)
    }

    /// Arguments whose change replaces the object while this identity of it stays.
    pub fn replaces_keeping<'a>(&'a self, identity: &'a Identity) -> impl Iterator<Item = &'a Attribute> {
        self.force_new.iter().filter(|attribute| !identity.key.contains(attribute))
    }

    /// Gives identities and ranges what they do not say for themselves.
    pub(super) fn resolve(&mut self) {
        for identity in &mut self.identities {
            let own = identity.own.clone();
            identity.scope = own.scope.unwrap_or(self.scope);
            identity.outcome = own.outcome.unwrap_or(self.outcome);
            identity.status = own.status.or(self.status.filter(|_| identity.outcome == self.outcome));
            identity.fold_case = own.fold_case.unwrap_or(self.fold_case);
            identity.namespace = own.namespace.or_else(|| self.namespace.clone());
            identity.confidence = own.confidence.unwrap_or(self.confidence);
        }
    }
}

impl Scope {
    /// All scopes, widest first.
    pub const ALL: [Scope; 9] = [
        Scope::Everywhere,
        Scope::Account,
        Scope::Region,
        Scope::Project,
        Scope::Subscription,
        Scope::Tenant,
        Scope::Org,
        Scope::Provider,
        Scope::Object,
    ];

    /// As the catalog writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Scope::Everywhere => "everywhere",
            Scope::Account => "account",
            Scope::Region => "region",
            Scope::Project => "project",
            Scope::Subscription => "subscription",
            Scope::Tenant => "tenant",
            Scope::Org => "org",
            Scope::Provider => "provider",
            Scope::Object => "object",
        }
    }
}

impl Outcome {
    /// All outcomes.
    pub const ALL: [Outcome; 6] = [
        Outcome::Conflict,
        Outcome::Adoption,
        Outcome::Overwrite,
        Outcome::StaleLock,
        Outcome::None,
        Outcome::Unknown,
    ];

    /// As the catalog writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Outcome::Conflict => "conflict",
            Outcome::Adoption => "adoption",
            Outcome::Overwrite => "overwrite",
            Outcome::StaleLock => "stale-lock",
            Outcome::None => "none",
            Outcome::Unknown => "unknown",
        }
    }
}

impl Confidence {
    /// All degrees, least first.
    pub const ALL: [Confidence; 3] = [Confidence::Low, Confidence::Medium, Confidence::High];

    /// As the catalog writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Confidence::Low => "low",
            Confidence::Medium => "medium",
            Confidence::High => "high",
        }
    }
}

impl LockRead {
    /// As the catalog writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            LockRead::Write => "write",
            LockRead::State => "state",
        }
    }
}

impl fmt::Display for Scalar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Scalar::Bool(value) => write!(f, "{value}"),
            Scalar::Number(value) => write!(f, "{value}"),
            Scalar::Text(value) => write!(f, "{value:?}"),
        }
    }
}
