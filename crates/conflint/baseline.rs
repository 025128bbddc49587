//! A baseline: findings that are known and accepted for now.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use conflint_core::graph::Deployment;
use conflint_core::source::Files;
use conflint_rules::finding::{Finding, Outcome, Severity, Subject, Verdict};
use conflint_rules::rule::Rule;
use serde::{Deserialize, Serialize};

use crate::failure::Failure;
use crate::output;
use crate::words::count;

/// The file. No value of a configuration goes into it.
#[derive(Default, Debug, Serialize, Deserialize)]
pub struct Baseline {
    version: u32,
    findings: Vec<Entry>,
}

/// One accepted finding.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct Entry {
    rule: String,
    /// For people: what counts is the fingerprint.
    parties: Vec<Party>,
    fingerprint: String,
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
struct Party {
    deployment: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    address: Option<String>,
}

const VERSION: u32 = 1;

impl Baseline {
    /// Reads the file.
    pub fn read(path: &Path, files: &dyn Files) -> Result<Self, Failure> {
        let fail = |reason: String| Failure::new(format!("{}: {reason}", path.display()));
        let content = files.read(path).map_err(|error| fail(error.to_string()))?;
        let baseline: Baseline =
            serde_json::from_slice(&content).map_err(|error| fail(format!("is no baseline: {error}")))?;
        match baseline.version {
            VERSION => Ok(baseline),
            other => Err(fail(format!("is a baseline of version {other}; known is {VERSION}"))),
        }
    }

    /// The baseline that accepts all of these.
    pub fn of(findings: &[Finding]) -> Self {
        let entries: BTreeMap<String, Entry> = findings.iter().map(Entry::new).collect();
        let mut findings: Vec<Entry> = entries.into_values().collect();
        findings.sort();
        Self { version: VERSION, findings }
    }

    /// Writes the file.
    pub fn write(&self, path: &Path) -> Result<(), Failure> {
        let text = serde_json::to_string_pretty(self)
            .map_err(|error| Failure::new(format!("the baseline cannot be written as JSON: {error}")))?;
        output::write(path, &(text + "\n"))
    }

    /// The baseline without those of the entries whose parties have all been looked at: what a run without a root module or
    /// without the inventory does not find may still be there.
    pub fn without(&self, entries: &[&Entry], deployments: &[Deployment]) -> Self {
        let known: HashSet<&str> = deployments.iter().map(|deployment| deployment.name.as_str()).collect();
        let is_seen =
            |entry: &&&Entry| entry.parties.iter().all(|party| known.contains(party.deployment.as_str()));
        let seen = entries.iter().filter(is_seen);
        let gone: HashSet<&str> = seen.map(|entry| entry.fingerprint.as_str()).collect();
        let stays = |entry: &&Entry| !gone.contains(entry.fingerprint.as_str());
        Self { version: VERSION, findings: self.findings.iter().filter(stays).cloned().collect() }
    }

    /// How many findings it accepts.
    pub fn len(&self) -> usize {
        self.findings.len()
    }

    /// Takes away the findings that are accepted. Returns the entries that matched none, as texts.
    pub fn accept(&self, findings: &mut Vec<Finding>) -> Vec<&Entry> {
        let accepted: HashSet<&str> = self.findings.iter().map(|entry| entry.fingerprint.as_str()).collect();
        let mut matched = HashSet::new();
        findings.retain(|finding| match accepted.get(finding.fingerprint().as_str()) {
            Some(fingerprint) => {
                matched.insert(*fingerprint);
                false
            }
            None => true,
        });
        self.findings.iter().filter(|entry| !matched.contains(entry.fingerprint.as_str())).collect()
    }
}

/// Those of the entries that this run could judge: its rules, and its deployments.
pub fn judged<'e>(entries: Vec<&'e Entry>, rules: &[&Rule], deployments: &[Deployment]) -> Vec<&'e Entry> {
    let is_judged = |entry: &&Entry| {
        let known = |party: &Party| deployments.iter().any(|deployment| deployment.name == party.deployment);
        rules.iter().any(|rule| rule.name == entry.rule) && entry.parties.iter().any(known)
    };
    entries.into_iter().filter(is_judged).collect()
}

/// Says that these entries of a baseline match nothing any more: `None` where there is none, or the rule does not run.
pub fn unused(path: &Path, entries: &[&Entry], rules: &[&Rule]) -> Option<Finding> {
    rules.iter().find(|rule| rule.name == UNUSED)?;
    let name = path.to_string_lossy().replace('\\', "/");
    let subjects: Vec<Subject> = entries.iter().map(|entry| entry.subject(&name)).collect();
    (!subjects.is_empty()).then(|| Finding {
        rule: UNUSED.into(),
        severity: Severity::Info,
        verdict: Verdict::Proved,
        outcome: Outcome::Conflict,
        message: format!("{} of {name} matched nothing", count(subjects.len(), "entry")),
        help: "--fix takes them out, and --write-baseline writes the baseline anew".into(),
        identity: None,
        subjects,
        fixes: Vec::new(),
    })
}

/// The rule that tells what silences nothing.
const UNUSED: &str = "unused-ignore";

impl Entry {
    fn new(finding: &Finding) -> (String, Self) {
        let party = |subject: &Subject| Party {
            deployment: subject.deployment.to_string(),
            address: subject.address.clone(),
        };
        let fingerprint = finding.fingerprint();
        let parties = finding.subjects.iter().map(party).collect();
        (fingerprint.clone(), Self { rule: finding.rule.to_string(), parties, fingerprint })
    }

    fn subject(&self, baseline: &str) -> Subject {
        let names = self.parties.iter().map(|party| party.address.as_deref().unwrap_or(&party.deployment));
        let names: Vec<&str> = names.collect();
        Subject {
            deployment: baseline.into(),
            address: None,
            label: format!("{} of {}", self.rule, names.join(", ")),
            span: None,
            block: None,
            trail: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use conflint_core::source::Disk;
    use conflint_rules::rules::ALL;

    use super::*;

    fn finding(address: &str) -> Finding {
        let subject = Subject {
            deployment: "infra".into(),
            address: Some(address.to_owned()),
            label: "takes name \"secret\"".to_owned(),
            span: None,
            block: None,
            trail: Vec::new(),
        };
        Finding {
            rule: "duplicate-identity".into(),
            severity: Severity::Error,
            verdict: Verdict::Proved,
            outcome: Outcome::Conflict,
            message: "secret".to_owned(),
            help: Default::default(),
            identity: None,
            subjects: vec![subject],
            fixes: Vec::new(),
        }
    }

    #[test]
    fn what_was_written_is_accepted_and_the_rest_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("baseline.json");
        Baseline::of(&[finding("a.b"), finding("a.c"), finding("a.b")]).write(&path).unwrap();
        assert!(!std::fs::read_to_string(&path).unwrap().contains("secret"));
        let baseline = Baseline::read(&path, &Disk::default()).unwrap();
        assert_eq!(baseline.len(), 2);
        let mut findings = vec![finding("a.b"), finding("a.d")];
        let left = baseline.accept(&mut findings);
        assert_eq!(left.len(), 1, "a.c is not found any more");
        assert_eq!(findings, [finding("a.d")]);
        let deployments = |name: &str| [Deployment { name: name.into(), ..Deployment::default() }];
        assert_eq!(judged(left.clone(), ALL, &deployments("elsewhere")).len(), 0);
        assert_eq!(judged(left.clone(), &[], &deployments("infra")).len(), 0);
        let left = judged(left, ALL, &deployments("infra"));
        let told = unused(Path::new("known.json"), &left, ALL).unwrap();
        assert_eq!(told.message, "1 entry of known.json matched nothing");
        assert_eq!(told.subjects[0].label, "duplicate-identity of a.c");
        assert_eq!(unused(&path, &left, &[]), None);
        assert_eq!(baseline.without(&left, &deployments("infra")).findings, [Entry::new(&finding("a.b")).1]);
        assert_eq!(baseline.without(&left, &deployments("elsewhere")).len(), 2, "it was not looked at");
    }

    #[test]
    fn what_is_no_baseline_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("baseline.json");
        assert!(Baseline::read(&path, &Disk::default()).is_err());
        for text in ["", "[]", "{\"version\": 2, \"findings\": []}"] {
            std::fs::write(&path, text).unwrap();
            assert!(Baseline::read(&path, &Disk::default()).is_err(), "{text}");
        }
    }
}
