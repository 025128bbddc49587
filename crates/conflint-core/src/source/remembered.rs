//! What has been asked of a file system, so that it is asked once in an analysis.

use std::collections::HashMap;
use std::ffi::OsString;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::{FileError, Files};

/// Remembers where paths lead and what folders hold. The content of files is read anew each time.
pub(crate) struct Remembered<'a> {
    files: &'a dyn Files,
    resolved: Answers<PathBuf>,
    listed: Answers<Vec<(String, bool)>>,
}

/// Answers by the path as it was asked for, letter by letter: to compare paths part by part takes longer than to ask twice.
type Answers<T> = Mutex<HashMap<OsString, Result<T, FileError>>>;

impl<'a> Remembered<'a> {
    pub fn new(files: &'a dyn Files) -> Self {
        Self { files, resolved: Answers::default(), listed: Answers::default() }
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
        once(&self.listed, path, || self.files.list(path))
    }

    fn walk(&self, path: &Path) -> Result<Vec<PathBuf>, FileError> {
        self.files.walk(path)
    }

    fn survey(&self, path: &Path) -> Result<Vec<PathBuf>, FileError> {
        self.files.survey(path)
    }

    fn resolve(&self, path: &Path) -> Result<PathBuf, FileError> {
        // Up to a folder that is known, and down again.
        let mut below = Vec::new();
        let mut here = path;
        let mut known = loop {
            let before = open(&self.resolved).get(here.as_os_str()).cloned();
            match (before, here.parent(), here.file_name()) {
                (Some(before), ..) => break before,
                (None, Some(parent), Some(_)) if !parent.as_os_str().is_empty() => {
                    below.push(here);
                    here = parent;
                }
                _ => break once(&self.resolved, here, || self.files.resolve(here)),
            }
        };
        while let Some(path) = below.pop() {
            let inside =
                |folder: &PathBuf| self.files.resolve_in(folder, path.file_name().unwrap_or_default());
            known = known.as_ref().map_err(Clone::clone).and_then(inside);
            open(&self.resolved).insert(path.into(), known.clone());
        }
        known
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
        // Both folders, `a` in each, `b`, and the list.
        assert_eq!(linked.0.load(Relaxed), 6);
    }
}
