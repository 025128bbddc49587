//! Edits that build a key from what identifies the object.

use conflint_core::graph::InstanceId;
use conflint_core::source::Span;

use crate::catalog::{Attribute, Entry, Identity};
use crate::finding::{Edit, Fix, Place};
use crate::rule::{Judge, written};

/// `sha256(join("-", [ … ]))` over the arguments of an identity, instead of what changes by itself.
pub(crate) fn fix(judge: &Judge<'_>, id: InstanceId, entry: &Entry, key: &Attribute) -> Option<Fix> {
    if !entry.idempotency_keys.contains(key) {
        return None;
    }
    let instance = judge.instance(id);
    let (path, span) = written(instance, key.as_str())?;
    let parts = entry.identities.iter().find_map(|identity| expressions(judge, id, identity))?;
    let text = judge.analysis.sources.slice(span);
    let start = text.find('=')? + 1;
    let start = start + (text[start..].len() - text[start..].trim_start().len());
    let place = Span::new(span.source, span.start + u32::try_from(start).ok()?, span.end);
    Some(Fix {
        title: format!("Build {path} from what identifies the object"),
        // Another key may replace the object once.
        safe: false,
        edits: vec![Edit {
            place: Place::Span(place),
            text: format!("sha256(join(\"-\", [{}]))", parts.join(", ")),
        }],
    })
}

/// The expressions that the arguments of the identity are written with.
fn expressions(judge: &Judge<'_>, id: InstanceId, identity: &Identity) -> Option<Vec<String>> {
    let instance = judge.instance(id);
    let one = |attribute: &Attribute| {
        let (_, span) = attribute.alternatives().find_map(|path| written(instance, path.as_str()))?;
        let (_, expression) = judge.analysis.sources.slice(span).split_once('=')?;
        let expression = expression.trim();
        (!expression.contains('\n')).then(|| expression.to_owned())
    };
    let all: Option<Vec<String>> = identity.key.iter().map(one).collect();
    all.filter(|all| !all.is_empty())
}
