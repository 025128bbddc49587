//! The graph for Graphviz.

use std::fmt::Write;

use conflint_rules::finding::Severity;

use super::model::{Drawing, Node};
use super::modules::{Module, Step, caption};
use crate::words::plain;

/// Clusters for deployments and modules; conflicts are drawn in colour, without an arrow.
pub fn dot(drawing: &Drawing) -> String {
    let mut out = String::from("digraph conflint {\n");
    out += "  rankdir=LR;\n  compound=true;\n  node [shape=box, style=rounded, fontname=\"sans-serif\"];\n";
    out += "  graph [fontname=\"sans-serif\"];\n  edge [color=\"#666666\", fontname=\"sans-serif\"];\n";
    let mut modules = 0;
    // Writing to a string cannot fail.
    for (number, deployment) in drawing.deployments.iter().enumerate() {
        let _ = writeln!(out, "  subgraph cluster_d{number} {{\n    label={};", quoted(&deployment.name));
        Module::of(&deployment.resources).walk(|step| match step {
            Step::Begin(name, depth) => {
                let indent = "  ".repeat(depth + 2);
                let label = quoted(&format!("module.{name}"));
                let _ = writeln!(out, "{indent}subgraph cluster_m{modules} {{\n{indent}  label={label};");
                modules += 1;
            }
            Step::Resource(node, depth) => {
                let _ = writeln!(out, "{}{}", "  ".repeat(depth + 2), resource(node));
            }
            Step::End(depth) => {
                let _ = writeln!(out, "{}}}", "  ".repeat(depth + 2));
            }
        });
        out += "  }\n";
    }
    for node in drawing.nodes() {
        for other in &node.depends_on {
            let _ = writeln!(out, "  n{} -> n{other};", node.id);
        }
    }
    for conflict in &drawing.conflicts {
        let color = color(conflict.severity);
        for (a, b) in conflict.pairs() {
            let label = quoted(&conflict.rule);
            let tooltip = quoted(&conflict.message);
            let _ = writeln!(
                out,
                "  n{a} -> n{b} [dir=none, constraint=false, penwidth=2, color=\"{color}\", fontcolor=\"{color}\", \
                 label={label}, tooltip={tooltip}];"
            );
        }
    }
    out + "}\n"
}

fn resource(node: &Node) -> String {
    let alarm = if node.conflicts.is_empty() { "" } else { ", color=\"#c62828\", penwidth=2" };
    format!("n{} [label={}{alarm}];", node.id, quoted(&caption(node)))
}

fn color(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "#c62828",
        Severity::Warning => "#e08600",
        Severity::Info => "#1565c0",
    }
}

/// Text as Graphviz reads it; it must not read escapes of its own in it.
fn quoted(text: &str) -> String {
    format!("\"{}\"", plain(text).replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
}
