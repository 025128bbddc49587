//! Facts about resource types: what identifies an object, in which scope, and what a duplicate does.

mod attribute;
mod entry;
mod provider;

pub use attribute::{Attribute, Path, Step};
pub use entry::{
    After, Confidence, Entry, Identity, LockRead, Outcome, Parent, Range, Scalar, Scope, VersionLock, Write,
};
pub use provider::Provider;
