//! Deployments that the user declared.

use std::path::{Path, PathBuf};

use super::gather::Gathered;
use super::pair::Parts;
use super::{Declared, Input};
use crate::source::Files;

/// The declared deployments that one of the paths restricts to; all of them without paths.
pub(super) fn restrict(files: &dyn Files, deployments: Vec<Declared>, paths: &[Input]) -> Vec<Declared> {
    if paths.is_empty() {
        return deployments;
    }
    let path = |input: &Input| match input {
        Input::Path(path) => files.resolve(path).ok(),
        Input::Text { .. } | Input::Stream { .. } => None,
    };
    let wanted: Vec<PathBuf> = paths.iter().filter_map(path).collect();
    let is_wanted = |path: &Path| {
        let resolved = files.resolve(path);
        resolved.is_ok_and(|path| wanted.iter().any(|wanted| path.starts_with(wanted)))
    };
    let restricted = |deployment: &Declared| {
        [&deployment.root, &deployment.plan, &deployment.state]
            .into_iter()
            .flatten()
            .any(|path| is_wanted(path))
    };
    deployments.into_iter().filter(restricted).collect()
}

/// Reads the plans and states of declared deployments.
pub(super) fn read(files: &dyn Files, deployments: Vec<Declared>, gathered: &mut Gathered<'_>) -> Vec<Parts> {
    let parts = |Declared { name, root, plan, state, inputs }| {
        let plan = plan.and_then(|path| {
            gathered.take_plan(files, Input::Path(path));
            gathered.plans.pop()
        });
        let state = state.and_then(|path| {
            gathered.take_state(files, Input::Path(path));
            gathered.states.pop()
        });
        Parts { name, root, plan, state, inputs }
    };
    deployments.into_iter().map(parts).collect()
}
