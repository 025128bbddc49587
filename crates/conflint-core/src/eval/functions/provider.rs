//! Functions of providers: those of the built-in one, whose source is part of Terraform. All others are not known here.

mod tfvars;
mod write;

use super::function::{any, string};
use super::{Arguments, Call, Function, Kind, Outcome};
use crate::value::{Cause, CauseKind, Symbol, Type, Unknown, Value};

pub(super) const TABLE: &[Function] = &[
    Function::told(
        "provider::terraform::decode_tfvars",
        &[string("src")],
        tfvars::decode_tfvars_type,
        tfvars::decode_tfvars,
    ),
    Function::new("provider::terraform::encode_expr", &[any("value").unknown()], Kind::String, encode_expr),
    Function::new(
        "provider::terraform::encode_tfvars",
        &[any("value").unknown()],
        Kind::String,
        tfvars::encode_tfvars,
    ),
];

/// What a function gives that only its provider knows: the same for the same arguments.
pub(super) fn unknown(call: &Call<'_>) -> Value {
    let cause = Cause::at(CauseKind::Function, call.name, call.span);
    let symbol = Symbol::apply(call.name, call.arguments.to_vec());
    let marks = call.arguments.iter().map(Value::marks_deep);
    let marks = marks.fold(crate::value::Marks::NONE, crate::value::Marks::union);
    Value::from(Unknown { symbol, ..Unknown::new(Type::Dynamic, vec![cause]) }).with_marks(marks)
}

fn encode_expr(arguments: &Arguments<'_>) -> Outcome<Value> {
    let value = arguments.get(0);
    if !value.is_wholly_known() {
        return Ok(arguments.pending(Type::String));
    }
    Ok(arguments.string(write::expression(value)))
}
