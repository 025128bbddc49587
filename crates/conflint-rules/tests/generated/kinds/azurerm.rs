use super::{Id, Kind, Part, Provider, Space, Style};

const LOCATION: (&str, &str) = ("location", "\"westeurope\"");
const MOVES: Option<(&str, &str, &str)> = Some(("location", "\"westeurope\"", "\"northeurope\""));
const GROUP: Part = Part { attribute: "resource_group_name", values: &["rg-core", "rg-edge"], default: None };

const fn kind(name: &'static str) -> Kind {
    Kind {
        folds_case: true,
        name_replaces: true,
        mutable: Some(("tags", "{\"team\": \"a\"}", "{\"team\": \"b\"}")),
        id: Id::Made,
        ..Kind::new(Provider::Azure, name, "name", Style::Slug)
    }
}

const fn grouped(name: &'static str) -> Kind {
    Kind { parts: &[GROUP], replaces: MOVES, required: &[LOCATION], ..kind(name) }
}

const fn everywhere(name: &'static str) -> Kind {
    Kind {
        style: Style::Letters,
        space: Space::Everywhere,
        replaces: MOVES,
        required: &[LOCATION, ("resource_group_name", "\"rg-core\"")],
        ..kind(name)
    }
}

const fn part(attribute: &'static str, values: &'static [&'static str]) -> Part {
    Part { attribute, values, default: None }
}

pub(super) const KINDS: &[Kind] = &[
    Kind { required: &[LOCATION], replaces: MOVES, ..kind("azurerm_resource_group") },
    everywhere("azurerm_storage_account"),
    Kind {
        folds_case: false,
        parts: &[part("storage_account_name", &["acmelogs", "acmedata"])],
        mutable: Some(("container_access_type", "\"private\"", "\"blob\"")),
        id: Id::Uuid,
        ..kind("azurerm_storage_container")
    },
    Kind {
        required: &[
            LOCATION,
            ("resource_group_name", "\"rg-core\""),
            // Without it the provider takes a deleted vault back.
            ("purge_protection_enabled", "true"),
        ],
        held: true,
        ..everywhere("azurerm_key_vault")
    },
    Kind {
        parts: &[part(
            "key_vault_id",
            &[
                "/subscriptions/11111111-0000-4000-8000-000000000001/resourceGroups/rg-core/providers/Microsoft.KeyVault/vaults/one",
                "/subscriptions/11111111-0000-4000-8000-000000000001/resourceGroups/rg-core/providers/Microsoft.KeyVault/vaults/two",
            ],
        )],
        required: &[("value", "\"hunter2\"")],
        mutable: None,
        id: Id::Uuid,
        ..kind("azurerm_key_vault_secret")
    },
    grouped("azurerm_virtual_network"),
    Kind {
        parts: &[part("virtual_network_name", &["vnet-hub", "vnet-spoke"]), GROUP],
        mutable: Some(("address_prefixes", "[\"10.0.0.0/24\"]", "[\"10.0.1.0/24\"]")),
        ..kind("azurerm_subnet")
    },
    grouped("azurerm_network_security_group"),
    Kind { required: &[LOCATION, ("allocation_method", "\"Static\"")], ..grouped("azurerm_public_ip") },
    grouped("azurerm_log_analytics_workspace"),
    everywhere("azurerm_container_registry"),
    Kind {
        replaces: Some(("os_type", "\"Linux\"", "\"Windows\"")),
        required: &[LOCATION, ("os_type", "\"Linux\""), ("sku_name", "\"P1v2\"")],
        ..grouped("azurerm_service_plan")
    },
    Kind {
        key: "scope",
        style: Style::AzureScope,
        folds_case: false,
        parts: &[
            part(
                "principal_id",
                &["22222222-0000-4000-8000-000000000001", "22222222-0000-4000-8000-000000000002"],
            ),
            part("role_definition_name", &["Reader", "Contributor"]),
        ],
        mutable: None,
        id: Id::Uuid,
        ..kind("azurerm_role_assignment")
    },
];
