//! The files that expressions may read.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use foldhash::HashMap;

use crate::eval::Folder;
use crate::source::{FileError, Files, normal, shown};

/// Larger files are not read into values.
const MAX_BYTES: u64 = 1 << 20;

/// Files below the analysed tree, seen from a root module's folder. Each is read once, each folder listed once.
pub(crate) struct RootFolder<'a> {
    files: &'a dyn Files,
    root: PathBuf,
    /// The analysed tree, links resolved; absent where it cannot be.
    tree: Option<PathBuf>,
    read: Answers<Arc<[u8]>>,
    listed: Answers<Arc<[String]>>,
}

/// Answers by the path as it was asked for.
type Answers<T> = RefCell<HashMap<String, Result<T, FileError>>>;

impl<'a> RootFolder<'a> {
    pub fn new(files: &'a dyn Files, root: &Path, tree: &Path) -> Self {
        Self {
            files,
            root: root.to_path_buf(),
            tree: files.resolve(tree).ok(),
            read: RefCell::default(),
            listed: RefCell::default(),
        }
    }

    /// The path as the file system has it, if it lies in the tree.
    fn inside(&self, path: &str) -> Result<PathBuf, FileError> {
        let path = normal(&self.root.join(path));
        let tree = self.tree.as_ref().ok_or(FileError::Outside)?;
        let real = self.files.resolve(&path)?;
        if real.starts_with(tree) { Ok(path) } else { Err(FileError::Outside) }
    }

    fn fresh(&self, path: &str) -> Result<Vec<u8>, FileError> {
        self.files.read_up_to(&self.inside(path)?, MAX_BYTES)
    }

    fn list(&self, below: &str) -> Result<Vec<String>, FileError> {
        let folder = self.inside(below)?;
        let mut found = Vec::new();
        for file in self.files.walk(&folder)? {
            let below = file.strip_prefix(&folder).unwrap_or(&file);
            found.push(shown(below).into());
        }
        found.sort();
        Ok(found)
    }
}

impl Folder for RootFolder<'_> {
    fn read(&self, path: &str) -> Result<Arc<[u8]>, FileError> {
        if let Some(known) = self.read.borrow().get(path) {
            return known.clone();
        }
        let read = self.fresh(path).map(Arc::from);
        self.read.borrow_mut().insert(path.to_owned(), read.clone());
        read
    }

    fn files(&self, below: &str) -> Result<Arc<[String]>, FileError> {
        if let Some(known) = self.listed.borrow().get(below) {
            return known.clone();
        }
        let listed = self.list(below).map(Arc::from);
        self.listed.borrow_mut().insert(below.to_owned(), listed.clone());
        listed
    }
}
