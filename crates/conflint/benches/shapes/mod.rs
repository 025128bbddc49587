//! Shapes of configurations, of any size.

use std::fmt::Write as _;

mod catalog;
mod created;
pub mod many;
mod plans;
pub mod roots;

/// Paths and texts.
pub type Files = Vec<(String, String)>;

/// One shape.
pub struct Shape {
    /// Its name.
    pub name: &'static str,
    /// What there is so many of.
    pub what: &'static str,
    /// Makes it of this size.
    pub make: fn(usize) -> Files,
}

/// All shapes.
pub const ALL: [Shape; 17] = [
    Shape { name: "roots", what: "root modules of some files each, which share modules", make: roots::roots },
    Shape { name: "small-roots", what: "root modules of one block that claim one name", make: roots::small },
    Shape { name: "distinct", what: "instances of for_each with names of their own", make: many::distinct },
    Shape { name: "same", what: "instances of for_each with one name", make: many::same },
    Shape { name: "pairs", what: "instances of count, of which always two share a name", make: many::pairs },
    Shape { name: "unknown-same", what: "instances whose one name is not known", make: many::unknown_same },
    Shape {
        name: "unknown-distinct",
        what: "instances whose names are not known, and differ",
        make: many::unknown_distinct,
    },
    Shape { name: "never-known", what: "instances named by uuid()", make: many::never_known },
    Shape { name: "numbers", what: "ranges of numbers that all overlap", make: many::numbers },
    Shape { name: "networks", what: "networks in one that holds them all", make: many::networks },
    Shape {
        name: "chain",
        what: "blocks that each depend on the one before, and share names by two",
        make: many::chain,
    },
    Shape { name: "calls", what: "calls of one module", make: many::calls },
    Shape { name: "nested", what: "modules in modules, a hundred deep", make: many::nested },
    Shape {
        name: "ignored",
        what: "blocks that share names by two, with an ignore comment each",
        make: many::ignored,
    },
    Shape { name: "estate", what: "objects in a plan, of which most stay as they are", make: plans::estate },
    Shape {
        name: "created",
        what: "small objects in a plan, all new, each of a block of its own",
        make: created::created,
    },
    Shape {
        name: "catalog",
        what: "types in a catalog of one's own, beside a small root module",
        make: catalog::catalog,
    },
];

/// A module may have so many instances of one block.
const OF_ONE_BLOCK: usize = 10_000;
/// And a root module so many in all.
const OF_ONE_ROOT: usize = 200_000;

const PROVIDER: &str = r#"terraform {
  required_providers {
    genesyscloud = { source = "mypurecloud/genesyscloud" }
  }
}

provider "genesyscloud" {
  aws_region     = "us-east-1"
  oauthclient_id = "client-a"
}

variable "unknown" {
  type = string
}

"#;

/// Root modules that have so many instances between them. `block` writes one block, of so many instances, from its number and that of
/// its first instance.
fn instances(number: usize, mut block: impl FnMut(&mut String, usize, usize)) -> Files {
    let mut files = Files::new();
    for (root, first) in (0..number).step_by(OF_ONE_ROOT).enumerate() {
        let mut text = PROVIDER.to_owned();
        let last = number.min(first + OF_ONE_ROOT);
        for start in (first..last).step_by(OF_ONE_BLOCK) {
            block(&mut text, start, OF_ONE_BLOCK.min(last - start));
        }
        files.push((format!("root{root}/main.tf"), text));
    }
    files
}

/// A block of `for_each` with these arguments, and a hundred instances or a multiple.
fn for_each(text: &mut String, kind: &str, start: usize, count: usize, arguments: &str) {
    // `range` gives at most 1,024 numbers.
    let hundreds = count.div_ceil(100);
    let keys =
        format!("[for a in range({hundreds}) : [for b in range(100) : tostring({start} + 100 * a + b)]]");
    let for_each = format!("  for_each = toset(flatten({keys}))\n");
    writeln!(text, "resource \"{kind}\" \"block_{start}\" {{\n{for_each}{arguments}}}\n").unwrap();
}
