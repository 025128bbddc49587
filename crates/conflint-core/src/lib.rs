//! Understands Terraform: text in, resource instances and their graph out.

pub mod addr;
pub mod analysis;
pub mod config;
pub mod eval;
pub mod graph;
pub mod instance;
pub mod inventory;
mod json;
pub mod pipeline;
pub mod plan;
pub mod predict;
pub mod problem;
pub mod recognise;
pub mod schemas;
pub mod source;
pub mod state;
pub mod syntax;
pub mod value;
