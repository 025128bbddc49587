//! Configuration is evaluated to what real Terraform planned of it: the same instances, the same actions, and the same
//! values wherever both know them.

#![allow(clippy::unwrap_used)] // a test

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use conflint_core::addr::ResourceMode;
use conflint_core::analysis::{Analysis, Input, Request, analyse};
use conflint_core::instance::Instance;
use conflint_core::predict::Facts;
use conflint_core::source::{Disk, Span};
use conflint_core::value::Value;
use conflint_core::{instance, plan};

/// What cannot be told from the files alone: the command line of the plan, or what was done to the remote behind its back.
const OTHER_COMMAND: [&str; 7] = [
    "etag-ignored-no-refresh",
    "etag-ignored-no-refresh-safe",
    "etag-never-refreshed",
    "plan-destroy",
    "recreated-by-hand-safe",
    "refresh-only",
    "targeted-apply",
];

/// What replaces objects in the scenarios.
struct ScenarioFacts;

impl Facts for ScenarioFacts {
    fn forces_new(&self, kind: &str, argument: &str) -> bool {
        matches!(
            (kind, argument),
            ("genesyscloud_routing_skill" | "genesyscloud_routing_wrapupcode", "name")
                | ("genesyscloud_wfm_schedule", "import_key")
                | ("genesyscloud_telephony_providers_edges_site", "location_id" | "media_model")
        )
    }
}

fn testdata() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata")
}

fn folders(path: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path());
    let mut folders: Vec<PathBuf> = entries.filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

/// The plan of real Terraform, and the one that is made of the configuration.
fn differences(root: &Path, expected: &Path, inventory: Option<PathBuf>) -> String {
    let path = |path: PathBuf| Input::Path(path);
    let state = expected.join("prior-state.json");
    let mut request = Request::default();
    request.paths = vec![path(root.to_path_buf())];
    request.state = state.is_file().then(|| path(state));
    request.inventories = inventory.map(|inventory| (None, path(inventory))).into_iter().collect();
    let analysis = analyse(&Disk::default(), request, &ScenarioFacts);
    let bytes = std::fs::read(expected.join("plan.json")).unwrap();
    compare(&analysis, &plan::read("plan.json", bytes.as_slice(), &()).instances)
}

fn compare(analysis: &Analysis, planned: &[Instance]) -> String {
    let key = |instance: &Instance| {
        let deposed = instance.special().deposed.as_deref().unwrap_or("");
        format!("{} {deposed}", instance.address)
    };
    let by_key = |instances: &mut dyn Iterator<Item = &Instance>| -> BTreeMap<String, Instance> {
        let managed = instances.filter(|instance| instance.address.resource.mode == ResourceMode::Managed);
        managed.map(|instance| (key(instance), instance.clone())).collect()
    };
    let ours = by_key(&mut analysis.graph.instances().map(|(_, instance)| instance));
    let theirs = by_key(&mut planned.iter());
    let mut out = String::new();
    for problem in &analysis.problems {
        let _ = writeln!(out, "problem: {}", problem.message);
    }
    for address in ours.keys().filter(|address| !theirs.contains_key(*address)) {
        let _ = writeln!(out, "{address}: Terraform has none");
    }
    for (address, theirs) in &theirs {
        let Some(ours) = ours.get(address) else {
            let _ = writeln!(out, "{address}: missing");
            continue;
        };
        if ours.action != theirs.action {
            let _ = writeln!(out, "{address}: {} instead of {}", ours.action.name(), theirs.action.name());
        }
        if provider(ours) != provider(theirs) {
            let _ = writeln!(out, "{address}: {:?} instead of {:?}", provider(ours), provider(theirs));
        }
        if let (Some(ours), Some(theirs)) = (&ours.after, &theirs.after) {
            values(address, ours, Some(theirs), &mut out);
        }
    }
    out
}

fn provider(instance: &Instance) -> (&str, Option<&str>) {
    let instance::Provider { source, alias, .. } = &*instance.provider;
    (source, alias.as_deref())
}

/// Tells where both know a value and it is not the same.
fn values(path: &str, ours: &Value, theirs: Option<&Value>, out: &mut String) {
    let Some(theirs) = theirs else {
        if !ours.is_null() && !ours.is_unknown() {
            let _ = writeln!(out, "{path}: {} where Terraform has nothing", ours.to_json());
        }
        return;
    };
    let (ours, theirs) = (ours.unmarked(), theirs.unmarked());
    match (ours, theirs) {
        (Value::Unknown(_), _) | (_, Value::Unknown(_)) => {}
        (Value::Object(_) | Value::Map(_), Value::Object(_) | Value::Map(_)) => {
            let named = |value: &Value| match value {
                Value::Object(attributes) => (**attributes).clone(),
                Value::Map(map) => map.items.clone(),
                _ => Default::default(),
            };
            let theirs = named(theirs);
            for (name, ours) in named(ours) {
                values(&format!("{path}.{name}"), &ours, theirs.get(&name), out);
            }
        }
        _ => {
            let (mine, others): (Vec<&Value>, Vec<&Value>) =
                (ours.children().collect(), theirs.children().collect());
            if mine.len() != others.len() || mine.is_empty() && text(ours) != text(theirs) {
                let _ = writeln!(out, "{path}: {} instead of {}", ours.to_json(), theirs.to_json());
                return;
            }
            for (index, (ours, theirs)) in mine.into_iter().zip(others).enumerate() {
                values(&format!("{path}[{index}]"), ours, Some(theirs), out);
            }
        }
    }
}

/// A schema may want `"80"` where the configuration has `80`.
fn text(value: &Value) -> String {
    value.to_json().to_string().trim_matches('"').to_owned()
}

#[test]
fn scenarios_are_evaluated_to_what_terraform_planned() {
    let mut compared = 0;
    let mut out = String::new();
    for scenario in folders(&testdata().join("agree")) {
        let name = scenario.file_name().unwrap().to_str().unwrap().to_owned();
        if OTHER_COMMAND.contains(&name.as_str()) {
            continue;
        }
        let expected = scenario.join("expected");
        let inventory = Some(expected.join("inventory.json")).filter(|path| path.is_file());
        let roots = std::iter::once((scenario.clone(), expected.clone()));
        let roots = roots.chain(folders(&expected).into_iter().map(|expected| {
            let root = scenario.join(expected.file_name().unwrap());
            (root, expected)
        }));
        for (root, expected) in roots.filter(|(_, expected)| expected.join("plan.json").is_file()) {
            compared += 1;
            let differences = differences(&root, &expected, inventory.clone());
            if !differences.is_empty() {
                let _ = writeln!(out, "{}:\n{differences}", root.display());
            }
        }
    }
    assert!(compared > 100, "only {compared} plans were found");
    assert_eq!(out, "");
}

#[test]
fn configurations_are_evaluated_to_what_terraform_planned() {
    let cases = folders(&testdata().join("load"));
    let planned: Vec<PathBuf> = cases.into_iter().filter(|case| case.join("plan.json").is_file()).collect();
    assert!(!planned.is_empty());
    for case in planned {
        assert_eq!(differences(&case, &case, None), "", "{}", case.display());
    }
}

#[test]
fn configurations_are_lowered() {
    insta::glob!("../../../testdata/load", "*/main.tf*", |path| {
        let folder = path.parent().unwrap();
        let mut request = Request::default();
        request.paths = vec![Input::Path(folder.to_path_buf())];
        let analysis = analyse(&Disk::default(), request, &());
        let told = Told { analysis: &analysis, folder: folder.to_str().unwrap() }.all();
        let mut settings = insta::Settings::clone_current();
        settings.set_prepend_module_to_snapshot(false);
        settings.set_snapshot_path(folder);
        settings.set_snapshot_suffix("");
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!("lowered", told));
    });
}

/// Everything that an analysis says, with paths relative to a folder.
struct Told<'a> {
    analysis: &'a Analysis,
    folder: &'a str,
}

impl Told<'_> {
    fn all(&self) -> String {
        let mut out = String::new();
        for (id, instance) in self.analysis.graph.instances() {
            self.instance(instance, &mut out);
            for waits in self.analysis.graph.depends_on(id) {
                let _ = writeln!(out, "  waits for {waits}");
            }
            let names = instance.origin.iter().flat_map(|origin| origin.arguments.keys());
            for name in names {
                for step in self.analysis.trace(id, name) {
                    let _ = writeln!(out, "  trace {name}: {} at {}", step.what, self.place(step.span));
                }
            }
        }
        for problem in &self.analysis.problems {
            let place = problem.span.map_or_else(String::new, |span| self.place(span));
            let _ = writeln!(out, "problem: {place}: {}", self.relative(&problem.message));
        }
        for (place, cause) in &self.analysis.unresolved {
            let _ = writeln!(out, "unresolved: {}: {cause}", self.relative(place));
        }
        out
    }

    fn instance(&self, instance: &Instance, out: &mut String) {
        let _ = writeln!(out, "{} {}", instance.action.name(), instance.address);
        let alias = instance.provider.alias.as_deref().unwrap_or("-");
        let config = shown(&instance.provider.config);
        let _ = writeln!(out, "  provider {} {alias} {config}", instance.provider.source);
        if let Some(most) = instance.special().at_most {
            let _ = writeln!(out, "  at most {most}");
        }
        if let Some(after) = &instance.after {
            let _ = writeln!(out, "  after {}", shown(after));
        }
        for (argument, reference) in instance.references.iter() {
            let _ = writeln!(out, "  {argument} reads {reference}");
        }
        for (argument, span) in instance.origin.iter().flat_map(|origin| origin.arguments.iter()) {
            let _ = writeln!(out, "  {argument} at {}", self.place(*span));
        }
        if *instance.lifecycle != instance::Lifecycle::default() {
            let _ = writeln!(out, "  lifecycle {:?}", instance.lifecycle.create_before_destroy);
        }
    }

    fn place(&self, span: Span) -> String {
        let sources = &self.analysis.sources;
        let line = sources.position(span.source, span.start).line;
        format!("{}:{line}", self.relative(sources.path(span.source)))
    }

    fn relative(&self, text: &str) -> String {
        text.replace(self.folder, ".")
    }
}

/// A value as JSON, with what is not known as its cause.
fn shown(value: &Value) -> String {
    match value {
        Value::Marked(marked) if marked.marks.sensitive => "(sensitive)".to_owned(),
        Value::Unknown(_) => {
            format!("({})", value.causes().iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))
        }
        Value::Object(attributes) => {
            let attributes = attributes.iter().map(|(name, value)| format!("{name}: {}", shown(value)));
            format!("{{{}}}", attributes.collect::<Vec<_>>().join(", "))
        }
        Value::Tuple(_) | Value::List(_) | Value::Set(_) => {
            format!("[{}]", value.children().map(shown).collect::<Vec<_>>().join(", "))
        }
        other => other.to_json().to_string(),
    }
}
