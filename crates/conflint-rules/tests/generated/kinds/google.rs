use super::{Id, Kind, Part, Provider, Space, Style};

const PROJECT: Part =
    Part { attribute: "project", values: &["acme-prod", "acme-dev"], default: Some("project") };
const REGION: Part =
    Part { attribute: "region", values: &["europe-west1", "us-central1"], default: Some("region") };
const LABELS: Option<(&str, &str, &str)> = Some(("labels", "{\"team\": \"a\"}", "{\"team\": \"b\"}"));

const fn kind(name: &'static str) -> Kind {
    Kind { parts: &[PROJECT], name_replaces: true, ..Kind::new(Provider::Google, name, "name", Style::Slug) }
}

pub(super) const KINDS: &[Kind] = &[
    Kind {
        key: "project_id",
        parts: &[],
        space: Space::Everywhere,
        required: &[("name", "\"Acme\"")],
        mutable: LABELS,
        held: true,
        ..kind("google_project")
    },
    Kind {
        parts: &[],
        space: Space::Everywhere,
        replaces: Some(("location", "\"EU\"", "\"US\"")),
        required: &[("location", "\"EU\"")],
        mutable: LABELS,
        id: Id::Name,
        ..kind("google_storage_bucket")
    },
    Kind {
        key: "account_id",
        mutable: Some(("display_name", "\"first\"", "\"second\"")),
        ..kind("google_service_account")
    },
    Kind { mutable: LABELS, ..kind("google_pubsub_topic") },
    Kind {
        replaces: Some(("topic", "\"orders\"", "\"refunds\"")),
        required: &[("topic", "\"orders\"")],
        mutable: LABELS,
        ..kind("google_pubsub_subscription")
    },
    Kind {
        replaces: Some(("description", "\"first\"", "\"second\"")),
        mutable: Some(("routing_mode", "\"REGIONAL\"", "\"GLOBAL\"")),
        ..kind("google_compute_network")
    },
    Kind {
        parts: &[REGION, PROJECT],
        replaces: Some(("network", "\"hub\"", "\"spoke\"")),
        required: &[("network", "\"hub\"")],
        own: Some(("ip_cidr_range", Style::Cidr)),
        ..kind("google_compute_subnetwork")
    },
    Kind {
        replaces: Some(("network", "\"hub\"", "\"spoke\"")),
        required: &[("network", "\"hub\"")],
        mutable: Some(("priority", "900", "1000")),
        ..kind("google_compute_firewall")
    },
    Kind {
        parts: &[REGION, PROJECT],
        replaces: Some(("address_type", "\"EXTERNAL\"", "\"INTERNAL\"")),
        ..kind("google_compute_address")
    },
    Kind {
        parts: &[
            Part { attribute: "zone", values: &["europe-west1-b", "us-central1-a"], default: Some("zone") },
            PROJECT,
        ],
        required: &[("machine_type", "\"e2-small\"")],
        mutable: LABELS,
        ..kind("google_compute_instance")
    },
    Kind {
        parts: &[
            Part { attribute: "location", values: &["europe-west1", "us-central1"], default: None },
            PROJECT,
        ],
        mutable: Some(("initial_node_count", "1", "2")),
        ..kind("google_container_cluster")
    },
    Kind {
        replaces: Some(("region", "\"europe-west1\"", "\"us-central1\"")),
        required: &[("database_version", "\"POSTGRES_15\"")],
        held: true,
        ..kind("google_sql_database_instance")
    },
    Kind {
        parts: &[
            Part { attribute: "location", values: &["europe-west1", "us-central1"], default: None },
            PROJECT,
        ],
        held: true,
        ..kind("google_kms_key_ring")
    },
    Kind { key: "secret_id", mutable: LABELS, ..kind("google_secret_manager_secret") },
    Kind {
        key: "repository_id",
        parts: &[
            Part { attribute: "location", values: &["europe-west1", "us-central1"], default: Some("region") },
            PROJECT,
        ],
        replaces: Some(("format", "\"DOCKER\"", "\"NPM\"")),
        required: &[("format", "\"DOCKER\"")],
        mutable: Some(("description", "\"first\"", "\"second\"")),
        ..kind("google_artifact_registry_repository")
    },
];
