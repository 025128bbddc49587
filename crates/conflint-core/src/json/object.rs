//! A resource instance's object out of its JSON parts.

use std::collections::HashMap;
use std::sync::Arc;

use serde::Deserialize;
use smol_str::SmolStr;

use super::{Text, Tree, filled};
use crate::addr::{ConfigObject, InstanceKey, ModuleInstance, Resource, ResourceInstance, ResourceMode};
use crate::instance::Provider;
use crate::value::{Cause, CauseKind, Type, Value};

/// An object's text, and which parts of it are unknown and sensitive.
pub(crate) struct Object<'o> {
    /// The known part as JSON.
    pub(crate) text: &'o str,
    /// What is known only after apply.
    pub(crate) unknown: &'o Tree,
    /// What is never to be shown.
    pub(crate) sensitive: &'o Tree,
}

impl Object<'_> {
    /// The value; unknown parts are called after the address.
    ///
    /// # Errors
    /// Where the text is nested too deeply.
    pub(crate) fn value(&self, address: &dyn Fn() -> String) -> serde_json::Result<Value> {
        let mut value = match self.unknown {
            Tree::None => super::value(self.text)?,
            Tree::Members(members) => self.filled(members, address())?,
            unknown => {
                let mut value = super::value(self.text)?;
                unknown.replace(&mut value, &mut address(), &after_apply);
                value
            }
        };
        self.sensitive.mark_sensitive(&mut value);
        Ok(value)
    }
}

impl Object<'_> {
    /// The value of which these attributes are unknown, or parts of them.
    fn filled(&self, members: &[(SmolStr, Tree)], mut path: String) -> serde_json::Result<Value> {
        let length = path.len();
        let whole = members.iter().filter(|(_, inside)| *inside == Tree::Whole).map(|(name, _)| {
            path.extend([".", name]);
            let unknown = after_apply(&path);
            path.truncate(length);
            (name.as_str(), unknown)
        });
        let mut value = filled::value(self.text, whole.collect())?;
        Tree::replace_inside(members, &mut value, &mut path, &after_apply);
        Ok(value)
    }
}

fn after_apply(path: &str) -> Value {
    let name = SmolStr::new(path);
    Value::reference(Type::Dynamic, Cause::new(CauseKind::AfterApply, name.clone()), name)
}

/// The key of an instance, as JSON writes it.
pub(crate) struct Index(pub(crate) InstanceKey);

impl<'de> Deserialize<'de> for Index {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let super::JsonValue(value) = Deserialize::deserialize(deserializer)?;
        let key = match &value {
            Value::String(key) => Some(InstanceKey::Key(key.clone())),
            Value::Number(number) => {
                number.as_i64().and_then(|index| u64::try_from(index).ok()).map(InstanceKey::Index)
            }
            _ => None,
        };
        key.map(Index)
            .ok_or_else(|| serde::de::Error::custom("an instance key is a string or a whole number"))
    }
}

/// Which resource an entry is about, as plans and states write it.
pub(crate) struct Entry<'e, 'a> {
    /// `address`, in what `show -json` prints.
    pub(crate) address: Option<&'e Text<'a>>,
    /// The module instance's address.
    pub(crate) module: Option<&'e str>,
    /// `managed` or `data`.
    pub(crate) mode: Option<&'e Text<'a>>,
    /// The resource type.
    pub(crate) kind: Option<&'e Text<'a>>,
    /// The resource's name.
    pub(crate) name: Option<&'e Text<'a>>,
    /// The instance's key.
    pub(crate) key: Option<InstanceKey>,
}

/// Makes addresses; those of one module share its part. What neighbours mostly have in common they share, too.
#[derive(Default)]
pub(crate) struct Addresses {
    modules: HashMap<String, ModuleInstance>,
    last_module: Option<(String, ModuleInstance)>,
    last_kind: SmolStr,
    last_provider: Option<(String, Arc<Provider>)>,
    last_stored: Option<(Vec<String>, Arc<[ConfigObject]>)>,
}

impl Addresses {
    /// The address of an entry; absent where it does not make sense.
    pub(crate) fn of(&mut self, entry: Entry<'_, '_>) -> Option<ResourceInstance> {
        let (Some(kind), Some(name)) = (entry.kind, entry.name) else {
            return entry.address?.parse().ok();
        };
        let mode = match entry.mode.map(|mode| &**mode) {
            None | Some("managed") => ResourceMode::Managed,
            Some("data") => ResourceMode::Data,
            Some("ephemeral") => ResourceMode::Ephemeral,
            Some(_) => return None,
        };
        if *self.last_kind != **kind {
            self.last_kind = SmolStr::new(&**kind);
        }
        let resource = Resource { mode, kind: self.last_kind.clone(), name: SmolStr::new(&**name) };
        Some(ResourceInstance { module: self.module(entry.module.unwrap_or(""))?, resource, key: entry.key })
    }

    /// The provider of this name, for whom `make` is asked where the neighbour has another one.
    pub(crate) fn provider(&mut self, name: &str, make: impl FnOnce(&str) -> Provider) -> Arc<Provider> {
        match &self.last_provider {
            Some((last, provider)) if last == name => provider.clone(),
            _ => {
                let provider = Arc::new(make(name));
                self.last_provider = Some((name.to_owned(), provider.clone()));
                provider
            }
        }
    }

    /// What an object depended on when it was last applied.
    pub(crate) fn stored<'t, 'a: 't>(
        &mut self,
        targets: impl Iterator<Item = &'t Text<'a>> + Clone,
    ) -> Arc<[ConfigObject]> {
        match &self.last_stored {
            Some((last, stored)) if targets.clone().map(|target| &**target).eq(last) => stored.clone(),
            _ => {
                let object = |target: &Text<'_>| Some(target.parse::<ResourceInstance>().ok()?.config());
                let stored: Arc<[ConfigObject]> = targets.clone().filter_map(object).collect();
                self.last_stored = Some((targets.map(|target| target.to_string()).collect(), stored.clone()));
                stored
            }
        }
    }

    /// Neighbours mostly are in the same module.
    fn module(&mut self, text: &str) -> Option<ModuleInstance> {
        if let Some((_, module)) = self.last_module.as_ref().filter(|(last, _)| last == text) {
            return Some(module.clone());
        }
        let module = match self.modules.get(text) {
            Some(module) => module.clone(),
            None => text.parse().ok()?,
        };
        self.modules.insert(text.to_owned(), module.clone());
        self.last_module = Some((text.to_owned(), module.clone()));
        Some(module)
    }
}
