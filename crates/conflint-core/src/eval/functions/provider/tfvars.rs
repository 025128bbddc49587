//! Variable definitions as text.

use std::collections::BTreeMap;

use super::super::arguments::wrong;
use super::super::{Arguments, Outcome};
use super::write::attributes;
use crate::eval::{Data, Scope, evaluate};
use crate::source::SourceId;
use crate::syntax::{is_identifier, parse};
use crate::value::{Type, Value};

pub(super) fn encode_tfvars(arguments: &Arguments<'_>) -> Outcome<Value> {
    let value = arguments.get(0);
    let members = match value {
        Value::Object(members) => &**members,
        Value::Map(map) => &map.items,
        Value::Unknown(_) => return Ok(arguments.pending(Type::String)),
        _ => {
            return Err(
                "invalid value to encode: must be an object whose attribute names are variable names".into(),
            );
        }
    };
    if let Some(name) = members.keys().find(|name| !is_identifier(name)) {
        return Err(format!("invalid variable name {name:?}: must be a valid identifier").into());
    }
    if !value.is_wholly_known() {
        return Ok(arguments.pending(Type::String));
    }
    let mut text = String::new();
    attributes(members.iter(), 0, &mut text);
    Ok(arguments.string(text))
}

pub(super) fn decode_tfvars_type(_: &Arguments<'_>) -> Outcome<Type> {
    Ok(Type::Dynamic)
}

/// Neither names nor functions mean anything in variable definitions.
struct Nothing;

impl Data for Nothing {}

pub(super) fn decode_tfvars(arguments: &Arguments<'_>) -> Outcome<Value> {
    let parsed = parse(SourceId(u32::MAX), arguments.text(0));
    if let Some(error) = parsed.errors.first() {
        return wrong(0, format!("invalid tfvars syntax: {}", error.message));
    }
    if !parsed.body.blocks.is_empty() {
        return wrong(0, "invalid tfvars content: blocks are not allowed here");
    }
    let scope = Scope::with_budget(&Nothing, arguments.call.scope.budget().clone());
    let mut values = BTreeMap::new();
    for attribute in &parsed.body.attributes {
        let name = &attribute.name.name;
        let value = evaluate(&attribute.value, &scope).or_else(|error| {
            wrong(0, format!("invalid expression for variable {name:?}: {}", error.message))
        })?;
        if values.insert(name.clone(), value).is_some() {
            return wrong(0, format!("invalid tfvars syntax: {name:?} is set twice"));
        }
    }
    Ok(Value::object(values))
}
