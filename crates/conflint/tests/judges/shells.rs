//! Completions and the manual page.

use std::path::Path;
use std::process::Command;

use super::run;
use crate::support::Folder;
use crate::tools::tool;

/// A folder with the completions of a shell, and a path on which the binary is found.
fn completions(shell: &str) -> (Folder, String) {
    let folder = Folder::new::<&str>(&[]);
    let done = folder.run(&format!("completions {shell}"));
    folder.write("script", done.stdout);
    let binary = Path::new(env!("CARGO_BIN_EXE_conflint")).parent().unwrap().display();
    (folder, format!("{binary}:{}", std::env::var("PATH").unwrap_or_default()))
}

#[test]
fn bash_completes() {
    let Some(bash) = tool(&["bash"], "completions by bash") else { return };
    let (folder, path) = completions("bash");
    run(Command::new(&bash).args(["-n", "script"]).current_dir(folder.path()), 0);
    let ask = |line: &str, word: usize| {
        let script = format!(
            "source ./script; COMP_WORDS=({line}); COMP_CWORD={word}; \
             _conflint conflint \"${{COMP_WORDS[{word}]}}\" \"${{COMP_WORDS[{}]}}\"; echo \"${{COMPREPLY[@]}}\"",
            word - 1
        );
        let mut command = Command::new(&bash);
        run(command.args(["--norc", "-c", &script]).env("PATH", &path).current_dir(folder.path()), 0)
    };
    assert_eq!(ask("conflint che", 1).trim(), "check");
    assert_eq!(ask("conflint check --format sa", 3).trim(), "sarif");
    assert_eq!(ask("conflint explain missing-p", 2).trim(), "missing-parent missing-parent-dependency");
}

#[test]
fn zsh_completes() {
    let Some(zsh) = tool(&["zsh"], "completions by zsh") else { return };
    let (folder, path) = completions("zsh");
    run(Command::new(&zsh).args(["-n", "script"]).current_dir(folder.path()), 0);
    std::fs::rename(folder.path().join("script"), folder.path().join("_conflint")).unwrap();
    // Completion needs a terminal: another zsh in one of its own, which is asked with a tab.
    folder.write("ask", include_str!("data/ask.zsh"));
    let ask = |line: &str| {
        let mut command = Command::new(&zsh);
        command.args(["-f", "ask", line]).env("PATH", &path).env("TERM", "dumb").current_dir(folder.path());
        run(&mut command, 0)
    };
    assert_eq!(ask("conflint che").trim(), "conflint check");
    assert_eq!(ask("conflint check --format sa").trim(), "conflint check --format sarif");
    assert_eq!(ask("conflint explain duplicate-").trim(), "conflint explain duplicate-identity");
}

#[test]
fn fish_completes() {
    let Some(fish) = tool(&["fish"], "completions by fish") else { return };
    let (folder, path) = completions("fish");
    let ask = |line: &str| {
        let mut command = Command::new(&fish);
        command.args(["--no-config", "-c", &format!("source script; complete -C \"{line}\"")]);
        run(command.env("PATH", &path).env("HOME", folder.path()).current_dir(folder.path()), 0)
    };
    assert!(ask("conflint che").starts_with("check\t"));
    assert!(ask("conflint check --format sa").starts_with("sarif\t"));
}

/// The pages of the command and of all its subcommands.
fn pages() -> Folder {
    let folder = Folder::new::<&str>(&[]);
    for (name, command) in [
        ("conflint", "man"),
        ("conflint-check", "man check"),
        ("conflint-show", "man show"),
        ("conflint-graph", "man graph"),
    ] {
        let done = folder.run(command);
        assert_eq!(done.status, 0, "{done}");
        folder.write(&format!("{name}.1"), done.stdout);
    }
    folder
}

#[test]
fn mandoc_reads_the_manual_pages() {
    let Some(mandoc) = tool(&["mandoc"], "manual pages by mandoc") else { return };
    let folder = pages();
    for page in ["conflint", "conflint-check", "conflint-show", "conflint-graph"] {
        let file = format!("{page}.1");
        run(Command::new(&mandoc).args(["-T", "lint", "-W", "error", &file]).current_dir(folder.path()), 0);
        let text = run(Command::new(&mandoc).args(["-T", "utf8", &file]).current_dir(folder.path()), 0);
        assert!(text.starts_with(&format!("{page}(1)")), "{text}");
    }
}

#[test]
fn groff_reads_the_manual_pages() {
    let Some(groff) = tool(&["groff"], "manual pages by groff") else { return };
    let folder = pages();
    for page in ["conflint.1", "conflint-check.1"] {
        let mut command = Command::new(&groff);
        command.args(["-man", "-ww", "-z", "-Tutf8", "-k", page]).current_dir(folder.path());
        assert_eq!(run(&mut command, 0), "", "{page}");
    }
}

/// In a terminal of this many columns, made by util-linux's `script`.
#[test]
fn a_table_fits_a_narrow_terminal() {
    let Some(script) = tool(&["script"], "tables in a narrow terminal") else { return };
    let text = "resource \"genesyscloud_auth_division\" \"a\" {\n  name = \"販売部門販売部門販売部門販売部門販売部門販売部門販売部門\"\n}\n";
    let folder = Folder::new(&[("main.tf", text)]);
    let binary = env!("CARGO_BIN_EXE_conflint");
    for columns in [60, 100] {
        let line = format!("stty cols {columns} rows 30; {binary} show .");
        let said =
            run(Command::new(&script).args(["-qec", &line, "/dev/null"]).current_dir(folder.path()), 0);
        assert!(said.contains("genesyscloud_auth_division.a"), "{said}");
        for line in said.lines() {
            assert!(textwrap::core::display_width(line.trim_end()) <= columns, "{columns}: {line}");
        }
    }
}
