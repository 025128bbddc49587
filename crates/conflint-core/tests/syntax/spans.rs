//! Checks that every span of a tree lies in the text, at the borders of characters, and inside its parent.

use conflint_core::source::Span;
use conflint_core::syntax::*;

pub fn check(text: &str, parsed: &Parsed) {
    let whole =
        |span: Span| assert!(text.get(span.start as usize..span.end as usize).is_some(), "{span:?} {text:?}");
    parsed.errors.iter().for_each(|error| {
        whole(error.span);
        assert!(!error.message.is_empty());
    });
    parsed.comments.iter().for_each(|comment| whole(comment.span));
    assert!(parsed.comments.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start), "{text:?}");
    assert!(parsed.errors.windows(2).all(|pair| pair[0].span.start <= pair[1].span.start), "{text:?}");
    Checker { text }.body(&parsed.body);
}

struct Checker<'a> {
    text: &'a str,
}

impl Checker<'_> {
    fn inside(&self, inner: Span, outer: Span) {
        assert!(outer.start <= inner.start && inner.end <= outer.end, "{inner:?} {outer:?} {:?}", self.text);
        let slice = self.text.get(inner.start as usize..inner.end as usize);
        assert!(slice.is_some(), "{inner:?} {:?}", self.text);
    }

    fn body(&self, body: &Body) {
        for attribute in &body.attributes {
            self.inside(attribute.span, body.span);
            self.inside(attribute.name.span, attribute.span);
            self.expression(&attribute.value, attribute.span);
        }
        for block in &body.blocks {
            self.inside(block.span, body.span);
            self.inside(block.header, block.span);
            self.inside(block.body.span, block.span);
            block.labels.iter().for_each(|label| self.inside(label.span, block.header));
            self.body(&block.body);
        }
    }

    fn expression(&self, expression: &Expression, outer: Span) {
        use ExpressionKind::*;
        let span = expression.span;
        self.inside(span, outer);
        match &expression.kind {
            Null | Bool(_) | Number(_) | String(_) | Name(_) => {}
            Template(parts) => self.parts(parts, span),
            Wrapped(inner) | Parentheses(inner) | Unary(_, inner) => self.expression(inner, span),
            Tuple(items) => items.iter().for_each(|item| self.expression(item, span)),
            Object(items) => items.iter().for_each(|item| {
                match &item.key {
                    ObjectKey::Name(name) => self.inside(name.span, span),
                    ObjectKey::Expression(key) => self.expression(key, span),
                }
                self.expression(&item.value, span);
            }),
            For(parts) => {
                self.inside(parts.value.span, span);
                let optional = [&parts.result_key, &parts.condition];
                let all =
                    [&parts.collection, &parts.result].into_iter().chain(optional.into_iter().flatten());
                all.for_each(|part| self.expression(part, span));
            }
            Steps { base, steps } => {
                self.expression(base, span);
                self.steps(steps, span);
            }
            Call { name, arguments, .. } => {
                self.inside(name.span, span);
                arguments.iter().for_each(|argument| self.expression(argument, span));
            }
            Binary(_, sides) => [&sides.0, &sides.1].iter().for_each(|side| self.expression(side, span)),
            Conditional(arms) => {
                [&arms.0, &arms.1, &arms.2].iter().for_each(|arm| self.expression(arm, span))
            }
        }
    }

    fn steps(&self, steps: &[Step], outer: Span) {
        for step in steps {
            match step {
                Step::Attribute(name) | Step::LegacyIndex(name) => self.inside(name.span, outer),
                Step::Index(key, span) => {
                    self.inside(*span, outer);
                    self.expression(key, *span);
                }
                Step::Splat { each, span } => {
                    self.inside(*span, outer);
                    self.steps(each, *span);
                }
            }
        }
    }

    fn parts(&self, parts: &[TemplatePart], outer: Span) {
        for part in parts {
            match part {
                TemplatePart::Literal(_) => {}
                TemplatePart::Interpolation(inner) => self.expression(inner, outer),
                TemplatePart::If { condition, then, otherwise } => {
                    self.expression(condition, outer);
                    self.parts(then, outer);
                    self.parts(otherwise, outer);
                }
                TemplatePart::For { value, collection, body, .. } => {
                    self.inside(value.span, outer);
                    self.expression(collection, outer);
                    self.parts(body, outer);
                }
            }
        }
    }
}
