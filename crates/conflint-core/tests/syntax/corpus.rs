//! Texts to test with: `testdata/syntax/files`, or the folders named by `CONFLINT_CORPUS` (separated by `:`).

use std::fs;
use std::path::{Path, PathBuf};

/// `testdata/syntax`.
pub fn testdata() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/syntax")
}

/// All readable configuration files, sorted by path, equal ones once.
pub fn texts() -> Vec<(PathBuf, String)> {
    let roots = std::env::var("CONFLINT_CORPUS").unwrap_or_default();
    let mut files = Vec::new();
    if roots.is_empty() {
        collect(&testdata().join("files"), &mut files);
    }
    roots.split(':').filter(|root| !root.is_empty()).for_each(|root| collect(Path::new(root), &mut files));
    files.sort();
    let mut seen = std::collections::HashSet::new();
    let read = |path: PathBuf| fs::read_to_string(&path).ok().map(|text| (path, text));
    files.into_iter().filter_map(read).filter(|(_, text)| seen.insert(text.clone())).collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|ext| ext == "tf" || ext == "tofu" || ext == "tfvars") {
            files.push(path);
        }
    }
}
