//! The outermost level of a JSON text: members by name, each still text.

use std::fmt;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::refuse;
use crate::json::Text;

/// A JSON text, understood one level deep.
#[derive(Debug)]
pub(crate) enum Document<'a> {
    /// An object.
    Members(Members<'a>),
    /// An array: the text of each element.
    Array(Vec<&'a RawValue>),
}

/// The members of a JSON object, in their order.
#[derive(Debug)]
pub(crate) struct Members<'a> {
    texts: Vec<(Text<'a>, &'a RawValue)>,
    lists: Vec<(Text<'a>, List<'a>)>,
}

/// A member that should be an array.
#[derive(Debug)]
pub(crate) enum List<'a> {
    /// The text of each element.
    Items(Vec<&'a RawValue>),
    /// It is something else.
    Other,
}

/// Members that are long arrays: they are taken apart on the way, which saves a pass.
const LISTS: [&str; 4] = ["resource_changes", "resource_drift", "resources", "entities"];

/// What a document is.
pub(crate) enum Kind<'d, 'a> {
    /// `show -json` of a plan.
    Plan(&'d Members<'a>),
    /// `show -json` of a state.
    Shown(&'d Members<'a>),
    /// A state as Terraform keeps it.
    Raw(&'d Members<'a>),
    /// A page of an API: `{"entities": […]}`.
    Page(&'d Members<'a>),
    /// An array: an inventory.
    Array(&'d [&'a RawValue]),
    /// `providers schema -json`: the text of its `provider_schemas`.
    Schemas(&'a str),
    /// Something else.
    Other,
}

/// Wrappers that people put around a plan, `{"tfplan": …}` for policy engines.
const WRAPPERS: [&str; 4] = ["tfplan", "plan", "terraform_plan", "terraform"];

/// Members of a plan that a state does not have.
const PLAN: [&str; 9] = [
    "resource_changes",
    "planned_values",
    "prior_state",
    "configuration",
    "output_changes",
    "resource_drift",
    "deferred_changes",
    "applyable",
    "errored",
];

/// Members of `show -json` of a state; one without values is empty.
const SHOWN: [&str; 5] = ["format_version", "terraform_version", "values", "checks", "timestamp"];

impl<'a> Document<'a> {
    /// Reads the outermost level. A plan in one of the usual wrappers is taken out of it.
    ///
    /// # Errors
    /// Where the text is not JSON, with what it is and what to do.
    pub(crate) fn read(text: &'a str) -> Result<Self, String> {
        let members = match text.trim_ascii_start().as_bytes().first() {
            Some(b'{') => serde_json::from_str::<Members<'a>>(text),
            Some(b'[') => {
                return serde_json::from_str(text).map(Document::Array).map_err(|e| refuse::syntax(text, &e));
            }
            _ => return Err(refuse::not_json(text)),
        };
        let members = members.map_err(|error| refuse::syntax(text, &error))?;
        if !members.has("format_version")
            && let Some(inner) = WRAPPERS.iter().find_map(|name| members.get(name))
            && let Ok(inner) = serde_json::from_str::<Members<'a>>(inner)
            && inner.is_plan()
        {
            return Ok(Document::Members(inner));
        }
        Ok(Document::Members(members))
    }

    /// What it is.
    pub(crate) fn kind(&self) -> Kind<'_, 'a> {
        let members = match self {
            Document::Array(text) => return Kind::Array(text),
            Document::Members(members) => members,
        };
        if members.is_plan() {
            Kind::Plan(members)
        } else if let Some(schemas) = members.get("provider_schemas") {
            Kind::Schemas(schemas)
        } else if members.is_shown() {
            Kind::Shown(members)
        } else if members.is_raw() {
            Kind::Raw(members)
        } else if members.has("entities") {
            Kind::Page(members)
        } else {
            Kind::Other
        }
    }
}

impl<'a> Members<'a> {
    /// The text of a member; absent where it is missing or null.
    pub(crate) fn get(&self, name: &str) -> Option<&'a str> {
        let (_, value) = self.texts.iter().find(|(member, _)| &**member == name)?;
        Some(value.get()).filter(|text| *text != "null")
    }

    /// A member that should be an array, one of those that are taken apart; absent where it is missing or null.
    pub(crate) fn list(&self, name: &str) -> Option<&List<'a>> {
        self.lists.iter().find(|(member, _)| &**member == name).map(|(_, list)| list)
    }

    /// Whether there is such a member.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.get(name).is_some() || self.list(name).is_some()
    }

    /// A member read as data; absent where it is missing or of another shape.
    pub(crate) fn data<T: Deserialize<'a>>(&self, name: &str) -> Option<T> {
        serde_json::from_str(self.get(name)?).ok()
    }

    fn is_plan(&self) -> bool {
        PLAN.iter().any(|name| self.has(name)) && (self.has("format_version") || self.has("resource_changes"))
    }

    fn is_shown(&self) -> bool {
        self.has("format_version")
            && self.lists.is_empty()
            && self.texts.iter().all(|(name, _)| SHOWN.contains(&&**name))
    }

    fn is_raw(&self) -> bool {
        self.has("version") && ["resources", "modules", "lineage", "serial"].iter().any(|name| self.has(name))
    }
}

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct MembersVisitor;
        impl<'de> Visitor<'de> for MembersVisitor {
            type Value = Members<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let (mut texts, mut lists) = (Vec::new(), Vec::new());
                while let Some(name) = map.next_key::<Text<'de>>()? {
                    if LISTS.contains(&&*name) {
                        lists.extend(map.next_value::<Option<List<'de>>>()?.map(|list| (name, list)));
                    } else {
                        texts.push((name, map.next_value()?));
                    }
                }
                Ok(Members { texts, lists })
            }
        }
        deserializer.deserialize_map(MembersVisitor)
    }
}

impl<'de> Deserialize<'de> for List<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ListVisitor;
        impl<'de> Visitor<'de> for ListVisitor {
            type Value = List<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an array")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = seq.next_element()? {
                    items.push(item);
                }
                Ok(List::Items(items))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(List::Other)
            }
            fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
                Ok(List::Other)
            }
            fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
                Ok(List::Other)
            }
            fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
                Ok(List::Other)
            }
            fn visit_str<E>(self, _: &str) -> Result<Self::Value, E> {
                Ok(List::Other)
            }
        }
        deserializer.deserialize_any(ListVisitor)
    }
}
