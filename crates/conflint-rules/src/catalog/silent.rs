//! Types that the catalog is silent about, as far as their providers say what identifies them: in the identities that plans and
//! states carry, and in provider schemas.

use std::borrow::Cow;
use std::collections::BTreeMap;

use conflint_core::analysis::Analysis;
use conflint_core::instance::Instance;
use conflint_core::schemas::{ResourceSchema, Setter};
use conflint_core::value::{Equality, Value, compare};
use smol_str::SmolStr;

use super::{Attribute, Catalog, Confidence, Entry, Identity, Outcome, Scope};

#[cfg(test)]
mod tests;

/// Members of a provider's identity that say where an object is, widest first.
const PLACES: [(&str, Scope); 5] = [
    ("account_id", Scope::Account),
    ("subscription_id", Scope::Subscription),
    ("tenant_id", Scope::Tenant),
    ("project", Scope::Project),
    ("region", Scope::Region),
];

impl Catalog {
    /// The catalog, with what the providers themselves call the identity of types that it has no identity for, as far as it is
    /// made of arguments: what the API gives is not known before. Two objects that are equal in it are one object; whether the
    /// API refuses the second is not known.
    pub fn with_identities(&self, analysis: &Analysis) -> Cow<'_, Catalog> {
        let mut silent: BTreeMap<SmolStr, Option<Entry>> = BTreeMap::new();
        for (_, instance) in analysis.graph.instances() {
            let kind = &instance.address.resource.kind;
            let schema = analysis.schemas.get(kind).filter(|schema| !schema.identity.is_empty());
            if schema.is_none() && instance.special().identity.is_none() || silent.contains_key(kind) {
                continue;
            }
            let known = self.entry(kind);
            if known.is_some_and(|entry| !entry.identities.is_empty()) {
                continue;
            }
            let members = schema.map_or_else(|| of_object(instance), of_schema);
            let new = || Entry::new(kind.clone(), instance.provider.source.clone());
            let entry = || known.cloned().unwrap_or_else(new);
            let identified = members.and_then(|members| self.identified(entry(), members));
            if schema.is_some() || identified.is_some() {
                silent.insert(kind.clone(), identified);
            }
        }
        let silent: BTreeMap<SmolStr, Entry> =
            silent.into_iter().filter_map(|(kind, entry)| Some((kind, entry?))).collect();
        if silent.is_empty() {
            return Cow::Borrowed(self);
        }
        let mut catalog = self.clone();
        catalog.entries.extend(silent);
        Cow::Owned(catalog)
    }

    fn identified(&self, mut entry: Entry, members: Members<'_>) -> Option<Entry> {
        let provider = self.provider(&entry.provider);
        // What overrides the provider's own argument is told by the place.
        let is_told = |attribute: &Attribute| {
            provider.is_some_and(|provider| provider.overridden_by.values().any(|own| own == attribute))
        };
        let attributes = |names: &[&str]| -> Vec<Attribute> {
            let parsed = names.iter().filter_map(|name| Attribute::parse(name));
            parsed.filter(|attribute| !is_told(attribute)).collect()
        };
        let (always, optional) = (attributes(&members.always), attributes(&members.optional));
        if always.is_empty() {
            return None;
        }
        // Without a member that says so, the place is all that the provider configuration points at.
        let narrowest = || provider?.scopes.keys().max().copied();
        let scope = members.scope.or_else(narrowest).unwrap_or(Scope::Provider);
        let identity = Identity {
            label: SmolStr::new_static("provider"),
            key: always.iter().chain(&optional).cloned().collect(),
            optional,
            scope,
            outcome: Outcome::Unknown,
            confidence: Confidence::Medium,
            is_the_object: true,
            ..Identity::default()
        };
        // What nobody wrote, the API gives.
        entry.generated.extend(always);
        entry.identities.push(identity);
        Some(entry)
    }
}

/// The members of a provider's identity that are arguments.
#[derive(Default)]
struct Members<'a> {
    always: Vec<&'a str>,
    optional: Vec<&'a str>,
    scope: Option<Scope>,
}

impl<'a> Members<'a> {
    /// Whether the member says something of the place, which it then does.
    fn is_place(&mut self, name: &str) -> bool {
        let scope = PLACES.iter().find(|(place, _)| *place == name).map(|(_, scope)| *scope);
        self.scope = self.scope.max(scope);
        scope.is_some()
    }
}

/// The identity as the schema has it; absent where a member of it is given by the API.
fn of_schema(schema: &ResourceSchema) -> Option<Members<'_>> {
    let mut members = Members::default();
    for member in &schema.identity {
        let is_place = members.is_place(&member.name);
        // Every `id` can be set as far as the schema goes.
        let setter = schema.arguments.get(&member.name).filter(|_| member.name != "id");
        match setter {
            Some(Setter::Required) => members.always.push(&member.name),
            Some(Setter::Optional) if member.required && !is_place => members.always.push(&member.name),
            Some(Setter::Optional) => members.optional.push(&member.name),
            _ if member.required && !is_place => return None,
            _ => {}
        }
    }
    Some(members)
}

/// The identity as one object has it, where all of its members are arguments with these values.
fn of_object(instance: &Instance) -> Option<Members<'_>> {
    let Value::Object(identity) = instance.special().identity.as_ref()?.unmarked() else { return None };
    let object = instance.after.as_ref().or(instance.before.as_ref())?;
    let mut members = Members::default();
    for (name, value) in identity.iter().filter(|(_, value)| !matches!(value, Value::Null(_))) {
        let is_place = members.is_place(name);
        let is_argument = name != "id"
            && object.get(name).is_some_and(|argument| compare(argument, value) == Equality::Same);
        match (is_argument, is_place) {
            (true, false) => members.always.push(name),
            (true, true) => members.optional.push(name),
            (false, false) => return None,
            (false, true) => {}
        }
    }
    Some(members)
}
