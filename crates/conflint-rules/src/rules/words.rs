//! Words that several rules say alike.

use std::collections::BTreeMap;

use conflint_core::value::Value;
use serde_json::json;
use smol_str::SmolStr;

use crate::catalog::{self, Entry};
use crate::claim::{Claim, KeyValue, known_text};
use crate::finding::{IdentityText, Outcome};
use crate::rule::Judge;

/// The identity of a claim for people and programs.
pub(crate) fn identity(judge: &Judge<'_>, claim: &Claim<'_>) -> IdentityText {
    let key: BTreeMap<SmolStr, serde_json::Value> =
        claim.key.iter().map(|value| (value.attribute.as_str().into(), shown(value))).collect();
    IdentityText { kind: claim.entry.resource_type.clone(), scope: scope(judge, claim), key }
}

/// The key in a sentence: `name "Sales"`, `user_group_id "x" and start_date "2026-10-01"`.
pub(crate) fn key(claim: &Claim<'_>) -> String {
    let said: Vec<String> = claim
        .key
        .iter()
        .filter(|value| value.value.is_some())
        .map(|value| format!("{} {}", value.attribute, text(value)))
        .collect();
    match said.split_last() {
        None => "nothing to tell it apart by".to_owned(),
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
    }
}

/// The arguments of a key, to find the place where one of them is written.
pub(crate) fn arguments<'c>(claim: &'c Claim<'_>) -> impl Iterator<Item = &'c str> {
    claim.key.iter().flat_map(|value| value.attribute.alternatives()).map(|path| path.as_str())
}

/// The value as text: quoted, `(sensitive)`, or what it would be.
fn text(value: &KeyValue) -> String {
    match shown(value) {
        serde_json::Value::String(text) if value.value.as_ref().is_some_and(is_open) => format!("{text:?}"),
        serde_json::Value::String(text) => text,
        other => other.to_string(),
    }
}

fn is_open(value: &Value) -> bool {
    !value.is_sensitive() && known_text(value).is_some()
}

fn shown(KeyValue { value, .. }: &KeyValue) -> serde_json::Value {
    let Some(value) = value else { return serde_json::Value::Null };
    if value.is_sensitive() {
        return json!("(sensitive)");
    }
    match value.unmarked() {
        Value::Unknown(_) => json!("(known after apply)"),
        known => known.to_json(),
    }
}

fn scope(judge: &Judge<'_>, claim: &Claim<'_>) -> String {
    judge.claims.place(claim).to_string()
}

/// What a second object does, as a finding says it.
pub(crate) fn outcome(outcome: catalog::Outcome) -> Outcome {
    match outcome {
        catalog::Outcome::Adoption => Outcome::Adoption,
        catalog::Outcome::Overwrite => Outcome::Overwrite,
        catalog::Outcome::StaleLock => Outcome::StaleLock,
        _ => Outcome::Conflict,
    }
}

/// What the API will do, for the help.
pub(crate) fn consequence(claim: &Claim<'_>) -> String {
    let status = claim.identity().and_then(|identity| identity.status).unwrap_or(409);
    match outcome(claim.outcome()) {
        Outcome::Conflict => format!("the API answers the second request with {status} and the apply stops half-way"),
        Outcome::Adoption => {
            "the second create takes over the first object: two blocks own it, and destroying one breaks the other".to_owned()
        }
        Outcome::Overwrite => "the second write silently replaces the first: the last one wins".to_owned(),
        Outcome::StaleLock => "the second write carries an old version and is refused".to_owned(),
    }
}

/// A remark for types and arguments that no provider version has.
pub(crate) fn unknown_type(entry: &Entry) -> String {
    if entry.known {
        return String::new();
    }
    let kind = &entry.resource_type;
    match entry.equivalents.as_slice() {
        [] => format!(". No known provider version has {kind}"),
        known => format!(". No known provider version has {kind}; see {}", known.join(", ")),
    }
}
