//! What conflint writes, and what is used with it, judged by programs that are not ours.
//!
//! `.ci/judges FOLDER` installs them; they are looked for on the path, and in `$CONFLINT_JUDGES` or `judges` beside the
//! build's own folders. A test whose judge is missing says so and does nothing.
#![allow(clippy::unwrap_used)]

mod action;
mod drawings;
mod reports;
mod services;
mod shells;
#[path = "../support/mod.rs"]
mod support;
#[path = "../support/tools.rs"]
mod tools;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use support::Folder;

/// The repository's root.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Where `.ci/judges` put what comes from npm and PyPI.
fn judges() -> PathBuf {
    let beside = || Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("judges");
    std::env::var_os("CONFLINT_JUDGES").map_or_else(beside, PathBuf::from)
}

/// A file among what `.ci/judges` installed; else says what is skipped.
fn judge(path: &str, skipped: &str) -> Option<PathBuf> {
    let file = judges().join(path);
    if file.exists() {
        return Some(file);
    }
    tools::skip(&format!("{path} is not in {}", judges().display()), skipped);
    None
}

/// Runs a program in a folder, and returns what it said; its exit status must be this one.
fn run(command: &mut Command, status: i32) -> String {
    let Output { status: code, stdout, stderr } = command.output().unwrap();
    let said = String::from_utf8_lossy(&stdout).into_owned() + &String::from_utf8_lossy(&stderr);
    assert_eq!(code.code(), Some(status), "{command:?}\n{said}");
    said
}

/// Text that means something to some format or terminal.
const HOSTILE: &str = r#"<b>&amp;|`*_[x](y)]]>\\'\"$(id)%0A::error::#{end}{{x}}\u001b\u202e é𝄞\n\t--> "#;

/// Configurations with conflicts, each in a folder of its own, with the arguments that make conflint see them.
fn samples() -> Vec<(Folder, &'static str)> {
    let mut samples = Vec::new();
    for (example, arguments) in [
        ("02-name-that-does-not-vary", ""),
        ("03-replaced-before-destroyed", "--state terraform.tfstate"),
        ("05-exists-already", "--inventory genesyscloud_auth_division=divisions.json"),
        ("08-contact-centre", "--min-verdict possible"),
    ] {
        let folder = Folder::new::<&str>(&[]);
        copy(&root().join("examples").join(example), folder.path());
        samples.push((folder, arguments));
    }
    let hostile = format!(
        "resource \"genesyscloud_auth_division\" \"a\" {{\n  for_each = toset([\"{HOSTILE}\", \"end\"])\n  name = \"{HOSTILE}\"\n}}\n"
    );
    let module = "module \"end\" {\n  source = \"./ö & <m>\"\n}\n";
    let files = [
        ("main.tf", hostile.as_str()),
        ("modules.tf", module),
        ("ö & <m>/main.tf", &hostile),
        ("broken.tf", "resource {"),
    ];
    samples.push((Folder::new(&files), ""));
    samples.push((Folder::new(&[("main.tf", "")]), ""));
    samples
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}
