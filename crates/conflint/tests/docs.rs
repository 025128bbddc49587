//! Every command of the README, the docs and the examples is run, and its output is what stands there.
//!
//! `CONFLINT_DOCS=update cargo test --test docs` writes the outputs anew. Only code blocks marked `console` count; in
//! them, only commands that begin with `conflint`, `echo` or `cat` are run.
#![allow(clippy::unwrap_used)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

#[test]
fn outputs_in_documents_are_real() {
    let update = std::env::var("CONFLINT_DOCS").is_ok_and(|value| value == "update");
    let mut stale = String::new();
    let mut commands = 0;
    for path in documents() {
        let text = std::fs::read_to_string(&path).unwrap();
        let (fresh, run) = with_real_outputs(&text, &folder(&path));
        commands += run;
        if fresh == text {
            continue;
        }
        if update {
            std::fs::write(&path, fresh).unwrap();
        } else {
            let difference = similar(&text, &fresh);
            writeln!(stale, "{}:\n{difference}", path.display()).unwrap();
        }
    }
    assert!(commands > 5, "only {commands} commands were found");
    assert!(
        stale.is_empty(),
        "run CONFLINT_DOCS=update cargo test --test docs, and look at what changed\n{stale}"
    );
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn documents() -> Vec<PathBuf> {
    let mut found = vec![root().join("README.md")];
    let mut folders = vec![root().join("docs"), root().join("examples")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
            if entry.path().is_dir() {
                folders.push(entry.path());
            } else if entry.path().extension().is_some_and(|extension| extension == "md") {
                found.push(entry.path());
            }
        }
    }
    found.sort();
    found
}

/// Commands of an example run in its folder, all others in the repository's root.
fn folder(document: &Path) -> PathBuf {
    let parent = document.parent().unwrap();
    if parent.starts_with(root().join("examples")) { parent.to_owned() } else { root().to_owned() }
}

/// The document with the outputs that its commands have now, and how many commands were run.
fn with_real_outputs(text: &str, folder: &Path) -> (String, usize) {
    let mut out = String::new();
    let mut block: Option<Vec<&str>> = None;
    let mut run = 0;
    for line in text.lines() {
        match &mut block {
            None => {
                writeln!(out, "{line}").unwrap();
                if line == "```console" {
                    block = Some(Vec::new());
                }
            }
            Some(lines) if line == "```" => {
                let (fresh, commands) = session(lines, folder);
                out += &fresh;
                run += commands;
                out += "```\n";
                block = None;
            }
            Some(lines) => lines.push(line),
        }
    }
    (out, run)
}

/// What a terminal would show: each command and its output. Commands of one block know each other's exit status.
fn session(lines: &[&str], folder: &Path) -> (String, usize) {
    let mut out = String::new();
    let mut run = 0;
    let mut status = 0;
    let mut commands = lines.iter().peekable();
    while let Some(line) = commands.next() {
        writeln!(out, "{line}").unwrap();
        let Some(command) = line.strip_prefix("$ ") else { continue };
        let mut old = String::new();
        while let Some(line) = commands.next_if(|line| !line.starts_with("$ ")) {
            writeln!(old, "{line}").unwrap();
        }
        if ["conflint ", "echo ", "cat "].iter().any(|known| command.starts_with(known)) {
            let (fresh, code) = shell(command, status, folder);
            out += &fresh;
            status = code;
            run += 1;
        } else {
            out += &old;
        }
    }
    (out, run)
}

fn shell(command: &str, status: i32, folder: &Path) -> (String, i32) {
    let binary = Path::new(env!("CARGO_BIN_EXE_conflint")).parent().unwrap();
    let path = format!("{}:{}", binary.display(), std::env::var("PATH").unwrap_or_default());
    let script = format!("(exit {status})\n{command}");
    let done = Command::new("bash")
        .args(["-c", &format!("exec 2>&1\n{script}")])
        .current_dir(folder)
        .env("PATH", path)
        .env_remove("CLICOLOR_FORCE")
        .env("NO_COLOR", "1")
        .output()
        .unwrap();
    (String::from_utf8(done.stdout).unwrap(), done.status.code().unwrap())
}

fn similar(old: &str, new: &str) -> String {
    let mut out = String::new();
    for (old, new) in old.lines().zip(new.lines()).filter(|(old, new)| old != new).take(10) {
        writeln!(out, "- {old}\n+ {new}").unwrap();
    }
    out
}
