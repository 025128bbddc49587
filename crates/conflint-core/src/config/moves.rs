//! `moved` and `removed` blocks, and the moves that Terraform makes by itself.

use std::collections::{BTreeMap, BTreeSet};

use crate::addr::{
    ConfigObject, InstanceKey, ModuleInstance, ModulePath, ModuleStep, ObjectName, Resource, ResourceInstance,
};
use crate::predict::Moves;

use super::module::Repetition;
use super::traversal::Target;
use super::tree::{NodeId, Tree};

/// So many moves in a row are followed.
const MAX_MOVES: usize = 100;

/// All `moved` and `removed` blocks of a configuration, by what they name.
pub(crate) struct Refactoring<'a> {
    tree: &'a Tree,
    moved: BTreeMap<Named, Vec<Statement<'a>>>,
    removed: BTreeMap<Named, Vec<(NodeId, &'a Target, bool)>>,
    /// Addresses of the state.
    taken: BTreeSet<ResourceInstance>,
}

/// What a block names, without instance keys: a module, or a resource in it.
type Named = (ModulePath, Option<Resource>);

struct Statement<'a> {
    /// The module that holds the block.
    holder: NodeId,
    from: &'a Target,
    to: &'a Target,
}

impl<'a> Refactoring<'a> {
    pub fn new(tree: &'a Tree, taken: BTreeSet<ResourceInstance>) -> Self {
        let mut this = Self { tree, moved: BTreeMap::new(), removed: BTreeMap::new(), taken };
        for (holder, node) in tree.nodes.iter().enumerate() {
            for moved in &node.module.moved {
                let statement = Statement { holder, from: &moved.from, to: &moved.to };
                this.moved.entry(named(&node.path, &moved.from)).or_default().push(statement);
            }
            for removed in &node.module.removed {
                let entry = (holder, &removed.from, removed.destroy);
                this.removed.entry(named(&node.path, &removed.from)).or_default().push(entry);
            }
        }
        this
    }

    /// The next address of an object, by the first block that moves it.
    fn moved(&self, from: &ResourceInstance) -> Option<ResourceInstance> {
        let config = from.module.path();
        let of = |name: Named| self.moved.get(&name).into_iter().flatten();
        let mut resource = of((config.clone(), Some(from.resource.clone())));
        if let Some(to) = resource.find_map(|statement| self.apply(statement, from)) {
            return Some(to);
        }
        (1..=config.0.len()).find_map(|depth| {
            let module = ModulePath(config.0.iter().take(depth).cloned().collect());
            of((module, None)).find_map(|statement| self.apply(statement, from))
        })
    }

    fn apply(&self, statement: &Statement<'_>, from: &ResourceInstance) -> Option<ResourceInstance> {
        let depth = self.tree.nodes.get(statement.holder)?.path.0.len();
        let (holder, inner) = from.module.0.split_at_checked(depth)?;
        let rest = below(inner, statement.from)?;
        let module = |extra: &[ModuleStep]| {
            ModuleInstance(holder.iter().chain(&statement.to.module).chain(extra).cloned().collect())
        };
        match (&statement.from.resource, &statement.to.resource) {
            (Some((resource, key)), Some((to, to_key))) => {
                let is_meant = rest.is_empty() && from.resource == *resource;
                // Without keys the whole resource moves, and its instances keep theirs.
                let kept = match (key, to_key) {
                    (None, None) => from.key.clone(),
                    _ if *key == from.key => to_key.clone(),
                    _ => return None,
                };
                let to = ResourceInstance { module: module(&[]), resource: to.clone(), key: kept };
                (is_meant && to != *from).then_some(to)
            }
            (None, None) => {
                // A call without key that is moved takes all its instances along.
                let (last, last_to) = (statement.from.module.last()?, statement.to.module.last()?);
                let key = &inner.get(statement.from.module.len() - 1)?.key;
                let mut to = module(rest);
                if last.key.is_none() && last_to.key.is_none() {
                    to = with_key(&to, holder.len() + statement.to.module.len() - 1, key.clone());
                } else if last.key != *key {
                    return None;
                }
                let to = ResourceInstance { module: to, ..from.clone() };
                (to != *from).then_some(to)
            }
            _ => None,
        }
    }

    /// Terraform moves `a` to `a[0]` where the configuration has a `count` now, and back.
    fn implied(&self, from: &ResourceInstance) -> Option<ResourceInstance> {
        let node = self.tree.nodes.get(self.tree.find(&from.module.path())?)?;
        let block = node.module.resources.get(&from.resource)?;
        let key = match (&block.repetition, &from.key) {
            (Repetition::Count(_), None) => Some(InstanceKey::Index(0)),
            (Repetition::Once, Some(InstanceKey::Index(0))) => None,
            _ => return None,
        };
        let to = ResourceInstance { key, ..from.clone() };
        (!self.taken.contains(&to)).then_some(to)
    }
}

impl Moves for Refactoring<'_> {
    fn destination(&self, from: &ResourceInstance) -> ResourceInstance {
        let mut here = from.clone();
        for _ in 0..MAX_MOVES {
            match self.moved(&here).or_else(|| self.implied(&here)) {
                Some(next) if next != *from => here = next,
                _ => break,
            }
        }
        here
    }

    fn forgets(&self, address: &ResourceInstance) -> bool {
        let config = address.module.path();
        let of = |name: Named| self.removed.get(&name).into_iter().flatten();
        let whole = of((config.clone(), Some(address.resource.clone())));
        let modules = (1..=config.0.len())
            .flat_map(|depth| of((ModulePath(config.0.iter().take(depth).cloned().collect()), None)));
        whole.chain(modules).any(|(_, _, destroy)| !destroy)
    }

    fn is_told(&self, config: &ConfigObject) -> bool {
        let ObjectName::Resource(_) = &config.name else { return false };
        let mut node = 0;
        for name in config.module.0.iter() {
            match self.tree.nodes.get(node).and_then(|node| node.children.get(name)) {
                Some(Ok(child)) => node = *child,
                // Not called any more: whatever it held is unwanted.
                None => return self.tree.nodes.get(node).is_some_and(|node| !node.module.is_broken),
                Some(Err(_)) => return false,
            }
        }
        self.tree.nodes.get(node).is_some_and(|node| !node.module.is_broken)
    }
}

fn named(holder: &ModulePath, target: &Target) -> Named {
    let below = target.module.iter().map(|step| step.name.clone());
    let path = ModulePath(holder.0.iter().cloned().chain(below).collect());
    (path, target.resource.as_ref().map(|(resource, _)| resource.clone()))
}

fn with_key(module: &ModuleInstance, at: usize, key: Option<InstanceKey>) -> ModuleInstance {
    let mut steps = module.0.to_vec();
    if let Some(step) = steps.get_mut(at) {
        step.key = key;
    }
    ModuleInstance(steps.into())
}

/// What follows the steps that a target names. Keys must agree; where a whole module is named, its last key may be left out.
fn below<'m>(module: &'m [ModuleStep], target: &Target) -> Option<&'m [ModuleStep]> {
    let (head, rest) = module.split_at_checked(target.module.len())?;
    let agrees = |(at, (here, wanted)): (usize, (&ModuleStep, &ModuleStep))| {
        let is_whole = target.resource.is_none() && at + 1 == head.len() && wanted.key.is_none();
        here.name == wanted.name && (here.key == wanted.key || is_whole)
    };
    head.iter().zip(&target.module).enumerate().all(agrees).then_some(rest)
}
