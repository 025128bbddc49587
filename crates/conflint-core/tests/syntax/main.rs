//! The parser against real Terraform, against another parser, and against broken text.

#![allow(clippy::unwrap_used, reason = "tests may")]

use conflint_core::syntax::*;

mod cases;
mod corpus;
mod hcl_edit;
#[path = "../../src/syntax/hostile.rs"]
mod hostile;
mod judge;
mod mutate;
mod robust;
#[path = "../../src/syntax/shape.rs"]
mod shape;
mod spans;
