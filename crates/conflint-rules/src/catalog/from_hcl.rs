//! Values of the catalog's fields, read from HCL expressions.

use std::collections::BTreeMap;
use std::str::FromStr;

use conflint_core::source::Span;
use conflint_core::syntax::{Expression, ExpressionKind, ObjectItem, ObjectKey, SyntaxError};
use smol_str::SmolStr;

use super::attribute::Attribute;
use super::plain::Plain;
use super::words::{Confidence, LockRead, Outcome, Scalar, Scope};

/// What is wrong in a catalog text, and where in it.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Fault {
    pub span: Span,
    pub message: String,
}

impl Fault {
    pub fn at(span: Span, message: impl Into<String>) -> Self {
        Self { span, message: message.into() }
    }
}

impl From<SyntaxError> for Fault {
    fn from(error: SyntaxError) -> Self {
        Self { span: error.span, message: error.message }
    }
}

/// A value that a field of the catalog may have.
pub(super) trait FromHcl: Sized {
    fn from_hcl(value: &Expression) -> Result<Self, Fault>;

    /// Whether such a value comes next, and [`FromHcl::from_hcl`] will take it; goes behind it.
    fn is_plain(text: &mut Plain<'_>) -> bool;
}

impl FromHcl for bool {
    fn from_hcl(value: &Expression) -> Result<Self, Fault> {
        boolean(value).ok_or_else(|| Fault::at(value.span, "this must be true or false"))
    }

    fn is_plain(text: &mut Plain<'_>) -> bool {
        matches!(text.name(), Some("true" | "false"))
    }
}

impl FromHcl for u16 {
    fn from_hcl(value: &Expression) -> Result<Self, Fault> {
        number(value).ok_or_else(|| Fault::at(value.span, "this must be a whole number"))
    }

    fn is_plain(text: &mut Plain<'_>) -> bool {
        text.digits().is_some_and(|digits| digits.parse::<Self>().is_ok())
    }
}

impl FromHcl for String {
    fn from_hcl(value: &Expression) -> Result<Self, Fault> {
        string(value).map(str::to_owned)
    }

    fn is_plain(text: &mut Plain<'_>) -> bool {
        text.string().is_some()
    }
}

impl FromHcl for SmolStr {
    fn from_hcl(value: &Expression) -> Result<Self, Fault> {
        string(value).map(Self::new)
    }

    fn is_plain(text: &mut Plain<'_>) -> bool {
        text.string().is_some()
    }
}

impl FromHcl for Attribute {
    fn from_hcl(value: &Expression) -> Result<Self, Fault> {
        attribute(string(value)?, value.span)
    }

    fn is_plain(text: &mut Plain<'_>) -> bool {
        text.string().is_some_and(Self::is_attribute)
    }
}

impl FromHcl for Scalar {
    fn from_hcl(value: &Expression) -> Result<Self, Fault> {
        let text = || string(value).ok().map(|text| Scalar::Text(text.to_owned()));
        boolean(value)
            .map(Scalar::Bool)
            .or_else(|| number(value).map(Scalar::Number))
            .or_else(text)
            .ok_or_else(|| Fault::at(value.span, "this must be a string, a whole number, true or false"))
    }

    fn is_plain(text: &mut Plain<'_>) -> bool {
        match text.peek() {
            Some(b'"') => text.string().is_some(),
            Some(b'0'..=b'9') => text.digits().is_some_and(|digits| digits.parse::<i64>().is_ok()),
            _ => bool::is_plain(text),
        }
    }
}

impl FromHcl for Scope {
    fn from_hcl(value: &Expression) -> Result<Self, Fault> {
        one_of(value, Self::ALL, Self::as_str)
    }

    fn is_plain(text: &mut Plain<'_>) -> bool {
        is_one_of(text, Self::ALL, Self::as_str)
    }
}

impl FromHcl for Outcome {
    fn from_hcl(value: &Expression) -> Result<Self, Fault> {
        one_of(value, Self::ALL, Self::as_str)
    }

    fn is_plain(text: &mut Plain<'_>) -> bool {
        is_one_of(text, Self::ALL, Self::as_str)
    }
}

impl FromHcl for Confidence {
    fn from_hcl(value: &Expression) -> Result<Self, Fault> {
        one_of(value, Self::ALL, Self::as_str)
    }

    fn is_plain(text: &mut Plain<'_>) -> bool {
        is_one_of(text, Self::ALL, Self::as_str)
    }
}

impl FromHcl for LockRead {
    fn from_hcl(value: &Expression) -> Result<Self, Fault> {
        one_of(value, [Self::Write, Self::State], Self::as_str)
    }

    fn is_plain(text: &mut Plain<'_>) -> bool {
        is_one_of(text, [Self::Write, Self::State], Self::as_str)
    }
}

impl<T: FromHcl> FromHcl for Option<T> {
    fn from_hcl(value: &Expression) -> Result<Self, Fault> {
        match value.kind {
            ExpressionKind::Null => Ok(None),
            _ => T::from_hcl(value).map(Some),
        }
    }

    fn is_plain(text: &mut Plain<'_>) -> bool {
        text.eat_name("null") || T::is_plain(text)
    }
}

impl<T: FromHcl> FromHcl for Vec<T> {
    fn from_hcl(value: &Expression) -> Result<Self, Fault> {
        match &value.kind {
            ExpressionKind::Tuple(items) => items.iter().map(T::from_hcl).collect(),
            _ => Err(Fault::at(value.span, "this must be a list")),
        }
    }

    fn is_plain(text: &mut Plain<'_>) -> bool {
        text.list(T::is_plain)
    }
}

impl<T: FromHcl> FromHcl for BTreeMap<Attribute, T> {
    fn from_hcl(value: &Expression) -> Result<Self, Fault> {
        let ExpressionKind::Object(items) = &value.kind else {
            return Err(Fault::at(value.span, "this must be an object, { … }"));
        };
        let pair = |ObjectItem { key, value }: &ObjectItem| {
            let name = match key {
                ObjectKey::Name(name) => attribute(&name.name, name.span)?,
                ObjectKey::Expression(name) => Attribute::from_hcl(name)?,
            };
            Ok((name, T::from_hcl(value)?))
        };
        items.iter().map(pair).collect()
    }

    fn is_plain(text: &mut Plain<'_>) -> bool {
        text.object(Attribute::is_attribute, T::is_plain)
    }
}

/// A type or a list of types, as `references` has them.
#[derive(Default)]
pub(super) struct OneOrMore(pub Vec<SmolStr>);

impl FromHcl for OneOrMore {
    fn from_hcl(value: &Expression) -> Result<Self, Fault> {
        match value.kind {
            ExpressionKind::Tuple(_) => Vec::from_hcl(value).map(Self),
            _ => SmolStr::from_hcl(value).map(|one| Self(vec![one])),
        }
    }

    fn is_plain(text: &mut Plain<'_>) -> bool {
        if text.peek() == Some(b'[') { Vec::<SmolStr>::is_plain(text) } else { SmolStr::is_plain(text) }
    }
}

pub(super) fn attribute(text: &str, place: Span) -> Result<Attribute, Fault> {
    let wanted = || {
        format!(
            "`{text}` is no argument; write `name`, `block.name`, `list[]` or alternatives separated by `|`"
        )
    };
    Attribute::parse(text).ok_or_else(|| Fault::at(place, wanted()))
}

/// ", did you mean `x`?" when some candidate is near, else nothing.
pub(crate) fn did_you_mean<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> String {
    let near = candidates
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(written, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= 1 + candidate.chars().count() / 4)
        .min();
    near.map_or_else(String::new, |(_, candidate)| format!(", did you mean `{candidate}`?"))
}

fn boolean(value: &Expression) -> Option<bool> {
    match value.kind {
        ExpressionKind::Bool(value) => Some(value),
        _ => None,
    }
}

fn number<T: FromStr>(value: &Expression) -> Option<T> {
    match &value.kind {
        ExpressionKind::Number(number) => number.parse().ok(),
        _ => None,
    }
}

fn string(value: &Expression) -> Result<&str, Fault> {
    match &value.kind {
        ExpressionKind::String(text) => Ok(text),
        _ => Err(Fault::at(value.span, "this must be a plain string")),
    }
}

fn one_of<T: Copy, const N: usize>(
    value: &Expression,
    all: [T; N],
    name: fn(T) -> &'static str,
) -> Result<T, Fault> {
    let written = string(value)?;
    all.into_iter().find(|word| name(*word) == written).ok_or_else(|| {
        let words = all.map(name);
        let guess = did_you_mean(written, words);
        let hint = if guess.is_empty() { format!("; it is one of {}", words.join(", ")) } else { guess };
        Fault::at(value.span, format!("`{written}` is not known here{hint}"))
    })
}

fn is_one_of<T: Copy, const N: usize>(
    text: &mut Plain<'_>,
    all: [T; N],
    name: fn(T) -> &'static str,
) -> bool {
    text.string().is_some_and(|written| all.into_iter().any(|word| name(word) == written))
}
