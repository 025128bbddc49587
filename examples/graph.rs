//! Asks for values and order, without any rule: what conflint-core knows of a configuration.
//!
//! `cargo run --example graph`
#![allow(clippy::print_stdout)]

use std::fmt::Write;

use conflint_core::analysis::{Input, Request, analyse};
use conflint_core::source::Memory;

const ROOT: &str = r#"
locals {
  teams = { sales = "Sales", support = "Support" }
}

resource "genesyscloud_auth_division" "team" {
  for_each = local.teams
  name     = "${each.value} team"
}

resource "genesyscloud_routing_queue" "orders" {
  name        = "Orders"
  division_id = genesyscloud_auth_division.team["sales"].id
}
"#;

fn main() {
    print!("{}", instances());
}

/// Each instance with its name, and what it waits for.
pub fn instances() -> String {
    let files = Memory::new([("main.tf", ROOT)]);
    let mut request = Request::default();
    request.paths = vec![Input::Path(".".into())];
    let analysis = analyse(&files, request, &());

    let mut out = String::new();
    for (id, instance) in analysis.graph.instances() {
        let name = instance.after.as_ref().and_then(|after| after.get("name")).and_then(|name| name.as_str());
        let waits = analysis.graph.depends_on(id).join(", ");
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{}: name {name:?}, waits for [{waits}]", instance.address);
    }
    out
}
