//! `conflint catalog`, and the catalog with people's own facts laid over it.

use conflint_core::problem::Problem;
use conflint_core::source::{Disk, Files, SourceId, Sources};
use conflint_rules::catalog::Catalog;
use conflint_rules::report::Report;

use crate::args::General;
use crate::failure::{Failure, Status};
use crate::output;
use crate::settings::Settings;

/// The catalog, and people's own files.
#[derive(Default)]
pub struct Facts {
    /// The built-in facts with people's own over them.
    pub catalog: Catalog,
    /// What lies over the built-in facts.
    pub overlays: Overlays,
}

/// People's own files, with what is wrong in them.
#[derive(Default)]
pub struct Overlays(Vec<Overlay>);

struct Overlay {
    path: String,
    text: String,
    problems: Vec<Problem>,
}

impl Facts {
    /// Reads the files that the settings name.
    pub fn read(settings: &Settings, files: &dyn Files) -> Result<Self, Failure> {
        let mut facts = Facts { catalog: Catalog::builtin(), ..Facts::default() };
        for path in settings.catalogs() {
            let path = path.to_string_lossy().replace('\\', "/");
            let fail = |reason: String| Failure::new(format!("{path}: {reason}"));
            let content = files.read(path.as_ref()).map_err(|error| fail(error.to_string()))?;
            let text = String::from_utf8(content).map_err(|_| fail("is not UTF-8 text".to_owned()))?;
            let problems = facts.catalog.overlay(SourceId(0), &path, &text);
            facts.overlays.0.push(Overlay { path, text, problems });
        }
        settings.reach(&mut facts.catalog);
        Ok(facts)
    }
}

impl Overlays {
    /// What is wrong in the files, once there are sources to show it in.
    pub fn problems(self, sources: &mut Sources) -> Vec<Problem> {
        let mut all = Vec::new();
        for Overlay { path, text, problems } in self.0 {
            if problems.is_empty() {
                continue;
            }
            let source = sources.add(path, text);
            all.extend(problems.into_iter().map(|mut problem| {
                if let Some(span) = &mut problem.span {
                    span.source = source;
                }
                problem
            }));
        }
        all
    }
}

/// Shows one type, or lists the types that have the text in their names.
pub fn run(kind: Option<&str>, general: &General) -> Result<Status, Failure> {
    let files = Disk::default();
    let settings = Settings::find(general.config.as_deref(), &files)?;
    let facts = Facts::read(&settings, &files)?;
    let text = match kind.and_then(|kind| facts.catalog.entry(kind)) {
        Some(entry) => entry.describe().join("\n") + "\n",
        None => list(&facts.catalog, kind.unwrap_or_default())?,
    };
    output::print(&text)?;
    let mut report = Report::default();
    let mut sources = Sources::new();
    report.problems = facts.overlays.problems(&mut sources);
    eprint!("{}", conflint_rules::report::concise(&report, &sources));
    Ok(if report.problems.is_empty() { Status::Clean } else { Status::CouldNotRun })
}

fn list(catalog: &Catalog, part: &str) -> Result<String, Failure> {
    let types: Vec<&str> = catalog.types().into_iter().filter(|name| name.contains(part)).collect();
    match types.is_empty() {
        true => Err(Failure::new(format!("the catalog has no type with {part:?} in its name"))),
        false => Ok(types.join("\n") + "\n"),
    }
}
