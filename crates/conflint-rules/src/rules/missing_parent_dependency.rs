use conflint_core::graph::{InstanceId, Order};
use conflint_core::instance::{Action, Instance};

use super::parent::{Naming, namings};
use super::words;
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
    namings.iter().filter(|naming| naming.by_text).filter_map(|naming| finding(judge, naming)).collect()
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
        help: help(naming, &address.to_string(), &child.to_string()),
        identity: None,
        subjects: vec![
            judge.subject(
                naming.child,
                [attribute.as_str()],
                format!("{attribute} names the parent by text"),
            ),
            judge.subject(parent, [attribute.as_str()], "this is the parent"),
        ],
        fixes: Vec::new(),
    })
}

fn help(naming: &Naming<'_>, parent: &str, child: &str) -> String {
    let across_modules = parent.starts_with("module.") || child.starts_with("module.");
    let refer = if across_modules {
        format!("hand {parent}.{} to the child's module as an input", naming.attribute)
    } else {
        format!("refer to {parent}.{} instead of repeating its text", naming.attribute)
    };
    format!(
        "both are created side by side, and the API refuses a child whose parent does not exist yet: {refer}, or add \
         depends_on{}",
        words::unknown_type(naming.entry)
    )
}

fn is_created(instance: &Instance) -> bool {
    matches!(instance.action, Action::Create | Action::DeleteThenCreate | Action::CreateThenDelete)
}
