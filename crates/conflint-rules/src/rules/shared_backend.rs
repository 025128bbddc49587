use std::collections::{BTreeMap, BTreeSet};

use conflint_core::pipeline::StateBackend;

use super::backends::{Location, subject};
use crate::finding::{Finding, Outcome, Severity, Verdict};
use crate::rule::{Judge, Rule};

pub(crate) const RULE: Rule = Rule {
    name: "shared-backend",
    summary: "two root modules keep their state in one place",
    severity: Severity::Warning,
    docs: include_str!("shared_backend.md"),
    check,
};

fn check(judge: &Judge<'_>) -> Vec<Finding> {
    let mut places: BTreeMap<Location, Vec<&StateBackend>> = BTreeMap::new();
    for state in &judge.analysis.pipeline.states {
        if let Some(location) = Location::of(state) {
            places.entry(location).or_default().push(state);
        }
    }
    places.iter().filter_map(|(location, states)| finding(judge, location, states)).collect()
}

fn finding(judge: &Judge<'_>, location: &Location, states: &[&StateBackend]) -> Option<Finding> {
    // Several deployments of one root get their keys from the command line.
    let root = |state: &StateBackend| {
        judge.analysis.graph.deployments().get(state.deployment as usize)?.root.clone()
    };
    let mut roots = BTreeSet::new();
    let distinct: Vec<&&StateBackend> = states.iter().filter(|state| roots.insert(root(state))).collect();
    if distinct.len() < 2 {
        return None;
    }
    Some(Finding {
        rule: RULE.name.into(),
        severity: RULE.severity,
        verdict: Verdict::Proved,
        outcome: Outcome::Overwrite,
        message: format!("{} root modules keep their state in one place: {location}", distinct.len()),
        help: "give each root module a key of its own. Otherwise each plan destroys what the other has created, and one apply \
               waits for the lock of the other or fails at it"
            .into(),
        identity: None,
        subjects: distinct.iter().map(|state| subject(judge, state, format!("keeps its state in {location}"))).collect(),
        fixes: Vec::new(),
    })
}
