//! A baseline: findings that are known and accepted for now.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use conflint_core::source::Files;
use conflint_rules::finding::Finding;
use serde::{Deserialize, Serialize};

use crate::failure::Failure;
use crate::output;

/// The file. No value of a configuration goes into it.
#[derive(Default, Debug, Serialize, Deserialize)]
pub struct Baseline {
    version: u32,
    findings: Vec<Entry>,
}

#[derive(PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
struct Entry {
    rule: String,
    /// Deployments and addresses, for people: what counts is the fingerprint.
    parties: Vec<String>,
    fingerprint: String,
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

    /// How many findings it accepts.
    pub fn len(&self) -> usize {
        self.findings.len()
    }

    /// Takes away the findings that are accepted. Returns how many entries matched none.
    pub fn accept(&self, findings: &mut Vec<Finding>) -> usize {
        let accepted: HashSet<&str> = self.findings.iter().map(|entry| entry.fingerprint.as_str()).collect();
        let mut matched = HashSet::new();
        findings.retain(|finding| match accepted.get(finding.fingerprint().as_str()) {
            Some(fingerprint) => {
                matched.insert(*fingerprint);
                false
            }
            None => true,
        });
        accepted.len() - matched.len()
    }
}

impl Entry {
    fn new(finding: &Finding) -> (String, Self) {
        let party = |subject: &conflint_rules::finding::Subject| match &subject.address {
            Some(address) => format!("{}: {address}", subject.deployment),
            None => subject.deployment.to_string(),
        };
        let fingerprint = finding.fingerprint();
        let parties = finding.subjects.iter().map(party).collect();
        (fingerprint.clone(), Self { rule: finding.rule.to_string(), parties, fingerprint })
    }
}

#[cfg(test)]
mod tests {
    use conflint_core::source::Disk;
    use conflint_rules::finding::{Outcome, Severity, Subject, Verdict};

    use super::*;

    fn finding(address: &str) -> Finding {
        let subject = Subject {
            deployment: "infra".into(),
            address: Some(address.to_owned()),
            label: "takes name \"secret\"".to_owned(),
            span: None,
            trail: Vec::new(),
        };
        Finding {
            rule: "duplicate-identity".into(),
            severity: Severity::Error,
            verdict: Verdict::Proved,
            outcome: Outcome::Conflict,
            message: "secret".to_owned(),
            help: String::new(),
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
        assert_eq!(baseline.accept(&mut findings), 1, "a.c is not found any more");
        assert_eq!(findings, [finding("a.d")]);
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
