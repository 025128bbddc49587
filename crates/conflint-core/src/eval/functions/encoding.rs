//! Texts as other texts: base 64, URLs, JSON, CSV, character sets.

mod binary;
mod charset;
mod csv;
mod json;

pub(super) use binary::from_base64;
pub(super) use json::write as write_json;

use super::function::{any, string};
use super::{Function, Kind};

pub(super) const TABLE: &[Function] = &[
    Function::new("base64decode", &[string("str")], Kind::String, binary::base64decode),
    Function::new("base64encode", &[string("str")], Kind::String, binary::base64encode),
    Function::new("base64gzip", &[string("str")], Kind::String, binary::base64gzip),
    Function::told("csvdecode", &[string("str")], csv::result_type, csv::csvdecode),
    Function::told("jsondecode", &[string("str")], json::result_type, json::jsondecode).maybe_null(),
    Function::new("jsonencode", &[any("val").nullable().unknown().dynamic()], Kind::String, json::jsonencode),
    Function::new(
        "textdecodebase64",
        &[string("source"), string("encoding")],
        Kind::String,
        charset::textdecodebase64,
    ),
    Function::new(
        "textencodebase64",
        &[string("string"), string("encoding")],
        Kind::String,
        charset::textencodebase64,
    ),
    Function::new("urlencode", &[string("str")], Kind::String, binary::urlencode),
];
