//! What the catalog knows about a provider's own configuration.

use std::collections::BTreeMap;

use smol_str::SmolStr;

use super::attribute::Attribute;
use super::words::Scope;

/// Which arguments of a provider configuration say where its objects live.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct Provider {
    /// The address without the public registry's host, `mypurecloud/genesyscloud`.
    pub source: SmolStr,
    /// Other addresses of the same provider.
    pub also: Vec<SmolStr>,
    /// Arguments that name the account. Configurations of two deployments are one place only when one of them is equal.
    pub names_account: Vec<Attribute>,
    /// All arguments that make up each scope. A scope that is absent is the same for all configurations.
    pub scopes: BTreeMap<Scope, Vec<Attribute>>,
    /// Arguments of a resource that override one of the provider.
    pub overridden_by: BTreeMap<Attribute, Attribute>,
    /// Arguments that hold secrets.
    pub sensitive: Vec<Attribute>,
    /// Environment variables that stand in for absent arguments.
    pub environment: BTreeMap<Attribute, Vec<String>>,
    /// Where the facts come from.
    pub sources: Vec<String>,
}

impl Provider {
    /// The arguments that tell two places of a scope apart.
    pub fn arguments(&self, scope: Scope) -> &[Attribute] {
        self.scopes.get(&scope).map_or(&[], Vec::as_slice)
    }
}
