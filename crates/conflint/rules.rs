//! `conflint rules`: the rules, a line each.

use std::fmt::Write;

use conflint_rules::rules::ALL;

use crate::failure::{Failure, Status};
use crate::output;

pub fn run() -> Result<Status, Failure> {
    output::print(&list())?;
    Ok(Status::Clean)
}

fn list() -> String {
    let width = ALL.iter().map(|rule| rule.name.len()).max().unwrap_or(0);
    let mut out = String::new();
    for rule in ALL {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{:width$}  {:7}  {}", rule.name, rule.severity.to_string(), rule.summary);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_its_line() {
        let list = list();
        assert_eq!(list.lines().count(), ALL.len());
        for (line, rule) in list.lines().zip(ALL) {
            assert_eq!(line.split_whitespace().next(), Some(rule.name));
            assert!(line.ends_with(rule.summary));
        }
    }
}
