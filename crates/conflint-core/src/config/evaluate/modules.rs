//! Module calls: their instances, and what they give back.

use std::collections::BTreeMap;
use std::rc::Rc;

use smol_str::SmolStr;

use super::asking::{Asking, Name};
use super::expand::Repeated;
use super::state::{Each, ExpandedCall, ModuleState, StateId};
use super::{Evaluation, full};
use crate::addr::InstanceKey;
use crate::config::module::Repetition;
use crate::value::{Cause, CauseKind, Type, Value};

impl Evaluation<'_> {
    /// The instances of a module call; absent where it is not declared.
    pub fn call(&self, state: &Rc<ModuleState>, name: &str) -> Option<Rc<ExpandedCall>> {
        let (key, call) = self.module(state).calls.get_key_value(name)?;
        let address = || full(state, format_args!("module.{name}"));
        let asking = || Asking::new(state, Name::Call(key), Some(call.header));
        let fallback = |cause| Rc::new(ExpandedCall::Absent(cause));
        Some(self.once(&state.calls, key, asking, fallback, || {
            let node = match self.node(state).children.get(key) {
                Some(Ok(node)) => *node,
                Some(Err(cause)) => return Rc::new(self.absent(address(), cause.clone())),
                None => return Rc::new(self.absent(address(), Cause::new(CauseKind::Module, address()))),
            };
            let child = |instance: Option<InstanceKey>, each: Each, most: Option<u64>| {
                let at_most = state.at_most.zip(most).map(|(all, most)| all.saturating_mul(most));
                self.new_state(node, state.address.child(key.clone(), instance), state, each, at_most)
            };
            let what = format!("module.{key}");
            Rc::new(match self.repeat(state, &call.repetition, &what) {
                Repeated::Once => ExpandedCall::Once(child(None, Each::Once, Some(1))),
                Repeated::TooMany(cause) => ExpandedCall::Absent(cause),
                Repeated::Known(items) => ExpandedCall::Repeated(
                    items
                        .into_iter()
                        .map(|(key, each)| (key.clone(), child(Some(key), each, Some(1))))
                        .collect(),
                ),
                Repeated::Unknown(each, most) => {
                    let key = InstanceKey::Unknown;
                    ExpandedCall::Repeated(vec![(key.clone(), child(Some(key), each, most))])
                }
            })
        }))
    }

    fn absent(&self, address: SmolStr, cause: Cause) -> ExpandedCall {
        self.unresolved(address, cause.clone());
        ExpandedCall::Absent(cause)
    }

    /// `module.name` with all outputs, or with the only one that is looked at; absent where it is not declared.
    pub(super) fn call_value(
        &self,
        state: &Rc<ModuleState>,
        name: &str,
        output: Option<&str>,
    ) -> Option<Value> {
        let (key, call) = self.module(state).calls.get_key_value(name)?;
        let slot = (key.clone(), output.map(SmolStr::from));
        let asking = || Asking::new(state, Name::Called(key, slot.1.clone()), Some(call.header));
        Some(self.name(&state.called, &slot, asking, || {
            let expanded = self.call(state, name);
            let outputs = |id: &StateId| self.outputs(&self.state(*id), output);
            let of_call = full(state, format_args!("module.{name}"));
            match expanded.as_deref() {
                Some(ExpandedCall::Once(id)) => outputs(id),
                Some(ExpandedCall::Repeated(items)) => repeated(items, &call.repetition, &of_call, outputs),
                Some(ExpandedCall::Absent(cause)) => Value::reference(Type::Dynamic, cause.clone(), of_call),
                None => Value::reference(Type::Dynamic, Cause::new(CauseKind::Module, name), of_call),
            }
        }))
    }

    fn outputs(&self, state: &Rc<ModuleState>, only: Option<&str>) -> Value {
        let names = self.module(state).outputs.keys();
        let wanted = names.filter(|name| only.is_none_or(|only| *name == only));
        Value::object(wanted.filter_map(|name| Some((name.clone(), self.output(state, name)?))))
    }
}

/// The value of what is repeated: a tuple for `count`, an object for `for_each`.
pub(super) fn repeated<T>(
    items: &[(InstanceKey, T)],
    repetition: &Repetition,
    address: &SmolStr,
    mut value: impl FnMut(&T) -> Value,
) -> Value {
    if items.iter().any(|(key, _)| *key == InstanceKey::Unknown) {
        let cause = Cause::new(CauseKind::Repetition, address.clone());
        return Value::reference(Type::Dynamic, cause, address.clone());
    }
    if let Repetition::Count(_) = repetition {
        return Value::tuple(items.iter().map(|(_, item)| value(item)));
    }
    let mut attributes = BTreeMap::new();
    for (key, item) in items {
        if let InstanceKey::Key(key) = key {
            attributes.insert(key.clone(), value(item));
        }
    }
    Value::object(attributes)
}
