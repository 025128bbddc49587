//! Puts a rule of one's own beside those of conflint.
//!
//! `cargo run --example custom_rule`
#![allow(clippy::print_stdout)]

use conflint_core::analysis::{Input, Request, analyse};
use conflint_core::source::Memory;
use conflint_rules::catalog::Catalog;
use conflint_rules::finding::{Finding, Outcome, Severity, Verdict};
use conflint_rules::report;
use conflint_rules::rule::{Judge, Rule};
use conflint_rules::rules;

/// A rule is a value: a name, a page, and a function from what is known to findings.
const TEAM_PREFIX: Rule = Rule {
    name: "team-prefix",
    summary: "a queue whose name does not say whose it is",
    severity: Severity::Info,
    docs: "# team-prefix\n\nNames of queues begin with the team: `Sales: Orders`.\n",
    check: team_prefix,
};

fn team_prefix(judge: &Judge<'_>) -> Vec<Finding> {
    let queues = judge
        .analysis
        .graph
        .instances()
        .filter(|(_, instance)| instance.address.resource.kind == "genesyscloud_routing_queue");
    let nameless = queues.filter_map(|(id, instance)| {
        let name = instance.after.as_ref()?.get("name")?.as_str()?;
        (!name.contains(": ")).then(|| Finding {
            rule: TEAM_PREFIX.name.into(),
            severity: TEAM_PREFIX.severity,
            verdict: Verdict::Proved,
            outcome: Outcome::Overwrite,
            message: format!("the queue {name:?} does not say whose it is"),
            help: "begin its name with the team".into(),
            identity: None,
            subjects: vec![judge.subject(id, ["name"], "has no team in its name")],
            fixes: Vec::new(),
        })
    });
    nameless.collect()
}

const ROOT: &str = r#"
resource "genesyscloud_routing_queue" "orders" {
  name = "Orders"
}

resource "genesyscloud_routing_queue" "returns" {
  name = "Sales: Returns"
}
"#;

fn main() {
    print!("{}", findings());
}

/// A line for each finding.
pub fn findings() -> String {
    let files = Memory::new([("main.tf", ROOT)]);
    let mut request = Request::default();
    request.paths = vec![Input::Path(".".into())];

    let catalog = Catalog::builtin();
    let analysis = analyse(&files, request, &catalog);
    let mut all: Vec<&Rule> = rules::ALL.to_vec();
    all.push(&TEAM_PREFIX);
    let report = conflint_rules::check(&analysis, &catalog, &all);
    report::concise(&report, &analysis.sources)
}
