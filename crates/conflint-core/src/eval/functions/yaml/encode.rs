//! Value to text: block style, texts in double quotes or, where they have several lines, as literal blocks.

use smol_str::SmolStr;

use super::super::arguments::MAX_STRING;
use crate::value::Value;

/// Double-quoted texts are folded beyond this column.
const WIDTH: usize = 80;
/// Longer keys are marked with `?`.
const MAX_KEY: usize = 128;

/// The document; absent where it is too long.
pub(super) fn encode(value: &Value) -> Option<String> {
    let mut writer = Writer { out: String::new() };
    writer.node(value, Place::Root);
    if !writer.out.ends_with('\n') {
        writer.out.push('\n');
    }
    if matches!(value.unmarked(), Value::Bool(_) | Value::Number(_) | Value::Null(_)) {
        writer.out.push_str("...\n");
    }
    (writer.out.len() <= MAX_STRING).then_some(writer.out)
}

/// Where a node stands, and how far what it stands in is indented.
#[derive(Clone, Copy)]
enum Place {
    Root,
    /// After `- `.
    Item(usize),
    /// After `key:`.
    Member(usize),
    /// After `: ` of a key that was marked with `?`.
    MarkedMember(usize),
}

impl Place {
    /// How far what is inside of it is indented.
    fn inner(self) -> usize {
        match self {
            Place::Root => 0,
            Place::Item(indent) | Place::Member(indent) | Place::MarkedMember(indent) => indent + 2,
        }
    }

    /// How far the further lines of a text are.
    fn continued(self) -> usize {
        match self {
            Place::Root => 2,
            place => place.inner(),
        }
    }
}

struct Writer {
    out: String,
}

impl Writer {
    fn node(&mut self, value: &Value, place: Place) {
        if self.out.len() > MAX_STRING {
            return;
        }
        match value.unmarked() {
            Value::Tuple(items) if !items.is_empty() => self.items(items, place),
            Value::List(list) | Value::Set(list) if !list.items.is_empty() => self.items(&list.items, place),
            Value::Object(attributes) if !attributes.is_empty() => self.members(attributes.iter(), place),
            Value::Map(map) if !map.items.is_empty() => self.members(map.items.iter(), place),
            scalar => {
                if matches!(place, Place::Member(_)) {
                    self.out.push(' ');
                }
                self.scalar(scalar, place.continued());
            }
        }
    }

    fn scalar(&mut self, value: &Value, indent: usize) {
        match value {
            Value::Bool(value) => self.out.push_str(if *value { "true" } else { "false" }),
            Value::Number(number) => self.out.push_str(&number.to_string()),
            Value::String(text) => self.text(text, indent),
            Value::Tuple(_) | Value::List(_) | Value::Set(_) => self.out.push_str("[]"),
            Value::Object(_) | Value::Map(_) => self.out.push_str("{}"),
            Value::Null(_) | Value::Unknown(_) | Value::Marked(_) => self.out.push_str("null"),
        }
    }

    fn line(&mut self, indent: usize) {
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
        }
        self.out.push_str(&" ".repeat(indent));
    }

    fn items(&mut self, items: &[Value], place: Place) {
        let indent = match place {
            // Items of a member are not indented further.
            Place::Member(indent) => indent,
            place => place.inner(),
        };
        for (i, item) in items.iter().enumerate() {
            if i > 0 || matches!(place, Place::Member(_)) {
                self.line(indent);
            }
            self.out.push_str("- ");
            self.node(item, Place::Item(indent));
        }
    }

    fn members<'v>(&mut self, members: impl Iterator<Item = (&'v SmolStr, &'v Value)>, place: Place) {
        let indent = place.inner();
        for (i, (key, value)) in members.enumerate() {
            if i > 0 || matches!(place, Place::Member(_)) {
                self.line(indent);
            }
            if key.len() <= MAX_KEY && !key.contains(is_break) {
                self.quoted(key, None);
                self.out.push(':');
                self.node(value, Place::Member(indent));
            } else {
                self.out.push_str("? ");
                self.text(key, indent + 2);
                self.line(indent);
                self.out.push_str(": ");
                self.node(value, Place::MarkedMember(indent));
            }
        }
    }

    fn text(&mut self, text: &str, indent: usize) {
        if text.contains('\n') && is_literal(text) {
            self.literal(text, indent);
        } else {
            self.quoted(text, Some(indent));
        }
    }

    fn literal(&mut self, text: &str, indent: usize) {
        self.out.push('|');
        if text.starts_with(|c| c == ' ' || is_break(c)) {
            self.out.push('2');
        }
        let mut from_end = text.chars().rev();
        match (from_end.next().is_some_and(is_break), from_end.next()) {
            (false, _) => self.out.push('-'),
            (true, None) => self.out.push('+'),
            (true, Some(c)) if is_break(c) => self.out.push('+'),
            (true, Some(_)) => {}
        }
        self.out.push('\n');
        let mut begins = true;
        for c in text.chars() {
            if begins && !is_break(c) {
                self.out.push_str(&" ".repeat(indent));
            }
            begins = is_break(c);
            self.out.push(c);
        }
    }

    /// In double quotes; folded at single spaces where it may have several lines.
    fn quoted(&mut self, text: &str, fold: Option<usize>) {
        let line = self.out.rsplit('\n').next().unwrap_or("");
        let mut column = line.chars().count() + 1;
        self.out.push('"');
        let mut after_space = false;
        let mut chars = text.chars().enumerate().peekable();
        while let Some((i, c)) = chars.next() {
            let before = self.out.len();
            if c != ' ' {
                push_escaped(c, &mut self.out);
                after_space = false;
            } else if let Some(indent) = fold
                && !after_space
                && column > WIDTH
                && i > 0
                && let Some((_, next)) = chars.peek()
            {
                self.out.push('\n');
                self.out.push_str(&" ".repeat(indent));
                column = indent;
                if *next == ' ' {
                    self.out.push('\\');
                    column += 1;
                }
                after_space = true;
                continue;
            } else {
                self.out.push(' ');
                after_space = true;
            }
            column += self.out.get(before..).map_or(0, |added| added.chars().count());
        }
        self.out.push('"');
    }
}

fn is_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn is_printable(c: char) -> bool {
    matches!(c, '\n' | ' '..='~' | '\u{a0}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}') && c != '\u{feff}'
}

/// Whether the text can be a literal block: nothing in it needs escapes, and no line ends in a space.
fn is_literal(text: &str) -> bool {
    let ends_in_space = |line: &str| line.ends_with(' ');
    text.chars().all(is_printable) && !text.split(is_break).any(ends_in_space)
}

fn push_escaped(c: char, out: &mut String) {
    let short = match c {
        '\0' => '0',
        '\u{7}' => 'a',
        '\u{8}' => 'b',
        '\t' => 't',
        '\n' => 'n',
        '\u{b}' => 'v',
        '\u{c}' => 'f',
        '\r' => 'r',
        '\u{1b}' => 'e',
        '"' => '"',
        '\\' => '\\',
        '\u{85}' => 'N',
        '\u{2028}' => 'L',
        '\u{2029}' => 'P',
        c if is_printable(c) => return out.push(c),
        c => {
            let code = u32::from(c);
            out.push_str(&match code {
                0..=0xff => format!("\\x{code:02X}"),
                0x100..=0xffff => format!("\\u{code:04X}"),
                _ => format!("\\U{code:08X}"),
            });
            return;
        }
    };
    out.push('\\');
    out.push(short);
}
