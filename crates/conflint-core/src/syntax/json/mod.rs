//! JSON into the same tree; how it is meant to be used stands in the documentation of [`syntax`](super).

mod blocks;
mod reader;
mod scalar;
mod string;
#[cfg(test)]
mod tests;

use super::unique::repeated;
use super::{Body, Expression, Notation, Parsed};
use crate::source::SourceId;
use reader::{Reader, Strings};

/// Reads a file in JSON syntax: `.tf.json`.
pub fn parse_json(source: SourceId, text: &str) -> Parsed {
    Reader::new(source, text, Strings::Templates).file()
}

/// Reads a file in JSON syntax whose strings mean what they say: `.tfvars.json`.
pub fn parse_json_literal(source: SourceId, text: &str) -> Parsed {
    let mut parsed = Reader::new(source, text, Strings::Literal).file();
    let twice = repeated(&parsed.body.attributes).into_iter().map(blocks::set_twice).collect::<Vec<_>>();
    parsed.errors.extend(twice);
    parsed.errors.sort_by_key(|error| error.span.start);
    parsed
}

/// Reads an expression of a JSON body once more, with strings that mean what they say. `text` is the whole text that
/// the expression came from.
pub fn json_literal(text: &str, expression: &Expression) -> Option<Expression> {
    let span = expression.span;
    let mut reader = Reader::new(span.source, text.get(..span.end as usize)?, Strings::Literal);
    reader.pos = span.start as usize;
    reader.value()
}

impl Reader<'_> {
    fn file(mut self) -> Parsed {
        if self.text.starts_with('\u{FEFF}') {
            self.error(0, 3, "Terraform refuses JSON with a byte order mark; save the file without it");
            self.pos = 3;
        }
        let mut body = Body {
            attributes: Vec::new(),
            blocks: Vec::new(),
            notation: Notation::Json,
            span: self.span(0, self.text.len()),
        };
        if let Some(root) = self.value() {
            blocks::flatten(root, &mut body.attributes, &mut self.errors, blocks::ROOT);
            if self.peek().is_some() && self.errors.is_empty() {
                self.error(
                    self.pos,
                    self.text.len(),
                    "the JSON value is complete before this; delete the rest",
                );
            }
        }
        self.errors.sort_by_key(|error| error.span.start);
        Parsed { body, comments: self.comments, errors: self.errors }
    }
}
