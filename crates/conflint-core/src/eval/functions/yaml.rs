//! YAML, in the dialect of go-cty-yaml: YAML 1.1 in its booleans, 1.2 in its numbers.

mod encode;
mod load;
mod resolve;

use std::cell::RefCell;

use super::function::{any, string};
use super::kept::{self, Kept};
use super::{Arguments, Function, Kind, Outcome};
use crate::value::{CauseKind, Type, Value};

pub(super) const TABLE: &[Function] = &[
    Function::told("yamldecode", &[string("src")], yamldecode_type, yamldecode).maybe_null(),
    Function::new("yamlencode", &[any("value").nullable().unknown().dynamic()], Kind::String, yamlencode)
        .maybe_null(),
];

fn yamldecode_type(_: &Arguments<'_>) -> Outcome<Type> {
    Ok(Type::Dynamic)
}

thread_local! {
    static DECODED: RefCell<Kept<Value>> = RefCell::default();
}

fn yamldecode(arguments: &Arguments<'_>) -> Outcome<Value> {
    let text = arguments.text(0);
    match kept::try_of(&DECODED, text, || load::load(text)) {
        Ok(value) => Ok(value),
        Err(load::Refused::Limit) => {
            let name =
                format!("a YAML text has more than {} nodes or {} levels", load::MAX_NODES, load::MAX_DEPTH);
            Ok(arguments.withheld(Type::Dynamic, CauseKind::Limit, name))
        }
        Err(load::Refused::Unread) => {
            Ok(arguments.withheld(Type::Dynamic, CauseKind::Function, "yamldecode"))
        }
        Err(load::Refused::Wrong(message)) => Err(message.into()),
    }
}

fn yamlencode(arguments: &Arguments<'_>) -> Outcome<Value> {
    let value = arguments.get(0);
    if !value.is_wholly_known() {
        return Ok(arguments.pending(Type::String));
    }
    Ok(match encode::encode(value) {
        Some(text) => arguments.string(text),
        None => arguments.beyond_limit(Type::String),
    })
}
