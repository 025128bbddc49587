//! Blocks of people's own catalogs that were found to have no fault. They are read when their type is asked for.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use conflint_core::source::SourceId;
use conflint_core::syntax::parse;
use smol_str::SmolStr;

use super::builtin;
use super::entry::Entry;
use super::read;

/// Types with the blocks that say something about them.
#[derive(Clone, Default, Debug)]
pub(super) struct Unread {
    files: Vec<Arc<str>>,
    types: HashMap<SmolStr, Type>,
}

#[derive(Clone, Debug)]
struct Type {
    first: Block,
    /// Blocks that lie over the first.
    others: Vec<Block>,
    entry: OnceLock<Box<Entry>>,
}

#[derive(Clone, Debug)]
struct Block {
    file: usize,
    place: Range<usize>,
}

impl Unread {
    /// Takes a file. Its blocks are added one by one.
    pub fn add_file(&mut self, text: &str, blocks: usize) {
        self.files.push(text.into());
        self.types.reserve(blocks);
    }

    /// Takes a block of the file that was added last.
    pub fn add(&mut self, name: &str, place: Range<usize>) {
        let block = Block { file: self.files.len().saturating_sub(1), place };
        match self.types.get_mut(name) {
            Some(known) => {
                known.others.push(block);
                known.entry = OnceLock::new();
            }
            None => {
                let new = Type { first: block, others: Vec::new(), entry: OnceLock::new() };
                self.types.insert(name.into(), new);
            }
        }
    }

    /// All types, in any order.
    pub fn types(&self) -> impl Iterator<Item = &str> {
        self.types.keys().map(SmolStr::as_str)
    }

    /// How many types somebody has asked for.
    #[cfg(test)]
    pub fn asked(&self) -> usize {
        self.types.values().filter(|of_type| of_type.entry.get().is_some()).count()
    }

    /// The compiled-in facts about a type with these blocks over them.
    pub fn entry(&self, name: &str) -> Option<&Entry> {
        let (name, of_type) = self.types.get_key_value(name)?;
        Some(of_type.entry.get_or_init(|| {
            let mut entry = Box::new(builtin::entry_or_new(name));
            for Block { file, place } in std::iter::once(&of_type.first).chain(&of_type.others) {
                let text = self.files.get(*file).and_then(|text| text.get(place.clone())).unwrap_or_default();
                for block in &parse(SourceId(0), text).body.blocks {
                    read::entry(&mut entry, &block.body, &mut Vec::new());
                }
            }
            entry
        }))
    }
}
