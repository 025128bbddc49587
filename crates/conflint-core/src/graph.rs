//! Deployments side by side, and in which order their instances are changed.

use std::collections::BTreeSet;
use std::collections::hash_map::Entry;
use std::sync::OnceLock;

use foldhash::{HashMap, HashSet};
use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};
use rayon::prelude::*;
use smol_str::SmolStr;

use crate::addr::{ConfigObject, Dependency, ModulePath, ObjectName, Resource};
use crate::instance::{Action, Instance};

mod build;
mod handover;

#[cfg(test)]
mod tests;

/// One root module with one set of inputs and one state: what one `terraform apply` acts on.
#[derive(Clone, Default, Debug)]
pub struct Deployment {
    /// Its label in `conflint.hcl`, else its path.
    pub name: SmolStr,
    /// All resource instances.
    pub instances: Vec<Instance>,
    /// What changed outside of Terraform, as a plan says: `before` is what the state had, `after` what a refresh saw.
    pub drift: Vec<Instance>,
    /// Who waits for whom in the configuration, as far as it orders something.
    pub dependencies: Vec<Dependency>,
    /// The input does not show what local values refer to (plans do not): then "unordered" is not certain.
    pub hides_locals: bool,
    /// The root module's folder as people see it; absent where the input was not configuration.
    pub root: Option<SmolStr>,
    /// Made from a state alone: it says what exists, and nobody applies it here.
    pub state_only: bool,
}

/// Names one instance in a [`Graph`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct InstanceId {
    /// Position in [`Graph::deployments`].
    pub deployment: u32,
    /// Position in [`Deployment::instances`].
    pub instance: u32,
}

/// In which order an apply changes two instances.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Order {
    /// The first is done before the second begins.
    Before,
    /// The second is done before the first begins.
    After,
    /// Nothing orders them: they may run side by side.
    Unordered,
    /// The input does not show it.
    Undecided,
}

/// One thread looks at so many instances of a deployment at least.
const NEIGHBOURS: usize = 1024;

/// All deployments of an analysis, with their dependencies.
#[derive(Debug)]
pub struct Graph {
    deployments: Vec<Deployment>,
    /// Made when somebody asks: where nothing meets, nobody does.
    orders: Vec<OnceLock<Dependencies>>,
    destroys: Vec<OnceLock<handover::Destroys>>,
}

impl Graph {
    /// Joins deployments; their instances keep their positions. Replacements that a dependent forces to create first do so.
    pub fn new(mut deployments: Vec<Deployment>) -> Self {
        let orders: Vec<OnceLock<Dependencies>> = deployments.par_iter_mut().map(force).collect();
        let destroys = deployments.iter().map(|_| OnceLock::new()).collect();
        Self { deployments, orders, destroys }
    }

    fn dependencies(&self, deployment: u32) -> &Dependencies {
        let deployment = deployment as usize;
        self.orders[deployment].get_or_init(|| Dependencies::new(&self.deployments[deployment]))
    }

    /// The deployments, as given.
    pub fn deployments(&self) -> &[Deployment] {
        &self.deployments
    }

    /// Every instance of every deployment.
    pub fn instances(&self) -> impl Iterator<Item = (InstanceId, &Instance)> {
        self.deployments.iter().enumerate().flat_map(|(d, deployment)| {
            let id = move |i| InstanceId { deployment: d as u32, instance: i as u32 };
            deployment.instances.iter().enumerate().map(move |(i, instance)| (id(i), instance))
        })
    }

    /// The same on all threads, in any order.
    pub fn par_instances(&self) -> impl ParallelIterator<Item = (InstanceId, &Instance)> {
        self.deployments.par_iter().enumerate().flat_map(|(d, deployment)| {
            let id = move |i| InstanceId { deployment: d as u32, instance: i as u32 };
            let instances = deployment.instances.par_iter().enumerate().with_min_len(NEIGHBOURS);
            instances.map(move |(i, instance)| (id(i), instance))
        })
    }

    /// The instance of an id of this graph.
    pub fn instance(&self, id: InstanceId) -> &Instance {
        &self.deployments[id.deployment as usize].instances[id.instance as usize]
    }

    /// The deployment that holds the instance.
    pub fn deployment(&self, id: InstanceId) -> &Deployment {
        &self.deployments[id.deployment as usize]
    }

    /// Whether the creation or update of `a` is ordered against that of `b`. Instances of one resource and instances of
    /// different deployments are not.
    pub fn order(&self, a: InstanceId, b: InstanceId) -> Order {
        if a.deployment != b.deployment {
            return Order::Unordered;
        }
        let order = self.dependencies(a.deployment);
        order.between(order.node_of(a), order.node_of(b))
    }

    /// Whether Terraform creates the replacement of this instance before it destroys the old object.
    pub fn create_before_destroy(&self, id: InstanceId) -> Option<CreateBeforeDestroy> {
        let instance = self.instance(id);
        if instance.lifecycle.create_before_destroy == Some(true) {
            return Some(CreateBeforeDestroy::Written);
        }
        self.forced_by(id)
    }

    /// The address of the instance's resource: `module.a.aws_s3_bucket.logs`, as [`Graph::depends_on`] says it.
    pub fn address_without_keys(&self, id: InstanceId) -> String {
        let instance = self.instance(id);
        address(&instance.address.module.path(), &instance.address.resource)
    }

    /// Whether something that depends on this instance makes Terraform create its replacement first, whatever its own
    /// `lifecycle` block says.
    pub fn is_forced_to_create_first(&self, id: InstanceId) -> bool {
        self.forced_by(id).is_some()
    }

    /// Where somebody is forced, the graph was made at once.
    fn forced_by(&self, id: InstanceId) -> Option<CreateBeforeDestroy> {
        let order = self.orders[id.deployment as usize].get()?;
        let by = order.forced.get(&order.node_of(id))?;
        Some(CreateBeforeDestroy::ForcedBy(order.graph[*by].clone()))
    }

    /// The resources that this instance waits for, through any number of variables, locals and outputs, as addresses
    /// without instance keys; sorted.
    pub fn depends_on(&self, id: InstanceId) -> Vec<String> {
        let order = self.dependencies(id.deployment);
        order.resources_behind(order.node_of(id))
    }
}

/// Makes the replacements create first that a dependent forces to. Only where there is such a dependent, it has to be known
/// what depends on what.
fn force(deployment: &mut Deployment) -> OnceLock<Dependencies> {
    if !deployment.instances.iter().any(creates_first) {
        return OnceLock::new();
    }
    let dependencies = Dependencies::new(deployment);
    for (instance, node) in deployment.instances.iter_mut().zip(&dependencies.instances) {
        let replaced = instance.action == Action::DeleteThenCreate;
        if replaced && dependencies.forced.contains_key(node) {
            instance.action = Action::CreateThenDelete;
        }
    }
    dependencies.into()
}

fn creates_first(instance: &Instance) -> bool {
    instance.lifecycle.create_before_destroy == Some(true) || instance.action == Action::CreateThenDelete
}

/// Why a replacement creates first.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum CreateBeforeDestroy {
    /// Its own `lifecycle` block says so.
    Written,
    /// This one, which depends on it, says so: Terraform then does the same for all that it depends on.
    ForcedBy(ConfigObject),
}

/// The dependencies of one deployment: an edge from what waits to what it waits for.
#[derive(Debug)]
struct Dependencies {
    graph: DiGraph<ConfigObject, ()>,
    /// The resource of each instance, by position.
    instances: Vec<NodeIndex>,
    /// Longest way to a node without dependencies: whoever waits has a higher level, or the same in a cycle.
    levels: Vec<u32>,
    forced: HashMap<NodeIndex, NodeIndex>,
    hides_locals: bool,
}

impl Dependencies {
    fn new(deployment: &Deployment) -> Self {
        let (graph, instances) = build::graph(deployment);
        let mut this = Self {
            levels: levels(&graph),
            graph,
            instances,
            forced: HashMap::default(),
            hides_locals: deployment.hides_locals,
        };
        this.forced = this.force_create_before_destroy(deployment);
        this
    }

    fn node_of(&self, id: InstanceId) -> NodeIndex {
        self.instances[id.instance as usize]
    }

    fn between(&self, a: NodeIndex, b: NodeIndex) -> Order {
        if a == b {
            return Order::Unordered;
        }
        match (self.waits(b, a), self.waits(a, b)) {
            (Waits::Yes, _) => Order::Before,
            (_, Waits::Yes) => Order::After,
            (Waits::No, Waits::No) => Order::Unordered,
            _ => Order::Undecided,
        }
    }

    /// Whether `late` waits for `early`; looks only at nodes whose level lies between theirs.
    fn waits(&self, late: NodeIndex, early: NodeIndex) -> Waits {
        let floor = self.levels[early.index()];
        let mut seen = HashSet::from_iter([late]);
        let mut stack = vec![late];
        let mut answer = Waits::No;
        while let Some(node) = stack.pop() {
            for next in self.graph.neighbors(node) {
                if next == early {
                    return Waits::Yes;
                }
                if self.hides_locals && matches!(self.graph[next].name, ObjectName::Local(_)) {
                    answer = Waits::Undecided;
                }
                if self.levels[next.index()] >= floor && seen.insert(next) {
                    stack.push(next);
                }
            }
        }
        answer
    }

    /// Terraform makes all that a create-before-destroy resource depends on create before destroy too.
    fn force_create_before_destroy(&self, deployment: &Deployment) -> HashMap<NodeIndex, NodeIndex> {
        let mut stack: Vec<(NodeIndex, NodeIndex)> = deployment
            .instances
            .iter()
            .zip(&self.instances)
            .filter(|(instance, _)| creates_first(instance))
            .map(|(_, node)| (*node, *node))
            .collect();
        let mut forced = HashMap::default();
        while let Some((node, by)) = stack.pop() {
            for next in self.graph.neighbors(node) {
                if let Entry::Vacant(entry) = forced.entry(next) {
                    entry.insert(by);
                    let by = if self.is_resource(next) { next } else { by };
                    stack.push((next, by));
                }
            }
        }
        forced
    }

    fn is_resource(&self, node: NodeIndex) -> bool {
        matches!(self.graph[node].name, ObjectName::Resource(_))
    }

    fn resources_behind(&self, node: NodeIndex) -> Vec<String> {
        let mut found = BTreeSet::new();
        let mut seen = HashSet::default();
        let mut stack = vec![node];
        while let Some(node) = stack.pop() {
            for next in self.graph.neighbors(node).filter(|next| seen.insert(*next)) {
                match &self.graph[next].name {
                    ObjectName::Resource(resource) => {
                        found.insert(address(&self.graph[next].module, resource));
                    }
                    _ => stack.push(next),
                }
            }
        }
        found.into_iter().collect()
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Waits {
    Yes,
    No,
    Undecided,
}

fn address(module: &ModulePath, resource: &Resource) -> String {
    if module.0.is_empty() { resource.to_string() } else { format!("{module}.{resource}") }
}

fn levels(graph: &DiGraph<ConfigObject, ()>) -> Vec<u32> {
    let mut levels = vec![0; graph.node_count()];
    let mut component_of = vec![0; graph.node_count()];
    // Components come dependencies first.
    for (number, component) in kosaraju_scc(graph).into_iter().enumerate() {
        for node in &component {
            component_of[node.index()] = number + 1;
        }
        let all = component.iter().flat_map(|node| graph.neighbors(*node));
        let below = all.filter(|next| component_of[next.index()] != number + 1);
        let level = below.map(|next| levels[next.index()] + 1).max().unwrap_or(0);
        for node in component {
            levels[node.index()] = level;
        }
    }
    levels
}
