//! What a rule is, and what it may ask.

use conflint_core::addr::ResourceMode;
use conflint_core::analysis::Analysis;
use conflint_core::graph::InstanceId;
use conflint_core::instance::Instance;
use conflint_core::inventory::RemoteObject;
use conflint_core::source::Span;
use smol_str::SmolStr;

use crate::catalog::{Catalog, Entry, Scope};
use crate::claim::{Claims, Holder, Place};
use crate::finding::{Finding, Severity, Subject, Trail};
use crate::rules::blocks::Blocks;
use crate::rules::meeting::Meeting;

/// A rule: a value, so that programs that embed conflint can put their own beside ours.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The name in findings, options and ignore comments: `duplicate-identity`.
    pub name: &'static str,
    /// What it finds, in one line.
    pub summary: &'static str,
    /// The severity of its findings, unless a finding says otherwise.
    pub severity: Severity,
    /// Its page, in Markdown.
    pub docs: &'static str,
    /// Judges; findings come in any order.
    pub check: fn(&Judge<'_>) -> Vec<Finding>,
}

/// All that a rule may ask.
#[derive(Clone, Copy, Debug)]
pub struct Judge<'a> {
    /// The input, understood.
    pub analysis: &'a Analysis,
    /// Facts about resource types.
    pub catalog: &'a Catalog,
    /// Who holds, takes and gives up what.
    pub claims: &'a Claims<'a>,
    /// Where claims meet.
    pub(crate) meetings: &'a [Meeting<'a>],
    /// Blocks of the source, for edits in them.
    pub(crate) blocks: &'a Blocks,
}

impl<'a> Judge<'a> {
    /// The instance of an id.
    pub fn instance(&self, id: InstanceId) -> &'a Instance {
        self.analysis.graph.instance(id)
    }

    /// Every instance of a managed resource.
    pub fn managed(&self) -> impl Iterator<Item = (InstanceId, &'a Instance)> {
        let all = self.analysis.graph.instances();
        all.filter(|(_, instance)| instance.address.resource.mode == ResourceMode::Managed)
    }

    /// Every instance of a managed resource of whose type such facts are known.
    pub fn known(
        &self,
        concerns: impl Fn(&Entry) -> bool,
    ) -> impl Iterator<Item = (InstanceId, &'a Instance, &'a Entry)> {
        let (graph, runs) = (&self.analysis.graph, self.claims.kinds().runs().iter());
        let concerned = runs.filter(move |run| concerns(run.entry));
        concerned.flat_map(|run| run.ids().map(|id| (id, graph.instance(id), run.entry)))
    }

    /// A file of the deployment's root module, as people see it; absent where the input was not configuration.
    pub fn root_file(&self, id: InstanceId, name: &str) -> Option<SmolStr> {
        let root = self.analysis.graph.deployment(id).root.as_ref()?;
        Some(if root.is_empty() || root == "." { name.into() } else { format!("{root}/{name}").into() })
    }

    /// The object of the inventory at this position.
    pub fn remote(&self, number: u32) -> &'a RemoteObject {
        &self.analysis.inventory.objects[number as usize]
    }

    /// Whether the instance comes from a state alone: it exists, and nobody applies it here.
    pub fn is_state_only(&self, id: InstanceId) -> bool {
        self.analysis.graph.deployment(id).state_only
    }

    /// Where identities of this scope must be unique for the instance.
    pub fn place(&self, id: InstanceId, scope: Scope, entry: &Entry) -> Place {
        Place::of(self.instance(id), id.deployment, scope, self.catalog.provider(&entry.provider))
    }

    /// The instance as a party of a finding, at the first of these arguments that is written.
    pub fn subject<'p>(
        &self,
        id: InstanceId,
        arguments: impl IntoIterator<Item = &'p str>,
        label: impl Into<String>,
    ) -> Subject {
        let instance = self.instance(id);
        let place = arguments.into_iter().find_map(|path| written(instance, path));
        let trail = place.as_ref().map(|(path, _)| self.trail(id, path)).unwrap_or_default();
        let block = instance.origin.as_ref().map(|origin| origin.header);
        Subject {
            deployment: self.analysis.graph.deployment(id).name.clone(),
            address: Some(instance.address.to_string()),
            label: label.into(),
            span: place.map(|(_, span)| span).or(block),
            block,
            trail,
        }
    }

    /// A holder as a party of a finding: an instance, or an object that exists remotely.
    pub fn holder<'p>(
        &self,
        holder: Holder,
        arguments: impl IntoIterator<Item = &'p str>,
        label: impl Into<String>,
    ) -> Subject {
        match holder {
            Holder::Instance(id) => self.subject(id, arguments, label),
            Holder::Remote(_) => Subject {
                deployment: SmolStr::new_static("inventory"),
                address: None,
                label: label.into(),
                span: None,
                block: None,
                trail: Vec::new(),
            },
        }
    }

    /// How an argument's value came there; the argument itself is not told again.
    fn trail(&self, id: InstanceId, path: &str) -> Vec<Trail> {
        let steps = self.analysis.trace(id, path);
        steps.into_iter().map(|step| Trail { span: step.span, text: step.what }).collect()
    }
}

/// Where an argument stands, and the path under which it is known there: `metadata.name` is in `metadata.0.name`.
pub fn written(instance: &Instance, path: &str) -> Option<(SmolStr, Span)> {
    let arguments = &instance.origin.as_ref()?.arguments;
    let path = path.replace("[]", "");
    let first_block = path.replace('.', ".0.");
    let root = path.split('.').next().unwrap_or(&path);
    let (path, span) =
        [path.as_str(), &first_block, root].into_iter().find_map(|p| arguments.get_key_value(p))?;
    Some((path.clone(), *span))
}
