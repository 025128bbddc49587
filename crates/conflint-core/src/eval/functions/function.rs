//! What a function is: its row in a table.

use std::sync::Arc;

use super::{Arguments, Outcome};
use crate::value::{Type, Value};

/// A built-in function.
pub(super) struct Function {
    pub name: &'static str,
    pub parameters: &'static [Parameter],
    /// Any number of further arguments.
    pub variadic: Option<Parameter>,
    pub returns: Returns,
    /// Whether the result is never null, and Terraform says so.
    pub never_null: bool,
    /// Asked when all arguments are converted, and known as far as their parameters want it.
    pub run: fn(&Arguments<'_>) -> Outcome<Value>,
}

/// The type of a result, wanted when the result itself is not known.
pub(super) enum Returns {
    /// The same whatever the arguments are.
    Always(Kind),
    /// It depends on the arguments, which may be unknown, or null where the parameter allows it.
    Told(fn(&Arguments<'_>) -> Outcome<Type>),
}

/// What an argument is converted to, and what the function wants to see of it.
#[derive(Clone, Copy)]
pub(super) struct Parameter {
    pub name: &'static str,
    pub kind: Kind,
    /// Whether null is an argument like others.
    pub nullable: bool,
    /// Whether the function itself deals with an argument that is not known.
    pub unknown: bool,
    /// Whether it deals with one whose type is not known either.
    pub dynamic: bool,
    /// Whether it deals with marks. Otherwise they are taken off at all depths and put on the result.
    pub marked: bool,
}

/// Types that parameters and results have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Any,
    Bool,
    Number,
    String,
    List(Element),
    Set(Element),
    Map(Element),
    /// `map(list(string))`.
    MapOfLists,
}

/// Types of elements.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Element {
    Any,
    Bool,
    Number,
    String,
}

impl Function {
    /// A function whose result is always of one type, and never null.
    pub(super) const fn new(
        name: &'static str,
        parameters: &'static [Parameter],
        kind: Kind,
        run: fn(&Arguments<'_>) -> Outcome<Value>,
    ) -> Self {
        Self { name, parameters, variadic: None, returns: Returns::Always(kind), never_null: true, run }
    }

    /// A function whose result is of a type that its arguments tell.
    pub(super) const fn told(
        name: &'static str,
        parameters: &'static [Parameter],
        returns: fn(&Arguments<'_>) -> Outcome<Type>,
        run: fn(&Arguments<'_>) -> Outcome<Value>,
    ) -> Self {
        Self { name, parameters, variadic: None, returns: Returns::Told(returns), never_null: true, run }
    }

    /// Takes any number of further arguments.
    pub(super) const fn and(self, variadic: Parameter) -> Self {
        Self { variadic: Some(variadic), ..self }
    }

    /// The result may be null, or Terraform does not say that it is not.
    pub(super) const fn maybe_null(self) -> Self {
        Self { never_null: false, ..self }
    }
}

impl Parameter {
    pub(super) const fn new(name: &'static str, kind: Kind) -> Self {
        Self { name, kind, nullable: false, unknown: false, dynamic: false, marked: false }
    }

    pub(super) const fn nullable(self) -> Self {
        Self { nullable: true, ..self }
    }

    pub(super) const fn unknown(self) -> Self {
        Self { unknown: true, ..self }
    }

    pub(super) const fn dynamic(self) -> Self {
        Self { dynamic: true, ..self }
    }

    pub(super) const fn marked(self) -> Self {
        Self { marked: true, ..self }
    }
}

pub(super) const fn string(name: &'static str) -> Parameter {
    Parameter::new(name, Kind::String)
}

pub(super) const fn number(name: &'static str) -> Parameter {
    Parameter::new(name, Kind::Number)
}

pub(super) const fn any(name: &'static str) -> Parameter {
    Parameter::new(name, Kind::Any)
}

pub(super) const fn list(name: &'static str, element: Element) -> Parameter {
    Parameter::new(name, Kind::List(element))
}

impl Kind {
    pub(super) fn ty(self) -> Type {
        match self {
            Kind::Any => Type::Dynamic,
            Kind::Bool => Type::Bool,
            Kind::Number => Type::Number,
            Kind::String => Type::String,
            Kind::List(element) => Type::List(Arc::new(element.ty())),
            Kind::Set(element) => Type::Set(Arc::new(element.ty())),
            Kind::Map(element) => Type::Map(Arc::new(element.ty())),
            Kind::MapOfLists => Type::Map(Arc::new(Kind::List(Element::String).ty())),
        }
    }
}

impl Element {
    fn ty(self) -> Type {
        match self {
            Element::Any => Type::Dynamic,
            Element::Bool => Type::Bool,
            Element::Number => Type::Number,
            Element::String => Type::String,
        }
    }
}
