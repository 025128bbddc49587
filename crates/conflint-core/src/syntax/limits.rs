//! How much one text may hold. Beyond a limit there is a [`SyntaxError`](super::SyntaxError), never a crash.

/// Brackets, blocks and templates inside each other.
pub const DEPTH: u32 = 200;

/// Levels of an expression tree, long chains as `a + b + c` included.
pub const HEIGHT: u32 = 1_000;

/// Steps of one reference: `a.b.c`.
pub const STEPS: usize = 1_000;

/// How many times the length of a text may be looked over to find where to read on after errors.
pub const RECOVERY: usize = 16;

/// Errors of one text; the rest of it is not read after so many.
pub const ERRORS: usize = 100;
