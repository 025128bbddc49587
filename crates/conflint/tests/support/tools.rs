//! Programs that are not ours and judge what we write. Where one is missing, its test says so and does nothing.
#![allow(clippy::unwrap_used, dead_code)]

use std::io::Write as _;
use std::path::PathBuf;

/// The first of these programs that is installed; else says on standard error, past the test harness, what is skipped.
pub fn tool(names: &[&str], skipped: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    let found = names
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)))
        .find(|program| program.is_file());
    if found.is_none() {
        skip(&format!("{} is not installed", names[0]), skipped);
    }
    found
}

/// Says on standard error, past the test harness, what is skipped and why.
pub fn skip(why: &str, skipped: &str) {
    let _ = writeln!(std::io::stderr(), "SKIPPED, {why}: {skipped}");
}
