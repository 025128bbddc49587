//! Values of the catalog's fields, read from HCL expressions.

use std::collections::BTreeMap;
use std::ops;

use hcl::edit::expr::{Expression, ObjectKey};
use smol_str::SmolStr;

use super::attribute::Attribute;
use super::words::{Confidence, LockRead, Outcome, Scalar, Scope};

/// What is wrong in a catalog text, and where in it.
#[derive(Clone, Debug)]
pub(super) struct Fault {
    pub span: ops::Range<usize>,
    pub message: String,
}

impl Fault {
    pub fn at(place: &impl hcl::edit::Span, message: impl Into<String>) -> Self {
        Self { span: place.span().unwrap_or(0..0), message: message.into() }
    }
}

/// A value that a field of the catalog may have.
pub(super) trait FromHcl: Sized {
    fn from_hcl(value: &Expression) -> Result<Self, Fault>;
}

impl FromHcl for bool {
    fn from_hcl(value: &Expression) -> Result<Self, Fault> {
        value.as_bool().ok_or_else(|| Fault::at(value, "this must be true or false"))
    }
}

impl FromHcl for u16 {
    fn from_hcl(value: &Expression) -> Result<Self, Fault> {
        let number = value.as_number().and_then(|number| number.as_u64());
        number
            .and_then(|number| number.try_into().ok())
            .ok_or_else(|| Fault::at(value, "this must be a whole number"))
    }
}

impl FromHcl for String {
    fn from_hcl(value: &Expression) -> Result<Self, Fault> {
        value.as_str().map(str::to_owned).ok_or_else(|| Fault::at(value, "this must be a plain string"))
    }
}

impl FromHcl for SmolStr {
    fn from_hcl(value: &Expression) -> Result<Self, Fault> {
        String::from_hcl(value).map(Self::from)
    }
}

impl FromHcl for Attribute {
    fn from_hcl(value: &Expression) -> Result<Self, Fault> {
        attribute(&String::from_hcl(value)?, value)
    }
}

impl FromHcl for Scalar {
    fn from_hcl(value: &Expression) -> Result<Self, Fault> {
        let number = || value.as_number().and_then(|number| number.as_i64()).map(Scalar::Number);
        let text = || value.as_str().map(|text| Scalar::Text(text.to_owned()));
        value
            .as_bool()
            .map(Scalar::Bool)
            .or_else(number)
            .or_else(text)
            .ok_or_else(|| Fault::at(value, "this must be a string, a whole number, true or false"))
    }
}

impl FromHcl for Scope {
    fn from_hcl(value: &Expression) -> Result<Self, Fault> {
        one_of(value, Self::ALL, Self::as_str)
    }
}

impl FromHcl for Outcome {
    fn from_hcl(value: &Expression) -> Result<Self, Fault> {
        one_of(value, Self::ALL, Self::as_str)
    }
}

impl FromHcl for Confidence {
    fn from_hcl(value: &Expression) -> Result<Self, Fault> {
        one_of(value, Self::ALL, Self::as_str)
    }
}

impl FromHcl for LockRead {
    fn from_hcl(value: &Expression) -> Result<Self, Fault> {
        one_of(value, [Self::Write, Self::State], Self::as_str)
    }
}

impl<T: FromHcl> FromHcl for Option<T> {
    fn from_hcl(value: &Expression) -> Result<Self, Fault> {
        if value.is_null() { Ok(None) } else { T::from_hcl(value).map(Some) }
    }
}

impl<T: FromHcl> FromHcl for Vec<T> {
    fn from_hcl(value: &Expression) -> Result<Self, Fault> {
        let array = value.as_array().ok_or_else(|| Fault::at(value, "this must be a list"))?;
        array.iter().map(T::from_hcl).collect()
    }
}

impl<T: FromHcl> FromHcl for BTreeMap<Attribute, T> {
    fn from_hcl(value: &Expression) -> Result<Self, Fault> {
        let object = value.as_object().ok_or_else(|| Fault::at(value, "this must be an object, { … }"))?;
        let pair = |(key, value): (&ObjectKey, &hcl::edit::expr::ObjectValue)| {
            let name = match key {
                ObjectKey::Ident(name) => attribute(name.as_str(), key)?,
                ObjectKey::Expression(name) => Attribute::from_hcl(name)?,
            };
            Ok((name, T::from_hcl(value.expr())?))
        };
        object.iter().map(pair).collect()
    }
}

/// A type or a list of types, as `references` has them.
#[derive(Default)]
pub(super) struct OneOrMore(pub Vec<SmolStr>);

impl FromHcl for OneOrMore {
    fn from_hcl(value: &Expression) -> Result<Self, Fault> {
        if value.is_array() {
            return Vec::from_hcl(value).map(Self);
        }
        SmolStr::from_hcl(value).map(|one| Self(vec![one]))
    }
}

pub(super) fn attribute(text: &str, place: &impl hcl::edit::Span) -> Result<Attribute, Fault> {
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

fn one_of<T: Copy, const N: usize>(
    value: &Expression,
    all: [T; N],
    name: fn(T) -> &'static str,
) -> Result<T, Fault> {
    let written = String::from_hcl(value)?;
    all.into_iter().find(|word| name(*word) == written).ok_or_else(|| {
        let words = all.map(name);
        let guess = did_you_mean(&written, words);
        let hint = if guess.is_empty() { format!("; it is one of {}", words.join(", ")) } else { guess };
        Fault::at(value, format!("`{written}` is not known here{hint}"))
    })
}
