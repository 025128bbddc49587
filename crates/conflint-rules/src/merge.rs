//! One remark for one place: a block that many calls or keys repeat is written once.

use std::collections::HashMap;

use conflint_core::source::Span;
use smol_str::SmolStr;

use crate::finding::{Finding, Severity};

/// Keeps the first of the remarks that a rule makes on one written place, and says how many there were. Predictions are
/// kept: each is another conflict.
pub(crate) fn merge(mut findings: Vec<Finding>) -> Vec<Finding> {
    let mut first: HashMap<(SmolStr, Span), usize> = HashMap::new();
    let mut more: HashMap<usize, usize> = HashMap::new();
    let mut kept = 0;
    findings.retain(|finding| {
        if let Some(place) = place(finding) {
            if let Some(at) = first.get(&place) {
                *more.entry(*at).or_default() += 1;
                return false;
            }
            first.insert(place, kept);
        }
        kept += 1;
        true
    });
    for (at, count) in more {
        let instances = if count == 1 { "instance" } else { "instances" };
        findings[at].message += &format!(" (and {count} more {instances} of this block)");
    }
    findings
}

fn place(finding: &Finding) -> Option<(SmolStr, Span)> {
    match finding.subjects.as_slice() {
        [subject] if finding.severity < Severity::Error && subject.address.is_some() => {
            Some((finding.rule.clone(), subject.span?))
        }
        _ => None,
    }
}
