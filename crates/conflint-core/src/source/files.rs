//! Reading: from disk, or from memory for embedders and tests.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use super::normal;

/// Why a file or a folder could not be read.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum FileError {
    /// Nothing is there.
    NotFound,
    /// The path is a folder where a file was wanted, or the other way round.
    WrongKind,
    /// The path leads out of the tree under analysis.
    Outside,
    /// The file is larger than the limit, in bytes.
    TooLarge(u64),
    /// What the operating system said.
    Other(String),
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FileError::NotFound => f.write_str("no such file or directory"),
            FileError::WrongKind => f.write_str("not a regular file or directory"),
            FileError::Outside => f.write_str("outside of the analysed tree"),
            FileError::TooLarge(limit) => write!(f, "larger than {limit} bytes"),
            FileError::Other(text) => f.write_str(text),
        }
    }
}

/// What can be asked of a file system. Paths are as the caller wrote them, relative to the working
/// directory or absolute; the empty path is the working directory.
pub trait Files: Send + Sync {
    /// The bytes of a file.
    ///
    /// # Errors
    /// When it is absent, not a file, too large or unreadable.
    fn read(&self, path: &Path) -> Result<Vec<u8>, FileError>;

    /// The names in a folder, sorted, each with whether it is a folder itself.
    ///
    /// # Errors
    /// When it is absent, not a folder or unreadable.
    fn list(&self, path: &Path) -> Result<Vec<(String, bool)>, FileError>;

    /// All files below a folder at any depth, sorted; `.git` and `.terraform` folders are passed over.
    ///
    /// # Errors
    /// When the folder itself cannot be read.
    fn walk(&self, path: &Path) -> Result<Vec<PathBuf>, FileError>;

    /// The path with links and `..` resolved, to tell whether it lies inside a tree.
    ///
    /// # Errors
    /// When nothing is there.
    fn resolve(&self, path: &Path) -> Result<PathBuf, FileError>;
}

/// The real file system.
#[derive(Clone, Copy, Debug)]
pub struct Disk {
    /// Files beyond this many bytes are refused.
    pub limit: u64,
}

impl Default for Disk {
    fn default() -> Self {
        Self { limit: 4 << 30 }
    }
}

/// The empty path is the working directory.
fn or_here(path: &Path) -> &Path {
    if path.as_os_str().is_empty() { Path::new(".") } else { path }
}

impl Files for Disk {
    fn read(&self, path: &Path) -> Result<Vec<u8>, FileError> {
        let meta = std::fs::metadata(path).map_err(from_io)?;
        if !meta.is_file() {
            return Err(FileError::WrongKind);
        }
        if meta.len() > self.limit {
            return Err(FileError::TooLarge(self.limit));
        }
        std::fs::read(path).map_err(from_io)
    }

    fn list(&self, path: &Path) -> Result<Vec<(String, bool)>, FileError> {
        let path = or_here(path);
        if !std::fs::metadata(path).map_err(from_io)?.is_dir() {
            return Err(FileError::WrongKind);
        }
        let mut names = Vec::new();
        for entry in std::fs::read_dir(path).map_err(from_io)? {
            let entry = entry.map_err(from_io)?;
            let folder = std::fs::metadata(entry.path()).is_ok_and(|meta| meta.is_dir());
            if let Ok(name) = entry.file_name().into_string() {
                names.push((name, folder));
            }
        }
        names.sort();
        Ok(names)
    }

    fn walk(&self, path: &Path) -> Result<Vec<PathBuf>, FileError> {
        let path = or_here(path);
        std::fs::metadata(path).map_err(from_io)?;
        let wanted = |entry: &walkdir::DirEntry| {
            entry.depth() == 0 || !matches!(entry.file_name().to_str(), Some(".git" | ".terraform"))
        };
        let entries = walkdir::WalkDir::new(path).sort_by_file_name().into_iter().filter_entry(wanted);
        Ok(entries.flatten().filter(|e| e.path().is_file()).map(walkdir::DirEntry::into_path).collect())
    }

    fn resolve(&self, path: &Path) -> Result<PathBuf, FileError> {
        std::fs::canonicalize(or_here(path)).map_err(from_io)
    }
}

fn from_io(error: std::io::Error) -> FileError {
    match error.kind() {
        std::io::ErrorKind::NotFound => FileError::NotFound,
        _ => FileError::Other(error.to_string()),
    }
}

/// Files held in memory, for embedders and tests.
#[derive(Clone, Default, Debug)]
pub struct Memory {
    files: BTreeMap<PathBuf, Vec<u8>>,
}

impl Memory {
    /// Takes `(path, content)` pairs.
    pub fn new<P: Into<PathBuf>, C: Into<Vec<u8>>>(files: impl IntoIterator<Item = (P, C)>) -> Self {
        let files = files.into_iter().map(|(path, content)| (normal(&path.into()), content.into())).collect();
        Self { files }
    }

    fn is_folder(&self, path: &Path) -> bool {
        path.as_os_str().is_empty() || self.files.keys().any(|file| file.starts_with(path) && file != path)
    }
}

impl Files for Memory {
    fn read(&self, path: &Path) -> Result<Vec<u8>, FileError> {
        let path = normal(path);
        match self.files.get(&path) {
            Some(content) => Ok(content.clone()),
            None if self.is_folder(&path) => Err(FileError::WrongKind),
            None => Err(FileError::NotFound),
        }
    }

    fn list(&self, path: &Path) -> Result<Vec<(String, bool)>, FileError> {
        let path = normal(path);
        if !self.is_folder(&path) {
            return Err(if self.files.contains_key(&path) {
                FileError::WrongKind
            } else {
                FileError::NotFound
            });
        }
        let mut names = BTreeMap::new();
        for below in self.files.keys().filter_map(|file| file.strip_prefix(&path).ok()) {
            let mut parts = below.components();
            if let Some(first) = parts.next().and_then(|part| part.as_os_str().to_str()) {
                names.insert(first.to_owned(), parts.next().is_some());
            }
        }
        Ok(names.into_iter().collect())
    }

    fn walk(&self, path: &Path) -> Result<Vec<PathBuf>, FileError> {
        let path = normal(path);
        Ok(self.files.keys().filter(|file| file.starts_with(&path)).cloned().collect())
    }

    fn resolve(&self, path: &Path) -> Result<PathBuf, FileError> {
        let path = normal(path);
        if self.files.contains_key(&path) || self.is_folder(&path) {
            Ok(path)
        } else {
            Err(FileError::NotFound)
        }
    }
}
