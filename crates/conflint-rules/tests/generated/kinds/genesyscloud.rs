use super::{Id, Kind, Part, Provider, Space, Style};

const fn kind(name: &'static str) -> Kind {
    Kind { folds_case: true, ..Kind::new(Provider::Genesys, name, "name", Style::Words) }
}

const fn described(name: &'static str) -> Kind {
    Kind { mutable: Some(("description", "\"first\"", "\"second\"")), ..kind(name) }
}

const fn part(attribute: &'static str, values: &'static [&'static str]) -> Part {
    Part { attribute, values, default: None }
}

pub(super) const KINDS: &[Kind] = &[
    Kind {
        parts: &[Part { attribute: "path", values: &["/Alpha", "/Beta"], default: Some("") }],
        ..described("genesyscloud_auth_division")
    },
    described("genesyscloud_auth_role"),
    described("genesyscloud_routing_queue"),
    Kind { name_replaces: true, ..kind("genesyscloud_routing_skill") },
    Kind { name_replaces: true, ..kind("genesyscloud_routing_language") },
    described("genesyscloud_routing_wrapupcode"),
    Kind {
        key: "domain_id",
        style: Style::Domain,
        space: Space::Everywhere,
        name_replaces: true,
        replaces: Some(("subdomain", "false", "true")),
        id: Id::Name,
        ..kind("genesyscloud_routing_email_domain")
    },
    Kind {
        key: "pattern",
        style: Style::Slug,
        parts: &[part("domain_id", &["sales.acme.example", "support.acme.example"])],
        required: &[("from_name", "\"Acme\"")],
        mutable: Some(("from_email", "\"a@acme.example\"", "\"b@acme.example\"")),
        ..kind("genesyscloud_routing_email_route")
    },
    described("genesyscloud_architect_datatable"),
    Kind {
        key: "key_value",
        style: Style::Slug,
        folds_case: false,
        parts: &[part(
            "datatable_id",
            &["3f1c2b5e-7a44-4b0e-9d53-0a7c1f6b2d11", "8a0d9c1e-55b2-4f6c-8e21-9f3b7c4d6e22"],
        )],
        name_replaces: true,
        mutable: Some(("properties_json", "\"{}\"", "\"{\\\"a\\\":1}\"")),
        id: Id::Made,
        ..kind("genesyscloud_architect_datatable_row")
    },
    Kind { name_replaces: true, ..described("genesyscloud_architect_emergencygroup") },
    Kind { name_replaces: true, ..described("genesyscloud_architect_ivr") },
    Kind {
        required: &[("open_schedules_id", "[\"5b2f8f0a-5d0a-4d4c-9a53-2f7be1b0c333\"]")],
        ..described("genesyscloud_architect_schedulegroups")
    },
    Kind {
        required: &[("start", "\"2024-01-01T08:00:00.000000\""), ("end", "\"2024-01-01T17:00:00.000000\"")],
        ..described("genesyscloud_architect_schedules")
    },
    Kind { name_replaces: true, ..described("genesyscloud_architect_user_prompt") },
    described("genesyscloud_flow_milestone"),
    described("genesyscloud_flow_outcome"),
    described("genesyscloud_group"),
    Kind { mutable: Some(("notes", "\"first\"", "\"second\"")), ..kind("genesyscloud_location") },
    Kind { required: &[("column_names", "[\"phone\"]")], ..kind("genesyscloud_outbound_contact_list") },
    kind("genesyscloud_responsemanagement_library"),
    Kind { key: "script_name", required: &[("filepath", "\"script.json\"")], ..kind("genesyscloud_script") },
    Kind {
        required: &[("division_id", "\"c0b7d0e2-3a4f-4c51-9a1e-6f6f2b7a4444\"")],
        ..described("genesyscloud_team")
    },
    Kind {
        replaces: Some(("media_model", "\"Premises\"", "\"Cloud\"")),
        required: &[
            ("location_id", "\"8d1a4c52-93b0-4f1e-8a5e-d2b6f0c7a311\""),
            ("media_model", "\"Premises\""),
        ],
        ..described("genesyscloud_telephony_providers_edges_site")
    },
    Kind {
        key: "email",
        style: Style::Email,
        required: &[("name", "\"Ana\"")],
        mutable: Some(("department", "\"first\"", "\"second\"")),
        ..kind("genesyscloud_user")
    },
    kind("genesyscloud_workforcemanagement_businessunits"),
    described("genesyscloud_wfm_usergroup"),
];
