//! `terraform show -json` of a state, and the prior state in a plan.

use std::sync::Arc;

use serde::Deserialize;
use serde_json::value::RawValue;
use smol_str::SmolStr;

use crate::addr::{ConfigObject, Dependency, ResourceInstance};
use crate::instance::{Action, Instance, Lowered, Provider, Special};
use crate::json::{self, Addresses, Entry, Object, Text, Tree};
use crate::problem::Problem;
use crate::recognise::Members;
use crate::value::{Cause, CauseKind, Type, Value};

#[derive(Deserialize)]
struct Values<'a> {
    #[serde(borrow, default)]
    root_module: Module<'a>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Module<'a> {
    #[serde(borrow)]
    address: Option<Text<'a>>,
    #[serde(borrow)]
    resources: Vec<ShownObject<'a>>,
    #[serde(borrow)]
    child_modules: Vec<Module<'a>>,
}

/// An object as `show -json` writes it.
#[derive(Deserialize)]
pub(crate) struct ShownObject<'a> {
    #[serde(borrow)]
    address: Option<Text<'a>>,
    #[serde(borrow)]
    mode: Option<Text<'a>>,
    #[serde(borrow, rename = "type")]
    kind: Option<Text<'a>>,
    #[serde(borrow)]
    name: Option<Text<'a>>,
    index: Option<json::Index>,
    #[serde(borrow)]
    provider_name: Option<Text<'a>>,
    #[serde(borrow)]
    values: Option<&'a RawValue>,
    #[serde(borrow)]
    sensitive_values: Option<&'a RawValue>,
    #[serde(borrow, default)]
    depends_on: Vec<Text<'a>>,
    #[serde(default)]
    tainted: bool,
    #[serde(borrow)]
    deposed_key: Option<Text<'a>>,
    #[serde(borrow)]
    identity: Option<&'a RawValue>,
}

impl ShownObject<'_> {
    /// Where it is, in a module of this address.
    pub(crate) fn address(&self, module: &str, addresses: &mut Addresses) -> Option<ResourceInstance> {
        addresses.of(Entry {
            address: self.address.as_ref(),
            module: Some(module),
            mode: self.mode.as_ref(),
            kind: self.kind.as_ref(),
            name: self.name.as_ref(),
            key: self.index.as_ref().map(|index| index.0.clone()),
        })
    }

    /// The key of a deposed object.
    pub(crate) fn deposed(&self) -> Option<SmolStr> {
        self.deposed_key.as_deref().map(SmolStr::new)
    }

    /// Whether it is marked for replacement.
    pub(crate) fn is_tainted(&self) -> bool {
        self.tainted
    }

    /// What it depended on when it was last applied.
    pub(crate) fn stored(&self, addresses: &mut Addresses) -> Arc<[ConfigObject]> {
        addresses.stored(self.depends_on.iter())
    }

    /// The provider's address.
    pub(crate) fn provider_name(&self) -> Option<&str> {
        self.provider_name.as_deref()
    }

    /// The object as an instance with nothing to do.
    ///
    /// # Errors
    /// Where the values are nested too deeply.
    pub(crate) fn instance(
        self,
        address: ResourceInstance,
        provider: Arc<Provider>,
        addresses: &mut Addresses,
    ) -> serde_json::Result<Instance> {
        let text = self.values.map_or("{}", RawValue::get);
        let sensitive = self.sensitive_values.map(|text| serde_json::from_str(text.get())).transpose()?;
        let object = Object { text, unknown: &Tree::None, sensitive: &sensitive.unwrap_or_default() };
        let value = object.value(&|| address.to_string())?;
        let mut instance = Instance::new(address, provider, Action::NoOp);
        instance.before = Some(value.clone());
        instance.after = Some(value);
        let deposed = self.deposed();
        instance.tainted = self.tainted;
        instance.stored_dependencies = self.stored(addresses);
        let identity = self.identity.map(|text| json::value(text.get())).transpose()?;
        instance.set_special(Special { deposed, identity, ..Special::default() });
        Ok(instance)
    }
}

/// What is told of every object.
type Tell<'t> = dyn FnMut(ResourceInstance, ShownObject<'_>, &mut Addresses) -> serde_json::Result<()> + 't;

fn each_in(values: Values<'_>, addresses: &mut Addresses, tell: &mut Tell<'_>) -> serde_json::Result<()> {
    let mut modules = vec![values.root_module];
    while let Some(module) = modules.pop() {
        for object in module.resources {
            let Some(address) = object.address(module.address.as_deref().unwrap_or(""), addresses) else {
                return Err(serde::de::Error::custom("an object without valid address"));
            };
            tell(address, object, addresses)?;
        }
        modules.extend(module.child_modules.into_iter().rev());
    }
    Ok(())
}

/// The state as instances. It does not say which configuration of a provider looks after an object.
pub(crate) fn lower(name: &str, state: &Members) -> Lowered {
    let mut lowered = Lowered::default();
    let Some(text) = state.get("values") else { return lowered };
    let (instances, dependencies) = (&mut lowered.instances, &mut lowered.dependencies);
    let mut tell = |address: ResourceInstance, object: ShownObject<'_>, addresses: &mut Addresses| {
        let provider = addresses.provider(object.provider_name().unwrap_or(""), |name| {
            let cause = Cause::new(CauseKind::Error, "a state does not show provider configurations");
            Provider::new(crate::plan::source(name), None, Value::unknown(Type::Dynamic, cause))
        });
        for target in &object.depends_on {
            if let Ok(target) = target.parse::<ResourceInstance>() {
                dependencies.push(Dependency { from: address.config(), to: target.config() });
            }
        }
        instances.push(object.instance(address, provider, addresses)?);
        Ok(())
    };
    let values = serde_json::from_str::<Values<'_>>(text);
    let read = values.and_then(|values| each_in(values, &mut Addresses::default(), &mut tell));
    if let Err(error) = read {
        let what = json::describe(&error);
        lowered.problems.push(Problem::with(name, format!("the state cannot be read: {what}")));
    }
    lowered.dependencies.sort();
    lowered.dependencies.dedup();
    lowered
}
