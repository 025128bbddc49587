//! How applies are run: where states are kept, and which jobs of a pipeline run Terraform.

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};

use smol_str::SmolStr;

use crate::config::Backend;
use crate::source::{ByPath, Files, SourceId, Sources, Span, holds, shown};

mod github;
mod gitlab;
mod secrets;
mod shell;
mod yaml;

#[cfg(test)]
mod tests;

/// Where states are kept, and what runs Terraform.
#[derive(Clone, Default, Debug)]
pub struct Pipeline {
    /// The backends of root modules.
    pub states: Vec<StateBackend>,
    /// Jobs of GitHub Actions and GitLab CI that run Terraform.
    pub jobs: Vec<Job>,
}

/// Where a deployment keeps its state.
#[derive(Clone, Debug)]
pub struct StateBackend {
    /// Position of the deployment in the graph.
    pub deployment: u32,
    /// The `backend` or `cloud` block.
    pub backend: Backend,
    /// The workspace.
    pub workspace: SmolStr,
}

/// A job that runs Terraform.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Job {
    /// Its name in the file.
    pub name: SmolStr,
    /// Where the name stands.
    pub span: Span,
    /// What keeps it from running beside itself; absent where nothing does.
    pub concurrency: Option<Concurrency>,
    /// The calls of Terraform, in their order.
    pub calls: Vec<Call>,
}

/// A `concurrency` group of GitHub Actions, a `resource_group` of GitLab CI.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Concurrency {
    /// The name of the group, with its expressions as written.
    pub group: SmolStr,
    /// Where it stands.
    pub span: Span,
}

/// A call of Terraform in a job's script.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Call {
    /// `terraform`, `tofu`, `terragrunt`, or the action that calls it.
    pub program: SmolStr,
    /// The command: `apply`.
    pub command: SmolStr,
    /// All other arguments, as written.
    pub arguments: Vec<SmolStr>,
    /// Where it stands.
    pub span: Span,
}

/// Larger files are no pipelines.
const MAX_SIZE: u64 = 1 << 20;
/// More folders than this are not looked through.
const MAX_LEVELS: usize = 64;

/// Reads the jobs of the repositories that the folders lie in. What cannot be read is told as a pair of file and reason.
pub(crate) fn jobs(
    files: &dyn Files,
    sources: &mut Sources,
    folders: &[PathBuf],
) -> (Vec<Job>, Vec<(SmolStr, String)>) {
    let mut roots: Vec<PathBuf> = folders.to_vec();
    let mut known = ByPath::default();
    for folder in folders {
        roots.extend(nearest_repository(files, folder, &mut known));
    }
    roots.sort();
    roots.dedup();
    let mut reading = Reading { files, sources, seen: BTreeSet::new(), unread: Vec::new() };
    let mut jobs = Vec::new();
    for root in roots {
        jobs.extend(github::jobs(&mut reading, &root));
        jobs.extend(gitlab::jobs(&mut reading, &root));
    }
    (jobs, reading.unread)
}

/// The texts that were read, and what could not be.
struct Reading<'a> {
    files: &'a dyn Files,
    sources: &'a mut Sources,
    seen: BTreeSet<PathBuf>,
    unread: Vec<(SmolStr, String)>,
}

impl Reading<'_> {
    /// A file as a tree, once.
    fn yaml(&mut self, path: &Path) -> Option<(SourceId, yaml::Node)> {
        let resolved = self.files.resolve(path).ok()?;
        if !self.seen.insert(resolved) {
            return None;
        }
        let content = self.files.read_up_to(path, MAX_SIZE).ok()?;
        let text = String::from_utf8(content).ok()?;
        let shown = shown(path);
        let source = self.sources.add(shown.clone(), text);
        match yaml::read(source, self.sources.text(source)) {
            Ok(node) => {
                let secrets = secrets::written(&node);
                secrets.into_iter().for_each(|span| self.sources.hide(span));
                Some((source, node))
            }
            Err(reason) => {
                self.unread.push((shown, reason));
                None
            }
        }
    }
}

/// The nearest folder with a `.git`, this one or one above. What lies above is asked once for folders beside each other.
fn nearest_repository(
    files: &dyn Files,
    folder: &Path,
    known: &mut ByPath<Option<PathBuf>>,
) -> Option<PathBuf> {
    let is_named = matches!(folder.components().next_back(), Some(Component::Normal(_)));
    match folder.parent().filter(|parent| is_named && !parent.as_os_str().is_empty()) {
        Some(parent) if !holds(files, folder, ".git") => {
            if let Some(known) = known.get(parent.as_os_str()) {
                return known.clone();
            }
            let found = repository(files, parent);
            known.insert(parent.into(), found.clone());
            found
        }
        _ => repository(files, folder),
    }
}

/// The nearest folder with a `.git`, this one or one above.
fn repository(files: &dyn Files, folder: &Path) -> Option<PathBuf> {
    let mut here = folder.to_path_buf();
    for _ in 0..MAX_LEVELS {
        if files.resolve(&here.join(".git")).is_ok() {
            return Some(here);
        }
        let above = above(&here);
        if files.resolve(&above).ok()? == files.resolve(&here).ok()? {
            return None;
        }
        here = above;
    }
    None
}

/// The folder above, as text: of `a/b` it is `a`, of `a` the working directory, and of that `..`.
fn above(path: &Path) -> PathBuf {
    let is_named = path.file_name().is_some() && path != Path::new(".");
    match path.parent() {
        Some(parent) if is_named => parent.to_path_buf(),
        _ if path == Path::new(".") || path.as_os_str().is_empty() => PathBuf::from(".."),
        None => path.to_path_buf(),
        Some(_) => path.join(".."),
    }
}
