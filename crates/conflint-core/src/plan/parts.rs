//! What only plans have and is large. It is understood while the file is being read.

use super::change::{self, Odd};
use super::configured::Configured;
use super::prior::Prior;
use crate::instance::Instance;
use crate::json::{Addresses, Batch, Feed, Trouble, on_threads};

/// The large members of a plan.
#[derive(Default, Debug)]
pub(crate) struct Parts {
    /// `resource_changes`.
    pub(super) changes: Option<Changes>,
    /// `resource_drift`.
    pub(super) drift: Option<Changes>,
    /// `prior_state`, as far as the changes do not tell it.
    pub(super) prior: Option<Prior>,
    /// `configuration`.
    pub(super) configuration: Option<Configured>,
    /// `planned_values` is there: it has nothing that the changes have not.
    has_planned_values: bool,
}

/// A list of changes.
#[derive(Default, Debug)]
pub(super) struct Changes {
    /// Their instances.
    pub(super) instances: Vec<Instance>,
    /// What is made where another object is forgotten.
    seconds: Vec<Instance>,
    /// What is wrong with the others.
    pub(super) problems: Vec<String>,
}

impl Parts {
    /// Takes a member's value, if it is one of these. `format` is the version of the plan's format, where it came before.
    pub(crate) fn take(
        &mut self,
        name: &str,
        format: &dyn Fn() -> Option<String>,
        feed: &mut Feed<'_>,
    ) -> Result<bool, Trouble> {
        match name {
            "resource_changes" if self.changes.is_none() => {
                self.changes = Changes::read(name, feed)?;
                if let (Some(prior), Some(changes)) = (&mut self.prior, &self.changes) {
                    prior.understand(&changes.instances);
                }
            }
            "resource_drift" if self.drift.is_none() => self.drift = Changes::read(name, feed)?,
            "prior_state" if self.prior.is_none() => {
                let changes = self.changes.as_ref().map(|changes| &changes.instances[..]);
                self.prior = Prior::read(feed, changes)?;
            }
            "configuration" if self.configuration.is_none() => {
                self.configuration = Configured::read(format().as_deref(), feed)?;
            }
            "planned_values" => {
                self.has_planned_values |= feed.peek()? != Some(b'n');
                feed.skip()?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// Whether this member is there.
    pub(crate) fn has(&self, name: &str) -> bool {
        match name {
            "resource_changes" => self.changes.is_some(),
            "resource_drift" => self.drift.is_some(),
            "prior_state" => self.prior.is_some(),
            "configuration" => self.configuration.is_some(),
            "planned_values" => self.has_planned_values,
            _ => false,
        }
    }
}

impl Changes {
    fn read(member: &str, feed: &mut Feed<'_>) -> Result<Option<Self>, Trouble> {
        let first = feed.peek()?;
        if first != Some(b'[') {
            feed.skip()?;
            let problems = vec![format!("the plan's `{member}` is not an array")];
            return Ok((first != Some(b'n')).then(|| Changes { problems, ..Changes::default() }));
        }
        let work = |batch: &Batch| Changes::of(member, batch);
        let mut all = Changes::default();
        let take = |mut some: Changes| {
            all.instances.append(&mut some.instances);
            all.seconds.append(&mut some.seconds);
            all.problems.append(&mut some.problems);
        };
        on_threads(work, take, |batches| batches.elements(feed))?;
        all.instances.append(&mut all.seconds);
        Ok(Some(all))
    }

    fn of(member: &str, batch: &Batch) -> Self {
        let mut changes = Changes::default();
        let mut addresses = Addresses::default();
        for (position, text) in batch.iter() {
            match change::read(text, &mut addresses) {
                Ok(instance) => changes.instances.push(instance),
                Err(Odd::Two(two)) => {
                    let (first, second) = *two;
                    changes.instances.push(first);
                    changes.seconds.push(second);
                }
                Err(Odd::Problem(why)) => {
                    changes.problems.push(format!("{member}[{position}] cannot be read: {why}"));
                }
            }
        }
        changes
    }
}
