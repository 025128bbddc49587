//! The command line is sound, and every command that a document names is one.

use std::path::{Path, PathBuf};

use clap::{CommandFactory, Parser};

use super::*;

#[test]
fn clap_finds_nothing_to_complain_of() {
    Cli::command().debug_assert();
}

#[test]
fn commands_in_documents_are_understood() {
    let mut number = 0;
    for path in documents() {
        let text = std::fs::read_to_string(&path).unwrap();
        for command in commands(&text) {
            let words = command.split_whitespace().map(|word| match word.trim_matches(['"', '\'']) {
                "RULE" => "duplicate-identity",
                "SHELL" => "bash",
                word => word,
            });
            let parsed = Cli::try_parse_from(std::iter::once("conflint").chain(words));
            assert!(parsed.is_ok(), "{}: conflint {command}\n{}", path.display(), parsed.unwrap_err());
            number += 1;
        }
    }
    assert!(number > 30, "only {number} commands were found");
}

fn documents() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = vec![
        root.join("README.md"),
        root.join(".github/actions/conflint/action.yml"),
        root.join(".pre-commit-hooks.yaml"),
    ];
    for folder in ["docs", "examples/ci"] {
        let entries = std::fs::read_dir(root.join(folder)).unwrap().map(|entry| entry.unwrap().path());
        let is_text = |path: &PathBuf| {
            path.extension().is_some_and(|end| ["md", "yml", "yaml"].iter().any(|text| end == *text))
        };
        found.extend(entries.filter(|path| path.is_file() && is_text(path)));
    }
    found
}

/// What follows `conflint` at the beginning of a line of code, or in code within a line, as far as conflint reads it.
fn commands(text: &str) -> Vec<String> {
    let names: Vec<String> = Cli::command().get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let mut found = Vec::new();
    for line in text.lines() {
        let code = line.split('`').enumerate().filter(|(number, _)| number % 2 == 1).map(|(_, code)| code);
        let start = line.trim_start_matches([' ', '$', '-']);
        let start = ["run: ", "entry: "].iter().find_map(|key| start.strip_prefix(key)).unwrap_or(start);
        for text in code.chain([start]) {
            let Some(rest) = text.strip_prefix("conflint ") else { continue };
            let end = ["|", "&&", ">", "`", "$", "\""].iter().filter_map(|end| rest.find(end)).min();
            let command = &rest[..end.unwrap_or(rest.len())];
            if command.split_whitespace().next().is_some_and(|name| names.iter().any(|known| known == name)) {
                found.push(command.to_owned());
            }
        }
    }
    found
}
