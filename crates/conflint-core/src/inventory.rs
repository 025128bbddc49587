//! What exists remotely.

use std::collections::{BTreeMap, BTreeSet};

use smol_str::SmolStr;

use crate::value::Value;

mod read;
#[cfg(test)]
mod tests;

pub(crate) use read::lower;
pub use read::read;

/// What exists remotely, from any number of files.
#[derive(Clone, Default, Debug)]
pub struct Inventory {
    /// The objects, in the order in which they were given.
    pub objects: Vec<RemoteObject>,
    /// Types of which every object is in here.
    pub covered: BTreeSet<SmolStr>,
    /// Whether a bare `[]` says that nothing exists at all.
    pub covers_all: bool,
}

impl Inventory {
    /// Whether an object of this type that is not in here does not exist.
    pub fn covers(&self, resource_type: &str) -> bool {
        self.covers_all || self.covered.contains(resource_type)
    }

    /// Takes what another one has, too.
    pub fn extend(&mut self, other: Inventory) {
        self.objects.extend(other.objects);
        self.covered.extend(other.covered);
        self.covers_all |= other.covers_all;
    }
}

/// One object that exists.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RemoteObject {
    /// The resource type that would manage it.
    pub kind: SmolStr,
    /// Provider arguments that say where it is (`aws_region` to `us-east-1`); absent where the file does not tell.
    pub scope: Option<BTreeMap<SmolStr, SmolStr>>,
    /// The id by which the API knows it.
    pub id: Option<SmolStr>,
    /// Its attributes, an object.
    pub attributes: Value,
}

impl RemoteObject {
    /// An object of a type, with attributes and nothing else.
    pub fn new(kind: impl Into<SmolStr>, attributes: Value) -> Self {
        Self { kind: kind.into(), scope: None, id: None, attributes }
    }
}
