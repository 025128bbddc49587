//! Pieces of a template put inside each other: what stands between `if` and `endif`, `for` and `endfor`.

use smol_str::SmolStr;

use super::parser::{Failed, Parse, Parser};
use super::template::{Directive, Piece};
use super::{Expression, ExpressionKind, Ident, TemplatePart, limits};
use crate::source::Span;

/// Parts that grow; text that follows text is joined.
#[derive(Default)]
struct Parts {
    list: Vec<TemplatePart>,
    text: String,
}

impl Parts {
    fn push(&mut self, part: TemplatePart) {
        self.flush();
        self.list.push(part);
    }

    fn flush(&mut self) {
        if !self.text.is_empty() {
            self.list.push(TemplatePart::Literal(SmolStr::new(&self.text)));
            self.text.clear();
        }
    }

    fn finish(mut self) -> Vec<TemplatePart> {
        self.flush();
        self.list
    }
}

/// A directive that waits for its end, and the parts around it.
struct Open {
    what: Waiting,
    span: Span,
    around: Parts,
}

enum Waiting {
    If { condition: Expression, then: Option<Vec<TemplatePart>> },
    For { key: Option<Ident>, value: Ident, collection: Expression },
}

impl Parser<'_> {
    /// A `String` where there are no sequences, else a `Template`. Adds the levels of the nesting to `height`.
    pub(super) fn nest(&mut self, pieces: Vec<Piece<'_>>, height: &mut u32) -> Parse<ExpressionKind> {
        let (mut parts, mut open) = (Parts::default(), Vec::new());
        let mut deepest = 0;
        for piece in pieces {
            match piece {
                Piece::Text(text) => parts.text.push_str(&text),
                Piece::Interpolation(inner) => parts.push(TemplatePart::Interpolation(inner)),
                Piece::Directive(directive, span) => {
                    self.directive_piece(directive, span, &mut parts, &mut open)?;
                    deepest = deepest.max(open.len() as u32);
                }
            }
        }
        if let Some(Open { what, span, .. }) = open.pop() {
            let end = if matches!(what, Waiting::If { .. }) { "%{ endif }" } else { "%{ endfor }" };
            self.error_at(span, format!("this directive is never closed; add `{end}`"));
            return Err(Failed);
        }
        *height += deepest;
        if parts.list.is_empty() {
            return Ok(ExpressionKind::String(SmolStr::new(&parts.text)));
        }
        Ok(ExpressionKind::Template(parts.finish()))
    }

    fn directive_piece(
        &mut self,
        directive: Directive,
        span: Span,
        parts: &mut Parts,
        open: &mut Vec<Open>,
    ) -> Parse<()> {
        match directive {
            Directive::If(condition) => self.open(Waiting::If { condition, then: None }, span, parts, open),
            Directive::For { key, value, collection } => {
                self.open(Waiting::For { key, value, collection }, span, parts, open)
            }
            Directive::Else => match open.last_mut() {
                Some(Open { what: Waiting::If { then: then @ None, .. }, .. }) => {
                    *then = Some(std::mem::take(parts).finish());
                    Ok(())
                }
                _ => self.misplaced("`else` belongs between `%{ if … }` and `%{ endif }`, once", span),
            },
            Directive::EndIf => match open.pop() {
                Some(Open { what: Waiting::If { condition, then }, around, .. }) => {
                    let last = std::mem::replace(parts, around).finish();
                    let (then, otherwise) = match then {
                        Some(then) => (then, last),
                        None => (last, Vec::new()),
                    };
                    parts.push(TemplatePart::If { condition, then, otherwise });
                    Ok(())
                }
                _ => self.misplaced("`endif` belongs to no `%{ if … }`", span),
            },
            Directive::EndFor => match open.pop() {
                Some(Open { what: Waiting::For { key, value, collection }, around, .. }) => {
                    let body = std::mem::replace(parts, around).finish();
                    parts.push(TemplatePart::For { key, value, collection, body });
                    Ok(())
                }
                _ => self.misplaced("`endfor` belongs to no `%{ for … }`", span),
            },
        }
    }

    fn open(&mut self, what: Waiting, span: Span, parts: &mut Parts, open: &mut Vec<Open>) -> Parse<()> {
        if self.depth as usize + open.len() >= limits::DEPTH as usize {
            return self.misplaced("directives are nested too deeply here; take the template apart", span);
        }
        open.push(Open { what, span, around: std::mem::take(parts) });
        Ok(())
    }

    fn misplaced(&mut self, message: &str, span: Span) -> Parse<()> {
        self.error_at(span, message);
        Err(Failed)
    }
}
