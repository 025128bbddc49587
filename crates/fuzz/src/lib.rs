//! What the fuzz targets do with their bytes. Each must come to an end without a panic, whatever it is given; some look
//! at what came out, too.

mod check;
mod documents;
mod expression;
pub mod seeds;
mod settings;
mod syntax;

pub use check::check;
pub use documents::{inventory, plan, state};
pub use expression::expression;
pub use settings::settings;
pub use syntax::{hcl, tf_json};

/// A target: its name, and what it does.
pub type Target = (&'static str, fn(&[u8]));

/// All targets.
pub const TARGETS: [Target; 8] = [
    ("hcl", hcl),
    ("tf_json", tf_json),
    ("plan", plan),
    ("state", state),
    ("inventory", inventory),
    ("settings", settings),
    ("expression", expression),
    ("check", check),
];

/// Parts of the command, which is no library: its own files.
#[path = "../../conflint"]
#[allow(dead_code, clippy::print_stdout, reason = "not all of each is used")]
mod command {
    pub mod colors;
    pub mod failure;
    pub mod fix;
    pub mod graphical;
    pub mod output;
    pub mod settings;
    pub mod words;

    pub mod graph {
        pub mod dot;
        pub mod html;
        pub mod json;
        pub mod mermaid;
        pub mod model;
        pub mod modules;
    }

    pub mod show {
        pub mod json;
        pub mod listing;
        pub mod table;
        pub mod values;
    }
}

use command::{colors, failure, output, words};

/// What those files know of the command line.
mod args {
    #[allow(dead_code, reason = "never asked for")]
    pub enum Color {
        Auto,
        Always,
        Never,
    }
}
