//! The ways of secrets: where one comes from is shown as little as itself.

use std::collections::BTreeSet;

use super::Analysis;
use crate::config::secrets::literals;
use crate::graph::InstanceId;
use crate::source::{Sources, Span};
use crate::syntax::parse;
use crate::value::Value;

impl Analysis {
    /// Hides the texts that sensitive arguments are made of, however many locals, variables and modules lie between.
    pub(super) fn hide_secrets(&mut self) {
        let secrets: Vec<(InstanceId, String, Span)> = self.secret_arguments();
        let mut places = BTreeSet::new();
        for (id, argument, span) in secrets {
            places.extend(self.trace(id, &argument).into_iter().map(|step| step.span));
            places.insert(span);
        }
        let spans: Vec<Span> = places.into_iter().flat_map(|place| texts(&self.sources, place)).collect();
        spans.into_iter().for_each(|span| self.sources.hide(span));
    }

    fn secret_arguments(&self) -> Vec<(InstanceId, String, Span)> {
        let mut found = Vec::new();
        for (id, instance) in self.graph.instances() {
            let (Some(origin), Some(after)) = (&instance.origin, &instance.after) else { continue };
            if !after.marks_deep().sensitive {
                continue;
            }
            let whole = after.is_sensitive();
            let Value::Object(attributes) = after.unmarked() else { continue };
            for (argument, span) in origin.arguments.iter() {
                let name = argument.split('.').next().unwrap_or(argument);
                if whole || attributes.get(name).is_some_and(|value| value.marks_deep().sensitive) {
                    found.push((id, argument.to_string(), *span));
                }
            }
        }
        found
    }
}

/// The places of texts and numbers in an argument; all of it where it cannot be read by itself, as in JSON.
fn texts(sources: &Sources, argument: Span) -> Vec<Span> {
    let parsed = parse(argument.source, sources.slice(argument));
    match parsed.body.attributes.as_slice() {
        [attribute] if parsed.errors.is_empty() => {
            let shift =
                |span: Span| Span::new(span.source, span.start + argument.start, span.end + argument.start);
            literals(&attribute.value).into_iter().map(shift).collect()
        }
        _ => vec![argument],
    }
}
