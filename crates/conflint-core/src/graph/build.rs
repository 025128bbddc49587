//! From who waits for whom to a graph.

use foldhash::HashMap;
use petgraph::graph::{DiGraph, NodeIndex};

use super::Deployment;
use crate::addr::{ConfigObject, Dependency, ModulePath, ObjectName, ResourceInstance};
use crate::instance::Instance;

/// The graph of a deployment, an edge from what waits to what it waits for, and the resource of each instance by position.
pub(super) fn graph(deployment: &Deployment) -> (DiGraph<ConfigObject, ()>, Vec<NodeIndex>) {
    let mut builder = Builder { graph: DiGraph::new(), nodes: HashMap::default() };
    let instances = builder.take(&deployment.instances);
    builder.connect(&deployment.dependencies);
    builder.close_modules();
    (builder.graph, instances)
}

struct Builder {
    graph: DiGraph<ConfigObject, ()>,
    nodes: HashMap<ConfigObject, NodeIndex>,
}

impl Builder {
    /// Neighbours mostly are in the same module, and often of the same resource.
    fn take(&mut self, instances: &[Instance]) -> Vec<NodeIndex> {
        let mut last: Option<(&ResourceInstance, ModulePath, NodeIndex)> = None;
        let mut nodes = Vec::with_capacity(instances.len());
        for address in instances.iter().map(|instance| &instance.address) {
            let module = match &last {
                Some((last, _, node))
                    if last.module == address.module && last.resource == address.resource =>
                {
                    nodes.push(*node);
                    continue;
                }
                Some((last, path, _)) if last.module == address.module => path.clone(),
                _ => address.module.path(),
            };
            let name = ObjectName::Resource(address.resource.clone());
            let node = self.node(&ConfigObject { module: module.clone(), name });
            nodes.push(node);
            last = Some((address, module, node));
        }
        nodes
    }

    /// Sorted: what one waits for stands together.
    fn connect<'a>(&mut self, dependencies: &'a [Dependency]) {
        let mut last: Option<(&ConfigObject, NodeIndex)> = None;
        let pair = |Dependency { from, to }: &'a Dependency| {
            let node = match last {
                Some((known, node)) if known == from => node,
                _ => self.node(from),
            };
            last = Some((from, node));
            (node, self.node(to))
        };
        let mut edges: Vec<(NodeIndex, NodeIndex)> = dependencies.iter().map(pair).collect();
        edges.sort_unstable();
        edges.dedup();
        for (from, to) in edges {
            self.graph.add_edge(from, to, ());
        }
    }

    fn node(&mut self, object: &ConfigObject) -> NodeIndex {
        if let Some(node) = self.nodes.get(object) {
            return *node;
        }
        let node = self.graph.add_node(object.clone());
        self.nodes.insert(object.clone(), node);
        node
    }

    /// All in a module waits for its opening, and its closing waits for all in it and for the opening.
    fn close_modules(&mut self) {
        let mut next = 0;
        let mut last: Option<(ModulePath, NodeIndex, NodeIndex)> = None;
        // Openings and closings that are added on the way lie in a module themselves.
        while next < self.graph.node_count() {
            let node = NodeIndex::new(next);
            next += 1;
            let ConfigObject { module, name } = self.graph[node].clone();
            if name == ObjectName::Close {
                let open = self.node(&ConfigObject { module: module.clone(), name: ObjectName::Open });
                self.graph.add_edge(node, open, ());
            }
            let bracket = matches!(name, ObjectName::Open | ObjectName::Close);
            let Some(module) = (if bracket { module.parent() } else { Some(module) }) else { continue };
            if module.0.is_empty() {
                continue;
            }
            let (open, close) = match &last {
                Some((known, open, close)) if *known == module => (*open, *close),
                _ => self.ends(&module),
            };
            last = Some((module, open, close));
            if !matches!(name, ObjectName::Variable(_)) {
                self.graph.add_edge(node, open, ());
            }
            self.graph.add_edge(close, node, ());
        }
    }

    /// The opening and the closing of a module.
    fn ends(&mut self, module: &ModulePath) -> (NodeIndex, NodeIndex) {
        let mut end = |name| self.node(&ConfigObject { module: module.clone(), name });
        (end(ObjectName::Open), end(ObjectName::Close))
    }
}
