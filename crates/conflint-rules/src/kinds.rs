//! Which instances are of types of which facts are known: rules look only at those whose type concerns them.

use conflint_core::addr::ResourceMode;
use conflint_core::graph::{Graph, InstanceId};
use conflint_core::instance::Instance;
use rayon::prelude::*;
use smol_str::SmolStr;

use crate::catalog::{Catalog, Entry};

/// So many instances are looked at by one thread at a time.
const NEIGHBOURS: usize = 4096;

/// Managed resources of types of which facts are known, neighbours of one type together.
#[derive(Default, Debug)]
pub(crate) struct Kinds<'a>(Vec<Run<'a>>);

/// Neighbours of one type.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Run<'a> {
    /// The facts about the type.
    pub(crate) entry: &'a Entry,
    deployment: u32,
    first: u32,
    length: u32,
}

impl<'a> Kinds<'a> {
    /// Of all instances.
    pub(crate) fn of(graph: &Graph, catalog: &'a Catalog) -> Self {
        let mut all = Vec::new();
        for (number, deployment) in graph.deployments().iter().enumerate() {
            let neighbours = deployment.instances.par_chunks(NEIGHBOURS).enumerate();
            let runs: Vec<Vec<Run<'a>>> = neighbours
                .map(|(chunk, neighbours)| {
                    runs(catalog, number as u32, (chunk * NEIGHBOURS) as u32, neighbours)
                })
                .collect();
            all.extend(runs.into_iter().flatten());
        }
        Self(all)
    }

    /// The runs, in the order of the instances.
    pub(crate) fn runs(&self) -> &[Run<'a>] {
        &self.0
    }
}

impl Run<'_> {
    /// How many they are.
    pub(crate) fn len(&self) -> usize {
        self.length as usize
    }

    /// The instances.
    pub(crate) fn ids(&self) -> impl Iterator<Item = InstanceId> + use<> {
        let deployment = self.deployment;
        (self.first..self.first + self.length).map(move |instance| InstanceId { deployment, instance })
    }
}

fn runs<'a>(catalog: &'a Catalog, deployment: u32, first: u32, neighbours: &[Instance]) -> Vec<Run<'a>> {
    let kind = |instance: &Instance| (instance.address.resource.mode, instance.address.resource.kind.clone());
    let mut all: Vec<Run<'a>> = Vec::new();
    let mut next = first;
    let is_alike = |a: &Instance, b: &Instance| {
        let (a, b) = (&a.address.resource, &b.address.resource);
        a.mode == b.mode && a.kind == b.kind
    };
    let mut last: Option<(SmolStr, Option<&'a Entry>)> = None;
    for alike in neighbours.chunk_by(is_alike) {
        let length = alike.len() as u32;
        let of = alike.first().map(kind).filter(|(mode, _)| *mode == ResourceMode::Managed);
        if let Some((_, kind)) = of {
            let known = last.take().filter(|(last, _)| *last == kind);
            let (_, entry) = last.insert(known.unwrap_or_else(|| {
                let entry = catalog.entry(&kind);
                (kind, entry)
            }));
            all.extend(entry.map(|entry| Run { entry, deployment, first: next, length }));
        }
        next += length;
    }
    all
}
