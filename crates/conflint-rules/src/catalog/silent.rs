//! Types that the catalog is silent about, as far as plan and state say what identifies them.

use std::borrow::Cow;
use std::collections::BTreeMap;

use conflint_core::graph::Graph;
use conflint_core::value::Value;
use smol_str::SmolStr;

use super::{Attribute, Catalog, Confidence, Entry, Identity, Outcome, Scope};

/// Members of a provider's identity that say where an object is, widest first.
const PLACES: [(&str, Scope); 4] = [
    ("account_id", Scope::Account),
    ("subscription_id", Scope::Subscription),
    ("project", Scope::Project),
    ("region", Scope::Region),
];

impl Catalog {
    /// The catalog, with what the providers themselves call the identity of types that it has no identity for. That a second
    /// object is refused is not known: findings are `possible` at most.
    pub(crate) fn with_identities(&self, graph: &Graph) -> Cow<'_, Catalog> {
        let mut silent: BTreeMap<SmolStr, Entry> = BTreeMap::new();
        for (_, instance) in graph.instances() {
            let kind = &instance.address.resource.kind;
            let Some(identity) = instance.identity.as_ref().filter(|_| !silent.contains_key(kind)) else {
                continue;
            };
            let known = self.entry(kind);
            if known.is_some_and(|entry| !entry.identities.is_empty()) {
                continue;
            }
            let new = || Entry::new(kind.clone(), instance.provider.source.clone());
            let entry = known.cloned().unwrap_or_else(new);
            silent.extend(identified(entry, identity, instance.after.as_ref().or(instance.before.as_ref())));
        }
        if silent.is_empty() {
            return Cow::Borrowed(self);
        }
        let mut catalog = self.clone();
        catalog.entries.extend(silent);
        Cow::Owned(catalog)
    }
}

/// The entry with an identity made of the members that are arguments, too.
fn identified(mut entry: Entry, identity: &Value, object: Option<&Value>) -> Option<(SmolStr, Entry)> {
    let Value::Object(members) = identity.unmarked() else { return None };
    let place = |name: &str| PLACES.iter().find(|(place, _)| *place == name).map(|(_, scope)| *scope);
    let scope = members.keys().filter_map(|name| place(name)).max().unwrap_or(Scope::Provider);
    let is_argument = |name: &&SmolStr| object.is_some_and(|object| object.get(name).is_some());
    // Ids are given by the API.
    let names =
        members.keys().filter(|name| place(name).is_none() && name.as_str() != "id" && is_argument(name));
    let key: Vec<Attribute> = names.filter_map(|name| Attribute::parse(name)).collect();
    if key.is_empty() {
        return None;
    }
    let identity = Identity {
        label: SmolStr::new_static("provider"),
        key,
        scope,
        outcome: Outcome::Unknown,
        confidence: Confidence::Low,
        ..Identity::default()
    };
    entry.identities.push(identity);
    Some((entry.resource_type.clone(), entry))
}
