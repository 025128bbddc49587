//! The blocks of a configuration that are many, resources and outputs: they are looked at on all threads.

use std::sync::{PoisonError, RwLock};

use memchr::memmem::Finder;
use smol_str::{SmolStr, format_smolstr};

use super::configuration::{Expression, Output, Resource, all_in, names, references_in};
use super::index::{Told, wait, waits};
use super::provider::Keys;
use super::reference::Reference;
use super::unset;
use crate::addr::{self, ConfigObject, Dependency, ModulePath, ObjectName, ResourceMode};
use crate::json::{self, Batch, Batches, Text};

/// What blocks need to be understood besides their texts.
pub(super) struct Around<'a> {
    /// The provider configurations.
    pub(super) keys: &'a Keys,
    /// The modules, by number.
    pub(super) paths: RwLock<Vec<ModulePath>>,
}

/// What neighbouring blocks of one module tell.
#[derive(Default)]
pub(super) struct Blocks {
    /// Number of the module.
    pub(super) module: usize,
    /// Resources.
    pub(super) resources: Vec<(addr::Resource, Told)>,
    /// Outputs that seem to be one reference and nothing else.
    pub(super) passed: Vec<(ObjectName, SmolStr)>,
    /// What resources wait for.
    pub(super) resources_wait: Vec<Dependency>,
    /// What outputs wait for.
    pub(super) outputs_wait: Vec<Dependency>,
    /// What could not be read.
    pub(super) problems: Vec<String>,
}

/// Puts a resource of the module with this number to the texts.
pub(super) fn push_resource(batches: &mut Batches<'_>, module: &str, text: &str) {
    batches.push(&["resource ", module, " ", text]);
}

/// Puts an output to them.
pub(super) fn push_output(batches: &mut Batches<'_>, module: &str, name: &str, text: &str) {
    let name = serde_json::Value::from(name).to_string();
    batches.push(&["output ", module, " [", &name, ",", text, "]"]);
}

impl Around<'_> {
    /// What the blocks of a batch tell.
    pub(super) fn read(&self, batch: &Batch) -> Vec<Blocks> {
        let mut all: Vec<Blocks> = Vec::new();
        let mut path = ModulePath::root();
        let mut kinds = Kinds::default();
        let references = Finder::new("references");
        // The word may be written with escapes.
        let may_refer = |text: &str| {
            references.find(text.as_bytes()).is_some() || memchr::memchr(b'\\', text.as_bytes()).is_some()
        };
        for (_, text) in batch.iter() {
            let mut parts = text.splitn(3, ' ');
            let (Some(what), Some(module), Some(text)) = (parts.next(), parts.next(), parts.next()) else {
                continue;
            };
            let module = module.parse().unwrap_or(0);
            if all.last().is_none_or(|last| last.module != module) {
                path = self.path(module);
                all.push(Blocks { module, ..Blocks::default() });
            }
            let Some(blocks) = all.last_mut() else { continue };
            let read = match what {
                "resource" => Resource::read(text, may_refer(text))
                    .map(|resource| self.resource(&path, &resource, &mut kinds, blocks)),
                _ => serde_json::from_str(text)
                    .map(|(name, output): (Text<'_>, Output<'_>)| blocks.output(&path, &name, &output)),
            };
            if let Err(error) = read {
                blocks.problems.push(format!("{what} of {}: {}", shown(&path), json::describe(&error)));
            }
        }
        all
    }

    fn path(&self, module: usize) -> ModulePath {
        let paths = self.paths.read().unwrap_or_else(PoisonError::into_inner);
        paths.get(module).cloned().unwrap_or_else(ModulePath::root)
    }

    fn resource(&self, path: &ModulePath, resource: &Resource<'_>, kinds: &mut Kinds, blocks: &mut Blocks) {
        let mode = match resource.mode.as_deref() {
            Some("data") => ResourceMode::Data,
            Some("ephemeral") => ResourceMode::Ephemeral,
            _ => ResourceMode::Managed,
        };
        let (kind, name) = (shared(&mut kinds.kind, &resource.kind), SmolStr::new(&*resource.name));
        let address = addr::Resource { mode, kind, name };
        let object = ConfigObject { module: path.clone(), name: ObjectName::Resource(address.clone()) };
        let references = references_in(&resource.expressions);
        let repetition = [all_in(&resource.count_expression), all_in(&resource.for_each_expression)];
        let all = references.iter().map(|(_, reference)| reference.as_str());
        let all = all.chain(repetition.iter().flatten().map(SmolStr::as_str));
        let all = all.chain(resource.depends_on.iter().map(|text| &**text));
        let mut targets: Vec<ConfigObject> =
            all.filter_map(Reference::parse).map(|reference| reference.object(path)).collect();
        let key = resource.provider_config_key.as_deref();
        targets.extend(key.and_then(|key| self.keys.object(key)));
        wait(&object, targets, &mut blocks.resources_wait);
        let by_inputs = unset::by_inputs(path, &references, &repetition.concat());
        let provider = key.map(|key| shared(&mut kinds.provider, key));
        blocks.resources.push((address, Told { provider, references, by_inputs }));
    }
}

impl Blocks {
    fn output(&mut self, path: &ModulePath, name: &str, output: &Output<'_>) {
        let object = ConfigObject { module: path.clone(), name: ObjectName::Output(name.into()) };
        let mut references = all_in(&output.expression);
        if let Some(one) = only(&output.expression, &references) {
            self.passed.push((object.name.clone(), one));
        }
        references.extend(names(&output.depends_on));
        waits(&object, path, &references, &mut self.outputs_wait);
    }
}

/// The reference that an expression seems to be, where it has no other.
pub(super) fn only(expression: &Expression<'_>, references: &[SmolStr]) -> Option<SmolStr> {
    match (expression, references) {
        (Expression::Leaf(..), [one]) => Some(one.clone()),
        _ => None,
    }
}

/// What neighbours mostly have in common.
#[derive(Default)]
struct Kinds {
    kind: SmolStr,
    provider: SmolStr,
}

/// The text, in the memory of the last one where it is the same.
fn shared(last: &mut SmolStr, text: &str) -> SmolStr {
    if last != text {
        *last = SmolStr::new(text);
    }
    last.clone()
}

/// How people know a module.
pub(super) fn shown(path: &ModulePath) -> SmolStr {
    if path.0.is_empty() { SmolStr::new_static("the root module") } else { format_smolstr!("{path}") }
}
