//! What every command that looks at configurations begins with.

use clap::ArgMatches;
use conflint_core::analysis::{Analysis, Request, analyse};
use conflint_core::source::Disk;
use conflint_rules::catalog::Catalog;
use conflint_rules::report::Report;

use crate::args::{General, InputArgs};
use crate::catalog::Facts;
use crate::failure::{Failure, Status};
use crate::input::Reads;
use crate::settings::Settings;

/// The input, understood, and what it is judged by.
pub struct Analysed {
    /// `conflint.hcl`.
    pub settings: Settings,
    /// Facts about resource types.
    pub catalog: Catalog,
    /// The input; its problems include those of people's own catalogs.
    pub analysis: Analysis,
    request: Request,
}

impl Analysed {
    /// Reads all that the command line names.
    pub fn new(
        input: &InputArgs,
        matches: &ArgMatches,
        general: &General,
        reads: Reads,
    ) -> Result<Self, Failure> {
        let settings = Settings::find(general.config.as_deref(), &Disk::default())?;
        let request = input.request(matches, &settings, reads)?;
        Self::of(settings, request)
    }

    /// Reads the files anew, as they are now; what standard input held stays.
    pub fn again(self) -> Result<Self, Failure> {
        Self::of(self.settings, self.request)
    }

    fn of(settings: Settings, request: Request) -> Result<Self, Failure> {
        let files = Disk::default();
        let Facts { catalog, overlays } = Facts::read(&settings, &files)?;
        let mut analysis = analyse(&files, request.clone(), &catalog);
        analysis.problems.extend(overlays.problems(&mut analysis.sources));
        Ok(Self { settings, catalog, analysis, request })
    }

    /// Says problems on standard error, where the answer itself has no room for them.
    pub fn tell_problems(&self) -> Status {
        let mut report = Report::default();
        report.problems = self.analysis.problems.clone();
        eprint!("{}", conflint_rules::report::concise(&report, &self.analysis.sources));
        if report.problems.is_empty() { Status::Clean } else { Status::CouldNotRun }
    }
}
