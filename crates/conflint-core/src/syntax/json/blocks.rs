//! Blocks out of JSON: objects, or arrays of objects, one level for each label.

use std::borrow::Cow;

use crate::source::Span;
use crate::syntax::unique::repeated;
use crate::syntax::{
    Attribute, Block, Body, Expression, ExpressionKind, Ident, Notation, ObjectItem, ObjectKey, SyntaxError,
};

pub(super) const ROOT: &str = "the whole of a JSON file is an object, or an array of objects";

impl Body {
    /// This body where `kinds` (the type of a block, and how many labels it has) are blocks and all else arguments.
    ///
    /// A body in native syntax says itself what is a block, and is given as it is. In a body from JSON every property
    /// of one of the kinds is taken apart into blocks: an object or an array of objects for each label, and an object
    /// or an array of objects for what is in them; their bodies are to be asked the same way. What cannot be taken
    /// apart, and arguments that are set twice, are errors.
    pub fn with_blocks(&self, kinds: &[(&str, usize)]) -> (Cow<'_, Body>, Vec<SyntaxError>) {
        let mut errors = Vec::new();
        if self.notation == Notation::Native {
            return (Cow::Borrowed(self), errors);
        }
        let mut body = Body {
            attributes: Vec::new(),
            blocks: self.blocks.clone(),
            notation: self.notation,
            span: self.span,
        };
        for attribute in &self.attributes {
            match kinds.iter().find(|(kind, _)| *kind == attribute.name.name) {
                Some((_, labels)) => {
                    let mut unpack = Unpack {
                        kind: &attribute.name,
                        labels: Vec::new(),
                        blocks: &mut body.blocks,
                        errors: &mut errors,
                    };
                    unpack.label(&attribute.value, *labels);
                }
                None => body.attributes.push(attribute.clone()),
            }
        }
        errors.extend(repeated(&body.attributes).into_iter().map(set_twice));
        errors.sort_by_key(|error| error.span.start);
        (Cow::Owned(body), errors)
    }
}

/// The properties of an object, or of all objects of an array, as arguments.
pub(super) fn flatten(
    value: Expression,
    attributes: &mut Vec<Attribute>,
    errors: &mut Vec<SyntaxError>,
    rule: &str,
) {
    let span = value.span;
    match value.kind {
        ExpressionKind::Object(items) => {
            attributes.extend(items.into_iter().filter_map(|item| argument(item, errors)));
        }
        ExpressionKind::Tuple(objects) => {
            for object in objects {
                match object.kind {
                    ExpressionKind::Object(_) => flatten(object, attributes, errors, rule),
                    _ => errors.push(SyntaxError { span: object.span, message: rule.to_owned() }),
                }
            }
        }
        _ => errors.push(SyntaxError { span, message: rule.to_owned() }),
    }
}

fn argument(item: ObjectItem, errors: &mut Vec<SyntaxError>) -> Option<Attribute> {
    match item.key {
        ObjectKey::Name(name) if name.name == "//" => None,
        ObjectKey::Name(name) => Some(attribute(name, item.value)),
        ObjectKey::Expression(key) => {
            errors.push(computed(key.span));
            None
        }
    }
}

/// An argument of a body.
fn attribute(name: Ident, value: Expression) -> Attribute {
    let span = name.span.to(value.span);
    Attribute { name, value, span }
}

fn computed(span: Span) -> SyntaxError {
    SyntaxError {
        span,
        message: "the name of an argument or block, or a label, cannot be computed".to_owned(),
    }
}

pub(super) fn set_twice(name: &Ident) -> SyntaxError {
    let message = format!("`{}` is set already in this body; keep one of them", name.name);
    SyntaxError { span: name.span, message }
}

/// A property that is taken apart into blocks.
struct Unpack<'a> {
    kind: &'a Ident,
    /// The labels on the way down.
    labels: Vec<Ident>,
    blocks: &'a mut Vec<Block>,
    errors: &'a mut Vec<SyntaxError>,
}

impl Unpack<'_> {
    /// `value` has `left` levels of labels above the content.
    fn label(&mut self, value: &Expression, left: usize) {
        let Some(deeper) = left.checked_sub(1) else { return self.content(value) };
        match &value.kind {
            ExpressionKind::Null => {}
            ExpressionKind::Object(items) => self.labelled(items, deeper),
            ExpressionKind::Tuple(objects) => {
                for object in objects {
                    match &object.kind {
                        ExpressionKind::Object(items) => self.labelled(items, deeper),
                        _ => self.wrong(object, "an object, its names are labels of the block"),
                    }
                }
            }
            _ => self.wrong(value, "an object, its names are labels of the block"),
        }
    }

    fn labelled(&mut self, items: &[ObjectItem], deeper: usize) {
        for item in items {
            match &item.key {
                ObjectKey::Name(label) => {
                    self.labels.push(label.clone());
                    self.label(&item.value, deeper);
                    self.labels.pop();
                }
                ObjectKey::Expression(key) => self.errors.push(computed(key.span)),
            }
        }
    }

    fn content(&mut self, value: &Expression) {
        match &value.kind {
            ExpressionKind::Null => {}
            ExpressionKind::Object(_) => self.block(value),
            ExpressionKind::Tuple(values) => values.iter().for_each(|value| self.block(value)),
            _ => self.wrong(value, "an object, or an array of objects, one for each block"),
        }
    }

    fn block(&mut self, value: &Expression) {
        let mut attributes = Vec::new();
        if !matches!(value.kind, ExpressionKind::Null) {
            let rule = "an object is wanted here, with the arguments of the block";
            flatten(value.clone(), &mut attributes, self.errors, rule);
        }
        let header = self.labels.last().unwrap_or(self.kind).span;
        let inside = Span { start: value.span.start + 1, end: value.span.end - 1, ..value.span };
        let body = Body { attributes, blocks: Vec::new(), notation: Notation::Json, span: inside };
        let (kind, labels, span) = (self.kind.clone(), self.labels.clone(), header.to(value.span));
        self.blocks.push(Block { kind, labels, body, header, span });
    }

    fn wrong(&mut self, value: &Expression, wanted: &str) {
        let message = format!("`{}` wants {wanted}", self.kind.name);
        self.errors.push(SyntaxError { span: value.span, message });
    }
}
