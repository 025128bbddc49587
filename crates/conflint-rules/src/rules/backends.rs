//! Backends: where exactly a state is kept.

use std::collections::BTreeMap;

use conflint_core::config::Backend;
use conflint_core::pipeline::StateBackend;
use conflint_core::value::Value;
use smol_str::SmolStr;

use crate::catalog::Attribute;
use crate::claim::{Found, find, is_secret, known_text};
use crate::finding::Subject;
use crate::rule::Judge;

/// A place where a state is kept.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Location {
    /// The kind of backend; `remote` for a `cloud` block.
    pub kind: SmolStr,
    /// The arguments that tell one state from another.
    pub arguments: BTreeMap<&'static str, SmolStr>,
}

/// The arguments that tell states apart: those that must be there, and those that may.
const ARGUMENTS: &[(&str, &[&str], &[&str])] = &[
    ("artifactory", &["url", "repo", "subpath"], &[]),
    ("azurerm", &["storage_account_name", "container_name", "key"], &[]),
    ("consul", &["path"], &["address", "datacenter"]),
    ("cos", &["bucket"], &["prefix", "key", "region"]),
    ("gcs", &["bucket"], &["prefix"]),
    ("http", &["address"], &[]),
    ("kubernetes", &["secret_suffix"], &["namespace", "config_context", "host"]),
    ("oss", &["bucket"], &["prefix", "key"]),
    ("pg", &["conn_str"], &["schema_name"]),
    ("remote", &["organization", "workspaces.name"], &["hostname"]),
    ("s3", &["bucket", "key"], &["workspace_key_prefix", "endpoint", "endpoints.s3"]),
];

/// Arguments that may hold a password.
const SECRET: [&str; 2] = ["conn_str", "address"];

impl Location {
    /// The place of a backend, where it is written down entirely.
    pub fn of(state: &StateBackend) -> Option<Self> {
        let Backend { kind, config, .. } = &state.backend;
        let kind = if kind == "cloud" { "remote" } else { kind };
        let (_, required, optional) = ARGUMENTS.iter().find(|(name, ..)| *name == kind)?;
        let mut arguments = BTreeMap::new();
        for name in required.iter() {
            arguments.insert(*name, text(config, name)??);
        }
        for name in optional.iter() {
            if let Some(text) = text(config, name)? {
                arguments.insert(*name, text);
            }
        }
        if state.workspace != "default" {
            arguments.insert("workspace", state.workspace.clone());
        }
        let meant = !arguments.values().any(|text| is_placeholder(text));
        meant.then(|| Self { kind: kind.into(), arguments })
    }
}

/// `s3 bucket "acme-state" and key "network"`.
impl std::fmt::Display for Location {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let open = self.arguments.iter().filter(|(name, _)| !SECRET.contains(name));
        let said: Vec<String> = open.map(|(name, text)| format!("{name} {text:?}")).collect();
        let said = super::words::list(&said);
        if said.is_empty() { f.write_str(&self.kind) } else { write!(f, "{} {said}", self.kind) }
    }
}

/// The literal of an argument: `None` inside where it is not set, outside where it is not known.
fn text(config: &Value, name: &str) -> Option<Option<SmolStr>> {
    match find(config, &Attribute::parse(name)?) {
        Found::Absent => Some(None),
        Found::Values(values) => {
            let value = values.first()?;
            if is_secret(value) { None } else { known_text(value).map(Some) }
        }
        Found::Unknown(_) => None,
    }
}

/// Whether somebody is to put the real value there.
fn is_placeholder(text: &str) -> bool {
    let upper = text.to_uppercase();
    let words = ["CHANGE_ME", "CHANGEME", "FIXME", "REPLACE", "TODO", "UPDATE_ME", "XXX", "YOUR-", "YOUR_"];
    text.is_empty() || text.contains(['<', '>', '{', '$']) || words.iter().any(|word| upper.contains(word))
}

/// The block as a party of a finding.
pub(crate) fn subject(judge: &Judge<'_>, state: &StateBackend, label: impl Into<String>) -> Subject {
    let deployment = judge.analysis.graph.deployments().get(state.deployment as usize);
    Subject {
        deployment: deployment.map(|deployment| deployment.name.clone()).unwrap_or_default(),
        address: None,
        label: label.into(),
        span: Some(state.backend.span),
        block: None,
        trail: Vec::new(),
    }
}
