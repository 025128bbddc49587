//! Instances made by hand, for tests of rules.

use conflint_core::addr::{ConfigObject, Dependency, ObjectName};
use conflint_core::analysis::Analysis;
use conflint_core::graph::{Deployment, Graph};
use conflint_core::instance::{Action, Instance, Provider};
use conflint_core::inventory::{Inventory, RemoteObject};
use conflint_core::schemas::Schemas;
use conflint_core::source::Sources;
use conflint_core::value::{Cause, CauseKind, Marks, Type, Value};
use serde_json::Value as Json;

use crate::catalog::Catalog;
use crate::check;
use crate::finding::Finding;
use crate::rule::Rule;

/// Deployments and an inventory.
pub(crate) struct World {
    deployments: Vec<Deployment>,
    inventory: Inventory,
    catalog: Catalog,
    provider: Value,
    schemas: Schemas,
}

impl World {
    /// One deployment without instances.
    pub fn new() -> Self {
        let provider = Value::from_json(&serde_json::json!({"aws_region": "us-east-1"}));
        let first = Deployment { name: "main".into(), root: Some(".".into()), ..Deployment::default() };
        Self {
            deployments: vec![first],
            inventory: Inventory::default(),
            catalog: Catalog::builtin(),
            provider,
            schemas: Schemas::default(),
        }
    }

    /// What follows is in another deployment.
    pub fn deployment(mut self, name: &str) -> Self {
        self.deployments.push(Deployment { name: name.into(), ..Deployment::default() });
        self
    }

    /// The deployment is a state alone.
    pub fn state_only(mut self) -> Self {
        self.last_deployment().state_only = true;
        self
    }

    /// The deployment is a plan: what local values refer to is hidden.
    pub fn plan(mut self) -> Self {
        self.last_deployment().hides_locals = true;
        self
    }

    /// The resource waits for a local value.
    pub fn waits_for_local(mut self, from: &str, local: &str) -> Self {
        let from = from.parse::<conflint_core::addr::ResourceInstance>().unwrap().config();
        let to = ConfigObject { module: from.module.clone(), name: ObjectName::Local(local.into()) };
        self.last_deployment().dependencies.push(Dependency { from, to });
        self
    }

    /// What follows has this provider configuration.
    pub fn provider(mut self, config: Json) -> Self {
        self.provider = Value::from_json(&config);
        self
    }

    /// Facts of one's own.
    pub fn facts(mut self, text: &str) -> Self {
        let source = Sources::new().add("facts.hcl", text);
        assert_eq!(self.catalog.overlay(source, "facts.hcl", text), []);
        self
    }

    /// An instance that does this to an object: `null` is no object. Text in `<>` is not known, and refers to what it says;
    /// text in `**` is sensitive.
    pub fn with(mut self, address: &str, action: Action, before: Json, after: Json) -> Self {
        let provider = Provider::new("acme/acme", None, self.provider.clone());
        let mut instance = Instance::new(address.parse().unwrap(), provider, action);
        let object = |json: Json| if json.is_null() { None } else { Some(value(&Value::from_json(&json))) };
        instance.before = object(before);
        instance.after = object(after);
        self.last_deployment().instances.push(instance);
        self
    }

    /// A created object.
    pub fn create(self, address: &str, after: Json) -> Self {
        self.with(address, Action::Create, Json::Null, after)
    }

    /// An object that stays as it is.
    pub fn keep(self, address: &str, object: Json) -> Self {
        self.with(address, Action::NoOp, object.clone(), object)
    }

    /// An object that goes.
    pub fn delete(self, address: &str, before: Json) -> Self {
        self.with(address, Action::Delete, before, Json::Null)
    }

    /// Changes the last instance.
    pub fn but(mut self, change: impl FnOnce(&mut Instance)) -> Self {
        change(self.last_deployment().instances.last_mut().unwrap());
        self
    }

    /// The first waits for the second.
    pub fn waits(mut self, from: &str, to: &str) -> Self {
        let object = |address: &str| -> ConfigObject {
            address.parse::<conflint_core::addr::ResourceInstance>().unwrap().config()
        };
        self.last_deployment().dependencies.push(Dependency { from: object(from), to: object(to) });
        self
    }

    /// An object that exists remotely.
    pub fn remote(mut self, kind: &str, id: &str, attributes: Json) -> Self {
        let mut object = RemoteObject::new(kind, Value::from_json(&attributes));
        object.id = Some(id.into());
        self.inventory.objects.push(object);
        self
    }

    /// What providers say of their types.
    pub fn schemas(mut self, text: &str) -> Self {
        let read = conflint_core::recognise::read("schemas.json", text.as_bytes(), &());
        let Ok(conflint_core::recognise::Recognised::Schemas(schemas)) = read else { panic!("no schemas") };
        self.schemas = schemas;
        self
    }

    /// What the rule finds.
    pub fn findings(self, rule: &Rule) -> Vec<Finding> {
        let mut analysis = Analysis::new(Sources::new(), Graph::new(self.deployments), self.inventory);
        analysis.schemas = self.schemas;
        check(&analysis, &self.catalog, &[rule]).findings
    }

    /// What the rule says, a line for each finding.
    pub fn says(self, rule: &Rule) -> Vec<String> {
        let line = |f: Finding| format!("{} {} {}: {}", f.severity, f.verdict, f.outcome, f.message);
        self.findings(rule).into_iter().map(line).collect()
    }

    fn last_deployment(&mut self) -> &mut Deployment {
        self.deployments.last_mut().unwrap()
    }
}

fn value(json: &Value) -> Value {
    match json {
        Value::Object(attributes) => {
            Value::object(attributes.iter().map(|(name, inner)| (name.clone(), value(inner))))
        }
        Value::Tuple(items) => Value::tuple(items.iter().map(value)),
        Value::String(text) => match (text.strip_prefix('<'), text.strip_prefix("**")) {
            (Some(inner), _) => {
                let name = inner.trim_end_matches('>');
                if name.is_empty() {
                    return Value::unknown(Type::String, Cause::new(CauseKind::AfterApply, "it"));
                }
                Value::reference(Type::String, Cause::new(CauseKind::AfterApply, name), name)
            }
            (_, Some(secret)) => Value::from(secret).with_marks(Marks::SENSITIVE),
            _ => json.clone(),
        },
        other => other.clone(),
    }
}
