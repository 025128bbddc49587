//! Parts of lists.

use std::sync::Arc;

use super::super::arguments::{NOT_WHOLE, items, wrong};
use super::{Arguments, Outcome};
use crate::value::{Type, Value};

pub(super) fn chunklist_type(arguments: &Arguments<'_>) -> Outcome<Type> {
    Ok(Type::List(arguments.get(0).ty().into()))
}

pub(super) fn chunklist(arguments: &Arguments<'_>) -> Outcome<Value> {
    let list = arguments.get(0);
    let marks = list.marks().union(arguments.get(1).marks());
    let size = usize::try_from(arguments.whole(1)?).map_err(|_| "the size argument must be positive")?;
    let Type::List(element) = list.ty() else { return Ok(list.clone()) };
    let chunk = |items: &[Value]| Value::list((*element).clone(), items.to_vec());
    let chunks = match (items(list), size) {
        ([], _) => Vec::new(),
        (items, 0) => vec![chunk(items)],
        (items, size) => items.chunks(size).map(chunk).collect(),
    };
    Ok(Value::list(list.ty(), chunks).with_marks(marks))
}

struct Bounds {
    start: Option<usize>,
    end: Option<usize>,
}

fn bounds(arguments: &Arguments<'_>) -> Outcome<Bounds> {
    let list = arguments.get(0);
    let length = match list.ty() {
        Type::Tuple(elements) => Some(elements.len()),
        _ => (!list.is_unknown()).then(|| items(list).len()),
    };
    let start = bound(arguments, 1, "start", length)?;
    let end = bound(arguments, 2, "end", length)?;
    if start.zip(end).is_some_and(|(start, end)| start > end) {
        return wrong(1, "start index must not be greater than end index");
    }
    Ok(Bounds { start, end })
}

fn bound(
    arguments: &Arguments<'_>,
    index: usize,
    name: &str,
    length: Option<usize>,
) -> Outcome<Option<usize>> {
    if arguments.get(index).is_unknown() {
        return Ok(None);
    }
    let Some(whole) = arguments.number(index).as_i64() else {
        return wrong(index, format!("invalid {name} index: {NOT_WHOLE}"));
    };
    let Ok(bound) = usize::try_from(whole) else {
        return wrong(index, format!("{name} index must not be less than zero"));
    };
    if length.is_some_and(|length| bound > length) {
        return wrong(index, format!("{name} index must not be greater than the length of the list"));
    }
    Ok(Some(bound))
}

pub(super) fn slice_type(arguments: &Arguments<'_>) -> Outcome<Type> {
    match arguments.get(0).ty() {
        Type::Set(_) => wrong(
            0,
            "cannot slice a set, because its elements do not have indices; explicitly convert to a list if the ordering \
             of the result is not important",
        ),
        ty @ Type::List(_) => bounds(arguments).map(|_| ty),
        Type::Tuple(elements) => Ok(match bounds(arguments)? {
            Bounds { start: Some(start), end: Some(end) } => {
                Type::Tuple(Arc::new(elements.get(start..end).unwrap_or_default().to_vec()))
            }
            _ => Type::Dynamic,
        }),
        Type::Dynamic => Ok(Type::Dynamic),
        _ => wrong(0, "must be a list or tuple value"),
    }
}

/// So many elements are worth telling apart in a list that is not known.
const MAX_TOLD: usize = 256;

/// A part of a list that is not known has a known length all the same: a shorter list is an error.
fn unknown_slice(arguments: &Arguments<'_>, ty: Type) -> Outcome<Value> {
    let list = arguments.get(0);
    let element = match &ty {
        Type::List(element) => (**element).clone(),
        Type::Dynamic => Type::Dynamic,
        _ => return Ok(arguments.pending(ty)),
    };
    match bounds(arguments)? {
        Bounds { start: Some(start), end: Some(end) }
            if arguments.call.scope.knowledge().goes_further() && end - start <= MAX_TOLD =>
        {
            let item = |index: usize| list.element(element.clone(), &Value::from(index as i64));
            let items: Vec<Value> = (start..end).map(item).collect();
            let part =
                if ty == Type::Dynamic { Value::tuple(items) } else { Value::list(element.clone(), items) };
            Ok(part.with_marks(list.marks()))
        }
        _ => Ok(arguments.pending(ty)),
    }
}

pub(super) fn slice(arguments: &Arguments<'_>) -> Outcome<Value> {
    let ty = slice_type(arguments)?;
    let list = arguments.get(0);
    if list.is_unknown() {
        return unknown_slice(arguments, ty);
    }
    let Bounds { start: Some(start), end: Some(end) } = bounds(arguments)? else {
        return Ok(arguments.pending(ty));
    };
    let part = items(list).get(start..end).unwrap_or_default().to_vec();
    let value = match ty {
        Type::List(element) => Value::list((*element).clone(), part),
        _ => Value::tuple(part),
    };
    Ok(value.with_marks(list.marks()))
}
