//! Which folders are root modules.

use std::ffi::OsStr;
use std::path::{Component, Path, PathBuf};

use foldhash::HashSet;
use rayon::prelude::*;

use super::folder::{configuration_files, is_configuration};
use super::load::{Modules, local_calls};
use super::module::Module;
use crate::source::{Entry, Files, Kind, normal};

/// The folders below `path` in which configuration files lie, sorted; the working directory is `.`.
pub fn folders_below(files: &dyn Files, path: &Path) -> Vec<PathBuf> {
    let path = &normal(path);
    let mut folders = match files.look(path) {
        Some(_) => holding(files, path),
        None => walked(files, path),
    };
    folders.sort();
    folders.dedup();
    folders.into_iter().map(named).collect()
}

/// The folder and those below it that hold configuration. All threads look; links to folders are not followed.
fn holding(files: &dyn Files, folder: &Path) -> Vec<PathBuf> {
    let Some(Ok(entries)) = files.look(folder) else { return Vec::new() };
    let is_followed = |entry: &&Entry| {
        entry.kind == Kind::Folder && !entry.is_link && !LEFT_BEHIND.contains(&entry.name.as_str())
    };
    let below: Vec<PathBuf> =
        entries.iter().filter(is_followed).map(|entry| folder.join(&entry.name)).collect();
    let mut found: Vec<PathBuf> = match below.as_slice() {
        [only] => holding(files, only),
        all => all.par_iter().flat_map_iter(|folder| holding(files, folder)).collect(),
    };
    let is_read = |entry: &Entry| entry.kind == Kind::File && is_configuration(&entry.name);
    if entries.iter().any(is_read) {
        found.push(folder.to_path_buf());
    }
    found
}

/// The same of all files below, where links cannot be told.
fn walked(files: &dyn Files, path: &Path) -> Vec<PathBuf> {
    let found = files.walk(path).unwrap_or_default();
    let folder = |file: PathBuf| {
        let name = file.file_name()?.to_str()?.to_owned();
        let folder = file.parent().unwrap_or(Path::new(""));
        let below = folder.strip_prefix(path).unwrap_or(folder);
        let wanted = !is_left_behind(below) && is_configuration(&name);
        wanted.then(|| normal(folder))
    };
    let mut folders: Vec<PathBuf> = Vec::new();
    // The files of a folder come one after the other.
    for folder in found.into_iter().filter_map(folder) {
        if folders.last() != Some(&folder) {
            folders.push(folder);
        }
    }
    folders
}

/// Whether configuration files lie in the folder itself.
pub fn holds_configuration(files: &dyn Files, folder: &Path) -> bool {
    files.list(folder).is_ok_and(|names| !configuration_files(&names).is_empty())
}

/// The working directory has a name too.
fn named(folder: PathBuf) -> PathBuf {
    if folder.as_os_str().is_empty() { PathBuf::from(".") } else { folder }
}

/// Where tools keep copies of configuration.
const LEFT_BEHIND: [&str; 3] = [".terraform", ".terragrunt-cache", ".git"];

fn is_left_behind(folder: &Path) -> bool {
    folder.components().any(|part| match part {
        Component::Normal(name) => LEFT_BEHIND.iter().any(|left| name == *left),
        _ => false,
    })
}

/// Those of the folders that are root modules, sorted: nobody calls them, or they have values for their variables beside
/// them. Of modules that call each other in a circle and that nobody else calls, the first stands for all. The folders
/// must have been read. Folders that declare a resource or call twice are documentation, and no root modules.
pub fn roots(files: &dyn Files, modules: &Modules, folders: &[PathBuf]) -> Vec<PathBuf> {
    let called = called(modules);
    let mut folders: Vec<PathBuf> = folders.iter().map(|folder| normal(folder)).collect();
    folders.sort();
    folders.dedup();
    let declares = |folder: &&PathBuf| {
        modules.module(folder).is_some_and(|module| !module.files.is_empty() && !module.repeats)
    };
    let (free, bound): (Vec<&PathBuf>, Vec<&PathBuf>) = folders.iter().filter(declares).partition(|folder| {
        let is_called = modules.resolved(folder).is_some_and(|real| called.contains(real.as_os_str()));
        !is_called || has_values(files, folder)
    });
    let mut roots = free;
    let mut reached = HashSet::default();
    for root in &roots {
        reach(modules, root, &mut reached);
    }
    for folder in bound {
        if modules.resolved(folder).is_some_and(|real| !reached.contains(real.as_os_str())) {
            roots.push(folder);
            reach(modules, folder, &mut reached);
        }
    }
    roots.sort();
    roots.into_iter().cloned().map(named).collect()
}

/// Those of the folders that are no configuration: they declare a resource or call twice, and nobody calls them.
pub fn documentation<'a>(modules: &Modules, folders: &'a [PathBuf]) -> Vec<&'a PathBuf> {
    let called = called(modules);
    let repeats = |folder: &PathBuf| modules.module(folder).is_some_and(|module| module.repeats);
    let is_called =
        |folder: &PathBuf| modules.resolved(folder).is_some_and(|real| called.contains(real.as_os_str()));
    folders.iter().filter(|folder| repeats(folder) && !is_called(folder)).collect()
}

/// All folders that some module calls.
fn called(modules: &Modules) -> HashSet<&OsStr> {
    modules.all().flat_map(|(_, module)| calls(modules, module)).map(Path::as_os_str).collect()
}

fn calls<'a>(modules: &'a Modules, module: &'a Module) -> impl Iterator<Item = &'a Path> {
    local_calls(module).filter_map(|(_, folder)| modules.resolved(&folder))
}

/// Adds the folder and all that it calls.
fn reach<'a>(modules: &'a Modules, folder: &Path, reached: &mut HashSet<&'a OsStr>) {
    let mut stack: Vec<&Path> = modules.resolved(folder).into_iter().collect();
    while let Some(folder) = stack.pop() {
        if reached.insert(folder.as_os_str()) {
            stack.extend(modules.real(folder).into_iter().flat_map(|module| calls(modules, module)));
        }
    }
}

fn has_values(files: &dyn Files, folder: &Path) -> bool {
    let names = files.list(folder).unwrap_or_default();
    names
        .iter()
        .any(|(name, is_folder)| !is_folder && (name.ends_with(".tfvars") || name.ends_with(".tfvars.json")))
}
