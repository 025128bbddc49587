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
    /// Whether its objects exist in the state alone: there is nothing remote to collide with.
    pub local: bool,
    /// Configurations of which the user says that they reach one place.
    pub reaches: Vec<Reach>,
    /// Where the facts come from.
    pub sources: Vec<String>,
}

/// Provider configurations that reach one place, as a `scope` block of `conflint.hcl` says.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
#[non_exhaustive]
pub struct Reach {
    /// What the user calls the place.
    pub label: SmolStr,
    /// Each is one configuration: all of these arguments have these values.
    pub configurations: Vec<BTreeMap<Attribute, SmolStr>>,
}

impl Reach {
    /// A place of this name, reached by these configurations.
    pub fn new(label: impl Into<SmolStr>, configurations: Vec<BTreeMap<Attribute, SmolStr>>) -> Self {
        Self { label: label.into(), configurations }
    }

    /// Whether it says where the place is as far as this argument goes.
    pub(crate) fn names(&self, argument: &Attribute) -> bool {
        self.configurations.iter().any(|one| one.contains_key(argument))
    }
}

impl Provider {
    /// The arguments that tell two places of a scope apart.
    pub fn arguments(&self, scope: Scope) -> &[Attribute] {
        self.scopes.get(&scope).map_or(&[], Vec::as_slice)
    }
}
