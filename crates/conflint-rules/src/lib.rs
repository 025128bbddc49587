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

use std::cmp::Ordering;

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
use rules::meeting::meetings;
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
    let (meetings, blocks) = (meetings(&claims), Blocks::default());
    let judge = Judge { analysis, catalog: &catalog, claims: &claims, meetings: &meetings, blocks: &blocks };
    let found: Vec<Vec<Finding>> = rules.par_iter().map(|rule| (rule.check)(&judge)).collect();
    let Suppressed { mut findings, count, ignores } = suppress(analysis, together(found), today);
    findings.extend(rules::unused_ignores(analysis, &ignores, rules, today));
    findings.extend(rules::unexplained_ignores(analysis, &ignores, rules));
    crowd::limit(&mut findings);
    Report {
        findings: merge::merge(in_order(analysis, findings)),
        suppressed: count,
        coverage: coverage(analysis, &claims),
        problems: analysis.problems.clone(),
    }
}

/// The findings of all rules. Mostly one rule has found nearly all: the others' join them.
fn together(mut found: Vec<Vec<Finding>>) -> Vec<Finding> {
    let largest = found.iter_mut().max_by_key(|findings| findings.len());
    let mut all = largest.map(std::mem::take).unwrap_or_default();
    all.extend(found.into_iter().flatten());
    all
}

/// Findings are told in the order of their places, and those of one place in the order of their rules.
fn in_order(analysis: &Analysis, mut findings: Vec<Finding>) -> Vec<Finding> {
    let mut order: Vec<usize> = (0..findings.len()).collect();
    // Positions in the list that they are made of.
    order.par_sort_by(|a, b| compare(analysis, &findings[*a], &findings[*b]));
    arrange(&mut findings, order);
    findings
}

/// Moves each to its place, which gets the one of the position that `order` has there: along the circles of those that change
/// places, since together they may be large.
fn arrange<T>(items: &mut [T], mut order: Vec<usize>) {
    for first in 0..order.len() {
        let mut at = first;
        while order[at] != first {
            let from = std::mem::replace(&mut order[at], at);
            items.swap(at, from);
            at = from;
        }
        order[at] = at;
    }
}

fn compare(analysis: &Analysis, a: &Finding, b: &Finding) -> Ordering {
    let place = |finding: &Finding| {
        let span = finding.subjects.first().and_then(|subject| subject.span);
        (span.map(|span| analysis.sources.path(span.source)), span.map(|span| span.start))
    };
    let places = place(a).cmp(&place(b)).then_with(|| a.rule.cmp(&b.rule));
    places.then_with(|| whom(a).cmp(whom(b))).then_with(|| a.message.cmp(&b.message))
}

fn whom(finding: &Finding) -> impl Iterator<Item = (&str, Option<&str>)> {
    finding.subjects.iter().map(|subject| (subject.deployment.as_str(), subject.address.as_deref()))
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

#[cfg(test)]
mod tests {
    use super::arrange;

    #[test]
    fn items_move_to_where_they_belong() {
        for order in [[0, 1, 2, 3, 4], [1, 2, 3, 4, 0], [4, 3, 2, 1, 0], [1, 0, 3, 2, 4], [2, 0, 1, 4, 3]] {
            let mut items = ['a', 'b', 'c', 'd', 'e'];
            let expected = order.map(|from| items[from]);
            arrange(&mut items, order.to_vec());
            assert_eq!(items, expected, "{order:?}");
        }
    }
}
