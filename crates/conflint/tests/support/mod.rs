//! Runs the binary in a folder of its own.
#![allow(clippy::unwrap_used, dead_code)]

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// A folder with files, in which the binary is run.
pub struct Folder(tempfile::TempDir);

/// What a run left behind.
pub struct Run {
    /// Exit status.
    pub status: i32,
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
}

impl Folder {
    /// A folder with these files; paths may have folders.
    pub fn new<C: AsRef<[u8]>>(files: &[(&str, C)]) -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        for (path, content) in files {
            folder.write(path, content);
        }
        folder
    }

    /// Writes a file.
    pub fn write(&self, path: &str, content: impl AsRef<[u8]>) {
        let path = self.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// The text of a file.
    pub fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.path().join(path)).unwrap()
    }

    /// Runs the binary with these arguments, separated by blanks.
    pub fn run(&self, arguments: &str) -> Run {
        self.run_with(arguments, b"")
    }

    /// Runs the binary with this standard input.
    pub fn run_with(&self, arguments: &str, stdin: &[u8]) -> Run {
        let mut child = Command::new(env!("CARGO_BIN_EXE_conflint"))
            .args(arguments.split_whitespace())
            .current_dir(self.path())
            .env("NO_COLOR", "1")
            .env_remove("RUST_BACKTRACE")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // It may end without reading.
        let _ = child.stdin.take().unwrap().write_all(stdin);
        let done = child.wait_with_output().unwrap();
        Run {
            status: done.status.code().unwrap(),
            stdout: String::from_utf8(done.stdout).unwrap(),
            stderr: String::from_utf8(done.stderr).unwrap(),
        }
    }
}

impl std::fmt::Display for Run {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "exit status {}\n{}", self.status, self.stdout)?;
        if self.stderr.is_empty() { Ok(()) } else { write!(f, "standard error:\n{}", self.stderr) }
    }
}
