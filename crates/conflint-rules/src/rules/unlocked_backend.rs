use conflint_core::pipeline::StateBackend;
use conflint_core::value::Value;

use super::backends::{Location, subject};
use crate::catalog::Attribute;
use crate::claim::{Found, find, known_text};
use crate::finding::{Finding, Outcome, Severity, Verdict};
use crate::rule::{Judge, Rule};

pub(crate) const RULE: Rule = Rule {
    name: "unlocked-backend",
    summary: "a backend that does not lock the state",
    severity: Severity::Warning,
    docs: include_str!("unlocked_backend.md"),
    check,
};

fn check(judge: &Judge<'_>) -> Vec<Finding> {
    judge.analysis.pipeline.states.iter().filter_map(|state| finding(judge, state)).collect()
}

fn finding(judge: &Judge<'_>, state: &StateBackend) -> Option<Finding> {
    let cure = missing_lock(state)?;
    let kind = &state.backend.kind;
    Some(Finding {
        rule: RULE.name.into(),
        severity: RULE.severity,
        verdict: Verdict::Likely,
        outcome: Outcome::Overwrite,
        message: format!("the {kind} backend does not lock the state"),
        help: format!(
            "{cure}. Otherwise two applies at one time create the same objects, and the state of one is lost"
        )
        .into(),
        identity: None,
        subjects: vec![subject(judge, state, "nothing locks this state")],
        fixes: Vec::new(),
    })
}

/// What would lock the state, where nothing does.
fn missing_lock(state: &StateBackend) -> Option<&'static str> {
    let backend = &state.backend;
    // Where the place itself comes from the command line, the lock may come from there, too.
    let is_whole = || Location::of(state).is_some();
    match backend.kind.as_str() {
        "s3" => {
            let locked =
                is_set(&backend.config, "dynamodb_table") || is_true(&backend.config, "use_lockfile");
            (!locked && is_whole())
                .then_some("set use_lockfile = true (Terraform 1.10 and later), or name a dynamodb_table")
        }
        "oss" => {
            (!is_set(&backend.config, "tablestore_table") && is_whole()).then_some("name a tablestore_table")
        }
        "http" => (!is_set(&backend.config, "lock_address") && is_whole())
            .then_some("give a lock_address and an unlock_address"),
        "consul" => is_false(&backend.config, "lock").then_some("take lock = false out"),
        "artifactory" | "etcd" | "manta" | "swift" => {
            Some("use a backend that locks, such as s3, gcs, azurerm or a cloud block")
        }
        _ => None,
    }
}

fn value(config: &Value, name: &str) -> Option<Found> {
    Some(find(config, &Attribute::parse(name)?))
}

/// Set, or not known to be unset.
fn is_set(config: &Value, name: &str) -> bool {
    !matches!(value(config, name), Some(Found::Absent) | None)
}

fn is_true(config: &Value, name: &str) -> bool {
    match value(config, name) {
        Some(Found::Values(values)) => values.first().and_then(known_text).is_none_or(|text| text == "true"),
        Some(Found::Unknown(_)) => true,
        _ => false,
    }
}

fn is_false(config: &Value, name: &str) -> bool {
    match value(config, name) {
        Some(Found::Values(values)) => {
            values.first().and_then(known_text).is_some_and(|text| text == "false")
        }
        _ => false,
    }
}
