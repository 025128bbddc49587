//! Types of variables.

use crate::syntax::{Expression, ExpressionKind};
use crate::value::{Type, Value, convert};

/// The type of a variable, with what its optional attributes are by default.
#[derive(Clone, Debug)]
pub(crate) struct Constraint {
    pub ty: Type,
}

impl Constraint {
    /// Any type.
    pub fn any() -> Self {
        Self { ty: Type::Dynamic }
    }

    /// The value as one of this type.
    ///
    /// # Errors
    /// Why it cannot be one, for people.
    pub fn apply(&self, value: &Value) -> Result<Value, String> {
        convert(value, &self.ty).map_err(|error| error.message)
    }
}

/// Whether a variable of this type takes text from the command line as it is.
pub(crate) fn is_primitive(ty: &Expression) -> bool {
    match &ty.kind {
        ExpressionKind::Name(name) | ExpressionKind::String(name) => {
            matches!(name.as_str(), "string" | "number" | "bool")
        }
        _ => false,
    }
}
