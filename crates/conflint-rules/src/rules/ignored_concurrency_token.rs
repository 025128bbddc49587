use conflint_core::graph::InstanceId;
use conflint_core::instance::{IgnoreChanges, Instance};
use conflint_core::source::Span;

use super::{ignores, words};
use crate::catalog::{Attribute, Confidence, Entry, Outcome as CatalogOutcome};
use crate::finding::{Finding, Outcome, Severity, Subject, Verdict};
use crate::rule::{Judge, Rule};

pub(crate) const RULE: Rule = Rule {
    name: "ignored-concurrency-token",
    summary: "ignore_changes hides an etag, a version or an identity",
    severity: Severity::Warning,
    docs: include_str!("ignored_concurrency_token.md"),
    check,
};

fn check(judge: &Judge<'_>) -> Vec<Finding> {
    let all = judge.known(|_| true);
    let ignoring = all.filter(|(_, instance, _)| instance.lifecycle.ignore_changes != IgnoreChanges::None);
    ignoring.flat_map(|(id, instance, entry)| findings(judge, id, instance, entry)).collect()
}

fn findings(judge: &Judge<'_>, id: InstanceId, instance: &Instance, entry: &Entry) -> Vec<Finding> {
    let hidden: Vec<(String, Span, Hidden)> = match &instance.lifecycle.ignore_changes {
        IgnoreChanges::None => Vec::new(),
        IgnoreChanges::All(_) if entry.tokens.is_empty() => Vec::new(),
        IgnoreChanges::All(span) => vec![("all".to_owned(), *span, Hidden::Token)],
        IgnoreChanges::Paths(paths) => paths
            .iter()
            .filter_map(|(path, span)| Some((path.to_string(), *span, hidden(entry, path)?)))
            .collect(),
    };
    hidden.into_iter().map(|(path, span, what)| finding(judge, id, entry, &path, span, what)).collect()
}

/// What an entry of `ignore_changes` hides.
#[derive(Clone, Copy)]
enum Hidden {
    Token,
    Identity,
}

fn hidden(entry: &Entry, path: &str) -> Option<Hidden> {
    let names = |attribute: &Attribute| attribute.alternatives().any(|p| p.as_str() == path);
    if entry.tokens.iter().any(names) {
        return Some(Hidden::Token);
    }
    let sure = entry.identities.iter().filter(|identity| identity.confidence > Confidence::Low);
    let refused =
        sure.filter(|identity| !matches!(identity.outcome, CatalogOutcome::None | CatalogOutcome::Unknown));
    let mut keys = refused.flat_map(|identity| &identity.key);
    keys.any(names).then_some(Hidden::Identity)
}

fn finding(
    judge: &Judge<'_>,
    id: InstanceId,
    entry: &Entry,
    path: &str,
    span: Span,
    what: Hidden,
) -> Finding {
    let address = &judge.instance(id).address;
    let (outcome, harm, cure) = match what {
        Hidden::Token => (
            Outcome::StaleLock,
            "Terraform keeps sending the token that it knows, and the API refuses the write once somebody else has changed the object",
            "take it out of ignore_changes, leave the token to the provider and let Terraform refresh before it plans",
        ),
        Hidden::Identity => (
            Outcome::Conflict,
            "the object may have another name than the configuration says, and that name may belong to another object",
            "take it out of ignore_changes, or write the name that the object has",
        ),
    };
    let subject = Subject { span: Some(span), ..judge.subject(id, [], format!("{path} is ignored here")) };
    Finding {
        rule: RULE.name.into(),
        severity: RULE.severity,
        verdict: Verdict::Proved,
        outcome,
        message: format!("ignore_changes of {address} hides {}", hides(entry, path, what)),
        help: words::advise(cure, harm, entry),
        identity: None,
        subjects: vec![subject],
        fixes: ignores::fix(judge, path, span).into_iter().collect(),
    }
}

fn hides(entry: &Entry, path: &str, what: Hidden) -> String {
    let token = entry.tokens.first().map_or("token", Attribute::as_str);
    match what {
        Hidden::Token if path == "all" => format!("its concurrency token {token}"),
        Hidden::Token => format!("its concurrency token {path}"),
        Hidden::Identity => format!("{path}, which identifies it"),
    }
}
