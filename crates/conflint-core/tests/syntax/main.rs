//! The parser against real Terraform, against another parser, and against broken text.

#![allow(clippy::unwrap_used, reason = "tests may")]

mod cases;
mod corpus;
mod judge;
mod mutate;
