//! `show --format json`. Other programs rely on it: it has structs of its own.

use std::collections::BTreeMap;

use conflint_core::value::Value;
use conflint_rules::claim::{Claim, Place};
use serde::Serialize;
use serde_json::{Value as Json, json};

use super::listing::{Listing, Row};
use super::values::{shown, unknown};

/// All instances as an array, with a final newline.
pub fn json(listing: &Listing<'_>) -> serde_json::Result<String> {
    let instances: Vec<JsonInstance<'_>> = listing.rows.iter().map(JsonInstance::new).collect();
    serde_json::to_string_pretty(&instances).map(|text| text + "\n")
}

#[derive(Serialize)]
struct JsonInstance<'a> {
    deployment: &'a str,
    address: &'a str,
    #[serde(rename = "type")]
    kind: &'a str,
    provider: JsonProvider<'a>,
    action: &'static str,
    before: Option<Json>,
    after: Option<Json>,
    unknown: Vec<String>,
    depends_on: &'a [String],
    claims: Vec<JsonClaim>,
}

#[derive(Serialize)]
struct JsonProvider<'a> {
    source: &'a str,
    alias: Option<&'a str>,
    scope: &'a BTreeMap<String, Json>,
}

#[derive(Serialize)]
struct JsonClaim {
    class: String,
    scope: String,
    key: BTreeMap<String, Json>,
    tense: &'static str,
}

impl<'a> JsonInstance<'a> {
    fn new(row: &'a Row<'_>) -> Self {
        let Row { instance, .. } = row;
        let paths = instance.after.as_ref().map(unknown).unwrap_or_default();
        Self {
            deployment: row.deployment,
            address: &row.address,
            kind: &instance.address.resource.kind,
            provider: JsonProvider {
                source: &instance.provider.source,
                alias: instance.provider.alias.as_deref(),
                scope: &row.scope,
            },
            action: instance.action.name(),
            before: instance.before.as_ref().map(object),
            after: instance.after.as_ref().map(object),
            unknown: paths.into_iter().map(|(path, _)| path).collect(),
            depends_on: &row.depends_on,
            claims: row.claims.iter().map(|(claim, place)| JsonClaim::new(claim, place)).collect(),
        }
    }
}

/// An object of which nothing is known is one without attributes: `null` says that there is none.
fn object(value: &Value) -> Json {
    if value.is_unknown() { json!({}) } else { shown(value) }
}

impl JsonClaim {
    fn new(claim: &Claim<'_>, place: &Place) -> Self {
        let key = claim.key.iter().map(|part| {
            let value = match &part.value {
                Some(value) if value.is_unknown() => json!("(known after apply)"),
                Some(value) => shown(value),
                None => Json::Null,
            };
            (part.attribute.to_string(), value)
        });
        Self {
            class: claim.class_name().trim().to_owned(),
            scope: place.to_string(),
            key: key.collect(),
            tense: claim.tense.as_str(),
        }
    }
}
