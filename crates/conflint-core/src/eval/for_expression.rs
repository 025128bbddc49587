//! `[for …]` and `{for …}`.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use smol_str::SmolStr;

use super::budget::ELEMENTS;
use super::expression::{evaluate as value_of, limit, within_limits};
use super::{EvalError, Scope, unknown};
use crate::source::Span;
use crate::syntax::{Expression, ForExpression, Ident};
use crate::value::{Attributes, Cause, CauseKind, Marks, Type, Value, convert};

/// A tuple or object of what each element becomes; wholly unknown where the collection, a condition or a key is.
pub(super) fn evaluate(
    inner: &ForExpression,
    expression: &Expression,
    scope: &Scope<'_>,
) -> Result<Value, EvalError> {
    let whole = value_of(&inner.collection, scope)?;
    let Some(elements) = elements(&whole, inner.collection.span)? else {
        let marks = whole.marks();
        let is_typed = whole.outline() != Type::Dynamic;
        let value = unknown::like(expression, scope, Type::Dynamic, &[whole]);
        // Where not even the type is known, Terraform forgets the marks and looks no further.
        if !is_typed {
            return Ok(value);
        }
        let selected = check_condition(inner, scope)?;
        return Ok(value.with_marks(marks.union(selected)));
    };
    check_condition(inner, scope)?;
    let mut collected = Collected { marks: whole.marks(), ..Collected::default() };
    for (key, value) in elements {
        let frame = scope.frame(names(inner.key.as_ref(), &inner.value, key, value));
        let scope = scope.within(&frame);
        collected.add(inner, &scope)?;
        if collected.size > ELEMENTS {
            return Ok(limit(expression, &scope));
        }
    }
    Ok(collected.finish(inner, expression, scope))
}

/// The keys and elements of a collection; absent where it is not known.
///
/// # Errors
/// When it is null, or no collection.
pub(super) fn elements(value: &Value, span: Span) -> Result<Option<Vec<(Value, Value)>>, EvalError> {
    let numbered = |items: &[Value]| {
        items.iter().enumerate().map(|(i, item)| (Value::Number(i.into()), item.clone())).collect()
    };
    let named = |items: &Attributes| {
        items.iter().map(|(key, item)| (Value::String(key.clone()), item.clone())).collect()
    };
    match value.unmarked() {
        Value::Null(_) => Err(EvalError::at(span, "A null value cannot be gone through by `for`.")),
        Value::Tuple(items) => Ok(Some(numbered(items))),
        Value::List(list) => Ok(Some(numbered(&list.items))),
        Value::Set(set) => Ok(Some(set.items.iter().map(|item| (item.clone(), item.clone())).collect())),
        Value::Object(attributes) => Ok(Some(named(attributes))),
        Value::Map(map) => Ok(Some(named(&map.items))),
        Value::Unknown(unknown) if !is_primitive(&unknown.ty) => Ok(None),
        other => Err(EvalError::at(
            span,
            format!("A value of type {} cannot be gone through by `for`.", other.ty()),
        )),
    }
}

fn is_primitive(ty: &Type) -> bool {
    matches!(ty, Type::Bool | Type::Number | Type::String)
}

/// What the variables of a `for` are.
pub(super) fn names(
    key_name: Option<&Ident>,
    value_name: &Ident,
    key: Value,
    value: Value,
) -> Vec<(SmolStr, Value)> {
    let key = key_name.map(|name| (name.name.clone(), key));
    key.into_iter().chain([(value_name.name.clone(), value)]).collect()
}

/// A condition that can be no condition is refused even if there is nothing to go through. The answer is its marks.
fn check_condition(inner: &ForExpression, scope: &Scope<'_>) -> Result<Marks, EvalError> {
    let Some(written) = &inner.condition else { return Ok(Marks::NONE) };
    let any = Value::unknown(Type::Dynamic, Cause::at(CauseKind::Repetition, "an element", inner.value.span));
    let frame = scope.frame(names(inner.key.as_ref(), &inner.value, any.clone(), any));
    let condition = value_of(written, &scope.within(&frame))?;
    selected(&condition, written.span).map(|_| condition.marks())
}

/// What the condition says; absent where it is not known.
fn selected(condition: &Value, span: Span) -> Result<Option<bool>, EvalError> {
    if condition.is_null() {
        return Err(EvalError::at(span, "The condition of `for` must not be null."));
    }
    let condition = convert(condition, &Type::Bool)
        .map_err(|error| EvalError::at(span, format!("The condition of `for` is no condition: {error}.")))?;
    Ok(condition.as_bool())
}

/// What came out so far.
#[derive(Default)]
struct Collected {
    items: Vec<Value>,
    /// The first value of each key, and those that are grouped with it.
    attributes: BTreeMap<SmolStr, (Value, Vec<Value>)>,
    size: usize,
    marks: Marks,
    /// Conditions and keys that are not known: then the whole is not.
    unknown: Vec<Value>,
}

impl Collected {
    fn add(&mut self, inner: &ForExpression, scope: &Scope<'_>) -> Result<(), EvalError> {
        if let Some(written) = &inner.condition {
            let condition = value_of(written, scope)?;
            self.marks = self.marks.union(condition.marks());
            // Once the whole is not known, what is wrong with a condition or key is not Terraform's business any more.
            let selected = match selected(&condition, written.span) {
                Err(_) if !self.unknown.is_empty() => return Ok(()),
                selected => selected?,
            };
            match selected {
                Some(false) => return Ok(()),
                Some(true) => {}
                None => {
                    self.unknown.push(condition);
                    return Ok(());
                }
            }
        }
        match &inner.result_key {
            Some(key) => self.add_attribute(key, inner, scope),
            None => {
                let value = value_of(&inner.result, scope)?;
                self.size += 1;
                self.items.push(value);
                Ok(())
            }
        }
    }

    fn add_attribute(
        &mut self,
        written: &Expression,
        inner: &ForExpression,
        scope: &Scope<'_>,
    ) -> Result<(), EvalError> {
        let key = value_of(written, scope)?;
        self.marks = self.marks.union(key.marks());
        if key.is_unknown() {
            self.unknown.push(key);
            return Ok(());
        }
        let key = match name(key.unmarked(), written.span) {
            Err(_) if !self.unknown.is_empty() => return Ok(()),
            name => name?,
        };
        let value = value_of(&inner.result, scope)?;
        self.size += 1;
        match self.attributes.entry(key) {
            Entry::Vacant(free) => _ = free.insert((value, Vec::new())),
            Entry::Occupied(mut taken) if inner.group => taken.get_mut().1.push(value),
            Entry::Occupied(taken) => {
                let key = if self.marks.sensitive { "(sensitive)" } else { taken.key() };
                let message =
                    format!("Two elements have the key \"{key}\"; `...` behind the value groups them.");
                return Err(EvalError::at(written.span, message));
            }
        }
        Ok(())
    }

    fn finish(self, inner: &ForExpression, expression: &Expression, scope: &Scope<'_>) -> Value {
        if !self.unknown.is_empty() {
            return unknown::like(expression, scope, Type::Dynamic, &self.unknown).with_marks(self.marks);
        }
        let value = match (&inner.result_key, inner.group) {
            (None, _) => Value::tuple(self.items),
            (Some(_), true) => Value::object(
                self.attributes
                    .into_iter()
                    .map(|(key, (first, rest))| (key, Value::tuple([first].into_iter().chain(rest)))),
            ),
            (Some(_), false) => {
                Value::object(self.attributes.into_iter().map(|(key, (value, _))| (key, value)))
            }
        };
        within_limits(value.with_marks(self.marks), expression, scope)
    }
}

fn name(key: &Value, span: Span) -> Result<SmolStr, EvalError> {
    if key.is_null() {
        return Err(EvalError::at(span, "The key of an object must not be null."));
    }
    let key = convert(key, &Type::String)
        .map_err(|error| EvalError::at(span, format!("This cannot be the key of an object: {error}.")))?;
    key.as_str().cloned().ok_or_else(|| EvalError::at(span, "The key of an object is too long."))
}
