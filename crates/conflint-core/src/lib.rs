//! Understands Terraform: text in, resource instances and their graph out.
//!
//! ```
//! use conflint_core::analysis::{Input, Request, analyse};
//! use conflint_core::source::Memory;
//!
//! let main = r#"
//! resource "aws_sqs_queue" "jobs" {
//!   count = 2
//!   name  = "jobs-${count.index}"
//! }
//! "#;
//! let mut request = Request::default();
//! request.paths = vec![Input::Path(".".into())];
//! // `()` knows no facts of providers: which arguments replace an object, for one.
//! let analysis = analyse(&Memory::new([("main.tf", main)]), request, &());
//!
//! let names: Vec<String> = analysis
//!     .graph
//!     .instances()
//!     .map(|(_, instance)| {
//!         let after = instance.after.as_ref().unwrap();
//!         format!("{} {}", instance.address, after.get("name").and_then(|name| name.as_str()).unwrap())
//!     })
//!     .collect();
//! assert_eq!(names, ["aws_sqs_queue.jobs[0] jobs-0", "aws_sqs_queue.jobs[1] jobs-1"]);
//! ```

pub mod addr;
pub mod analysis;
pub mod config;
pub mod eval;
pub mod graph;
pub mod instance;
pub mod inventory;
mod json;
pub mod named;
pub mod pipeline;
pub mod plan;
pub mod predict;
pub mod problem;
pub mod recognise;
pub mod schemas;
mod secret;
pub mod source;
pub mod state;
pub mod syntax;
pub mod texts;
pub mod value;
