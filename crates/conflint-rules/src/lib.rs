//! Judges what `conflint-core` understood: catalog, claims, rules, findings.
//!
//! ```
//! use conflint_core::analysis::{Input, Request, analyse};
//! use conflint_core::source::Memory;
//! use conflint_rules::catalog::Catalog;
//! use conflint_rules::{check, report, rules};
//!
//! let main = r#"
//! resource "genesyscloud_auth_division" "a" {
//!   name = "Sales"
//! }
//!
//! resource "genesyscloud_auth_division" "b" {
//!   name = lower("SALES")
//! }
//! "#;
//! let mut request = Request::default();
//! request.paths = vec![Input::Path(".".into())];
//! let catalog = Catalog::builtin();
//! let analysis = analyse(&Memory::new([("main.tf", main)]), request, &catalog);
//! let report = check(&analysis, &catalog, rules::ALL);
//!
//! assert_eq!(report.findings[0].rule, "duplicate-identity");
//! assert!(report::concise(&report, &analysis.sources).starts_with("main.tf:3:3: error[duplicate-identity]"));
//! ```

use conflint_core::analysis::Analysis;
pub use jiff::civil::Date;
use rayon::prelude::*;

pub mod catalog;
pub mod claim;
pub mod finding;
pub mod report;
pub mod rule;
pub mod rules;

mod crowd;
mod kinds;
mod merge;
mod suppress;

use catalog::Catalog;
use claim::Claims;
use finding::Finding;
use report::{Coverage, Report, Unresolved};
use rule::{Judge, Rule};
use rules::blocks::Blocks;
use suppress::{Suppressed, suppress};

/// Judges an analysis by these rules: ours are [`rules::ALL`], and a program may put its own beside them. Ignore comments
/// hold whatever their last day is.
pub fn check(analysis: &Analysis, catalog: &Catalog, rules: &[&Rule]) -> Report {
    check_on(analysis, catalog, rules, None)
}

/// Judges an analysis by these rules. `today` tells which ignore comments have expired.
pub fn check_on(analysis: &Analysis, catalog: &Catalog, rules: &[&Rule], today: Option<Date>) -> Report {
    let catalog = catalog.with_identities(analysis);
    let claims = Claims::new(&analysis.graph, &catalog, &analysis.inventory);
    let judge = Judge { analysis, catalog: &catalog, claims: &claims, blocks: &Blocks::default() };
    let found = rules.par_iter().flat_map_iter(|rule| (rule.check)(&judge)).collect();
    let Suppressed { mut findings, count, ignores } = suppress(analysis, found, today);
    findings.extend(rules::unused_ignores(analysis, &ignores, rules, today));
    findings.extend(rules::unexplained_ignores(analysis, &ignores, rules));
    crowd::limit(&mut findings);
    findings.sort_by_cached_key(|finding| place(analysis, finding));
    Report {
        findings: merge::merge(findings),
        suppressed: count,
        coverage: coverage(analysis, &claims),
        problems: analysis.problems.clone(),
    }
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
