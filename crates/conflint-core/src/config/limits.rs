//! How much one root module may be.

use crate::eval;

/// How much of one root module is evaluated. What is beyond is told as not known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Limits {
    /// Instances of resources and modules, all together.
    pub instances: usize,
    /// Instances of one block.
    pub instances_of_block: usize,
    /// Steps of evaluation: about one for each part of an expression, and for what functions go through.
    pub steps: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { instances: 200_000, instances_of_block: 10_000, steps: eval::STEPS }
    }
}
