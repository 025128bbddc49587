//! How the catalog names an argument of a resource or provider.

use std::borrow::Borrow;
use std::fmt;

use smol_str::SmolStr;

/// An argument as the catalog writes it: `name`, `metadata.name` (in the first block), `aliases[]` (each element),
/// `resources[].language` (in each block), `user_group_id|group_id` (the first one that is set).
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Attribute(SmolStr);

/// One step of a path into a resource's values.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Step<'a> {
    /// An argument or block of this name. A list of blocks stands for its first block, unless [`Step::Each`] follows.
    Name(&'a str),
    /// Every element or block of what was reached.
    Each,
}

impl Attribute {
    /// Takes the text when each of its alternatives is a dotted path of names, some of them followed by `[]`.
    pub fn parse(text: &str) -> Option<Self> {
        Self::is_attribute(text).then(|| Self(text.into()))
    }

    /// Whether [`Attribute::parse`] takes the text.
    pub(super) fn is_attribute(text: &str) -> bool {
        enum Behind {
            Separator,
            Name,
            Bracket,
            Brackets,
        }
        let mut behind = Behind::Separator;
        for c in text.chars() {
            behind = match (behind, c) {
                (Behind::Name | Behind::Brackets, '.' | '|') => Behind::Separator,
                (Behind::Name, '[') => Behind::Bracket,
                (Behind::Bracket, ']') => Behind::Brackets,
                (Behind::Separator | Behind::Name, c) if c.is_alphanumeric() || matches!(c, '_' | '-') => {
                    Behind::Name
                }
                _ => return false,
            };
        }
        matches!(behind, Behind::Name | Behind::Brackets)
    }

    /// As written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name, where it is one argument and nothing inside of it.
    pub fn name(&self) -> Option<&str> {
        let is_path = self.0.bytes().any(|byte| matches!(byte, b'.' | b'|' | b'['));
        (!is_path).then_some(&self.0)
    }

    /// The paths it stands for, in the order in which they are tried. Almost always one.
    pub fn alternatives(&self) -> impl Iterator<Item = Path<'_>> {
        self.0.split('|').map(Path)
    }

    /// Whether it stands for each element of something rather than for one value.
    pub fn is_each(&self) -> bool {
        self.0.contains("[]")
    }
}

impl fmt::Display for Attribute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Borrow<str> for Attribute {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for Attribute {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

/// One path into the values of a resource.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Path<'a>(&'a str);

impl<'a> Path<'a> {
    /// As written.
    pub fn as_str(self) -> &'a str {
        self.0
    }

    /// The argument or block of the resource where the path begins.
    pub fn root(self) -> &'a str {
        let end = self.0.find(['.', '[']).unwrap_or(self.0.len());
        &self.0[..end]
    }

    /// The steps from the resource inwards.
    pub fn steps(self) -> impl Iterator<Item = Step<'a>> + Clone {
        self.0.split('.').flat_map(|part| {
            let (name, each) = part.strip_suffix("[]").map_or((part, None), |name| (name, Some(Step::Each)));
            std::iter::once(Step::Name(name)).chain(each)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_names_and_each() {
        let attribute = Attribute::parse("resources[].language|name").unwrap();
        let paths: Vec<Vec<Step>> = attribute.alternatives().map(|path| path.steps().collect()).collect();
        let first = vec![Step::Name("resources"), Step::Each, Step::Name("language")];
        assert_eq!(paths, [first, vec![Step::Name("name")]]);
        assert_eq!(attribute.alternatives().next().unwrap().root(), "resources");
        assert!(attribute.is_each());
    }

    #[test]
    fn what_is_no_path_is_refused() {
        for text in ["", "a.", "a||b", "a b", "a[0]", "[]", "a[", "a[]b", "a[][]", ".a", "a.[]", "[]a"] {
            assert_eq!(Attribute::parse(text), None, "{text}");
        }
    }
}
