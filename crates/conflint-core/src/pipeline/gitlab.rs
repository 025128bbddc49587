//! GitLab CI: `.gitlab-ci.yml` and the local files that it includes.

use std::collections::HashMap;
use std::path::Path;

use super::yaml::Node;
use super::{Call, Concurrency, Job, Reading, shell};
use crate::source::{Sources, holds};

/// Keywords that are no jobs.
const KEYWORDS: [&str; 13] = [
    "after_script",
    "before_script",
    "cache",
    "default",
    "image",
    "include",
    "pages",
    "services",
    "spec",
    "stages",
    "types",
    "variables",
    "workflow",
];
/// Longer chains of `extends` and `include` are given up.
const MAX_STEPS: usize = 16;

/// The jobs of a repository that run Terraform.
pub(super) fn jobs(reading: &mut Reading<'_>, root: &Path) -> Vec<Job> {
    const NAME: &str = ".gitlab-ci.yml";
    if !holds(reading.files, root, NAME) {
        return Vec::new();
    }
    let mut files = Vec::new();
    let mut wanted = vec![NAME.to_owned()];
    while let Some(name) = wanted.pop() {
        if files.len() >= MAX_STEPS {
            break;
        }
        let Some((_, node)) = reading.yaml(&root.join(name.trim_start_matches('/'))) else { continue };
        wanted.extend(included(&node));
        files.push(node);
    }
    let named = || files.iter().flat_map(Node::pairs);
    let templates: HashMap<&str, &Node> =
        named().filter_map(|(name, job)| Some((name.text()?, job))).collect();
    let around: Vec<&Node> =
        files.iter().flat_map(|file| [Some(file), file.get("default")]).flatten().collect();
    let is_job = |name: &str| !name.starts_with('.') && !KEYWORDS.contains(&name);
    let jobs = named().filter(|(name, _)| name.text().is_some_and(is_job));
    jobs.filter_map(|(name, job)| {
        let lineage = lineage(job, &templates);
        let calls = calls(reading.sources, &lineage, &around);
        let group = lineage.iter().find_map(|job| job.get("resource_group"));
        let group =
            group.and_then(|group| Some(Concurrency { group: group.text()?.into(), span: group.span }));
        (!calls.is_empty()).then(|| Job {
            name: name.text().unwrap_or_default().into(),
            span: name.span,
            concurrency: group,
            calls,
        })
    })
    .collect()
}

fn included(file: &Node) -> Vec<String> {
    let entries = file.get("include").into_iter().flat_map(Node::items);
    let local = |entry: &Node| {
        let path = entry.get("local").unwrap_or(entry).text()?;
        let is_plain = !path.contains(['*', '$']) && !path.starts_with("http");
        is_plain.then(|| path.to_owned())
    };
    entries.filter_map(local).collect()
}

/// The job and what it extends, the nearest first.
fn lineage<'n>(job: &'n Node, templates: &HashMap<&str, &'n Node>) -> Vec<&'n Node> {
    let mut lineage = vec![job];
    let mut next = 0;
    while let Some(job) = lineage.get(next).copied().filter(|_| lineage.len() < MAX_STEPS) {
        next += 1;
        let parents = job.get("extends").into_iter().flat_map(Node::items).filter_map(Node::text);
        lineage.extend(parents.filter_map(|parent| templates.get(parent)).copied());
    }
    lineage
}

/// A script of its own hides those of the templates.
fn calls(sources: &Sources, lineage: &[&Node], around: &[&Node]) -> Vec<Call> {
    let of = |name: &str| {
        let all = lineage.iter().chain(around.iter().filter(|_| name != "script"));
        all.filter_map(|job| job.get(name)).next()
    };
    let scripts = ["before_script", "script", "after_script"].into_iter().filter_map(of);
    // Lists may hold lists: a reference to another script.
    let lines = scripts.flat_map(Node::items).flat_map(Node::items);
    let texts = lines.filter(|line| line.text().is_some());
    texts.flat_map(|line| shell::calls(sources.slice(line.span), line.span)).collect()
}
