//! Whether what one instance gives up is free before another one takes it.

use std::collections::{HashMap, HashSet};

use petgraph::graph::NodeIndex;

use super::{Dependencies, Deployment, Graph, InstanceId, Order};
use crate::addr::{ConfigObject, ObjectName};
use crate::instance::{Action, Instance};

impl Graph {
    /// When `giver` gives up what it has, seen from the moment in which `taker` needs it: `Before` is in time, `After` is
    /// surely too late, and where nothing orders them, they race.
    ///
    /// An update gives up as it happens. A destroy happens before the destroys and changes of all that the object depended
    /// on, and before the changes of what depended on it and the creation of its own replacement; where that comes first,
    /// it happens after them.
    pub fn handover(&self, giver: InstanceId, taker: InstanceId) -> Order {
        if giver.deployment != taker.deployment {
            return Order::Unordered;
        }
        let deployment = &self.deployments[giver.deployment as usize];
        let steps = Steps {
            deployment,
            order: self.dependencies(giver.deployment),
            // What would order instances of one resource would let it depend on itself.
            may_hide: self.instance(giver).address.config() != self.instance(taker).address.config(),
            destroys: self.destroys[giver.deployment as usize].get_or_init(|| Destroys::new(deployment)),
        };
        let gives = match is_destroyed(self.instance(giver)) {
            true => Step::Destroy(giver.instance),
            false => Step::Change(giver.instance),
        };
        let takes = Step::Change(taker.instance);
        match (steps.waits(takes, gives), steps.waits(gives, takes)) {
            (Waits::Yes, _) => Order::Before,
            (_, Waits::Yes) => Order::After,
            (Waits::No, Waits::No) => Order::Unordered,
            _ => Order::Undecided,
        }
    }
}

/// A step of an apply.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Step {
    /// All changes of an object of the configuration.
    All(NodeIndex),
    /// The creation or update of an instance.
    Change(u32),
    /// The destroy of an instance.
    Destroy(u32),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Waits {
    Yes,
    No,
    Undecided,
}

/// What the destroys of a deployment depend on.
#[derive(Debug)]
pub(super) struct Destroys {
    /// Instances by resource.
    instances: HashMap<ConfigObject, Vec<u32>>,
    /// Instances by a resource that their objects depended on.
    dependents: HashMap<ConfigObject, Vec<u32>>,
}

impl Destroys {
    fn new(deployment: &Deployment) -> Self {
        let mut this = Self { instances: HashMap::new(), dependents: HashMap::new() };
        for (number, instance) in deployment.instances.iter().enumerate() {
            let number = number as u32;
            this.instances.entry(instance.address.config()).or_default().push(number);
            for target in instance.stored_dependencies.iter() {
                this.dependents.entry(target.clone()).or_default().push(number);
            }
        }
        this
    }
}

/// The steps of a deployment's apply, and which wait for which.
struct Steps<'a> {
    deployment: &'a Deployment,
    order: &'a Dependencies,
    may_hide: bool,
    destroys: &'a Destroys,
}

impl Steps<'_> {
    fn waits(&self, late: Step, early: Step) -> Waits {
        let mut seen = HashSet::from([late]);
        let mut stack = vec![late];
        let mut answer = Waits::No;
        while let Some(step) = stack.pop() {
            if self.hides(step) {
                answer = Waits::Undecided;
            }
            for next in self.before(step) {
                if next == early {
                    return Waits::Yes;
                }
                if seen.insert(next) {
                    stack.push(next);
                }
            }
        }
        answer
    }

    /// Whether something may hide behind it: a plan does not show what local values refer to.
    fn hides(&self, step: Step) -> bool {
        match step {
            Step::All(node) => {
                self.may_hide
                    && self.order.hides_locals
                    && matches!(self.order.graph[node].name, ObjectName::Local(_))
            }
            Step::Change(_) | Step::Destroy(_) => false,
        }
    }

    /// What comes before a step.
    fn before(&self, step: Step) -> Vec<Step> {
        match step {
            Step::All(node) => {
                let changes = self.instances(&self.order.graph[node]).filter(|i| is_changed(self.get(*i)));
                changes.map(Step::Change).chain(self.order.graph.neighbors(node).map(Step::All)).collect()
            }
            Step::Change(number) => self.before_change(number),
            Step::Destroy(number) => self.before_destroy(number),
        }
    }

    fn before_change(&self, number: u32) -> Vec<Step> {
        let node = self.order.instances[number as usize];
        let mut steps: Vec<Step> = self.order.graph.neighbors(node).map(Step::All).collect();
        let around = self.around(number).into_iter().chain([number]);
        steps.extend(around.filter(|other| is_destroyed_first(self.get(*other))).map(Step::Destroy));
        steps
    }

    fn before_destroy(&self, number: u32) -> Vec<Step> {
        let instance = self.get(number);
        let dependents = self.dependents(number);
        let mut steps: Vec<Step> =
            dependents.filter(|other| is_destroyed(self.get(*other))).map(Step::Destroy).collect();
        if !is_destroyed_first(instance) {
            let around = self.around(number);
            steps.extend(around.into_iter().filter(|other| is_changed(self.get(*other))).map(Step::Change));
            let config = instance.address.config();
            let same = self.instances(&config);
            let own = same.filter(|other| self.get(*other).address == instance.address);
            steps.extend(own.filter(|other| is_changed(self.get(*other))).map(Step::Change));
        }
        steps
    }

    /// The instances that the object depended on when it was last applied, and those that depended on it.
    fn around(&self, number: u32) -> Vec<u32> {
        let instance = self.get(number);
        let below = instance.stored_dependencies.iter().flat_map(|target| self.instances(target));
        let below = below.filter(|other| !are_twins(instance, self.get(*other)));
        below.chain(self.dependents(number)).collect()
    }

    fn dependents(&self, number: u32) -> impl Iterator<Item = u32> {
        let instance = self.get(number);
        let all = self.destroys.dependents.get(&instance.address.config());
        let all = all.into_iter().flatten().copied();
        all.filter(move |other| !are_twins(instance, self.get(*other)))
    }

    fn instances(&self, config: &ConfigObject) -> impl Iterator<Item = u32> + use<'_> {
        self.destroys.instances.get(config).into_iter().flatten().copied()
    }

    fn get(&self, number: u32) -> &Instance {
        &self.deployment.instances[number as usize]
    }
}

/// Instances of one resource do not order each other, and neither do those of one module.
fn are_twins(a: &Instance, b: &Instance) -> bool {
    let (a, b) = (&a.address, &b.address);
    a.config() == b.config() || a.module != b.module && a.module.path() == b.module.path()
}

fn is_changed(instance: &Instance) -> bool {
    matches!(
        instance.action,
        Action::Create | Action::Update | Action::DeleteThenCreate | Action::CreateThenDelete
    )
}

fn is_destroyed(instance: &Instance) -> bool {
    matches!(instance.action, Action::Delete | Action::DeleteThenCreate | Action::CreateThenDelete)
}

/// Whether the object goes before its replacement comes, and before what depends on it changes. A deposed one never does.
fn is_destroyed_first(instance: &Instance) -> bool {
    match instance.action {
        Action::DeleteThenCreate => true,
        Action::Delete => {
            instance.special().deposed.is_none() && instance.lifecycle.create_before_destroy != Some(true)
        }
        _ => false,
    }
}
