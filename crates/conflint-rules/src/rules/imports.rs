//! `import` blocks that hand an existing object to Terraform.

use conflint_core::addr::InstanceKey;
use conflint_core::graph::InstanceId;
use conflint_core::instance::{Action, Instance};
use conflint_core::value::Value;
use smol_str::SmolStr;

use crate::catalog::{Attribute, Entry};
use crate::claim::{Claim, Found, Holder, find, is_secret, known_text};
use crate::finding::{Edit, Fix, Place};
use crate::rule::Judge;

/// The id by which the existing object is known.
pub(crate) fn id_of(judge: &Judge<'_>, existing: &Claim<'_>) -> Option<SmolStr> {
    match existing.holder {
        Holder::Remote(number) => judge.remote(number).id.clone(),
        Holder::Instance(id) => attribute(judge.instance(id).before.as_ref()?, "id"),
    }
}

/// An `import` block for the instance that would create the object again, at the end of the root module's `imports.tf`.
pub(crate) fn fix(judge: &Judge<'_>, taker: &Claim<'_>, existing: &Claim<'_>) -> Option<Fix> {
    let Holder::Instance(id) = taker.holder else { return None };
    let instance = judge.instance(id);
    let file = judge.root_file(id, "imports.tf")?;
    if instance.action != Action::Create || instance.address.is_symbolic() || is_in_state(judge, id) {
        return None;
    }
    let import_id = import_id(judge, taker.entry, existing)?;
    Some(Fix {
        title: format!("Import the existing object as {}", instance.address),
        // The object may belong to another configuration: only its owner can say.
        safe: false,
        edits: vec![Edit { place: Place::File(file), text: block(instance, &import_id) }],
    })
}

/// Whether the state still names an object at this address, which is gone: then Terraform does not import to it.
pub(crate) fn is_in_state(judge: &Judge<'_>, id: InstanceId) -> bool {
    let address = &judge.instance(id).address;
    let mut drift = judge.analysis.graph.deployment(id).drift.iter();
    drift.any(|gone| gone.after.is_none() && gone.special().deposed.is_none() && gone.address == *address)
}

fn block(instance: &Instance, id: &str) -> String {
    // An instance key is written as HCL writes a string.
    let id = InstanceKey::Key(id.into()).to_string();
    let id = id.trim_start_matches('[').trim_end_matches(']');
    format!("import {{\n  to = {}\n  id = {id}\n}}\n", instance.address)
}

/// The text that the provider's import wants.
fn import_id(judge: &Judge<'_>, entry: &Entry, existing: &Claim<'_>) -> Option<String> {
    let id = id_of(judge, existing);
    let Some(template) = &entry.import_id else { return id.map(|id| id.to_string()) };
    let object = match existing.holder {
        Holder::Remote(number) => &judge.remote(number).attributes,
        Holder::Instance(id) => judge.instance(id).before.as_ref()?,
    };
    let mut out = String::new();
    let mut rest = template.as_str();
    while let Some((text, tail)) = rest.split_once('{') {
        let (name, tail) = tail.split_once('}')?;
        out.push_str(text);
        let value = if name == "id" { id.clone() } else { attribute(object, name) };
        out.push_str(&value?);
        rest = tail;
    }
    Some(out + rest)
}

fn attribute(object: &Value, name: &str) -> Option<SmolStr> {
    match find(object, &Attribute::parse(name)?) {
        Found::Values(values) if !is_secret(values.first()?) => known_text(values.first()?),
        _ => None,
    }
}
