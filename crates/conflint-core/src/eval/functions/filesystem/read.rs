//! What is in files.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use md5::Md5;
use sha1::Sha1;
use sha2::{Sha256, Sha512};

use super::super::arguments::{MAX_ELEMENTS, wrong};
use super::super::hash;
use super::super::kept::{self, Kept};
use super::super::{Arguments, Failure, Outcome};
use super::glob::Glob;
use super::path::clean;
use crate::source::FileError;
use crate::value::{CauseKind, Type, Value};

thread_local! {
    static GLOBS: RefCell<Kept<Rc<Glob>>> = RefCell::default();
}

/// What can be said of a file.
pub(super) enum Content {
    Bytes(Arc<[u8]>),
    /// Surely nothing is there.
    Absent,
    Folder,
    /// It may be there, but is not for us to read.
    Unreadable,
}

/// The file that the first argument names.
pub(super) fn content(arguments: &Arguments<'_>) -> Content {
    let path = arguments.text(0);
    let Some(folder) = arguments.call.scope.folder().filter(|_| !path.starts_with('~')) else {
        return Content::Unreadable;
    };
    let path = clean(path);
    match folder.read(&path) {
        Ok(bytes) => Content::Bytes(bytes),
        Err(FileError::NotFound) if is_below(&path) => Content::Absent,
        Err(FileError::WrongKind) => Content::Folder,
        Err(_) => Content::Unreadable,
    }
}

/// Whether a clean path surely lies below the root module's folder.
fn is_below(path: &str) -> bool {
    !path.starts_with('/') && path != ".." && !path.starts_with("../")
}

/// What a function makes of the bytes, or why it cannot.
pub(super) fn with_bytes(
    arguments: &Arguments<'_>,
    ty: Type,
    make: impl FnOnce(&[u8]) -> Outcome<Value>,
) -> Outcome<Value> {
    let path = arguments.text(0);
    match content(arguments) {
        Content::Bytes(bytes) => make(&bytes),
        Content::Absent => Err(Failure::Absent(path.into())),
        Content::Folder => wrong(0, format!("{path:?} is a directory, not a file")),
        Content::Unreadable => Ok(unreadable(arguments, ty)),
    }
}

fn unreadable(arguments: &Arguments<'_>, ty: Type) -> Value {
    arguments.withheld(ty, CauseKind::File, format!("{:?}", arguments.text(0)))
}

fn text_of(arguments: &Arguments<'_>, make: impl FnOnce(&[u8]) -> Outcome<Value>) -> Outcome<Value> {
    with_bytes(arguments, Type::String, make)
}

pub(super) fn utf8<'b>(path: &str, bytes: &'b [u8]) -> Outcome<&'b str> {
    std::str::from_utf8(bytes).or_else(|_| {
        wrong(
            0,
            format!(
                "contents of {path:?} are not valid UTF-8; use the filebase64 function to obtain the Base64 encoded \
                 contents or the other file functions (e.g. filemd5, filesha256) to obtain file hashing results instead"
            ),
        )
    })
}

pub(super) fn file(arguments: &Arguments<'_>) -> Outcome<Value> {
    text_of(arguments, |bytes| Ok(arguments.string(utf8(arguments.text(0), bytes)?)))
}

pub(super) fn filebase64(arguments: &Arguments<'_>) -> Outcome<Value> {
    text_of(arguments, |bytes| Ok(arguments.string(STANDARD.encode(bytes))))
}

pub(super) fn filebase64sha256(arguments: &Arguments<'_>) -> Outcome<Value> {
    text_of(arguments, |bytes| Ok(hash::base64::<Sha256>(bytes)))
}

pub(super) fn filebase64sha512(arguments: &Arguments<'_>) -> Outcome<Value> {
    text_of(arguments, |bytes| Ok(hash::base64::<Sha512>(bytes)))
}

pub(super) fn filemd5(arguments: &Arguments<'_>) -> Outcome<Value> {
    text_of(arguments, |bytes| Ok(hash::hex::<Md5>(bytes)))
}

pub(super) fn filesha1(arguments: &Arguments<'_>) -> Outcome<Value> {
    text_of(arguments, |bytes| Ok(hash::hex::<Sha1>(bytes)))
}

pub(super) fn filesha256(arguments: &Arguments<'_>) -> Outcome<Value> {
    text_of(arguments, |bytes| Ok(hash::hex::<Sha256>(bytes)))
}

pub(super) fn filesha512(arguments: &Arguments<'_>) -> Outcome<Value> {
    text_of(arguments, |bytes| Ok(hash::hex::<Sha512>(bytes)))
}

pub(super) fn fileexists(arguments: &Arguments<'_>) -> Outcome<Value> {
    Ok(match content(arguments) {
        Content::Bytes(_) => true.into(),
        Content::Absent => false.into(),
        Content::Folder => {
            return Err(format!("{:?} is a directory, not a file", arguments.text(0)).into());
        }
        Content::Unreadable => unreadable(arguments, Type::Bool),
    })
}

pub(super) fn fileset(arguments: &Arguments<'_>) -> Outcome<Value> {
    let (path, pattern) = (arguments.text(0), arguments.text(1));
    let ty = Type::Set(Arc::new(Type::String));
    let Some(folder) = arguments.call.scope.folder().filter(|_| !path.starts_with('~')) else {
        return Ok(unreadable(arguments, ty));
    };
    let path = clean(path);
    let pattern = clean(&format!("{path}/{pattern}"));
    let below = if path == "." { Some(pattern.as_str()) } else { pattern.strip_prefix(&format!("{path}/")) };
    let written = below.unwrap_or("");
    // What a pattern matched last is of use where it is asked of the same folder again.
    let here = format!("{path}\0{written}");
    let glob = kept::try_of(&GLOBS, &here, || Glob::new(written).map(Rc::new))
        .map_err(|message| format!("failed to glob pattern {pattern:?}: {message}"))?;
    if below.is_none() && pattern != path {
        return Ok(unreadable(arguments, ty));
    }
    let files = match folder.files(&path) {
        Ok(files) => files,
        Err(FileError::NotFound | FileError::WrongKind) if is_below(&path) => Arc::default(),
        Err(_) => return Ok(unreadable(arguments, ty)),
    };
    let found = glob.among(&files);
    let limit = || arguments.beyond_limit(ty);
    Ok(if found.children().len() > MAX_ELEMENTS { limit() } else { found })
}
