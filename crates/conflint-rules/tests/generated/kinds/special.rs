//! Types whose constraints are of another kind than a name.

use super::{Id, Kind, Provider, Style};

const fn kind(name: &'static str, key: &'static str) -> Kind {
    Kind { id: Id::Uuid, ..Kind::new(Provider::Genesys, name, key, Style::Words) }
}

/// A range of telephone numbers.
pub(crate) static DID_POOL: Kind =
    kind("genesyscloud_telephony_providers_edges_did_pool", "start_phone_number");

/// A range of extensions.
pub(crate) static EXTENSION_POOL: Kind = Kind {
    name_replaces: true,
    ..kind("genesyscloud_telephony_providers_edges_extension_pool", "start_number")
};

/// A range of dates, with keys that can be used once.
pub(crate) static SCHEDULE: Kind = kind("genesyscloud_wfm_schedule", "name");

/// What is put before a path.
pub(crate) static DIVISION: Kind = Kind { folds_case: true, ..kind("genesyscloud_auth_division", "name") };

/// A thing without any constraint.
pub(crate) static CLIENT: Kind = Kind {
    required: &[("authorized_grant_type", "\"CLIENT-CREDENTIALS\"")],
    ..kind("genesyscloud_oauth_client", "name")
};
