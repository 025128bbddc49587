//! Words that several rules say alike.

use conflint_core::texts::shared;
use conflint_core::value::Value;
use serde_json::json;
use smol_str::SmolStr;

use super::unknown::text as unknown_text;
use crate::catalog::{self, Attribute, Entry};
use crate::claim::{Claim, Holder, KeyValue, Place, known_text};
use crate::finding::{IdentityText, Outcome};
use crate::rule::Judge;

/// The identity of a claim for people and programs.
pub(crate) fn identity(judge: &Judge<'_>, claim: &Claim<'_>) -> IdentityText {
    let key = claim.key.iter().map(|value| (value.attribute.as_str().into(), shown(value))).collect();
    let scope = scope(judge.claims.place(claim));
    IdentityText { kind: claim.entry.resource_type.clone(), scope, key }
}

/// The key in a sentence: `name "Sales"`, `user_group_id "x" and start_date "2026-10-01"`.
pub(crate) fn key(claim: &Claim<'_>) -> String {
    let set = claim.key.iter().filter(|value| value.value.is_some());
    let name = |value: &KeyValue| value.attribute.as_str().replace('|', " or ");
    let said: Vec<String> = set.map(|value| format!("{} {}", name(value), text(value))).collect();
    if said.is_empty() { claim.entry.resource_type.to_string() } else { list(&said) }
}

/// `a`, `a and b`, `a, b and c`.
pub(crate) fn list(items: &[impl AsRef<str>]) -> String {
    let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
    match items.split_last() {
        None => String::new(),
        Some((last, [])) => (*last).to_owned(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
    }
}

/// The arguments of a key, to find the place where one of them is written.
pub(crate) fn arguments<'c>(claim: &'c Claim<'_>) -> impl Iterator<Item = &'c str> {
    claim.key.iter().flat_map(|value| value.attribute.alternatives()).map(|path| path.as_str())
}

/// The value as text: quoted, `(sensitive)`, or what it would be.
fn text(value: &KeyValue) -> String {
    let open = !value.secret && value.value.as_ref().is_some_and(|value| known_text(value).is_some());
    match shown(value) {
        serde_json::Value::String(text) if open => format!("{text:?}"),
        serde_json::Value::String(text) => text,
        other => other.to_string(),
    }
}

fn shown(KeyValue { value, secret, .. }: &KeyValue) -> serde_json::Value {
    let Some(value) = value else { return serde_json::Value::Null };
    if *secret {
        return json!("(sensitive)");
    }
    match value.unmarked() {
        Value::Unknown(_) => json!(unknown_text(value)),
        known => known.to_json(),
    }
}

/// A known text in a sentence: quoted, or `(sensitive)`.
pub(crate) fn quoted(text: &str, secret: bool) -> String {
    if secret { "(sensitive)".to_owned() } else { format!("{text:?}") }
}

/// Where an identity must be unique, for people.
pub(crate) fn scope(place: &Place) -> SmolStr {
    shared(&place.to_string())
}

/// Who claims, for a sentence: the address, or the type of what exists remotely.
pub(crate) fn holder(judge: &Judge<'_>, claim: &Claim<'_>) -> String {
    match claim.holder {
        Holder::Instance(id) => judge.instance(id).address.to_string(),
        Holder::Remote(_) => claim.entry.resource_type.to_string(),
    }
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
    if claim.identity().is_some_and(|identity| identity.is_the_object) {
        return "the provider takes both for one object: the second create is refused or takes over the first, and each apply \
                undoes what the other wrote"
            .to_owned();
    }
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

/// What a help is about: a type, and which of its arguments.
pub(crate) struct About<'a> {
    entry: &'a Entry,
    attributes: Vec<&'a Attribute>,
}

impl<'a> From<&'a Entry> for About<'a> {
    fn from(entry: &'a Entry) -> Self {
        Self { entry, attributes: Vec::new() }
    }
}

impl<'a> From<&'a Claim<'a>> for About<'a> {
    fn from(claim: &'a Claim<'a>) -> Self {
        let set = claim.key.iter().filter(|value| value.value.is_some());
        Self { entry: claim.entry, attributes: set.map(|value| &value.attribute).collect() }
    }
}

impl<'a> From<(&'a Entry, &'a Attribute)> for About<'a> {
    fn from((entry, attribute): (&'a Entry, &'a Attribute)) -> Self {
        Self { entry, attributes: vec![attribute] }
    }
}

/// A help: the cure first, then what happens without it.
pub(crate) fn help<'a>(cure: &str, otherwise: &str, about: impl Into<About<'a>>) -> SmolStr {
    shared(&format!("{cure}. Otherwise {otherwise}{}", unknown(about)))
}

/// The same with the catalog's advice, which is about keys and tokens.
pub(crate) fn advise<'a>(cure: &str, otherwise: &str, about: impl Into<About<'a>>) -> SmolStr {
    let about = about.into();
    let advice = about.entry.help.as_ref().map(|help| format!(". {}", sentence(help))).unwrap_or_default();
    shared(&format!("{cure}. Otherwise {otherwise}{advice}{}", unknown(about)))
}

fn sentence(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// A remark on types and arguments that no provider version has: people write them all the same.
pub(crate) fn unknown<'a>(about: impl Into<About<'a>>) -> String {
    let About { entry, attributes } = about.into();
    let kind = &entry.resource_type;
    if entry.known {
        let unknown = attributes.into_iter().filter(|attribute| entry.unknown_attributes.contains(attribute));
        let names: Vec<String> = unknown.map(ToString::to_string).collect();
        return match names.as_slice() {
            [] => String::new(),
            names => format!(". No known provider version has {} of {kind}", list(names)),
        };
    }
    match entry.equivalents.as_slice() {
        [] => format!(". No known provider version has {kind}"),
        known => format!(". No known provider version has {kind}; see {}", known.join(", ")),
    }
}
