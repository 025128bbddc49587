//! Reading: from disk, or from memory for embedders and tests.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fmt;
use std::fs::{File, FileType};
use std::io::{Cursor, Read};
use std::ops::Bound;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use walkdir::{DirEntry, WalkDir};

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
            FileError::TooLarge(limit) if limit % (1 << 20) == 0 => {
                write!(f, "larger than {} MiB", limit >> 20)
            }
            FileError::TooLarge(limit) => write!(f, "larger than {limit} bytes"),
            FileError::Other(text) => f.write_str(text),
        }
    }
}

/// Something in a folder.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// Its name there.
    pub name: String,
    /// What it is, or what it leads to.
    pub kind: Kind,
    /// Whether it is a link.
    pub is_link: bool,
}

/// What something in a file system is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A file that can be read.
    File,
    /// A folder.
    Folder,
    /// A pipe, a device, or a link that leads nowhere.
    Other,
}

/// What can be asked of a file system. Paths are as the caller wrote them, relative to the working
/// directory or absolute; the empty path is the working directory.
pub trait Files: Send + Sync {
    /// The bytes of a file.
    ///
    /// # Errors
    /// When it is absent, not a file, too large or unreadable.
    fn read(&self, path: &Path) -> Result<Vec<u8>, FileError>;

    /// The bytes of a file, piece by piece.
    ///
    /// # Errors
    /// As for [`Files::read`]; trouble on the way is the reader's.
    fn open(&self, path: &Path) -> Result<Box<dyn Read + Send>, FileError> {
        Ok(Box::new(Cursor::new(self.read(path)?)))
    }

    /// The bytes of a file that holds no more than so many.
    ///
    /// # Errors
    /// As for [`Files::read`].
    fn read_up_to(&self, path: &Path, limit: u64) -> Result<Vec<u8>, FileError> {
        let content = self.read(path)?;
        if content.len() as u64 > limit { Err(FileError::TooLarge(limit)) } else { Ok(content) }
    }

    /// The names in a folder, sorted, each with whether it is a folder itself.
    ///
    /// # Errors
    /// When it is absent, not a folder or unreadable.
    fn list(&self, path: &Path) -> Result<Vec<(String, bool)>, FileError>;

    /// What is in a folder, sorted by name. Absent where links cannot be told, or a name may be known in other letters:
    /// then nothing follows from what is not there.
    fn look(&self, _path: &Path) -> Option<Result<Arc<[Entry]>, FileError>> {
        None
    }

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

    /// What [`Files::resolve`] answers for a name in a folder that has been resolved, if that can be told at less cost.
    ///
    /// # Errors
    /// When nothing is there.
    fn resolve_in(&self, folder: &Path, name: &OsStr) -> Result<PathBuf, FileError> {
        self.resolve(&folder.join(name))
    }
}

/// Whether something of this name is in a folder.
pub(crate) fn holds(files: &dyn Files, folder: &Path, name: &str) -> bool {
    match files.look(folder) {
        Some(Ok(entries)) => {
            let found = entries.binary_search_by(|entry| entry.name.as_str().cmp(name));
            let found = found.ok().and_then(|at| entries.get(at));
            found.is_some_and(|entry| entry.kind != Kind::Other || !entry.is_link)
        }
        _ => files.resolve(&folder.join(name)).is_ok(),
    }
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
        self.read_up_to(path, self.limit)
    }

    fn open(&self, path: &Path) -> Result<Box<dyn Read + Send>, FileError> {
        let (file, _) = opened(path, self.limit)?;
        Ok(Box::new(file.take(self.limit)))
    }

    fn read_up_to(&self, path: &Path, limit: u64) -> Result<Vec<u8>, FileError> {
        let limit = limit.min(self.limit);
        let (file, size) = opened(path, limit)?;
        let mut content = Vec::with_capacity(size as usize + 1);
        file.take(limit.saturating_add(1)).read_to_end(&mut content).map_err(from_io)?;
        // It may have grown meanwhile.
        if content.len() as u64 > limit { Err(FileError::TooLarge(limit)) } else { Ok(content) }
    }

    fn list(&self, path: &Path) -> Result<Vec<(String, bool)>, FileError> {
        let named = |entry: Entry| (entry.name, entry.kind == Kind::Folder);
        Ok(entries(path)?.into_iter().map(named).collect())
    }

    fn look(&self, path: &Path) -> Option<Result<Arc<[Entry]>, FileError>> {
        cfg!(target_os = "linux").then(|| entries(path).map(Arc::from))
    }

    fn walk(&self, path: &Path) -> Result<Vec<PathBuf>, FileError> {
        let path = or_here(path);
        let is_wanted = |entry: &DirEntry| {
            entry.depth() == 0 || !matches!(entry.file_name().to_str(), Some(".git" | ".terraform"))
        };
        std::fs::metadata(path).map_err(from_io)?;
        // The folder itself may be a link; those in it are not followed.
        let below = WalkDir::new(path).sort_by_file_name().into_iter().filter_entry(is_wanted).flatten();
        let files = below.filter(|entry| kind(entry.file_type(), || entry.path()) == Kind::File);
        Ok(files.map(DirEntry::into_path).collect())
    }

    fn resolve(&self, path: &Path) -> Result<PathBuf, FileError> {
        std::fs::canonicalize(or_here(path)).map_err(from_io)
    }

    fn resolve_in(&self, folder: &Path, name: &OsStr) -> Result<PathBuf, FileError> {
        let path = folder.join(name);
        // Other systems may know the name in other letters.
        let is_plain =
            cfg!(target_os = "linux") && !std::fs::symlink_metadata(&path).map_err(from_io)?.is_symlink();
        if is_plain { Ok(path) } else { self.resolve(&path) }
    }
}

/// What is in a folder, sorted by name; what is not named in UTF-8 is passed over.
fn entries(path: &Path) -> Result<Vec<Entry>, FileError> {
    let mut entries = Vec::new();
    for entry in std::fs::read_dir(or_here(path)).map_err(from_io)? {
        let entry = entry.map_err(from_io)?;
        let Ok(name) = entry.file_name().into_string() else { continue };
        let (kind, is_link) = match entry.file_type() {
            Ok(found) => (kind(found, || entry.path()), found.is_symlink()),
            Err(_) => (Kind::Other, false),
        };
        entries.push(Entry { name, kind, is_link });
    }
    entries.sort_unstable_by(|a, b| a.name.cmp(&b.name));
    Ok(entries)
}

/// A file of no more than so many bytes, and how many they are.
fn opened(path: &Path, limit: u64) -> Result<(File, u64), FileError> {
    // Opening something else, such as a pipe, might wait for ever.
    let meta = std::fs::metadata(path).map_err(from_io)?;
    if !meta.is_file() {
        return Err(FileError::WrongKind);
    }
    if meta.len() > limit {
        return Err(FileError::TooLarge(limit));
    }
    Ok((File::open(path).map_err(from_io)?, meta.len()))
}

/// What something is; of a link, what it leads to.
fn kind<P: AsRef<Path>>(found: FileType, path: impl FnOnce() -> P) -> Kind {
    let found = match found.is_symlink() {
        true => std::fs::metadata(path()).map_or(found, |meta| meta.file_type()),
        false => found,
    };
    match found {
        found if found.is_dir() => Kind::Folder,
        found if found.is_file() => Kind::File,
        _ => Kind::Other,
    }
}

fn from_io(error: std::io::Error) -> FileError {
    match error.kind() {
        std::io::ErrorKind::NotFound => FileError::NotFound,
        std::io::ErrorKind::NotADirectory => FileError::WrongKind,
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
        let below = (Bound::Excluded(path), Bound::Unbounded);
        let next = self.files.range::<Path, _>(below).next();
        path.as_os_str().is_empty() || next.is_some_and(|(file, _)| file.starts_with(path))
    }

    /// All files below a folder. Paths sort by their parts: they stand together.
    fn below(&self, path: &Path) -> impl Iterator<Item = &PathBuf> {
        let from = self.files.range::<Path, _>((Bound::Included(path), Bound::Unbounded));
        from.map(|(file, _)| file).take_while(move |file| file.starts_with(path))
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
        for below in self.below(&path).filter_map(|file| file.strip_prefix(&path).ok()) {
            let mut parts = below.components();
            if let Some(first) = parts.next().and_then(|part| part.as_os_str().to_str()) {
                names.insert(first.to_owned(), parts.next().is_some());
            }
        }
        Ok(names.into_iter().collect())
    }

    fn look(&self, path: &Path) -> Option<Result<Arc<[Entry]>, FileError>> {
        let entry = |(name, is_folder)| {
            let kind = if is_folder { Kind::Folder } else { Kind::File };
            Entry { name, kind, is_link: false }
        };
        Some(self.list(path).map(|names| names.into_iter().map(entry).collect()))
    }

    fn walk(&self, path: &Path) -> Result<Vec<PathBuf>, FileError> {
        let path = normal(path);
        Ok(self.below(&path).cloned().collect())
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
