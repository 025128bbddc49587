//! Addresses out of text.

use std::fmt;
use std::str::FromStr;

use smol_str::SmolStr;

use super::{InstanceKey, ModuleInstance, Resource, ResourceInstance, ResourceMode};

/// The text is not an address of the wanted kind.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AddressError {
    /// The text as given.
    pub text: String,
}

impl fmt::Display for AddressError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a resource or module address", self.text)
    }
}

impl std::error::Error for AddressError {}

impl FromStr for ResourceInstance {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let error = || AddressError { text: text.to_owned() };
        let mut steps = steps(text).ok_or_else(error)?.into_iter().peekable();
        let module = module(&mut steps).ok_or_else(error)?;
        let mut kind = steps.next().ok_or_else(error)?.name;
        let mode = match kind.as_str() {
            "data" => ResourceMode::Data,
            "ephemeral" => ResourceMode::Ephemeral,
            _ => ResourceMode::Managed,
        };
        if mode != ResourceMode::Managed {
            kind = steps.next().ok_or_else(error)?.name;
        }
        let last = steps.next().ok_or_else(error)?;
        if steps.next().is_some() {
            return Err(error());
        }
        Ok(Self { module, resource: Resource { mode, kind, name: last.name }, key: last.key })
    }
}

impl FromStr for ModuleInstance {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let error = || AddressError { text: text.to_owned() };
        if text.is_empty() {
            return Ok(ModuleInstance::root());
        }
        let mut steps = steps(text).ok_or_else(error)?.into_iter().peekable();
        let module = module(&mut steps).ok_or_else(error)?;
        if steps.next().is_some() { Err(error()) } else { Ok(module) }
    }
}

/// A name and the key behind it: `a["x"]`.
struct Step {
    name: SmolStr,
    key: Option<InstanceKey>,
}

fn module(steps: &mut std::iter::Peekable<std::vec::IntoIter<Step>>) -> Option<ModuleInstance> {
    let mut module = ModuleInstance::root();
    while steps.next_if(|step| step.name == "module" && step.key.is_none()).is_some() {
        let call = steps.next()?;
        module = module.child(call.name, call.key);
    }
    Some(module)
}

fn steps(text: &str) -> Option<Vec<Step>> {
    let mut steps = Vec::new();
    let mut rest = text;
    loop {
        let end = rest.find(['.', '[']).unwrap_or(rest.len());
        let (name, tail) = rest.split_at(end);
        if name.is_empty() {
            return None;
        }
        let (key, tail) = match tail.strip_prefix('[') {
            Some(inner) => key(inner).map(|(key, tail)| (Some(key), tail))?,
            None => (None, tail),
        };
        steps.push(Step { name: name.into(), key });
        match tail.strip_prefix('.') {
            Some(next) => rest = next,
            None if tail.is_empty() => return Some(steps),
            None => return None,
        }
    }
}

/// The key after `[`, and the text after its `]`.
pub(crate) fn key(text: &str) -> Option<(InstanceKey, &str)> {
    if let Some(quoted) = text.strip_prefix('"') {
        let (key, tail) = unquote(quoted)?;
        return Some((InstanceKey::Key(key.into()), tail.strip_prefix(']')?));
    }
    let (inner, tail) = text.split_once(']')?;
    let key = if inner == "*" { InstanceKey::Unknown } else { InstanceKey::Index(inner.parse().ok()?) };
    Some((key, tail))
}

/// The text up to the closing quote with its escapes undone, and the text after it.
fn unquote(text: &str) -> Option<(String, &str)> {
    let mut out = String::new();
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return Some((out, &text[at + 1..])),
            '\\' => out.push(match chars.next()?.1 {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'u' => unicode(&mut chars, 4)?,
                'U' => unicode(&mut chars, 8)?,
                other => other,
            }),
            '$' | '%' if text[at + 1..].starts_with(c) && text[at + 2..].starts_with('{') => {
                chars.next();
                out.push(c);
            }
            _ => out.push(c),
        }
    }
    None
}

fn unicode(chars: &mut impl Iterator<Item = (usize, char)>, digits: usize) -> Option<char> {
    let text: String = chars.take(digits).map(|(_, c)| c).collect();
    char::from_u32(u32::from_str_radix(&text, 16).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_read_as_they_are_written() {
        for text in [
            "aws_s3_bucket.a",
            "aws_s3_bucket.a[0]",
            "aws_s3_bucket.a[\"x.y[0]\"]",
            "module.a.module.b[\"q\\\"\"].data.aws_ami.c[3]",
            "module.a[*].aws_s3_bucket.a[*]",
            "module.m.ephemeral.random_password.p",
            "a_b.c[\"$${x}\"]",
        ] {
            assert_eq!(text.parse::<ResourceInstance>().map(|a| a.to_string()), Ok(text.to_owned()));
        }
    }

    #[test]
    fn other_text_is_refused() {
        for text in ["", "a", "a..b", "a.b.c", "a.b[", "a.b[x]", "a.b[\"x]", "module.a", "a.b[0]x"] {
            assert!(text.parse::<ResourceInstance>().is_err(), "{text}");
        }
    }

    #[test]
    fn modules_read_as_they_are_written() {
        for text in ["", "module.a", "module.a[0].module.b[\"k\"]"] {
            assert_eq!(text.parse::<ModuleInstance>().map(|a| a.to_string()), Ok(text.to_owned()));
        }
        assert!("module.a.b".parse::<ModuleInstance>().is_err());
    }
}
