//! Templates: text with `${…}` and `%{…}`, in quotes, in heredocs, or bare.
//!
//! A template is first cut into pieces, as `~` and `<<-` work on them: a piece of text is a line of a heredoc, or all
//! text between two sequences in quotes.

use std::borrow::Cow;

use smol_str::SmolStr;

use super::parser::{Parse, Parser};
use super::work::looked_at;
use super::{Expression, ExpressionKind, Ident};
use crate::source::Span;

/// A piece of a template.
pub(super) enum Piece<'a> {
    Text(Cow<'a, str>),
    Interpolation(Expression),
    Directive(Directive, Span),
}

/// What stands in `%{…}`.
pub(super) enum Directive {
    If(Expression),
    Else,
    EndIf,
    For { key: Option<Ident>, value: Ident, collection: Expression },
    EndFor,
}

/// The pieces that were read, and what `~` does to the next.
#[derive(Default)]
pub(super) struct Pieces<'a> {
    pub(super) list: Vec<Piece<'a>>,
    /// Levels of the highest expression inside.
    pub(super) height: u32,
    /// `~}` stood right before.
    trim: bool,
}

impl<'a> Pieces<'a> {
    pub(super) fn text(&mut self, text: impl Into<Cow<'a, str>>) {
        let mut text = text.into();
        if std::mem::take(&mut self.trim) {
            text = match text {
                Cow::Borrowed(text) => text.trim_start().into(),
                Cow::Owned(text) => text.trim_start().to_owned().into(),
            };
        }
        self.list.push(Piece::Text(text));
    }

    fn trim_last(&mut self) {
        if let Some(Piece::Text(text)) = self.list.last_mut() {
            let length = text.trim_end().len();
            match text {
                Cow::Borrowed(text) => *text = text.get(..length).unwrap_or(text),
                Cow::Owned(text) => text.truncate(length),
            }
        }
    }
}

impl<'a> Parser<'a> {
    /// `"…"`
    pub(super) fn quoted(&mut self) -> Parse<Expression> {
        let open = self.pos;
        self.pos += 1;
        let text = self.quoted_text(open)?;
        if self.byte() != Some(b'"') {
            return self.quoted_template(text, open);
        }
        self.pos += 1;
        Ok(self.string(text, open))
    }

    fn quoted_template(&mut self, first: Cow<'a, str>, open: usize) -> Parse<Expression> {
        let mut pieces = Pieces::default();
        pieces.text_unless_empty(first);
        while self.byte() != Some(b'"') {
            self.sequence(&mut pieces)?;
            let text = self.quoted_text(open)?;
            pieces.text_unless_empty(text);
        }
        self.pos += 1;
        self.template(pieces, open)
    }

    /// A label: a quoted string that may not hold sequences.
    pub(super) fn quoted_label(&mut self) -> Parse<Ident> {
        let open = self.pos;
        self.pos += 1;
        let text = self.quoted_text(open)?;
        if self.byte() != Some(b'"') {
            let message =
                "a label cannot be computed; write `$${` or `%%{` if the text is meant as it stands";
            return self.fail(self.pos, self.pos + 2, message);
        }
        self.pos += 1;
        let name = self.name(&text);
        Ok(Ident { name, span: self.span(open, self.pos) })
    }

    /// Text in quotes up to the closing quote or the next sequence, escapes undone.
    fn quoted_text(&mut self, open: usize) -> Parse<Cow<'a, str>> {
        let mut done = String::new();
        let mut start = self.pos;
        loop {
            self.pos += self.plain_length(|byte| matches!(byte, b'"' | b'\\' | b'$' | b'%' | b'\n' | b'\r'));
            match self.byte() {
                Some(b'"') => break,
                Some(b'\\') => {
                    done.push_str(self.slice(start, self.pos));
                    done.push(self.escape()?);
                    start = self.pos;
                }
                Some(b'$' | b'%') if self.at_sequence() => break,
                Some(b'$' | b'%') => {
                    let escaped = self.dollars();
                    if escaped {
                        done.push_str(self.slice(start, self.pos - 2));
                        start = self.pos - 1;
                    }
                }
                _ => return self.unclosed_quote(open),
            }
        }
        let last = self.slice(start, self.pos);
        if done.is_empty() {
            return Ok(last.into());
        }
        done.push_str(last);
        Ok(done.into())
    }

    fn unclosed_quote<T>(&mut self, open: usize) -> Parse<T> {
        if self.byte() == Some(b'\r') && self.ahead(1) != Some(b'\n') {
            return self.fail(self.pos, self.pos + 1, "write `\\r` for a carriage return in a string");
        }
        let message = "this string is not closed on its line; add `\"`, and write `\\n` for a new line in it";
        self.fail(open, self.pos, message)
    }

    /// Bytes up to one that means something.
    pub(super) fn plain_length(&self, special: impl Fn(u8) -> bool) -> usize {
        let rest = self.rest();
        let length = rest.bytes().position(special).unwrap_or(rest.len());
        looked_at(length);
        length
    }

    /// Whether `${` or `%{` is here.
    pub(super) fn at_sequence(&self) -> bool {
        matches!(self.byte(), Some(b'$' | b'%')) && self.ahead(1) == Some(b'{')
    }

    /// Goes behind a `$` or `%` that begins no sequence; answers whether it was `$${` or `%%{`, which is one text.
    pub(super) fn dollars(&mut self) -> bool {
        let sign = self.byte();
        let escaped = self.ahead(1) == sign && self.ahead(2) == Some(b'{');
        self.pos += if escaped { 3 } else { 1 };
        escaped
    }

    /// `${…}` or `%{…}`.
    pub(super) fn sequence(&mut self, pieces: &mut Pieces<'a>) -> Parse<()> {
        let start = self.pos;
        let directive = self.byte() == Some(b'%');
        self.pos += 2;
        if self.byte() == Some(b'~') {
            self.pos += 1;
            pieces.trim_last();
        }
        self.height = 0;
        let newlines = self.set_newlines(false);
        let piece = if directive {
            let directive = self.directive(start)?;
            Piece::Directive(directive, self.span(start, self.pos))
        } else {
            Piece::Interpolation(self.expression()?)
        };
        pieces.trim = self.peek() == Some(b'~') && self.ahead(1) == Some(b'}');
        if pieces.trim {
            self.pos += 1;
        }
        if !self.eat(b'}') {
            return self.expected("`}` at the end of this sequence");
        }
        self.newlines = newlines;
        pieces.height = pieces.height.max(self.height);
        pieces.list.push(piece);
        Ok(())
    }

    fn directive(&mut self, start: usize) -> Parse<Directive> {
        if self.eat_word("if") {
            Ok(Directive::If(self.expression()?))
        } else if self.eat_word("else") {
            Ok(Directive::Else)
        } else if self.eat_word("endif") {
            Ok(Directive::EndIf)
        } else if self.eat_word("for") {
            let (key, value) = self.for_variables()?;
            Ok(Directive::For { key, value, collection: self.expression()? })
        } else if self.eat_word("endfor") {
            Ok(Directive::EndFor)
        } else {
            let message =
                "after `%{` stands `if`, `else`, `endif`, `for` or `endfor`; write `%%{` for a literal `%{`";
            self.fail(start, start + 2, message)
        }
    }

    pub(super) fn string(&self, text: Cow<'_, str>, start: usize) -> Expression {
        Expression { kind: ExpressionKind::String(SmolStr::new(text)), span: self.span(start, self.pos) }
    }

    /// Pieces that began at `start` as an expression.
    pub(super) fn template(&mut self, mut pieces: Pieces<'a>, start: usize) -> Parse<Expression> {
        let end = self.pos;
        let single = pieces.list.len() == 1;
        let kind = match pieces.list.pop() {
            None => ExpressionKind::String(SmolStr::default()),
            Some(Piece::Interpolation(inner)) if single => ExpressionKind::Wrapped(Box::new(inner)),
            Some(last) => {
                pieces.list.push(last);
                self.nest(pieces.list, &mut pieces.height)?
            }
        };
        self.raise(pieces.height, start)?;
        Ok(Expression { kind, span: self.span(start, end) })
    }
}

impl<'a> Pieces<'a> {
    fn text_unless_empty(&mut self, text: Cow<'a, str>) {
        if !text.is_empty() {
            self.text(text);
        }
    }
}
