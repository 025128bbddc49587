//! How a text begins and ends.

use super::super::{Arguments, Outcome};
use crate::value::Value;

pub(super) fn chomp(arguments: &Arguments<'_>) -> Outcome<Value> {
    Ok(arguments.string(arguments.text(0).trim_end_matches(['\n', '\r'])))
}

pub(super) fn endswith(arguments: &Arguments<'_>) -> Outcome<Value> {
    Ok(arguments.text(0).ends_with(arguments.text(1)).into())
}

pub(super) fn startswith(arguments: &Arguments<'_>) -> Outcome<Value> {
    Ok(arguments.text(0).starts_with(arguments.text(1)).into())
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
