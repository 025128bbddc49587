//! What an expression says, apart from where it stands.

use std::hash::{Hash, Hasher};

use crate::syntax::{
    Expression, ExpressionKind, ForExpression, Ident, ObjectItem, ObjectKey, Step, TemplatePart,
};
use crate::value::{Cause, CauseKind, ContentHasher, content_hasher};

/// What an expression says.
pub(super) struct Fingerprint {
    /// Equal for expressions that say the same.
    pub hash: u64,
    /// Whether it gives the same for the same values: it calls no function that answers differently each time.
    pub repeats: bool,
    /// The functions that do.
    pub causes: Vec<Cause>,
    /// Whether it calls any function.
    pub calls: bool,
}

const IMPURE: [&str; 4] = ["timestamp", "plantimestamp", "uuid", "bcrypt"];

/// What the expression says.
pub(super) fn of(expression: &Expression) -> Fingerprint {
    let mut walk = Walk { hasher: content_hasher(), causes: Vec::new(), calls: false };
    walk.expression(expression);
    let repeats = !walk.causes.iter().any(|cause| cause.name == "uuid" || cause.name == "bcrypt");
    Fingerprint { hash: walk.hasher.finish(), repeats, causes: walk.causes, calls: walk.calls }
}

struct Walk {
    hasher: ContentHasher,
    causes: Vec<Cause>,
    calls: bool,
}

impl Walk {
    fn tag(&mut self, tag: impl Hash) {
        tag.hash(&mut self.hasher);
    }

    fn all(&mut self, expressions: &[Expression]) {
        self.tag(expressions.len());
        expressions.iter().for_each(|expression| self.expression(expression));
    }

    fn expression(&mut self, expression: &Expression) {
        match &expression.kind {
            ExpressionKind::Null => self.tag(0u8),
            ExpressionKind::Bool(value) => self.tag((1u8, value)),
            ExpressionKind::Number(text) => self.tag((2u8, text)),
            ExpressionKind::String(text) => self.tag((3u8, text)),
            ExpressionKind::Template(parts) => {
                self.tag(4u8);
                self.parts(parts);
            }
            ExpressionKind::Wrapped(inner) | ExpressionKind::Parentheses(inner) => self.expression(inner),
            ExpressionKind::Tuple(items) => {
                self.tag(5u8);
                self.all(items);
            }
            ExpressionKind::Object(items) => self.object(items),
            ExpressionKind::For(inner) => self.for_expression(inner),
            ExpressionKind::Name(name) => self.tag((8u8, name)),
            ExpressionKind::Steps { base, steps } => {
                self.tag(9u8);
                self.expression(base);
                self.steps(steps);
            }
            ExpressionKind::Call { name, arguments, spread } => {
                self.call(name);
                self.tag(spread);
                self.all(arguments);
            }
            ExpressionKind::Unary(operator, operand) => {
                self.tag((11u8, operator));
                self.expression(operand);
            }
            ExpressionKind::Binary(operator, operands) => {
                self.tag((12u8, operator));
                self.expression(&operands.0);
                self.expression(&operands.1);
            }
            ExpressionKind::Conditional(parts) => {
                self.tag(13u8);
                [&parts.0, &parts.1, &parts.2].into_iter().for_each(|part| self.expression(part));
            }
        }
    }

    fn call(&mut self, name: &Ident) {
        self.calls = true;
        self.tag((10u8, &name.name));
        let bare = name.name.strip_prefix("core::").unwrap_or(&name.name);
        if IMPURE.contains(&bare) {
            self.causes.push(Cause::at(CauseKind::Impure, bare, name.span));
        }
    }

    fn object(&mut self, items: &[ObjectItem]) {
        self.tag((6u8, items.len()));
        for item in items {
            match &item.key {
                ObjectKey::Name(name) => self.tag((0u8, &name.name)),
                ObjectKey::Expression(key) => self.expression(key),
            }
            self.expression(&item.value);
        }
    }

    fn for_expression(&mut self, inner: &ForExpression) {
        self.tag((7u8, inner.key.as_ref().map(|key| &key.name), &inner.value.name, inner.group));
        self.expression(&inner.collection);
        for part in [&inner.result_key, &inner.condition] {
            self.tag(part.is_some());
            part.iter().for_each(|part| self.expression(part));
        }
        self.expression(&inner.result);
    }

    fn steps(&mut self, steps: &[Step]) {
        self.tag(steps.len());
        for step in steps {
            match step {
                Step::Attribute(name) => self.tag((0u8, &name.name)),
                Step::LegacyIndex(index) => self.tag((1u8, &index.name)),
                Step::Index(key, _) => {
                    self.tag(2u8);
                    self.expression(key);
                }
                Step::Splat { each, .. } => {
                    self.tag(3u8);
                    self.steps(each);
                }
            }
        }
    }

    fn parts(&mut self, parts: &[TemplatePart]) {
        self.tag(parts.len());
        for part in parts {
            match part {
                TemplatePart::Literal(text) => self.tag((0u8, text)),
                TemplatePart::Interpolation(inner) => {
                    self.tag(1u8);
                    self.expression(inner);
                }
                TemplatePart::If { condition, then, otherwise } => {
                    self.tag(2u8);
                    self.expression(condition);
                    self.parts(then);
                    self.parts(otherwise);
                }
                TemplatePart::For { key, value, collection, body } => {
                    self.tag((3u8, key.as_ref().map(|key| &key.name), &value.name));
                    self.expression(collection);
                    self.parts(body);
                }
            }
        }
    }
}
