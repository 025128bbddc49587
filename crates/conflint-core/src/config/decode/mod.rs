//! From the tree to declarations.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use indexmap::map::Entry;
use smol_str::SmolStr;

mod json;
mod refactor;
mod resource;
mod terraform;
mod values;

use super::module::Module;
use super::overrides::lay_over;
use super::traversal::ProviderName;
use crate::problem::Problem;
use crate::source::{Sources, Span};
use crate::syntax::{Attribute, Block, Body, Expression, ExpressionKind, Notation};

/// One parsed file.
pub(crate) struct File {
    pub body: Body,
    pub is_override: bool,
}

/// What the files declare together: those that declare first, then those that override. Also what Terraform would refuse.
pub(crate) fn decode(files: Vec<File>, sources: &Sources) -> (Module, Vec<Problem>) {
    let mut decoder = Decoder { sources, module: Module::default(), problems: Vec::new() };
    let number = files.iter().map(|file| file.body.blocks.len()).sum();
    let mut blocks: Blocks = IndexMap::with_capacity_and_hasher(number, Default::default());
    let mut nameless: Vec<Block> = Vec::new();
    for file in files {
        let body = match file.body.notation {
            Notation::Native => file.body,
            Notation::Json => decoder.blocks_of_json(&file.body),
        };
        for attribute in &body.attributes {
            decoder.refuse(attribute.name.span, "an argument is not expected here: only blocks are");
        }
        for block in body.blocks {
            match BlockName::of(&block) {
                _ if !decoder.is_known(&block) => {}
                Some(name) => decoder.collect(&mut blocks, name, block, file.is_override),
                None if block.kind.name == "locals" => decoder.locals(block, file.is_override),
                None => nameless.push(block),
            }
        }
    }
    let is_resource = |name: &&BlockName| matches!(name.kind.as_str(), "resource" | "data" | "ephemeral");
    decoder.module.resources.reserve_exact(blocks.keys().filter(is_resource).count());
    for block in by_name(blocks).chain(nameless) {
        decoder.block(block);
    }
    decoder.module.resources.sort_unstable_keys();
    (decoder.module, decoder.problems)
}

/// Blocks by what they declare, until they are taken.
type Blocks = IndexMap<BlockName, Option<Block>, foldhash::fast::RandomState>;

/// The blocks in the order of their names.
fn by_name(mut blocks: Blocks) -> impl Iterator<Item = Block> {
    // A file has few types and many names: first by all but the last label, then by that.
    let mut groups: BTreeMap<(SmolStr, Option<SmolStr>), Vec<Last>> = BTreeMap::new();
    for (at, BlockName { kind, labels: [first, second], alias }) in blocks.keys().enumerate() {
        let last = (second.clone(), alias.clone(), at);
        groups.entry((kind.clone(), first.clone())).or_default().push(last);
    }
    let sorted = |mut group: Vec<Last>| {
        group.sort_unstable();
        group
    };
    let order = groups.into_values().flat_map(sorted);
    order.filter_map(move |(_, _, at)| blocks.get_index_mut(at)?.1.take())
}

/// The end of a name, and the position of its block.
type Last = (Option<SmolStr>, Option<SmolStr>, usize);

/// What two blocks share that declare the same.
#[derive(PartialEq, Eq, Hash, PartialOrd, Ord)]
struct BlockName {
    kind: SmolStr,
    /// No block has more.
    labels: [Option<SmolStr>; 2],
    alias: Option<SmolStr>,
}

impl BlockName {
    fn of(block: &Block) -> Option<Self> {
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
        let labels = [label(0), label(1)];
        named.then(|| Self { kind: block.kind.name.clone(), labels, alias })
    }
}

fn alias(body: &Body) -> Option<SmolStr> {
    text(&attribute(body, "alias")?.value)
}

struct Decoder<'a> {
    sources: &'a Sources,
    module: Module,
    problems: Vec<Problem>,
}

impl Decoder<'_> {
    fn refuse(&mut self, span: Span, message: impl Into<String>) {
        self.problems.push(Problem::at(self.sources.path(span.source), span, message));
    }

    fn blocks_of_json(&mut self, body: &Body) -> Body {
        let mut errors = Vec::new();
        let body = json::with_blocks(body, &json::FILE, &mut errors);
        for error in errors {
            self.refuse(error.span, error.message);
        }
        body
    }

    /// Whether it is a block that stands at the top of a file, with as many labels as it wants.
    fn is_known(&mut self, block: &Block) -> bool {
        let wanted = match block.kind.name.as_str() {
            "resource" | "data" | "ephemeral" | "action" | "list" => 2,
            "variable" | "output" | "module" | "provider" | "check" => 1,
            "locals" | "terraform" | "moved" | "removed" | "import" => 0,
            other => {
                self.refuse(block.header, format!("`{other}` is not a block that Terraform knows"));
                return false;
            }
        };
        if block.labels.len() == wanted {
            return true;
        }
        let (kind, found) = (&block.kind.name, block.labels.len());
        let labels = if wanted == 1 { "label" } else { "labels" };
        self.refuse(block.header, format!("a `{kind}` block has {wanted} {labels}, not {found}"));
        false
    }

    fn collect(&mut self, blocks: &mut Blocks, name: BlockName, block: Block, is_override: bool) {
        match blocks.entry(name) {
            Entry::Occupied(mut base) if is_override || block.kind.name == "terraform" => {
                if let Some(base) = base.get_mut() {
                    lay_over(base, block);
                }
            }
            Entry::Occupied(_) => {
                self.module.repeats |= !matches!(block.kind.name.as_str(), "provider" | "check")
            }
            Entry::Vacant(entry) => {
                if is_override && !matches!(block.kind.name.as_str(), "provider" | "terraform") {
                    self.refuse(
                        block.header,
                        format!("there is no {} of this name to override", block.kind.name),
                    );
                }
                entry.insert(Some(block));
            }
        }
    }

    fn block(&mut self, block: Block) {
        match block.kind.name.as_str() {
            "resource" | "data" | "ephemeral" => self.resource(block),
            "variable" => self.variable(block),
            "output" => self.output(block),
            "module" => self.call(block),
            "provider" => self.provider(block),
            "terraform" => self.terraform(block),
            "moved" => self.moved(&block),
            "removed" => self.removed(&block),
            "import" => self.import(&block),
            "check" => self.check(block),
            _ => {}
        }
    }

    /// A setting that Terraform wants to read before it evaluates anything.
    fn constant_bool(&mut self, body: &Body, name: &str) -> Option<bool> {
        let value = &attribute(body, name)?.value;
        let found = constant(value);
        if found.is_none() {
            self.refuse(value.span, format!("`{name}` must be written as true or false"));
        }
        found
    }

    /// Takes the elements of a list that is written as one.
    fn expressions(&mut self, body: &mut Body, name: &str) -> Vec<Expression> {
        let Some(attribute) = take(body, name) else { return Vec::new() };
        match attribute.value.kind {
            ExpressionKind::Tuple(items) => items,
            _ => {
                self.refuse(attribute.value.span, format!("`{name}` must be written as a list"));
                Vec::new()
            }
        }
    }
}

pub(super) fn attribute<'a>(body: &'a Body, name: &str) -> Option<&'a Attribute> {
    body.attributes.iter().find(|attribute| attribute.name.name == name)
}

/// Takes an argument out of a body.
fn take(body: &mut Body, name: &str) -> Option<Attribute> {
    let at = body.attributes.iter().position(|attribute| attribute.name.name == name)?;
    Some(body.attributes.remove(at))
}

/// Takes all blocks of a kind out of a body.
fn take_blocks(body: &mut Body, kind: &str) -> Vec<Block> {
    let blocks = std::mem::take(&mut body.blocks);
    let (taken, kept) = blocks.into_iter().partition(|block| block.kind.name == kind);
    body.blocks = kept;
    taken
}

/// The text of a string without sequences.
pub(super) fn text(expression: &Expression) -> Option<SmolStr> {
    match &expression.kind {
        ExpressionKind::String(text) => Some(text.clone()),
        ExpressionKind::Parentheses(inner) => text(inner),
        _ => None,
    }
}

fn constant(expression: &Expression) -> Option<bool> {
    match &expression.kind {
        ExpressionKind::Bool(value) => Some(*value),
        ExpressionKind::String(text) if text == "true" => Some(true),
        ExpressionKind::String(text) if text == "false" => Some(false),
        ExpressionKind::Parentheses(inner) | ExpressionKind::Wrapped(inner) => constant(inner),
        _ => None,
    }
}

fn provider_name(block: &Block) -> Option<ProviderName> {
    Some(ProviderName { name: block.labels.first()?.name.clone(), alias: alias(&block.body) })
}
