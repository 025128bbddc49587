//! `conflint explain`: a rule's page.

use conflint_rules::rules;

use crate::failure::{Failure, Status};
use crate::output;

pub fn run(name: &str) -> Result<Status, Failure> {
    let rule = rules::by_name(name).ok_or_else(|| Failure::new(format!("there is no rule {name}")))?;
    output::print(rule.docs)?;
    Ok(Status::Clean)
}
