//! `count` and `for_each`.

use std::rc::Rc;

use smol_str::SmolStr;

use super::place::Place;
use super::state::{Each, ModuleState};
use super::{Evaluation, full};
use crate::addr::InstanceKey;
use crate::config::Limits;
use crate::config::module::Repetition;
use crate::source::Span;
use crate::syntax::{Attribute, Expression, ExpressionKind, Step};
use crate::value::{Cause, CauseKind, Type, Value};

/// The repetitions of a block: none for a block that is not repeated.
pub(super) enum Repeated {
    Once,
    Known(Vec<(InstanceKey, Each)>),
    /// One stands for none or more, but for no more than so many.
    Unknown(Each, Option<u64>),
    /// There are too many instances already.
    TooMany(Cause),
}

impl Evaluation<'_> {
    /// The repetitions of the block `name` (`aws_vpc.main`, `module.a`) in a module instance.
    pub(super) fn repeat(
        &self,
        state: &Rc<ModuleState>,
        repetition: &Repetition,
        name: &dyn std::fmt::Display,
    ) -> Repeated {
        let found = match repetition {
            Repetition::Once => Repeated::Once,
            Repetition::Count(count) => self.count(state, count, name),
            Repetition::ForEach(for_each) => self.for_each(state, for_each, name),
        };
        let limit = || {
            let Limits { instances, instances_of_block, .. } = self.configuration.limits;
            let more = format!(
                "there are more than {instances_of_block} instances of one block, or {instances} in all"
            );
            Cause::new(CauseKind::Limit, more)
        };
        let found = match found {
            Repeated::Known(items) if !self.take(items.len()) => {
                let unknown = Value::unknown(Type::Dynamic, limit());
                self.symbolic(state, repetition, unknown, name)
            }
            found => found,
        };
        match found {
            Repeated::Once | Repeated::Unknown(..) if !self.take(1) => {
                self.unresolved(full(state, name), limit());
                Repeated::TooMany(limit())
            }
            found => found,
        }
    }

    /// Takes so many instances from what is left.
    fn take(&self, count: usize) -> bool {
        let left = self
            .left
            .get()
            .checked_sub(count)
            .filter(|_| count <= self.configuration.limits.instances_of_block);
        self.left.set(left.unwrap_or(self.left.get()));
        left.is_some()
    }

    fn count(&self, state: &Rc<ModuleState>, count: &Attribute, name: &dyn std::fmt::Display) -> Repeated {
        let span = count.value.span;
        let value = self.value(&count.value, &Place::in_module(self, state));
        if value.is_sensitive() {
            let unknown = self.no_repetition(span, "count cannot be sensitive: it is shown in every plan");
            return self.symbolic(state, &Repetition::Count(Box::new(count.clone())), unknown, name);
        }
        let converted = match crate::value::convert(value.unmarked(), &Type::Number) {
            Ok(converted) => converted,
            Err(error) => self.no_repetition(span, &format!("count wants a whole number: {error}")),
        };
        let number = match converted.unmarked() {
            Value::Number(number) => number.as_i64().and_then(|number| u64::try_from(number).ok()),
            Value::Unknown(_) => {
                return self.symbolic(state, &Repetition::Count(Box::new(count.clone())), converted, name);
            }
            _ => None,
        };
        let Some(number) = number else {
            let unknown = self.no_repetition(span, "count wants a whole number from 0");
            return self.symbolic(state, &Repetition::Count(Box::new(count.clone())), unknown, name);
        };
        // One more than the limit is enough to be beyond it.
        let number = number.min((self.configuration.limits.instances_of_block as u64).saturating_add(1));
        let item = |index: u64| (InstanceKey::Index(index), Each::Count(Value::from(index as i64)));
        Repeated::Known((0..number).map(item).collect())
    }

    fn for_each(
        &self,
        state: &Rc<ModuleState>,
        for_each: &Attribute,
        name: &dyn std::fmt::Display,
    ) -> Repeated {
        let span = for_each.value.span;
        let value = self.value(&for_each.value, &Place::in_module(self, state));
        match items(&value) {
            Ok(Some(items)) => {
                let item = |(key, value): (SmolStr, Value)| {
                    (InstanceKey::Key(key.clone()), Each::Item(Value::String(key), value))
                };
                Repeated::Known(items.into_iter().map(item).collect())
            }
            Ok(None) => self.symbolic(state, &Repetition::ForEach(Box::new(for_each.clone())), value, name),
            Err(message) => {
                let unknown = self.no_repetition(span, message);
                self.symbolic(state, &Repetition::ForEach(Box::new(for_each.clone())), unknown, name)
            }
        }
    }

    fn no_repetition(&self, span: Span, message: &str) -> Value {
        let cause = self.refused(span, message);
        Value::unknown(Type::Dynamic, cause)
    }

    /// One instance for none or more: what is repeated over is not known.
    fn symbolic(
        &self,
        state: &Rc<ModuleState>,
        repetition: &Repetition,
        over: Value,
        name: &dyn std::fmt::Display,
    ) -> Repeated {
        let address = full(state, name);
        if let Some(cause) = over.causes().into_iter().next() {
            self.unresolved(address.clone(), cause);
        }
        let span = repetition.attribute().map(|attribute| attribute.value.span);
        let unknown = |what: &str, ty: Type| {
            let cause = Cause { kind: CauseKind::Repetition, name: what.into(), span };
            Value::repeated(ty, cause, &over, format!("{address}.{what}"))
        };
        let each = match repetition {
            Repetition::Count(_) => Each::Count(unknown("count.index", Type::Number)),
            _ => Each::Item(unknown("each.key", Type::String), unknown("each.value", element_type(&over))),
        };
        Repeated::Unknown(each, self.at_most(state, repetition, &over))
    }
}

impl Evaluation<'_> {
    /// How many repetitions there are at most, as far as can be told.
    fn at_most(&self, state: &Rc<ModuleState>, repetition: &Repetition, over: &Value) -> Option<u64> {
        match (repetition, over.unmarked()) {
            (Repetition::Count(count), _) => self.largest(state, &count.value, 0),
            (_, Value::Unknown(unknown)) => unknown.refinement().max_length,
            (_, Value::Set(set)) => Some(set.items.len() as u64),
            _ => None,
        }
    }

    /// The largest of the numbers that a conditional, maybe behind a local, chooses from.
    fn largest(&self, state: &Rc<ModuleState>, expression: &Expression, depth: usize) -> Option<u64> {
        match &expression.kind {
            ExpressionKind::Parentheses(inner) => self.largest(state, inner, depth),
            ExpressionKind::Conditional(parts) => {
                let (one, other) =
                    (self.largest(state, &parts.1, depth)?, self.largest(state, &parts.2, depth)?);
                Some(one.max(other))
            }
            ExpressionKind::Steps { base, steps } => match (&base.kind, steps.as_slice()) {
                (ExpressionKind::Name(root), [Step::Attribute(name)]) if root == "local" && depth < 10 => {
                    let local = self.module(state).locals.get(&name.name)?;
                    self.largest(state, &local.value, depth + 1)
                }
                _ => None,
            },
            ExpressionKind::Number(text) => text.parse().ok(),
            ExpressionKind::Call { .. } => match self.value(expression, &Place::in_module(self, state)) {
                Value::Number(number) => u64::try_from(number.as_i64()?).ok(),
                _ => None,
            },
            _ => None,
        }
    }
}

/// What a `for_each` goes through, in Terraform's order; absent where that is not known.
fn items(value: &Value) -> Result<Option<Vec<(SmolStr, Value)>>, &'static str> {
    if value.is_sensitive() {
        return Err("for_each cannot be sensitive: its keys are shown in every plan");
    }
    match value {
        Value::Unknown(_) => Ok(None),
        Value::Null(_) => Err("for_each cannot be null"),
        Value::Object(attributes) => {
            Ok(Some(attributes.iter().map(|(k, v)| (k.clone(), v.clone())).collect()))
        }
        Value::Map(map) => Ok(Some(map.items.iter().map(|(k, v)| (k.clone(), v.clone())).collect())),
        Value::Set(set) => {
            let mut items = Vec::new();
            for item in &set.items {
                match item {
                    Value::String(text) => items.push((text.clone(), item.clone())),
                    Value::Unknown(_) => return Ok(None),
                    _ => return Err("for_each wants a map, or a set of strings"),
                }
            }
            Ok(Some(items))
        }
        _ => Err("for_each wants a map or a set of strings: use toset() for a list"),
    }
}

/// The type of `each.value` where the collection is not known.
fn element_type(over: &Value) -> Type {
    match over.ty() {
        Type::Map(element) | Type::Set(element) => (*element).clone(),
        _ => Type::Dynamic,
    }
}
