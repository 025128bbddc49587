//! What the catalog knows about one resource type.

use std::collections::BTreeMap;

use smol_str::SmolStr;

use super::attribute::Attribute;
use super::parts::{After, Identity, Parent, Range, VersionLock, Write};
use super::words::{Confidence, Outcome, Scalar, Scope};

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
    /// The identity is free at once after all where the deleted object has these values.
    pub free_when: BTreeMap<Attribute, Scalar>,
    /// How sure it is that a create is refused meanwhile.
    pub held_confidence: Confidence,
    /// A create is surely refused where the deleted object has these values.
    pub held_when: BTreeMap<Attribute, Scalar>,
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
            free_when: BTreeMap::new(),
            held_confidence: Confidence::default(),
            held_when: BTreeMap::new(),
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
