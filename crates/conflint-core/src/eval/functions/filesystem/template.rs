//! Templates that come from elsewhere.

use std::cell::RefCell;
use std::rc::Rc;

use super::super::arguments::wrong;
use super::super::kept::{self, Kept};
use super::super::{Arguments, Failure, Outcome};
use super::read::{utf8, with_bytes};
use crate::eval::template::Template;
use crate::source::{SourceId, Span};
use crate::syntax::{is_identifier, parse_template};
use crate::value::{Attributes, Cause, Type, Unknown, Value, convert};

/// The text of a template is in no file of the analysis.
const ELSEWHERE: SourceId = SourceId(u32::MAX);

/// A template, absent where the text is empty, or what is wrong with it.
type Parsed = Rc<Result<Option<Template>, String>>;

thread_local! {
    static PARSED: RefCell<Kept<Parsed>> = RefCell::default();
}

pub(super) fn templatefile_type(_: &Arguments<'_>) -> Outcome<Type> {
    Ok(Type::Dynamic)
}

pub(super) fn templatefile(arguments: &Arguments<'_>) -> Outcome<Value> {
    let variables = variables(arguments.get(1))?;
    with_bytes(arguments, Type::Dynamic, |bytes| {
        let path = arguments.text(0);
        rendered(arguments, utf8(path, bytes)?, variables, &format!("{path}: "))
    })
}

pub(super) fn templatestring(arguments: &Arguments<'_>) -> Outcome<Value> {
    if !matches!(arguments.get(0).ty(), Type::String | Type::Dynamic) {
        return wrong(0, "invalid template value: a string is required");
    }
    if arguments.get(0).is_unknown() || arguments.get(1).is_unknown() {
        return Ok(arguments.pending(Type::String));
    }
    let variables = variables(arguments.get(1))?;
    let value = rendered(arguments, arguments.text(0), variables, "")?;
    if value.is_null() {
        return Err("template result is null".into());
    }
    convert(&value, &Type::String).map_err(|error| Failure::Call(error.message))
}

fn variables(value: &Value) -> Outcome<&Attributes> {
    let variables = match value {
        Value::Object(attributes) => &**attributes,
        Value::Map(map) => &map.items,
        _ => return wrong(1, "invalid vars value: must be a map"),
    };
    match variables.keys().find(|name| !is_identifier(name)) {
        Some(name) => wrong(
            1,
            format!(
                "invalid template variable name {name:?}: must start with a letter, followed by zero or more letters, \
                 digits, and underscores"
            ),
        ),
        None => Ok(variables),
    }
}

fn rendered(arguments: &Arguments<'_>, text: &str, variables: &Attributes, place: &str) -> Outcome<Value> {
    let function = arguments.function.name;
    if arguments.call.scope.is_template() {
        let message = format!("cannot recursively call {function} from inside another template function");
        return Err(message.into());
    }
    let parsed = kept::of(&PARSED, text, || {
        let (template, errors) = parse_template(ELSEWHERE, text);
        let template = template.map(|template| Template::new(template, text.len()));
        Rc::new(errors.into_iter().next().map_or(Ok(template), |error| Err(error.message)))
    });
    let template = parsed.as_ref().as_ref().map_err(|message| format!("{place}{message}"))?;
    let Some(template) = template else { return Ok("".into()) };
    let value = template
        .render(variables, arguments.call.scope)
        .map_err(|error| Failure::Call(format!("{place}{}", error.message)))?;
    Ok(placed(value, arguments.call.span))
}

/// The value with causes that point to the call, where they point into the template.
fn placed(value: Value, span: Span) -> Value {
    let marks = value.marks();
    let Value::Unknown(unknown) = value.unmarked() else { return value };
    let place = |cause: &Cause| match cause.span {
        Some(place) if place.source == ELSEWHERE => Cause { span: Some(span), ..cause.clone() },
        _ => cause.clone(),
    };
    let causes = unknown.causes.iter().map(place).collect();
    Value::from(Unknown { causes, ..Unknown::clone(unknown) }).with_marks(marks)
}
