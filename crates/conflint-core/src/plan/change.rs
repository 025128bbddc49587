//! One change of a plan.

use serde::Deserialize;
use serde_json::value::RawValue;
use smol_str::SmolStr;

use super::index::Index;
use super::provider::Providers;
use crate::addr::ResourceInstance;
use crate::instance::{Action, Import, Instance};
use crate::json::{self, Addresses, Entry, JsonValue, Object, Text, Tree};
use crate::value::Value;

/// An element of `resource_changes`.
#[derive(Deserialize)]
pub(super) struct ResourceChange<'a> {
    #[serde(borrow)]
    pub(super) address: Option<Text<'a>>,
    #[serde(borrow)]
    module_address: Option<Text<'a>>,
    #[serde(borrow)]
    mode: Option<Text<'a>>,
    #[serde(borrow, rename = "type")]
    kind: Option<Text<'a>>,
    #[serde(borrow)]
    name: Option<Text<'a>>,
    index: Option<json::Index>,
    #[serde(borrow)]
    previous_address: Option<Text<'a>>,
    #[serde(borrow)]
    provider_name: Option<Text<'a>>,
    #[serde(borrow)]
    deposed: Option<Text<'a>>,
    #[serde(borrow)]
    action_reason: Option<Text<'a>>,
    #[serde(borrow)]
    change: Change<'a>,
}

#[derive(Deserialize)]
struct Change<'a> {
    #[serde(borrow)]
    actions: Vec<Text<'a>>,
    #[serde(borrow)]
    before: Option<&'a RawValue>,
    #[serde(borrow)]
    after: Option<&'a RawValue>,
    #[serde(default)]
    after_unknown: Tree,
    #[serde(default)]
    before_sensitive: Tree,
    #[serde(default)]
    after_sensitive: Tree,
    replace_paths: Option<Vec<JsonValue>>,
    importing: Option<JsonValue>,
    before_identity: Option<JsonValue>,
    after_identity: Option<JsonValue>,
}

/// What is known of the whole plan while changes are read.
pub(super) struct Context<'c> {
    pub(super) index: &'c Index,
    pub(super) providers: &'c Providers,
    pub(super) addresses: Addresses,
}

/// What a change does to the object before it: usually one instance says it all.
enum Does {
    One(Action),
    /// The object stays in the world, and another is made.
    ForgetAndCreate,
}

impl Context<'_> {
    /// The instances of a change.
    ///
    /// # Errors
    /// What is wrong with it.
    pub(super) fn instances(&mut self, change: ResourceChange<'_>) -> Result<Vec<Instance>, String> {
        let address = self.address(&change).ok_or("it has no valid address")?;
        let does = does(&change.change.actions)?;
        let told = self.index.resources.get(&address.config());
        let key = told.and_then(|told| told.provider.as_deref());
        let provider = self.providers.find(key, change.provider_name.as_deref());
        let (before, after) = change.change.objects(&address).map_err(|error| json::describe(&error))?;
        let action = match does {
            Does::One(action) => action,
            Does::ForgetAndCreate => Action::Create,
        };
        let mut instance = Instance::new(address, provider, action);
        let text = |text: &Text<'_>| SmolStr::new(&**text);
        instance.previous_address = change.previous_address.and_then(|address| address.parse().ok());
        instance.action_reason = change.action_reason.as_ref().map(text);
        instance.deposed = change.deposed.as_ref().map(text);
        instance.tainted = instance.action_reason.as_deref() == Some("replace_because_tainted");
        instance.replace_paths = change.change.replace_paths.iter().flatten().filter_map(path).collect();
        instance.import = change.change.importing.and_then(|JsonValue(importing)| import(&importing));
        let identity = change.change.after_identity.or(change.change.before_identity);
        instance.identity =
            identity.map(|JsonValue(identity)| identity).filter(|identity| !identity.is_null());
        if let Some(told) = told {
            instance.references = told.references.clone();
        }
        instance.before = before;
        let Does::ForgetAndCreate = does else {
            instance.after = after;
            return Ok(vec![instance]);
        };
        let forgotten = Instance { action: Action::Forget, ..instance.clone() };
        Ok(vec![forgotten, Instance { before: None, after, ..instance }])
    }

    fn address(&mut self, change: &ResourceChange<'_>) -> Option<ResourceInstance> {
        self.addresses.of(Entry {
            address: change.address.as_ref(),
            module: change.module_address.as_deref(),
            mode: change.mode.as_ref(),
            kind: change.kind.as_ref(),
            name: change.name.as_ref(),
            key: change.index.as_ref().map(|index| index.0.clone()),
        })
    }
}

impl Change<'_> {
    /// The object before and after. Where nothing changes they share their memory.
    fn objects(&self, address: &ResourceInstance) -> serde_json::Result<(Option<Value>, Option<Value>)> {
        let object = |text: &RawValue, unknown: &Tree, sensitive: &Tree| {
            Object { text: text.get(), unknown: unknown.clone(), sensitive: sensitive.clone() }.value(address)
        };
        let before = self.before.map(|text| object(text, &Tree::None, &self.before_sensitive)).transpose()?;
        let same = self.before.map(RawValue::get) == self.after.map(RawValue::get)
            && self.after_unknown == Tree::None
            && self.before_sensitive == self.after_sensitive;
        let after = match self.after {
            _ if same => before.clone(),
            Some(text) => Some(object(text, &self.after_unknown, &self.after_sensitive)?),
            None if self.after_unknown == Tree::None => None,
            None => Some(
                Object {
                    text: "{}",
                    unknown: self.after_unknown.clone(),
                    sensitive: self.after_sensitive.clone(),
                }
                .value(address)?,
            ),
        };
        Ok((before, after))
    }
}

fn does(actions: &[Text<'_>]) -> Result<Does, String> {
    let names: Vec<&str> = actions.iter().map(|action| &**action).collect();
    Ok(Does::One(match *names {
        ["no-op"] | [] => Action::NoOp,
        ["create"] => Action::Create,
        ["read"] => Action::Read,
        ["update"] => Action::Update,
        ["delete"] => Action::Delete,
        ["forget"] => Action::Forget,
        ["open"] => Action::Open,
        ["delete", "create"] => Action::DeleteThenCreate,
        ["create", "delete"] => Action::CreateThenDelete,
        ["create", "forget"] | ["forget", "create"] => return Ok(Does::ForgetAndCreate),
        _ => return Err("its actions are not known to this version".to_owned()),
    }))
}

/// A path of `replace_paths`: `["vpc", 0, "id"]` as `vpc.0.id`.
fn path(JsonValue(path): &JsonValue) -> Option<SmolStr> {
    let steps: Vec<String> = path.children().map_while(step).collect();
    (!steps.is_empty()).then(|| steps.join(".").into())
}

fn step(step: &Value) -> Option<String> {
    match step {
        Value::String(name) => Some(name.to_string()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn import(importing: &Value) -> Option<Import> {
    let member = |name| importing.get(name).filter(|value| !value.is_null()).cloned();
    if let Some(id) = member("id").or_else(|| member("identity")) {
        return Some(Import { id });
    }
    let unknown = importing.get("unknown").and_then(Value::as_bool) == Some(true);
    unknown.then(|| {
        let cause = crate::value::Cause::new(crate::value::CauseKind::AfterApply, "the id to import");
        Import { id: Value::unknown(crate::value::Type::String, cause) }
    })
}
