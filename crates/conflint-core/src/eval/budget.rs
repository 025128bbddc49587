//! How much work expressions may do.

use std::cell::Cell;

/// How much work all expressions of one deployment may do together. Beyond it their values are unknown with cause `limit`.
#[derive(Debug)]
pub struct Budget {
    steps: Cell<u64>,
    depth: Cell<u32>,
}

/// Steps of a budget: some seconds of work, a thousand times what a large deployment needs.
const STEPS: u64 = 20_000_000;

/// Expressions within expressions, also through the names that they refer to.
const DEPTH: u32 = 2_000;

impl Default for Budget {
    fn default() -> Self {
        Self { steps: Cell::new(STEPS), depth: Cell::new(0) }
    }
}

impl Budget {
    /// Pays for some steps; false when nothing is left.
    pub(crate) fn spend(&self, steps: u64) -> bool {
        let left = self.steps.get().checked_sub(steps);
        self.steps.set(left.unwrap_or(0));
        left.is_some()
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
}

/// One level of nesting.
pub(crate) struct Level<'a>(&'a Budget);

impl Drop for Level<'_> {
    fn drop(&mut self) {
        self.0.depth.set(self.0.depth.get().saturating_sub(1));
    }
}
