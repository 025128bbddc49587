//! Edits that make Terraform create a parent before its child.

use conflint_core::graph::InstanceId;
use conflint_core::source::Span;

use super::parent::Naming;
use crate::finding::{Edit, Fix, Place};
use crate::rule::{Judge, written};

/// A reference instead of the repeated text, or `depends_on`; only within one module, and not between instances of one
/// resource, which nothing can order.
pub(crate) fn fix(judge: &Judge<'_>, naming: &Naming<'_>, parent: InstanceId) -> Option<Fix> {
    let (child, parent) = (judge.instance(naming.child), judge.instance(parent));
    let same_module = child.address.module == parent.address.module;
    if !same_module || child.address.resource == parent.address.resource {
        return None;
    }
    let name = parent.address.resource.to_string();
    let reference = parent.address.key.is_none().then(|| refer(judge, naming, &name)).flatten();
    reference.or_else(|| depend(judge, naming.child, &name))
}

/// `depends_on`, where both are in one module.
pub(crate) fn depend_on(judge: &Judge<'_>, late: InstanceId, early: InstanceId) -> Option<Fix> {
    let (after, before) = (&judge.instance(late).address, &judge.instance(early).address);
    let in_reach = after.module == before.module && after.resource != before.resource;
    in_reach.then(|| depend(judge, late, &before.resource.to_string())).flatten()
}

/// `path = "/Engineering/Backend"` becomes `path = "${parent.path}/Backend"`.
fn refer(judge: &Judge<'_>, naming: &Naming<'_>, parent: &str) -> Option<Fix> {
    let sources = &judge.analysis.sources;
    let (path, span) = written(judge.instance(naming.child), naming.attribute.as_str())?;
    let before = sources.slice(span);
    let literal = format!("\"{}", naming.text);
    let start = before.find(&literal)?;
    let rest = &before[start + literal.len()..];
    // Nothing but one literal: the parent's text, and what the child adds to it.
    let own = rest.strip_suffix('"').filter(|own| !own.contains(['"', '$', '%', '\\']))?;
    let attribute = naming.matched.as_ref().filter(|name| !name.is_each())?;
    let value = if own.is_empty() {
        format!("{parent}.{attribute}")
    } else {
        format!("\"${{{parent}.{attribute}}}{own}\"")
    };
    let place = Span::new(span.source, span.start + u32::try_from(start).ok()?, span.end);
    Some(Fix {
        title: format!("Let {path} refer to {parent}"),
        safe: true,
        edits: vec![Edit { place: Place::Span(place), text: value }],
    })
}

/// `depends_on` at the end of the child's block.
fn depend(judge: &Judge<'_>, child: InstanceId, parent: &str) -> Option<Fix> {
    let instance = judge.instance(child);
    let block = instance.origin.as_ref()?.block;
    let text = judge.analysis.sources.slice(block);
    let is_there = text.lines().any(|line| line.trim_start().starts_with("depends_on"));
    let lines = text.lines().count() > 1 && text.ends_with('}');
    if is_there || !lines {
        return None;
    }
    let brace = block.end - 1;
    Some(Fix {
        title: format!("Let {} wait for {parent}", instance.address.resource),
        safe: true,
        edits: vec![Edit {
            place: Place::Span(Span::new(block.source, brace, brace)),
            text: format!("\n  depends_on = [{parent}]\n"),
        }],
    })
}
