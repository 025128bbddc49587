//! The `configuration` of a plan: blocks, expressions and their references. Local values are not in it.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use smol_str::SmolStr;

use super::reference::written;
use crate::instance::References;
use crate::json::Text;

/// The provider configurations, by key.
pub(super) type ProviderConfigs<'a> = BTreeMap<Text<'a>, ProviderConfig<'a>>;

/// A provider configuration, keyed by `aws`, `aws.east` or `module.a:aws`.
#[derive(Deserialize)]
pub(super) struct ProviderConfig<'a> {
    #[serde(borrow)]
    pub(super) name: Option<Text<'a>>,
    #[serde(borrow)]
    pub(super) full_name: Option<Text<'a>>,
    #[serde(borrow)]
    pub(super) alias: Option<Text<'a>>,
    /// Absent where a module only says that it needs the provider.
    #[serde(borrow)]
    pub(super) expressions: Option<Expression<'a>>,
}

/// A resource.
#[derive(Deserialize)]
pub(super) struct Resource<'a> {
    #[serde(borrow)]
    pub(super) mode: Option<Text<'a>>,
    #[serde(borrow, rename = "type")]
    pub(super) kind: Text<'a>,
    #[serde(borrow)]
    pub(super) name: Text<'a>,
    #[serde(borrow)]
    pub(super) provider_config_key: Option<Text<'a>>,
    #[serde(borrow, default)]
    pub(super) expressions: Expression<'a>,
    #[serde(borrow, default)]
    pub(super) count_expression: Expression<'a>,
    #[serde(borrow, default)]
    pub(super) for_each_expression: Expression<'a>,
    #[serde(borrow, default)]
    pub(super) depends_on: Vec<Text<'a>>,
}

impl<'a> Resource<'a> {
    /// Reads a resource; where it is known to have no references, its expressions are passed over.
    pub(super) fn read(text: &'a str, has_references: bool) -> serde_json::Result<Self> {
        if has_references {
            return serde_json::from_str(text);
        }
        let Bare { mode, kind, name, provider_config_key, depends_on } = serde_json::from_str(text)?;
        let none = Expression::default;
        let (expressions, count_expression, for_each_expression) = (none(), none(), none());
        Ok(Self {
            mode,
            kind,
            name,
            provider_config_key,
            expressions,
            count_expression,
            for_each_expression,
            depends_on,
        })
    }
}

/// A resource without its expressions.
#[derive(Deserialize)]
struct Bare<'a> {
    #[serde(borrow)]
    mode: Option<Text<'a>>,
    #[serde(borrow, rename = "type")]
    kind: Text<'a>,
    #[serde(borrow)]
    name: Text<'a>,
    #[serde(borrow)]
    provider_config_key: Option<Text<'a>>,
    #[serde(borrow, default)]
    depends_on: Vec<Text<'a>>,
}

/// A module call, without the module that it calls.
#[derive(Deserialize)]
pub(super) struct Call<'a> {
    #[serde(borrow, default)]
    pub(super) expressions: Expression<'a>,
    #[serde(borrow, default)]
    pub(super) count_expression: Expression<'a>,
    #[serde(borrow, default)]
    pub(super) for_each_expression: Expression<'a>,
    #[serde(borrow, default)]
    pub(super) depends_on: Vec<Text<'a>>,
}

/// An output value.
#[derive(Deserialize)]
pub(super) struct Output<'a> {
    #[serde(borrow, default)]
    pub(super) expression: Expression<'a>,
    #[serde(borrow, default)]
    pub(super) depends_on: Vec<Text<'a>>,
}

/// An input variable.
#[derive(Deserialize)]
pub(super) struct Variable<'a> {
    #[serde(borrow)]
    pub(super) default: Option<&'a RawValue>,
    #[serde(default)]
    pub(super) sensitive: bool,
}

/// An expression, or blocks of them.
pub(super) enum Expression<'a> {
    /// A constant as JSON text, or the references, or neither: then it cannot be told.
    Leaf(Option<&'a RawValue>, Vec<Text<'a>>),
    /// A block: arguments by name.
    Block(Vec<(Text<'a>, Expression<'a>)>),
    /// Blocks of one type.
    Blocks(Vec<Expression<'a>>),
}

impl Default for Expression<'_> {
    fn default() -> Self {
        Expression::Leaf(None, Vec::new())
    }
}

impl<'a> Expression<'a> {
    /// Tells each expression inside with its path: `members.0.user_id`.
    pub(super) fn each(&self, path: &mut String, tell: &mut dyn FnMut(&str, &[Text<'a>])) {
        match self {
            Expression::Leaf(_, references) => tell(path, references),
            Expression::Block(arguments) => {
                for (name, inside) in arguments {
                    inside.each_within(path, name, tell);
                }
            }
            Expression::Blocks(blocks) => {
                for (index, inside) in blocks.iter().enumerate() {
                    inside.each_within(path, &index.to_string(), tell);
                }
            }
        }
    }

    fn each_within(&self, path: &mut String, step: &str, tell: &mut dyn FnMut(&str, &[Text<'a>])) {
        let length = path.len();
        path.push_str(if length == 0 { "" } else { "." });
        path.push_str(step);
        self.each(path, tell);
        path.truncate(length);
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Expression<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ExpressionVisitor)
    }
}

struct ExpressionVisitor;

impl<'de> Visitor<'de> for ExpressionVisitor {
    type Value = Expression<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an expression")
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(Expression::default())
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Self::Value, E> {
        Ok(Expression::default())
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<Self::Value, E> {
        Ok(Expression::default())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut blocks = Vec::new();
        while let Some(block) = seq.next_element()? {
            blocks.push(block);
        }
        Ok(Expression::Blocks(blocks))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut arguments = Vec::new();
        let mut leaf = None;
        while let Some(name) = map.next_key::<Text<'de>>()? {
            match &*name {
                "constant_value" => leaf = Some(Expression::Leaf(Some(map.next_value()?), Vec::new())),
                "references" => match map.next_value()? {
                    Listed::Texts(texts) => leaf = Some(Expression::Leaf(None, texts)),
                    Listed::Expression(inside) => arguments.push((name, inside)),
                },
                _ => arguments.push((name, map.next_value()?)),
            }
        }
        Ok(match leaf {
            Some(leaf) if arguments.is_empty() => leaf,
            _ if arguments.is_empty() => Expression::default(),
            _ => Expression::Block(arguments),
        })
    }
}

/// What `references` holds: references, or, where it is the name of a block, that.
enum Listed<'a> {
    Texts(Vec<Text<'a>>),
    Expression(Expression<'a>),
}

impl<'de> Deserialize<'de> for Listed<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ListedVisitor;
        impl<'de> Visitor<'de> for ListedVisitor {
            type Value = Listed<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("references")
            }
            fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
                Ok(Listed::Texts(Vec::new()))
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                ExpressionVisitor.visit_map(map).map(Listed::Expression)
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
                let mut texts = Vec::new();
                let mut blocks = Vec::new();
                while let Some(raw) = seq.next_element::<&RawValue>()? {
                    match serde_json::from_str(raw.get()) {
                        Ok(text) => texts.push(text),
                        Err(_) => blocks.extend(serde_json::from_str::<Expression<'de>>(raw.get())),
                    }
                }
                let text = blocks.is_empty();
                Ok(if text { Listed::Texts(texts) } else { Listed::Expression(Expression::Blocks(blocks)) })
            }
        }
        deserializer.deserialize_any(ListedVisitor)
    }
}

/// The references of a block, each with the argument in which it is.
pub(super) fn references_in(expressions: &Expression<'_>) -> References {
    let mut pairs = Vec::new();
    expressions.each(&mut String::new(), &mut |path, texts| {
        if !texts.is_empty() {
            let path = SmolStr::new(path);
            pairs.extend(written(texts).map(|text| (path.clone(), SmolStr::new(&**text))));
        }
    });
    pairs.into_iter().collect()
}

/// All references of an expression.
pub(super) fn all_in(expression: &Expression<'_>) -> Vec<SmolStr> {
    let mut all = Vec::new();
    expression.each(&mut String::new(), &mut |_, texts| {
        all.extend(written(texts).map(|text| SmolStr::new(&**text)));
    });
    all
}

/// What `depends_on` names.
pub(super) fn names(texts: &[Text<'_>]) -> impl Iterator<Item = SmolStr> {
    texts.iter().map(|text| SmolStr::new(&**text))
}
