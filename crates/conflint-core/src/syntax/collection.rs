//! `[…]`, `{…}` and `for` inside of them.

use super::parser::{Parse, Parser};
use super::{Expression, ExpressionKind, ForExpression, Ident, ObjectItem, ObjectKey};

impl Parser<'_> {
    pub(super) fn tuple(&mut self) -> Parse<Expression> {
        let start = self.pos;
        self.pos += 1;
        let newlines = self.set_newlines(false);
        let kind = if self.at_word("for") { self.for_expression(b']') } else { self.tuple_items() }?;
        self.newlines = newlines;
        Ok(Expression { kind, span: self.span(start, self.pos) })
    }

    /// Up to and with the closing bracket.
    fn tuple_items(&mut self) -> Parse<ExpressionKind> {
        let (mut items, mut height) = (Vec::new(), 0);
        while !self.eat(b']') {
            items.push(self.expression()?);
            height = height.max(self.height);
            if !self.eat(b',') && self.peek() != Some(b']') {
                return self.expected("`,` or `]` after the element");
            }
        }
        self.raise(height, self.pos)?;
        items.shrink_to_fit();
        Ok(ExpressionKind::Tuple(items))
    }

    pub(super) fn object(&mut self) -> Parse<Expression> {
        let start = self.pos;
        self.pos += 1;
        let newlines = self.set_newlines(false);
        let kind = if self.at_word("for") { self.for_expression(b'}') } else { self.object_items() }?;
        self.newlines = newlines;
        Ok(Expression { kind, span: self.span(start, self.pos) })
    }

    /// Up to and with the closing brace. Newlines end items.
    fn object_items(&mut self) -> Parse<ExpressionKind> {
        self.newlines = true;
        let (mut items, mut height) = (Vec::new(), 0);
        loop {
            while self.eat_newline() {}
            if self.eat(b'}') {
                break;
            }
            let key = self.expression()?;
            height = height.max(self.height);
            self.key_sign()?;
            let value = self.expression()?;
            height = height.max(self.height);
            items.push(ObjectItem { key: object_key(key), value });
            if !self.eat(b',') && !self.eat_newline() && self.peek() != Some(b'}') {
                return self.expected("a new line, `,` or `}` after the value");
            }
        }
        self.raise(height, self.pos)?;
        items.shrink_to_fit();
        Ok(ExpressionKind::Object(items))
    }

    /// `=` or `:` behind a key.
    fn key_sign(&mut self) -> Parse<()> {
        match (self.peek(), self.ahead(1)) {
            (Some(b'='), next) if next != Some(b'=') && next != Some(b'>') => {}
            (Some(b':'), next) if next != Some(b':') => {}
            _ => return self.expected("`=` and the value after the key"),
        }
        self.pos += 1;
        Ok(())
    }

    /// Standing before `for`, up to and with the closing bracket. Newlines mean nothing in here.
    fn for_expression(&mut self, close: u8) -> Parse<ExpressionKind> {
        let start = self.pos;
        self.eat_word("for");
        let (key, value) = self.for_variables()?;
        let collection = self.expression()?;
        let mut height = self.height;
        if self.peek() != Some(b':') || self.ahead(1) == Some(b':') {
            return self.expected("`:` after the collection, as in `for x in list : x`");
        }
        self.pos += 1;
        let mut result = self.expression()?;
        height = height.max(self.height);
        let mut result_key = None;
        if self.peek() == Some(b'=') && self.ahead(1) == Some(b'>') {
            self.pos += 2;
            result_key = Some(std::mem::replace(&mut result, self.expression()?));
            height = height.max(self.height);
        }
        let group = self.eat_ellipsis();
        let mut condition = None;
        if self.eat_word("if") {
            condition = Some(self.expression()?);
            height = height.max(self.height);
        }
        if !self.eat(close) {
            let close = char::from(close);
            return self.expected(&format!("`{close}` at the end of the `for` expression"));
        }
        self.check_for_kind(close, result_key.is_some(), group, start)?;
        self.raise(height, start)?;
        let parts = ForExpression { key, value, collection, result_key, result, group, condition };
        Ok(ExpressionKind::For(Box::new(parts)))
    }

    fn check_for_kind(&mut self, close: u8, keyed: bool, group: bool, start: usize) -> Parse<()> {
        let message = match (close, keyed, group) {
            (b'}', false, _) => "`for` in braces makes an object: write `key => value`, or use brackets",
            (b']', true, _) => "`for` in brackets makes a tuple: leave out `key =>`, or use braces",
            (b']', _, true) => "only `for` in braces groups with `...`; leave it out, or use braces",
            _ => return Ok(()),
        };
        self.fail(start, self.pos, message)
    }

    /// `k, v in` or `v in`.
    pub(super) fn for_variables(&mut self) -> Parse<(Option<Ident>, Ident)> {
        let first = self.for_variable()?;
        let (key, value) = if self.eat(b',') { (Some(first), self.for_variable()?) } else { (None, first) };
        if self.eat_word("in") { Ok((key, value)) } else { self.expected("`in` and the collection") }
    }

    fn for_variable(&mut self) -> Parse<Ident> {
        match self.identifier() {
            Some(name) => Ok(name),
            None => self.expected("a name for the element, as in `for x in list`"),
        }
    }
}

/// Bare names, keywords and whole numbers are text where a key stands.
fn object_key(key: Expression) -> ObjectKey {
    let span = key.span;
    let name = match &key.kind {
        ExpressionKind::Name(name) => name.clone(),
        ExpressionKind::Null => "null".into(),
        ExpressionKind::Bool(true) => "true".into(),
        ExpressionKind::Bool(false) => "false".into(),
        ExpressionKind::Number(number) if is_whole(number) => number.clone(),
        _ => return ObjectKey::Expression(key),
    };
    ObjectKey::Name(Ident { name, span })
}

/// Whether a number is written as Terraform would print it; other spellings are converted when evaluated.
fn is_whole(number: &str) -> bool {
    number.len() <= 18
        && number.bytes().all(|byte| byte.is_ascii_digit())
        && (number == "0" || !number.starts_with('0'))
}
