//! Paths as text: nothing here asks a file system.

use std::ffi::OsString;
use std::path::{Component, Path, PathBuf};

use smol_str::SmolStr;

/// Something by path, letter by letter: to compare paths part by part takes long.
pub(crate) type ByPath<T> = foldhash::HashMap<OsString, T>;

/// The path without `.`, and with `..` applied where a folder stands before it. The working directory is the empty path.
pub(crate) fn normal(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if matches!(out.components().next_back(), Some(Component::Normal(_))) => {
                out.pop();
            }
            other => out.push(other),
        }
    }
    out
}

/// The path as people see it: with `/`, without a `.` that says nothing, and `.` where nothing else is left.
pub(crate) fn shown(path: &Path) -> SmolStr {
    let text = normal(path).to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/");
    if text.is_empty() { SmolStr::new_static(".") } else { text.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_shown_without_what_says_nothing() {
        for (path, wanted) in [
            ("", "."),
            (".", "."),
            ("./", "."),
            ("./a/", "a"),
            ("a/./b", "a/b"),
            ("a/../b", "b"),
            ("a/./b/../c", "a/c"),
            ("../../a/../b", "../../b"),
            ("../a", "../a"),
            ("../../a", "../../a"),
            ("/a/../..", "/.."),
        ] {
            assert_eq!(shown(Path::new(path)), wanted, "{path}");
        }
    }
}
