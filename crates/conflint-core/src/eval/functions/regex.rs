//! Regular expressions, in the syntax of Go's RE2.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use regex::{Captures, Regex, RegexBuilder};

use super::arguments::{MAX_ELEMENTS, MAX_STRING, wrong};
use super::function::string;
use super::{Arguments, Function, Kind, Outcome};
use crate::value::{CauseKind, ObjectType, Type, Value};

mod translate;

#[cfg(test)]
mod tests;

pub(super) const TABLE: &[Function] = &[
    Function::told("regex", &[string("pattern"), string("string")], regex_type, regex),
    Function::told("regexall", &[string("pattern"), string("string")], regexall_type, regexall),
    Function::new("replace", &[string("str"), string("substr"), string("replace")], Kind::String, replace),
];

/// Compiled programs of more bytes are not used.
const MAX_PROGRAM: usize = 1 << 18;
/// How many compiled patterns are kept.
const KEPT: usize = 64;

/// A compiled pattern and the names of its groups.
struct Pattern {
    regex: Regex,
    names: Vec<Option<String>>,
}

enum Compiled {
    Pattern(Rc<Pattern>),
    TooLarge,
    Wrong(String),
}

fn compile(pattern: &str) -> Compiled {
    thread_local! {
        static CACHE: RefCell<HashMap<String, Rc<Pattern>>> = RefCell::default();
    }
    if let Some(compiled) = CACHE.with_borrow(|cache| cache.get(pattern).cloned()) {
        return Compiled::Pattern(compiled);
    }
    let translated = match translate::translate(pattern) {
        Ok(translated) => translated,
        Err(message) => return Compiled::Wrong(message),
    };
    match RegexBuilder::new(&translated.pattern).size_limit(MAX_PROGRAM).build() {
        Ok(regex) => {
            let compiled = Rc::new(Pattern { regex, names: translated.names });
            CACHE.with_borrow_mut(|cache| {
                if cache.len() >= KEPT {
                    cache.clear();
                }
                cache.insert(pattern.to_owned(), compiled.clone());
            });
            Compiled::Pattern(compiled)
        }
        Err(regex::Error::CompiledTooBig(_)) => Compiled::TooLarge,
        Err(error) => Compiled::Wrong(error.to_string()),
    }
}

/// The pattern; absent where it is too large.
fn pattern(arguments: &Arguments<'_>) -> Outcome<Option<Rc<Pattern>>> {
    match compile(arguments.text(0)) {
        Compiled::Pattern(pattern) => Ok(Some(pattern)),
        Compiled::TooLarge => Ok(None),
        Compiled::Wrong(message) => wrong(0, format!("invalid regexp pattern: {message}")),
    }
}

fn too_large(arguments: &Arguments<'_>, ty: Type) -> Value {
    let name = format!("a regular expression is larger than {} KiB", MAX_PROGRAM >> 10);
    arguments.withheld(ty, CauseKind::Limit, name)
}

fn regex_type(arguments: &Arguments<'_>) -> Outcome<Type> {
    if arguments.get(0).is_unknown() {
        return Ok(Type::Dynamic);
    }
    pattern(arguments)?.map_or(Ok(Type::Dynamic), |pattern| match_type(&pattern))
}

fn regexall_type(arguments: &Arguments<'_>) -> Outcome<Type> {
    Ok(Type::List(regex_type(arguments)?.into()))
}

/// A match is its text, or a tuple or object of its groups.
fn match_type(pattern: &Pattern) -> Outcome<Type> {
    let names = &pattern.names;
    if names.is_empty() {
        return Ok(Type::String);
    }
    if names.iter().all(Option::is_none) {
        return Ok(Type::Tuple(vec![Type::String; names.len()].into()));
    }
    if names.iter().any(Option::is_none) {
        return wrong(0, "invalid regexp pattern: cannot mix both named and unnamed capture groups");
    }
    let attributes = names.iter().flatten().map(|name| (name.into(), Type::String)).collect();
    Ok(Type::Object(ObjectType { attributes, ..ObjectType::default() }.into()))
}

impl Pattern {
    fn value(&self, ty: &Type, captures: &Captures<'_>) -> Value {
        let group = |index: usize| match captures.get(index) {
            Some(found) => Value::from(found.as_str()),
            None => Value::Null(Type::String),
        };
        match ty {
            Type::Tuple(types) => Value::tuple((1..=types.len()).map(group)),
            Type::Object(_) => {
                let named = self.names.iter().enumerate();
                Value::object(named.filter_map(|(i, name)| Some((name.as_deref()?.into(), group(i + 1)))))
            }
            _ => group(0),
        }
    }

    /// The text of the group with this name, or number.
    fn group<'t>(&self, name: &str, captures: &Captures<'t>) -> &'t str {
        let found = match name.parse::<usize>() {
            Ok(index) => captures.get(index),
            Err(_) => {
                let named = self.names.iter().enumerate();
                named.filter(|(_, own)| own.as_deref() == Some(name)).find_map(|(i, _)| captures.get(i + 1))
            }
        };
        found.map_or("", |found| found.as_str())
    }
}

/// A search takes time for each character of the text and of the pattern.
fn is_affordable(arguments: &Arguments<'_>, pattern: &str, text: &str) -> bool {
    let steps = (pattern.len() as u64).saturating_mul(text.len() as u64) / 256;
    arguments.call.scope.budget().spend(steps)
}

fn regex(arguments: &Arguments<'_>) -> Outcome<Value> {
    let Some(pattern) = pattern(arguments)? else { return Ok(too_large(arguments, Type::Dynamic)) };
    let ty = match_type(&pattern)?;
    if !is_affordable(arguments, arguments.text(0), arguments.text(1)) {
        return Ok(arguments.beyond_limit(ty));
    }
    match pattern.regex.captures(arguments.text(1)) {
        Some(captures) => Ok(pattern.value(&ty, &captures)),
        None => Err("pattern did not match any part of the given string".into()),
    }
}

fn regexall(arguments: &Arguments<'_>) -> Outcome<Value> {
    let Some(pattern) = pattern(arguments)? else {
        return Ok(too_large(arguments, Type::List(Type::Dynamic.into())));
    };
    let ty = match_type(&pattern)?;
    if !is_affordable(arguments, arguments.text(0), arguments.text(1)) {
        return Ok(arguments.beyond_limit(Type::List(ty.into())));
    }
    let matches = pattern.regex.captures_iter(arguments.text(1)).take(MAX_ELEMENTS + 1);
    let matches: Vec<Value> = matches.map(|captures| pattern.value(&ty, &captures)).collect();
    if matches.len() > MAX_ELEMENTS {
        return Ok(arguments.beyond_limit(Type::List(ty.into())));
    }
    Ok(Value::list(ty, matches))
}

/// A text between slashes is a pattern.
fn replace(arguments: &Arguments<'_>) -> Outcome<Value> {
    let (text, old, new) = (arguments.text(0), arguments.text(1), arguments.text(2));
    let inner = old.strip_prefix('/').and_then(|rest| rest.strip_suffix('/'));
    let Some(pattern) = inner else { return Ok(replace_text(arguments, text, old, new)) };
    match compile(pattern) {
        Compiled::Pattern(_) if !is_affordable(arguments, old, text) => {
            Ok(arguments.beyond_limit(Type::String))
        }
        Compiled::Pattern(pattern) => Ok(replace_matches(arguments, &pattern, text, new)),
        Compiled::TooLarge => Ok(too_large(arguments, Type::String)),
        Compiled::Wrong(message) => Err(format!("error parsing regexp: {message}").into()),
    }
}

fn replace_text(arguments: &Arguments<'_>, text: &str, old: &str, new: &str) -> Value {
    let places = if new.len() > old.len() { text.matches(old).count() } else { 0 };
    if places.saturating_mul(new.len()) > MAX_STRING {
        return arguments.beyond_limit(Type::String);
    }
    arguments.string(text.replace(old, new))
}

fn replace_matches(arguments: &Arguments<'_>, pattern: &Pattern, text: &str, template: &str) -> Value {
    let mut out = String::new();
    let mut from = 0;
    for captures in pattern.regex.captures_iter(text) {
        let Some(found) = captures.get(0) else { continue };
        out.push_str(&text[from..found.start()]);
        expand(template, pattern, &captures, &mut out);
        from = found.end();
        if out.len() > MAX_STRING {
            return arguments.beyond_limit(Type::String);
        }
    }
    out.push_str(&text[from..]);
    arguments.string(out)
}

/// Puts groups in the place of `$1`, `${1}`, `$name` and `${name}`; `$$` is `$`.
fn expand(template: &str, pattern: &Pattern, captures: &Captures<'_>, out: &mut String) {
    let mut rest = template;
    while let Some(at) = rest.find('$') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        if let Some(after) = rest.strip_prefix('$') {
            out.push('$');
            rest = after;
            continue;
        }
        let Some((name, after)) = group_name(rest) else {
            out.push('$');
            continue;
        };
        out.push_str(pattern.group(name, captures));
        rest = after;
    }
    out.push_str(rest);
}

fn group_name(text: &str) -> Option<(&str, &str)> {
    let (text, braced) = match text.strip_prefix('{') {
        Some(rest) => (rest, true),
        None => (text, false),
    };
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    let (name, rest) = text.split_at(end);
    let rest = if braced { rest.strip_prefix('}')? } else { rest };
    (!name.is_empty()).then_some((name, rest))
}
