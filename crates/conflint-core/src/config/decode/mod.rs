//! From the tree to declarations.

use smol_str::SmolStr;

mod declared;
mod json;
mod refactor;
mod resource;
mod terraform;
mod values;

use declared::{Declaration, Declarations};

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
    let mut declarations = Declarations::default();
    let mut nameless: Vec<Block> = Vec::new();
    for file in files {
        let mut body = match file.body.notation {
            Notation::Native => file.body,
            Notation::Json => decoder.blocks_of_json(&file.body),
        };
        for attribute in &body.attributes {
            decoder.refuse(attribute.name.span, "an argument is not expected here: only blocks are");
        }
        body.blocks.retain(|block| decoder.is_known(block));
        for block in declarations.add(body.blocks, file.is_override) {
            match block.kind.name.as_str() {
                "locals" => decoder.locals(block, file.is_override),
                _ => nameless.push(block),
            }
        }
    }
    decoder.module.resources.reserve_exact(declarations.resources());
    declarations.for_each(|declaration| decoder.declare(declaration));
    nameless.into_iter().for_each(|block| decoder.block(block));
    decoder.module.resources.sort_unstable_keys();
    (decoder.module, decoder.problems)
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

    /// One thing, with what overrides it.
    fn declare(&mut self, declaration: Declaration) {
        let Declaration { block: mut base, is_override, others } = declaration;
        if is_override && !matches!(base.kind.name.as_str(), "provider" | "terraform") {
            let message = format!("there is no {} of this name to override", base.kind.name);
            self.refuse(base.header, message);
        }
        for (block, is_override) in others {
            match block.kind.name.as_str() {
                kind if is_override || kind == "terraform" => lay_over(&mut base, block),
                kind => self.module.repeats |= !matches!(kind, "provider" | "check"),
            }
        }
        self.block(base);
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
