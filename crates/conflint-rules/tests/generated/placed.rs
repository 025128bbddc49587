//! Instances as they were meant: what a state would say once they are there.

use serde_json::{Value, json};

use crate::draft::Draft;
use crate::kinds::Id;
use crate::object::Object;
use crate::rng::Rng;

/// The key of an instance.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Key {
    Number(usize),
    Name(String),
}

impl Key {
    /// As it stands in an address.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Number(number) => format!("[{number}]"),
            Self::Name(name) => format!("[{}]", json!(name)),
        }
    }

    fn json(&self) -> Value {
        match self {
            Self::Number(number) => json!(number),
            Self::Name(name) => json!(name),
        }
    }
}

/// An instance of a resource.
#[derive(Clone, Debug)]
pub(crate) struct Placed {
    /// The number of the root module.
    pub(crate) root: usize,
    /// `module.a.module.b`; empty in the root module.
    pub(crate) module: String,
    pub(crate) name: String,
    pub(crate) key: Option<Key>,
    pub(crate) object: Object,
    pub(crate) create_before_destroy: bool,
    /// Resources that it depends on, without keys.
    pub(crate) dependencies: Vec<String>,
    pub(crate) id: String,
    pub(crate) tainted: bool,
    /// Made, and nobody knows of it.
    pub(crate) lost: bool,
    /// A part of the key is absent through an expression: a plan does not say whether it is null or not known yet.
    pub(crate) may_be_null: bool,
    /// Parts of the key that the provider configuration gives.
    pub(crate) defaults: serde_json::Map<String, Value>,
}

impl Placed {
    /// The address of the resource, without a key.
    pub(crate) fn resource(&self) -> String {
        let own = format!("{}.{}", self.object.kind.name, self.name);
        if self.module.is_empty() { own } else { format!("{}.{own}", self.module) }
    }

    /// The whole address.
    pub(crate) fn address(&self) -> String {
        self.resource() + &self.key.as_ref().map(Key::text).unwrap_or_default()
    }

    /// The attributes with the id.
    pub(crate) fn attributes(&self) -> serde_json::Map<String, Value> {
        let mut all = self.object.attributes();
        all.insert("id".to_owned(), json!(self.id));
        for (attribute, value) in &self.defaults {
            if all.get(attribute).is_none_or(Value::is_null) {
                all.insert(attribute.clone(), value.clone());
            }
        }
        all
    }
}

/// An id for an object: its name where the type's ids are names.
pub(crate) fn id_of(object: &Object, rng: &mut Rng) -> String {
    match object.kind.id {
        Id::Name => object.name(),
        Id::Uuid | Id::Made => {
            let mut hex = |n: usize| (0..n).map(|_| format!("{:x}", rng.below(16))).collect::<String>();
            format!("{}-{}-4{}-8{}-{}", hex(8), hex(4), hex(3), hex(3), hex(12))
        }
    }
}

/// The state that an apply of a configuration left.
pub(crate) fn state(draft: &Draft) -> Option<Value> {
    let mut resources: Vec<Value> = Vec::new();
    for one in draft.placed.iter().filter(|one| !one.lost) {
        let found = resources.iter_mut().find(|r| r["address"] == json!(one.resource()));
        let instance = state_instance(one);
        match found.and_then(|r| r["instances"].as_array_mut()) {
            Some(instances) => instances.push(instance),
            None => resources.push(state_resource(one, instance)),
        }
    }
    for resource in resources.iter_mut().filter_map(Value::as_object_mut) {
        resource.remove("address");
    }
    resources.extend(draft.data.iter().map(data_resource));
    if resources.is_empty() {
        return None;
    }
    Some(json!({
        "version": 4, "terraform_version": "1.11.4", "serial": 1,
        "lineage": "00000000-0000-4000-8000-000000000000", "outputs": {}, "resources": resources,
    }))
}

/// A `terraform_data` resource of the root module: name, input, and what it depends on.
pub(crate) type Data = (String, Value, Vec<String>);

fn data_resource((name, input, dependencies): &Data) -> Value {
    let id = json!(format!("00000000-0000-4000-8000-{:012}", name.len()));
    let typed = json!({ "value": input, "type": "string" });
    json!({
        "mode": "managed", "type": "terraform_data", "name": name,
        "provider": "provider[\"terraform.io/builtin/terraform\"]",
        "instances": [{
            "schema_version": 0, "sensitive_attributes": [], "dependencies": dependencies,
            "attributes": { "id": id, "input": typed, "output": typed, "triggers_replace": null },
        }],
    })
}

fn state_resource(one: &Placed, instance: Value) -> Value {
    let provider = one.object.kind.provider;
    let alias = one.object.site.alias().map(|alias| format!(".{alias}")).unwrap_or_default();
    let mut resource = json!({
        "address": one.resource(),
        "mode": "managed", "type": one.object.kind.name, "name": one.name,
        "provider": format!("provider[\"registry.terraform.io/{}\"]{alias}", provider.source()),
        "instances": [instance],
    });
    if !one.module.is_empty() {
        resource["module"] = json!(one.module);
    }
    resource
}

fn state_instance(one: &Placed) -> Value {
    let mut instance =
        json!({ "schema_version": 0, "attributes": one.attributes(), "sensitive_attributes": [] });
    if let Some(key) = &one.key {
        instance["index_key"] = key.json();
    }
    if one.tainted {
        instance["status"] = json!("tainted");
    }
    if one.create_before_destroy {
        instance["create_before_destroy"] = json!(true);
    }
    if !one.dependencies.is_empty() {
        instance["dependencies"] = json!(one.dependencies);
    }
    instance
}
