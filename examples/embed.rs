//! Checks a configuration that a program holds in memory: nothing is read from disk.
//!
//! `cargo run --example embed`
#![allow(clippy::print_stdout)]

use conflint_core::analysis::{Input, Request, analyse};
use conflint_core::source::Memory;
use conflint_rules::catalog::Catalog;
use conflint_rules::{report, rules};

const ROOT: &str = r#"
module "sales" {
  source = "./division"
  name   = "Shared"
}

module "support" {
  source = "./division"
  name   = "Shared"
}
"#;

const DIVISION: &str = r#"
variable "name" {
  type = string
}

resource "genesyscloud_auth_division" "this" {
  name = var.name
}
"#;

fn main() {
    print!("{}", findings());
}

/// A line for each finding.
pub fn findings() -> String {
    let files = Memory::new([("infra/main.tf", ROOT), ("infra/division/main.tf", DIVISION)]);
    let mut request = Request::default();
    request.paths = vec![Input::Path("infra".into())];

    let catalog = Catalog::builtin();
    let analysis = analyse(&files, request, &catalog);
    let report = conflint_rules::check(&analysis, &catalog, rules::ALL);
    report::concise(&report, &analysis.sources)
}
