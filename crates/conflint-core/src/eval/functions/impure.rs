//! Functions that answer differently each time.

use super::function::{number, string};
use super::{Arguments, Function, Kind, Outcome};
use crate::value::{Cause, CauseKind, ImpureCall, Symbol, SymbolKind, Type, Unknown, Value};

pub(super) const TABLE: &[Function] = &[
    Function::new("bcrypt", &[string("str").unknown()], Kind::String, bcrypt).and(number("cost").unknown()),
    Function::new("plantimestamp", &[], Kind::String, once),
    Function::new("timestamp", &[], Kind::String, once),
    Function::new("uuid", &[], Kind::String, each),
];

/// The same within one run, as far as can be told.
fn once(arguments: &Arguments<'_>) -> Outcome<Value> {
    Ok(impure(arguments, None))
}

fn each(arguments: &Arguments<'_>) -> Outcome<Value> {
    Ok(impure(arguments, Some(arguments.call.span)))
}

fn bcrypt(arguments: &Arguments<'_>) -> Outcome<Value> {
    if arguments.len() > 2 {
        return Err("bcrypt() takes no more than two arguments".into());
    }
    each(arguments)
}

fn impure(arguments: &Arguments<'_>, site: Option<crate::source::Span>) -> Value {
    let function = arguments.function.name;
    let cause = Cause::at(CauseKind::Impure, function, arguments.call.span);
    let call = ImpureCall { function: function.into(), site };
    let symbol = Some(Symbol::new(SymbolKind::Impure(call.into())));
    Value::from(Unknown { symbol, ..Unknown::new(Type::String, vec![cause]) }).never_null()
}
