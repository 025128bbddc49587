//! `moved`, `removed` and `import`.

use super::{Decoder, attribute};
use crate::config::module::{Import, Moved, Removed};
use crate::config::traversal::Target;
use crate::syntax::Block;

impl Decoder<'_> {
    pub(super) fn moved(&mut self, block: &Block) {
        let (from, to) = (self.target(block, "from"), self.target(block, "to"));
        let (Some(from), Some(to)) = (from, to) else { return };
        if from.resource.is_some() != to.resource.is_some() {
            self.refuse(block.header, "a resource moves to a resource, and a module to a module");
            return;
        }
        self.module.moved.push(Moved { from, to });
    }

    pub(super) fn removed(&mut self, block: &Block) {
        let Some(from) = self.target(block, "from") else { return };
        let lifecycle = block.body.blocks.iter().find(|nested| nested.kind.name == "lifecycle");
        let destroy = lifecycle.and_then(|lifecycle| self.constant_bool(&lifecycle.body, "destroy"));
        self.module.removed.push(Removed { from, destroy: destroy.unwrap_or(true) });
    }

    pub(super) fn import(&mut self, block: &Block) {
        let argument = |name| attribute(&block.body, name).cloned();
        let id = argument("id").or_else(|| argument("identity"));
        match (argument("to"), id) {
            (Some(to), Some(id)) => {
                let for_each = argument("for_each");
                self.module.imports.push(Import { to: to.value, id, for_each });
            }
            _ => self.refuse(block.header, "an import block has `to`, and `id` or `identity`"),
        }
    }

    fn target(&mut self, block: &Block, name: &str) -> Option<Target> {
        let Some(written) = attribute(&block.body, name) else {
            self.refuse(block.header, format!("a {} block has `{name}`", block.kind.name));
            return None;
        };
        let target = Target::literal(&written.value);
        if target.is_none() {
            self.refuse(written.value.span, "this is not the address of a resource or module");
        }
        target
    }
}
