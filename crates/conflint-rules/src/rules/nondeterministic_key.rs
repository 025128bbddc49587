use std::cell::LazyCell;
use std::collections::{BTreeSet, HashMap};

use conflint_core::addr::ModuleInstance;
use conflint_core::graph::InstanceId;
use conflint_core::instance::{IgnoreChanges, Instance};
use conflint_core::value::{Cause, CauseKind, Value};

use smol_str::SmolStr;

use super::{keys, words};
use crate::catalog::{Attribute, Entry, Outcome as CatalogOutcome};
use crate::claim::{Found, find, references};
use crate::finding::{Finding, Outcome, Severity, Trail, Verdict};
use crate::rule::{Judge, Rule};

pub(crate) const RULE: Rule = Rule {
    name: "nondeterministic-key",
    summary: "a key or identity is built from timestamp(), uuid() or the like",
    severity: Severity::Warning,
    docs: include_str!("nondeterministic_key.md"),
    check,
};

fn check(judge: &Judge<'_>) -> Vec<Finding> {
    // Asked for where a key may change, as few do.
    let steady = LazyCell::new(|| Steady::new(judge));
    let mut out = Vec::new();
    for run in judge.claims.kinds().runs() {
        let keys = keys(run.entry);
        if keys.is_empty() {
            continue;
        }
        out.extend(run.ids().flat_map(|id| findings(judge, &steady, id, run.entry, &keys)));
    }
    out
}

fn findings<'a>(
    judge: &Judge<'a>,
    steady: &LazyCell<Steady<'a>, impl FnOnce() -> Steady<'a>>,
    id: InstanceId,
    entry: &Entry,
    keys: &[(Attribute, Use)],
) -> Vec<Finding> {
    let instance = judge.instance(id);
    let Some(object) = &instance.after else { return Vec::new() };
    let mut out = Vec::new();
    for (attribute, use_) in keys {
        if is_plain(object, attribute) || is_ignored(instance, attribute.as_str()) {
            continue;
        }
        if let Some(cause) =
            impurity(&find(object, attribute)).filter(|_| !steady.holds(id, instance, attribute))
        {
            out.push(finding(judge, id, entry, attribute, *use_, &cause));
        }
    }
    out
}

/// What an attribute is used as.
#[derive(Clone, Copy)]
enum Use {
    IdempotencyKey,
    Identity,
}

/// The attributes that must not change by themselves.
fn keys(entry: &Entry) -> Vec<(Attribute, Use)> {
    let mut seen = BTreeSet::new();
    let identities = entry.identities.iter().filter(|identity| identity.outcome != CatalogOutcome::None);
    let identities =
        identities.flat_map(|identity| &identity.key).map(|attribute| (attribute, Use::Identity));
    let keys = entry.idempotency_keys.iter().map(|attribute| (attribute, Use::IdempotencyKey));
    keys.chain(identities).filter(|(a, _)| seen.insert(*a)).map(|(a, u)| (a.clone(), u)).collect()
}

/// Whether it is a known text or the like, as most are.
fn is_plain(object: &Value, attribute: &Attribute) -> bool {
    let value = match object {
        Value::Object(members) => attribute.name().and_then(|name| members.get(name)),
        _ => None,
    };
    matches!(value, Some(Value::String(_) | Value::Number(_) | Value::Bool(_) | Value::Null(_)))
}

fn impurity(found: &Found) -> Option<Cause> {
    let causes = match found {
        Found::Absent => Vec::new(),
        Found::Unknown(causes) => causes.clone(),
        Found::Values(values) => values.iter().flat_map(Value::causes).collect(),
    };
    causes.into_iter().find(|cause| cause.kind == CauseKind::Impure)
}

/// Resources with `ignore_changes`, by deployment, module and name.
struct Steady<'a>(HashMap<(u32, &'a ModuleInstance, String), &'a Instance>);

impl<'a> Steady<'a> {
    fn new(judge: &Judge<'a>) -> Self {
        let steady = judge.managed().filter(|(_, i)| i.lifecycle.ignore_changes != IgnoreChanges::None);
        let key = |id: InstanceId, i: &'a Instance| {
            (id.deployment, &i.address.module, i.address.resource.to_string())
        };
        Self(steady.map(|(id, instance)| (key(id, instance), instance)).collect())
    }

    /// Whether the argument is another object's attribute whose changes are ignored there: that stays what it was made with.
    fn holds(&self, id: InstanceId, instance: &Instance, argument: &Attribute) -> bool {
        let is_steady = |reference: &SmolStr| {
            let Some((resource, attribute)) = reference.rsplit_once('.') else { return false };
            let resource = resource.split('[').next().unwrap_or(resource).to_owned();
            let named = self.0.get(&(id.deployment, &instance.address.module, resource));
            named.is_some_and(|named| is_ignored(named, attribute))
        };
        let mut written = references(instance, argument).peekable();
        written.peek().is_some() && written.all(is_steady)
    }
}

fn is_ignored(instance: &Instance, attribute: &str) -> bool {
    match &instance.lifecycle.ignore_changes {
        IgnoreChanges::None => false,
        IgnoreChanges::All(_) => true,
        IgnoreChanges::Paths(paths) => paths.iter().any(|(path, _)| attribute == path.as_str()),
    }
}

fn finding(
    judge: &Judge<'_>,
    id: InstanceId,
    entry: &Entry,
    attribute: &Attribute,
    use_: Use,
    cause: &Cause,
) -> Finding {
    let function = &cause.name;
    let (what, harm) = match use_ {
        Use::IdempotencyKey => (
            "an idempotency key",
            "the key is new on every run: a retry is not recognised, and the protection is gone",
        ),
        Use::Identity => {
            ("part of the identity", "the object is another one on every plan and never converges")
        }
    };
    let address = &judge.instance(id).address;
    let mut subject = judge.subject(id, [attribute.as_str()], format!("{attribute} comes from {function}()"));
    let called = cause.span.map(|span| Trail { span, text: format!("{function}() is called here") });
    subject.trail.extend(called);
    Finding {
        rule: RULE.name.into(),
        severity: RULE.severity,
        verdict: Verdict::Proved,
        outcome: Outcome::Conflict,
        message: format!("{attribute} of {address} is {what} and built from {function}()"),
        help: words::advise(
            "build it from what the object means, such as sha256(\"${var.region}-${var.name}\"), and leave out what changes by \
             itself",
            harm,
            entry,
        ),
        identity: None,
        subjects: vec![subject],
        fixes: keys::fix(judge, id, entry, attribute).into_iter().collect(),
    }
}
