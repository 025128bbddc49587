//! Blocks that are never closed. All that follows them is read as their content; indentation tells what is not.

use super::Block;
use super::parser::Parser;
use super::work::looked_at;

impl Parser<'_> {
    /// Takes out of a block that is never closed what is not indented more than the block itself, so that a missing
    /// brace costs one block and not the rest of the file.
    pub(super) fn take_outer_blocks(&self, block: &mut Block) -> Vec<Block> {
        let Some(own) = self.indentation(block) else { return Vec::new() };
        let outer = |inner: &Block| self.indentation(inner).is_some_and(|indentation| indentation <= own);
        let Some(first) = block.body.blocks.iter().position(outer) else { return Vec::new() };
        let taken = block.body.blocks.split_off(first);
        if let Some(next) = taken.first() {
            let end = next.span.start;
            // Arguments behind the blocks that are taken out belong to none of them.
            block.body.attributes.retain(|attribute| attribute.span.start < end);
            block.body.span.end = end;
            block.span.end = end;
        }
        taken
    }

    /// How far the line of a block is indented; nothing where the block does not begin its line.
    fn indentation(&self, block: &Block) -> Option<usize> {
        let before = self.slice(0, block.span.start as usize);
        let blanks = before.get(before.rfind('\n').map_or(0, |newline| newline + 1)..)?;
        looked_at(blanks.len());
        blanks.bytes().all(|byte| matches!(byte, b' ' | b'\t')).then_some(blanks.len())
    }
}
