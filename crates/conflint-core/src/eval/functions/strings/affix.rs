//! How a text begins and ends.

use super::super::{Arguments, Outcome};
use crate::value::{Type, Value};

pub(super) fn chomp(arguments: &Arguments<'_>) -> Outcome<Value> {
    Ok(arguments.string(arguments.text(0).trim_end_matches(['\n', '\r'])))
}

pub(super) fn endswith(arguments: &Arguments<'_>) -> Outcome<Value> {
    Ok(arguments.text(0).ends_with(arguments.text(1)).into())
}

/// Of a text that is not known the beginning may be.
pub(super) fn startswith(arguments: &Arguments<'_>) -> Outcome<Value> {
    let prefix = arguments.text(1);
    let Value::Unknown(unknown) = arguments.get(0) else {
        return Ok(arguments.text(0).starts_with(prefix).into());
    };
    let known = unknown.refinement().prefix.as_deref().unwrap_or("");
    match known.starts_with(prefix) {
        _ if !arguments.call.scope.knowledge().goes_further() => Ok(arguments.pending(Type::Bool)),
        false if prefix.starts_with(known) => Ok(arguments.pending(Type::Bool)),
        told => Ok(told.into()),
    }
}

pub(super) fn strcontains(arguments: &Arguments<'_>) -> Outcome<Value> {
    Ok(arguments.text(0).contains(arguments.text(1)).into())
}

pub(super) fn trim(arguments: &Arguments<'_>) -> Outcome<Value> {
    let cutset: std::collections::HashSet<char> = arguments.text(1).chars().collect();
    Ok(arguments.string(arguments.text(0).trim_matches(|c| cutset.contains(&c))))
}

pub(super) fn trimprefix(arguments: &Arguments<'_>) -> Outcome<Value> {
    let text = arguments.text(0);
    Ok(arguments.string(text.strip_prefix(arguments.text(1)).unwrap_or(text)))
}

pub(super) fn trimspace(arguments: &Arguments<'_>) -> Outcome<Value> {
    Ok(arguments.string(arguments.text(0).trim()))
}

pub(super) fn trimsuffix(arguments: &Arguments<'_>) -> Outcome<Value> {
    let text = arguments.text(0);
    Ok(arguments.string(text.strip_suffix(arguments.text(1)).unwrap_or(text)))
}
