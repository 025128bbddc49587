//! Terraform's built-in functions.
//!
//! A family of functions is a file with a table: a row and a `fn` for each. What all have in common is done in one place
//! before the `fn` is asked: arity, conversion to the parameters' types, nulls, marks, and arguments that are not known.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::{EvalError, Scope};
use crate::source::Span;
use crate::value::Value;

mod arguments;
mod function;
mod invoke;
mod kept;

mod cidr;
mod collections;
mod date;
mod encoding;
mod filesystem;
mod format;
mod hash;
mod impure;
mod numeric;
mod opentofu;
mod provider;
mod regex;
mod strings;
mod types;
mod yaml;

#[cfg(test)]
mod tests;

use arguments::{Arguments, Failure, Outcome};
use function::{Function, Kind, Parameter, Returns};

/// A call with its arguments evaluated.
pub(crate) struct Call<'a> {
    /// The function, with namespaces as written.
    pub name: &'a str,
    /// What it is given, spread arguments apart.
    pub arguments: &'a [Value],
    /// The call expression.
    pub span: Span,
    /// Where the call stands.
    pub scope: &'a Scope<'a>,
}

/// What the call gives.
///
/// # Errors
/// When there is no such function, or it refuses its arguments.
pub(crate) fn call(call: &Call<'_>) -> Result<Value, EvalError> {
    match find(call.name) {
        Some(function) => invoke::invoke(function, call),
        None if call.name.starts_with("provider::") => Ok(provider::unknown(call)),
        None => Err(EvalError::at(call.span, format!("There is no function named \"{}\".", call.name))),
    }
}

/// All families.
const TABLES: &[&[Function]] = &[
    cidr::TABLE,
    collections::TABLE,
    date::TABLE,
    encoding::TABLE,
    filesystem::TABLE,
    format::TABLE,
    hash::TABLE,
    impure::TABLE,
    numeric::TABLE,
    opentofu::TABLE,
    provider::TABLE,
    regex::TABLE,
    strings::TABLE,
    types::TABLE,
    yaml::TABLE,
];

fn find(name: &str) -> Option<&'static Function> {
    static BY_NAME: LazyLock<HashMap<&str, &Function>> = LazyLock::new(|| {
        TABLES.iter().flat_map(|table| table.iter()).map(|function| (function.name, function)).collect()
    });
    BY_NAME.get(name.strip_prefix("core::").unwrap_or(name)).copied()
}
