//! Inventories as JSON.

use std::collections::BTreeMap;
use std::io::Read;

use serde::Deserialize;
use smol_str::SmolStr;

use super::{Inventory, RemoteObject};
use crate::addr::ResourceMode;
use crate::instance::Lowered;
use crate::json::{self, Batch, JsonValue, Text};
use crate::problem::Problem;
use crate::recognise::{Kind, List, Members, open};
use crate::state;
use crate::value::Value;

/// An object as our own format has it.
#[derive(Deserialize)]
struct Entry<'a> {
    #[serde(borrow, rename = "type")]
    kind: Text<'a>,
    scope: Option<BTreeMap<SmolStr, JsonValue>>,
    id: Option<JsonValue>,
    attributes: Option<JsonValue>,
}

/// Reads what exists remotely: an array of `{"type", "scope", "id", "attributes"}`, a page of an API (`{"entities": […]}`) whose
/// type is given, or a state. `name` is how people know the file.
///
/// # Errors
/// Where it is none of these, with what to do.
pub fn read(name: &str, kind: Option<&str>, source: impl Read + Send) -> Result<Inventory, Problem> {
    open(name, source, |document| lower(name, kind, document.kind()))
}

/// Reads an inventory that is recognised.
///
/// # Errors
/// Where it is none.
pub(crate) fn lower(name: &str, kind: Option<&str>, document: Kind) -> Result<Inventory, String> {
    match document {
        Kind::Array(texts) => array(&texts, kind),
        Kind::Page(members) => page(&members, kind),
        Kind::Shown(members) => state_objects(state::lower_shown(name, &members), kind),
        Kind::Raw(members) => state_objects(state::lower_raw(name, &members)?, kind),
        Kind::Plan(_) => Err("a plan, not an inventory; give it as `--plan`".to_owned()),
        Kind::Schemas(_) | Kind::Other(_) => {
            Err("not an inventory; an array of objects with `type`, `id` and `attributes` is one".to_owned())
        }
    }
}

fn array(texts: &[Batch], kind: Option<&str>) -> Result<Inventory, String> {
    let covers_all = texts.is_empty() && kind.is_none();
    let read = |(position, text): (usize, &str)| {
        entry(text, kind).map_err(|why| format!("element {position} of the inventory: {why}"))
    };
    let objects = texts.iter().flat_map(Batch::iter).map(read).collect::<Result<Vec<_>, _>>()?;
    let covered = objects.iter().map(|object| object.kind.clone()).chain(kind.map(SmolStr::new)).collect();
    Ok(Inventory { objects, covered, covers_all })
}

/// An element of the array; without `type` it is an object of the API, of the given type.
fn entry(text: &str, kind: Option<&str>) -> Result<RemoteObject, String> {
    match (serde_json::from_str::<Entry<'_>>(text), kind) {
        (Ok(entry), _) if entry.attributes.is_some() || kind.is_none() => remote(entry),
        (_, Some(kind)) => entity(text, kind),
        (Ok(entry), None) => remote(entry),
        (Err(_), None) => Err("it needs a `type` (the resource type), an `id` and `attributes`".to_owned()),
    }
}

fn remote(entry: Entry<'_>) -> Result<RemoteObject, String> {
    let mut attributes =
        entry.attributes.map_or_else(|| Value::object([]), |JsonValue(attributes)| attributes);
    if !matches!(attributes, Value::Object(_)) {
        return Err("its `attributes` are not an object".to_owned());
    }
    json::mark_secrets(&mut attributes);
    let mut object = RemoteObject::new(&*entry.kind, attributes);
    object.id = entry.id.and_then(|JsonValue(id)| text(&id));
    object.scope = entry.scope.map(|scope| {
        scope.into_iter().filter_map(|(name, JsonValue(value))| Some((name, text(&value)?))).collect()
    });
    Ok(object)
}

/// A page covers its type only where it is the last one and has as many objects as it says there are.
fn page(page: &Members, kind: Option<&str>) -> Result<Inventory, String> {
    let Some(kind) = kind else {
        return Err(
            "a page of an API without the type of its objects; give it as `--inventory TYPE=FILE`, such as \
            `--inventory genesyscloud_auth_division=divisions.json`"
                .to_owned(),
        );
    };
    let Some(List::Items(texts)) = page.list("entities") else {
        return Err("its `entities` are not an array; give a whole page of the API".to_owned());
    };
    let texts = texts.iter().flat_map(Batch::iter);
    let objects = texts.map(|(_, text)| entity(text, kind)).collect::<Result<Vec<_>, String>>()?;
    let goes_on =
        page.has("nextUri") || page.data::<usize>("total").is_some_and(|total| total > objects.len());
    let covered = (!goes_on).then(|| SmolStr::new(kind)).into_iter().collect();
    Ok(Inventory { objects, covered, covers_all: false })
}

/// An object as an API answers it.
fn entity(text: &str, kind: &str) -> Result<RemoteObject, String> {
    let mut attributes = json::value(text).map_err(|error| json::describe(&error))?;
    if !matches!(attributes, Value::Object(_)) {
        return Err("an entity that is not an object".to_owned());
    }
    json::mark_secrets(&mut attributes);
    let id = attributes.get("id").and_then(self::text);
    Ok(RemoteObject { id, ..RemoteObject::new(kind, attributes) })
}

/// The managed objects of a state. It knows nothing of what others manage, so it covers only the type that it is given for.
fn state_objects(lowered: Lowered, kind: Option<&str>) -> Result<Inventory, String> {
    if let Some(problem) = lowered.problems.into_iter().next() {
        return Err(problem.message);
    }
    let managed = lowered
        .instances
        .into_iter()
        .filter(|instance| instance.address.resource.mode == ResourceMode::Managed);
    let objects = managed.filter_map(|instance| {
        let attributes = instance.before?;
        let id = attributes.get("id").and_then(text);
        Some(RemoteObject { id, ..RemoteObject::new(instance.address.resource.kind, attributes) })
    });
    let covered = kind.map(SmolStr::new).into_iter().collect();
    Ok(Inventory { objects: objects.collect(), covered, covers_all: false })
}

fn text(value: &Value) -> Option<SmolStr> {
    match value.unmarked() {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string().into()),
        Value::Bool(value) => Some(value.to_string().into()),
        _ => None,
    }
}
