//! The graph for Mermaid, which many services draw in Markdown.

use std::fmt::Write;

use super::model::Drawing;
use super::modules::{Module, Step, caption};
use crate::words::plain;

/// Subgraphs for deployments and modules; conflicts are thick lines with their rule on them.
pub fn mermaid(drawing: &Drawing) -> String {
    let mut out = String::from("flowchart LR\n");
    let mut modules = 0;
    // Writing to a string cannot fail.
    for (number, deployment) in drawing.deployments.iter().enumerate() {
        let _ = writeln!(out, "  subgraph d{number} [{}]", quoted(&deployment.name));
        Module::of(&deployment.resources).walk(|step| match step {
            Step::Begin(name, depth) => {
                let title = quoted(&format!("module.{name}"));
                let _ = writeln!(out, "{}subgraph m{modules} [{title}]", "  ".repeat(depth + 2));
                modules += 1;
            }
            Step::Resource(node, depth) => {
                let alarm = if node.conflicts.is_empty() { "" } else { ":::conflict" };
                let _ = writeln!(
                    out,
                    "{}n{}[{}]{alarm}",
                    "  ".repeat(depth + 2),
                    node.id,
                    quoted(&caption(node))
                );
            }
            Step::End(depth) => {
                let _ = writeln!(out, "{}end", "  ".repeat(depth + 2));
            }
        });
        out += "  end\n";
    }
    for node in drawing.nodes() {
        for other in &node.depends_on {
            let _ = writeln!(out, "  n{} --> n{other}", node.id);
        }
    }
    for conflict in &drawing.conflicts {
        for (a, b) in conflict.pairs() {
            let _ = writeln!(out, "  n{a} ==={} n{b}", format_args!("|{}|", quoted(&conflict.rule)));
        }
    }
    out + "  classDef conflict stroke:#c62828,stroke-width:3px\n"
}

/// Text as Mermaid reads it: entities begin with a number sign there.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in plain(text).chars() {
        match c {
            '"' => out.push_str("#quot;"),
            '#' => out.push_str("#35;"),
            '<' => out.push_str("#lt;"),
            '>' => out.push_str("#gt;"),
            '&' => out.push_str("#amp;"),
            '`' => out.push_str("#96;"),
            '\n' => out.push(' '),
            _ => out.push(c),
        }
    }
    out + "\""
}
