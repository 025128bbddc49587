//! Values of the Terraform language, with unknowns that keep their cause and their symbol.

use std::sync::Arc;

use smol_str::SmolStr;

mod access;
mod attributes;
mod build;
mod constraint;
mod convert;
mod equality;
mod json;
mod marks;
mod number;
mod refine;
mod set;
mod summary;
mod symbol;
mod types;
mod unify;
mod unknown;

#[cfg(test)]
mod tests;

pub use attributes::Attributes;
pub use constraint::Constraint;
pub(crate) use convert::without_optional;
pub use convert::{ConversionError, convert};
pub use equality::{Equality, compare};
pub use marks::Marks;
pub use number::Number;
pub(crate) use set::distinct;
pub(crate) use summary::Summary;
pub(crate) use symbol::{ContentHasher, content_hasher};
pub use types::{ObjectType, Type};
pub use unify::unify;
pub use unknown::{Application, Cause, CauseKind, ImpureCall, Refinement, Symbol, SymbolKind, Unknown};

/// A value. Cheap to clone.
#[derive(Clone, Debug)]
pub enum Value {
    /// `null` of a type.
    Null(Type),
    /// `true`, `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string in Unicode normal form C.
    String(SmolStr),
    /// Elements of different types.
    Tuple(Arc<Vec<Value>>),
    /// Elements of one type.
    List(Arc<Elements>),
    /// Distinct elements of one type, in Terraform's order.
    Set(Arc<Elements>),
    /// Named attributes of different types.
    Object(Arc<Attributes>),
    /// Keys and elements of one type.
    Map(Arc<MapElements>),
    /// Not known, or not yet.
    Unknown(Arc<Unknown>),
    /// A value that carries marks; never directly in another.
    Marked(Arc<Marked>),
}

/// Elements of a list or set.
#[derive(Clone, Debug)]
pub struct Elements {
    /// Type of each element.
    pub element: Type,
    /// The elements.
    pub items: Vec<Value>,
}

/// Elements of a map.
#[derive(Clone, Debug)]
pub struct MapElements {
    /// Type of each element.
    pub element: Type,
    /// The elements, in byte order of their keys.
    pub items: Attributes,
}

/// A value and its marks.
#[derive(Clone, Debug)]
pub struct Marked {
    /// At least one.
    pub marks: Marks,
    /// Itself without marks; what is inside of it may carry some.
    pub value: Value,
}
