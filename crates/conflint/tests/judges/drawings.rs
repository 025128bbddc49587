//! Drawings of the graph.

use std::process::Command;

use serde_json::Value;

use super::{judge, judges, root, run, samples};
use crate::support::Folder;
use crate::tools::tool;

/// The samples with their graph in a format, in a file of this name, and as JSON.
fn drawn(format: &str, file: &str) -> Vec<(Folder, Value)> {
    let mut out = Vec::new();
    for (folder, arguments) in samples() {
        folder.run(&format!("graph . {arguments} --format {format} --output {file}"));
        let drawing =
            serde_json::from_str(&folder.run(&format!("graph . {arguments} --format json")).stdout).unwrap();
        out.push((folder, drawing));
    }
    out
}

fn resources(drawing: &Value) -> usize {
    let deployments = drawing["deployments"].as_array().unwrap();
    deployments.iter().map(|deployment| deployment["resources"].as_array().unwrap().len()).sum()
}

#[test]
fn graphviz_draws_every_resource() {
    let Some(dot) = tool(&["dot"], "DOT by Graphviz") else { return };
    for (folder, drawing) in drawn("dot", "graph.dot") {
        let svg = run(Command::new(&dot).args(["-Tsvg", "graph.dot"]).current_dir(folder.path()), 0);
        assert_eq!(svg.matches("class=\"node\"").count(), resources(&drawing), "{svg}");
        assert!(!svg.contains("Warning") && !svg.contains("Error"), "{svg}");
    }
}

#[test]
fn mermaid_reads_every_resource() {
    let word = "Mermaid by its own parser";
    let Some(node) = tool(&["node"], word) else { return };
    if judge("node_modules/mermaid", word).is_none() || judge("node_modules/jsdom", word).is_none() {
        return;
    }
    let samples = drawn("mermaid", "graph.mmd");
    let script = root().join("crates/conflint/tests/judges/data/mermaid.mjs");
    let mut command = Command::new(node);
    command.arg(script).arg(judges());
    command.args(samples.iter().map(|(folder, _)| folder.path().join("graph.mmd")));
    let said = run(&mut command, 0);
    assert_eq!(said.lines().count(), samples.len(), "{said}");
    for (line, (_, drawing)) in said.lines().zip(&samples) {
        let read: Value = serde_json::from_str(line).unwrap();
        assert_eq!(read["labels"].as_array().unwrap().len(), resources(drawing), "{line}");
        assert!(!read["subgraphs"].as_array().unwrap().is_empty());
    }
}
