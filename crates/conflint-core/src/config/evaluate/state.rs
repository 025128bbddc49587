//! What is remembered of each module instance.

use std::borrow::Borrow;
use std::cell::RefCell;
use std::hash::Hash;
use std::ops::Range;
use std::rc::Rc;
use std::sync::Arc;

use foldhash::HashMap;
use smol_str::SmolStr;

use crate::addr::{InstanceKey, ModuleInstance};
use crate::config::traversal::ProviderName;
use crate::config::tree::NodeId;
use crate::instance::Provider;
use crate::source::Span;
use crate::value::{Cause, Value};

/// One module instance.
#[derive(Debug)]
pub(crate) struct ModuleState {
    pub id: StateId,
    pub address: ModuleInstance,
    /// The address as people write it; empty for the root module.
    pub shown: SmolStr,
    pub node: NodeId,
    /// The instance that calls it.
    pub parent: Option<StateId>,
    /// The headers of the calls that lead to it, from the root module's on.
    pub way: Arc<[Span]>,
    /// Which repetition of the call it is.
    pub each: Each,
    /// How many instances it stands for at most; absent where nothing bounds that.
    pub at_most: Option<u64>,
    pub variables: Memo<SmolStr, Value>,
    pub locals: Memo<SmolStr, Value>,
    pub outputs: Memo<SmolStr, Value>,
    /// What references to a call are: to all of its outputs, or to one of them.
    pub called: Memo<(SmolStr, Option<SmolStr>), Value>,
    /// By position in the module.
    pub resources: Memo<usize, Expanded>,
    /// What references to resources are, likewise.
    pub references: Memo<usize, Value>,
    pub calls: Memo<SmolStr, Rc<ExpandedCall>>,
    pub providers: Memo<ProviderName, Arc<Provider>>,
}

/// Position among the module instances of an evaluation.
pub(crate) type StateId = usize;

impl ModuleState {
    pub fn new(
        id: StateId,
        address: ModuleInstance,
        node: NodeId,
        parent: Option<StateId>,
        way: Arc<[Span]>,
        each: Each,
        at_most: Option<u64>,
    ) -> Self {
        Self {
            id,
            shown: address.to_string().into(),
            address,
            node,
            parent,
            way,
            each,
            at_most,
            variables: Memo::default(),
            locals: Memo::default(),
            outputs: Memo::default(),
            called: Memo::default(),
            resources: Memo::default(),
            references: Memo::default(),
            calls: Memo::default(),
            providers: Memo::default(),
        }
    }
}

/// One repetition of a block.
#[derive(Clone, Debug)]
pub(crate) enum Each {
    Once,
    Count(Value),
    /// Key and value.
    Item(Value, Value),
}

/// What became of a resource.
#[derive(Clone, Debug)]
pub(crate) enum Expanded {
    /// Where its instances are among all of the evaluation.
    Made(Range<usize>),
    /// What keeps them from being made.
    Failed(Cause),
}

/// All instances of a module call.
#[derive(Debug)]
pub(crate) enum ExpandedCall {
    /// The module is not here.
    Absent(Cause),
    Once(StateId),
    /// `count` or `for_each`, or one for all where that is not known.
    Repeated(Vec<(InstanceKey, StateId)>),
}

/// Answers that are computed once.
#[derive(Debug)]
pub(crate) struct Memo<K, V> {
    slots: RefCell<HashMap<K, Slot<V>>>,
}

#[derive(Clone, Debug)]
enum Slot<V> {
    Busy,
    Done(V),
}

/// What is known of an answer.
pub(crate) enum Asked<V> {
    /// It is known.
    Done(V),
    /// It is being computed further up: it needs itself.
    Busy,
    /// It is now to be computed, and told with [`Memo::answer`].
    New,
}

impl<K, V> Default for Memo<K, V> {
    fn default() -> Self {
        Self { slots: RefCell::default() }
    }
}

impl<K: Clone + Eq + Hash, V: Clone> Memo<K, V> {
    /// An answer that has been computed.
    pub fn known<Q: Hash + Eq + ?Sized>(&self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        match self.slots.borrow().get(key) {
            Some(Slot::Done(value)) => Some(value.clone()),
            _ => None,
        }
    }

    pub fn ask(&self, key: &K) -> Asked<V> {
        let mut slots = self.slots.borrow_mut();
        match slots.get(key) {
            Some(Slot::Done(value)) => Asked::Done(value.clone()),
            Some(Slot::Busy) => Asked::Busy,
            None => {
                slots.insert(key.clone(), Slot::Busy);
                Asked::New
            }
        }
    }

    pub fn answer(&self, key: K, value: V) {
        self.slots.borrow_mut().insert(key, Slot::Done(value));
    }
}
