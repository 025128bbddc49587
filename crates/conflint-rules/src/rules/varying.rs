//! Edits that make a name differ for each instance of one resource.

use std::collections::HashSet;

use conflint_core::addr::InstanceKey;
use conflint_core::source::Span;
use conflint_core::syntax::ExpressionKind;

use super::words;
use crate::claim::{Claim, Holder};
use crate::finding::{Edit, Fix, Place};
use crate::rule::Judge;

/// Puts the instance key into a name that is written as plain text; where all claims are of one resource in one module.
pub(crate) fn fix(judge: &Judge<'_>, claims: &[&Claim<'_>]) -> Option<Fix> {
    let first = claims.first()?;
    let Holder::Instance(id) = first.holder else { return None };
    let instance = judge.instance(id);
    let mut keys = HashSet::new();
    for claim in claims {
        let Holder::Instance(other) = claim.holder else { return None };
        let other_instance = judge.instance(other);
        let (here, there) = (&instance.address, &other_instance.address);
        let alike = other.deployment == id.deployment
            && here.module == there.module
            && here.resource == there.resource;
        // Names may be compared without regard to case.
        let key = key_text(there.key.as_ref()?)?.to_lowercase();
        if !alike || !keys.insert(key) {
            return None;
        }
    }
    let own = match instance.address.key.as_ref()? {
        InstanceKey::Index(_) => "count.index",
        _ => "each.key",
    };
    let block = judge.blocks.block(&judge.analysis.sources, instance.origin.as_ref()?.header)?;
    let name = words::arguments(first).find(|path| is_name(path))?;
    let value = &block.body.attributes.iter().find(|item| item.name.name == name)?.value;
    let ExpressionKind::String(text) = &value.kind else { return None };
    let quoted = judge.analysis.sources.slice(value.span) == format!("\"{text}\"");
    if !quoted || text.is_empty() || !is_plain(text) {
        return None;
    }
    let end = value.span.end - 1;
    Some(Fix {
        title: format!("Put {own} into {name}"),
        // What a name should be is for people to say.
        safe: false,
        edits: vec![Edit {
            place: Place::Span(Span::new(value.span.source, end, end)),
            text: format!("{}${{{own}}}", joint(text)),
        }],
    })
}

fn key_text(key: &InstanceKey) -> Option<String> {
    match key {
        InstanceKey::Index(index) => Some(index.to_string()),
        InstanceKey::Key(key) => Some(key.to_string()).filter(|key| is_plain(key)),
        InstanceKey::Unknown => None,
    }
}

/// An argument that takes any text.
fn is_name(path: &str) -> bool {
    ["name", "title", "bucket"].contains(&path) || path.ends_with("_name")
}

fn is_plain(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_alphanumeric() || [' ', '-', '_'].contains(&c))
}

/// What stands between the parts of such a name.
fn joint(text: &str) -> char {
    let is_title = text.starts_with(|c: char| c.is_ascii_uppercase()) && !text.contains(['-', '_']);
    if is_title || text.contains(' ') {
        ' '
    } else if text.contains('_') && !text.contains('-') {
        '_'
    } else {
        '-'
    }
}
