//! Which root module, plan and state are one deployment. Never guessed: what could belong together in two ways is refused.

use std::path::{Path, PathBuf};

use smol_str::SmolStr;

use super::gather::Document;

use crate::problem::Problem;

/// What one deployment is made of.
#[derive(Debug, Default)]
pub(super) struct Parts {
    /// Its label, else its path.
    pub name: SmolStr,
    /// The root module's folder.
    pub root: Option<PathBuf>,
    /// Its plan.
    pub plan: Option<Document>,
    /// Its state.
    pub state: Option<Document>,
}

/// One root module and one plan and/or state are one deployment; otherwise each is one of its own.
pub(super) fn pair(
    roots: Vec<PathBuf>,
    plans: Vec<Document>,
    states: Vec<Document>,
) -> (Vec<Parts>, Vec<Problem>) {
    let together = roots.len() == 1 && plans.len() <= 1 && states.len() <= 1;
    if together {
        let (plan, state) = (plans.into_iter().next(), states.into_iter().next());
        let parts = |root: PathBuf| Parts { name: shown(&root), root: Some(root), plan, state };
        return (roots.into_iter().next().map(parts).into_iter().collect(), Vec::new());
    }
    if !roots.is_empty() && plans.len() + states.len() > 0 {
        let unpaired = plans.iter().chain(&states).map(|document| refuse(document, roots.len()));
        let problems = unpaired.collect();
        return (roots.into_iter().map(of_root).collect(), problems);
    }
    let of_roots = roots.into_iter().map(of_root);
    let of_plans =
        plans.into_iter().map(|plan| Parts { name: plan.name.clone(), plan: Some(plan), ..Parts::default() });
    let of_states = states.into_iter().map(|state| Parts {
        name: state.name.clone(),
        state: Some(state),
        ..Parts::default()
    });
    (of_roots.chain(of_plans).chain(of_states).collect(), Vec::new())
}

fn of_root(root: PathBuf) -> Parts {
    Parts { name: shown(&root), root: Some(root), ..Parts::default() }
}

fn refuse(document: &Document, roots: usize) -> Problem {
    let message = if roots == 1 {
        "one root module has one plan and one state: name one of each, or declare deployments in conflint.hcl"
            .to_owned()
    } else {
        format!(
            "it could belong to any of {roots} root modules: name one folder, or declare deployments in conflint.hcl"
        )
    };
    Problem::with(document.name.clone(), message)
}

/// A path as people see it: with `/`, and without a leading `./`.
pub(super) fn shown(path: &Path) -> SmolStr {
    let text = path.to_string_lossy().replace('\\', "/");
    let text = text.strip_prefix("./").unwrap_or(&text).trim_end_matches('/');
    if text.is_empty() { ".".into() } else { text.into() }
}
