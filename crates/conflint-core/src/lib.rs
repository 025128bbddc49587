//! Understands Terraform: text in, resource instances and their graph out.

pub mod addr;
pub mod graph;
pub mod instance;
pub mod problem;
pub mod source;
pub mod syntax;
pub mod value;
