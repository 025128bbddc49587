//! Templates of their own: what `templatefile` and `templatestring` read.

use std::cell::RefCell;

use indexmap::IndexSet;
use smol_str::SmolStr;

use crate::eval::expression::evaluate;
use crate::eval::{Data, EvalError, Folder, Knowledge, Scope, fingerprint, references};
use crate::syntax::Expression;
use crate::value::{Attributes, Value};

/// Longer texts are not compared, and what comes out is not remembered where it is longer by more than the template.
const MAX_TEXT: usize = 4096;

/// A template with nothing but the names that it is given.
pub(in crate::eval) struct Template {
    expression: Expression,
    /// The names in it.
    names: IndexSet<SmolStr, foldhash::fast::RandomState>,
    /// Whether it calls a function, whose answer may depend on more than the names.
    calls: bool,
    /// Bytes that may be remembered.
    room: usize,
    last: RefCell<Option<Rendered>>,
}

/// What came out when the names stood for these values.
struct Rendered {
    given: Vec<Value>,
    value: Value,
}

impl Template {
    /// Of the expression that was read from a text of so many bytes.
    pub fn new(expression: Expression, length: usize) -> Self {
        let mut names = IndexSet::default();
        let _: Result<(), ()> = references::visit(&expression, &mut |root, _, _| {
            names.insert(root.clone());
            Ok(())
        });
        let calls = fingerprint::of(&expression).calls;
        Self { expression, names, calls, room: length + MAX_TEXT, last: RefCell::default() }
    }

    /// What comes out when the names stand for these values. The same template is mostly asked for again with other
    /// variables of which it reads the same.
    ///
    /// # Errors
    /// When the template names something else, or cannot be evaluated.
    pub fn render(&self, variables: &Attributes, scope: &Scope<'_>) -> Result<Value, EvalError> {
        let value = |name| {
            let undeclared = || EvalError::new(format!("The template needs a variable \"{name}\"."));
            variables.get(name).cloned().ok_or_else(undeclared)
        };
        let given = self.names.iter().map(|name| value(name)).collect::<Result<Vec<Value>, EvalError>>()?;
        let is_plain = !self.calls && !scope.is_sketch() && scope.knowledge() == Knowledge::default();
        let is_plain = is_plain && given.iter().all(|value| is_small(value, MAX_TEXT));
        let known =
            self.last.borrow().as_ref().filter(|last| is_plain && last.is_of(&given)).map(Rendered::value);
        if let Some(known) = known {
            return Ok(known);
        }
        let data = Variables { variables, folder: scope.folder() };
        let value = evaluate(&self.expression, &Scope::of_template(&data, scope))?;
        if is_plain && is_small(&value, self.room) {
            self.last.replace(Some(Rendered { given, value: value.clone() }));
        }
        Ok(value)
    }
}

impl Rendered {
    fn is_of(&self, given: &[Value]) -> bool {
        self.given.len() == given.len()
            && self.given.iter().zip(given).all(|(one, other)| is_same(one, other))
    }

    fn value(&self) -> Value {
        self.value.clone()
    }
}

/// Whether it takes little to compare and to remember it.
fn is_small(value: &Value, most: usize) -> bool {
    match value {
        Value::Bool(_) | Value::Number(_) => true,
        Value::String(text) => text.len() <= most,
        _ => false,
    }
}

/// Whether two small values are one.
fn is_same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Bool(one), Value::Bool(other)) => one == other,
        (Value::Number(one), Value::Number(other)) => one == other,
        (Value::String(one), Value::String(other)) => one == other,
        _ => false,
    }
}

/// What names mean in a template of its own.
struct Variables<'a> {
    variables: &'a Attributes,
    folder: Option<&'a dyn Folder>,
}

impl Data for Variables<'_> {
    fn iterator(&self, name: &str) -> Option<Value> {
        self.variables.get(name).cloned()
    }

    fn folder(&self) -> Option<&dyn Folder> {
        self.folder
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceId;
    use crate::syntax::parse_template;

    struct Nothing;

    impl Data for Nothing {}

    fn template(text: &str) -> Template {
        Template::new(parse_template(SourceId(0), text).0.unwrap(), text.len())
    }

    fn steps_for(template: &Template, variables: &[(&str, &str)]) -> (String, u64) {
        let variables = variables.iter().map(|(name, value)| ((*name).into(), Value::from(*value))).collect();
        let scope = Scope::new(&Nothing);
        let before = scope.budget().left();
        let value = template.render(&variables, &scope).unwrap();
        (value.as_str().unwrap().to_string(), before - scope.budget().left())
    }

    #[test]
    fn the_same_is_rendered_once() {
        let greeting = template("Hello ${who}!");
        let (text, steps) = steps_for(&greeting, &[("who", "world"), ("other", "a")]);
        assert_eq!(text, "Hello world!");
        assert!(steps > 0);
        assert_eq!(steps_for(&greeting, &[("who", "world"), ("other", "b")]), (text, 0));
        assert_eq!(steps_for(&greeting, &[("who", "moon")]).0, "Hello moon!");
        assert_eq!(steps_for(&greeting, &[("who", "world")]).0, "Hello world!");
    }

    #[test]
    fn functions_are_asked_each_time() {
        let upper = template("${upper(who)}");
        let first = steps_for(&upper, &[("who", "a")]);
        assert_eq!(steps_for(&upper, &[("who", "a")]), first);
        assert!(first.1 > 0);
    }

    #[test]
    fn nothing_large_is_remembered() {
        let both = template("${a}${b}");
        let long = "x".repeat(MAX_TEXT);
        let cases = [("a", "", true), (long.as_str(), "y", true), (long.as_str(), long.as_str(), false)];
        for (a, b, is_remembered) in cases {
            let first = steps_for(&both, &[("a", a), ("b", b)]);
            assert_eq!(steps_for(&both, &[("a", a), ("b", b)]).1 == 0, is_remembered, "{}", first.1);
        }
        let list = Value::tuple([Value::from("a")]);
        assert!(!is_small(&list, 9) && !is_small(&Value::from("0123456789"), 9));
        assert!(!is_same(&list, &list.clone()) && !is_same(&Value::from("1"), &Value::from(1)));
    }
}
