//! The action's own steps, run as a runner runs them.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Output};

use super::{copy, root};
use crate::support::Folder;
use crate::tools::tool;

/// A step of the action: its environment as it is written, and its script.
struct Step {
    env: BTreeMap<String, String>,
    script: String,
}

/// The defaults of the inputs, and the steps; by the layout that the file has, whose meaning a schema checks elsewhere.
fn action() -> (BTreeMap<String, String>, Vec<Step>) {
    let text = std::fs::read_to_string(root().join(".github/actions/conflint/action.yml")).unwrap();
    let (inputs, runs) = text.split_once("\nruns:\n").unwrap();
    let mut defaults = BTreeMap::new();
    let mut input = "";
    for line in inputs.lines() {
        if let Some(name) = line.strip_prefix("  ").and_then(|line| line.strip_suffix(':')) {
            input = name.trim();
        } else if let Some(value) = line.trim().strip_prefix("default: ") {
            defaults.insert(input.to_owned(), value.trim_matches('"').to_owned());
        }
    }
    let steps = runs.split("    - name: ").skip(1).map(step).collect();
    (defaults, steps)
}

fn step(text: &str) -> Step {
    let (head, script) = text.split_once("      run: |\n").unwrap();
    let env = head.split_once("      env:\n").unwrap().1;
    let env = env.lines().map(|line| line.trim().split_once(": ").unwrap());
    Step {
        env: env.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
        script: script
            .lines()
            .map(|line| line.strip_prefix("        ").unwrap_or(line))
            .collect::<Vec<_>>()
            .join("\n"),
    }
}

/// Runs a step with these inputs in a folder, with these programs before all others.
fn run(step: &Step, inputs: &[(&str, &str)], folder: &Path, programs: &Path) -> Option<(i32, String)> {
    let bash = tool(&["bash"], "the steps of the action")?;
    let (mut values, _) = action();
    values.extend(inputs.iter().map(|(name, value)| (name.to_string(), value.to_string())));
    let mut command = Command::new(bash);
    for (name, value) in &step.env {
        let mut value = value
            .replace("${{ github.action_path }}", &root().join(".github/actions/conflint").to_string_lossy());
        for (input, given) in &values {
            value = value.replace(&format!("${{{{ inputs.{input} }}}}"), given);
        }
        assert!(!value.contains("${{"), "{value}");
        command.env(name, value);
    }
    let path = format!("{}:{}", programs.display(), std::env::var("PATH").unwrap_or_default());
    let script = folder.join("step.sh");
    std::fs::write(&script, &step.script).unwrap();
    std::fs::create_dir_all(folder.join("runner")).unwrap();
    command.args(["--noprofile", "--norc", "-eo", "pipefail"]).arg(script).current_dir(folder);
    command
        .env("PATH", path)
        .env("RUNNER_TEMP", folder.join("runner"))
        .env("GITHUB_STEP_SUMMARY", folder.join("summary.md"));
    let Output { status, stdout, stderr } = command.output().unwrap();
    let said = String::from_utf8_lossy(&stdout).into_owned() + &String::from_utf8_lossy(&stderr);
    Some((status.code().unwrap(), said))
}

fn checked(inputs: &[(&str, &str)]) -> Option<(Folder, i32, String)> {
    let folder = Folder::new(&[("safe/main.tf", "")]);
    copy(&root().join("examples/01-duplicate-division"), &folder.path().join("infra"));
    let (_, steps) = action();
    let programs = Path::new(env!("CARGO_BIN_EXE_conflint")).parent().unwrap();
    let (status, said) = run(&steps[1], inputs, folder.path(), programs)?;
    Some((folder, status, said))
}

#[test]
fn the_check_annotates_and_reports_and_fails() {
    let inputs =
        [("paths", "infra safe"), ("sarif", "conflint.sarif"), ("args", "--min-severity warning -q")];
    let Some((folder, status, said)) = checked(&inputs) else { return };
    assert_eq!(status, 1, "{said}");
    assert!(said.contains("::error file=infra/modules/team/main.tf,line=11"), "{said}");
    assert!(folder.read("conflint.sarif").contains("duplicate-identity"));
    assert!(folder.read("summary.md").starts_with("### conflint: 1 error\n"));
}

#[test]
fn the_check_passes_where_nothing_conflicts() {
    let Some((folder, status, said)) = checked(&[("paths", "safe"), ("summary", "false")]) else { return };
    assert_eq!(status, 0, "{said}");
    assert!(!said.contains("::error"));
    assert!(!folder.path().join("summary.md").exists());
    let Some((folder, status, _)) = checked(&[("args", "--exit-zero")]) else { return };
    assert_eq!(status, 0);
    assert!(folder.read("summary.md").contains("1 error"), "the default is everything, with a summary");
}

#[test]
fn input_that_cannot_be_read_is_its_own_exit_status() {
    let Some((_, status, said)) = checked(&[("paths", "nowhere")]) else { return };
    assert_eq!(status, 2, "{said}");
}

#[test]
fn the_installation_takes_the_actions_own_version_or_the_one_asked_for() {
    let folder = Folder::new(&[("bin/cargo", "#!/bin/sh\nprintf '%s|' \"$@\"\n")]);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let program = folder.path().join("bin/cargo");
        std::fs::set_permissions(program, std::fs::Permissions::from_mode(0o755)).unwrap();
    }
    let (_, steps) = action();
    let programs = folder.path().join("bin");
    let Some((status, said)) = run(&steps[0], &[], folder.path(), &programs) else { return };
    let words: Vec<&str> = said.split('|').collect();
    assert_eq!((status, &words[..3]), (0, &["install", "--locked", "--path"][..]), "{said}");
    assert!(Path::new(words[3]).join("Cargo.toml").is_file(), "{said}");
    let asked = run(&steps[0], &[("version", "0.1.0")], folder.path(), &programs).unwrap();
    assert_eq!(asked, (0, "install|--locked|conflint|--version|0.1.0|".to_owned()));
}

#[test]
fn the_script_for_gitlab_writes_both_reports() {
    let text = std::fs::read_to_string(root().join("examples/ci/gitlab-ci.yml")).unwrap();
    let (_, script) = text.split_once("  script:\n    - conflint ").unwrap();
    let folder = Folder::new::<&str>(&[]);
    copy(&root().join("examples/01-duplicate-division"), folder.path());
    let done = folder.run(script.lines().next().unwrap());
    assert_eq!(done.status, 1, "{done}");
    for report in ["gl-code-quality-report.json", "junit.xml"] {
        assert!(text.contains(&format!(": {report}\n")), "{report} is an artifact");
        assert!(folder.read(report).contains("Shared Services"));
    }
}
