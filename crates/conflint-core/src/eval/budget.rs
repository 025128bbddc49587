//! How much work expressions may do.

use std::cell::Cell;

use crate::value::{Summary, Value};

/// How much work all expressions of one deployment may do together. Beyond it their values are unknown with cause `limit`.
#[derive(Debug)]
pub struct Budget {
    steps: Cell<u64>,
    depth: Cell<u32>,
    /// How many steps there were.
    all: u64,
}

/// Steps of a budget: some seconds of work, a thousand times what a large deployment needs.
pub(crate) const STEPS: u64 = 20_000_000;

/// Expressions within expressions, also through the names that they refer to.
const DEPTH: u32 = 2_000;

/// Elements of one collection.
pub(crate) const ELEMENTS: usize = 65_536;

/// Values in a value, at any depth.
const PARTS: u64 = 1 << 20;

/// Values within values.
const NESTING: u8 = 200;

/// Bytes of one string.
pub(crate) const TEXT: usize = 1 << 20;

impl Default for Budget {
    fn default() -> Self {
        Self::new(STEPS)
    }
}

impl Budget {
    /// A budget of so many steps.
    pub fn new(steps: u64) -> Self {
        Self { steps: Cell::new(steps), depth: Cell::new(0), all: steps }
    }

    /// Which limit it was, after one was reached.
    pub(crate) fn reached(&self) -> String {
        if self.steps.get() == 0 {
            format!("evaluation needs more than {} steps", self.all)
        } else if self.depth.get() >= DEPTH {
            format!("evaluation goes deeper than {DEPTH} levels")
        } else {
            let text = TEXT >> 20;
            format!(
                "a value is larger than {text} MiB of text, {ELEMENTS} elements, {PARTS} parts or {NESTING} levels"
            )
        }
    }

    /// Pays for some steps; false when nothing is left.
    pub(crate) fn spend(&self, steps: u64) -> bool {
        let left = self.steps.get().checked_sub(steps);
        self.steps.set(left.unwrap_or(0));
        left.is_some()
    }

    #[cfg(test)]
    pub(crate) fn left(&self) -> u64 {
        self.steps.get()
    }

    /// Goes one level deeper; absent when too deep. Leaves the level when the answer is dropped.
    pub(crate) fn enter(&self) -> Option<Level<'_>> {
        let depth = self.depth.get();
        if depth >= DEPTH || !self.spend(1) {
            return None;
        }
        self.depth.set(depth + 1);
        Some(Level(self))
    }

    /// Whether a value is within the limits. A value may hold another many times without holding it in memory more than
    /// once, but whoever goes through it meets it each time: so that is paid for.
    pub(crate) fn admits(&self, value: &Value) -> bool {
        let Some(parts) = value.parts_up_to(PARTS) else {
            self.spend(PARTS / 8);
            return false;
        };
        let summary = value.summary();
        summary.nesting() <= NESTING && !summary.has(Summary::OVERSIZED) && self.spend(parts / 8)
    }
}

/// One level of nesting.
pub(crate) struct Level<'a>(&'a Budget);

impl Drop for Level<'_> {
    fn drop(&mut self) {
        self.0.depth.set(self.0.depth.get().saturating_sub(1));
    }
}
