//! Marks values that are secret by their name, for inputs that do not say what is sensitive.

use std::cell::RefCell;
use std::sync::Arc;

use foldhash::HashMap;

use crate::secret::{credentials, is_secret, is_secret_argument};
use crate::value::{Attributes, Elements, MapElements, Marks, Type, Value};

/// Marks what is secret in attributes by their name, at any depth, and addresses with a password in them.
pub(crate) fn mark_secrets(value: &mut Value) {
    // Names that only hold the word are those of counts and durations, too.
    SecretNames { is_secret, with_numbers: false, shared: RefCell::default() }.mark(value);
}

/// To look through so many values takes less than to remember what became of them.
const MAX_SMALL: u64 = 64;

/// Which names stand for secrets.
pub(crate) struct SecretNames {
    is_secret: fn(&str) -> bool,
    /// Whether numbers are secrets as well as texts.
    with_numbers: bool,
    /// What became of large values that several hold: many instances may have one large value.
    shared: RefCell<HashMap<Shared, (Value, Option<Value>)>>,
}

/// Where a value lies that lives as long as it is remembered, and whether it stands under the name of a secret.
type Shared = (usize, bool);

impl SecretNames {
    /// Those of arguments that somebody writes.
    pub fn of_arguments() -> Self {
        Self { is_secret: is_secret_argument, with_numbers: true, shared: RefCell::default() }
    }

    fn mark(&self, value: &mut Value) {
        if let Some(marked) = self.within(value) {
            *value = marked;
        }
    }

    /// The value with marks on what is secret by its name, at any depth, and on addresses with a password in them; absent where
    /// there is nothing to mark.
    pub fn within(&self, value: &Value) -> Option<Value> {
        self.once(value, false, || self.look_within(value))
    }

    /// A value under the name of a secret. Blocks of that name are no secrets, but may hold some.
    fn secret(&self, value: &Value) -> Option<Value> {
        self.once(value, true, || self.look_at_secret(value))
    }

    fn once(&self, value: &Value, is_secret: bool, look: impl FnOnce() -> Option<Value>) -> Option<Value> {
        let place = place_of_shared(value).filter(|_| value.parts_up_to(MAX_SMALL).is_none());
        let Some(key) = place.map(|place| (place, is_secret)) else { return look() };
        if let Some((_, known)) = self.shared.borrow().get(&key) {
            return known.clone();
        }
        let marked = look();
        self.shared.borrow_mut().insert(key, (value.clone(), marked.clone()));
        marked
    }

    fn look_within(&self, value: &Value) -> Option<Value> {
        let member = |name: &str, value: &Value| match (self.is_secret)(name) {
            true => self.secret(value),
            false => self.within(value),
        };
        match value {
            Value::String(text) if text.contains("://") => credentials(text).next().map(|_| hidden(value)),
            Value::Object(attributes) => {
                members(attributes, member).map(|members| Value::Object(members.into()))
            }
            Value::Map(map) => members(&map.items, member)
                .map(|items| Value::Map(MapElements { element: map.element.clone(), items }.into())),
            Value::Tuple(items) => {
                all(items, |item| self.within(item)).map(|items| Value::Tuple(items.into()))
            }
            Value::List(list) => all(&list.items, |item| self.within(item))
                .map(|items| Value::List(Elements { element: list.element.clone(), items }.into())),
            // Elements of a set carry no marks of their own.
            Value::Set(set) => {
                set.items.iter().any(|item| self.within(item).is_some()).then(|| hidden(value))
            }
            _ => None,
        }
    }

    fn look_at_secret(&self, value: &Value) -> Option<Value> {
        match value {
            Value::String(_) => Some(hidden(value)),
            Value::Number(_) => self.with_numbers.then(|| hidden(value)),
            Value::Object(attributes) => members(attributes, |_, value| self.secret(value))
                .map(|members| Value::Object(members.into())),
            Value::Map(map) if self.is_plain(&map.element) => Some(hidden(value)),
            Value::List(list) | Value::Set(list) if self.is_plain(&list.element) => Some(hidden(value)),
            Value::Tuple(items) if items.iter().all(|item| self.is_plain(&item.outline())) => {
                Some(hidden(value))
            }
            _ => self.within(value),
        }
    }

    fn is_plain(&self, ty: &Type) -> bool {
        *ty == Type::String || self.with_numbers && *ty == Type::Number
    }
}

/// Where a collection lies that somebody else holds, too.
fn place_of_shared(value: &Value) -> Option<usize> {
    fn place<T>(of: &Arc<T>) -> Option<usize> {
        (Arc::strong_count(of) > 1).then_some(Arc::as_ptr(of) as usize)
    }
    match value {
        Value::Tuple(items) => place(items),
        Value::List(list) | Value::Set(list) => place(list),
        Value::Object(attributes) => place(attributes),
        Value::Map(map) => place(map),
        _ => None,
    }
}

fn hidden(value: &Value) -> Value {
    value.clone().with_marks(Marks::SENSITIVE)
}

/// The members with those replaced that become others; absent where none does.
fn members(of: &Attributes, change: impl Fn(&str, &Value) -> Option<Value>) -> Option<Attributes> {
    let mut changed: Option<Attributes> = None;
    for (name, value) in of.iter() {
        let Some(value) = change(name, value) else { continue };
        changed.get_or_insert_with(|| of.clone()).insert(name.clone(), value);
    }
    changed
}

/// Likewise for elements.
fn all(of: &[Value], change: impl Fn(&Value) -> Option<Value>) -> Option<Vec<Value>> {
    let mut changed: Option<Vec<Value>> = None;
    for (at, value) in of.iter().enumerate() {
        let Some(value) = change(value) else { continue };
        if let Some(place) = changed.get_or_insert_with(|| of.to_vec()).get_mut(at) {
            *place = value;
        }
    }
    changed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn object<const N: usize>(members: [(&str, Value); N]) -> Value {
        Value::object(members.map(|(name, value)| (name.into(), value)))
    }

    /// The value with `*` for what is sensitive.
    fn shown(value: &Value) -> String {
        let names = |members: &Attributes| {
            members
                .iter()
                .map(|(name, value)| format!("{name}={}", shown(value)))
                .collect::<Vec<_>>()
                .join(" ")
        };
        let items = |items: &[Value]| items.iter().map(shown).collect::<Vec<_>>().join(" ");
        match value {
            Value::Marked(marked) if marked.marks.sensitive => "*".to_owned(),
            Value::Object(members) => format!("{{{}}}", names(members)),
            Value::Map(map) => format!("map({})", names(&map.items)),
            Value::Tuple(elements) => format!("[{}]", items(elements)),
            Value::List(list) | Value::Set(list) => format!("list({})", items(&list.items)),
            other => other.as_str().map_or_else(|| "?".to_owned(), ToString::to_string),
        }
    }

    fn hides(value: Value, expected: &str) {
        let mut value = object([("x", value)]);
        SecretNames::of_arguments().mark(&mut value);
        assert_eq!(shown(&value), format!("{{x={expected}}}"));
    }

    #[test]
    fn secrets_are_found_at_any_depth() {
        let login = || object([("name", "a".into()), ("password", "b".into())]);
        hides(login(), "{name=a password=*}");
        hides(Value::tuple([login(), "c".into()]), "[{name=a password=*} c]");
        hides(Value::list(login().ty(), vec![login()]), "list({name=a password=*})");
        let map =
            |name: &str, value: Value| Value::map(value.ty(), [(name.into(), value)].into_iter().collect());
        hides(map("a", login()), "map(a={name=a password=*})");
        hides(map("DB_PASSWORD", "b".into()), "map(DB_PASSWORD=*)");
        hides(Value::set(login().ty(), vec![login()]), "*");
        hides(object([("name", "a".into())]), "{name=a}");
    }

    #[test]
    fn what_stands_under_the_name_of_a_secret_is_one() {
        let strings = || vec![Value::from("a"), "b".into()];
        hides(object([("tokens", Value::list(Type::String, strings()))]), "{tokens=*}");
        hides(object([("tokens", Value::tuple(strings()))]), "{tokens=*}");
        hides(object([("secrets", object([("a", "b".into())]))]), "{secrets={a=*}}");
        hides(object([("password", Value::from(1234))]), "{password=*}");
        hides(object([("tokens", Value::tuple([object([("name", "a".into())])]))]), "{tokens=[{name=a}]}");
        hides(object([("token", Value::Null(Type::String))]), "{token=?}");
    }

    #[test]
    fn what_many_hold_is_looked_at_once() {
        let level = |inside: Value| object([("a", inside.clone()), ("b", inside)]);
        // More than anybody lives to see, were each met wherever it is held.
        let huge = (0..60).fold(object([("password", "a".into())]), |inside, _| level(inside));
        let mut values = vec![object([("x", huge)]); 100];
        let names = SecretNames::of_arguments();
        values.iter_mut().for_each(|value| names.mark(value));
        assert!(values.iter().all(|value| value.marks_deep().sensitive));
    }

    #[test]
    fn addresses_with_a_password_are_secret() {
        hides("postgres://a:b@c/d".into(), "*");
        hides("https://example.com/a:b@c".into(), "https://example.com/a:b@c");
    }
}
