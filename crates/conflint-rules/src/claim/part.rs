//! Reading key values out of an object, in a form in which equal ones meet in a hash map.

use conflint_core::instance::Instance;
use conflint_core::value::{Cause, CauseKind, Marks, Value};
use smol_str::SmolStr;

use crate::catalog::{Attribute, Scalar, Step};

/// One value of a key: equal parts are equal values.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Part {
    /// Not set, or null.
    Absent,
    /// A known value as text, case folded where the API folds it.
    Known(SmolStr),
    /// Not known, but surely equal to whatever has the same symbol in the same deployment.
    Symbol {
        /// The deployment, as symbols of two never mean the same.
        deployment: u32,
        /// The symbol's hash.
        hash: u64,
    },
}

/// What an attribute holds.
#[derive(Clone, Debug)]
pub enum Found {
    /// Not set, or null.
    Absent,
    /// One value, or one for each element.
    Values(Vec<Value>),
    /// What holds it is not known.
    Unknown(Vec<Cause>),
}

/// The first alternative of the attribute that is set in the object.
pub fn find(object: &Value, attribute: &Attribute) -> Found {
    if let Some(name) = attribute.name() {
        return follow(object, [Step::Name(name)].into_iter());
    }
    let mut answer = Found::Absent;
    for path in attribute.alternatives() {
        match follow(object, path.steps()) {
            Found::Absent => {}
            found @ Found::Values(_) => return found,
            unknown @ Found::Unknown(_) => answer = unknown,
        }
    }
    answer
}

/// Whether the value, or something in it, must not be shown.
pub fn is_secret(value: &Value) -> bool {
    value.marks_deep().sensitive
}

/// Whether somebody wrote the value, rather than leaving it to provider or API.
pub fn is_written(found: &Found, attribute: &Attribute, instance: Option<&Instance>) -> bool {
    let by_apply = |causes: &[Cause]| causes.iter().all(|cause| cause.kind == CauseKind::AfterApply);
    let open = match found {
        Found::Absent => return false,
        Found::Unknown(causes) => by_apply(causes),
        Found::Values(values) => values.iter().any(|v| !v.is_wholly_known() && by_apply(&v.causes())),
    };
    !open || instance.is_some_and(|instance| refers(instance, attribute))
}

/// Whether the configuration writes the attribute with a reference in it: `members.0.user_id` is in `members`.
pub fn refers(instance: &Instance, attribute: &Attribute) -> bool {
    references(instance, attribute).next().is_some()
}

/// The references with which the configuration writes the attribute.
pub fn references<'i>(instance: &'i Instance, attribute: &'i Attribute) -> impl Iterator<Item = &'i SmolStr> {
    let inside = |path: &str| {
        let mut rests = attribute.alternatives().filter_map(|wanted| path.strip_prefix(wanted.root()));
        rests.any(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    instance.references.iter().filter(move |(path, _)| inside(path)).map(|(_, name)| name)
}

/// The attribute's one known value as text, and whether it must not be shown.
pub fn text_at(object: &Value, attribute: &Attribute) -> Option<(SmolStr, bool)> {
    match find(object, attribute) {
        Found::Values(values) => known_text(values.first()?).map(|text| (text, is_secret(&values[0]))),
        _ => None,
    }
}

/// Whether the attribute has this value.
pub fn is(object: &Value, attribute: &Attribute, wanted: &Scalar) -> bool {
    let Found::Values(values) = find(object, attribute) else { return false };
    values.iter().any(|value| known_text(value).as_deref() == Some(scalar_text(wanted).as_str()))
}

/// The value as a part of a key; `Err` where nothing is known of it.
pub fn part(value: &Value, fold_case: bool, deployment: u32) -> Result<Part, Vec<Cause>> {
    let value = value.unmarked();
    if let Some(text) = known_text(value) {
        let text = if fold_case { text.to_lowercase().into() } else { text };
        return Ok(Part::Known(text));
    }
    match value {
        Value::Null(_) => Ok(Part::Absent),
        // uuid() and the like are equal to nothing, not even to themselves.
        _ if !value.repeats() => Err(value.causes()),
        _ => value.key_hash().map(|hash| Part::Symbol { deployment, hash }).ok_or_else(|| value.causes()),
    }
}

/// The catalog's value as a part of a key.
pub fn scalar_text(scalar: &Scalar) -> SmolStr {
    match scalar {
        Scalar::Bool(value) => SmolStr::new(if *value { "true" } else { "false" }),
        Scalar::Number(value) => value.to_string().into(),
        Scalar::Text(value) => value.as_str().into(),
    }
}

/// A wholly known value as text: strings as they are, so that `"5"` and `5` meet as the provider sees them.
pub fn known_text(value: &Value) -> Option<SmolStr> {
    match value.unmarked() {
        Value::String(text) => Some(text.clone()),
        Value::Bool(value) => Some(SmolStr::new(if *value { "true" } else { "false" })),
        Value::Number(number) => Some(number.to_string().into()),
        Value::Null(_) | Value::Unknown(_) | Value::Marked(_) => None,
        other => other.is_wholly_known().then(|| other.to_json().to_string().into()),
    }
}

fn follow<'s>(object: &Value, steps: impl Iterator<Item = Step<'s>> + Clone) -> Found {
    let mut values = Vec::new();
    match collect(object, Marks::NONE, steps, &mut values) {
        Err(causes) => Found::Unknown(causes),
        Ok(()) if values.is_empty() => Found::Absent,
        Ok(()) => Found::Values(values),
    }
}

/// What is set at the end of these steps; `Err` where something on the way is not known. What lies in a sensitive value is
/// sensitive.
fn collect<'s>(
    mut value: &Value,
    mut marks: Marks,
    mut steps: impl Iterator<Item = Step<'s>> + Clone,
    set: &mut Vec<Value>,
) -> Result<(), Vec<Cause>> {
    while let Some(step) = steps.next() {
        marks = marks.union(value.marks());
        value = match (value.unmarked(), step) {
            (value @ Value::Unknown(_), _) => return Err(value.causes()),
            (value, Step::Each) => {
                let mut all = elements(value).iter();
                return all.try_for_each(|element| collect(element, marks, steps.clone(), set));
            }
            (value, Step::Name(name)) => match named(value, name, marks) {
                Some((inside, inner)) => {
                    marks = inner;
                    inside
                }
                None => return Ok(()),
            },
        };
    }
    if !matches!(value.unmarked(), Value::Null(_)) {
        set.push(value.clone().with_marks(marks));
    }
    Ok(())
}

/// The argument of an object; of a list of blocks, that of its first block.
fn named<'v>(value: &'v Value, name: &str, marks: Marks) -> Option<(&'v Value, Marks)> {
    let block = match value {
        Value::Object(attributes) => return Some((attributes.get(name)?, marks)),
        Value::Map(map) => return Some((map.items.get(name)?, marks)),
        Value::Tuple(items) => items.first()?,
        Value::List(list) | Value::Set(list) => list.items.first()?,
        _ => return None,
    };
    match block.unmarked() {
        // A block of which nothing is known: so is its argument.
        Value::Unknown(_) => Some((block, marks)),
        inner => Some((inner.get(name)?, marks.union(block.marks()))),
    }
}

fn elements(value: &Value) -> &[Value] {
    match value {
        Value::Tuple(items) => items,
        Value::List(list) | Value::Set(list) => &list.items,
        Value::Null(_) => &[],
        other => std::slice::from_ref(other),
    }
}
