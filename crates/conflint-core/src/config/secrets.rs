//! Where secrets are written: no report may show these places.

use crate::secret::is_secret_argument;
use crate::source::Span;
use crate::syntax::{
    Body, Expression, ExpressionKind, ForExpression, ObjectItem, ObjectKey, Step, TemplatePart,
};

/// The places of all secrets in a file: what `sensitive` is called with, what a sensitive variable or output is, and
/// texts in arguments that are secret by their name.
pub(crate) fn written(body: &Body) -> Vec<Span> {
    let mut looking = Looking::default();
    looking.body(body);
    looking.found
}

/// The places of all texts and numbers in an expression that is a secret.
pub(crate) fn literals(expression: &Expression) -> Vec<Span> {
    let mut looking = Looking { secret: true, ..Looking::default() };
    looking.expression(expression);
    looking.found
}

#[derive(Default)]
struct Looking {
    found: Vec<Span>,
    /// Whether this is inside of a secret.
    secret: bool,
}

impl Looking {
    fn body(&mut self, body: &Body) {
        let value = |name: &str| {
            body.attributes.iter().find(|attribute| attribute.name.name == name).map(|found| &found.value)
        };
        let is_declared = is_declared(value);
        for attribute in &body.attributes {
            self.named(&attribute.name.name, is_declared, &attribute.value);
        }
        body.blocks.iter().for_each(|block| self.body(&block.body));
    }

    fn named(&mut self, name: &str, is_declared: bool, value: &Expression) {
        let is_secret = is_secret_argument(name) || is_declared && matches!(name, "default" | "value");
        self.within(is_secret, |this| this.expression(value));
    }

    fn within(&mut self, is_secret: bool, work: impl FnOnce(&mut Self)) {
        let around = self.secret;
        self.secret |= is_secret;
        work(self);
        self.secret = around;
    }

    fn expression(&mut self, expression: &Expression) {
        match &expression.kind {
            ExpressionKind::String(text) if self.secret && !text.is_empty() => {
                self.found.push(expression.span)
            }
            ExpressionKind::Number(_) if self.secret => self.found.push(expression.span),
            ExpressionKind::Template(parts) if self.secret && parts.iter().any(holds_text) => {
                self.found.push(expression.span);
            }
            ExpressionKind::Null
            | ExpressionKind::Bool(_)
            | ExpressionKind::Number(_)
            | ExpressionKind::String(_)
            | ExpressionKind::Name(_) => {}
            ExpressionKind::Template(parts) => self.parts(parts),
            ExpressionKind::Wrapped(inner)
            | ExpressionKind::Parentheses(inner)
            | ExpressionKind::Unary(_, inner) => self.expression(inner),
            ExpressionKind::Tuple(items) => items.iter().for_each(|item| self.expression(item)),
            ExpressionKind::Object(items) => self.object(items),
            ExpressionKind::For(inner) => self.for_expression(inner),
            ExpressionKind::Steps { base, steps } => {
                self.expression(base);
                self.steps(steps);
            }
            ExpressionKind::Call { name, arguments, .. } => {
                let is_secret = name.name == "sensitive";
                self.within(is_secret, |this| arguments.iter().for_each(|one| this.expression(one)));
            }
            ExpressionKind::Binary(_, sides) => {
                self.expression(&sides.0);
                self.expression(&sides.1);
            }
            ExpressionKind::Conditional(parts) => {
                self.expression(&parts.0);
                self.expression(&parts.1);
                self.expression(&parts.2);
            }
        }
    }

    fn object(&mut self, items: &[ObjectItem]) {
        let value =
            |wanted: &str| items.iter().find(|item| name(&item.key) == Some(wanted)).map(|item| &item.value);
        let is_declared = is_declared(value);
        for item in items {
            match name(&item.key) {
                Some(name) => self.named(name, is_declared, &item.value),
                None => self.expression(&item.value),
            }
        }
    }

    fn for_expression(&mut self, inner: &ForExpression) {
        self.expression(&inner.collection);
        self.expression(&inner.result);
        inner.result_key.iter().chain(&inner.condition).for_each(|part| self.expression(part));
    }

    fn steps(&mut self, steps: &[Step]) {
        for step in steps {
            match step {
                Step::Index(key, _) => self.expression(key),
                Step::Splat { each, .. } => self.steps(each),
                Step::Attribute(_) | Step::LegacyIndex(_) => {}
            }
        }
    }

    fn parts(&mut self, parts: &[TemplatePart]) {
        for part in parts {
            match part {
                TemplatePart::Literal(_) => {}
                TemplatePart::Interpolation(inner) => self.expression(inner),
                TemplatePart::If { condition, then, otherwise } => {
                    self.expression(condition);
                    self.parts(then);
                    self.parts(otherwise);
                }
                TemplatePart::For { collection, body, .. } => {
                    self.expression(collection);
                    self.parts(body);
                }
            }
        }
    }
}

/// Whether these are the arguments of a variable or output that says itself that it is a secret.
fn is_declared<'a>(value: impl Fn(&str) -> Option<&'a Expression>) -> bool {
    let holds = |name| value(name).is_some_and(|value| value.kind == ExpressionKind::Bool(true));
    holds("sensitive") || holds("ephemeral")
}

fn holds_text(part: &TemplatePart) -> bool {
    !matches!(part, TemplatePart::Interpolation(_))
}

fn name(key: &ObjectKey) -> Option<&str> {
    match key {
        ObjectKey::Name(name) => Some(&name.name),
        ObjectKey::Expression(Expression { kind: ExpressionKind::String(text), .. }) => Some(text),
        ObjectKey::Expression(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;
    use crate::syntax::{parse, parse_json};

    fn shown(name: &str, text: &str) -> String {
        let mut sources = Sources::new();
        let id = sources.add(name, text);
        let body = if name.ends_with("json") { parse_json(id, text) } else { parse(id, text) }.body;
        written(&body).into_iter().for_each(|span| sources.hide(span));
        sources.shown(sources.whole(id)).into_owned()
    }

    #[test]
    fn only_secrets_are_hidden() {
        for (text, wanted) in [
            ("a = sensitive(\"x\")", "a = sensitive(***)"),
            ("a = f(sensitive([\"x\", 1, var.y]), \"z\")", "a = f(sensitive([***, *, var.y]), \"z\")"),
            ("client_secret = \"x\"", "client_secret = ***"),
            ("secret_id = \"x\"", "secret_id = \"x\""),
            ("password = \"x${var.y}\"", "password = ***********"),
            ("password = \"${var.y}\"", "password = \"${var.y}\""),
            ("password = true ? var.x : \"y\"", "password = true ? var.x : ***"),
            ("a = { token = \"x\", \"api_key\" = 1, b = 2 }", "a = { token = ***, \"api_key\" = *, b = 2 }"),
            (
                "variable \"v\" {\n default = \"x\"\n sensitive = true\n}",
                "variable \"v\" {\n default = ***\n sensitive = true\n}",
            ),
            (
                "variable \"v\" {\n default = \"x\"\n sensitive = false\n}",
                "variable \"v\" {\n default = \"x\"\n sensitive = false\n}",
            ),
            ("private_key = <<E\nx\ny\nE\n", "private_key = ***\n*\n*\n*\n"),
        ] {
            assert_eq!(shown("main.tf", text), wanted);
        }
        let json =
            r#"{"variable": {"v": {"default": "x", "sensitive": true}}, "provider": {"p": {"token": "x"}}}"#;
        let wanted =
            r#"{"variable": {"v": {"default": ***, "sensitive": true}}, "provider": {"p": {"token": ***}}}"#;
        assert_eq!(shown("main.tf.json", json), wanted);
    }
}
