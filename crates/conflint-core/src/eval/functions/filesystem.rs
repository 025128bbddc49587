//! Files, as far as they lie in the analysed tree.

mod glob;
mod path;
mod read;
mod template;

use super::function::{Element, any, string};
use super::{Function, Kind};

pub(super) const TABLE: &[Function] = &[
    Function::new("abspath", &[string("path")], Kind::String, path::abspath),
    Function::new("basename", &[string("path")], Kind::String, path::basename),
    Function::new("dirname", &[string("path")], Kind::String, path::dirname),
    Function::new("file", &[string("path")], Kind::String, read::file),
    Function::new("filebase64", &[string("path")], Kind::String, read::filebase64),
    Function::new("filebase64sha256", &[string("path")], Kind::String, read::filebase64sha256),
    Function::new("filebase64sha512", &[string("path")], Kind::String, read::filebase64sha512),
    Function::new("fileexists", &[string("path")], Kind::Bool, read::fileexists),
    Function::new("filemd5", &[string("path")], Kind::String, read::filemd5),
    Function::new("fileset", &[string("path"), string("pattern")], Kind::Set(Element::String), read::fileset),
    Function::new("filesha1", &[string("path")], Kind::String, read::filesha1),
    Function::new("filesha256", &[string("path")], Kind::String, read::filesha256),
    Function::new("filesha512", &[string("path")], Kind::String, read::filesha512),
    Function::new("pathexpand", &[string("path")], Kind::String, path::pathexpand),
    Function::told(
        "templatefile",
        &[string("path"), any("vars")],
        template::templatefile_type,
        template::templatefile,
    )
    .maybe_null(),
    Function::new(
        "templatestring",
        &[any("template").dynamic().unknown(), any("vars").unknown()],
        Kind::String,
        template::templatestring,
    ),
];
