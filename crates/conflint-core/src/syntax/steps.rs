//! What follows an operand: `.name`, `.0`, `[key]`, `.*`, `[*]`.

use smol_str::SmolStr;

use super::parser::{Parse, Parser};
use super::{Expression, ExpressionKind, Ident, Step, limits};

/// The steps before a `[*]`, and where it begins.
type Outer = (Vec<Step>, usize);

impl Parser<'_> {
    pub(super) fn with_steps(&mut self) -> Parse<Expression> {
        let base = self.primary()?;
        if self.at_step() { self.steps(base) } else { Ok(base) }
    }

    #[inline]
    fn at_step(&mut self) -> bool {
        match self.peek() {
            Some(b'.') => self.ahead(1) != Some(b'.') || self.ahead(2) != Some(b'.'),
            Some(b'[') => true,
            _ => false,
        }
    }

    fn steps(&mut self, base: Expression) -> Parse<Expression> {
        let (start, mut end) = (self.pos, self.pos);
        let (mut steps, mut outer): (Vec<Step>, Vec<Outer>) = (Vec::new(), Vec::new());
        let (mut height, mut count) = (self.height, 0);
        while self.at_step() {
            let at = self.pos;
            self.count_step(&mut count, start)?;
            let dot = self.byte() == Some(b'.');
            self.pos += 1;
            if dot {
                steps.push(self.dot(at, &mut count)?);
            } else if self.peek() == Some(b'*') {
                self.full_splat()?;
                outer.push((std::mem::take(&mut steps), at));
            } else {
                steps.push(self.index(at)?);
                height = height.max(self.height);
            }
            end = self.pos;
        }
        self.raise(height + outer.len() as u32, start)?;
        for (before, at) in outer.into_iter().rev() {
            let each = std::mem::replace(&mut steps, before);
            steps.push(Step::Splat { each, span: self.span(at, end) });
        }
        steps.shrink_to_fit();
        let span = base.span.to(self.span(end, end));
        Ok(Expression { kind: ExpressionKind::Steps { base: Box::new(base), steps }, span })
    }

    fn count_step(&mut self, count: &mut usize, start: usize) -> Parse<()> {
        *count += 1;
        if *count <= limits::STEPS {
            return Ok(());
        }
        self.fail(start, self.pos, format!("this reference has more than {} steps", limits::STEPS))
    }

    /// Behind a dot.
    fn dot(&mut self, at: usize, count: &mut usize) -> Parse<Step> {
        match self.peek() {
            Some(b'0'..=b'9') => Ok(Step::LegacyIndex(self.legacy_index()?)),
            Some(b'*') => {
                self.pos += 1;
                self.attribute_splat(at, count)
            }
            _ => match self.identifier() {
                Some(name) => Ok(Step::Attribute(name)),
                None => self.expected("a name after `.`"),
            },
        }
    }

    /// Behind `.*`: only `.name` and `.0` are done for each element.
    fn attribute_splat(&mut self, at: usize, count: &mut usize) -> Parse<Step> {
        let mut each = Vec::new();
        let mut end = self.pos;
        while self.at_step() && self.byte() == Some(b'.') {
            self.count_step(count, at)?;
            self.pos += 1;
            each.push(match self.peek() {
                Some(b'*') => {
                    return self.fail(
                        self.pos,
                        self.pos + 1,
                        "`.*` cannot follow `.*`; write `[*]` for the inner one",
                    );
                }
                Some(b'0'..=b'9') => Step::LegacyIndex(self.legacy_index()?),
                _ => match self.identifier() {
                    Some(name) => Step::Attribute(name),
                    None => return self.expected("a name after `.`"),
                },
            });
            end = self.pos;
        }
        Ok(Step::Splat { each, span: self.span(at, end) })
    }

    fn legacy_index(&mut self) -> Parse<Ident> {
        let start = self.pos;
        let name = SmolStr::new(self.number()?);
        if name.contains('.') {
            let message = format!("`.{name}` is not two indexes; write `[0][1]` instead");
            return self.fail(start, self.pos, message);
        }
        Ok(Ident { name, span: self.span(start, self.pos) })
    }

    /// The rest of `[*]`.
    fn full_splat(&mut self) -> Parse<()> {
        self.pos += 1;
        if self.eat(b']') { Ok(()) } else { self.expected("`]` after `[*`") }
    }

    /// Behind `[`.
    fn index(&mut self, at: usize) -> Parse<Step> {
        let newlines = self.set_newlines(false);
        let key = self.expression()?;
        if !self.eat(b']') {
            return self.expected("`]` after the index");
        }
        self.newlines = newlines;
        Ok(Step::Index(Box::new(key), self.span(at, self.pos)))
    }
}
