//! Cases as folders: the configuration, its earlier version in `_before`, and what is to be done in `scenario.json`.

use std::fs;
use std::io;
use std::path::Path;

use crate::case::{Case, Files};

/// Writes a case below a folder, in place of what was there under its name.
pub(crate) fn write(folder: &Path, case: &Case) -> io::Result<()> {
    let place = folder.join(&case.name);
    if place.exists() {
        fs::remove_dir_all(&place)?;
    }
    put(&place, &case.files)?;
    if let Some(before) = &case.before {
        put(&place.join("_before"), before)?;
    }
    fs::write(place.join("scenario.json"), format!("{:#}\n", case.scenario))
}

fn put(place: &Path, files: &Files) -> io::Result<()> {
    for (name, text) in files {
        let path = place.join(name);
        fs::create_dir_all(path.parent().unwrap_or(place))?;
        fs::write(path, text)?;
    }
    Ok(())
}
