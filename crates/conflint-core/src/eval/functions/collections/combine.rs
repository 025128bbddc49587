//! Several sequences in one.

use super::super::arguments::{MAX_ELEMENTS, items, wrong};
use super::{Arguments, Outcome};
use crate::value::{Marks, Type, Value, convert, unify};

pub(super) fn concat_type(arguments: &Arguments<'_>) -> Outcome<Type> {
    if arguments.len() == 0 {
        return Err("at least one argument is required".into());
    }
    let types: Vec<Type> = arguments.values.iter().map(Value::ty).collect();
    if types.iter().all(|ty| matches!(ty, Type::List(_)))
        && let Some(ty) = unify(&types)
    {
        return Ok(ty);
    }
    let mut elements = Vec::new();
    // A type can be doubled forever, a value cannot.
    let length = |value: &Value, ty: &Type| match ty {
        Type::Tuple(types) => types.len(),
        _ => items(value).len(),
    };
    if arguments.values.iter().zip(&types).map(|(value, ty)| length(value, ty)).sum::<usize>() > MAX_ELEMENTS
    {
        return Ok(Type::Dynamic);
    }
    for (index, (value, ty)) in arguments.values.iter().zip(types).enumerate() {
        match ty {
            Type::Tuple(types) => elements.extend(types.iter().cloned()),
            Type::List(_) if value.is_unknown() => return Ok(Type::Dynamic),
            Type::List(element) => {
                elements.extend(std::iter::repeat_n((*element).clone(), items(value).len()));
            }
            _ => return wrong(index, format!("all arguments must be lists or tuples; got {ty}")),
        }
    }
    Ok(Type::Tuple(elements.into()))
}

/// Whether these are known tuples, maybe with lists among them: their elements become a tuple, of whatever types they are.
fn are_tuples(values: &[Value]) -> bool {
    let is_tuple = |value: &Value| matches!(value.unmarked(), Value::Tuple(_));
    let is_list = |value: &Value| matches!(value.unmarked(), Value::List(_));
    values.iter().any(is_tuple) && values.iter().all(|value| is_tuple(value) || is_list(value))
}

pub(super) fn concat(arguments: &Arguments<'_>) -> Outcome<Value> {
    let count: usize = arguments.values.iter().map(|value| items(value).len()).sum();
    let ty = match are_tuples(&arguments.values) && count <= MAX_ELEMENTS {
        true => Type::Tuple(Vec::new().into()),
        false => concat_type(arguments)?,
    };
    if count > MAX_ELEMENTS {
        return Ok(arguments.beyond_limit(ty));
    }
    let marks = arguments.values.iter().fold(Marks::NONE, |marks, value| marks.union(value.marks()));
    let mut all = Vec::with_capacity(count);
    for (index, value) in arguments.values.iter().enumerate() {
        if let Type::List(_) = ty {
            let value = convert(value, &ty).or_else(|error| wrong(index, error.message))?;
            all.extend_from_slice(items(&value));
        } else {
            all.extend_from_slice(items(value));
        }
    }
    let value = match ty {
        Type::List(element) => Value::list((*element).clone(), all),
        _ => Value::tuple(all),
    };
    Ok(value.with_marks(marks))
}

pub(super) fn flatten_type(arguments: &Arguments<'_>) -> Outcome<Type> {
    check_flat(arguments.get(0)).map(|()| Type::Dynamic)
}

/// What is not wholly known may be anything, as in Terraform.
fn check_flat(list: &Value) -> Outcome<()> {
    match list.outline() {
        Type::List(_) | Type::Set(_) | Type::Tuple(_) => Ok(()),
        _ if !list.is_wholly_known() => Ok(()),
        _ => Err("can only flatten lists, sets and tuples".into()),
    }
}

pub(super) fn flatten(arguments: &Arguments<'_>) -> Outcome<Value> {
    let list = arguments.get(0);
    check_flat(list)?;
    let mut flat = Flat::default();
    flat.add(list);
    if flat.items.len() > MAX_ELEMENTS {
        return Ok(arguments.beyond_limit(Type::Dynamic));
    }
    let value = if flat.known { Value::tuple(flat.items) } else { arguments.pending(Type::Dynamic) };
    Ok(value.with_marks(flat.marks))
}

struct Flat {
    items: Vec<Value>,
    marks: Marks,
    /// Whether it is known which elements there are.
    known: bool,
}

impl Default for Flat {
    fn default() -> Self {
        Self { items: Vec::new(), marks: Marks::NONE, known: true }
    }
}

impl Flat {
    fn add(&mut self, list: &Value) {
        self.marks = self.marks.union(list.marks());
        let range = list.range();
        if list.is_unknown() || matches!(list.outline(), Type::Set(_)) && range.min_length != range.max_length
        {
            self.known = false;
            return;
        }
        for item in list.children() {
            let nested = matches!(item.outline(), Type::List(_) | Type::Set(_) | Type::Tuple(_));
            if nested && !item.is_null() {
                self.add(item);
            } else {
                // What has no type yet may turn out to be a list.
                self.known &= !(item.is_unknown() && item.ty() == Type::Dynamic);
                self.items.push(item.clone());
            }
            if self.items.len() > MAX_ELEMENTS {
                return;
            }
        }
    }
}
