//! What else stands in a configuration and takes part in no conflict.

use super::Maker;
use crate::draft::Draft;
use crate::hcl::block;
use crate::kinds::special::CLIENT;
use crate::kinds::{Kind, all};
use crate::object::Object;

impl Maker {
    /// Adds what does not matter, of the providers of these types; to the earlier version and the later one alike.
    pub(crate) fn noise(&self, draft: &mut Draft, used: &[&'static Kind]) {
        let mut rng = self.rng("noise");
        let mut kinds = used.to_vec();
        for number in 0..rng.below(3) {
            let fits = |kind: &&'static Kind| {
                let near = kinds.iter().any(|other| other.provider == kind.provider);
                near && kinds.iter().all(|other| !names_parent(kind, other) && !names_parent(other, kind))
            };
            let fitting: Vec<_> = all().filter(fits).collect();
            if fitting.is_empty() {
                break;
            }
            let kind = *rng.pick(&fitting);
            kinds.push(kind);
            let label = format!("noise_{number}");
            let count = 1 + rng.below(3);
            let objects: Vec<_> = (0..count).map(|n| self.object(kind, &format!("{label} {n}"))).collect();
            self.spread(draft, &label, &objects);
        }
        if rng.percent(20) && used.iter().any(|kind| kind.provider == CLIENT.provider) {
            let twice = Object::new(&CLIENT, "Same For Both");
            self.spread(draft, "client", &[twice.clone(), twice]);
        }
        let mut others = OTHERS.to_vec();
        for number in 0..rng.below(4) {
            let at = rng.below(others.len());
            let (header, lines) = others.remove(at);
            let header = header.replace('#', &number.to_string());
            let lines: Vec<_> = lines.iter().map(|line| line.replace('#', &number.to_string())).collect();
            draft.dirs[0].blocks.push(block(&header, &lines));
        }
    }
}

/// Whether objects of one type name objects of the other, which then had to be there.
fn names_parent(child: &Kind, parent: &Kind) -> bool {
    let parents = [
        ("resource_group_name", "azurerm_resource_group"),
        ("virtual_network_name", "azurerm_virtual_network"),
        ("storage_account_name", "azurerm_storage_account"),
        ("key_vault_id", "azurerm_key_vault"),
        ("scope", "azurerm_resource_group"),
        ("domain_id", "genesyscloud_routing_email_domain"),
        ("datatable_id", "genesyscloud_architect_datatable"),
        ("open_schedules_id", "genesyscloud_architect_schedules"),
        ("division_id", "genesyscloud_auth_division"),
        ("location_id", "genesyscloud_location"),
        ("network", "google_compute_network"),
        ("topic", "google_pubsub_topic"),
        ("project", "google_project"),
    ];
    let names = |attribute: &str| {
        child.key == attribute
            || child.parts.iter().any(|part| part.attribute == attribute)
            || child.required.iter().any(|(name, _)| *name == attribute)
    };
    child.name != parent.name
        && parents.iter().any(|(attribute, kind)| *kind == parent.name && names(attribute))
}

const OTHERS: &[(&str, &[&str])] = &[
    ("output \"noise_#\"", &["value = \"Sales\""]),
    ("resource \"terraform_data\" \"noise_#\"", &["input = { name = \"Sales\" }"]),
    ("locals", &["unused_# = [for i in range(3) : \"x-${i}\"]"]),
    ("variable \"unused_#\"", &["type = map(list(string))", "default = { a = [\"Sales\", \"Sales\"] }"]),
    (
        "check \"noise_#\"",
        &["assert {\n  condition = terraform.workspace != \"x\"\n  error_message = \"not x\"\n}"],
    ),
    ("resource \"terraform_data\" \"again_#\"", &["count = 2", "input = \"Sales\""]),
];
