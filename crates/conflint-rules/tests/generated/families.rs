//! Families of conflicts, each with its safe twin.

mod create_first;
mod duplicate;
mod exclusive;
mod filtered;
mod forgotten;
mod handover;
mod held;
mod ignored;
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

use std::collections::BTreeSet;

use serde_json::Value;

use crate::case::Conflict;
use crate::draft::Draft;
use crate::object::Object;
use crate::placed::Placed;

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

    /// Whether a plan hides what it takes to tell: it names the references of an expression, not the expression.
    pub(crate) fn is_hidden_in_plan(&self) -> bool {
        let of_conflicts = |one: &&Placed| {
            let address = one.address();
            self.conflicts
                .iter()
                .any(|c| c.addresses.iter().any(|a| *a == address || a.ends_with(&format!(":{address}"))))
        };
        let placed: Vec<_> = self.after.placed.iter().filter(of_conflicts).collect();
        let sites: BTreeSet<_> = placed.iter().map(|one| one.object.site).collect();
        let left_to_provider = placed.iter().any(|one| one.object.leaves_to_provider());
        // Order cannot be told where a local may refer to anything.
        let ordered = !self.faults.is_empty() && self.after.dirs.iter().any(|dir| !dir.locals.is_empty());
        let provider =
            !self.after.world.plain && (sites.len() > 1 || left_to_provider || self.roots.len() > 1);
        ordered || provider || placed.iter().any(|one| one.may_be_null)
    }

    /// The same, and one has to look at this to tell.
    pub(crate) fn seen_in(mut self, needs: &'static str) -> Self {
        self.needs = vec![needs];
        self
    }
}

/// What makes a family.
#[derive(Clone, Copy)]
pub(crate) struct Family {
    pub(crate) name: &'static str,
    pub(crate) make: fn(&Maker) -> Made,
    /// Whether what exists beside the configuration decides.
    pub(crate) meets_others: bool,
}

const fn family(name: &'static str, make: fn(&Maker) -> Made) -> Family {
    Family { name, make, meets_others: false }
}

const fn beside(name: &'static str, make: fn(&Maker) -> Made) -> Family {
    Family { name, make, meets_others: true }
}

/// All families, in the order of their turns.
pub(crate) const FAMILIES: &[Family] = &[
    family("duplicate", duplicate::named),
    family("duplicate-part", duplicate::in_part),
    family("duplicate-place", duplicate::in_place),
    family("duplicate-spread", duplicate::spread),
    family("repeated", repeated::make),
    family("held", held::make),
    beside("remote", remote::make),
    beside("remote-import", remote::import),
    beside("drift", remote::drift),
    family("handover", handover::renamed),
    family("handover-module", handover::into_module),
    family("handover-key", handover::key),
    family("swap", rename::swap),
    family("chain", rename::chain),
    family("given-up", rename::given_up),
    family("given-up-through", rename::given_up_through),
    family("shift", shift::make),
    family("create-first", create_first::make),
    family("quarantine", quarantine::make),
    family("parent", parent::ordered),
    beside("parent-missing", parent::missing),
    beside("range", ranges::make),
    family("idempotency", keys::make),
    family("forgotten", forgotten::make),
    family("unknown", unknown::make),
    family("data", unknown::data),
    family("exclusive", exclusive::make),
    family("roots", roots::make),
    beside("leftover", leftover::make),
    family("prefix", duplicate::prefix),
    family("ignored", ignored::make),
    family("filtered", filtered::make),
    family("moved-module", handover::module),
    family("forgotten-module", forgotten::module),
    beside("remote-import-each", remote::import_each),
    family("passed-alias", duplicate::passed),
];
