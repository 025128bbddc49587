//! The ways of secrets: where one comes from is shown as little as itself.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::Analysis;
use crate::config::secrets::literals;
use crate::graph::InstanceId;
use crate::instance::Instance;
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
        let told =
            |(id, instance)| secret_arguments(instance).into_iter().map(move |(name, span)| (id, name, span));
        self.graph.par_instances().flat_map_iter(told).collect()
    }
}

fn secret_arguments(instance: &Instance) -> Vec<(String, Span)> {
    let (Some(origin), Some(after)) = (&instance.origin, &instance.after) else { return Vec::new() };
    if !after.marks_deep().sensitive {
        return Vec::new();
    }
    let whole = after.is_sensitive();
    let Value::Object(attributes) = after.unmarked() else { return Vec::new() };
    let is_secret = |argument: &str| {
        let name = argument.split('.').next().unwrap_or(argument);
        whole || attributes.get(name).is_some_and(|value| value.marks_deep().sensitive)
    };
    let secret = origin.arguments.iter().filter(|(argument, _)| is_secret(argument));
    secret.map(|(argument, span)| (argument.to_string(), *span)).collect()
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
