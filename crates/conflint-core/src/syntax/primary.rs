//! Operands: literals, names, calls, parentheses, collections, templates.

use smol_str::SmolStr;

use super::parser::{Parse, Parser};
use super::{Expression, ExpressionKind, Ident};

impl Parser<'_> {
    pub(super) fn primary(&mut self) -> Parse<Expression> {
        let first = self.peek();
        let start = self.pos;
        self.height = 1;
        match first {
            Some(b'"') => self.quoted(),
            Some(b'(') => self.parentheses(),
            Some(b'[') => self.tuple(),
            Some(b'{') => self.object(),
            Some(b'0'..=b'9') => {
                let word = SmolStr::new(self.number()?);
                Ok(Expression { kind: ExpressionKind::Number(word), span: self.span(start, self.pos) })
            }
            Some(b'<') if self.heredoc_marker().is_some() => self.heredoc(),
            _ => match self.identifier() {
                Some(name) => self.named(name, start),
                None => self.expected("an expression"),
            },
        }
    }

    fn named(&mut self, name: Ident, start: usize) -> Parse<Expression> {
        match self.peek() {
            Some(b'(') => return self.call(name),
            Some(b':') if self.ahead(1) == Some(b':') => return self.namespaced(name, start),
            _ => {}
        }
        let kind = match name.name.as_str() {
            "null" => ExpressionKind::Null,
            "true" => ExpressionKind::Bool(true),
            "false" => ExpressionKind::Bool(false),
            _ => ExpressionKind::Name(name.name),
        };
        Ok(Expression { kind, span: name.span })
    }

    /// `provider::aws::arn_parse(…)`, standing before the first `::`.
    fn namespaced(&mut self, first: Ident, start: usize) -> Parse<Expression> {
        let mut name = first.name.to_string();
        let mut span = first.span;
        while self.peek() == Some(b':') && self.ahead(1) == Some(b':') {
            self.pos += 2;
            let Some(next) = self.identifier() else {
                return self.expected("the name of a function after `::`");
            };
            name.push_str("::");
            name.push_str(&next.name);
            span = span.to(next.span);
        }
        if self.peek() == Some(b'(') {
            return self.call(Ident { name: name.into(), span });
        }
        let message = format!("only functions have `::` in their name; add `(…)` behind `{name}`");
        self.fail(start, self.pos, message)
    }

    fn call(&mut self, name: Ident) -> Parse<Expression> {
        self.pos += 1;
        let newlines = self.set_newlines(false);
        let (arguments, spread) = self.arguments()?;
        self.newlines = newlines;
        let span = name.span.to(self.span(self.pos, self.pos));
        Ok(Expression { kind: ExpressionKind::Call { name, arguments, spread }, span })
    }

    /// Up to and with the closing parenthesis.
    fn arguments(&mut self) -> Parse<(Vec<Expression>, bool)> {
        let mut arguments = Vec::new();
        let (mut spread, mut height) = (false, 0);
        while !self.eat(b')') {
            arguments.push(self.expression()?);
            height = height.max(self.height);
            if self.eat(b',') {
                continue;
            }
            spread = self.eat_ellipsis();
            if !self.eat(b')') {
                let wanted = if spread { "`)` after `...`" } else { "`,` or `)` after the argument" };
                return self.expected(wanted);
            }
            break;
        }
        self.raise(height, self.pos)?;
        Ok((arguments, spread))
    }

    pub(super) fn eat_ellipsis(&mut self) -> bool {
        self.peek();
        let found = self.rest().starts_with("...");
        if found {
            self.pos += 3;
        }
        found
    }

    fn parentheses(&mut self) -> Parse<Expression> {
        let start = self.pos;
        self.pos += 1;
        let newlines = self.set_newlines(false);
        let inner = self.expression()?;
        if !self.eat(b')') {
            return self.expected("`)`");
        }
        self.newlines = newlines;
        self.raise(self.height, start)?;
        let span = self.span(start, self.pos);
        Ok(Expression { kind: ExpressionKind::Parentheses(Box::new(inner)), span })
    }
}
