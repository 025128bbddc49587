//! What conflint says of a case, held against what must come of it.

use std::collections::BTreeMap;
use std::path::PathBuf;

use conflint_core::analysis::{GivenInput, Input, Request, analyse};
use conflint_core::source::Memory;
use conflint_rules::catalog::{Catalog, Confidence, Outcome};
use conflint_rules::finding::{Finding, Severity, Verdict};
use conflint_rules::rules::ALL;

use crate::case::{Case, Conflict};
use crate::kinds::Kind;

/// How a case was judged.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Judgement {
    Agrees,
    /// A conflict comes that nothing foretold.
    Missed(String),
    /// An error was foretold, and nothing comes.
    FalseAlarm(String),
    /// The input was not understood.
    Problem(String),
}

/// Analyses the case as a user's folder and judges what is said of it.
pub(crate) fn judge(case: &Case, catalog: &Catalog) -> Judgement {
    let files = Memory::new(case.files.iter().map(|(path, text)| (format!("infra/{path}"), text.clone())));
    let analysis = analyse(&files, request(case), catalog);
    let report = conflint_rules::check(&analysis, catalog, ALL);
    if let Some(problem) = report.problems.first() {
        return Judgement::Problem(format!("{problem:?}"));
    }
    let sure = |f: &&Finding| f.severity == Severity::Error && f.verdict >= Verdict::Likely;
    let foretold: Vec<&Finding> = report.findings.iter().filter(sure).collect();
    if case.conflicts.is_empty() {
        return match foretold.first() {
            Some(finding) => Judgement::FalseAlarm(format!("{}: {}", finding.rule, finding.message)),
            None => Judgement::Agrees,
        };
    }
    let unnamed =
        case.conflicts.iter().find(|conflict| !foretold.iter().any(|finding| names(finding, conflict)));
    match unnamed {
        Some(conflict) => {
            let said: Vec<_> = report
                .findings
                .iter()
                .map(|f| format!("{} ({}, {})", f.rule, f.severity, f.verdict))
                .collect();
            Judgement::Missed(format!("{} at {:?}; said: {said:?}", conflict.kind, conflict.addresses))
        }
        None => Judgement::Agrees,
    }
}

fn request(case: &Case) -> Request {
    let mut request = Request::default();
    request.paths = case.roots.iter().map(|root| Input::Path(PathBuf::from("infra").join(root))).collect();
    let given = |(name, value): &(String, String)| GivenInput::Variable(name.into(), value.clone());
    request.inputs.given = case.given.iter().map(given).collect();
    let text =
        |name: &str, value: String| Input::Text { name: name.into(), content: value.into_bytes().into() };
    request.state = case.state.as_ref().map(|state| text("terraform.tfstate", state.to_string()));
    if !case.inventory.is_empty() || case.needs == ["inventory"] {
        let objects = serde_json::Value::Array(case.inventory.clone());
        request.inventories = vec![(None, text("inventory.json", objects.to_string()))];
    }
    request
}

/// Whether the finding speaks of the conflict's type and one of its addresses.
fn names(finding: &Finding, conflict: &Conflict) -> bool {
    let of_type = finding.identity.as_ref().is_some_and(|identity| identity.kind == conflict.kind.as_str());
    let addresses: Vec<_> =
        finding.subjects.iter().filter_map(|subject| subject.address.as_deref()).collect();
    let of_type = of_type || addresses.iter().any(|address| address.contains(&conflict.kind));
    let wanted = |address: &str| address.rsplit_once(':').map_or(address, |(_, own)| own).to_owned();
    of_type && conflict.addresses.iter().any(|address| addresses.contains(&wanted(address).as_str()))
}

/// Whether the catalog says for sure that a second object is refused. The recorded remote refuses more than that: where
/// nobody knows, or the API takes over what exists, saying nothing is right, too.
pub(crate) fn is_refused(catalog: &Catalog, kind: &Kind) -> bool {
    let Some(entry) = catalog.entry(kind.name) else { return false };
    let sure = |confidence: Confidence| confidence != Confidence::Low;
    entry.identities.iter().any(|identity| {
        let named = identity.key.iter().any(|part| part.as_str() == kind.key);
        named && identity.outcome == Outcome::Conflict && sure(identity.confidence)
    })
}

/// Judgements by family: how many agreed, were missed, were false alarms, were not understood.
#[derive(Default, Debug)]
pub(crate) struct Matrix(BTreeMap<&'static str, [usize; 4]>);

impl Matrix {
    /// Counts a judgement.
    pub(crate) fn count(&mut self, family: &'static str, judgement: &Judgement) {
        let column = match judgement {
            Judgement::Agrees => 0,
            Judgement::Missed(_) => 1,
            Judgement::FalseAlarm(_) => 2,
            Judgement::Problem(_) => 3,
        };
        self.0.entry(family).or_default()[column] += 1;
    }
}

impl std::fmt::Display for Matrix {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(f, "{:20} {:>7} {:>7} {:>12} {:>8}", "family", "agree", "missed", "false alarm", "problem")?;
        for (family, [agree, missed, alarm, problem]) in &self.0 {
            writeln!(f, "{family:20} {agree:>7} {missed:>7} {alarm:>12} {problem:>8}")?;
        }
        Ok(())
    }
}
