//! Whether blocks have no fault, without reading them: almost all blocks of almost all catalogs are right, and few of their types
//! are asked for. What is found plain here is read without a fault; all else is left to the parser.

use super::attribute::Attribute;
use super::fields::{Blocks, ENTRY, ENTRY_BLOCKS, Fields, IDENTITY, PARENT};
use super::plain::Plain;

/// The type of the `resource` block that comes next, where it has no fault, whatever entry it is laid over that had none;
/// goes behind the block.
pub(super) fn plain_entry<'a>(text: &mut Plain<'a>) -> Option<&'a str> {
    let name = text.eat_name("resource").then(|| text.string())??;
    // It would stand for something else.
    if name.contains('\\') {
        return None;
    }
    let is_plain = is_plain_block(text, ENTRY, ENTRY_BLOCKS, |_, _| {}) && text.end_of_line();
    is_plain.then_some(name)
}

pub(super) fn is_plain_labelled<T>(text: &mut Plain<'_>, fields: &Fields<T>) -> bool {
    text.string().is_some() && is_plain_block(text, fields, &[], |_, _| {})
}

/// An identity that says itself what identifies an object has no fault, whatever it is laid over.
pub(super) fn is_plain_identity(text: &mut Plain<'_>) -> bool {
    let mut identifies = false;
    let watch = |name: &str, value: &str| match name {
        "key" => identifies |= has_items(value),
        "singleton" => identifies |= value == "true",
        _ => {}
    };
    text.string().is_some() && is_plain_block(text, IDENTITY, &[], watch) && identifies
}

/// The same for a `parent`.
pub(super) fn is_plain_parent(text: &mut Plain<'_>) -> bool {
    text.string().is_some_and(Attribute::is_attribute) && is_plain_block(text, PARENT, &[], |_, _| {})
}

fn has_items(list: &str) -> bool {
    let mut list = Plain::new(list, 0);
    list.eat(b'[');
    list.gap();
    list.peek() != Some(b']')
}

/// Whether the braces come next and what is between them has no fault; goes behind them. Shows each field to `watch`.
pub(super) fn is_plain_block<T>(
    text: &mut Plain<'_>,
    fields: &Fields<T>,
    blocks: &Blocks<T>,
    mut watch: impl FnMut(&str, &str),
) -> bool {
    if !text.eat(b'{') {
        return false;
    }
    let mut written = Written::default();
    if !text.end_of_line() {
        // One field may be on the line of the braces.
        if text.eat(b'}') {
            return true;
        }
        let Some(name) = text.name() else { return false };
        return is_plain_field(text, name, fields, &mut written, &mut watch) && text.eat(b'}');
    }
    loop {
        text.gap();
        if text.eat(b'}') {
            return true;
        }
        let Some(name) = text.name() else { return false };
        let is_plain = match text.peek() {
            Some(b'=') => is_plain_field(text, name, fields, &mut written, &mut watch),
            _ => blocks.iter().find(|inner| inner.name == name).is_some_and(|inner| (inner.is_plain)(text)),
        };
        if !is_plain || !text.end_of_line() {
            return false;
        }
    }
}

/// Which fields of a block were there already, and where the next is looked for first: they are mostly written in one order.
#[derive(Default)]
struct Written {
    /// A bit for each; no block has more than 64 fields.
    fields: u64,
    next: usize,
}

fn is_plain_field<T>(
    text: &mut Plain<'_>,
    name: &str,
    fields: &Fields<T>,
    written: &mut Written,
    watch: &mut impl FnMut(&str, &str),
) -> bool {
    let from = |first: usize| (first..).zip(fields.get(first..).unwrap_or_default());
    let mut candidates = from(written.next).chain(from(0));
    let Some((index, (_, place))) = candidates.find(|(_, (known, _))| *known == name) else { return false };
    let bit = 1_u64.checked_shl(index as u32).unwrap_or(u64::MAX);
    let twice = written.fields & bit != 0;
    *written = Written { fields: written.fields | bit, next: index + 1 };
    if twice || !text.eat_equals() {
        return false;
    }
    text.peek();
    let start = text.pos();
    let is_plain = place.is_plain(text);
    watch(name, text.since(start));
    is_plain
}
