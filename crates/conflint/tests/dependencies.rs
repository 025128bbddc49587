//! docs/dependencies.md says of every crate why it is here, and of none that is not.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Crates, each with those of ours that use it.
type Users = BTreeMap<String, BTreeSet<String>>;

const OURS: [(&str, &str); 4] = [
    ("core", "crates/conflint-core/Cargo.toml"),
    ("rules", "crates/conflint-rules/Cargo.toml"),
    ("conflint", "Cargo.toml"),
    ("fuzz", "crates/fuzz/Cargo.toml"),
];

fn read(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// What the manifests name in this section.
fn named(section: &str) -> Users {
    let mut users = Users::new();
    for (name, path) in OURS {
        let text = read(path);
        let after = text.split_once(&format!("\n[{section}]\n")).map_or("", |(_, after)| after);
        for line in after.lines().take_while(|line| !line.starts_with('[')) {
            let Some((used, _)) = line.split_once(['.', ' ']).filter(|_| !line.starts_with('#')) else {
                continue;
            };
            if !used.starts_with("conflint") {
                users.entry(used.to_owned()).or_default().insert(name.to_owned());
            }
        }
    }
    users
}

/// What the document says under this heading. Each row has its crate, its users and a reason.
fn told(heading: &str) -> Users {
    let text = read("docs/dependencies.md");
    let (_, section) = text.split_once(&format!("\n## {heading}\n")).unwrap();
    let section = section.split("\n## ").next().unwrap();
    let mut users = Users::new();
    for row in section.lines().filter(|line| line.starts_with("| `")) {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let [name, by, why] = cells.as_slice() else { panic!("{row}") };
        assert!(why.len() > 5, "no reason: {row}");
        let by = by.split(", ").map(str::to_owned).collect();
        assert!(users.insert(name.trim_matches('`').to_owned(), by).is_none(), "twice: {row}");
    }
    users
}

#[test]
fn every_crate_has_its_reason() {
    let in_program = told("In the program");
    let (mut built, mut tried) = (named("dependencies"), named("dev-dependencies"));
    // Fuzzing builds parts of the program, and so uses what it uses.
    for (name, by) in &mut built {
        if by.remove("fuzz") && !in_program.contains_key(name) {
            tried.entry(name.clone()).or_default().insert("fuzz".to_owned());
        }
    }
    built.retain(|_, by| !by.is_empty());
    assert!(built.len() > 20 && tried.len() > 5, "the manifests are not understood");
    assert_eq!(built, in_program);
    assert_eq!(tried, told("In tests, benchmarks and fuzzing only"));
}

#[test]
fn no_crate_is_named_that_no_code_uses() {
    for (name, by) in named("dependencies") {
        for user in by.iter().filter(|user| *user != "fuzz") {
            let folder = match user.as_str() {
                "core" => "crates/conflint-core/src",
                "rules" => "crates/conflint-rules/src",
                _ => "crates/conflint",
            };
            let word = match name.as_str() {
                "hcl-rs" => "hcl".to_owned(),
                "md-5" => "md5".to_owned(),
                name => name.replace('-', "_"),
            };
            let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
            assert!(uses(&root, &format!("{word}::")), "{user} does not use {name}");
        }
    }
}

/// Whether any source below a folder has the text; tests aside.
fn uses(folder: &Path, text: &str) -> bool {
    std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).any(|path| match path.is_dir() {
        true => !path.ends_with("tests") && uses(&path, text),
        false => {
            path.extension().is_some_and(|kind| kind == "rs")
                && std::fs::read_to_string(&path).unwrap().contains(text)
        }
    })
}

#[test]
fn programs_that_embed_the_libraries_get_no_command_line() {
    for library in ["conflint-core", "conflint-rules"] {
        let tree = ["tree", "-p", library, "-e", "normal", "--prefix", "none", "--offline", "--locked"];
        let run = std::process::Command::new(env!("CARGO"))
            .args(tree)
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .output()
            .unwrap();
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
        let text = String::from_utf8(run.stdout).unwrap();
        let crates: BTreeSet<&str> = text.lines().filter_map(|line| line.split(' ').next()).collect();
        assert!(crates.contains("serde_json"), "{text}");
        for unwanted in ["clap", "miette", "mimalloc", "terminal_size"] {
            assert!(!crates.contains(unwanted), "{library} brings {unwanted}");
        }
    }
}
