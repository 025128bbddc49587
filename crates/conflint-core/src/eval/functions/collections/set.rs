//! Operations on sets.

use std::collections::HashSet;

use super::super::arguments::{MAX_ELEMENTS, items, wrong};
use super::{Arguments, Outcome};
use crate::value::{Marks, Type, Value, convert, unify};

/// The set type that all arguments convert to; empty sets of no type fit any.
pub(super) fn common_type(arguments: &Arguments<'_>) -> Outcome<Type> {
    let element = |value: &Value| match value.ty() {
        Type::Set(element) => (*element).clone(),
        _ => Type::Dynamic,
    };
    let mut elements = Vec::new();
    for value in &arguments.values {
        let element = element(value);
        let empty = !value.is_unknown() && items(value).is_empty();
        if !(empty && element == Type::Dynamic) {
            elements.push(element);
        }
    }
    if elements.is_empty() {
        return Ok(Type::Set(Type::Dynamic.into()));
    }
    match unify(&elements) {
        Some(element) => Ok(Type::Set(element.into())),
        None => Err("given sets must all have compatible element types".into()),
    }
}

/// The sets, all of one type.
fn sets(arguments: &Arguments<'_>) -> Outcome<(Type, Vec<Value>)> {
    let ty = common_type(arguments)?;
    let convert_one = |(index, value)| convert(value, &ty).or_else(|error| wrong(index, error.message));
    let sets: Outcome<Vec<Value>> = arguments.values.iter().enumerate().map(convert_one).collect();
    let Type::Set(element) = ty else { return Err("sets required".into()) };
    Ok(((*element).clone(), sets?))
}

pub(super) fn union(arguments: &Arguments<'_>) -> Outcome<Value> {
    let (element, sets) = sets(arguments)?;
    let all: Vec<Value> = sets.iter().flat_map(items).cloned().collect();
    if all.len() > MAX_ELEMENTS {
        return Ok(arguments.beyond_limit(Type::Set(element.into())));
    }
    Ok(Value::set(element, all))
}

pub(super) fn intersection(arguments: &Arguments<'_>) -> Outcome<Value> {
    keep(arguments, |set, item| set.contains(item))
}

pub(super) fn subtract(arguments: &Arguments<'_>) -> Outcome<Value> {
    keep(arguments, |set, item| !set.contains(item))
}

/// The elements of the first set that all others admit.
fn keep(
    arguments: &Arguments<'_>,
    admits: fn(&HashSet<Option<u64>>, &Option<u64>) -> bool,
) -> Outcome<Value> {
    let (element, sets) = sets(arguments)?;
    if !sets.iter().all(Value::is_wholly_known) {
        return Ok(arguments.pending(Type::Set(element.into())));
    }
    let Some((first, others)) = sets.split_first() else { return Ok(Value::set(element, Vec::new())) };
    let others: Vec<HashSet<Option<u64>>> =
        others.iter().map(|set| items(set).iter().map(Value::key_hash).collect()).collect();
    let admitted = |item: &&Value| others.iter().all(|set| admits(set, &item.key_hash()));
    Ok(Value::set(element, items(first).iter().filter(admitted).cloned().collect()))
}

pub(super) fn product_type(arguments: &Arguments<'_>) -> Outcome<Type> {
    if arguments.len() < 2 {
        return Err("at least two arguments are required".into());
    }
    let mut elements = Vec::new();
    let mut all_lists = true;
    for (index, value) in arguments.values.iter().enumerate() {
        elements.push(match value.ty() {
            Type::Set(element) => {
                all_lists = false;
                (*element).clone()
            }
            Type::List(element) => (*element).clone(),
            Type::Tuple(elements) if elements.is_empty() => Type::Dynamic,
            Type::Tuple(elements) => match unify(&elements) {
                Some(element) => element,
                None => return wrong(index, "all elements must be of the same type"),
            },
            _ => return wrong(index, "a set or a list is required"),
        });
    }
    let row = Type::Tuple(elements.into());
    Ok(if all_lists { Type::List(row.into()) } else { Type::Set(row.into()) })
}

pub(super) fn product(arguments: &Arguments<'_>) -> Outcome<Value> {
    let ty = product_type(arguments)?;
    let marks = arguments.values.iter().fold(Marks::NONE, |marks, value| marks.union(value.marks()));
    let uncounted = |value: &Value| value.range().min_length != value.range().max_length;
    if arguments.values.iter().any(|value| matches!(value.outline(), Type::Set(_)) && uncounted(value)) {
        return Ok(arguments.pending(ty).with_marks(marks));
    }
    let (Type::List(row) | Type::Set(row)) = &ty else { return Err("a set or a list is required".into()) };
    let Type::Tuple(elements) = &**row else { return Err("a set or a list is required".into()) };
    let counts = arguments.values.iter().map(|value| items(value).len());
    let total = counts.fold(1usize, |total, count| total.saturating_mul(count));
    if total.saturating_mul(elements.len()) > MAX_ELEMENTS {
        return Ok(arguments.beyond_limit(ty).with_marks(marks));
    }
    let mut rows: Vec<Vec<Value>> = if total == 0 { Vec::new() } else { vec![Vec::new()] };
    for (index, (value, element)) in arguments.values.iter().zip(elements.iter()).enumerate() {
        let column = items(value).iter().map(|item| convert(item, element));
        let column: Vec<Value> =
            column.collect::<Result<_, _>>().or_else(|error| wrong(index, error.message))?;
        let longer = |row: &Vec<Value>, item: &Value| row.iter().chain([item]).cloned().collect();
        rows = rows
            .iter()
            .flat_map(|row| column.iter().map(|item| longer(row, item)).collect::<Vec<_>>())
            .collect();
    }
    let rows = rows.into_iter().map(Value::tuple).collect();
    let value = match &ty {
        Type::List(_) => Value::list((**row).clone(), rows),
        _ => Value::set((**row).clone(), rows),
    };
    Ok(value.with_marks(marks))
}
