//! Text to tree: HCL native syntax and HCL-JSON into one tree with byte spans.
//!
//! Parsing never fails: what cannot be read is a [`SyntaxError`] with its place, and everything else is kept.
//! It takes time linear in the text, and trees are never deeper than the limits in [`limits`], so that walking,
//! cloning and dropping them by recursion is safe.
//!
//! # JSON
//!
//! In JSON nothing says whether a property is an argument or a block, so a body that was read from JSON has all its
//! properties as attributes, and whoever knows the schema asks it for blocks with [`Body::with_blocks`]. Properties
//! named `//` are comments and are left out of bodies.
//!
//! A string is a template where it stands for a value. Where Terraform takes it literally (a default of a variable,
//! a description, a `.tfvars.json`), [`json_literal`] and [`parse_json_literal`] read it so; where it takes it for a
//! reference (`depends_on`, `provider`, `ignore_changes`), [`expression_in_string`] does.
//! A string whose template is wrong has an error and stays as it is: who takes it literally drops that error.

mod body;
mod chars;
mod collection;
mod escape;
mod expression;
mod heredoc;
mod json;
pub mod limits;
mod nest;
mod number;
mod operator;
mod origin;
mod parser;
mod primary;
mod recover;
mod steps;
mod template;
mod tree;
mod unclosed;
mod unexpected;
mod unique;
mod words;
mod work;

pub use json::{json_literal, parse_json, parse_json_literal};
pub use tree::*;

use origin::Origin;
use parser::Parser;

use crate::source::SourceId;

/// Whether the text is a name that may stand bare.
pub(crate) fn is_identifier(text: &str) -> bool {
    !text.is_empty() && chars::identifier_length(text) == text.len()
}

/// Reads a file in native syntax: `.tf`, `.tfvars`, `.tofu`.
///
/// ```
/// use conflint_core::source::Sources;
/// use conflint_core::syntax::parse;
///
/// let mut sources = Sources::new();
/// let source = sources.add("main.tf", "locals {\n  a = 1\n  b =\n}\n");
/// let parsed = parse(source, sources.text(source));
///
/// // What is wrong is said with its place, and the rest is there.
/// assert_eq!(parsed.errors.len(), 1);
/// let locals = &parsed.body.blocks[0];
/// assert_eq!(locals.body.attributes[0].name.name, "a");
/// assert_eq!(sources.slice(locals.body.attributes[0].value.span), "1");
/// ```
pub fn parse(source: SourceId, text: &str) -> Parsed {
    let mut parser = Parser::new(text, Origin::Text(source));
    let body = parser.file();
    let (comments, errors) = parser.finish();
    Parsed { body, comments, errors }
}

/// Reads a file in native syntax. That more than so many brackets, blocks and templates are inside each other is an error.
pub fn parse_within(source: SourceId, text: &str, levels: u32) -> Parsed {
    let mut parser = Parser::new(text, Origin::Text(source));
    let body = parser.file();
    parser.check_depth(levels);
    let (comments, errors) = parser.finish();
    Parsed { body, comments, errors }
}

/// What keeps a file from being read by a parser that knows no limits: its errors, and whether more than so many brackets,
/// blocks and templates are inside each other.
pub fn refuse(source: SourceId, text: &str, levels: u32) -> Vec<SyntaxError> {
    parse_within(source, text, levels).errors
}

/// Reads the one argument or block that begins at this byte of a file, as [`parse_within`] reads the whole file. Answers it
/// as the only item of a body, and where it ends: at the end of its line. Answers nothing where it has an error.
pub fn parse_item(source: SourceId, text: &str, at: usize, levels: u32) -> Option<(Body, usize)> {
    let mut parser = Parser::new(text, Origin::Text(source));
    parser.pos = at;
    let body = parser.one_item()?;
    parser.check_depth(levels);
    (!parser.has_errors()).then_some((body, parser.pos))
}

/// Reads one expression. Newlines mean nothing, as between parentheses; anything behind the expression is an error.
pub fn parse_expression(source: SourceId, text: &str) -> (Option<Expression>, Vec<SyntaxError>) {
    let mut parser = Parser::new(text, Origin::Text(source));
    let expression = parser.whole_expression();
    (expression, parser.finish().1)
}

/// Reads a template as `templatefile` does: the whole text is what stands between the quotes, without escapes.
///
/// The result is a `String`, a `Template`, or a `Wrapped` where the text is nothing but one interpolation.
pub fn parse_template(source: SourceId, text: &str) -> (Option<Expression>, Vec<SyntaxError>) {
    let mut parser = Parser::new(text, Origin::Text(source));
    let expression = parser.bare_template();
    (expression, parser.finish().1)
}

/// Reads the text of a string as an expression, as Terraform does with references in JSON and with quoted ones in
/// native syntax: `depends_on = ["aws_vpc.main"]`. Spans point into the string.
///
/// Answers nothing where `string` is not a [`ExpressionKind::String`] or its text is not one expression.
pub fn expression_in_string(string: &Expression) -> Option<Expression> {
    let ExpressionKind::String(text) = &string.kind else { return None };
    let mut parser = Parser::new(text, Origin::inside(string.span, text.len()));
    parser.whole_expression()
}

#[cfg(test)]
mod hostile;
#[cfg(test)]
mod linear;
#[cfg(test)]
mod shape;
#[cfg(test)]
mod tests;
