//! Which rules run and which findings count.

use conflint_rules::Date;
use conflint_rules::finding::Finding;
use conflint_rules::rule::Rule;
use conflint_rules::rules;

use crate::args::SelectArgs;
use crate::settings::{Level, Settings};

impl SelectArgs {
    /// The rules that run: what the command line says counts before the settings.
    pub fn rules(&self, settings: &Settings) -> Vec<&'static Rule> {
        let named = |names: &[String], rule: &Rule| names.iter().any(|name| name == rule.name);
        let selected = |rule: &Rule| match self.select.is_empty() {
            true => settings.level(rule.name) != Some(Level::Off),
            false => named(&self.select, rule),
        };
        rules::ALL.iter().copied().filter(|rule| selected(rule) && !named(&self.ignore, rule)).collect()
    }

    /// Gives findings the severity that the settings want, and drops those that do not count.
    /// Returns how many were dropped for want of certainty alone.
    pub fn apply(&self, findings: &mut Vec<Finding>, settings: &Settings) -> usize {
        for finding in findings.iter_mut() {
            let level = settings.level(&finding.rule).and_then(Level::severity);
            finding.severity = level.unwrap_or(finding.severity);
        }
        findings.retain(|finding| finding.severity >= self.min_severity);
        let severe = findings.len();
        findings.retain(|finding| finding.verdict >= self.min_verdict);
        severe - findings.len()
    }
}

/// The day by which ignore comments expire.
pub fn today() -> Option<Date> {
    Some(jiff::Timestamp::now().to_zoned_datetime(jiff::tz::TimeZone::UTC).date())
}
