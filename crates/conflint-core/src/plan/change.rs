//! One change of a plan.

use serde::Deserialize;
use serde_json::value::RawValue;
use smol_str::SmolStr;

use crate::addr::ResourceInstance;
use crate::instance::{Action, Import, Instance, Provider, Special};
use crate::json::{self, Addresses, Entry, JsonValue, Object, Text, Tree};
use crate::value::{Cause, CauseKind, Type, Value};

/// An element of `resource_changes`.
#[derive(Deserialize)]
struct ResourceChange<'a> {
    #[serde(borrow)]
    address: Option<Text<'a>>,
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
    before: Option<JsonValue>,
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

/// A change that is not one instance.
pub(super) enum Odd {
    /// The old object is forgotten and stays in the world, and another is made.
    Two(Box<(Instance, Instance)>),
    /// What is wrong with it.
    Problem(String),
}

/// The instance of a change, without what the configuration tells of it.
///
/// # Errors
/// Where it is none, or more than one.
pub(super) fn read(text: &str, addresses: &mut Addresses) -> Result<Instance, Odd> {
    let problem = |why: String| Odd::Problem(why);
    let change: ResourceChange<'_> =
        serde_json::from_str(text).map_err(|error| problem(json::describe(&error)))?;
    let named = change.address.clone();
    change.instance(addresses).map_err(|mut odd| {
        if let (Odd::Problem(why), Some(address)) = (&mut odd, named) {
            *why = format!("{}: {why}", &*address);
        }
        odd
    })
}

impl ResourceChange<'_> {
    fn instance(mut self, addresses: &mut Addresses) -> Result<Instance, Odd> {
        let problem = |why: &str| Odd::Problem(why.to_owned());
        let address = self.instance_address(addresses).ok_or_else(|| problem("it has no valid address"))?;
        let actions = &self.change.actions;
        let action = action(actions).ok_or_else(|| problem("its actions are not known to this version"))?;
        let text =
            || self.address.as_ref().map_or_else(|| address.to_string(), |address| address.to_string());
        let before = self.change.before.take().map(|JsonValue(before)| before);
        let objects = self.change.objects(before, action == Action::NoOp, &text);
        let (before, after) = objects.map_err(|error| problem(&json::describe(&error)))?;
        // What the provider's configuration is, whoever knows the configuration says later.
        let provider = addresses.provider(self.provider_name.as_deref().unwrap_or(""), |name| {
            Provider::new(super::provider::source(name), None, Value::Null(Type::Dynamic))
        });
        let mut instance = Instance::new(address, provider, action);
        let text = |text: &Text<'_>| SmolStr::new(&**text);
        instance.tainted = self.action_reason.as_deref() == Some("replace_because_tainted");
        let identity = self.change.after_identity.or(self.change.before_identity);
        instance.set_special(Special {
            previous_address: self.previous_address.and_then(|address| address.parse().ok()),
            replace_paths: self.change.replace_paths.iter().flatten().filter_map(path).collect(),
            action_reason: self.action_reason.as_ref().map(text),
            deposed: self.deposed.as_ref().map(text),
            import: self.change.importing.and_then(|JsonValue(importing)| import(&importing)),
            identity: identity.map(|JsonValue(identity)| identity).filter(|identity| !identity.is_null()),
            ..Special::default()
        });
        instance.before = before;
        if actions.iter().any(|action| &**action == "create")
            && actions.iter().any(|action| &**action == "forget")
        {
            let forgotten = Instance { action: Action::Forget, ..instance.clone() };
            return Err(Odd::Two(Box::new((forgotten, Instance { before: None, after, ..instance }))));
        }
        instance.after = after;
        Ok(instance)
    }

    fn instance_address(&self, addresses: &mut Addresses) -> Option<ResourceInstance> {
        addresses.of(Entry {
            address: self.address.as_ref(),
            module: self.module_address.as_deref(),
            mode: self.mode.as_ref(),
            kind: self.kind.as_ref(),
            name: self.name.as_ref(),
            key: self.index.as_ref().map(|index| index.0.clone()),
        })
    }
}

impl Change<'_> {
    /// The object before and after. What is kept as it is shares its memory, and its text is read once.
    fn objects(
        &self,
        unmarked: Option<Value>,
        is_kept: bool,
        address: &dyn Fn() -> String,
    ) -> serde_json::Result<(Option<Value>, Option<Value>)> {
        let marked = |value: &Value, sensitive: &Tree| {
            let mut value = value.clone();
            sensitive.mark_sensitive(&mut value);
            value
        };
        let before = unmarked.as_ref().map(|value| marked(value, &self.before_sensitive));
        let after = match (&unmarked, self.after) {
            (_, None) if self.after_unknown == Tree::None => None,
            (Some(_), Some(_)) if is_kept && self.before_sensitive == self.after_sensitive => before.clone(),
            (Some(value), Some(_)) if is_kept => Some(marked(value, &self.after_sensitive)),
            (_, text) => {
                let text = text.map_or("{}", RawValue::get);
                let after = Object { text, unknown: &self.after_unknown, sensitive: &self.after_sensitive };
                Some(after.value(address)?)
            }
        };
        Ok((before, after))
    }
}

/// What the actions amount to; for a replacement that forgets, what becomes of the new object.
fn action(actions: &[Text<'_>]) -> Option<Action> {
    let name = |position: usize| actions.get(position).map(|action| &**action);
    Some(match (name(0), name(1), actions.len()) {
        (Some("no-op") | None, None, _) => Action::NoOp,
        (Some("create"), None, _) => Action::Create,
        (Some("read"), None, _) => Action::Read,
        (Some("update"), None, _) => Action::Update,
        (Some("delete"), None, _) => Action::Delete,
        (Some("forget"), None, _) => Action::Forget,
        (Some("open"), None, _) => Action::Open,
        (Some("delete"), Some("create"), 2) => Action::DeleteThenCreate,
        (Some("create"), Some("delete"), 2) => Action::CreateThenDelete,
        (Some("create"), Some("forget"), 2) | (Some("forget"), Some("create"), 2) => Action::Create,
        _ => return None,
    })
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
        let cause = Cause::new(CauseKind::AfterApply, "the id to import");
        Import { id: Value::unknown(Type::String, cause) }
    })
}
