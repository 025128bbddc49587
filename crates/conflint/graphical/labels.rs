//! What is said at which place.

use conflint_core::source::{Sources, Span};
use conflint_rules::finding::{Finding, Subject};
use miette::LabeledSpan;

use super::excerpts::Excerpts;
use crate::words::plain;

/// More parties than this at one place are only counted.
const AT_ONE_PLACE: usize = 4;
/// More places than this are only counted.
const PLACES: usize = 12;

/// What a finding says at its places, and what it says of parties that have none.
#[derive(Default)]
pub struct Labels {
    /// At places that can be shown.
    pub shown: Vec<LabeledSpan>,
    /// The rest, a line each.
    pub elsewhere: Vec<String>,
}

/// Reads the labels off a finding; the texts that they lie in go into the excerpts.
pub fn labels(finding: &Finding, sources: &Sources, excerpts: &mut Excerpts<'_>) -> Labels {
    let name_deployment = several_deployments(finding);
    let mut labels = Labels::default();
    let mut places: Vec<(Option<Span>, Vec<String>)> = Vec::new();
    for subject in &finding.subjects {
        let text = said(subject, name_deployment);
        match places.iter_mut().find(|(span, _)| span.is_some() && *span == subject.span) {
            Some((_, texts)) => texts.push(text),
            None => places.push((subject.span, vec![text])),
        }
    }
    let more = places.len().saturating_sub(PLACES);
    places.truncate(PLACES);
    for (number, (span, texts)) in places.into_iter().enumerate() {
        labels.add(span, together(texts), number == 0, sources, excerpts);
    }
    if more > 0 {
        labels.elsewhere.push(format!("and at {more} more places"));
    }
    let mut told = Vec::new();
    let ways = finding.subjects.iter().take(PLACES).flat_map(|subject| &subject.trail);
    for step in ways.filter(|step| !finding.subjects.iter().any(|subject| subject.span == Some(step.span))) {
        if !told.contains(&step) {
            told.push(step);
            labels.add(Some(step.span), step.text.clone(), false, sources, excerpts);
        }
    }
    labels
}

impl Labels {
    fn add(
        &mut self,
        span: Option<Span>,
        text: String,
        primary: bool,
        sources: &Sources,
        excerpts: &mut Excerpts<'_>,
    ) {
        let text = plain(&text).into_owned();
        let place = span.and_then(|span| excerpts.place(span));
        match (place, span) {
            (Some(place), _) if primary => {
                self.shown.push(LabeledSpan::new_primary_with_span(Some(text), place));
            }
            (Some(place), _) => self.shown.push(LabeledSpan::new_with_span(Some(text), place)),
            (None, Some(span)) => {
                let position = sources.position(span.source, span.start);
                let path = plain(sources.path(span.source));
                self.elsewhere.push(format!("{path}:{}:{}: {text}", position.line, position.column));
            }
            (None, None) => self.elsewhere.push(text),
        }
    }
}

/// Whether instances lie in several deployments, so that each must say in which.
fn several_deployments(finding: &Finding) -> bool {
    let instances = finding.subjects.iter().filter(|subject| subject.address.is_some());
    let mut names = instances.map(|subject| &subject.deployment);
    let first = names.next();
    names.any(|name| Some(name) != first)
}

fn said(subject: &Subject, name_deployment: bool) -> String {
    let Subject { deployment, address, label, .. } = subject;
    match address {
        Some(address) if name_deployment => format!("{address} ({deployment}): {label}"),
        Some(address) => format!("{address}: {label}"),
        None => format!("{deployment}: {label}"),
    }
}

fn together(mut texts: Vec<String>) -> String {
    let more = texts.len().saturating_sub(AT_ONE_PLACE);
    if more > 1 {
        texts.truncate(AT_ONE_PLACE);
        texts.push(format!("and {more} more"));
    }
    texts.join("\n")
}
