//! Trouble with files and streams: what was there stays whole, and what went wrong is said.
#![cfg(unix)]
#![allow(clippy::unwrap_used)]

mod support;

use std::fmt::Write as _;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Output, Stdio};

use support::Folder;

const DIVISIONS: &str = "resource \"genesyscloud_auth_division\" \"a\" {\n  name = \"Sales\"\n}\n\n\
                         resource \"genesyscloud_auth_division\" \"b\" {\n  name = \"Sales\"\n}\n";

fn conflint(folder: &Folder, arguments: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_conflint"));
    command.args(arguments.split_whitespace()).current_dir(folder.path()).env("NO_COLOR", "1");
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn said(output: &Output) -> (Option<i32>, String) {
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

/// Whether permissions mean nothing, as for the superuser.
fn is_above_permissions(folder: &Folder) -> bool {
    folder.write("probe", "");
    let path = folder.path().join("probe");
    std::fs::set_permissions(&path, PermissionsExt::from_mode(0o000)).unwrap();
    let is_read = std::fs::read(&path).is_ok();
    std::fs::remove_file(path).unwrap();
    if is_read {
        eprintln!("skipped: permissions mean nothing to the user who runs this");
    }
    is_read
}

#[test]
fn every_command_survives_a_reader_that_leaves() {
    let folder = Folder::new(&[("main.tf", DIVISIONS.repeat(200).as_str())]);
    for arguments in
        ["check", "check --format json", "show", "graph", "rules", "catalog", "explain singleton", "man"]
    {
        let mut child = conflint(&folder, arguments).spawn().unwrap();
        drop(child.stdout.take());
        let (status, stderr) = said(&child.wait_with_output().unwrap());
        assert!(matches!(status, Some(0..=2)), "{arguments}: {status:?} {stderr}");
        assert!(!stderr.contains("panicked"), "{arguments}: {stderr}");
    }
    let mut console = conflint(&folder, "console").stdin(Stdio::piped()).spawn().unwrap();
    drop(console.stdout.take());
    std::io::Write::write_all(&mut console.stdin.take().unwrap(), b"1 + 1\n2 + 2\n").unwrap();
    assert_eq!(said(&console.wait_with_output().unwrap()), (Some(0), String::new()));
}

#[test]
fn a_full_disk_behind_standard_output_is_said() {
    if !std::path::Path::new("/dev/full").exists() {
        eprintln!("skipped: there is no /dev/full");
        return;
    }
    let folder = Folder::new(&[("main.tf", DIVISIONS)]);
    for arguments in ["check", "check --format sarif", "show", "graph", "catalog"] {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = conflint(&folder, arguments).stdout(full).output().unwrap();
        let (status, stderr) = said(&output);
        assert_eq!(status, Some(2), "{arguments}: {stderr}");
        assert!(stderr.contains("standard output cannot be written"), "{arguments}: {stderr}");
    }
    let (status, stderr) = said(&conflint(&folder, "check --output /dev/full").output().unwrap());
    assert_eq!(status, Some(2), "{stderr}");
    assert!(stderr.contains("/dev/full cannot be written"), "{stderr}");
}

#[test]
fn closed_standard_input_is_empty_input() {
    let folder = Folder::new(&[("main.tf", DIVISIONS)]);
    let closed = |arguments: &str| {
        let line = format!("exec {} {arguments} <&-", env!("CARGO_BIN_EXE_conflint"));
        Command::new("sh").args(["-c", &line]).current_dir(folder.path()).output().unwrap()
    };
    assert_eq!(closed("check").status.code(), Some(1), "standard input was not named");
    for arguments in ["check -", "console"] {
        let (status, stderr) = said(&closed(arguments));
        assert!(matches!(status, Some(0 | 2)) && !stderr.contains("panicked"), "{arguments}: {stderr}");
    }
}

#[test]
fn what_may_not_be_read_is_said_and_the_rest_is_analysed() {
    let folder =
        Folder::new(&[("main.tf", DIVISIONS), ("locked.tf", "locals {}\n"), ("closed/main.tf", DIVISIONS)]);
    if is_above_permissions(&folder) {
        return;
    }
    let lock = |path: &str, mode| {
        std::fs::set_permissions(folder.path().join(path), PermissionsExt::from_mode(mode)).unwrap();
    };
    lock("locked.tf", 0o000);
    lock("closed", 0o000);
    let run = folder.run("check . --format concise");
    lock("closed", 0o755);
    assert_eq!(run.status, 2, "{run}");
    assert!(run.stdout.contains("locked.tf: problem: cannot be read"), "{run}");
    assert!(run.stdout.contains("duplicate-identity"), "{run}");
}

#[test]
fn what_cannot_be_read_as_a_file_is_said() {
    let folder = Folder::new(&[("main.tf", DIVISIONS), ("dir.tf/x.txt", "")]);
    symlink("nowhere", folder.path().join("gone.tf")).unwrap();
    let run = folder.run("check . --format concise");
    assert_eq!(run.status, 2, "{run}");
    assert!(run.stdout.contains("gone.tf: problem: cannot be read: no such file"), "{run}");
    assert!(run.stdout.contains("duplicate-identity"), "{run}");
    let pipe = folder.path().join("pipe.json");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let run = folder.run("check pipe.json --format concise");
    assert_eq!(run.status, 2, "a pipe with no writer does not block: {run}");
}

/// Runs with a limit of so many blocks of 512 bytes for any file that is written.
fn with_small_files(folder: &Folder, blocks: u32, arguments: &str) -> Output {
    let line =
        format!("trap '' XFSZ; ulimit -f {blocks}; exec {} {arguments}", env!("CARGO_BIN_EXE_conflint"));
    let mut sh = Command::new("sh");
    sh.args(["-c", &line]).current_dir(folder.path()).env("NO_COLOR", "1").output().unwrap()
}

/// The names of all files in the folder itself.
fn names(folder: &Folder) -> Vec<String> {
    let entries = std::fs::read_dir(folder.path()).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_disk_that_fills_up_leaves_the_old_files_whole() {
    let old = "old and whole";
    let folder = Folder::new(&[("main.tf", DIVISIONS), ("report.json", old), ("baseline.json", old)]);
    let before = names(&folder);
    for arguments in ["check --format json --output report.json", "check --write-baseline baseline.json"] {
        let (status, stderr) = said(&with_small_files(&folder, 0, arguments));
        assert_eq!(status, Some(2), "{arguments}: {stderr}");
        assert!(stderr.contains("cannot be written"), "{arguments}: {stderr}");
    }
    assert_eq!((folder.read("report.json"), folder.read("baseline.json")), (old.to_owned(), old.to_owned()));
    assert_eq!(names(&folder), before, "nothing is left beside them");
}

#[test]
fn a_disk_that_fills_up_while_mending_leaves_the_configuration_whole() {
    let division = "resource \"genesyscloud_auth_division\" \"a\" {\n  name = \"Sales\"\n}\n";
    let main = format!("{}\n{division}", "# A long comment to make the file long.\n".repeat(100));
    let folder = Folder::new(&[("main.tf", main.as_str()), ("imports.tf", "# old\n")]);
    folder.write(
        "known.json",
        "[{\"type\": \"genesyscloud_auth_division\", \"id\": \"d-1\", \"attributes\": {\"name\": \"Sales\"}}]",
    );
    let before = names(&folder);
    let arguments = "check --inventory known.json --fix --unsafe-fixes";
    let (status, stderr) = said(&with_small_files(&folder, 0, arguments));
    assert_eq!(status, Some(2), "{stderr}");
    assert_eq!((folder.read("main.tf"), folder.read("imports.tf")), (main, "# old\n".to_owned()));
    assert_eq!(names(&folder), before);
    assert_eq!(folder.run(arguments).status, 0, "with room it is mended");
    assert!(folder.read("imports.tf").starts_with("# old\n\nimport {"), "{}", folder.read("imports.tf"));
}

/// The signal for files that become too large, on Linux and macOS.
const SIGXFSZ: i32 = 25;

/// Runs with a limit of so many blocks of 512 or 1,024 bytes for any file that is written, at which the system kills it.
fn killed_at(folder: &Folder, blocks: u32, arguments: &str) -> Output {
    let line =
        format!("ulimit -c 0; ulimit -f {blocks}; exec {} {arguments}", env!("CARGO_BIN_EXE_conflint"));
    let mut sh = Command::new("sh");
    sh.args(["-c", &line]).current_dir(folder.path()).env("NO_COLOR", "1").output().unwrap()
}

/// Whoever is killed while writing `file` leaves it as it was, and the next one writes it.
fn survives_a_kill(folder: &Folder, arguments: &str, file: &str, next: i32) {
    let (old, before) = (folder.read(file), names(folder));
    let killed = killed_at(folder, 8, arguments);
    assert_eq!(killed.status.signal(), Some(SIGXFSZ), "{arguments}: {}", said(&killed).1);
    assert_eq!(folder.read(file), old, "{arguments}");
    let mut left = names(folder);
    left.retain(|name| !before.contains(name));
    let [left] = left.try_into().unwrap();
    assert!(left.starts_with(".conflint-"), "{arguments}: {left}");

    let run = folder.run(arguments);
    assert_eq!(run.status, next, "{arguments}: {run}");
    let (part, whole) = (folder.read(&left), folder.read(file));
    assert!(whole != old && whole.starts_with(&part), "{arguments}");
    assert!([8 * 512, 8 * 1_024].contains(&part.len()) && part.len() < whole.len(), "{arguments}");
    assert_eq!(names(folder).len(), before.len() + 1, "{arguments}: nothing else is left");
}

#[test]
fn a_kill_while_writing_leaves_the_old_files_whole() {
    let mut main = String::new();
    for n in 0..200 {
        let name = n / 2;
        write!(main, "resource \"genesyscloud_auth_division\" \"d{n}\" {{\n  name = \"{name}\"\n}}\n\n")
            .unwrap();
    }
    let old = "old and whole";
    let folder = Folder::new(&[("main.tf", main.as_str()), ("report.json", old), ("baseline.json", old)]);
    survives_a_kill(&folder, "check --format json --output report.json", "report.json", 1);
    survives_a_kill(&folder, "check --write-baseline baseline.json", "baseline.json", 0);
    let known = folder.run("check --baseline baseline.json");
    assert_eq!(known.status, 0, "what was left changes nothing: {known}");
}

#[test]
fn a_kill_while_mending_leaves_the_configuration_whole() {
    let main = "resource \"genesyscloud_auth_division\" \"a\" {\n  name = \"Sales\"\n}\n";
    let imports = "# A long comment to make the file long.\n".repeat(1_000);
    let folder = Folder::new(&[("main.tf", main), ("imports.tf", &imports)]);
    folder.write(
        "known.json",
        "[{\"type\": \"genesyscloud_auth_division\", \"id\": \"d-1\", \"attributes\": {\"name\": \"Sales\"}}]",
    );
    survives_a_kill(&folder, "check --inventory known.json --fix --unsafe-fixes", "imports.tf", 0);
    assert_eq!(folder.read("main.tf"), main);
    let mended = folder.run("check --inventory known.json");
    assert_eq!(mended.status, 0, "{mended}");
}

#[test]
fn a_folder_that_may_not_be_written_keeps_its_files() {
    let folder = Folder::new(&[("main.tf", DIVISIONS), ("out/report.json", "old")]);
    if is_above_permissions(&folder) {
        return;
    }
    let lock = |mode| {
        std::fs::set_permissions(folder.path().join("out"), PermissionsExt::from_mode(mode)).unwrap();
    };
    lock(0o555);
    let run = folder.run("check --format json --output out/report.json");
    lock(0o755);
    assert_eq!(run.status, 2, "{run}");
    assert_eq!(folder.read("out/report.json"), "old");
}

#[test]
fn a_link_is_written_through() {
    let folder = Folder::new(&[("main.tf", DIVISIONS), ("real/report.json", "old")]);
    symlink("real/report.json", folder.path().join("report.json")).unwrap();
    assert_eq!(folder.run("check --format json --output report.json").status, 1);
    assert!(folder.path().join("report.json").is_symlink());
    assert!(folder.read("real/report.json").contains("duplicate-identity"));
}
