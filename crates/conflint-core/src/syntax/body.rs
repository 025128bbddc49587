//! Bodies: attributes and blocks, one after the other, with recovery at each.

use super::parser::{Parse, Parser};
use super::unique::repeated;
use super::{Attribute, Block, Body, Ident, Notation};

#[derive(Default)]
pub(super) struct Items {
    attributes: Vec<Attribute>,
    blocks: Vec<Block>,
}

/// A file of more bytes than this is large.
const LARGE: usize = 1 << 16;

impl Items {
    /// Most bodies hold less than what a list takes when it begins.
    fn shrink(&mut self) {
        self.attributes.shrink_to_fit();
        self.blocks.shrink_to_fit();
    }
}

impl Parser<'_> {
    /// The whole text.
    pub(super) fn file(&mut self) -> Body {
        self.skip_mark();
        let mut items = Items::default();
        items.blocks.reserve_exact(self.blocks_at_most());
        loop {
            self.items(&mut items);
            if self.pos >= self.text.len() {
                break;
            }
            self.error(
                self.pos,
                self.pos + 1,
                "this `}` closes nothing; delete it, or look for a missing `{`",
            );
            self.pos += 1;
        }
        self.body(items, 0, self.text.len())
    }

    /// Room for the blocks of a large file, whose list would be copied again and again: they end in the first column. No
    /// more than what blocks of usual size would want.
    fn blocks_at_most(&self) -> usize {
        if self.text.len() < LARGE {
            return 0;
        }
        let ends = memchr::memmem::find_iter(self.text.as_bytes(), "\n}").count();
        ends.min(self.text.len() / 32)
    }

    /// The item here, as the only one of a body.
    pub(super) fn one_item(&mut self) -> Option<Body> {
        let (mut items, start) = (Items::default(), self.pos);
        self.item(&mut items).ok()?;
        Some(self.body(items, start, self.pos))
    }

    /// Up to a closing brace or the end of the text.
    fn items(&mut self, items: &mut Items) {
        loop {
            self.newlines = true;
            while self.eat_newline() {}
            self.stop_if_hopeless();
            match self.peek() {
                None | Some(b'}') => return,
                _ => {}
            }
            let (start, depth) = (self.pos, self.depth);
            if self.item(items).is_err() {
                self.depth = depth;
                self.recover(start);
            }
        }
    }

    fn item(&mut self, items: &mut Items) -> Parse<()> {
        let Some(name) = self.identifier() else {
            let wanted = "the name of an argument, or the type of a block";
            if self.peek() == Some(b'"') {
                return self.fail(
                    self.pos,
                    self.pos + 1,
                    "names of arguments and blocks stand without quotes",
                );
            }
            return self.expected(wanted);
        };
        match (self.peek(), self.ahead(1)) {
            (Some(b'='), next) if next != Some(b'=') && next != Some(b'>') => {
                items.attributes.push(self.attribute(name)?);
                self.end_of_item("argument")
            }
            (Some(b'"' | b'{'), _) => self.block(name, items),
            _ if self.at_identifier() => self.block(name, items),
            _ => self.expected("`=` and a value, or `{` and the content of a block"),
        }
    }

    fn attribute(&mut self, name: Ident) -> Parse<Attribute> {
        self.pos += 1;
        let value = self.expression()?;
        let span = name.span.to(value.span);
        Ok(Attribute { name, value, span })
    }

    /// What follows an item must be on the next line. The item itself is kept.
    fn end_of_item(&mut self, what: &str) -> Parse<()> {
        if self.at_newline_or_end() {
            return Ok(());
        }
        self.expected(&format!("a new line after the {what}"))
    }

    fn block(&mut self, kind: Ident, items: &mut Items) -> Parse<()> {
        let labels = self.labels()?;
        let header = kind.span.to(labels.last().map_or(kind.span, |label| label.span));
        let open = self.pos;
        self.pos += 1;
        let mut inner = Items::default();
        let depth = self.depth;
        let result = self.block_content(open, &mut inner);
        self.depth = depth;
        let end = *result.as_ref().unwrap_or(&self.pos);
        inner.shrink();
        let body = self.body(inner, open + 1, end);
        let span = header.to(self.span(self.pos, self.pos));
        let mut block = Block { kind, labels, body, header, span };
        let unclosed = result.is_ok() && end == self.pos;
        let outer = if unclosed { self.take_outer_blocks(&mut block) } else { Vec::new() };
        items.blocks.push(block);
        items.blocks.extend(outer);
        result?;
        self.end_of_item("block")
    }

    /// Labels up to the opening brace.
    fn labels(&mut self) -> Parse<Vec<Ident>> {
        let mut labels = Vec::new();
        loop {
            match self.peek() {
                Some(b'{') => {
                    labels.shrink_to_fit();
                    return Ok(labels);
                }
                Some(b'"') => labels.push(self.quoted_label()?),
                Some(b'=') => {
                    return self.expected("`{` after the labels; an argument has one name and no labels");
                }
                _ => match self.identifier() {
                    Some(label) => labels.push(label),
                    None => return self.expected("`{` on the line of the block's type"),
                },
            }
        }
    }

    /// Between the braces, up to and with the closing one. Answers where the content ends.
    fn block_content(&mut self, open: usize, items: &mut Items) -> Parse<usize> {
        self.enter()?;
        self.newlines = true;
        if !self.at_newline_or_end() && self.peek() != Some(b'}') {
            return self.single_argument(items);
        }
        self.items(items);
        let end = self.pos;
        if self.peek() == Some(b'}') {
            self.pos += 1;
        } else if !std::mem::replace(&mut self.unclosed, true) {
            self.error(open, open + 1, "this `{` is never closed; add `}` at the end of the block");
        }
        Ok(end)
    }

    /// `{ name = value }` on one line. Answers where the content ends.
    fn single_argument(&mut self, items: &mut Items) -> Parse<usize> {
        const RULE: &str = "a block on one line holds one argument; put each on a line of its own";
        let Some(name) = self.identifier() else { return self.expected("the name of an argument") };
        if self.peek() != Some(b'=') || matches!(self.ahead(1), Some(b'=' | b'>')) {
            return self.expected("`=`, because a block on one line holds one argument and no blocks");
        }
        items.attributes.push(self.attribute(name)?);
        match self.peek() {
            Some(b'}') => {
                self.pos += 1;
                Ok(self.pos - 1)
            }
            Some(b',') => self.fail(self.pos, self.pos + 1, RULE),
            _ => self.expected("`}`, because a block that begins on the line of its `{` ends there too"),
        }
    }

    fn body(&mut self, items: Items, start: usize, end: usize) -> Body {
        for name in repeated(&items.attributes) {
            self.error_at(
                name.span,
                format!("`{}` is set already in this body; keep one of them", name.name),
            );
        }
        let span = self.span(start, end);
        Body { attributes: items.attributes, blocks: items.blocks, notation: Notation::Native, span }
    }
}
