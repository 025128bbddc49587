//! The `conflint` command: says what the libraries found.

fn main() {}
