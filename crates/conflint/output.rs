//! Writing: standard output that may be closed early, and files that are whole or not there.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use crate::failure::Failure;

/// Writes to standard output. A reader that has seen enough is no failure.
pub fn print(text: &str) -> Result<(), Failure> {
    print_with(|out| out.write_all(text.as_bytes()))
}

/// Writes to standard output, piece by piece.
pub fn print_with(tell: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Failure> {
    let mut out = BufWriter::with_capacity(BUFFER, io::stdout().lock());
    match tell(&mut out).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
            // What is left in the buffer finds no reader either.
            drop(out.into_parts());
            Ok(())
        }
        Err(error) => Err(Failure::new(format!("standard output cannot be written: {error}"))),
        Ok(()) => Ok(()),
    }
}

/// Writes a file beside its place and puts it there when it is whole. Whoever is killed meanwhile leaves what was there, and
/// beside it a file that nobody reads: removing what others left could take it from one who is still writing.
pub fn write(path: &Path, text: &str) -> Result<(), Failure> {
    write_with(path, |out| out.write_all(text.as_bytes()))
}

/// The same, piece by piece.
pub fn write_with(path: &Path, tell: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Failure> {
    let failed = |error| Failure::new(format!("{} cannot be written: {error}", path.display()));
    // A link stays one: what it leads to is replaced.
    let real = std::fs::canonicalize(path);
    write_at(real.as_deref().unwrap_or(path), tell).map_err(failed)
}

/// Short writes are put together to this many bytes.
const BUFFER: usize = 1 << 16;

fn write_at(path: &Path, tell: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let buffered = |file: &File| -> io::Result<()> {
        let mut out = BufWriter::with_capacity(BUFFER, file);
        tell(&mut out)?;
        out.flush()
    };
    // What is no plain file (a pipe, a device) is written as it is.
    if std::fs::metadata(path).is_ok_and(|meta| !meta.is_file()) {
        return buffered(&File::create(path)?);
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let file = builder(path).tempfile_in(folder)?;
    buffered(file.as_file())?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// What files are called that are not whole yet.
const UNFINISHED: &str = ".conflint-";

/// The new file is as readable as the one that it replaces, or as any new file.
#[cfg(unix)]
fn builder(path: &Path) -> tempfile::Builder<'static, 'static> {
    use std::os::unix::fs::PermissionsExt;
    let mode = std::fs::metadata(path).map_or(0o644, |meta| meta.permissions().mode());
    let mut builder = tempfile::Builder::new();
    builder.prefix(UNFINISHED).permissions(std::fs::Permissions::from_mode(mode));
    builder
}

#[cfg(not(unix))]
fn builder(_path: &Path) -> tempfile::Builder<'static, 'static> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(UNFINISHED);
    builder
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole_and_nothing_is_left_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("report.json");
        write(&path, "first, and longer").unwrap();
        write(&path, "second").unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "second");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_folder_that_is_not_there_is_a_failure() {
        let folder = tempfile::tempdir().unwrap();
        assert!(write(&folder.path().join("none/report.json"), "x").is_err());
    }
}
