//! What providers say of their resource types: `terraform providers schema -json`.

use std::collections::BTreeMap;

use serde::Deserialize;
use smol_str::SmolStr;

use crate::json::Text;

#[cfg(test)]
mod tests;

/// Resource types by name.
#[derive(Clone, Default, Debug)]
pub struct Schemas(BTreeMap<SmolStr, ResourceSchema>);

/// What a provider says of one of its resource types.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct ResourceSchema {
    /// The address of the provider, `registry.terraform.io/hashicorp/aws`.
    pub provider: SmolStr,
    /// Who sets each top-level argument. Nested blocks are left out.
    pub arguments: BTreeMap<SmolStr, Setter>,
    /// What `import` blocks name an object by; empty where the type has no identity.
    pub identity: Vec<IdentityMember>,
}

/// Who sets an argument.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Setter {
    /// The configuration, always.
    Required,
    /// The configuration, where it wants to; the provider may stand in.
    Optional,
    /// The provider alone.
    Computed,
}

/// One member of what a provider calls the identity of an object.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct IdentityMember {
    /// Its name.
    pub name: SmolStr,
    /// Whether an import must name it; what it may leave out comes from the provider configuration.
    pub required: bool,
}

impl Schemas {
    /// What is said of a resource type.
    pub fn get(&self, resource_type: &str) -> Option<&ResourceSchema> {
        self.0.get(resource_type)
    }

    /// Takes what another document says as well.
    pub(crate) fn extend(&mut self, other: Schemas) {
        self.0.extend(other.0);
    }

    /// Reads the member `provider_schemas` of the document.
    ///
    /// # Errors
    /// Where it does not have the documented shape.
    pub(crate) fn read(text: &str) -> Result<Self, String> {
        let providers: BTreeMap<Text<'_>, ProviderText<'_>> =
            serde_json::from_str(text).map_err(|error| format!("these are no provider schemas: {error}"))?;
        let mut schemas = Self::default();
        for (provider, text) in providers {
            schemas.0.extend(text.resources(&SmolStr::new(&*provider)));
        }
        Ok(schemas)
    }
}

#[derive(Deserialize)]
struct ProviderText<'a> {
    #[serde(borrow, default)]
    resource_schemas: BTreeMap<Text<'a>, ResourceText<'a>>,
    #[serde(borrow, default)]
    resource_identity_schemas: BTreeMap<Text<'a>, IdentityText<'a>>,
}

#[derive(Deserialize)]
struct ResourceText<'a> {
    #[serde(borrow)]
    block: BlockText<'a>,
}

#[derive(Deserialize)]
struct BlockText<'a> {
    #[serde(borrow, default)]
    attributes: BTreeMap<Text<'a>, ArgumentText>,
}

#[derive(Deserialize)]
struct ArgumentText {
    #[serde(default)]
    required: bool,
    #[serde(default)]
    optional: bool,
}

#[derive(Deserialize)]
struct IdentityText<'a> {
    #[serde(borrow, default)]
    attributes: BTreeMap<Text<'a>, MemberText>,
}

#[derive(Deserialize)]
struct MemberText {
    #[serde(default)]
    required_for_import: bool,
}

impl<'a> ProviderText<'a> {
    fn resources(self, provider: &SmolStr) -> impl Iterator<Item = (SmolStr, ResourceSchema)> + use<'a> {
        let Self { resource_schemas, mut resource_identity_schemas } = self;
        let provider = provider.clone();
        resource_schemas.into_iter().map(move |(name, resource)| {
            let identity = resource_identity_schemas.remove(&*name).map_or_else(Vec::new, |identity| {
                let member = |(name, text): (Text<'a>, MemberText)| IdentityMember {
                    name: SmolStr::new(&*name),
                    required: text.required_for_import,
                };
                identity.attributes.into_iter().map(member).collect()
            });
            let argument = |(name, text): (Text<'a>, ArgumentText)| (SmolStr::new(&*name), text.setter());
            let arguments = resource.block.attributes.into_iter().map(argument).collect();
            (SmolStr::new(&*name), ResourceSchema { provider: provider.clone(), arguments, identity })
        })
    }
}

impl ArgumentText {
    fn setter(&self) -> Setter {
        match (self.required, self.optional) {
            (true, _) => Setter::Required,
            (false, true) => Setter::Optional,
            (false, false) => Setter::Computed,
        }
    }
}
