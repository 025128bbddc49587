//! How a run ends.

use std::process::ExitCode;

/// The exit status.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Status {
    /// Nothing that counts was found.
    Clean,
    /// Something was.
    Found,
    /// It could not run, or part of the input could not be read.
    CouldNotRun,
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        ExitCode::from(match status {
            Status::Clean => 0,
            Status::Found => 1,
            Status::CouldNotRun => 2,
        })
    }
}

/// Why a command could not do its work, in a sentence without a final full stop.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Failure(String);

impl Failure {
    /// A failure with this reason.
    pub fn new(reason: impl Into<String>) -> Self {
        Self(reason.into())
    }

    /// Says it on standard error.
    pub fn tell(self) -> Status {
        eprintln!("error: {}", crate::words::plain(&self.0));
        Status::CouldNotRun
    }
}
