//! What an entry is made of.

use std::collections::BTreeMap;

use smol_str::SmolStr;

use super::attribute::Attribute;
use super::words::{Confidence, LockRead, Outcome, Scalar, Scope};

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
    /// Whether the provider itself names the object by it: equal ones are one object, whatever the API answers.
    pub is_the_object: bool,
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
    /// It must come first only where both have an equal value here.
    pub same: Option<Attribute>,
    /// Whether the argument's values lie in a range of the other type.
    pub in_range: bool,
    /// Why.
    pub why: Option<String>,
}

/// Values that may not overlap: two arguments with both ends included, or one with blocks of addresses.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct Range {
    /// What the catalog calls it; overlays address it by this.
    pub label: SmolStr,
    /// The argument with the first value.
    pub start: Option<Attribute>,
    /// The argument with the last value.
    pub end: Option<Attribute>,
    /// The argument with a block of addresses (`10.0.0.0/16`), instead of both ends.
    pub cidr: Option<Attribute>,
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
    /// The argument here whose value is the name of the one of those that says the same.
    pub inline_by: Option<Attribute>,
    /// Whether it reads the other's whole object and writes all of it back: then two at the same time lose a change.
    pub whole: bool,
}
