//! Text to tree: HCL native syntax and HCL-JSON into one tree with byte spans.

mod tree;

pub use tree::*;
