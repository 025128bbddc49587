//! Expressions, from the conditional down to the operand.

use super::parser::{Parse, Parser};
use super::{BinaryOperator, Expression, ExpressionKind, UnaryOperator};

/// An operand and the levels of its tree.
type Operand = (Expression, u32);

impl Parser<'_> {
    /// The text as one expression, with nothing behind it.
    pub(super) fn whole_expression(&mut self) -> Option<Expression> {
        self.newlines = false;
        self.skip_mark();
        let expression = self.expression().ok()?;
        if self.peek().is_some() {
            let message = self.unexpected("nothing more, the expression is complete before this");
            self.error(self.pos, self.pos + self.character(), message);
            return None;
        }
        (!self.has_errors()).then_some(expression)
    }

    pub(super) fn expression(&mut self) -> Parse<Expression> {
        self.enter()?;
        let result = self.conditional();
        self.depth -= 1;
        result
    }

    fn conditional(&mut self) -> Parse<Expression> {
        let condition = self.binary()?;
        if self.peek() == Some(b'?') { self.arms(condition) } else { Ok(condition) }
    }

    /// `c ? a : b`, where `b` may be the next conditional: a loop, because such chains are long.
    fn arms(&mut self, condition: Expression) -> Parse<Expression> {
        let mut first = condition;
        let mut arms: Vec<(Operand, Operand)> = Vec::new();
        while self.peek() == Some(b'?') {
            let height = self.height;
            self.pos += 1;
            let then = self.expression()?;
            if self.peek() != Some(b':') || self.ahead(1) == Some(b':') {
                return self.expected("`:` and the value for false, as in `condition ? a : b`");
            }
            self.pos += 1;
            arms.push(((first, height), (then, self.height)));
            first = self.binary()?;
        }
        self.fold(arms, first)
    }

    fn fold(&mut self, arms: Vec<(Operand, Operand)>, last: Expression) -> Parse<Expression> {
        let mut result = last;
        for ((condition, high), (then, higher)) in arms.into_iter().rev() {
            self.raise(self.height.max(high).max(higher), self.pos)?;
            let span = condition.span.to(result.span);
            result =
                Expression { kind: ExpressionKind::Conditional(Box::new((condition, then, result))), span };
        }
        Ok(result)
    }

    fn binary(&mut self) -> Parse<Expression> {
        let first = self.unary()?;
        if self.peek_operator().is_some() { self.operators(first) } else { Ok(first) }
    }

    /// Operands and the operators between them, by precedence, without recursion.
    fn operators(&mut self, first: Expression) -> Parse<Expression> {
        let mut left = first;
        let mut waiting: Vec<(Operand, BinaryOperator, u8)> = Vec::new();
        loop {
            let next = self.peek_operator();
            let precedence = next.map_or(0, |(_, precedence, _)| precedence);
            while let Some((earlier, kind, _)) = waiting.pop_if(|(.., before)| *before >= precedence) {
                left = self.join(earlier, kind, left)?;
            }
            let Some((kind, precedence, length)) = next else { return Ok(left) };
            self.pos += length;
            waiting.push(((left, self.height), kind, precedence));
            left = self.unary()?;
        }
    }

    fn join(&mut self, left: Operand, kind: BinaryOperator, right: Expression) -> Parse<Expression> {
        let (left, height) = left;
        self.raise(height.max(self.height), self.pos)?;
        let span = left.span.to(right.span);
        Ok(Expression { kind: ExpressionKind::Binary(kind, Box::new((left, right))), span })
    }

    fn unary(&mut self) -> Parse<Expression> {
        if self.peek_unary().is_some() { self.signs() } else { self.with_steps() }
    }

    fn peek_unary(&mut self) -> Option<UnaryOperator> {
        match self.peek() {
            Some(b'-') => Some(UnaryOperator::Negate),
            Some(b'!') if self.ahead(1) != Some(b'=') => Some(UnaryOperator::Not),
            _ => None,
        }
    }

    /// `-x`, `!x`, any number of them.
    fn signs(&mut self) -> Parse<Expression> {
        let mut operators = Vec::new();
        while let Some(kind) = self.peek_unary() {
            operators.push((kind, self.pos));
            self.pos += 1;
            self.raise(operators.len() as u32, self.pos)?;
        }
        let mut result = self.with_steps()?;
        for (kind, start) in operators.into_iter().rev() {
            self.raise(self.height, start)?;
            let span = self.span(start, start).to(result.span);
            result = Expression { kind: ExpressionKind::Unary(kind, Box::new(result)), span };
        }
        Ok(result)
    }
}
