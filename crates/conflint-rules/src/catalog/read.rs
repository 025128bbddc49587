//! The catalog's blocks: which fields they have, and how they are laid over an entry.

use std::collections::BTreeMap;

use hcl::edit::expr::Expression;
use hcl::edit::structure::{Attribute as Field, Block, Body, Structure};
use smol_str::SmolStr;

use super::attribute::Attribute;
use super::entry::Entry;
use super::from_hcl::{Fault, FromHcl, OneOrMore, attribute, did_you_mean};
use super::parts::{After, Identity, Parent, Range, VersionLock, Write};
use super::provider::Provider;
use super::words::Scope;

/// The fields of a kind of block: each has a name and a place to go to.
type Fields<T> = [(&'static str, fn(&mut T, &Expression) -> Result<(), Fault>)];

/// The blocks that a kind of block may hold, with how they are laid over it.
type Blocks<T> = [(&'static str, fn(&mut T, &Block, &mut Vec<Fault>))];

/// Lays the body of a `resource` block over an entry.
pub(super) fn entry(entry: &mut Entry, body: &Body, faults: &mut Vec<Fault>) {
    lay(entry, body, ENTRY, ENTRY_BLOCKS, faults);
    for identity in entry.identities.iter().filter(|identity| identity.key.is_empty() && !identity.singleton)
    {
        faults.push(Fault::at(
            body,
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
        [label] => Ok(label.as_str()),
        _ => {
            Err(Fault::at(&block.ident, format!("a `{}` block has exactly one label", block.ident.as_str())))
        }
    }
}

pub(super) const ENTRY: &Fields<Entry> = &[
    ("known", |e, v| put(&mut e.known, v)),
    ("described_as", |e, v| put(&mut e.described_as, v)),
    ("equivalents", |e, v| put(&mut e.equivalents, v)),
    ("unknown_attributes", |e, v| put(&mut e.unknown_attributes, v)),
    ("scope", |e, v| put(&mut e.scope, v)),
    ("outcome", |e, v| put(&mut e.outcome, v)),
    ("status", |e, v| put(&mut e.status, v)),
    ("fold_case", |e, v| put(&mut e.fold_case, v)),
    ("namespace", |e, v| put(&mut e.namespace, v)),
    ("confidence", |e, v| put(&mut e.confidence, v)),
    ("defaults", |e, v| put(&mut e.defaults, v)),
    ("from_provider", |e, v| put(&mut e.from_provider, v)),
    ("generated", |e, v| put(&mut e.generated, v)),
    ("force_new", |e, v| put(&mut e.force_new, v)),
    ("force_new_complete", |e, v| put(&mut e.force_new_complete, v)),
    ("force_new_documented", |e, v| put(&mut e.force_new_documented, v)),
    ("references", references),
    ("serial_with", |e, v| put(&mut e.serial_with, v)),
    ("tokens", |e, v| put(&mut e.tokens, v)),
    ("idempotency_keys", |e, v| put(&mut e.idempotency_keys, v)),
    ("adopts", |e, v| put(&mut e.adopts, v)),
    ("held_after_delete", |e, v| put(&mut e.held_after_delete, v)),
    ("free_when", |e, v| put(&mut e.free_when, v)),
    ("held_confidence", |e, v| put(&mut e.held_confidence, v)),
    ("held_when", |e, v| put(&mut e.held_when, v)),
    ("destroy_keeps_object", |e, v| put(&mut e.destroy_keeps_object, v)),
    ("delete_blocked_by", |e, v| put(&mut e.delete_blocked_by, v)),
    ("reserved", |e, v| put(&mut e.reserved, v)),
    ("import_id", |e, v| put(&mut e.import_id, v)),
    ("notes", |e, v| put(&mut e.notes, v)),
    ("help", |e, v| put(&mut e.help, v)),
    ("sources", |e, v| put(&mut e.sources, v)),
];

const ENTRY_BLOCKS: &Blocks<Entry> = &[
    ("identity", |e, block, faults| {
        labelled(&mut e.identities, block, |i| &mut i.label, IDENTITY, faults);
    }),
    ("range", |e, block, faults| labelled(&mut e.ranges, block, |r| &mut r.label, RANGE, faults)),
    ("after", |e, block, faults| labelled(&mut e.after, block, |a| &mut a.resource_type, AFTER, faults)),
    ("writes", |e, block, faults| labelled(&mut e.writes, block, |w| &mut w.resource_type, WRITES, faults)),
    ("parent", parent),
    ("version_lock", |e, block, faults| {
        lay(e.version_lock.get_or_insert_default(), &block.body, VERSION_LOCK, &[], faults);
    }),
];

pub(super) const IDENTITY: &Fields<Identity> = &[
    ("key", |i, v| put(&mut i.key, v)),
    ("optional", |i, v| put(&mut i.optional, v)),
    ("singleton", |i, v| put(&mut i.singleton, v)),
    ("when", |i, v| put(&mut i.when, v)),
    ("scope", |i, v| put(&mut i.own.scope, v)),
    ("outcome", |i, v| put(&mut i.own.outcome, v)),
    ("status", |i, v| put(&mut i.own.status, v)),
    ("fold_case", |i, v| put(&mut i.own.fold_case, v)),
    ("namespace", |i, v| put(&mut i.own.namespace, v)),
    ("confidence", |i, v| put(&mut i.own.confidence, v)),
    ("why", |i, v| put(&mut i.why, v)),
];

pub(super) const RANGE: &Fields<Range> = &[
    ("start", |r, v| put(&mut r.start, v)),
    ("end", |r, v| put(&mut r.end, v)),
    ("cidr", |r, v| put(&mut r.cidr, v)),
    ("within", |r, v| put(&mut r.within, v)),
    ("confidence", |r, v| put(&mut r.confidence, v)),
];

pub(super) const PARENT: &Fields<Parent> = &[
    ("types", |p, v| put(&mut p.types, v)),
    ("matches", |p, v| put(&mut p.matches, v)),
    ("separator", |p, v| put(&mut p.separator, v)),
];

pub(super) const AFTER: &Fields<After> = &[
    ("attribute", |a, v| put(&mut a.attribute, v)),
    ("same", |a, v| put(&mut a.same, v)),
    ("in_range", |a, v| put(&mut a.in_range, v)),
    ("why", |a, v| put(&mut a.why, v)),
];

pub(super) const WRITES: &Fields<Write> = &[
    ("through", |w, v| put(&mut w.through, v)),
    ("inline", |w, v| put(&mut w.inline, v)),
    ("inline_by", |w, v| put(&mut w.inline_by, v)),
    ("whole", |w, v| put(&mut w.whole, v)),
];

pub(super) const VERSION_LOCK: &Fields<VersionLock> =
    &[("read", |l, v| put(&mut l.read, v)), ("retried", |l, v| put(&mut l.retried, v))];

pub(super) const PROVIDER: &Fields<Provider> = &[
    ("also", |p, v| put(&mut p.also, v)),
    ("names_account", |p, v| put(&mut p.names_account, v)),
    ("account", |p, v| scope(p, Scope::Account, v)),
    ("region", |p, v| scope(p, Scope::Region, v)),
    ("project", |p, v| scope(p, Scope::Project, v)),
    ("subscription", |p, v| scope(p, Scope::Subscription, v)),
    ("tenant", |p, v| scope(p, Scope::Tenant, v)),
    ("org", |p, v| scope(p, Scope::Org, v)),
    ("provider", |p, v| scope(p, Scope::Provider, v)),
    ("overridden_by", |p, v| put(&mut p.overridden_by, v)),
    ("sensitive", |p, v| put(&mut p.sensitive, v)),
    ("environment", |p, v| put(&mut p.environment, v)),
    ("local", |p, v| put(&mut p.local, v)),
    ("sources", |p, v| put(&mut p.sources, v)),
];

fn put<T: FromHcl>(slot: &mut T, value: &Expression) -> Result<(), Fault> {
    *slot = T::from_hcl(value)?;
    Ok(())
}

fn references(entry: &mut Entry, value: &Expression) -> Result<(), Fault> {
    let references = BTreeMap::<Attribute, OneOrMore>::from_hcl(value)?;
    entry.references = references.into_iter().map(|(attribute, types)| (attribute, types.0)).collect();
    Ok(())
}

fn scope(provider: &mut Provider, scope: Scope, value: &Expression) -> Result<(), Fault> {
    provider.scopes.insert(scope, Vec::from_hcl(value)?);
    Ok(())
}

fn parent(entry: &mut Entry, block: &Block, faults: &mut Vec<Fault>) {
    let name = match label(block).and_then(|text| attribute(text, block)) {
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
fn labelled<T: Default>(
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

fn lay<T>(target: &mut T, body: &Body, fields: &Fields<T>, blocks: &Blocks<T>, faults: &mut Vec<Fault>) {
    for structure in body {
        match structure {
            Structure::Attribute(field) => lay_field(target, field, fields, faults),
            Structure::Block(block) => {
                let ident = block.ident.as_str();
                match blocks.iter().find(|(name, _)| *name == ident) {
                    Some((_, lay)) => lay(target, block, faults),
                    None => faults.push(unknown("block", ident, &block.ident, blocks.iter().map(|b| b.0))),
                }
            }
        }
    }
}

fn lay_field<T>(target: &mut T, field: &Field, fields: &Fields<T>, faults: &mut Vec<Fault>) {
    let key = field.key.as_str();
    let fault = match fields.iter().find(|(name, _)| *name == key) {
        Some((_, put)) => put(target, &field.value).err(),
        None => Some(unknown("field", key, &field.key, fields.iter().map(|f| f.0))),
    };
    faults.extend(fault);
}

/// What to say about a name that the catalog's format does not have.
pub(super) fn unknown<'a>(
    what: &str,
    written: &str,
    place: &impl hcl::edit::Span,
    known: impl Iterator<Item = &'a str> + Clone,
) -> Fault {
    let guess = did_you_mean(written, known);
    Fault::at(place, format!("a catalog has no {what} `{written}` here{guess}"))
}
