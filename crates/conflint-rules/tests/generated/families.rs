//! Families of conflicts, each with its safe twin.

mod create_first;
mod duplicate;
mod exclusive;
mod forgotten;
mod handover;
mod held;
mod keys;
mod leftover;
mod maker;
mod noise;
mod parent;
mod quarantine;
mod ranges;
mod remote;
mod rename;
mod repeated;
mod roots;
mod shift;
mod unknown;

use serde_json::Value;

use crate::case::Conflict;
use crate::draft::Draft;
use crate::object::Object;

pub(crate) use maker::Maker;

/// What a family made.
#[derive(Debug)]
pub(crate) struct Made {
    pub(crate) title: String,
    pub(crate) roots: Vec<&'static str>,
    pub(crate) before: Option<Draft>,
    pub(crate) after: Draft,
    /// What fails while the earlier version is applied.
    pub(crate) setup_faults: Option<Vec<Value>>,
    /// Objects that somebody else made, with their ids.
    pub(crate) remote: Vec<(String, Object)>,
    /// Names that somebody else changed: type, name, new name.
    pub(crate) edited: Vec<(&'static str, String, String)>,
    /// What makes the outcome independent of chance.
    pub(crate) faults: Vec<Value>,
    pub(crate) conflicts: Vec<Conflict>,
    pub(crate) needs: Vec<&'static str>,
}

impl Made {
    /// A configuration that is applied to nothing.
    pub(crate) fn new(title: String, after: Draft) -> Self {
        Self {
            title,
            roots: vec!["."],
            before: None,
            after,
            setup_faults: None,
            remote: Vec::new(),
            edited: Vec::new(),
            faults: Vec::new(),
            conflicts: Vec::new(),
            needs: vec!["plan"],
        }
    }

    /// The same after something was applied.
    pub(crate) fn after(mut self, before: Draft) -> Self {
        self.before = Some(before);
        self
    }

    /// The same with a conflict.
    pub(crate) fn conflicts(mut self, conflict: Conflict) -> Self {
        self.conflicts.push(conflict);
        self
    }

    /// The same, and one has to look at this to tell.
    pub(crate) fn seen_in(mut self, needs: &'static str) -> Self {
        self.needs = vec![needs];
        self
    }
}

type Make = fn(&Maker) -> Made;

/// All families, in the order of their turns.
pub(crate) const FAMILIES: &[(&str, Make)] = &[
    ("duplicate", duplicate::named),
    ("duplicate-part", duplicate::in_part),
    ("duplicate-place", duplicate::in_place),
    ("duplicate-spread", duplicate::spread),
    ("repeated", repeated::make),
    ("held", held::make),
    ("remote", remote::make),
    ("remote-import", remote::import),
    ("drift", remote::drift),
    ("handover", handover::renamed),
    ("handover-module", handover::into_module),
    ("handover-key", handover::key),
    ("swap", rename::swap),
    ("chain", rename::chain),
    ("given-up", rename::given_up),
    ("shift", shift::make),
    ("create-first", create_first::make),
    ("quarantine", quarantine::make),
    ("parent", parent::ordered),
    ("parent-missing", parent::missing),
    ("range", ranges::make),
    ("idempotency", keys::make),
    ("forgotten", forgotten::make),
    ("unknown", unknown::make),
    ("data", unknown::data),
    ("exclusive", exclusive::make),
    ("roots", roots::make),
    ("leftover", leftover::make),
    ("prefix", duplicate::prefix),
];
