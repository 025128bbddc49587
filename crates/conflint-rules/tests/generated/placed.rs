//! Instances as they were meant: what a state would say once they are there.

use serde_json::{Value, json};

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
    /// What the provider configuration gives where the arguments say nothing.
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
        // The one argument that providers write back into the state.
        if let Some(project) = self.defaults.get("project")
            && all.get("project").is_some_and(Value::is_null)
        {
            all.insert("project".to_owned(), project.clone());
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

/// A state file of one root module's instances.
pub(crate) fn state(instances: &[&Placed]) -> Option<Value> {
    if instances.is_empty() {
        return None;
    }
    let mut resources: Vec<Value> = Vec::new();
    for one in instances {
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
    Some(json!({
        "version": 4, "terraform_version": "1.11.4", "serial": 1,
        "lineage": "00000000-0000-4000-8000-000000000000", "outputs": {}, "resources": resources,
    }))
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
