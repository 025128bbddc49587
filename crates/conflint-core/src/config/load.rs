//! Reading folders of configuration, and the folders that they call.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use smol_str::SmolStr;

use super::decode::{self, decode};
use super::folder::{FileName, Syntax, configuration_files, read_text};
use super::installed::Installed;
use super::module::Module;
use super::secrets;
use crate::problem::Problem;
use crate::source::{ByPath, FileError, Files, SourceId, Sources, Span, holds, normal, shown};
use crate::syntax::{self, Parsed};

/// All modules that have been read, each once however often it is called. Immutable from then on, so that any number of
/// configurations can be evaluated at once.
#[derive(Default, Debug)]
pub struct Modules {
    /// With links in their folders resolved; as they were read.
    modules: Vec<(PathBuf, Arc<Module>)>,
    /// Positions of the modules, by folder with links resolved.
    by_folder: ByPath<usize>,
    /// What each folder that somebody named really is; absent where nothing is.
    resolved: ByPath<Option<PathBuf>>,
    installed: ByPath<Installed>,
    /// The repositories that the named folders lie in; modules elsewhere are not read. `None` where one of them lies in none.
    repositories: Option<BTreeSet<PathBuf>>,
    /// Folders that are called and lie elsewhere.
    outside: BTreeSet<PathBuf>,
    problems: Vec<Problem>,
}

impl Modules {
    /// Reads these folders as possible root modules, and all that they call. Folders that are not there, or cannot be read,
    /// are no modules.
    pub fn load(files: &dyn Files, sources: &mut Sources, folders: &[PathBuf]) -> Self {
        let mut this = Self { repositories: Some(BTreeSet::new()), ..Self::default() };
        this.add(files, sources, folders);
        this
    }

    /// Reads more folders; those that are read already are not read again.
    pub fn add(&mut self, files: &dyn Files, sources: &mut Sources, folders: &[PathBuf]) {
        let (mut wave, mut known) = (Vec::new(), ByPath::default());
        for root in folders.iter().map(|folder| normal(folder)) {
            let real = files.resolve(&root).ok();
            let around = real.and_then(|real| nearest_repository(files, &real, &mut known));
            self.repositories = self.repositories.take().zip(around).map(|(mut known, around)| {
                known.insert(around);
                known
            });
            let installed = Installed::read(files, &root);
            wave.extend(installed.folders().map(Path::to_path_buf));
            self.installed.insert(root.clone().into(), installed);
            wave.push(root);
        }
        while !wave.is_empty() {
            wave = self.read(files, sources, wave);
        }
    }

    /// What was wrong with the text of the modules.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Whether there is any file of configuration in the folder.
    pub fn has_files(&self, folder: &Path) -> bool {
        self.module(&normal(folder)).is_some_and(|module| !module.files.is_empty())
    }

    /// The comments of all modules.
    pub fn comments(&self) -> impl Iterator<Item = &syntax::Comment> {
        self.modules.iter().flat_map(|(_, module)| &module.comments)
    }

    /// The module of a folder, as the folder was asked for.
    pub(crate) fn module(&self, folder: &Path) -> Option<&Arc<Module>> {
        self.at(self.resolved(folder)?)
    }

    /// The folder with links resolved; absent where nothing is.
    pub(crate) fn resolved(&self, folder: &Path) -> Option<&Path> {
        self.resolved.get(folder.as_os_str())?.as_deref()
    }

    /// Whether the folder was not read because of where it lies.
    pub(crate) fn is_outside(&self, folder: &Path) -> bool {
        self.outside.contains(folder)
    }

    /// Whether the folder, links resolved, lies where modules are read.
    fn may_read(&self, real: &Path) -> bool {
        let inside = |known: &BTreeSet<PathBuf>| known.iter().any(|repository| real.starts_with(repository));
        self.repositories.as_ref().is_none_or(inside)
    }

    /// The module of a folder with links resolved.
    pub(crate) fn real(&self, folder: &Path) -> Option<&Module> {
        self.at(folder).map(Arc::as_ref)
    }

    fn at(&self, folder: &Path) -> Option<&Arc<Module>> {
        self.modules.get(*self.by_folder.get(folder.as_os_str())?).map(|(_, module)| module)
    }

    /// All modules with their folders, of which links are resolved.
    pub(crate) fn all(&self) -> impl Iterator<Item = (&Path, &Module)> {
        self.modules.iter().map(|(folder, module)| (folder.as_path(), &**module))
    }

    pub(crate) fn installed(&self, root: &Path) -> Option<&Installed> {
        self.installed.get(root.as_os_str())
    }

    /// Reads one wave of folders; answers the folders that they call.
    fn read(&mut self, files: &dyn Files, sources: &mut Sources, mut wave: Vec<PathBuf>) -> Vec<PathBuf> {
        wave.retain(|folder| !self.resolved.contains_key(folder.as_os_str()));
        wave.sort();
        wave.dedup();
        let mut new: Vec<(PathBuf, PathBuf)> = Vec::new();
        for folder in wave {
            let found = files.resolve(&folder).ok();
            let is_outside = found.as_ref().is_some_and(|real| !self.may_read(real));
            let real = found.filter(|_| !is_outside);
            if is_outside {
                self.outside.insert(folder.clone());
            }
            if let Some(real) = real.clone().filter(|real| !self.by_folder.contains_key(real.as_os_str())) {
                new.push((real, folder.clone()));
            }
            self.resolved.insert(folder.into(), real);
        }
        // Of several ways to one folder, the first counts.
        new.sort_by(|(a, _), (b, _)| a.cmp(b));
        new.dedup_by(|(a, _), (b, _)| a == b);
        let texts: Vec<FolderText> =
            new.par_iter().map(|(_, folder)| FolderText::read(files, folder)).collect();
        let added: Vec<Added> = texts.into_iter().map(|text| self.take(sources, text)).collect();
        let read: &Sources = sources;
        let modules: Vec<(Arc<Module>, Vec<Problem>, Vec<Span>)> =
            added.into_par_iter().map(|added| added.parse(read)).collect();
        let mut called = Vec::new();
        for ((real, _), (module, problems, secrets)) in new.into_iter().zip(modules) {
            secrets.into_iter().for_each(|span| sources.hide(span));
            called.extend(local_calls(&module).map(|(_, folder)| folder));
            self.problems.extend(problems);
            self.by_folder.insert(real.clone().into(), self.modules.len());
            self.modules.push((real, module));
        }
        called
    }

    fn take(&mut self, sources: &mut Sources, text: FolderText) -> Added {
        let is_broken = !text.problems.is_empty();
        self.problems.extend(text.problems);
        let files = text.files.into_iter().map(|(file, path, text)| (file, sources.add(path, text)));
        Added { files: files.collect(), folder: text.folder, is_broken }
    }
}

/// The repository that a folder lies in, links resolved.
pub(crate) fn repository(files: &dyn Files, resolved: &Path) -> Option<PathBuf> {
    let is_one = |folder: &&Path| files.resolve(&folder.join(".git")).is_ok();
    resolved.ancestors().find(is_one).map(Path::to_path_buf)
}

/// The same for many folders, of which most lie beside each other.
fn nearest_repository(
    files: &dyn Files,
    resolved: &Path,
    known: &mut ByPath<Option<PathBuf>>,
) -> Option<PathBuf> {
    let Some(parent) = resolved.parent() else { return repository(files, resolved) };
    if holds(files, resolved, ".git") {
        return Some(resolved.to_path_buf());
    }
    if let Some(known) = known.get(parent.as_os_str()) {
        return known.clone();
    }
    let found = repository(files, parent);
    known.insert(parent.into(), found.clone());
    found
}

/// The calls of a module whose source lies beside it, with the folder that each means.
pub(crate) fn local_calls(module: &Module) -> impl Iterator<Item = (&SmolStr, PathBuf)> {
    module.calls.iter().filter_map(|(name, call)| {
        let source = decode::text(&call.source.as_ref()?.value)?;
        Some((name, local_folder(&module.folder, &source)?))
    })
}

/// The folder that a local source means; absent for a source from elsewhere.
pub(crate) fn local_folder(caller: &Path, source: &str) -> Option<PathBuf> {
    let is_local = source.starts_with("./") || source.starts_with("../") || matches!(source, "." | "..");
    is_local.then(|| normal(&caller.join(source)))
}

/// The texts of one folder.
struct FolderText {
    folder: PathBuf,
    files: Vec<(FileName, SmolStr, String)>,
    problems: Vec<Problem>,
}

impl FolderText {
    fn read(files: &dyn Files, folder: &Path) -> Self {
        let mut this = Self { folder: folder.to_path_buf(), files: Vec::new(), problems: Vec::new() };
        let names = match files.list(folder) {
            Ok(names) => names,
            Err(FileError::NotFound | FileError::WrongKind) => return this,
            Err(error) => {
                this.problems.push(Problem::with(shown(folder), format!("cannot be read: {error}")));
                return this;
            }
        };
        for file in configuration_files(&names) {
            let path = folder.join(&file.name);
            let name = shown(&path);
            match read_text(files, &path) {
                Ok(text) => this.files.push((file, name, text)),
                Err(message) => this.problems.push(Problem::with(name, message)),
            }
        }
        this
    }
}

/// The texts of one folder, with their numbers.
struct Added {
    folder: PathBuf,
    is_broken: bool,
    files: Vec<(FileName, SourceId)>,
}

impl Added {
    /// The module, what is wrong with it, and where secrets are written.
    fn parse(self, sources: &Sources) -> (Arc<Module>, Vec<Problem>, Vec<Span>) {
        let mut problems = Vec::new();
        let mut secrets = Vec::new();
        let mut comments = Vec::new();
        let mut files = Vec::new();
        for (file, source) in &self.files {
            let parsed = parse(file.syntax, *source, sources.text(*source));
            let problem =
                |error: syntax::SyntaxError| Problem::at(sources.path(*source), error.span, error.message);
            problems.extend(parsed.errors.into_iter().map(problem));
            comments.extend(parsed.comments);
            secrets.extend(secrets::written(&parsed.body));
            files.push(decode::File { body: parsed.body, is_override: file.is_override });
        }
        let (module, refused) = decode(files, sources);
        problems.extend(refused);
        let files = self.files.into_iter().map(|(_, source)| source).collect();
        let is_broken = !problems.is_empty() || self.is_broken;
        let module = Module { folder: self.folder, files, comments, is_broken, ..module };
        (module.into(), problems, secrets)
    }
}

fn parse(syntax: Syntax, source: SourceId, text: &str) -> Parsed {
    match syntax {
        Syntax::Native => syntax::parse(source, text),
        Syntax::Json => syntax::parse_json(source, text),
    }
}
