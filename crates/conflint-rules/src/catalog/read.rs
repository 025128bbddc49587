//! How a catalog's blocks are laid over an entry.

use conflint_core::syntax::{Attribute as Field, Block, Body, Ident};
use smol_str::SmolStr;

use super::entry::Entry;
use super::fields::{Blocks, ENTRY, ENTRY_BLOCKS, Fields, PARENT, PROVIDER};
use super::from_hcl::{Fault, attribute, did_you_mean};
use super::parts::Parent;
use super::provider::Provider;

/// Lays the body of a `resource` block over an entry.
pub(super) fn entry(entry: &mut Entry, body: &Body, faults: &mut Vec<Fault>) {
    lay(entry, body, ENTRY, ENTRY_BLOCKS, faults);
    for identity in entry.identities.iter().filter(|identity| identity.key.is_empty() && !identity.singleton)
    {
        faults.push(Fault::at(
            body.span,
            format!(
                "identity \"{}\" has no key; name its arguments, or write singleton = true",
                identity.label
            ),
        ));
    }
    entry.resolve();
}

/// Lays the body of a `provider` block over a provider.
pub(super) fn provider(provider: &mut Provider, body: &Body, faults: &mut Vec<Fault>) {
    lay(provider, body, PROVIDER, &[], faults);
}

/// The name that a block with one label goes by.
pub(super) fn label(block: &Block) -> Result<&str, Fault> {
    match block.labels.as_slice() {
        [label] => Ok(label.name.as_str()),
        _ => Err(Fault::at(block.kind.span, format!("a `{}` block has exactly one label", block.kind.name))),
    }
}

pub(super) fn parent(entry: &mut Entry, block: &Block, faults: &mut Vec<Fault>) {
    let name = match label(block).and_then(|text| attribute(text, block.span)) {
        Ok(name) => Some(name),
        Err(fault) => return faults.push(fault),
    };
    let index = entry.parents.iter().position(|parent| parent.attribute == name).unwrap_or_else(|| {
        entry.parents.push(Parent { attribute: name, ..Parent::default() });
        entry.parents.len() - 1
    });
    lay(&mut entry.parents[index], &block.body, PARENT, &[], faults);
}

/// Lays a block over the one of its label, or over a new one.
pub(super) fn labelled<T: Default>(
    all: &mut Vec<T>,
    block: &Block,
    name: fn(&mut T) -> &mut SmolStr,
    fields: &Fields<T>,
    faults: &mut Vec<Fault>,
) {
    let text = match label(block) {
        Ok(text) => text,
        Err(fault) => return faults.push(fault),
    };
    let index = all.iter_mut().position(|one| name(one) == text).unwrap_or_else(|| {
        let mut new = T::default();
        *name(&mut new) = text.into();
        all.push(new);
        all.len() - 1
    });
    lay(&mut all[index], &block.body, fields, &[], faults);
}

pub(super) fn lay<T>(
    target: &mut T,
    body: &Body,
    fields: &Fields<T>,
    blocks: &Blocks<T>,
    faults: &mut Vec<Fault>,
) {
    for item in items(body) {
        match item {
            Item::Field(field) => lay_field(target, field, fields, faults),
            Item::Block(block) => match blocks.iter().find(|inner| block.kind.name == inner.name) {
                Some(inner) => (inner.lay)(target, block, faults),
                None => faults.push(unknown("block", &block.kind, blocks.iter().map(|inner| inner.name))),
            },
        }
    }
}

fn lay_field<T>(target: &mut T, field: &Field, fields: &Fields<T>, faults: &mut Vec<Fault>) {
    let fault = match fields.iter().find(|(name, _)| field.name.name == *name) {
        Some((_, place)) => place.put(target, &field.value).err(),
        None => Some(unknown("field", &field.name, fields.iter().map(|(name, _)| *name))),
    };
    faults.extend(fault);
}

/// What a body holds.
pub(super) enum Item<'a> {
    Field(&'a Field),
    Block(&'a Block),
}

/// What a body holds, in the order in which it is written.
pub(super) fn items(body: &Body) -> impl Iterator<Item = Item<'_>> {
    let (mut fields, mut blocks) = (body.attributes.iter().peekable(), body.blocks.iter().peekable());
    std::iter::from_fn(move || {
        let before = |field: &&Field| blocks.peek().is_none_or(|block| field.span.start < block.span.start);
        let field = fields.next_if(before).map(Item::Field);
        field.or_else(|| blocks.next().map(Item::Block))
    })
}

/// What to say about a name that the catalog's format does not have.
pub(super) fn unknown<'a>(
    what: &str,
    written: &Ident,
    known: impl Iterator<Item = &'a str> + Clone,
) -> Fault {
    let name = &written.name;
    let guess = did_you_mean(name, known);
    Fault::at(written.span, format!("a catalog has no {what} `{name}` here{guess}"))
}
