//! A case: a configuration, what was there before, and what an apply of it must come to.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::draft::Draft;
use crate::families::{FAMILIES, Made, Maker};
use crate::kinds::{Kind, Provider};
use crate::object::{Object, Val};
use crate::placed::{Placed, state};

/// Files by path.
pub(crate) type Files = BTreeMap<String, String>;

/// A conflict that must come.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Conflict {
    pub(crate) kind: String,
    pub(crate) addresses: BTreeSet<String>,
}

impl Conflict {
    /// A conflict of objects of this type.
    pub(crate) fn new<A: Into<String>>(kind: &str, addresses: impl IntoIterator<Item = A>) -> Self {
        Self { kind: kind.to_owned(), addresses: addresses.into_iter().map(Into::into).collect() }
    }
}

/// A configuration and the truth about it.
#[derive(Debug)]
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) twin: String,
    pub(crate) family: &'static str,
    pub(crate) roots: Vec<String>,
    pub(crate) files: Files,
    /// The earlier version, where something was applied before.
    pub(crate) before: Option<Files>,
    /// Values for `--var`.
    pub(crate) given: Vec<(String, String)>,
    /// The state before, as far as the construction knows it.
    pub(crate) state: Option<Value>,
    /// What exists remotely before.
    pub(crate) inventory: Vec<Value>,
    /// The description that goes beside the configuration.
    pub(crate) scenario: Value,
    pub(crate) conflicts: Vec<Conflict>,
    /// What one has to look at to tell.
    pub(crate) needs: Vec<&'static str>,
    /// Instances that the configuration makes, as they were meant.
    pub(crate) instances: Vec<Placed>,
}

/// The case of a number. An even one ends in a conflict, the odd one after it is its safe twin.
pub(crate) fn generate(seed: u64) -> Case {
    let (pair, safe) = (seed / 2, seed % 2 == 1);
    let count = FAMILIES.len() as u64;
    let family = FAMILIES[(pair % count) as usize];
    let maker = Maker::new(pair, (pair / count) as usize, safe, family.meets_others);
    let mut made = (family.make)(&maker);
    if made.needs[0].starts_with("plan") && made.is_hidden_in_plan() {
        made.needs = vec!["hcl"];
    }
    finish(&maker, family.name, made)
}

fn finish(maker: &Maker, family: &'static str, mut made: Made) -> Case {
    let kinds: Vec<_> = made.after.placed.iter().map(|one| one.object.kind).collect();
    if let Some(before) = &mut made.before {
        maker.noise(before, &kinds);
    }
    maker.noise(&mut made.after, &kinds);
    let name = |safe: bool| format!("{family}-{:04}{}", maker.pair, if safe { "-safe" } else { "" });
    let existing: &[Placed] = made.before.as_ref().map_or(&[], |before| &before.placed);
    let scenario = scenario(maker, family, &name(!maker.safe), &made);
    Case {
        name: name(maker.safe),
        twin: name(!maker.safe),
        family,
        roots: made.roots.iter().map(|root| (*root).to_owned()).collect(),
        files: made.after.files(),
        before: made.before.as_ref().map(Draft::files),
        given: made.after.given.clone(),
        state: made.before.as_ref().and_then(state),
        inventory: inventory(maker, existing, &made),
        scenario,
        conflicts: made.conflicts,
        needs: made.needs,
        instances: made.after.placed,
    }
}

/// What exists of an object that somebody else made.
fn attributes(maker: &Maker, id: &str, object: &Object) -> Map<String, Value> {
    let mut all = object.attributes();
    all.insert("id".to_owned(), json!(id));
    all.extend(maker.world.defaults(object));
    all
}

/// What became of an object of ours.
fn edited(one: &Placed, made: &Made) -> Map<String, Value> {
    let mut all = one.attributes();
    let kind = one.object.kind;
    let mut edits = made.edited.iter();
    if let Some((.., name)) = edits.find(|(of, old, _)| *of == kind.name && *old == one.object.name()) {
        all.insert(kind.key.to_owned(), json!(name));
    }
    all
}

fn inventory(maker: &Maker, existing: &[Placed], made: &Made) -> Vec<Value> {
    let objects = existing.iter().map(|one| (&one.object, &one.id, edited(one, made)));
    let outside = made.remote.iter().map(|(id, object)| (object, id, attributes(maker, id, object)));
    let mut all = Vec::new();
    for (object, id, attributes) in objects.chain(outside) {
        let mut item = json!({ "type": object.kind.name, "id": id, "attributes": attributes });
        let scope = maker.world.scope(object.kind.provider, object.site);
        if !scope.is_empty() {
            item["scope"] = Value::Object(scope);
        }
        all.push(item);
    }
    all
}

fn scenario(maker: &Maker, family: &str, twin: &str, made: &Made) -> Value {
    let mut spec = Map::new();
    let mut put = |name: &str, value: Value| spec.insert(name.to_owned(), value);
    put("title", json!(made.title));
    put("cause", json!(family));
    put("expect", json!(if made.conflicts.is_empty() { "ok" } else { "conflict" }));
    put("twin", json!(twin));
    if !made.conflicts.is_empty() {
        put("predictable_from", json!(made.needs));
    }
    if made.roots != ["."] {
        put("roots", json!(made.roots));
    }
    let setup = setup(maker, made);
    if !setup.is_empty() {
        put("setup", json!(setup));
    }
    let arguments = command_line(&made.after.given);
    if !arguments.is_empty() {
        put("steps", json!([{ "do": "plan", "args": arguments }, { "do": "apply" }]));
    }
    if !made.faults.is_empty() {
        put("faults", json!(made.faults));
    }
    let uuids = with_uuids(made);
    if !uuids.is_empty() {
        put("stub", json!({ "rules": uuids }));
    }
    let construction: Vec<_> =
        made.conflicts.iter().map(|c| json!({ "type": c.kind, "addresses": c.addresses })).collect();
    put("construction", json!(construction));
    let meant: Map<_, _> = made
        .after
        .placed
        .iter()
        .filter(|_| made.roots == ["."])
        .map(|one| (one.address(), Value::Object(one.object.attributes())))
        .collect();
    put("meant", Value::Object(meant));
    Value::Object(spec)
}

/// Types whose ids the recorded remote has to think up, by provider.
fn with_uuids(made: &Made) -> Map<String, Value> {
    let earlier = made.before.iter().flat_map(|before| &before.placed);
    let placed = earlier.chain(&made.after.placed).map(|one| &one.object);
    let mut rules = Map::new();
    for object in placed.chain(made.remote.iter().map(|(_, object)| object)) {
        let prefixed = object.kind.prefix.is_some_and(|prefix| *object.get(prefix) != Val::Absent);
        if object.kind.needs_uuid() || prefixed {
            let address = format!("registry.terraform.io/{}", object.kind.provider.source());
            let types = rules.entry(address).or_insert_with(|| json!({ "types": {} }));
            types["types"][object.kind.name] = behaviour(object.kind);
        }
    }
    rules
}

/// Ids that are made up, and parts of the key that the provider writes back.
fn behaviour(kind: &Kind) -> Value {
    let mut behaviour = json!({ "id": "{uuid}" });
    let given: Vec<_> = kind.parts.iter().filter_map(|part| Some((part.attribute, part.default?))).collect();
    if kind.provider == Provider::Google && !given.is_empty() {
        behaviour["optional_computed"] = given.iter().map(|(attribute, _)| json!(attribute)).collect();
        for (attribute, argument) in given {
            behaviour["computed"][attribute] = json!(format!("{{provider:{argument}}}"));
        }
    }
    behaviour
}

fn command_line(given: &[(String, String)]) -> Vec<String> {
    given.iter().map(|(name, value)| format!("-var={name}={value}")).collect()
}

fn setup(maker: &Maker, made: &Made) -> Vec<Value> {
    let mut steps = Vec::new();
    if let Some(before) = &made.before {
        let mut step = json!({ "do": "apply-now", "variant": "_before" });
        let arguments = command_line(&before.given);
        if !arguments.is_empty() {
            step["args"] = json!(arguments);
        }
        if let Some(faults) = &made.setup_faults {
            step["faults"] = json!(faults);
            step["expect"] = json!("fail");
        }
        steps.push(step);
    }
    for (kind, name, changed) in &made.edited {
        let key = crate::kinds::named(kind).key;
        steps.push(
            json!({ "do": "remote-set", "type": kind, "match": { key: name }, "set": { key: changed } }),
        );
    }
    for (id, object) in &made.remote {
        steps.push(json!({
            "do": "remote-add", "provider": object.kind.provider.source(),
            "config": maker.world.whole(object.kind.provider, object.site),
            "type": object.kind.name, "attributes": attributes(maker, id, object),
        }));
    }
    steps
}
