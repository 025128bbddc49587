//! Variables, locals and outputs.

use std::hash::Hash;
use std::rc::Rc;

use smol_str::SmolStr;

use super::asking::{Asking, Name};
use super::place::Place;
use super::state::{Memo, ModuleState};
use super::{Evaluation, full, named};
use crate::config::inputs::Nothing;
use crate::config::module::Variable;
use crate::eval::{Scope, evaluate};
use crate::source::Span;
use crate::value::{Cause, CauseKind, ConversionError, Marks, Type, Value, without_optional};

impl<'a> Evaluation<'a> {
    /// `var.name`; absent where it is not declared.
    pub(super) fn variable(&self, state: &Rc<ModuleState>, name: &str) -> Option<Value> {
        if let Some(known) = state.variables.known(name) {
            return Some(known);
        }
        let (key, variable) = self.module(state).variables.get_key_value(name)?;
        let asking = || Asking::new(state, Name::Variable(key), Some(variable.header));
        Some(self.name(&state.variables, key, asking, || self.compute_variable(state, key, variable)))
    }

    /// `local.name`; absent where it is not declared.
    pub(super) fn local(&self, state: &Rc<ModuleState>, name: &str) -> Option<Value> {
        if let Some(known) = state.locals.known(name) {
            return Some(known);
        }
        let (key, attribute) = self.module(state).locals.get_key_value(name)?;
        let asking = || Asking::new(state, Name::Local(key), Some(attribute.span));
        let compute = || self.value(&attribute.value, &Place::in_module(self, state));
        Some(self.name(&state.locals, key, asking, compute))
    }

    /// The output of a module instance; absent where it is not declared.
    pub(super) fn output(&self, state: &Rc<ModuleState>, name: &str) -> Option<Value> {
        if let Some(known) = state.outputs.known(name) {
            return Some(known);
        }
        let (key, output) = self.module(state).outputs.get_key_value(name)?;
        let asking = || Asking::new(state, Name::Output(key), Some(output.header));
        Some(self.name(&state.outputs, key, asking, || {
            let marks = Marks { sensitive: output.sensitive, ephemeral: output.ephemeral };
            match &output.value {
                Some(attribute) => {
                    self.value(&attribute.value, &Place::in_module(self, state)).with_marks(marks)
                }
                None => Value::Null(Type::Dynamic),
            }
        }))
    }

    pub(super) fn name<K: Clone + Eq + Hash>(
        &self,
        memo: &Memo<K, Value>,
        key: &K,
        asking: impl Fn() -> Asking<'a>,
        compute: impl FnOnce() -> Value,
    ) -> Value {
        let address = || self.asked(&asking());
        let fallback = |cause: Cause| Value::reference(Type::Dynamic, cause, address());
        self.once(memo, key, &asking, fallback, || named(compute(), address))
    }

    fn compute_variable(&self, state: &Rc<ModuleState>, name: &SmolStr, variable: &'a Variable) -> Value {
        let marks = Marks { sensitive: variable.sensitive, ephemeral: variable.ephemeral };
        let given = match state.parent {
            Some(parent) => self.argument(state, &self.state(parent), name),
            None => self.configuration.given.get(name).map(|given| (given.value.clone(), given.span)),
        };
        let given = given.filter(|(value, _)| variable.nullable || !value.is_null());
        let value = match given {
            Some((value, span)) => {
                let converted = variable.constraint.apply(&value);
                converted.unwrap_or_else(|error| self.refuse_value(name, variable, span, &error))
            }
            None => self.default(state, name, variable),
        };
        value.with_marks(marks)
    }

    /// What the call passes, evaluated where the call stands.
    fn argument(
        &self,
        state: &ModuleState,
        parent: &Rc<ModuleState>,
        name: &SmolStr,
    ) -> Option<(Value, Option<Span>)> {
        let call = self.module(parent).calls.get(&state.address.0.last()?.name)?;
        let attribute = call.arguments.get(name)?;
        let value = self.value(&attribute.value, &Place::in_block(self, parent, &state.each));
        Some((value, Some(attribute.value.span)))
    }

    fn default(&self, state: &ModuleState, name: &SmolStr, variable: &'a Variable) -> Value {
        if let Some(default) = &variable.default {
            let nothing = Nothing;
            let value = evaluate(&default.value, &Scope::with_budget(&nothing, self.budget.clone()));
            let value = value.unwrap_or_else(|error| self.failed(error, default.value.span));
            let converted = variable.constraint.apply(&value);
            return converted
                .unwrap_or_else(|error| self.refuse_value(name, variable, Some(default.value.span), &error));
        }
        let address = full(state, format_args!("var.{name}"));
        let cause = Cause::at(CauseKind::Variable, format!("var.{name}"), variable.header);
        if state.parent.is_none() {
            self.unresolved(address.clone(), cause.clone());
        }
        Value::reference(without_optional(variable.constraint.ty()), cause, address)
    }

    fn refuse_value(
        &self,
        name: &str,
        variable: &Variable,
        span: Option<Span>,
        error: &ConversionError,
    ) -> Value {
        let span = span.unwrap_or(variable.header);
        let message = format!("the value for var.{name} does not fit its type: {error}");
        self.refuse(span, &message);
        Value::unknown(without_optional(variable.constraint.ty()), Cause::at(CauseKind::Error, message, span))
    }
}
