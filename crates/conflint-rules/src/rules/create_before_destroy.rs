use conflint_core::addr::{ConfigObject, ObjectName};
use conflint_core::graph::CreateBeforeDestroy;
use conflint_core::graph::InstanceId;
use conflint_core::instance::{Action, Instance};
use conflint_core::source::Span;
use smol_str::SmolStr;

use super::blocks::without;
use super::handover::is_harmless;
use super::range::stretches;
use super::triggers::{triggers, varies};
use super::words;
use crate::catalog::{self, Attribute, Confidence, Identity};
use crate::claim::{Claim, Holder, Tense, ceiling, text_at};
use crate::finding::{Edit, Finding, Fix, IdentityText, Outcome, Place, Severity, Verdict};
use crate::rule::{Judge, Rule};

pub(crate) const RULE: Rule = Rule {
    name: "create-before-destroy",
    summary: "a replacement is created first, while the old object still has the identity",
    severity: Severity::Error,
    docs: include_str!("create_before_destroy.md"),
    check,
};

fn check(judge: &Judge<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    let mut last = None;
    for claim in judge.claims.all() {
        let Holder::Instance(id) = claim.holder else { continue };
        // One identity of an instance says it for all.
        if last == Some(id) {
            continue;
        }
        let found = now(judge, id, claim).or_else(|| later(judge, id, claim));
        last = found.is_some().then_some(id).or(last);
        out.extend(found);
    }
    out.extend(judge.managed().filter_map(|(id, instance)| enlarged(judge, id, instance)));
    out
}

/// This apply replaces it, and its new range overlaps the old one.
fn enlarged(judge: &Judge<'_>, id: InstanceId, instance: &Instance) -> Option<Finding> {
    if instance.action != Action::CreateThenDelete || instance.tainted {
        return None;
    }
    let entry = judge.catalog.entry(&instance.address.resource.kind)?;
    let (before, after) = (instance.before.as_ref()?, instance.after.as_ref()?);
    let met = entry.ranges.iter().find_map(|range| {
        let within = |attribute: &Attribute| text_at(before, attribute) == text_at(after, attribute);
        let (old, new) = (stretches(before, range), stretches(after, range));
        // Where nothing changed, the identity says so.
        let pair = new.iter().find_map(|new| {
            old.iter().find(|old| old.overlaps(new) && !old.equals(new)).map(|old| (old, new))
        });
        let (old, new) = pair.filter(|_| range.within.iter().all(within))?;
        Some((range, old.shown(new).to_owned(), new.shown(old).to_owned()))
    });
    let (range, old, new) = met?;
    let arguments: Vec<&str> =
        [&range.cidr, &range.start, &range.end].into_iter().flatten().map(Attribute::as_str).collect();
    let why = judge.analysis.graph.create_before_destroy(id);
    Some(Finding {
        rule: RULE.name.into(),
        severity: RULE.severity,
        verdict: ceiling(range.confidence, entry.outcome),
        outcome: words::outcome(entry.outcome),
        message: format!(
            "{} is replaced, and the new object is created with {new} while the old one still has {old}",
            instance.address
        ),
        help: format!(
            "{}, or take a range that has nothing in common with the old one. Otherwise the API refuses the create with {}{}",
            off(instance, why.as_ref()),
            entry.status.unwrap_or(409),
            words::unknown(entry)
        ).into(),
        identity: Some(IdentityText {
            kind: entry.resource_type.clone(),
            scope: words::scope(&judge.place(id, entry.scope, entry)),
            key: arguments.iter().map(|a| (SmolStr::from(*a), new.as_str().into())).collect(),
        }),
        subjects: vec![judge.subject(id, arguments.iter().copied(), format!("{new} overlaps {old}"))],
        fixes: destroy_first(judge, id).into_iter().collect(),
    })
}

/// This apply replaces it.
fn now(judge: &Judge<'_>, id: InstanceId, claim: &Claim<'_>) -> Option<Finding> {
    claim.identity().filter(|_| claim.tense == Tense::Held)?;
    let instance = judge.instance(id);
    // A tainted object is told as what a failed apply left behind.
    if instance.action != Action::CreateThenDelete || instance.tainted || is_harmless(claim, judge, id) {
        return None;
    }
    let key = words::key(claim);
    let because = match instance.special().replace_paths.as_slice() {
        [] => String::new(),
        paths => format!(" ({} forces it)", words::list(paths)),
    };
    let why = judge.analysis.graph.create_before_destroy(id);
    Some(Finding {
        rule: RULE.name.into(),
        severity: RULE.severity,
        verdict: claim.verdict,
        outcome: words::outcome(claim.outcome()),
        message: format!(
            "{} is replaced{because}, and the new object is created with the same {key} while the old one still has it",
            instance.address
        ),
        help: help(claim, instance, why.as_ref()),
        identity: Some(words::identity(judge, claim)),
        subjects: vec![judge.subject(id, words::arguments(claim), format!("{key} stays the same"))],
        fixes: destroy_first(judge, id).into_iter().collect(),
    })
}

/// A later change will replace it.
fn later(judge: &Judge<'_>, id: InstanceId, claim: &Claim<'_>) -> Option<Finding> {
    let instance = judge.instance(id);
    let identity = claim.identity().filter(|identity| is_refused(identity))?;
    let stays = matches!(instance.action, Action::NoOp | Action::Create | Action::Update);
    if !stays
        || claim.tense == Tense::Released
        || instance.lifecycle.prevent_destroy
        || judge.is_state_only(id)
    {
        return None;
    }
    let why = judge.analysis.graph.create_before_destroy(id)?;
    if varies(judge.catalog, identity, instance) {
        return None;
    }
    let triggers = triggers(claim.entry, identity, instance);
    if triggers.is_empty() && claim.entry.force_new_complete {
        return None;
    }
    let sure = ceiling(identity.confidence, identity.outcome);
    let key = words::key(claim);
    let change = if triggers.is_empty() {
        "a change that replaces it".to_owned()
    } else {
        format!("a change of {}", words::list(&triggers).replace(" and ", " or "))
    };
    Some(Finding {
        rule: RULE.name.into(),
        severity: Severity::Warning,
        verdict: if triggers.is_empty() { Verdict::Possible } else { sure.min(Verdict::Likely) },
        outcome: words::outcome(claim.outcome()),
        message: format!(
            "{change} will create {} again with the same {key} while the old object still has it",
            instance.address
        ),
        help: help(claim, instance, Some(&why)),
        identity: Some(words::identity(judge, claim)),
        subjects: vec![judge.subject(id, words::arguments(claim), format!("{key} is fixed"))],
        fixes: destroy_first(judge, id).into_iter().collect(),
    })
}

/// What a create simply writes over is no obstacle to a replacement.
fn is_refused(identity: &Identity) -> bool {
    let refused = matches!(identity.outcome, catalog::Outcome::Conflict | catalog::Outcome::Adoption);
    refused && !identity.singleton && identity.confidence > Confidence::Low
}

fn help(claim: &Claim<'_>, instance: &Instance, why: Option<&CreateBeforeDestroy>) -> SmolStr {
    let name = claim.key.last().map_or_else(|| "name".to_owned(), |value| value.attribute.to_string());
    let off = off(instance, why);
    let consequence = match words::outcome(claim.outcome()) {
        Outcome::Adoption => {
            "the new block takes over the old object, and the destroy step then deletes it".to_owned()
        }
        Outcome::Overwrite => {
            "the create writes over the old object, and the destroy step then deletes it".to_owned()
        }
        _ => words::consequence(claim),
    };
    format!(
        "{off}, or let {name} change with every replacement (a prefix, or a part that changes with it). Otherwise \
         {consequence}{}",
        words::unknown(claim)
    ).into()
}

/// Takes `create_before_destroy = true` off, where nothing else makes Terraform create first.
fn destroy_first(judge: &Judge<'_>, id: InstanceId) -> Option<Fix> {
    let instance = judge.instance(id);
    let graph = &judge.analysis.graph;
    let written = instance.lifecycle.create_before_destroy == Some(true);
    let header = instance.origin.as_ref().filter(|_| written && !graph.is_forced_to_create_first(id))?.header;
    let sources = &judge.analysis.sources;
    let block = judge.blocks.block(sources, header)?;
    let lifecycle = block.body.blocks.iter().find(|block| block.kind.name == "lifecycle")?;
    let attribute =
        lifecycle.body.attributes.iter().find(|item| item.name.name == "create_before_destroy")?;
    let text = sources.text(header.source);
    let (start, end) =
        without(text, attribute.span.start as usize, attribute.span.end as usize, "lifecycle")?;
    let span = Span::new(header.source, u32::try_from(start).ok()?, u32::try_from(end).ok()?);
    Some(Fix {
        title: format!("Let Terraform destroy the old {} first", instance.address.resource),
        // For a while there is none.
        safe: false,
        edits: vec![Edit { place: Place::Span(span), text: String::new() }],
    })
}

fn off(instance: &Instance, why: Option<&CreateBeforeDestroy>) -> String {
    match why {
        Some(CreateBeforeDestroy::ForcedBy(object)) => format!(
            "Terraform creates {} first because {}, which depends on it, says create_before_destroy: take it off there",
            instance.address,
            named(object)
        ),
        _ => "take create_before_destroy off".to_owned(),
    }
}

fn named(object: &ConfigObject) -> String {
    let ObjectName::Resource(resource) = &object.name else { return object.module.to_string() };
    if object.module.0.is_empty() { resource.to_string() } else { format!("{}.{resource}", object.module) }
}
