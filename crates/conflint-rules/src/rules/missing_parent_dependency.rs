use conflint_core::addr::ResourceInstance;
use conflint_core::graph::{InstanceId, Order};
use conflint_core::instance::{Action, Instance};
use smol_str::SmolStr;

use super::needs::{Need, unnamed};
use super::parent::{Naming, namings};
use super::{ordering, words};
use crate::catalog::Attribute;
use crate::claim::Holder;
use crate::finding::{Finding, Outcome, Severity, Verdict};
use crate::rule::{Judge, Rule};

pub(crate) const RULE: Rule = Rule {
    name: "missing-parent-dependency",
    summary: "a parent named by path or equal text, and nothing makes Terraform create it first",
    severity: Severity::Error,
    docs: include_str!("missing_parent_dependency.md"),
    check,
};

fn check(judge: &Judge<'_>) -> Vec<Finding> {
    let namings = namings(judge);
    let named = namings.iter().filter(|naming| naming.by_text).filter_map(|naming| finding(judge, naming));
    named.chain(unnamed(judge).iter().map(|need| needed(judge, need))).collect()
}

/// Something must come first although no argument names it.
fn needed(judge: &Judge<'_>, need: &Need<'_>) -> Finding {
    let (late, early) = (&judge.instance(need.late).address, &judge.instance(need.early).address);
    let why = need.after.why.as_ref().map(|why| format!(" ({why})")).unwrap_or_default();
    let arguments: Vec<&str> =
        [&need.after.attribute, &need.after.same].into_iter().flatten().map(Attribute::as_str).collect();
    Finding {
        rule: RULE.name.into(),
        // Providers wait for a while.
        severity: Severity::Warning,
        verdict: need.verdict,
        outcome: Outcome::Conflict,
        message: format!("{late} needs {early}{why}, and nothing makes Terraform create {early} first"),
        help: words::help(
            &format!("add depends_on = [{}]", early.resource),
            "both are created side by side, and the API may refuse the one that comes too early",
            need.entry,
        ),
        identity: None,
        subjects: vec![
            judge.subject(need.late, arguments.iter().copied(), "needs the other one first"),
            judge.subject(need.early, arguments.iter().copied(), "must come first"),
        ],
        fixes: ordering::depend_on(judge, need.late, need.early).into_iter().collect(),
    }
}

fn finding(judge: &Judge<'_>, naming: &Naming<'_>) -> Option<Finding> {
    let in_child = |(holder, verdict): &(Holder, Verdict)| match holder {
        Holder::Instance(id) if id.deployment == naming.child.deployment => Some((*id, *verdict)),
        _ => None,
    };
    let parents: Vec<(InstanceId, Verdict)> = naming.parents.iter().filter_map(in_child).collect();
    let orders: Vec<Order> =
        parents.iter().map(|(id, _)| judge.analysis.graph.order(*id, naming.child)).collect();
    if orders.contains(&Order::Before) {
        return None;
    }
    let (parent, verdict) = *parents.first()?;
    let undecided = orders.contains(&Order::Undecided);
    let verdict = if undecided { Verdict::Possible } else { verdict };
    let both_new = is_created(judge.instance(parent)) && is_created(judge.instance(naming.child));
    let (child, address) = (&judge.instance(naming.child).address, &judge.instance(parent).address);
    let attribute = &naming.attribute;
    Some(Finding {
        rule: RULE.name.into(),
        severity: if both_new { RULE.severity } else { Severity::Warning },
        verdict,
        outcome: Outcome::Conflict,
        message: format!(
            "{child} needs its parent {}, and nothing makes Terraform create {address} first",
            naming.said()
        ),
        help: help(naming, address, child),
        identity: None,
        subjects: vec![
            judge.subject(
                naming.child,
                [attribute.as_str()],
                format!("{attribute} names the parent by text"),
            ),
            judge.subject(parent, [attribute.as_str()], "this is the parent"),
        ],
        fixes: ordering::fix(judge, naming, parent).into_iter().collect(),
    })
}

fn help(naming: &Naming<'_>, parent: &ResourceInstance, child: &ResourceInstance) -> SmolStr {
    let attribute = naming.matched.as_ref().unwrap_or(&naming.attribute);
    let cure = if parent.config() == child.config() {
        format!(
            "put parents and children into resources of their own, so that the children can refer to {attribute} of the parents"
        )
    } else if parent.module == child.module {
        format!("refer to {parent}.{attribute} instead of repeating its text, or add depends_on")
    } else if parent.module.is_root() {
        format!("hand {parent}.{attribute} to {} as an input, or add depends_on to its call", child.module)
    } else {
        format!(
            "let {} give {attribute} of {}.{} out as an output and use it for the child, or add depends_on",
            parent.module, parent.resource.kind, parent.resource.name
        )
    };
    words::help(
        &cure,
        "both are created side by side, and the API refuses a child whose parent does not exist yet",
        (naming.entry, &naming.attribute),
    )
}

fn is_created(instance: &Instance) -> bool {
    matches!(instance.action, Action::Create | Action::DeleteThenCreate | Action::CreateThenDelete)
}
