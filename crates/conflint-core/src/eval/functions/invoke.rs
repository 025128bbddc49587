//! What is done for every call before its function is asked.

use super::arguments::{Arguments, Failure, is_dynamic, items};
use super::{Call, Function, Parameter, Returns};
use crate::eval::EvalError;
use crate::value::{CauseKind, Marks, Type, Value, convert};

pub(super) fn invoke(function: &'static Function, call: &Call<'_>) -> Result<Value, EvalError> {
    let count = call.arguments.len();
    let expected = function.parameters.len();
    if count < expected {
        let missing = function.parameters.get(count).map_or("", |parameter| parameter.name);
        let message = format!(
            "Function \"{}\" expects {expected} argument(s). Missing value for \"{missing}\".",
            function.name
        );
        return Err(EvalError::at(call.span, message));
    }
    if count > expected && function.variadic.is_none() {
        let message = format!("Function \"{}\" expects only {expected} argument(s).", function.name);
        return Err(EvalError::at(call.span, message));
    }
    run(function, call).map_err(|failure| explain(function, call, failure))
}

fn explain(function: &Function, call: &Call<'_>, failure: Failure) -> EvalError {
    // Reasons quote what they are about.
    let is_secret = call.arguments.iter().any(|argument| argument.marks_deep().sensitive);
    let failure = if is_secret { without_reason(failure) } else { failure };
    let message = match failure {
        Failure::Argument(index, message) => {
            let name = parameter(function, index).map_or("", |parameter| parameter.name);
            format!("Invalid value for \"{name}\" parameter: {message}.")
        }
        Failure::Call(message) => format!("Call to function \"{}\" failed: {message}.", function.name),
        Failure::Absent(path) => {
            let message = format!("No file exists at \"{path}\".");
            return EvalError::at(call.span, message).because_of_file(path);
        }
    };
    EvalError::at(call.span, message)
}

fn without_reason(failure: Failure) -> Failure {
    let reason = "the reason is not told because a sensitive value is involved".to_owned();
    match failure {
        Failure::Argument(index, _) => Failure::Argument(index, reason),
        Failure::Call(_) | Failure::Absent(_) => Failure::Call(reason),
    }
}

fn parameter(function: &Function, index: usize) -> Option<&Parameter> {
    function.parameters.get(index).or(function.variadic.as_ref())
}

fn run(function: &'static Function, call: &Call<'_>) -> Result<Value, Failure> {
    let mut values = Vec::with_capacity(call.arguments.len());
    for (index, argument) in call.arguments.iter().enumerate() {
        let Some(parameter) = parameter(function, index) else { continue };
        let value = convert(argument, &parameter.kind.ty())
            .map_err(|error| Failure::Argument(index, error.message))?;
        values.push(value);
    }
    let mut marks = Marks::NONE;
    let mut dynamic = false;
    for (index, value) in values.iter_mut().enumerate() {
        let Some(parameter) = parameter(function, index) else { continue };
        if !parameter.marked {
            let (plain, own) = value.unmark_deep();
            *value = plain;
            marks = marks.union(own);
        }
        if value.is_null() && !parameter.nullable {
            return Err(Failure::Argument(index, "argument must not be null".into()));
        }
        if !parameter.dynamic && is_dynamic(value) {
            dynamic = true;
            break;
        }
    }
    let arguments = Arguments { call, function, values };
    let result = if dynamic {
        arguments.pending(Type::Dynamic)
    } else if wants_more(&arguments) {
        let ty = result_type(&arguments)?;
        arguments.pending(ty)
    } else if !call.scope.budget().spend(cost(&arguments)) {
        arguments.withheld(Type::Dynamic, CauseKind::Limit, call.scope.budget().reached())
    } else {
        (function.run)(&arguments)?
    };
    Ok(result.with_marks(marks))
}

/// What a call costs besides its own step: functions go through the texts and lists that they are given.
fn cost(arguments: &Arguments<'_>) -> u64 {
    let own = |value: &Value| value.as_str().map_or(items(value).len(), |text| text.len());
    let whole: usize = arguments.values.iter().map(own).sum();
    (whole / 64) as u64
}

/// Whether an argument is not known that the function wants to be.
fn wants_more(arguments: &Arguments<'_>) -> bool {
    arguments.values.iter().enumerate().any(|(index, value)| {
        value.is_unknown() && parameter(arguments.function, index).is_some_and(|parameter| !parameter.unknown)
    })
}

/// The type of the result, whatever the result is.
pub(super) fn result_type(arguments: &Arguments<'_>) -> Result<Type, Failure> {
    match &arguments.function.returns {
        Returns::Always(kind) => Ok(kind.ty()),
        Returns::Told(tell) => tell(arguments),
    }
}
