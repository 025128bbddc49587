//! The catalog that is compiled in. A start pays only for the types that are asked for:
//! a file is indexed when the first of its types is, and a block is parsed when its own type is.

use std::collections::HashMap;
use std::sync::{LazyLock, OnceLock};

use conflint_core::source::SourceId;
use conflint_core::syntax::{Block, Body, parse};
use memchr::memmem::{self, Finder};

use super::entry::Entry;
use super::provider::Provider;
use super::read;

/// One provider's facts.
pub(super) struct File {
    /// What its types begin with, without the underscore.
    pub prefix: &'static str,
    /// The whole file.
    pub text: &'static str,
    source: OnceLock<&'static str>,
    /// By the name of the type.
    index: OnceLock<Vec<(&'static str, Slot)>>,
    provider: OnceLock<Provider>,
}

/// The block of one type.
struct Slot {
    text: &'static str,
    /// Few of a file are asked for: the rest should take no room.
    entry: OnceLock<Box<Entry>>,
}

impl File {
    const fn new(prefix: &'static str, text: &'static str) -> Self {
        Self { prefix, text, source: OnceLock::new(), index: OnceLock::new(), provider: OnceLock::new() }
    }

    /// The address in the header of its provider block.
    pub fn source(&self) -> &'static str {
        self.source.get_or_init(|| label(block_at(self.text, PROVIDER).unwrap_or_default(), PROVIDER))
    }

    pub fn provider(&self) -> &Provider {
        self.provider.get_or_init(|| {
            let mut provider = Provider { source: self.source().into(), ..Provider::default() };
            let text = block_at(self.text, PROVIDER).unwrap_or_default();
            with_body(text, |body| read::provider(&mut provider, body, &mut Vec::new()));
            provider
        })
    }

    /// All that its provider block has between quotes.
    fn quoted(&self) -> impl Iterator<Item = &'static str> {
        let block = block_at(self.text, PROVIDER).unwrap_or_default();
        let last = block.matches('"').count();
        block.split('"').take(last).skip(1)
    }

    pub fn types(&self) -> impl Iterator<Item = &'static str> {
        self.index().iter().map(|(name, _)| *name)
    }

    pub fn entry(&self, resource_type: &str) -> Option<&Entry> {
        let index = self.index();
        let at = index.binary_search_by(|(name, _)| (*name).cmp(resource_type)).ok()?;
        let (name, slot) = index.get(at)?;
        Some(slot.entry.get_or_init(|| {
            let mut entry = Entry::new(*name, self.source());
            with_body(slot.text, |body| read::entry(&mut entry, body, &mut Vec::new()));
            Box::new(entry)
        }))
    }

    fn index(&self) -> &[(&'static str, Slot)] {
        self.index.get_or_init(|| {
            let mut index = Vec::with_capacity(self.text.len() / MEAN_BLOCK);
            let mut rest = self.text;
            while let Some(text) = block_at(rest, RESOURCE) {
                index.push((label(text, RESOURCE), Slot { text, entry: OnceLock::new() }));
                let end = text.as_ptr() as usize - rest.as_ptr() as usize + text.len();
                rest = &rest[end..];
            }
            index.sort_unstable_by_key(|(name, _)| *name);
            index
        })
    }
}

/// Bytes of a block, about.
const MEAN_BLOCK: usize = 256;

const PROVIDER: &str = "\nprovider \"";
const RESOURCE: &str = "\nresource \"";

/// The first block with this opening, from the line before its header to its closing brace in the first column.
fn block_at(text: &'static str, opening: &str) -> Option<&'static str> {
    static RESOURCES: LazyLock<Finder<'_>> = LazyLock::new(|| Finder::new(RESOURCE));
    static ENDS: LazyLock<Finder<'_>> = LazyLock::new(|| Finder::new("\n}\n"));
    let start = match opening {
        RESOURCE => RESOURCES.find(text.as_bytes()),
        other => memmem::find(text.as_bytes(), other.as_bytes()),
    }?;
    let length = ENDS.find(text.as_bytes().get(start..)?)? + "\n}".len();
    Some(&text[start..start + length])
}

fn label(block: &'static str, opening: &str) -> &'static str {
    block.strip_prefix(opening).and_then(|rest| rest.split('"').next()).unwrap_or_default()
}

/// Compiled-in blocks are correct HCL: a test reads them all.
fn with_body(text: &str, lay: impl FnOnce(&Body)) {
    if let Some(block) = parse(SourceId(0), text).body.blocks.first() {
        lay(&block.body);
    }
}

/// All compiled-in files, by prefix.
pub(super) static FILES: [File; 38] = [
    File::new("aiven", include_str!("../../catalog/aiven.hcl")),
    File::new("alicloud", include_str!("../../catalog/alicloud.hcl")),
    File::new("argocd", include_str!("../../catalog/argocd.hcl")),
    File::new("artifactory", include_str!("../../catalog/artifactory.hcl")),
    File::new("auth0", include_str!("../../catalog/auth0.hcl")),
    File::new("aws", include_str!("../../catalog/aws.hcl")),
    File::new("azuread", include_str!("../../catalog/azuread.hcl")),
    File::new("azuredevops", include_str!("../../catalog/azuredevops.hcl")),
    File::new("azurerm", include_str!("../../catalog/azurerm.hcl")),
    File::new("cloudflare", include_str!("../../catalog/cloudflare.hcl")),
    File::new("confluent", include_str!("../../catalog/confluent.hcl")),
    File::new("consul", include_str!("../../catalog/consul.hcl")),
    File::new("databricks", include_str!("../../catalog/databricks.hcl")),
    File::new("datadog", include_str!("../../catalog/datadog.hcl")),
    File::new("digitalocean", include_str!("../../catalog/digitalocean.hcl")),
    File::new("elasticstack", include_str!("../../catalog/elasticstack.hcl")),
    File::new("fastly", include_str!("../../catalog/fastly.hcl")),
    File::new("genesyscloud", include_str!("../../catalog/genesyscloud.hcl")),
    File::new("github", include_str!("../../catalog/github.hcl")),
    File::new("gitlab", include_str!("../../catalog/gitlab.hcl")),
    File::new("google", include_str!("../../catalog/google.hcl")),
    File::new("grafana", include_str!("../../catalog/grafana.hcl")),
    File::new("hcloud", include_str!("../../catalog/hcloud.hcl")),
    File::new("helm", include_str!("../../catalog/helm.hcl")),
    File::new("heroku", include_str!("../../catalog/heroku.hcl")),
    File::new("keycloak", include_str!("../../catalog/keycloak.hcl")),
    File::new("kubernetes", include_str!("../../catalog/kubernetes.hcl")),
    File::new("launchdarkly", include_str!("../../catalog/launchdarkly.hcl")),
    File::new("mongodbatlas", include_str!("../../catalog/mongodbatlas.hcl")),
    File::new("newrelic", include_str!("../../catalog/newrelic.hcl")),
    File::new("nomad", include_str!("../../catalog/nomad.hcl")),
    File::new("okta", include_str!("../../catalog/okta.hcl")),
    File::new("pagerduty", include_str!("../../catalog/pagerduty.hcl")),
    File::new("postgresql", include_str!("../../catalog/postgresql.hcl")),
    File::new("scaleway", include_str!("../../catalog/scaleway.hcl")),
    File::new("snowflake", include_str!("../../catalog/snowflake.hcl")),
    File::new("tfe", include_str!("../../catalog/tfe.hcl")),
    File::new("vault", include_str!("../../catalog/vault.hcl")),
];

/// Providers that have no types of interest.
pub(super) const UTILITY: &str = include_str!("../../catalog/utility.hcl");

/// The one of them with this address.
pub(super) fn utility(source: &str) -> Option<&'static Provider> {
    static UTILITIES: OnceLock<Vec<Provider>> = OnceLock::new();
    if !UTILITY.contains(&format!("{PROVIDER}{source}\"")) {
        return None;
    }
    let read = || {
        let provider = |block: &Block| {
            let mut provider =
                Provider { source: read::label(block).unwrap_or_default().into(), ..Provider::default() };
            read::provider(&mut provider, &block.body, &mut Vec::new());
            provider
        };
        parse(SourceId(0), UTILITY).body.blocks.iter().map(provider).collect()
    };
    UTILITIES.get_or_init(read).iter().find(|provider| provider.source == source)
}

/// The addresses of all of them.
pub(super) fn utilities() -> impl Iterator<Item = &'static str> {
    static ADDRESSES: LazyLock<Vec<&str>> = LazyLock::new(|| {
        UTILITY.split(PROVIDER).skip(1).filter_map(|block| block.split('"').next()).collect()
    });
    ADDRESSES.iter().copied()
}

/// The files whose provider blocks mention an address.
pub(super) fn mentioning(source: &str) -> &'static [&'static File] {
    static MENTIONED: LazyLock<HashMap<&str, Vec<&File>>> = LazyLock::new(|| {
        let mut mentioned: HashMap<&str, Vec<&File>> = HashMap::new();
        for file in &FILES {
            file.quoted().for_each(|text| mentioned.entry(text).or_default().push(file));
        }
        mentioned
    });
    MENTIONED.get(source).map_or(&[], Vec::as_slice)
}

/// The file that has the facts about a type.
pub(super) fn file_of(resource_type: &str) -> Option<&'static File> {
    let prefix = resource_type.split('_').next()?;
    FILES.iter().find(|file| file.prefix == prefix)
}

/// The facts about a type, to lay others over.
pub(super) fn entry_or_new(resource_type: &str) -> Entry {
    let file = file_of(resource_type);
    let known = file.and_then(|file| file.entry(resource_type)).cloned();
    known.unwrap_or_else(|| Entry::new(resource_type, file.map_or("", File::source)))
}
