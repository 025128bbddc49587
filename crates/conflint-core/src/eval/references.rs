//! Every reference in an expression, without evaluating it.

use smol_str::SmolStr;

use super::reference::referent;
use super::{Data, EvalError, Reference, Referent, Scope};
use crate::source::Span;
use crate::syntax::{Expression, ExpressionKind, ForExpression, ObjectKey, Step, TemplatePart};
use crate::value::Value;

/// Every reference in the expression, in source order, those in branches that are never taken too. Variables of `for` are
/// none, and what Terraform has no such form of is passed over.
pub fn references(expression: &Expression) -> Vec<Reference> {
    let mut found = Vec::new();
    let _: Result<(), ()> = visit(expression, &mut |root, steps, span| {
        if let Ok((referent, _)) = referent(root, steps, span) {
            found.push(Reference { referent, span });
        }
        Ok(())
    });
    found
}

/// Refuses names that nothing declares, as Terraform does before it evaluates anything.
pub(super) fn check(expression: &Expression, scope: &Scope<'_>) -> Result<(), EvalError> {
    let mut found: Vec<(Referent, Span)> = Vec::new();
    visit(expression, &mut |root, steps, span| {
        if scope.lookup(root).is_none() && scope.data().iterator(root).is_none() {
            let (referent, _) = referent(root, steps, span)?;
            found.push((referent, span));
        }
        Ok(())
    })?;
    // Only now: what a name stands for may be another expression, and the walk above should not be on the stack then.
    found.iter().try_for_each(|(referent, span)| resolve(referent, scope.data(), *span).map(|_| ()))
}

/// What is referred to.
pub(super) fn resolve(referent: &Referent, data: &dyn Data, span: Span) -> Result<Value, EvalError> {
    let value = match referent {
        Referent::Variable(name) => data.variable(name),
        Referent::Local(name) => data.local(name),
        Referent::Module { name, output: Some(output) } => data.module_output(name, output),
        Referent::Module { name, output: None } => data.module(name),
        Referent::Resource(resource) => data.resource(resource),
        Referent::Each(name) => return each(name, data, span),
        Referent::Count => data.count(),
        Referent::Path(name) => data.path(name),
        Referent::Terraform(name) => data.terraform(name),
        Referent::SelfObject => data.self_object(),
    };
    value.ok_or_else(|| EvalError::at(span, missing(referent)))
}

fn missing(referent: &Referent) -> String {
    match referent {
        Referent::Variable(name) => format!("No input variable \"{name}\" is declared here."),
        Referent::Local(name) => format!("No local value \"{name}\" is declared here."),
        Referent::Module { name, .. } => format!("No module call \"{name}\" is declared here."),
        Referent::Resource(resource) => format!("The resource \"{resource}\" is not declared here."),
        Referent::Each(name) => format!("The \"each\" object has no attribute \"{name}\"."),
        Referent::Count => "\"count\" can be used only where the count argument is set.".to_owned(),
        Referent::Path(name) => format!("The \"path\" object has no attribute \"{name}\"."),
        Referent::Terraform(name) => format!("The \"terraform\" object has no attribute \"{name}\"."),
        Referent::SelfObject => "\"self\" is not available here.".to_owned(),
    }
}

fn each(name: &SmolStr, data: &dyn Data, span: Span) -> Result<Value, EvalError> {
    let unset = || EvalError::at(span, "\"each\" can be used only where the for_each argument is set.");
    match (name.as_str(), data.each()) {
        ("key", each) => each.map(|(key, _)| key).ok_or_else(unset),
        ("value", each) => each.map(|(_, value)| value).ok_or_else(unset),
        _ => Err(EvalError::at(span, missing(&Referent::Each(name.clone())))),
    }
}

/// Told the root name, the steps and the place of each access path.
pub(super) type Visit<'v, E> = &'v mut dyn FnMut(&SmolStr, &[Step], Span) -> Result<(), E>;

/// Tells of every access path, also of those that begin with a variable of a `for` around the expression.
pub(super) fn visit<E>(expression: &Expression, seen: Visit<'_, E>) -> Result<(), E> {
    Walk { bound: Vec::new(), seen }.expression(expression)
}

/// The variables of `for` around the place, and whom to tell.
struct Walk<'e, 'v, E> {
    bound: Vec<&'e SmolStr>,
    seen: Visit<'v, E>,
}

impl<'e, E> Walk<'e, '_, E> {
    fn all(&mut self, expressions: impl IntoIterator<Item = &'e Expression>) -> Result<(), E> {
        expressions.into_iter().try_for_each(|expression| self.expression(expression))
    }

    fn expression(&mut self, expression: &'e Expression) -> Result<(), E> {
        match &expression.kind {
            ExpressionKind::Null
            | ExpressionKind::Bool(_)
            | ExpressionKind::Number(_)
            | ExpressionKind::String(_) => Ok(()),
            ExpressionKind::Template(parts) => self.parts(parts),
            ExpressionKind::Wrapped(inner)
            | ExpressionKind::Parentheses(inner)
            | ExpressionKind::Unary(_, inner) => self.expression(inner),
            ExpressionKind::Tuple(items) => self.all(items),
            ExpressionKind::Object(items) => items.iter().try_for_each(|item| {
                if let ObjectKey::Expression(key) = &item.key {
                    self.expression(key)?;
                }
                self.expression(&item.value)
            }),
            ExpressionKind::For(inner) => self.for_expression(inner),
            ExpressionKind::Name(name) => self.path(name, &[], expression.span),
            ExpressionKind::Steps { base, steps } => {
                match &base.kind {
                    ExpressionKind::Name(name) => self.path(name, steps, expression.span)?,
                    _ => self.expression(base)?,
                }
                self.steps(steps)
            }
            ExpressionKind::Call { arguments, .. } => self.all(arguments),
            ExpressionKind::Binary(_, operands) => self.all([&operands.0, &operands.1]),
            ExpressionKind::Conditional(parts) => self.all([&parts.0, &parts.1, &parts.2]),
        }
    }

    fn path(&mut self, root: &SmolStr, steps: &[Step], span: Span) -> Result<(), E> {
        if self.bound.contains(&root) { Ok(()) } else { (self.seen)(root, steps, span) }
    }

    fn steps(&mut self, steps: &'e [Step]) -> Result<(), E> {
        steps.iter().try_for_each(|step| match step {
            Step::Index(key, _) => self.expression(key),
            Step::Splat { each, .. } => self.steps(each),
            Step::Attribute(_) | Step::LegacyIndex(_) => Ok(()),
        })
    }

    fn for_expression(&mut self, inner: &'e ForExpression) -> Result<(), E> {
        self.expression(&inner.collection)?;
        let depth = self.bound.len();
        self.bound.extend(inner.key.iter().chain([&inner.value]).map(|ident| &ident.name));
        self.all(inner.result_key.iter().chain([&inner.result]).chain(inner.condition.as_ref()))?;
        self.bound.truncate(depth);
        Ok(())
    }

    fn parts(&mut self, parts: &'e [TemplatePart]) -> Result<(), E> {
        parts.iter().try_for_each(|part| match part {
            TemplatePart::Literal(_) => Ok(()),
            TemplatePart::Interpolation(inner) => self.expression(inner),
            TemplatePart::If { condition, then, otherwise } => {
                self.expression(condition)?;
                self.parts(then)?;
                self.parts(otherwise)
            }
            TemplatePart::For { key, value, collection, body } => {
                self.expression(collection)?;
                let depth = self.bound.len();
                self.bound.extend(key.iter().chain([value]).map(|ident| &ident.name));
                self.parts(body)?;
                self.bound.truncate(depth);
                Ok(())
            }
        })
    }
}
