//! Paths as text.

use super::super::{Arguments, Outcome};
use crate::value::{CauseKind, Type, Value};

pub(super) fn basename(arguments: &Arguments<'_>) -> Outcome<Value> {
    let path = arguments.text(0);
    let trimmed = path.trim_end_matches('/');
    Ok(arguments.string(match (path, trimmed) {
        ("", _) => ".",
        (_, "") => "/",
        _ => trimmed.rsplit('/').next().unwrap_or(trimmed),
    }))
}

pub(super) fn dirname(arguments: &Arguments<'_>) -> Outcome<Value> {
    let path = arguments.text(0);
    let end = path.rfind('/').map_or(0, |at| at + 1);
    Ok(arguments.string(clean(&path[..end])))
}

/// The shortest path that means the same, by text alone.
pub(super) fn clean(path: &str) -> String {
    let rooted = path.starts_with('/');
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            ".." if rooted => {}
            part => parts.push(part),
        }
    }
    match (rooted, parts.join("/")) {
        (true, path) => format!("/{path}"),
        (false, path) if path.is_empty() => ".".into(),
        (false, path) => path,
    }
}

/// Where the working directory is, is a matter of the machine.
pub(super) fn abspath(arguments: &Arguments<'_>) -> Outcome<Value> {
    let path = arguments.text(0);
    if path.starts_with('/') {
        return Ok(arguments.string(clean(path)));
    }
    Ok(arguments.withheld(Type::String, CauseKind::Function, "abspath"))
}

/// Where the home directory is, too.
pub(super) fn pathexpand(arguments: &Arguments<'_>) -> Outcome<Value> {
    let path = arguments.text(0);
    match path.strip_prefix('~') {
        None => Ok(arguments.string(path)),
        Some(rest) if rest.is_empty() || rest.starts_with('/') => {
            Ok(arguments.withheld(Type::String, CauseKind::Function, "pathexpand"))
        }
        Some(_) => Err("cannot expand user-specific home dir".into()),
    }
}
