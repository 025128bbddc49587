//! Templates of their own: what `templatefile` and `templatestring` read.

use std::cell::RefCell;
use std::sync::Arc;

use smol_str::SmolStr;

use crate::eval::expression::evaluate;
use crate::eval::{Data, EvalError, Folder, Knowledge, Scope, fingerprint, references};
use crate::syntax::Expression;
use crate::value::{Attributes, Value};

/// A template with nothing but the names that it is given.
pub(in crate::eval) struct Template {
    expression: Expression,
    /// The names in it.
    names: Vec<SmolStr>,
    /// Whether it calls a function, whose answer may depend on more than the names.
    calls: bool,
    last: RefCell<Option<Rendered>>,
}

/// What came out when the names stood for these values.
struct Rendered {
    given: Vec<Value>,
    value: Value,
}

impl Template {
    pub fn new(expression: Expression) -> Self {
        let mut names: Vec<SmolStr> = Vec::new();
        let _: Result<(), ()> = references::visit(&expression, &mut |root, _, _| {
            if !names.iter().any(|name| name == root) {
                names.push(root.clone());
            }
            Ok(())
        });
        let calls = fingerprint::of(&expression).calls;
        Self { expression, names, calls, last: RefCell::default() }
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
        let known =
            self.last.borrow().as_ref().filter(|last| is_plain && last.is_of(&given)).map(Rendered::value);
        if let Some(known) = known {
            return Ok(known);
        }
        let data = Variables { variables, folder: scope.folder() };
        let value = evaluate(&self.expression, &Scope::of_template(&data, scope))?;
        if is_plain {
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

/// Whether two values are surely one, as far as can be told without looking into them.
fn is_same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Bool(one), Value::Bool(other)) => one == other,
        (Value::Number(one), Value::Number(other)) => one == other,
        (Value::String(one), Value::String(other)) => one == other,
        (Value::Tuple(one), Value::Tuple(other)) => Arc::ptr_eq(one, other),
        (Value::List(one), Value::List(other)) | (Value::Set(one), Value::Set(other)) => {
            Arc::ptr_eq(one, other)
        }
        (Value::Object(one), Value::Object(other)) => Arc::ptr_eq(one, other),
        (Value::Map(one), Value::Map(other)) => Arc::ptr_eq(one, other),
        (Value::Unknown(one), Value::Unknown(other)) => Arc::ptr_eq(one, other),
        (Value::Marked(one), Value::Marked(other)) => Arc::ptr_eq(one, other),
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
        Template::new(parse_template(SourceId(0), text).0.unwrap())
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
    fn only_what_is_surely_one_is_the_same() {
        let list = Value::tuple([Value::from("a")]);
        assert!(is_same(&list, &list.clone()));
        assert!(!is_same(&list, &Value::tuple([Value::from("a")])));
        assert!(!is_same(&Value::from("1"), &Value::from(1)));
        assert!(is_same(&Value::from(1), &Value::from(1)));
    }
}
