//! Judges what `conflint-core` understood: catalog, claims, rules, findings.

use conflint_core::analysis::Analysis;

pub mod catalog;
pub mod claim;
pub mod finding;
pub mod report;
pub mod rule;
pub mod rules;

use catalog::Catalog;
use claim::Claims;
use finding::Finding;
use report::{Coverage, Report, Unresolved};
use rule::{Judge, Rule};

/// Judges an analysis by these rules: ours are [`rules::ALL`], and a program may put its own beside them.
pub fn check(analysis: &Analysis, catalog: &Catalog, rules: &[&Rule]) -> Report {
    let claims = Claims::new(&analysis.graph, catalog, &analysis.inventory);
    let judge = Judge { analysis, catalog, claims: &claims };
    let mut findings: Vec<Finding> = rules.iter().flat_map(|rule| (rule.check)(&judge)).collect();
    findings.sort_by_cached_key(|finding| place(analysis, finding));
    Report { findings, coverage: coverage(analysis, &claims), problems: analysis.problems.clone() }
}

/// Findings are told in the order of their places, and those of one place in the order of their rules.
fn place(analysis: &Analysis, finding: &Finding) -> impl Ord + use<> {
    let subject = finding.subjects.first();
    let span = subject.and_then(|subject| subject.span);
    let file = span.map(|span| analysis.sources.path(span.source).to_owned());
    let addresses: Vec<_> = finding
        .subjects
        .iter()
        .map(|subject| (subject.deployment.clone(), subject.address.clone()))
        .collect();
    (file, span.map(|span| span.start), finding.rule.clone(), addresses, finding.message.clone())
}

fn coverage(analysis: &Analysis, claims: &Claims) -> Coverage {
    let address = |id| analysis.graph.instance(id).address.to_string();
    let open = claims.unresolved.iter().map(|(id, because)| (address(*id), because.clone()));
    let elsewhere = analysis.unresolved.iter().map(|(what, cause)| (what.to_string(), cause.to_string()));
    let mut unresolved: Vec<Unresolved> =
        open.chain(elsewhere).map(|(address, because)| Unresolved { address, because }).collect();
    unresolved.sort();
    unresolved.dedup();
    Coverage {
        deployments: analysis.graph.deployments().len(),
        instances: analysis.graph.instances().count(),
        identities: claims.all().len() + claims.unresolved.len(),
        resolved: claims.all().len(),
        unresolved,
    }
}
