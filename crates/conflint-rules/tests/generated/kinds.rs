//! Resource types: what identifies their objects, as the remote of the recorded runs enforces it.

mod aws;
mod azurerm;
mod genesyscloud;
mod google;
pub(crate) mod special;

/// A provider.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Provider {
    Genesys,
    Aws,
    Azure,
    Google,
    Random,
}

/// Where an identity must be unique.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Space {
    /// One org, region of an account, subscription or project.
    Org,
    /// All regions of an account.
    Account,
    Everywhere,
}

/// How names look.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Style {
    /// `Sales EMEA`
    Words,
    /// `orders-prod`
    Slug,
    /// `acmeordersprod`
    Letters,
    /// `prod/orders`
    Path,
    /// `/aws/lambda/orders`
    LogGroup,
    /// `alias/orders`
    Alias,
    /// `ana@acme.example`
    Email,
    /// `orders.acme.example`
    Domain,
    /// `10.4.0.0/24`
    Cidr,
    /// `/subscriptions/…/resourceGroups/orders`
    AzureScope,
}

/// What makes an id.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Id {
    /// The remote thinks it up.
    Uuid,
    /// The name itself.
    Name,
    /// Put together from several attributes.
    Made,
}

/// A further attribute of the key.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Part {
    pub(crate) attribute: &'static str,
    /// Values that it may have.
    pub(crate) values: &'static [&'static str],
    /// The provider argument that stands in where it is absent; an empty one where absent is a value of its own.
    pub(crate) default: Option<&'static str>,
}

/// A resource type.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    pub(crate) provider: Provider,
    /// The attribute that every claim starts with.
    pub(crate) key: &'static str,
    pub(crate) style: Style,
    pub(crate) parts: &'static [Part],
    /// Whether the remote takes `Sales` and `SALES` for one.
    pub(crate) folds_case: bool,
    pub(crate) space: Space,
    /// Whether a new name means a new object.
    pub(crate) name_replaces: bool,
    /// Another argument whose change means a new object, with two values (JSON).
    pub(crate) replaces: Option<(&'static str, &'static str, &'static str)>,
    /// Required arguments (JSON).
    pub(crate) required: &'static [(&'static str, &'static str)],
    /// An argument that each object must have for itself, although the recorded remote does not ask for it.
    pub(crate) own: Option<(&'static str, Style)>,
    /// An argument that may change in place, with two values (JSON).
    pub(crate) mutable: Option<(&'static str, &'static str, &'static str)>,
    /// Whether the name stays taken for a long time after a delete.
    pub(crate) held: bool,
    pub(crate) id: Id,
    /// An argument that makes the remote invent the rest of the name.
    pub(crate) prefix: Option<&'static str>,
}

impl Kind {
    const fn new(provider: Provider, name: &'static str, key: &'static str, style: Style) -> Self {
        Self {
            name,
            provider,
            key,
            style,
            parts: &[],
            folds_case: false,
            space: Space::Org,
            name_replaces: false,
            replaces: None,
            required: &[],
            own: None,
            mutable: None,
            held: false,
            id: Id::Uuid,
            prefix: None,
        }
    }

    /// Whether the recorded remote has to be told to think up ids: else it puts them together before it knows what
    /// the provider configuration adds, and objects meet that have nothing to do with each other.
    pub(crate) fn needs_uuid(&self) -> bool {
        self.id == Id::Uuid && (self.provider == Provider::Google || self.name == "azurerm_role_assignment")
    }

    /// Whether a part of the key comes from the provider configuration where it is absent.
    pub(crate) fn defaults_to_provider(&self, argument: &str) -> bool {
        self.parts.iter().any(|part| part.default == Some(argument))
    }
}

/// All of them.
pub(crate) fn all() -> impl Iterator<Item = &'static Kind> {
    [genesyscloud::KINDS, aws::KINDS, azurerm::KINDS, google::KINDS].into_iter().flatten()
}

/// The type of a name.
pub(crate) fn named(name: &str) -> &'static Kind {
    all().find(|kind| kind.name == name).unwrap_or_else(|| panic!("no type {name} in the tables"))
}
