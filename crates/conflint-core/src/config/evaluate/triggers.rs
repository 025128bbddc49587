//! `replace_triggered_by`.

use super::place::Place;
use super::{Evaluation, Expanded};
use crate::addr::{InstanceKey, Resource, ResourceMode};
use crate::instance::{Action, Instance};
use crate::syntax::{Expression, ExpressionKind, Step, expression_in_string};
use crate::value::{Equality, Value, compare};

impl<'a> Evaluation<'a> {
    /// Whether what the trigger names is going to be changed.
    pub(super) fn changes(&self, trigger: &Expression, place: &Place<'_, 'a>) -> bool {
        let inside = expression_in_string(trigger);
        let ExpressionKind::Steps { base, steps } = &inside.as_ref().unwrap_or(trigger).kind else {
            return false;
        };
        let (ExpressionKind::Name(kind), Some(Step::Attribute(name))) = (&base.kind, steps.first()) else {
            return false;
        };
        let resource = Resource { mode: ResourceMode::Managed, kind: kind.clone(), name: name.name.clone() };
        let Some(Expanded::Made(made)) = self.resource(&place.state, &resource) else { return false };
        let (key, path) = match steps.get(1) {
            Some(Step::Index(index, _)) => (self.key(index, place), steps.get(2..)),
            Some(Step::LegacyIndex(index)) => {
                (index.name.parse().ok().map(InstanceKey::Index), steps.get(2..))
            }
            _ => (None, steps.get(1..)),
        };
        let path = path.unwrap_or_default();
        let all = self.instances.borrow();
        let mut meant = all[made].iter();
        meant.any(|instance| (key.is_none() || instance.address.key == key) && changes_at(instance, path))
    }
}

fn changes_at(instance: &Instance, path: &[Step]) -> bool {
    let is_changed = matches!(
        instance.action,
        Action::Update | Action::DeleteThenCreate | Action::CreateThenDelete | Action::Create
    ) && instance.before.is_some();
    if !is_changed || path.is_empty() {
        return is_changed;
    }
    let at = |object: &Option<Value>| {
        path.iter().try_fold(object.clone()?, |value, step| match step {
            Step::Attribute(name) => value.attribute(&name.name),
            _ => Some(value),
        })
    };
    match (at(&instance.before), at(&instance.after)) {
        (Some(before), Some(after)) => compare(&before, &after) != Equality::Same,
        (before, after) => before.is_some() != after.is_some(),
    }
}
