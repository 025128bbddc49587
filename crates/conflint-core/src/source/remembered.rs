//! What has been asked of a file system, so that it is asked once in an analysis.

use std::ffi::OsStr;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{ByPath, Entry, FileError, Files, Kind};

/// Remembers where paths lead and what folders hold. The content of files is read anew each time.
pub(crate) struct Remembered<'a> {
    files: &'a dyn Files,
    resolved: Answers<PathBuf>,
    /// By the folder with links resolved.
    looked: Answers<Arc<[Entry]>>,
    /// Where nothing more can be told of what is in a folder.
    listed: Answers<Vec<(String, bool)>>,
}

/// Answers by the path as it was asked for.
type Answers<T> = Mutex<ByPath<Result<T, FileError>>>;

impl<'a> Remembered<'a> {
    pub fn new(files: &'a dyn Files) -> Self {
        Self { files, resolved: Answers::default(), looked: Answers::default(), listed: Answers::default() }
    }
}

impl Files for Remembered<'_> {
    fn read(&self, path: &Path) -> Result<Vec<u8>, FileError> {
        self.files.read(path)
    }

    fn open(&self, path: &Path) -> Result<Box<dyn Read + Send>, FileError> {
        self.files.open(path)
    }

    fn read_up_to(&self, path: &Path, limit: u64) -> Result<Vec<u8>, FileError> {
        self.files.read_up_to(path, limit)
    }

    fn list(&self, path: &Path) -> Result<Vec<(String, bool)>, FileError> {
        let named = |entry: &Entry| (entry.name.clone(), entry.kind == Kind::Folder);
        match self.look(path) {
            Some(entries) => entries.map(|entries| entries.iter().map(named).collect()),
            None => once(&self.listed, path, || self.files.list(path)),
        }
    }

    fn look(&self, path: &Path) -> Option<Result<Arc<[Entry]>, FileError>> {
        let Ok(real) = self.resolve(path) else { return self.files.look(path) };
        if let Some(known) = open(&self.looked).get(real.as_os_str()) {
            return Some(known.clone());
        }
        let found = self.files.look(&real)?;
        open(&self.looked).insert(real.into(), found.clone());
        Some(found)
    }

    fn walk(&self, path: &Path) -> Result<Vec<PathBuf>, FileError> {
        self.files.walk(path)
    }

    fn resolve(&self, path: &Path) -> Result<PathBuf, FileError> {
        // Up to a folder that is known, and down again.
        let mut below = Vec::new();
        let mut here = path;
        let mut known = loop {
            let before = open(&self.resolved).get(here.as_os_str()).cloned();
            match (before, here.parent(), here.file_name()) {
                (Some(before), ..) => break before,
                (None, Some(parent), Some(_)) => {
                    below.push(here);
                    here = parent;
                }
                _ => break once(&self.resolved, here, || self.files.resolve(here)),
            }
        };
        while let Some(path) = below.pop() {
            let inside = |folder: &PathBuf| self.inside(folder, path.file_name().unwrap_or_default());
            known = known.as_ref().map_err(Clone::clone).and_then(inside);
            let mut resolved = open(&self.resolved);
            resolved.insert(path.into(), known.clone());
            // What it leads to is asked for next, and leads to itself.
            resolved
                .extend(known.iter().filter(|real| *real != path).map(|real| (real.into(), known.clone())));
        }
        known
    }
}

impl Remembered<'_> {
    /// What a name leads to in a folder, links resolved: without a question where somebody has looked into the folder.
    fn inside(&self, folder: &Path, name: &OsStr) -> Result<PathBuf, FileError> {
        let looked = open(&self.looked).get(folder.as_os_str()).cloned();
        if let (Some(Ok(entries)), Some(name)) = (looked, name.to_str()) {
            let found = entries.binary_search_by(|entry| entry.name.as_str().cmp(name));
            match found.ok().and_then(|at| entries.get(at)) {
                None => return Err(FileError::NotFound),
                Some(entry) if !entry.is_link => return Ok(folder.join(name)),
                Some(_) => {}
            }
        }
        self.files.resolve_in(folder, name)
    }
}

fn once<T: Clone>(
    answers: &Answers<T>,
    path: &Path,
    ask: impl FnOnce() -> Result<T, FileError>,
) -> Result<T, FileError> {
    if let Some(answer) = open(answers).get(path.as_os_str()) {
        return answer.clone();
    }
    let answer = ask();
    open(answers).insert(path.into(), answer.clone());
    answer
}

/// Whoever panicked with the answers in hand left them whole.
fn open<T>(answers: &Mutex<T>) -> MutexGuard<'_, T> {
    answers.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

    use super::*;

    /// `real/a` and a link `link` to `real`, which counts how often it is asked.
    #[derive(Default)]
    struct Linked(AtomicUsize);

    impl Files for Linked {
        fn read(&self, _: &Path) -> Result<Vec<u8>, FileError> {
            Err(FileError::NotFound)
        }

        fn list(&self, _: &Path) -> Result<Vec<(String, bool)>, FileError> {
            self.0.fetch_add(1, Relaxed);
            Err(FileError::NotFound)
        }

        fn walk(&self, _: &Path) -> Result<Vec<PathBuf>, FileError> {
            Err(FileError::NotFound)
        }

        fn resolve(&self, path: &Path) -> Result<PathBuf, FileError> {
            self.0.fetch_add(1, Relaxed);
            match path.to_str() {
                Some("") => Ok(PathBuf::new()),
                Some("real" | "link") => Ok("/real".into()),
                Some("/real/a") => Ok("/real/a".into()),
                _ => Err(FileError::NotFound),
            }
        }
    }

    #[test]
    fn what_is_known_is_not_asked_again() {
        let linked = Linked::default();
        let files = Remembered::new(&linked);
        for _ in 0..3 {
            assert_eq!(files.resolve(Path::new("link/a")), Ok("/real/a".into()));
            assert_eq!(files.resolve(Path::new("real/a")), Ok("/real/a".into()));
            assert_eq!(files.resolve(Path::new("link/b/c")), Err(FileError::NotFound));
            assert!(files.list(Path::new("real")).is_err());
        }
        // The working directory, both folders, `a` in each, `b`, and the list.
        assert_eq!(linked.0.load(Relaxed), 7);
    }
}
