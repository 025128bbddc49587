//! The words that facts are said in.

use std::fmt;

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

/// Where the version that a provider sends comes from.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum LockRead {
    /// Read just before the write.
    #[default]
    Write,
    /// From the state: an old one is refused.
    State,
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
