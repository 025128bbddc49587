//! Evaluates one root module: names are computed when first asked for, and remembered.
//!
//! One evaluation runs on one thread and shares nothing that changes, so that many can run at once.

use std::cell::{Cell, Ref, RefCell};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::rc::Rc;
use std::sync::Arc;

use smol_str::{SmolStr, format_smolstr};

mod asking;
mod body;
mod expand;
mod files;
mod imports;
mod modules;
mod names;
mod open;
mod place;
mod providers;
mod resources;
mod state;
mod triggers;
mod written;

use asking::Asking;
use files::RootFolder;
pub(crate) use providers::{local_name, name_for, source};
pub(crate) use state::{Each, Expanded, ExpandedCall, ModuleState};

use super::module::Module;
use super::tree::Node;
use super::{Configuration, Surroundings};
use crate::addr::{ConfigObject, ModuleInstance};
use crate::eval::{Budget, Data, EvalError, Scope, evaluate};
use crate::instance::Instance;
use crate::inventory::RemoteObject;
use crate::json::SecretNames;
use crate::predict::{Facts, Prior};
use crate::problem::Problem;
use crate::source::{Sources, Span};
use crate::syntax::Expression;
use crate::value::{Cause, CauseKind, Type, Value};
use place::Place;
use state::{Memo, StateId};

/// So many blocks its dynamic blocks may make.
const MAX_DYNAMIC_BLOCKS: usize = 200_000;
/// So many names may need each other in a row.
const MAX_HOPS: usize = 400;

/// One root module under evaluation.
pub(crate) struct Evaluation<'a> {
    pub configuration: &'a Configuration,
    pub sources: &'a Sources,
    pub prior: &'a Prior,
    pub facts: &'a dyn Facts,
    /// What exists remotely, by type and id.
    remote: HashMap<(&'a str, &'a str), &'a RemoteObject>,
    folder: RootFolder<'a>,
    budget: Rc<Budget>,
    states: RefCell<Vec<Rc<ModuleState>>>,
    /// The instances of all resources, in the order in which they were asked for.
    instances: RefCell<Vec<Instance>>,
    /// What references to instances see, by number, where something in them is marked as secret by its name.
    unmarked: RefCell<HashMap<usize, Value>>,
    secrets: SecretNames,
    /// Instances that may still be made.
    left: Cell<usize>,
    /// Dynamic blocks that may still be made.
    blocks_left: Cell<usize>,
    /// The names that are being computed, each needed by the one before.
    busy: RefCell<Vec<Asking<'a>>>,
    imported: RefCell<HashMap<ConfigObject, Rc<imports::Imported>>>,
    notes: RefCell<Notes>,
}

/// What is to be told besides values.
#[derive(Default)]
struct Notes {
    problems: Vec<Problem>,
    told: HashSet<(Option<Span>, String)>,
    unresolved: BTreeMap<SmolStr, Cause>,
}

impl<'a> Evaluation<'a> {
    pub fn new(configuration: &'a Configuration, around: Surroundings<'a>, prior: &'a Prior) -> Self {
        let Surroundings { files, sources, tree, facts, inventory, .. } = around;
        let folder = RootFolder::new(files, &configuration.root, tree);
        let adopts = !configuration.imports.is_empty();
        let objects = inventory.objects.iter().filter(|_| adopts);
        let remote =
            objects.filter_map(|object| Some(((&*object.kind, object.id.as_deref()?), object))).collect();
        let root = ModuleState::new(0, ModuleInstance::root(), 0, None, Arc::default(), Each::Once, Some(1));
        Self {
            configuration,
            sources,
            prior,
            facts,
            remote,
            folder,
            budget: Rc::new(Budget::new(configuration.limits.steps)),
            states: RefCell::new(vec![Rc::new(root)]),
            instances: RefCell::new(Vec::with_capacity(configuration.tree.resources())),
            unmarked: RefCell::default(),
            secrets: SecretNames::of_arguments(),
            left: Cell::new(configuration.limits.instances),
            blocks_left: Cell::new(MAX_DYNAMIC_BLOCKS),
            busy: RefCell::default(),
            imported: RefCell::default(),
            notes: RefCell::default(),
        }
    }

    /// The root module instance.
    pub fn root(&self) -> Rc<ModuleState> {
        self.state(0)
    }

    /// Lets `ask` evaluate in the root module.
    pub fn in_root<T>(&self, ask: impl FnOnce(&dyn Data) -> T) -> T {
        ask(&Place::in_module(self, &self.root()))
    }

    pub fn state(&self, id: StateId) -> Rc<ModuleState> {
        // Ids are given out together with their states, which are never taken away.
        self.states.borrow()[id].clone()
    }

    fn new_state(
        &self,
        node: usize,
        address: ModuleInstance,
        parent: &ModuleState,
        each: Each,
        at_most: Option<u64>,
    ) -> StateId {
        let name = address.0.last().map(|step| &step.name);
        let call = name.and_then(|name| self.module(parent).calls.get(name)).map(|call| call.header);
        let way = parent.way.iter().copied().chain(call).collect();
        let mut states = self.states.borrow_mut();
        let id = states.len();
        states.push(Rc::new(ModuleState::new(id, address, node, Some(parent.id), way, each, at_most)));
        id
    }

    pub fn node(&self, state: &ModuleState) -> &'a Node {
        &self.configuration.tree.nodes[state.node]
    }

    fn module(&self, state: &ModuleState) -> &'a Module {
        &self.node(state).module
    }

    /// The instances of all resources that have been asked for.
    pub fn instances(&self) -> Ref<'_, Vec<Instance>> {
        self.instances.borrow()
    }

    /// All instances, what was wrong, and what could not be told.
    pub fn finish(self) -> (Vec<Instance>, Vec<Problem>, Vec<(SmolStr, Cause)>) {
        let notes = self.notes.into_inner();
        (self.instances.into_inner(), notes.problems, notes.unresolved.into_iter().collect())
    }

    /// Takes so many dynamic blocks from what is left.
    fn take_blocks(&self, count: usize) -> bool {
        let left = self.blocks_left.get().checked_sub(count);
        self.blocks_left.set(left.unwrap_or(0));
        left.is_some()
    }

    /// The value of an expression; what Terraform refuses is unknown, and noted: to validate is Terraform's own business.
    fn value(&self, expression: &Expression, place: &Place<'_, 'a>) -> Value {
        let scope = Scope::with_budget(place, self.budget.clone());
        evaluate(expression, &scope).unwrap_or_else(|error| self.failed(error, expression.span))
    }

    fn failed(&self, error: EvalError, span: Span) -> Value {
        let place = error.span.unwrap_or(span);
        let cause = error.cause(span);
        self.doubt(place, cause.clone());
        Value::unknown(Type::Dynamic, cause)
    }

    /// A problem, told once.
    pub fn refuse(&self, span: Span, message: &str) {
        let mut notes = self.notes.borrow_mut();
        if notes.told.insert((Some(span), message.to_owned())) {
            notes.problems.push(Problem::at(self.sources.path(span.source), span, message));
        }
    }

    /// What keeps a value from being known here.
    fn doubt(&self, span: Span, cause: Cause) {
        let line = self.sources.line(span.source, span.start);
        self.unresolved(format!("{}:{line}", self.sources.path(span.source)), cause);
    }

    /// Notes what Terraform would refuse.
    fn refused(&self, span: Span, message: &str) -> Cause {
        let cause = Cause::at(CauseKind::Error, message, span);
        self.doubt(span, cause.clone());
        cause
    }

    /// What could not be told, and why.
    pub fn unresolved(&self, address: impl Into<SmolStr>, cause: Cause) {
        self.notes.borrow_mut().unresolved.entry(address.into()).or_insert(cause);
    }

    /// Computes an answer once. A name that needs itself, or too many others in a row, is `fallback`.
    fn once<K: Clone + Eq + std::hash::Hash, V: Clone>(
        &self,
        memo: &Memo<K, V>,
        key: &K,
        asking: impl FnOnce() -> Asking<'a>,
        fallback: impl FnOnce(Cause) -> V,
        compute: impl FnOnce() -> V,
    ) -> V {
        match memo.ask(key) {
            state::Asked::Done(value) => return value,
            state::Asked::Busy => return fallback(self.circle(&asking())),
            state::Asked::New => {}
        }
        let asking = asking();
        let is_too_deep = self.busy.borrow().len() >= MAX_HOPS;
        let value = if is_too_deep {
            let name = format!("more than {MAX_HOPS} names need each other in a row");
            let cause = Cause { kind: CauseKind::Limit, name: name.into(), span: asking.span };
            self.unresolved(self.asked(&asking), cause.clone());
            fallback(cause)
        } else {
            self.busy.borrow_mut().push(asking);
            let value = compute();
            self.busy.borrow_mut().pop();
            value
        };
        memo.answer(key.clone(), value.clone());
        value
    }
}

/// A name below a module instance, as people write it.
fn full(state: &ModuleState, name: impl std::fmt::Display) -> SmolStr {
    match state.shown.as_str() {
        "" => format_smolstr!("{name}"),
        module => format_smolstr!("{module}.{name}"),
    }
}

/// The value of a name: where it is not known and nothing is told of it, it is still whatever the name stands for.
fn named(value: Value, address: impl Fn() -> SmolStr) -> Value {
    let (inner, marks) = value.unmark();
    let inner = match inner {
        Value::Unknown(unknown) if unknown.symbol.is_none() && !is_impure(&unknown.causes) => {
            let symbol = crate::value::Symbol::new(crate::value::SymbolKind::Reference(address()));
            crate::value::Unknown { symbol: Some(symbol), ..(*unknown).clone() }.into()
        }
        other => other,
    };
    inner.with_marks(marks)
}

fn is_impure(causes: &[Cause]) -> bool {
    causes.iter().any(|cause| cause.kind == CauseKind::Impure)
}
