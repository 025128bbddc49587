//! All instances in the order in which they are told, each with what there is to tell.

use std::collections::{BTreeMap, HashMap};

use conflint_core::analysis::Analysis;
use conflint_core::graph::{Graph, InstanceId};
use conflint_core::instance::Instance;
use conflint_core::source::Span;
use conflint_rules::catalog::Catalog;
use conflint_rules::claim::{Claim, Claims, Found, Holder, Place, find};
use serde_json::Value as Json;

use super::values::shown;

/// All instances, sorted by deployment and address.
pub struct Listing<'a> {
    /// The instances.
    pub rows: Vec<Row<'a>>,
}

/// One instance.
pub struct Row<'a> {
    /// The deployment's name.
    pub deployment: &'a str,
    /// The address as Terraform writes it.
    pub address: String,
    /// Names the instance in the graph.
    pub id: InstanceId,
    /// The instance itself.
    pub instance: &'a Instance,
    /// Which arguments of the provider configuration say where it is; only known ones that are no secrets.
    pub scope: BTreeMap<String, Json>,
    /// Resources that it waits for.
    pub depends_on: Vec<String>,
    /// What it holds, will take and will give up, each with its place.
    pub claims: Vec<(&'a Claim<'a>, &'a Place)>,
    /// Where each argument's value comes from: its own place, then the way back to the literal.
    pub ways: BTreeMap<String, Vec<String>>,
}

impl<'a> Listing<'a> {
    pub fn new(graph: &'a Graph, catalog: &Catalog, claims: &'a Claims<'a>) -> Self {
        let mut of: HashMap<InstanceId, Vec<(&Claim<'_>, &Place)>> = HashMap::new();
        for claim in claims.all() {
            if let Holder::Instance(id) = claim.holder {
                of.entry(id).or_default().push((claim, claims.place(claim)));
            }
        }
        let row = |(id, instance): (InstanceId, &'a Instance)| Row {
            deployment: &graph.deployment(id).name,
            address: instance.address.to_string(),
            id,
            instance,
            scope: scope(instance, catalog),
            depends_on: graph.depends_on(id),
            claims: of.remove(&id).unwrap_or_default(),
            ways: BTreeMap::new(),
        };
        let mut rows: Vec<Row<'_>> = graph.instances().map(row).collect();
        rows.sort_by(|a, b| (a.deployment, &a.address).cmp(&(b.deployment, &b.address)));
        Self { rows }
    }

    /// Finds out where the values come from.
    #[must_use]
    pub fn with_ways(mut self, analysis: &Analysis) -> Self {
        for row in &mut self.rows {
            let Some(origin) = &row.instance.origin else { continue };
            let place = |span: Span| {
                let position = analysis.sources.position(span.source, span.start);
                format!("{}:{}:{}", analysis.sources.path(span.source), position.line, position.column)
            };
            for (argument, span) in origin.arguments.iter().filter(|(argument, _)| !argument.contains('.')) {
                let steps = analysis.trace(row.id, argument);
                let back = steps.into_iter().map(|step| format!("{} {}", place(step.span), step.what));
                let way = std::iter::once(format!("{} written here", place(*span))).chain(back).collect();
                row.ways.insert(argument.to_string(), way);
            }
        }
        self
    }
}

fn scope(instance: &Instance, catalog: &Catalog) -> BTreeMap<String, Json> {
    let Some(provider) = catalog.provider(&instance.provider.source) else { return BTreeMap::new() };
    let arguments = provider.scopes.values().flatten().filter(|name| !provider.sensitive.contains(name));
    let known = arguments.filter_map(|name| match find(&instance.provider.config, name) {
        Found::Values(values) => {
            let value = values.into_iter().next().filter(|value| value.is_wholly_known())?;
            Some((name.to_string(), shown(&value)))
        }
        Found::Absent | Found::Unknown(_) => None,
    });
    known.collect()
}
