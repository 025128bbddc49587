//! Understands Terraform: text in, resource instances and their graph out.

pub mod addr;
pub mod analysis;
pub mod eval;
pub mod graph;
pub mod instance;
pub mod inventory;
pub mod predict;
pub mod problem;
pub mod source;
pub mod syntax;
pub mod value;
