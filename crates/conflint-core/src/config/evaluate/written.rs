//! Where the arguments of one instance are written, and what they refer to, by path.

use std::collections::BTreeMap;

use smol_str::SmolStr;

use crate::eval::references;
use crate::source::{Sources, Span};
use crate::syntax::{Attribute, Block, Expression};

/// Collects by path: `name`, `members.0.user_id`. Or collects nothing, where nobody asks.
#[derive(Default)]
pub(super) struct Written<'w> {
    found: Option<&'w mut Found>,
    path: String,
}

/// What has been collected.
#[derive(Clone, Default)]
pub(super) struct Found {
    pub arguments: BTreeMap<SmolStr, Span>,
    pub references: BTreeMap<SmolStr, Vec<SmolStr>>,
}

impl<'w> Written<'w> {
    pub fn into(found: &'w mut Found) -> Self {
        Self { found: Some(found), path: String::new() }
    }

    pub fn argument(&mut self, attribute: &Attribute, sources: &Sources) {
        let path = self.below(&attribute.name.name);
        if let Some(found) = &mut self.found {
            found.arguments.insert(path.clone(), attribute.span);
            found.read(path, &attribute.value, sources);
        }
    }

    /// What is read to know how many blocks of a kind there are.
    pub fn reads(&mut self, kind: &str, expression: &Expression, sources: &Sources) {
        let path = self.below(kind);
        if let Some(found) = &mut self.found {
            found.read(path, expression, sources);
        }
    }

    /// Goes into the block `kind` with this index.
    pub fn inside<T>(
        &mut self,
        kind: &str,
        index: usize,
        block: &Block,
        inner: impl FnOnce(&mut Self) -> T,
    ) -> T {
        if self.found.is_none() {
            return inner(self);
        }
        let length = self.path.len();
        let path = self.below(kind);
        if let Some(found) = &mut self.found {
            found.arguments.entry(path.clone()).or_insert(block.header);
        }
        self.path = format!("{path}.{index}");
        let answer = inner(self);
        self.path.truncate(length);
        answer
    }

    fn below(&self, name: &str) -> SmolStr {
        if self.found.is_none() {
            return SmolStr::default();
        }
        if self.path.is_empty() { name.into() } else { format!("{}.{name}", self.path).into() }
    }
}

impl Found {
    fn read(&mut self, path: SmolStr, expression: &Expression, sources: &Sources) {
        let references = references(expression);
        if references.is_empty() {
            return;
        }
        let known = self.references.entry(path).or_default();
        for reference in references {
            let text = SmolStr::from(sources.slice(reference.span));
            if !known.contains(&text) {
                known.push(text);
            }
        }
    }
}
