//! The outermost level of a JSON text: members by name. What is large and only plans have is understood on the way, the
//! rest stays text.

use serde::de::Deserialize;
use smol_str::SmolStr;

use super::refuse;
use crate::json::{Batch, Feed, Trouble, on_threads};
use crate::plan;

/// A JSON text, understood one level deep.
#[derive(Debug)]
pub(crate) enum Document {
    /// An object.
    Members(Members),
    /// An array: the text of each element.
    Array(Vec<Batch>),
}

/// The members of a JSON object, in their order.
#[derive(Default, Debug)]
pub(crate) struct Members {
    texts: Vec<(SmolStr, String)>,
    lists: Vec<(SmolStr, List)>,
    /// What only plans have.
    pub(crate) plan: Box<plan::Parts>,
}

/// A member that should be an array.
#[derive(Debug)]
pub(crate) enum List {
    /// The text of each element.
    Items(Vec<Batch>),
    /// It is something else.
    Other,
}

/// Members that are long arrays of texts.
const LISTS: [&str; 2] = ["resources", "entities"];

/// What a document is.
pub(crate) enum Kind {
    /// `show -json` of a plan.
    Plan(Members),
    /// `show -json` of a state.
    Shown(Members),
    /// A state as Terraform keeps it.
    Raw(Members),
    /// A page of an API: `{"entities": […]}`.
    Page(Members),
    /// An array: an inventory.
    Array(Vec<Batch>),
    /// `providers schema -json`: the text of its `provider_schemas`.
    Schemas(String),
    /// Something else.
    Other(Document),
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

impl Document {
    /// Reads the outermost level. A plan in one of the usual wrappers is taken out of it.
    ///
    /// # Errors
    /// Where the text is not JSON, with what it is and what to do.
    pub(crate) fn read(feed: &mut Feed<'_>) -> Result<Self, String> {
        let first = feed.peek().map_err(|trouble| refuse::trouble(&trouble))?;
        let is_log_of_action = feed.window().starts_with("[command]");
        let document = match first {
            Some(b'{') => Members::read(feed).map(Document::Members),
            Some(b'[') => texts(feed).map(Document::Array),
            Some(_) => return Err(refuse::not_json(feed.window())),
            None => return Err(refuse::EMPTY.to_owned()),
        };
        let document = document.and_then(|document| Ok((feed.peek()?, document)));
        match document {
            Err(_) if is_log_of_action => Err(refuse::ACTION.to_owned()),
            Err(trouble) => Err(refuse::trouble(&trouble)),
            Ok((Some(_), document)) => Err(refuse::goes_on(feed, &document)),
            Ok((None, Document::Members(members))) => Ok(Document::Members(members.unwrapped())),
            Ok((None, array)) => Ok(array),
        }
    }

    /// What it is.
    pub(crate) fn kind(self) -> Kind {
        let mut members = match self {
            Document::Array(texts) => return Kind::Array(texts),
            Document::Members(members) => members,
        };
        if members.is_plan() {
            Kind::Plan(members)
        } else if let Some(schemas) = members.remove("provider_schemas") {
            Kind::Schemas(schemas)
        } else if members.is_shown() {
            Kind::Shown(members)
        } else if members.is_raw() {
            Kind::Raw(members)
        } else if members.has("entities") {
            Kind::Page(members)
        } else {
            Kind::Other(Document::Members(members))
        }
    }
}

impl Members {
    fn read(feed: &mut Feed<'_>) -> Result<Self, Trouble> {
        let mut members = Members::default();
        feed.members(&mut |feed, name| {
            let Members { texts, plan, .. } = &mut members;
            if plan.take(name, &|| serde_json::from_str(text_of(texts, "format_version")?).ok(), feed)? {
                return Ok(());
            }
            if LISTS.contains(&&**name) {
                members.lists.extend(List::read(feed)?.map(|list| (name.clone(), list)));
            } else {
                members.texts.push((name.clone(), feed.owned()?));
            }
            Ok(())
        })?;
        Ok(members)
    }

    /// The plan that these members are wrapped around, or themselves.
    fn unwrapped(self) -> Self {
        if self.has("format_version") {
            return self;
        }
        let inner = WRAPPERS.iter().find_map(|name| self.get(name)).filter(|text| text.starts_with('{'));
        let inner = inner.and_then(|text| Members::read(&mut Feed::new(text.as_bytes())).ok());
        inner.filter(Members::is_plan).unwrap_or(self)
    }

    /// The text of a member; absent where it is missing or null.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        text_of(&self.texts, name)
    }

    fn remove(&mut self, name: &str) -> Option<String> {
        self.get(name)?;
        let at = self.texts.iter().position(|(member, _)| member == name)?;
        Some(self.texts.swap_remove(at).1)
    }

    /// A member that should be an array, one of those that are taken apart; absent where it is missing or null.
    pub(crate) fn list(&self, name: &str) -> Option<&List> {
        self.lists.iter().find(|(member, _)| member == name).map(|(_, list)| list)
    }

    /// Whether there is such a member.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.get(name).is_some() || self.list(name).is_some() || self.plan.has(name)
    }

    /// A member read as data; absent where it is missing or of another shape.
    pub(crate) fn data<'m, T: Deserialize<'m>>(&'m self, name: &str) -> Option<T> {
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

fn text_of<'m>(texts: &'m [(SmolStr, String)], name: &str) -> Option<&'m str> {
    let (_, value) = texts.iter().find(|(member, _)| member == name)?;
    Some(value.as_str()).filter(|text| *text != "null")
}

impl List {
    fn read(feed: &mut Feed<'_>) -> Result<Option<Self>, Trouble> {
        let first = feed.peek()?;
        if first == Some(b'[') {
            return texts(feed).map(|texts| Some(List::Items(texts)));
        }
        feed.skip()?;
        Ok((first != Some(b'n')).then_some(List::Other))
    }
}

fn texts(feed: &mut Feed<'_>) -> Result<Vec<Batch>, Trouble> {
    let mut all = Vec::new();
    on_threads(Batch::clone, |batch| all.push(batch), |batches| batches.elements(feed))?;
    Ok(all)
}
