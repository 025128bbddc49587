//! `show --format table`: instances for people.

use std::fmt::Write;

use conflint_core::value::Value;
use conflint_rules::claim::{Claim, Place};

use super::listing::{Listing, Row};
use super::values::{shown, unknown};
use crate::words::plain;

/// Longer values are cut.
const LONG: usize = 100;

/// Instances by deployment: address and action, values in columns, claims.
pub fn table(listing: &Listing<'_>) -> String {
    let mut out = String::new();
    let mut deployment = None;
    for row in &listing.rows {
        // Writing to a string cannot fail.
        if deployment != Some(row.deployment) {
            deployment = Some(row.deployment);
            let gap = if out.is_empty() { "" } else { "\n" };
            let _ = writeln!(out, "{gap}deployment {}", plain(row.deployment));
        }
        let _ = writeln!(out, "\n  {}  {}", plain(&row.address), row.instance.action.name());
        values(row, &mut out);
        for (claim, place) in &row.claims {
            let _ = writeln!(out, "    {}", plain(&claimed(claim, place)));
        }
    }
    if listing.rows.is_empty() {
        out.push_str("no resource instance\n");
    }
    out
}

fn values(row: &Row<'_>, out: &mut String) {
    let Some(object) = row.instance.after.as_ref().or(row.instance.before.as_ref()) else { return };
    let Value::Object(attributes) = object.unmarked() else { return };
    let set: Vec<_> = attributes.iter().filter(|(_, value)| !value.is_null()).collect();
    let around = object.marks();
    let width = set.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
    for (name, value) in set {
        let _ = writeln!(
            out,
            "      {:width$} = {}",
            plain(name),
            plain(&text(&value.clone().with_marks(around)))
        );
        for step in row.ways.get(name.as_str()).into_iter().flatten() {
            let _ = writeln!(out, "        {}", plain(step));
        }
    }
}

/// A value on one line; what is not known in it is told after it.
fn text(value: &Value) -> String {
    let open = unknown(value);
    let why = open.first().map(|(_, why)| why.as_str()).unwrap_or_default();
    if value.is_unknown() {
        return format!("({why})");
    }
    let mut text = shown(value).to_string();
    if value.is_sensitive() {
        text = "(sensitive)".to_owned();
    }
    if let Some((end, _)) = text.char_indices().nth(LONG) {
        text.truncate(end);
        text.push('…');
    }
    if open.is_empty() { text } else { format!("{text}  ({} not known: {why})", open.len()) }
}

fn claimed(claim: &Claim<'_>, place: &Place) -> String {
    let key: Vec<String> = claim
        .key
        .iter()
        .filter_map(|part| Some(format!("{} {}", part.attribute, text(part.value.as_ref()?))))
        .collect();
    let key = if key.is_empty() { "the only one".to_owned() } else { key.join(", ") };
    format!("{} {}: {key}, unique in {place}", claim.tense.as_str(), claim.class_name().trim())
}
