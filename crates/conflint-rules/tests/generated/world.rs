//! Provider configurations, and which of them reach one place.

use serde_json::{Map, Value, json};

use crate::hcl::{argument, block, literal, quote};
use crate::kinds::{Kind, Provider, Space};
use crate::object::{Object, Site, Val};
use crate::rng::Rng;

impl Provider {
    /// The name in configurations.
    pub(crate) fn local_name(self) -> &'static str {
        match self {
            Self::Genesys => "genesyscloud",
            Self::Aws => "aws",
            Self::Azure => "azurerm",
            Self::Google => "google",
            Self::Random => "random",
        }
    }

    /// The address without the host.
    pub(crate) fn source(self) -> &'static str {
        match self {
            Self::Genesys => "mypurecloud/genesyscloud",
            Self::Aws => "hashicorp/aws",
            Self::Azure => "hashicorp/azurerm",
            Self::Google => "hashicorp/google",
            Self::Random => "hashicorp/random",
        }
    }
}

impl Site {
    /// The alias of its provider configuration.
    pub(crate) fn alias(self) -> Option<&'static str> {
        match self {
            Self::Default => None,
            Self::Same => Some("again"),
            Self::Region => Some("west"),
            Self::Account => Some("other"),
        }
    }
}

/// The provider configurations of a case.
#[derive(Clone, Debug)]
pub(crate) struct World {
    /// Whether the account is named with a role instead of a profile.
    role: bool,
    /// Whether the default configuration of Genesys Cloud names its client.
    pub(crate) names_client: bool,
    /// Whether the arguments are literals.
    pub(crate) plain: bool,
    written: Vec<Written>,
}

/// A provider configuration in a root module, its arguments as expressions.
#[derive(Clone, Debug)]
struct Written {
    root: usize,
    provider: Provider,
    site: Site,
    arguments: Vec<(String, String)>,
}

impl World {
    pub(crate) fn new(rng: &mut Rng) -> Self {
        Self {
            role: rng.percent(30),
            names_client: rng.percent(50),
            plain: rng.percent(70),
            written: Vec::new(),
        }
    }

    /// The arguments of a provider configuration.
    pub(crate) fn arguments(&self, provider: Provider, site: Site) -> Map<String, Value> {
        let (far, foreign) = (site == Site::Region, site == Site::Account);
        let pairs = match provider {
            Provider::Genesys => {
                let mut pairs = vec![("aws_region", if far { "eu-west-1" } else { "us-east-1" })];
                match (foreign, self.names_client) {
                    (true, _) => pairs.push(("oauthclient_id", "client-b")),
                    (false, true) => pairs.push(("oauthclient_id", "client-a")),
                    (false, false) => {}
                }
                pairs
            }
            Provider::Aws => {
                let mut pairs = vec![("region", if far { "us-west-2" } else { "us-east-1" })];
                if !self.role {
                    pairs.push(("profile", if foreign { "other" } else { "main" }));
                }
                pairs
            }
            Provider::Azure => vec![(
                "subscription_id",
                if foreign {
                    "11111111-0000-4000-8000-000000000002"
                } else {
                    "11111111-0000-4000-8000-000000000001"
                },
            )],
            Provider::Google => vec![
                ("project", if foreign { "acme-dev" } else { "acme-prod" }),
                ("region", if far { "us-central1" } else { "europe-west1" }),
                ("zone", if far { "us-central1-a" } else { "europe-west1-b" }),
            ],
            Provider::Random => Vec::new(),
        };
        pairs.into_iter().map(|(name, value)| (name.to_owned(), json!(value))).collect()
    }

    /// Parts of the object's key that its provider configuration gives.
    pub(crate) fn defaults(&self, object: &Object) -> Map<String, Value> {
        let arguments = self.arguments(object.kind.provider, object.site);
        let given = object.kind.parts.iter().filter(|part| *object.get(part.attribute) == Val::Absent);
        given
            .filter_map(|part| Some((part.attribute.to_owned(), arguments.get(part.default?)?.clone())))
            .collect()
    }

    /// The role that it takes on, where it does.
    fn assumes(&self, provider: Provider, site: Site) -> Option<&'static str> {
        match site {
            _ if provider != Provider::Aws || !self.role => None,
            Site::Account => Some("arn:aws:iam::222222222222:role/deploy"),
            _ => Some("arn:aws:iam::111111111111:role/deploy"),
        }
    }

    /// All of it, as somebody beside Terraform would give it to the remote.
    pub(crate) fn whole(&self, provider: Provider, site: Site) -> Map<String, Value> {
        let mut all = self.arguments(provider, site);
        if let Some(role) = self.assumes(provider, site) {
            all.insert("assume_role".to_owned(), json!([{ "role_arn": role }]));
        }
        all
    }

    /// What an inventory says of where the objects are.
    pub(crate) fn scope(&self, provider: Provider, site: Site) -> Map<String, Value> {
        let mut all = self.arguments(provider, site);
        if provider == Provider::Google {
            all.clear();
        }
        if let Some(role) = self.assumes(provider, site) {
            all.insert("assume_role.0.role_arn".to_owned(), json!(role));
        }
        all
    }

    /// Whether a configuration is written already.
    pub(crate) fn has(&self, root: usize, provider: Provider, site: Site) -> bool {
        self.written.iter().any(|w| (w.root, w.provider, w.site) == (root, provider, site))
    }

    /// Writes a configuration with these expressions.
    pub(crate) fn write(
        &mut self,
        root: usize,
        provider: Provider,
        site: Site,
        arguments: Vec<(String, String)>,
    ) {
        self.written.push(Written { root, provider, site, arguments });
    }

    /// The provider blocks of a root module.
    pub(crate) fn blocks(&self, root: usize) -> Vec<String> {
        let mut written: Vec<_> = self.written.iter().filter(|w| w.root == root).collect();
        written.sort_by_key(|w| (w.provider, w.site));
        written.into_iter().map(|w| self.block(w)).collect()
    }

    fn block(&self, Written { provider, site, arguments, .. }: &Written) -> String {
        let (provider, site) = (*provider, *site);
        let mut lines: Vec<_> =
            site.alias().map(|alias| argument("alias", &quote(alias))).into_iter().collect();
        lines.extend(arguments.iter().map(|(name, value)| argument(name, value)));
        match provider {
            Provider::Azure => lines.push("features {}".to_owned()),
            Provider::Aws if site == Site::Same => lines.push("max_retries = 3".to_owned()),
            _ => {}
        }
        if let Some(role) = self.assumes(provider, site) {
            lines.push(
                block("assume_role", &[argument("role_arn", &literal(&json!(role)))]).trim_end().to_owned(),
            );
        }
        block(&format!("provider {}", quote(provider.local_name())), &lines)
    }
}

/// Whether an object of this type at `site` meets one of the default provider configuration, where the parts of its key
/// that the provider configuration can give are left to it.
pub(crate) fn meets(kind: &Kind, site: Site) -> bool {
    match (site, kind.space) {
        (Site::Default | Site::Same, _) | (_, Space::Everywhere) | (Site::Region, Space::Account) => true,
        (Site::Account, _) => false,
        (Site::Region, Space::Org) => match kind.provider {
            Provider::Google => !kind.defaults_to_provider("region") && !kind.defaults_to_provider("zone"),
            // A subscription spans all regions.
            provider => provider == Provider::Azure,
        },
    }
}
