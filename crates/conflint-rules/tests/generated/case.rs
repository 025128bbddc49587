//! A case: a configuration, what was there before, and what an apply of it must come to.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::draft::Draft;
use crate::families::{FAMILIES, Made, Maker};
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
    let (family, make) = FAMILIES[(pair % count) as usize];
    let maker = Maker::new(pair, (pair / count) as usize, safe);
    let made = make(&maker);
    finish(&maker, family, made)
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
        state: state(&existing.iter().filter(|one| !one.lost).collect::<Vec<_>>()),
        inventory: inventory(maker, existing, &made),
        scenario,
        conflicts: made.conflicts,
        needs: made.needs,
        instances: made.after.placed,
    }
}

fn inventory(maker: &Maker, existing: &[Placed], made: &Made) -> Vec<Value> {
    let objects = existing.iter().map(|one| (&one.object, &one.id, one.attributes()));
    let outside = made.remote.iter().map(|(id, object)| {
        let mut attributes = object.attributes();
        attributes.insert("id".to_owned(), json!(id));
        (object, id, attributes)
    });
    let mut all = Vec::new();
    for (object, id, mut attributes) in objects.chain(outside) {
        if let Some((_, _, changed)) =
            made.edited.iter().find(|(kind, name, _)| object.kind.name == *kind && object.name() == *name)
        {
            attributes.insert(object.kind.key.to_owned(), json!(changed));
        }
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
        let mut attributes = object.attributes();
        attributes.insert("id".to_owned(), json!(id));
        steps.push(json!({
            "do": "remote-add", "provider": object.kind.provider.source(),
            "config": maker.world.whole(object.kind.provider, object.site),
            "type": object.kind.name, "attributes": attributes,
        }));
    }
    steps
}
