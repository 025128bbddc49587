//! A state as Terraform keeps it, of version 4.

use std::sync::Arc;

use serde::Deserialize;
use serde_json::value::RawValue;
use smol_str::SmolStr;

use super::path::mark_path;
use crate::addr::{Dependency, ResourceInstance};
use crate::instance::{Action, Instance, Lowered, Provider, Special};
use crate::json::{self, Addresses, Batch, Entry, JsonValue, Text};
use crate::problem::Problem;
use crate::recognise::{List, Members};
use crate::value::{Cause, CauseKind, Type, Value};

#[derive(Deserialize)]
struct Resource<'a> {
    #[serde(borrow)]
    module: Option<Text<'a>>,
    #[serde(borrow)]
    mode: Option<Text<'a>>,
    #[serde(borrow, rename = "type")]
    kind: Option<Text<'a>>,
    #[serde(borrow)]
    name: Option<Text<'a>>,
    #[serde(borrow)]
    provider: Option<Text<'a>>,
    #[serde(borrow, default)]
    instances: Vec<Object<'a>>,
}

#[derive(Deserialize)]
struct Object<'a> {
    index_key: Option<json::Index>,
    #[serde(borrow)]
    deposed: Option<Text<'a>>,
    #[serde(borrow)]
    status: Option<Text<'a>>,
    #[serde(borrow)]
    attributes: Option<&'a RawValue>,
    #[serde(borrow)]
    attributes_flat: Option<&'a RawValue>,
    sensitive_attributes: Option<Vec<JsonValue>>,
    #[serde(borrow, default)]
    dependencies: Vec<Text<'a>>,
    /// Its name before Terraform 0.13.
    #[serde(borrow, default)]
    depends_on: Vec<Text<'a>>,
    identity: Option<JsonValue>,
    create_before_destroy: Option<bool>,
}

/// The state as instances. Of provider configurations it knows the names only.
///
/// # Errors
/// Where the version is one that cannot be read.
pub(crate) fn lower(name: &str, state: &Members) -> Result<Lowered, String> {
    match state.data::<u64>("version") {
        Some(4) => {}
        Some(3) => return Ok(super::old::lower(name, state)),
        Some(old @ 0..3) => {
            return Err(refuse(old, "of a Terraform before 0.7; upgrade it with `terraform apply`"));
        }
        Some(new) => {
            return Err(refuse(new, "which is newer than this program; give `terraform show -json` instead"));
        }
        None => return Err("a state without a valid `version`; is it damaged?".to_owned()),
    }
    let mut lowered = Lowered::default();
    let resources = match state.list("resources") {
        None => return Ok(lowered),
        Some(List::Items(resources)) => resources,
        Some(List::Other) => {
            return Err("the state's `resources` cannot be read: it is not an array".to_owned());
        }
    };
    let mut addresses = Addresses::default();
    for (position, text) in resources.iter().flat_map(Batch::iter) {
        let resource = serde_json::from_str::<Resource<'_>>(text).map_err(|error| json::describe(&error));
        let read = resource.and_then(|resource| lower_resource(resource, &mut addresses, &mut lowered));
        if let Err(why) = read {
            let message = format!("resources[{position}] of the state cannot be read: {why}");
            lowered.problems.push(Problem::with(name, message));
        }
    }
    lowered.dependencies.sort();
    lowered.dependencies.dedup();
    Ok(lowered)
}

fn refuse(version: u64, what: &str) -> String {
    format!("a state of format version {version}, {what}")
}

fn lower_resource(
    resource: Resource<'_>,
    addresses: &mut Addresses,
    lowered: &mut Lowered,
) -> Result<(), String> {
    let provider = addresses.provider(resource.provider.as_deref().unwrap_or(""), provider);
    for object in resource.instances {
        let entry = Entry {
            address: None,
            module: resource.module.as_deref(),
            mode: resource.mode.as_ref(),
            kind: resource.kind.as_ref(),
            name: resource.name.as_ref(),
            key: object.index_key.as_ref().map(|index| index.0.clone()),
        };
        let address = addresses.of(entry).ok_or("it has no valid address")?;
        for target in object.dependencies.iter().chain(&object.depends_on) {
            if let Ok(target) = target.parse::<ResourceInstance>() {
                lowered.dependencies.push(Dependency { from: address.config(), to: target.config() });
            }
        }
        let stored = addresses.stored(object.dependencies.iter().chain(&object.depends_on));
        let first = object.create_before_destroy;
        let mut instance =
            instance(object, address, provider.clone()).map_err(|error| json::describe(&error))?;
        instance.stored_dependencies = stored;
        if first.is_some() {
            Arc::make_mut(&mut instance.lifecycle).create_before_destroy = first;
        }
        lowered.instances.push(instance);
    }
    Ok(())
}

fn instance(
    object: Object<'_>,
    address: ResourceInstance,
    provider: Arc<Provider>,
) -> serde_json::Result<Instance> {
    let mut value = match (object.attributes, object.attributes_flat) {
        (Some(text), _) => json::value(text.get())?,
        (None, Some(flat)) => super::old::expand(&serde_json::from_str(flat.get())?),
        (None, None) => Value::object([]),
    };
    for JsonValue(path) in object.sensitive_attributes.iter().flatten() {
        mark_path(&mut value, path);
    }
    json::mark_secrets(&mut value);
    let mut instance = Instance::new(address, provider, Action::NoOp);
    instance.before = Some(value.clone());
    instance.after = Some(value);
    let deposed = object.deposed.as_deref().map(SmolStr::new);
    instance.tainted = object.status.as_deref() == Some("tainted");
    let identity = object.identity.map(|JsonValue(identity)| identity).filter(|identity| !identity.is_null());
    instance.set_special(Special { deposed, identity, ..Special::default() });
    Ok(instance)
}

/// The provider configuration of an address: `provider["registry.terraform.io/hashicorp/aws"].east`,
/// `module.a.provider["…"]`, and `provider.aws.east` before Terraform 0.13. Its arguments are hidden, but the same for all
/// of this address.
pub(super) fn provider(address: &str) -> Provider {
    let (module, local) = match address.find("provider") {
        Some(at) => address.split_at(at),
        None => ("", address),
    };
    let rest = local.strip_prefix("provider").unwrap_or(local);
    let (name, alias) = match rest.strip_prefix("[\"").and_then(|rest| rest.split_once("\"]")) {
        Some((name, alias)) => (name, alias),
        None => {
            let rest = rest.trim_start_matches('.');
            rest.split_at(rest.find('.').unwrap_or(rest.len()))
        }
    };
    let alias = alias.strip_prefix('.').filter(|alias| !alias.is_empty() && module.is_empty());
    let cause = Cause::new(CauseKind::Error, "a state does not show provider configurations");
    let config = Value::reference(Type::Dynamic, cause, address);
    Provider::new(crate::plan::source(name), alias.map(SmolStr::new), config)
}
