//! Blocks that declare something by its name, in the order of the names.

use std::collections::BTreeMap;

use rayon::prelude::*;
use smol_str::SmolStr;

use super::alias;
use crate::syntax::Block;

/// Blocks with a name. A folder has few types and many names: they are told apart first by all but the last label.
#[derive(Default)]
pub(super) struct Declarations {
    /// All of them, where the parser has put them. A large file has many, and they are not moved until they are read.
    blocks: Vec<Option<Block>>,
    groups: BTreeMap<Start, Vec<Named>>,
}

/// The type of a block, and its first label.
type Start = (SmolStr, Option<SmolStr>);

/// Its second label, and the alias of a provider. No block has more labels.
type End = (Option<SmolStr>, Option<SmolStr>);

/// The end of a name, the position of its block, and whether that overrides another.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Named {
    end: End,
    at: usize,
    is_override: bool,
}

/// What declares one thing.
pub(super) struct Declaration {
    pub block: Block,
    pub is_override: bool,
    /// Later blocks of the same name, each with whether it overrides.
    pub others: Vec<(Block, bool)>,
}

impl Declarations {
    /// Adds those blocks of a file that have a name. The others.
    pub fn add(&mut self, blocks: Vec<Block>, is_override: bool) -> Vec<Block> {
        let first = self.blocks.len();
        let blocks = blocks.into_iter().map(Some);
        if first == 0 {
            self.blocks = blocks.collect();
        } else {
            self.blocks.extend(blocks);
        }
        let mut others = Vec::new();
        for (at, slot) in self.blocks.iter_mut().enumerate().skip(first) {
            match slot.as_ref().and_then(name) {
                Some((start, end)) => {
                    self.groups.entry(start).or_default().push(Named { end, at, is_override })
                }
                None => others.extend(slot.take()),
            }
        }
        others
    }

    /// How many resources there are at most.
    pub fn resources(&self) -> usize {
        let is_resource = |kind: &str| matches!(kind, "resource" | "data" | "ephemeral");
        let resources = self.groups.iter().filter(|((kind, _), _)| is_resource(kind));
        resources.map(|(_, group)| group.len()).sum()
    }

    /// Everything that is declared, by name.
    pub fn for_each(self, mut declare: impl FnMut(Declaration)) {
        let Self { mut blocks, groups } = self;
        for mut group in groups.into_values() {
            group.par_sort_unstable();
            for alike in group.chunk_by(|a, b| a.end == b.end) {
                let mut alike =
                    alike.iter().filter_map(|named| Some((blocks[named.at].take()?, named.is_override)));
                let Some((block, is_override)) = alike.next() else { continue };
                declare(Declaration { block, is_override, others: alike.collect() });
            }
        }
    }
}

/// What two blocks share that declare the same.
fn name(block: &Block) -> Option<(Start, End)> {
    let named = matches!(
        block.kind.name.as_str(),
        "resource"
            | "data"
            | "ephemeral"
            | "variable"
            | "output"
            | "module"
            | "provider"
            | "check"
            | "terraform"
    );
    let alias = (block.kind.name == "provider").then(|| alias(&block.body)).flatten();
    let label = |at: usize| block.labels.get(at).map(|label| label.name.clone());
    named.then(|| ((block.kind.name.clone(), label(0)), (label(1), alias)))
}

#[cfg(test)]
mod tests {
    use crate::config::testing::run;

    #[test]
    fn a_block_is_overridden_by_all_that_come_later() {
        let outcome = run(&[
            ("a_override.tf", "resource \"x_y\" \"z\" { name = \"a\" }"),
            ("b_override.tf.json", r#"{"resource": {"x_y": {"z": {"size": 2}}}}"#),
            ("c_override.tf", "resource \"x_y\" \"z\" { name = \"c\" }"),
            ("main.tf", "resource \"x_y\" \"z\" {\n  name = \"main\"\n  kind = \"k\"\n}"),
            ("other.tf", "resource \"x_y\" \"z\" { name = \"twice\" }"),
        ]);
        assert_eq!(outcome.addresses(), ["x_y.z"]);
        assert_eq!(outcome.text("x_y.z", "name"), "c");
        assert_eq!(outcome.text("x_y.z", "kind"), "k");
        assert_eq!(outcome.after("x_y.z", "size").to_json(), 2);
    }

    #[test]
    fn what_overrides_nothing_is_a_problem() {
        let outcome = run(&[("a_override.tf", "resource \"x_y\" \"z\" {}\nlocals { a = 1 }\n")]);
        assert_eq!(outcome.problems.len(), 1, "{:?}", outcome.problems);
        assert!(
            outcome.problems[0].contains("no resource of this name to override"),
            "{:?}",
            outcome.problems
        );
    }
}
