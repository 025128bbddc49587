//! Types of variables.

use crate::syntax::{Expression, ExpressionKind};

/// Whether a variable of this type takes text from the command line as it is.
pub(crate) fn is_primitive(ty: &Expression) -> bool {
    match &ty.kind {
        ExpressionKind::Name(name) | ExpressionKind::String(name) => {
            matches!(name.as_str(), "string" | "number" | "bool")
        }
        _ => false,
    }
}
