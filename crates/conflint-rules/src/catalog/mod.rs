//! Facts about resource types: what identifies an object, in which scope, and what a duplicate does.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use conflint_core::predict::Facts;
use conflint_core::problem::Problem;
use conflint_core::source::SourceId;
use conflint_core::syntax::{Block, Body, parse_item, parse_within};
use smol_str::SmolStr;

mod attribute;
mod builtin;
mod check;
mod describe;
mod entry;
mod fields;
mod from_hcl;
mod outline;
mod parts;
mod plain;
mod provider;
mod read;
mod silent;
mod unread;
mod words;

#[cfg(test)]
mod tests;

pub use attribute::{Attribute, Path, Step};
pub use entry::Entry;
pub use parts::{After, Identity, Parent, Range, VersionLock, Write};
pub use provider::{Provider, Reach};
pub use words::{Confidence, LockRead, Outcome, Scalar, Scope};

use from_hcl::Fault;
pub(crate) use from_hcl::did_you_mean;
use outline::Piece;
use read::Item;
use unread::Unread;

/// The compiled-in facts, with people's own laid over them.
#[derive(Clone, Default, Debug)]
pub struct Catalog {
    entries: BTreeMap<SmolStr, Entry>,
    /// Facts of people's own that nobody has asked for. Types that have an entry are not looked for here.
    unread: Arc<Unread>,
    providers: BTreeMap<SmolStr, Provider>,
}

/// So many blocks and brackets may be inside each other in catalogs and settings. Where they do not close, the parser that
/// reads settings tries twice at each level.
pub const LEVELS: u32 = 12;

impl Catalog {
    /// The compiled-in facts.
    pub fn builtin() -> Self {
        Self::default()
    }

    /// Lays the facts of a catalog file over what is there, field by field. `path` is how people see the file.
    /// What is wrong in it is reported, and the rest of it counts.
    pub fn overlay(&mut self, source: SourceId, path: &str, text: &str) -> Vec<Problem> {
        let faults = match outline::outline(source, text) {
            Some(pieces) => self.lay_pieces(source, text, pieces),
            None => self.lay_whole(source, text),
        };
        faults.into_iter().map(|fault| Problem::at(path, fault.span, fault.message)).collect()
    }

    /// Lays what is in these pieces of a text over what is there.
    fn lay_pieces(&mut self, source: SourceId, text: &str, pieces: Vec<Vec<Piece<'_>>>) -> Vec<Fault> {
        let mut faults = Vec::new();
        Arc::make_mut(&mut self.unread).add_file(text, pieces.iter().map(Vec::len).sum());
        for piece in pieces.into_iter().flatten() {
            match piece {
                Piece::Plain { name, place } if !self.entries.contains_key(name) => {
                    Arc::make_mut(&mut self.unread).add(name, place);
                }
                Piece::Plain { place, .. } => {
                    let read = parse_item(source, text, place.start, LEVELS);
                    read.into_iter().for_each(|(body, _)| self.lay(&body, &mut faults));
                }
                Piece::Read(body) => self.lay(&body, &mut faults),
            }
        }
        faults
    }

    /// Lays a text over what is there, unless it has errors.
    fn lay_whole(&mut self, source: SourceId, text: &str) -> Vec<Fault> {
        let parsed = parse_within(source, text, LEVELS);
        let mut faults: Vec<Fault> = parsed.errors.into_iter().map(Fault::from).collect();
        if faults.is_empty() {
            self.lay(&parsed.body, &mut faults);
        }
        faults
    }

    /// The facts about a resource type.
    pub fn entry(&self, resource_type: &str) -> Option<&Entry> {
        let own = self.entries.get(resource_type).or_else(|| self.unread.entry(resource_type));
        own.or_else(|| builtin::file_of(resource_type)?.entry(resource_type))
    }

    /// The facts about a provider, by its address with or without a registry's host.
    pub fn provider(&self, source: &str) -> Option<&Provider> {
        let source = without_host(source);
        self.providers.get(source.as_str()).or_else(|| builtin_provider(&source))
    }

    /// Whether objects of a type exist in the state alone, as far as the name of the type tells the provider.
    pub(crate) fn is_local_type(&self, resource_type: &str) -> bool {
        let prefix = resource_type.split('_').next().unwrap_or_default();
        let is_called = |source: &str| source.rsplit('/').next() == Some(prefix);
        let own = || self.providers.values().find(|provider| is_called(&provider.source));
        let ours = || builtin::utility(builtin::utilities().find(|source| is_called(source))?);
        own().or_else(ours).is_some_and(|provider| provider.local)
    }

    /// Takes the user's word that these configurations of a provider reach one place.
    pub fn reach(&mut self, provider: &str, reach: Reach) {
        let source = without_host(provider);
        let new = || Provider { source: source.as_str().into(), ..Provider::default() };
        let mut facts = self.provider(&source).cloned().unwrap_or_else(new);
        facts.reaches.push(reach);
        self.providers.insert(source.into(), facts);
    }

    /// All types that have an entry, sorted.
    pub fn types(&self) -> Vec<&str> {
        let mut all: BTreeSet<&str> = self.entries.keys().map(SmolStr::as_str).collect();
        all.extend(self.unread.types());
        all.extend(builtin::FILES.iter().flat_map(builtin::File::types).map(|name| -> &str { name }));
        all.into_iter().collect()
    }

    fn lay(&mut self, body: &Body, faults: &mut Vec<Fault>) {
        for item in read::items(body) {
            match item {
                Item::Block(block) => match block.kind.name.as_str() {
                    "resource" => self.lay_entry(block, faults),
                    "provider" => self.lay_provider(block, faults),
                    _ => {
                        let known = ["resource", "provider"].into_iter();
                        faults.push(read::unknown("block", &block.kind, known));
                    }
                },
                Item::Field(field) => faults.push(read::unknown("field", &field.name, std::iter::empty())),
            }
        }
    }

    fn lay_entry(&mut self, block: &Block, faults: &mut Vec<Fault>) {
        let name = match read::label(block) {
            Ok(name) => name,
            Err(fault) => return faults.push(fault),
        };
        let mut entry = self.entry(name).cloned().unwrap_or_else(|| builtin::entry_or_new(name));
        read::entry(&mut entry, &block.body, faults);
        self.entries.insert(name.into(), entry);
    }

    fn lay_provider(&mut self, block: &Block, faults: &mut Vec<Fault>) {
        let source = match read::label(block) {
            Ok(name) => without_host(name),
            Err(fault) => return faults.push(fault),
        };
        let new = || Provider { source: source.as_str().into(), ..Provider::default() };
        let mut provider = self.provider(&source).cloned().unwrap_or_else(new);
        read::provider(&mut provider, &block.body, faults);
        self.providers.insert(source.into(), provider);
    }
}

fn builtin_provider(source: &str) -> Option<&'static Provider> {
    let by_source = builtin::FILES.iter().find(|file| file.source() == source).map(builtin::File::provider);
    let by_other_name = || {
        let mut providers = builtin::mentioning(source).iter().map(|file| file.provider());
        providers.find(|provider| provider.also.iter().any(|also| also == source))
    };
    by_source.or_else(|| builtin::utility(source)).or_else(by_other_name)
}

/// `registry.terraform.io/MyPureCloud/genesyscloud` is `mypurecloud/genesyscloud`.
fn without_host(source: &str) -> String {
    let mut parts = source.rsplitn(3, '/');
    let (name, namespace) = (parts.next().unwrap_or_default(), parts.next());
    namespace.map_or_else(|| name.to_lowercase(), |namespace| format!("{namespace}/{name}").to_lowercase())
}

impl Facts for Catalog {
    fn forces_new(&self, kind: &str, argument: &str) -> bool {
        let names = |attribute: &Attribute| attribute.alternatives().any(|path| path.as_str() == argument);
        self.entry(kind).is_some_and(|entry| entry.force_new.iter().any(names))
    }

    fn is_local(&self, provider: &str) -> bool {
        self.provider(provider).is_some_and(|provider| provider.local)
    }
}
