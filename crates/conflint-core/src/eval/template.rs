//! Text with sequences: `"${a}-%{ if b }c%{ endif }"`.

mod own;

pub(super) use own::Template;

use smol_str::SmolStr;
use unicode_segmentation::UnicodeSegmentation;

use super::budget::TEXT;
use super::conditional::{Branch, Branches};
use super::expression::{deeper, evaluate as value_of, limit};
use super::for_expression::{elements, names};
use super::{EvalError, Scope, unknown};
use crate::syntax::{Expression, Ident, TemplatePart};
use crate::value::{Cause, Marks, Symbol, Type, Unknown, Value, convert};

/// Longer prefixes are cut, as Terraform does.
const MAX_PREFIX: usize = 128;

/// The text; where a piece of it is not known, an unknown string that knows its pieces.
pub(super) fn evaluate(
    parts: &[TemplatePart],
    expression: &Expression,
    scope: &Scope<'_>,
) -> Result<Value, EvalError> {
    let literal = |part: &TemplatePart| if let TemplatePart::Literal(text) = part { text.len() } else { 0 };
    let known = String::with_capacity(parts.iter().map(literal).sum());
    let mut text = Text { known, ..Text::default() };
    for part in parts {
        deeper(|| text.add(part, expression, scope))?;
        if text.length > TEXT {
            return Ok(limit(expression, scope));
        }
    }
    Ok(text.finish())
}

/// What has been put together so far.
#[derive(Default)]
struct Text {
    /// What is known before the first piece that is not.
    known: String,
    /// All pieces, from the first one on that is not known.
    pieces: Vec<Value>,
    length: usize,
    marks: Marks,
    causes: Vec<Cause>,
}

impl Text {
    fn add(&mut self, part: &TemplatePart, whole: &Expression, scope: &Scope<'_>) -> Result<(), EvalError> {
        match part {
            TemplatePart::Literal(text) => {
                self.push_text(text);
                Ok(())
            }
            TemplatePart::Interpolation(inner) => self.push(value_of(inner, scope)?, inner),
            TemplatePart::If { condition, then, otherwise } => {
                let branches = Branches {
                    then: Branch::of_text(evaluate(then, whole, scope), whole.span),
                    otherwise: Branch::of_text(evaluate(otherwise, whole, scope), whole.span),
                };
                let chosen = branches.choose(value_of(condition, scope)?, condition.span, whole, scope)?;
                self.push(chosen, whole)
            }
            TemplatePart::For { key, value, collection, body } => {
                self.repeat((key.as_ref(), value), collection, body, whole, scope)
            }
        }
    }

    fn repeat(
        &mut self,
        variables: (Option<&Ident>, &Ident),
        collection: &Expression,
        body: &[TemplatePart],
        whole: &Expression,
        scope: &Scope<'_>,
    ) -> Result<(), EvalError> {
        let over = value_of(collection, scope)?;
        let Some(elements) = elements(&over, collection.span)? else {
            let text = unknown::like(whole, scope, Type::String, std::slice::from_ref(&over));
            return self.push(text.with_marks(over.marks()), whole);
        };
        self.marks = self.marks.union(over.marks());
        for (key, value) in elements {
            let frame = scope.frame(names(variables.0, variables.1, key, value));
            self.push(evaluate(body, whole, &scope.within(&frame))?, whole)?;
            if self.length > TEXT {
                break;
            }
        }
        Ok(())
    }

    fn push(&mut self, value: Value, place: &Expression) -> Result<(), EvalError> {
        let (value, marks) = value.unmark();
        self.marks = self.marks.union(marks);
        if value.is_null() {
            return Err(EvalError::at(place.span, "A null value cannot be put into text."));
        }
        if value.is_unknown() {
            self.causes.extend(value.causes());
            self.pieces.push(value);
            return Ok(());
        }
        let text = convert(&value, &Type::String).map_err(|error| {
            EvalError::at(place.span, format!("This value cannot be put into text: {error}."))
        })?;
        match &text {
            Value::String(text) => self.push_text(text),
            _ => {
                self.causes.extend(text.causes());
                self.pieces.push(text);
            }
        }
        Ok(())
    }

    fn push_text(&mut self, text: &str) {
        self.length += text.len();
        if self.pieces.is_empty() {
            self.known.push_str(text);
        } else {
            self.pieces.push(Value::string(text));
        }
    }

    fn finish(self) -> Value {
        if self.pieces.is_empty() {
            return Value::string(self.known).with_marks(self.marks);
        }
        let prefix = Some(safe_prefix(&self.known)).filter(|prefix| !prefix.is_empty());
        let known = Value::string(self.known);
        let symbol = Symbol::concat([known].into_iter().chain(self.pieces));
        let text = Value::from(Unknown { symbol, ..Unknown::new(Type::String, self.causes) });
        let refined = text.refined(|refinement| {
            refinement.not_null = true;
            refinement.prefix = prefix;
        });
        refined.with_marks(self.marks)
    }
}

/// What the text surely begins with, whatever follows: the last character may become another one together with it.
fn safe_prefix(known: &str) -> SmolStr {
    let mut end = known.len().min(MAX_PREFIX);
    while !known.is_char_boundary(end) {
        end -= 1;
    }
    let known = Value::string(known.get(..end).unwrap_or_default());
    let Some(known) = known.as_str() else { return SmolStr::default() };
    let stays =
        |c: char| c == '\t' || c == ' ' || c.is_ascii_punctuation() && !matches!(c, '<' | '=' | '>' | '`');
    if known.ends_with(stays) {
        return known.clone();
    }
    let last = known.graphemes(true).next_back().map_or(0, str::len);
    known.get(..known.len() - last).unwrap_or_default().into()
}
