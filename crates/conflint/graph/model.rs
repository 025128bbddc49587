//! What is drawn: resources with their instances, by deployment and module, and the conflicts between them.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use conflint_core::addr::{ModulePath, ObjectName};
use conflint_core::graph::{Deployment, Graph, InstanceId};
use conflint_core::source::{Sources, Span};
use conflint_rules::finding::{Finding, Outcome, Severity, Subject, Verdict};
use serde::Serialize;

/// The whole drawing.
#[derive(Debug, Serialize)]
pub struct Drawing {
    /// Version of the format.
    pub version: u32,
    /// Deployments, in the order of the analysis.
    pub deployments: Vec<DrawnDeployment>,
    /// Conflicts, in the order of findings.
    pub conflicts: Vec<Conflict>,
}

/// One deployment.
#[derive(Debug, Serialize)]
pub struct DrawnDeployment {
    /// Its name.
    pub name: String,
    /// Its resources, by module and name.
    pub resources: Vec<Node>,
}

/// One resource of a configuration, with all its instances.
#[derive(Debug, Serialize)]
pub struct Node {
    /// Number in the whole drawing.
    pub id: usize,
    /// Names of the module calls that lead to it.
    pub module: Vec<String>,
    /// The address within its module: `aws_s3_bucket.logs`.
    pub name: String,
    /// The address without instance keys: `module.a.aws_s3_bucket.logs`.
    pub address: String,
    /// Instances, sorted by address.
    pub instances: Vec<DrawnInstance>,
    /// Resources that it waits for, by number.
    pub depends_on: Vec<usize>,
    /// Conflicts that it is a party of, by position.
    pub conflicts: Vec<usize>,
}

/// One instance.
#[derive(Debug, Serialize)]
pub struct DrawnInstance {
    /// Its address.
    pub address: String,
    /// What the apply does to it.
    pub action: &'static str,
}

/// One finding.
#[derive(Debug, Serialize)]
pub struct Conflict {
    /// The rule's name.
    pub rule: String,
    /// When it hurts.
    pub severity: Severity,
    /// How sure.
    pub verdict: Verdict,
    /// What will happen.
    pub outcome: Outcome,
    /// The message.
    pub message: String,
    /// What to do about it.
    pub help: String,
    /// What `check --fix` can do about it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fixes: Vec<String>,
    /// Whom it is about.
    pub parties: Vec<Party>,
}

/// One party of a conflict.
#[derive(Debug, Serialize)]
pub struct Party {
    /// The deployment's name.
    pub deployment: String,
    /// The address, where it is an instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// The resource in the drawing, where it is in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource: Option<usize>,
    /// What is said of it.
    pub label: String,
    /// Its source, and that of its value.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<Place>,
}

/// A place in a file.
#[derive(Debug, Serialize)]
pub struct Place {
    /// The path that people see.
    pub file: String,
    /// Line, from 1.
    pub line: u32,
    /// The lines of the place.
    pub text: String,
    /// The place in that text: its first character, and the one after its last.
    pub mark: (usize, usize),
    /// The line before, where there is one that is not empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub before: String,
    /// The line after, likewise.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub after: String,
    /// What is said there.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// Longer excerpts are cut.
const LONG: usize = 2000;

impl Drawing {
    pub fn new(graph: &Graph, findings: &[Finding], sources: &Sources) -> Self {
        let mut drawing = Drawing { version: 1, deployments: Vec::new(), conflicts: Vec::new() };
        let mut known = HashMap::new();
        let mut next = 0;
        for (number, deployment) in graph.deployments().iter().enumerate() {
            let resources = nodes(graph, number, deployment, &mut next, &mut known);
            drawing.deployments.push(DrawnDeployment { name: deployment.name.to_string(), resources });
        }
        drawing.conflicts = findings.iter().map(|finding| conflict(finding, &known, sources)).collect();
        drawing.mark_parties();
        drawing
    }

    /// All resources.
    pub fn nodes(&self) -> impl Iterator<Item = &Node> {
        self.deployments.iter().flat_map(|deployment| &deployment.resources)
    }

    fn mark_parties(&mut self) {
        let mut of: HashMap<usize, BTreeSet<usize>> = HashMap::new();
        for (number, conflict) in self.conflicts.iter().enumerate() {
            for resource in conflict.parties.iter().filter_map(|party| party.resource) {
                of.entry(resource).or_default().insert(number);
            }
        }
        for node in self.deployments.iter_mut().flat_map(|deployment| &mut deployment.resources) {
            node.conflicts = of.remove(&node.id).into_iter().flatten().collect();
        }
    }
}

impl Conflict {
    /// Pairs of resources between which it is drawn: the first party and each other one.
    pub fn pairs(&self) -> Vec<(usize, usize)> {
        let drawn: Vec<usize> = self.parties.iter().filter_map(|party| party.resource).collect();
        let Some((first, rest)) = drawn.split_first() else { return Vec::new() };
        rest.iter()
            .filter(|other| *other != first)
            .map(|other| (*first, *other))
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect()
    }
}

/// Numbers of resources by deployment name and instance address.
type Known = HashMap<(String, String), usize>;

fn nodes(
    graph: &Graph,
    number: usize,
    deployment: &Deployment,
    next: &mut usize,
    known: &mut Known,
) -> Vec<Node> {
    let mut by_resource: BTreeMap<(ModulePath, String), Vec<u32>> = BTreeMap::new();
    for (at, instance) in deployment.instances.iter().enumerate() {
        let object = instance.address.config();
        if let ObjectName::Resource(resource) = object.name {
            by_resource.entry((object.module, resource.to_string())).or_default().push(at as u32);
        }
    }
    let mut numbers = HashMap::new();
    let mut waits = Vec::new();
    let mut nodes = Vec::new();
    for ((module, name), members) in by_resource {
        let id = *next;
        *next += 1;
        let at = |instance: &u32| InstanceId { deployment: number as u32, instance: *instance };
        let address = if module.0.is_empty() { name.clone() } else { format!("{module}.{name}") };
        let mut instances: Vec<DrawnInstance> = members
            .iter()
            .map(|member| graph.instance(at(member)))
            .map(|instance| DrawnInstance {
                address: instance.address.to_string(),
                action: instance.action.name(),
            })
            .collect();
        instances.sort_by(|a, b| a.address.cmp(&b.address));
        for instance in &instances {
            known.insert((deployment.name.to_string(), instance.address.clone()), id);
        }
        // All instances of a resource wait for the same.
        waits.push(members.first().map(|first| graph.depends_on(at(first))).unwrap_or_default());
        numbers.insert(address.clone(), id);
        let module = module.0.iter().map(ToString::to_string).collect();
        nodes.push(Node {
            id,
            module,
            name,
            address,
            instances,
            depends_on: Vec::new(),
            conflicts: Vec::new(),
        });
    }
    for (node, waits) in nodes.iter_mut().zip(waits) {
        node.depends_on = waits.iter().filter_map(|address| numbers.get(address).copied()).collect();
        node.depends_on.sort_unstable();
    }
    nodes
}

fn conflict(finding: &Finding, known: &Known, sources: &Sources) -> Conflict {
    Conflict {
        rule: finding.rule.to_string(),
        severity: finding.severity,
        verdict: finding.verdict,
        outcome: finding.outcome,
        message: finding.message.clone(),
        help: finding.help.to_string(),
        fixes: finding.fixes.iter().map(|fix| fix.title.clone()).collect(),
        parties: finding.subjects.iter().map(|subject| party(subject, known, sources)).collect(),
    }
}

fn party(subject: &Subject, known: &Known, sources: &Sources) -> Party {
    let key = |address: &String| (subject.deployment.to_string(), address.clone());
    let own = subject.span.map(|span| place(span, "", sources));
    let way = subject.trail.iter().map(|step| place(step.span, &step.text, sources));
    Party {
        deployment: subject.deployment.to_string(),
        address: subject.address.clone(),
        resource: subject.address.as_ref().and_then(|address| known.get(&key(address)).copied()),
        label: subject.label.clone(),
        places: own.into_iter().chain(way).collect(),
    }
}

fn place(span: Span, note: &str, sources: &Sources) -> Place {
    let text = sources.text(span.source);
    let part = |from: usize, to: usize| text.get(from..to).unwrap_or_default();
    let (start, end) = (span.start as usize, span.end as usize);
    let from = part(0, start).rfind('\n').map_or(0, |at| at + 1);
    let to = part(end, text.len()).find('\n').map_or(text.len(), |at| end + at);
    let shown = |from: usize, to: usize| {
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        sources.shown(Span::new(span.source, offset(from), offset(to)))
    };
    let before = part(0, from.saturating_sub(1)).rfind('\n').map_or(0, |at| at + 1);
    let after = (to + 1).min(text.len());
    let last = part(after, text.len()).find('\n').map_or(text.len(), |at| after + at);
    let indent = shown(from, start).chars().count();
    Place {
        file: sources.path(span.source).to_owned(),
        line: sources.position(span.source, span.start).line,
        text: cut(&shown(from, to)),
        mark: (indent, indent + shown(start, end).chars().count()),
        before: cut(shown(before, from).trim_end_matches(['\r', '\n'])),
        after: cut(shown(after, last).trim_end_matches('\r')),
        note: note.to_owned(),
    }
}

fn cut(text: &str) -> String {
    text.chars().take(LONG).collect()
}
