//! The catalog's blocks: which fields they have, and where those go to.

use std::collections::BTreeMap;

use conflint_core::syntax::{Block, Expression};

use super::attribute::Attribute;
use super::check::{is_plain_block, is_plain_identity, is_plain_labelled, is_plain_parent};
use super::entry::Entry;
use super::from_hcl::{Fault, FromHcl, OneOrMore};
use super::parts::{After, Identity, Parent, Range, VersionLock, Write};
use super::plain::Plain;
use super::provider::Provider;
use super::read::{labelled, lay, parent};
use super::words::Scope;

/// The fields of a kind of block: each has a name and a place to go to.
pub(super) type Fields<T> = [(&'static str, &'static dyn Place<T>)];

/// The blocks that a kind of block may hold.
pub(super) type Blocks<T> = [Inner<T>];

/// A kind of block inside of another.
pub(super) struct Inner<T> {
    pub name: &'static str,
    /// Lays it over what it is in.
    pub lay: fn(&mut T, &Block, &mut Vec<Fault>),
    /// Whether one without a fault comes next, after its name; goes behind it.
    pub is_plain: fn(&mut Plain<'_>) -> bool,
}

/// Where the value of a field goes.
pub(super) trait Place<T> {
    fn put(&self, target: &mut T, value: &Expression) -> Result<(), Fault>;

    /// Whether a value comes next that [`Place::put`] will take; goes behind it.
    fn is_plain(&self, text: &mut Plain<'_>) -> bool;
}

/// A field of ours.
struct At<T, V>(fn(&mut T) -> &mut V);

/// `references`, where one type needs no list.
struct References;

/// The arguments that make up a scope of a provider.
struct Arguments(Scope);

pub(super) const ENTRY: &Fields<Entry> = &[
    ("known", &At(|e: &mut Entry| &mut e.known)),
    ("described_as", &At(|e: &mut Entry| &mut e.described_as)),
    ("equivalents", &At(|e: &mut Entry| &mut e.equivalents)),
    ("unknown_attributes", &At(|e: &mut Entry| &mut e.unknown_attributes)),
    ("scope", &At(|e: &mut Entry| &mut e.scope)),
    ("outcome", &At(|e: &mut Entry| &mut e.outcome)),
    ("status", &At(|e: &mut Entry| &mut e.status)),
    ("fold_case", &At(|e: &mut Entry| &mut e.fold_case)),
    ("namespace", &At(|e: &mut Entry| &mut e.namespace)),
    ("confidence", &At(|e: &mut Entry| &mut e.confidence)),
    ("defaults", &At(|e: &mut Entry| &mut e.defaults)),
    ("from_provider", &At(|e: &mut Entry| &mut e.from_provider)),
    ("generated", &At(|e: &mut Entry| &mut e.generated)),
    ("force_new", &At(|e: &mut Entry| &mut e.force_new)),
    ("force_new_complete", &At(|e: &mut Entry| &mut e.force_new_complete)),
    ("force_new_documented", &At(|e: &mut Entry| &mut e.force_new_documented)),
    ("references", &References),
    ("serial_with", &At(|e: &mut Entry| &mut e.serial_with)),
    ("tokens", &At(|e: &mut Entry| &mut e.tokens)),
    ("idempotency_keys", &At(|e: &mut Entry| &mut e.idempotency_keys)),
    ("adopts", &At(|e: &mut Entry| &mut e.adopts)),
    ("held_after_delete", &At(|e: &mut Entry| &mut e.held_after_delete)),
    ("free_when", &At(|e: &mut Entry| &mut e.free_when)),
    ("held_confidence", &At(|e: &mut Entry| &mut e.held_confidence)),
    ("held_when", &At(|e: &mut Entry| &mut e.held_when)),
    ("destroy_keeps_object", &At(|e: &mut Entry| &mut e.destroy_keeps_object)),
    ("delete_blocked_by", &At(|e: &mut Entry| &mut e.delete_blocked_by)),
    ("reserved", &At(|e: &mut Entry| &mut e.reserved)),
    ("import_id", &At(|e: &mut Entry| &mut e.import_id)),
    ("notes", &At(|e: &mut Entry| &mut e.notes)),
    ("help", &At(|e: &mut Entry| &mut e.help)),
    ("sources", &At(|e: &mut Entry| &mut e.sources)),
];

pub(super) const ENTRY_BLOCKS: &Blocks<Entry> = &[
    Inner {
        name: "identity",
        lay: |e, block, faults| labelled(&mut e.identities, block, |i| &mut i.label, IDENTITY, faults),
        is_plain: is_plain_identity,
    },
    Inner {
        name: "range",
        lay: |e, block, faults| labelled(&mut e.ranges, block, |r| &mut r.label, RANGE, faults),
        is_plain: |text| is_plain_labelled(text, RANGE),
    },
    Inner {
        name: "after",
        lay: |e, block, faults| labelled(&mut e.after, block, |a| &mut a.resource_type, AFTER, faults),
        is_plain: |text| is_plain_labelled(text, AFTER),
    },
    Inner {
        name: "writes",
        lay: |e, block, faults| labelled(&mut e.writes, block, |w| &mut w.resource_type, WRITES, faults),
        is_plain: |text| is_plain_labelled(text, WRITES),
    },
    Inner { name: "parent", lay: parent, is_plain: is_plain_parent },
    Inner {
        name: "version_lock",
        lay: |e, block, faults| {
            lay(e.version_lock.get_or_insert_default(), &block.body, VERSION_LOCK, &[], faults);
        },
        is_plain: |text| is_plain_block(text, VERSION_LOCK, &[], |_, _| {}),
    },
];

pub(super) const IDENTITY: &Fields<Identity> = &[
    ("key", &At(|i: &mut Identity| &mut i.key)),
    ("optional", &At(|i: &mut Identity| &mut i.optional)),
    ("singleton", &At(|i: &mut Identity| &mut i.singleton)),
    ("when", &At(|i: &mut Identity| &mut i.when)),
    ("scope", &At(|i: &mut Identity| &mut i.own.scope)),
    ("outcome", &At(|i: &mut Identity| &mut i.own.outcome)),
    ("status", &At(|i: &mut Identity| &mut i.own.status)),
    ("fold_case", &At(|i: &mut Identity| &mut i.own.fold_case)),
    ("namespace", &At(|i: &mut Identity| &mut i.own.namespace)),
    ("confidence", &At(|i: &mut Identity| &mut i.own.confidence)),
    ("why", &At(|i: &mut Identity| &mut i.why)),
];

pub(super) const RANGE: &Fields<Range> = &[
    ("start", &At(|r: &mut Range| &mut r.start)),
    ("end", &At(|r: &mut Range| &mut r.end)),
    ("cidr", &At(|r: &mut Range| &mut r.cidr)),
    ("within", &At(|r: &mut Range| &mut r.within)),
    ("confidence", &At(|r: &mut Range| &mut r.confidence)),
];

pub(super) const PARENT: &Fields<Parent> = &[
    ("types", &At(|p: &mut Parent| &mut p.types)),
    ("matches", &At(|p: &mut Parent| &mut p.matches)),
    ("separator", &At(|p: &mut Parent| &mut p.separator)),
];

pub(super) const AFTER: &Fields<After> = &[
    ("attribute", &At(|a: &mut After| &mut a.attribute)),
    ("same", &At(|a: &mut After| &mut a.same)),
    ("in_range", &At(|a: &mut After| &mut a.in_range)),
    ("why", &At(|a: &mut After| &mut a.why)),
];

pub(super) const WRITES: &Fields<Write> = &[
    ("through", &At(|w: &mut Write| &mut w.through)),
    ("inline", &At(|w: &mut Write| &mut w.inline)),
    ("inline_by", &At(|w: &mut Write| &mut w.inline_by)),
    ("whole", &At(|w: &mut Write| &mut w.whole)),
];

pub(super) const VERSION_LOCK: &Fields<VersionLock> = &[
    ("read", &At(|l: &mut VersionLock| &mut l.read)),
    ("retried", &At(|l: &mut VersionLock| &mut l.retried)),
];

pub(super) const PROVIDER: &Fields<Provider> = &[
    ("also", &At(|p: &mut Provider| &mut p.also)),
    ("names_account", &At(|p: &mut Provider| &mut p.names_account)),
    ("account", &Arguments(Scope::Account)),
    ("region", &Arguments(Scope::Region)),
    ("project", &Arguments(Scope::Project)),
    ("subscription", &Arguments(Scope::Subscription)),
    ("tenant", &Arguments(Scope::Tenant)),
    ("org", &Arguments(Scope::Org)),
    ("provider", &Arguments(Scope::Provider)),
    ("overridden_by", &At(|p: &mut Provider| &mut p.overridden_by)),
    ("sensitive", &At(|p: &mut Provider| &mut p.sensitive)),
    ("environment", &At(|p: &mut Provider| &mut p.environment)),
    ("local", &At(|p: &mut Provider| &mut p.local)),
    ("sources", &At(|p: &mut Provider| &mut p.sources)),
];

impl<T, V: FromHcl> Place<T> for At<T, V> {
    fn put(&self, target: &mut T, value: &Expression) -> Result<(), Fault> {
        *(self.0)(target) = V::from_hcl(value)?;
        Ok(())
    }

    fn is_plain(&self, text: &mut Plain<'_>) -> bool {
        V::is_plain(text)
    }
}

impl Place<Entry> for References {
    fn put(&self, entry: &mut Entry, value: &Expression) -> Result<(), Fault> {
        let references = BTreeMap::<Attribute, OneOrMore>::from_hcl(value)?;
        entry.references = references.into_iter().map(|(attribute, types)| (attribute, types.0)).collect();
        Ok(())
    }

    fn is_plain(&self, text: &mut Plain<'_>) -> bool {
        BTreeMap::<Attribute, OneOrMore>::is_plain(text)
    }
}

impl Place<Provider> for Arguments {
    fn put(&self, provider: &mut Provider, value: &Expression) -> Result<(), Fault> {
        provider.scopes.insert(self.0, Vec::from_hcl(value)?);
        Ok(())
    }

    fn is_plain(&self, text: &mut Plain<'_>) -> bool {
        Vec::<Attribute>::is_plain(text)
    }
}
