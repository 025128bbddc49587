//! Unknown values: of which type, within which bounds, why, and what they would be.

use std::fmt;
use std::sync::Arc;

use smol_str::SmolStr;

use super::{Attributes, Number, Type, Value};
use crate::source::Span;

/// A value that is not known.
#[derive(Clone, Debug)]
pub struct Unknown {
    /// The type, as far as known.
    pub ty: Type,
    /// What is known of the value all the same; absent where nothing is. [`Unknown::refinement`] reads it.
    pub refinement: Option<Box<Refinement>>,
    /// Why it is not known: at most eight, impure functions first.
    pub causes: Vec<Cause>,
    /// What it would be: equal symbols are equal values. Absent where nothing is known of it.
    pub symbol: Option<Symbol>,
    /// Attributes that are known all the same: it is one object, such as a resource of which the configuration sets some
    /// attributes and the provider the others. See [`Value::open_object`] and [`Value::attribute`].
    pub attributes: Option<Arc<Attributes>>,
}

/// What is known of an unknown value.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Refinement {
    /// It is not null.
    pub not_null: bool,
    /// A string that begins so.
    pub prefix: Option<SmolStr>,
    /// A collection of at least so many elements.
    pub min_length: Option<u64>,
    /// A collection of at most so many elements.
    pub max_length: Option<u64>,
    /// A number that is not less than this.
    pub lowest: Option<Number>,
    /// A number that is not greater than this.
    pub highest: Option<Number>,
}

impl Refinement {
    /// Nothing.
    pub const NONE: Refinement = Refinement {
        not_null: false,
        prefix: None,
        min_length: None,
        max_length: None,
        lowest: None,
        highest: None,
    };

    /// As an unknown value holds it.
    pub(crate) fn held(self) -> Option<Box<Self>> {
        (self != Self::NONE).then(|| Box::new(self))
    }
}

impl Unknown {
    /// What is known of the value all the same.
    pub fn refinement(&self) -> &Refinement {
        const NONE: &Refinement = &Refinement::NONE;
        self.refinement.as_deref().unwrap_or(NONE)
    }
}

/// Why a value is not known.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Cause {
    /// Which kind of reason.
    pub kind: CauseKind,
    /// What it is about: `var.env`, `timestamp`, `data.aws_ami.x`, or the message of an error.
    pub name: SmolStr,
    /// Where it was written, as far as there is such a place.
    pub span: Option<Span>,
}

/// Kinds of reasons for not knowing a value. The order is the order in which they are worth telling.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[non_exhaustive]
pub enum CauseKind {
    /// A function that answers differently each time; `name` is the function.
    Impure,
    /// An input variable without value.
    Variable,
    /// Known after apply.
    AfterApply,
    /// What a data source reads.
    Data,
    /// A module that is not installed.
    Module,
    /// A function of a provider, or one whose result cannot be told here.
    Function,
    /// A file that is absent or outside of the analysed tree.
    File,
    /// `each` or `count` of an unknown repetition.
    Repetition,
    /// `self`, and what else depends on where it is asked.
    SelfReference,
    /// A value that needs itself.
    Cycle,
    /// Evaluation failed; `name` is the message.
    Error,
    /// A limit was reached; `name` says which.
    Limit,
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = &self.name;
        match self.kind {
            CauseKind::Impure => write!(f, "{name}() gives another value each time"),
            CauseKind::Variable => write!(f, "{name} has no value"),
            CauseKind::AfterApply => write!(f, "{name} is known after apply"),
            CauseKind::Data => write!(f, "{name} is read by a data source"),
            CauseKind::Module => write!(f, "{name} is not installed"),
            CauseKind::Function => write!(f, "{name}() cannot be computed here"),
            CauseKind::File => write!(f, "{name} cannot be read here"),
            CauseKind::Repetition => write!(f, "{name} is not known"),
            CauseKind::SelfReference => write!(f, "{name} depends on where it is asked"),
            CauseKind::Cycle => write!(f, "{name} needs itself"),
            CauseKind::Error | CauseKind::Limit => f.write_str(name),
        }
    }
}

/// What an unknown value would be, hashed once. Equal symbols are surely equal values (but see [`SymbolKind::Impure`]).
#[derive(Clone, Debug)]
pub struct Symbol {
    /// Hash of all below.
    pub hash: u64,
    /// Nesting, to bound it.
    pub depth: u32,
    /// Whether it is the same each time it is asked: nothing in it comes from `uuid` or `bcrypt`.
    pub repeats: bool,
    /// The symbol itself.
    pub kind: SymbolKind,
}

/// The forms of a symbol. Nearly all are references: the others are kept elsewhere, so that those are small.
#[derive(Clone, Debug)]
pub enum SymbolKind {
    /// Something with a name: full address and path, such as `module.a.var.env` or `aws_vpc.main.id`.
    Reference(SmolStr),
    /// A call of an impure function.
    Impure(Arc<ImpureCall>),
    /// A pure operation on values of which at least one is unknown.
    Apply(Arc<Application>),
    /// Pieces of a string, joined; literals are merged.
    Concat(Arc<Vec<Value>>),
}

/// A call of an impure function. `plantimestamp` is one value a plan: `site` is absent. Two `timestamp` calls are likely equal,
/// `uuid` and `bcrypt` are equal to nothing: `site` tells the calls apart.
#[derive(Clone, Debug)]
pub struct ImpureCall {
    /// The function.
    pub function: SmolStr,
    /// Which call.
    pub site: Option<Span>,
}

/// A pure operation: function name, operator or step.
#[derive(Clone, Debug)]
pub struct Application {
    /// `upper`, `+`, `[]`, `.name`, `?:`.
    pub operation: SmolStr,
    /// The operands.
    pub operands: Vec<Value>,
}
