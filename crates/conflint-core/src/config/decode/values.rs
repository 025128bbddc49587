//! `variable`, `locals`, `output` and `check`.

use std::collections::btree_map::Entry;

use super::{Decoder, take, take_blocks};
use crate::config::module::{Output, Variable};
use crate::syntax::{Attribute, Block, Body, Expression, Notation, json_literal};
use crate::value::Constraint;

impl Decoder<'_> {
    pub(super) fn variable(&mut self, block: Block) {
        let mut body = block.body;
        let Some(name) = block.labels.into_iter().next() else { return };
        let nullable = self.constant_bool(&body, "nullable").unwrap_or(true);
        let sensitive = self.constant_bool(&body, "sensitive").unwrap_or(false);
        let ephemeral = self.constant_bool(&body, "ephemeral").unwrap_or(false);
        let ty = take(&mut body, "type").map(|attribute| attribute.value);
        let default =
            take(&mut body, "default").map(|default| self.without_sequences(default, body.notation));
        let constraint = ty.as_ref().map_or_else(Constraint::any, |ty| self.constraint(ty));
        let variable =
            Variable { ty, constraint, default, nullable, sensitive, ephemeral, header: block.header };
        self.module.variables.insert(name.name, variable);
    }

    fn constraint(&mut self, ty: &Expression) -> Constraint {
        Constraint::parse(ty).unwrap_or_else(|error| {
            self.refuse(error.span.unwrap_or(ty.span), error.message);
            Constraint::any()
        })
    }

    /// Sequences in the strings of a JSON default mean what they say.
    fn without_sequences(&self, default: Attribute, notation: Notation) -> Attribute {
        if notation == Notation::Native {
            return default;
        }
        let text = self.sources.text(default.span.source);
        let value = json_literal(text, &default.value).unwrap_or(default.value);
        Attribute { value, ..default }
    }

    pub(super) fn locals(&mut self, block: Block, is_override: bool) {
        let refused = block.body.blocks.iter().map(|nested| nested.header);
        for span in refused.collect::<Vec<_>>() {
            self.refuse(span, "a block is not expected in locals: write `name = { … }`");
        }
        for attribute in block.body.attributes {
            self.local(attribute, is_override);
        }
    }

    fn local(&mut self, attribute: Attribute, is_override: bool) {
        match self.module.locals.entry(attribute.name.name.clone()) {
            Entry::Vacant(entry) => {
                entry.insert(attribute);
            }
            Entry::Occupied(mut entry) if is_override => {
                entry.insert(attribute);
            }
            Entry::Occupied(_) => self.module.repeats = true,
        }
    }

    pub(super) fn output(&mut self, block: Block) {
        let mut body = block.body;
        let Some(name) = block.labels.into_iter().next() else { return };
        let sensitive = self.constant_bool(&body, "sensitive").unwrap_or(false);
        let ephemeral = self.constant_bool(&body, "ephemeral").unwrap_or(false);
        let depends_on = self.expressions(&mut body, "depends_on");
        let conditions = conditions(&mut body);
        let value = take(&mut body, "value");
        let output = Output { value, sensitive, ephemeral, depends_on, conditions, header: block.header };
        self.module.outputs.insert(name.name, output);
    }

    /// A check may hold one data source, which is read like any other.
    pub(super) fn check(&mut self, block: Block) {
        let mut body = block.body;
        for data in take_blocks(&mut body, "data").into_iter().filter(|data| data.labels.len() == 2) {
            self.resource(data);
        }
    }
}

/// All expressions of `precondition` and `postcondition` blocks.
pub(super) fn conditions(body: &mut Body) -> Vec<Expression> {
    let blocks = take_blocks(body, "precondition").into_iter().chain(take_blocks(body, "postcondition"));
    blocks.flat_map(|block| block.body.attributes).map(|attribute| attribute.value).collect()
}
