//! GitHub Actions: `.github/workflows/*.yml`.

use std::path::Path;

use smol_str::SmolStr;

use super::yaml::Node;
use super::{Call, Concurrency, Job, Reading, shell};
use crate::source::{Sources, Span, holds};

/// A workflow file.
struct Workflow {
    name: String,
    root: Node,
}

/// The jobs of a repository that run Terraform.
pub(super) fn jobs(reading: &mut Reading<'_>, root: &Path) -> Vec<Job> {
    if !holds(reading.files, root, ".github") {
        return Vec::new();
    }
    let folder = root.join(".github").join("workflows");
    let names = reading.files.list(&folder).unwrap_or_default();
    let is_workflow = |name: &str| name.ends_with(".yml") || name.ends_with(".yaml");
    let mut workflows = Vec::new();
    for (name, _) in names.into_iter().filter(|(name, is_folder)| !is_folder && is_workflow(name)) {
        if let Some((_, root)) = reading.yaml(&folder.join(&name)) {
            workflows.push(Workflow { name, root });
        }
    }
    workflows.iter().flat_map(|workflow| of_workflow(reading.sources, workflow, &workflows)).collect()
}

fn of_workflow(sources: &Sources, workflow: &Workflow, all: &[Workflow]) -> Vec<Job> {
    let around = concurrency(&workflow.root);
    let is_called = is_only_called(&workflow.root);
    let callers: Vec<Option<Concurrency>> = if is_called { callers(&workflow.name, all) } else { Vec::new() };
    // Nobody here says how it is called.
    if is_called && callers.is_empty() {
        return Vec::new();
    }
    let by_callers =
        || callers.iter().cloned().collect::<Option<Vec<_>>>().and_then(|all| all.into_iter().next());
    let jobs = workflow.root.get("jobs").into_iter().flat_map(Node::pairs);
    jobs.filter_map(|(name, job)| {
        let calls: Vec<Call> = job.get("steps")?.items().flat_map(|step| of_step(sources, step)).collect();
        let own = concurrency(job).or_else(|| around.clone()).or_else(by_callers);
        (!calls.is_empty()).then(|| Job {
            name: name.text().unwrap_or_default().into(),
            span: name.span,
            concurrency: own,
            calls,
        })
    })
    .collect()
}

fn of_step(sources: &Sources, step: &Node) -> Vec<Call> {
    let run = step.get("run").map(|run| shell::calls(sources.slice(run.span), run.span));
    let uses = step.get("uses").and_then(|uses| action(uses.text()?, uses.span));
    run.into_iter().flatten().chain(uses).collect()
}

/// Well-known actions that apply: `dflook/terraform-apply@v1`.
fn action(uses: &str, span: Span) -> Option<Call> {
    let name = uses.split('@').next().unwrap_or(uses);
    let (_, action) = name.rsplit_once('/')?;
    let command = ["apply", "destroy"].into_iter().find(|command| {
        action.strip_suffix(command).is_some_and(|rest| matches!(rest, "terraform-" | "tofu-"))
    })?;
    let (program, command) = (SmolStr::from(name), SmolStr::new_static(command));
    Some(Call { program, command, arguments: Vec::new(), span })
}

fn concurrency(of: &Node) -> Option<Concurrency> {
    let written = of.get("concurrency")?;
    let group = written.get("group").unwrap_or(written);
    Some(Concurrency { group: group.text()?.into(), span: group.span })
}

/// Whether it runs only when another workflow calls it.
fn is_only_called(root: &Node) -> bool {
    // YAML 1.1 readers take the key for `true`.
    let Some(on) = root.get("on").or_else(|| root.get("true")) else { return false };
    let mut triggers: Vec<&str> = on.pairs().filter_map(|(name, _)| name.text()).collect();
    triggers.extend(on.items().filter_map(Node::text));
    !triggers.is_empty() && triggers.iter().all(|trigger| *trigger == "workflow_call")
}

/// What keeps each caller of a workflow from running beside itself.
fn callers(name: &str, all: &[Workflow]) -> Vec<Option<Concurrency>> {
    let target = format!("./.github/workflows/{name}");
    let of = |workflow: &Workflow| -> Vec<Option<Concurrency>> {
        let around = concurrency(&workflow.root);
        let jobs = workflow.root.get("jobs").into_iter().flat_map(Node::pairs);
        let calling = jobs.filter(|(_, job)| job.get("uses").and_then(Node::text) == Some(&target));
        calling.map(|(_, job)| concurrency(job).or_else(|| around.clone())).collect()
    };
    all.iter().flat_map(of).collect()
}
