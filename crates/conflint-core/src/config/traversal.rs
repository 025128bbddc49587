//! Names written where no value is wanted: `depends_on`, `provider`, `moved` and their like.

use smol_str::SmolStr;

use crate::addr::{InstanceKey, ModuleStep, Resource, ResourceMode};
use crate::syntax::{Expression, ExpressionKind, Step, expression_in_string};

/// A local name of a provider and an alias: `aws.east`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub(crate) struct ProviderName {
    pub name: SmolStr,
    pub alias: Option<SmolStr>,
}

impl ProviderName {
    pub fn default_of(name: impl Into<SmolStr>) -> Self {
        Self { name: name.into(), alias: None }
    }

    /// `aws`, `aws.east`, or the same in quotes.
    pub fn parse(expression: &Expression) -> Option<Self> {
        let mut steps = steps(expression)?.into_iter();
        let name = plain(steps.next()?)?;
        let alias = steps.next().map(plain);
        match (alias, steps.next()) {
            (Some(None), _) | (_, Some(_)) => None,
            (alias, None) => Some(Self { name, alias: alias.flatten() }),
        }
    }
}

impl std::fmt::Display for ProviderName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.name)?;
        self.alias.as_ref().map_or(Ok(()), |alias| write!(f, ".{alias}"))
    }
}

/// A module or resource below a module, as `moved`, `removed` and `import` name it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Target {
    pub module: Vec<ModuleStep>,
    pub resource: Option<(Resource, Option<InstanceKey>)>,
}

impl Target {
    /// `module.a["x"].aws_vpc.b[0]`; keys that are not literal are what `key` makes of them.
    pub fn parse(
        expression: &Expression,
        key: &mut dyn FnMut(&Expression) -> Option<InstanceKey>,
    ) -> Option<Self> {
        let mut steps = steps(expression)?.into_iter().peekable();
        let mut keyed = |steps: &mut std::iter::Peekable<std::vec::IntoIter<Name>>| {
            let name = steps.next()?;
            let key = match name.index {
                Some(Index::Literal(key)) => Some(key),
                Some(Index::Expression(expression)) => Some(key(&expression)?),
                None => None,
            };
            Some((name.name, key))
        };
        let mut module = Vec::new();
        while steps.next_if(|step| step.name == "module" && step.index.is_none()).is_some() {
            let (name, key) = keyed(&mut steps)?;
            module.push(ModuleStep { name, key });
        }
        if steps.peek().is_none() {
            return (!module.is_empty()).then_some(Self { module, resource: None });
        }
        let mut kind = plain(steps.next()?)?;
        let mode = match kind.as_str() {
            "data" => ResourceMode::Data,
            "ephemeral" => ResourceMode::Ephemeral,
            _ => ResourceMode::Managed,
        };
        if mode != ResourceMode::Managed {
            kind = plain(steps.next()?)?;
        }
        let (name, key) = keyed(&mut steps)?;
        let resource = Some((Resource { mode, kind, name }, key));
        steps.next().is_none().then_some(Self { module, resource })
    }

    /// A target whose keys are all literal.
    pub fn literal(expression: &Expression) -> Option<Self> {
        Self::parse(expression, &mut |_| None)
    }
}

/// A name and the key behind it.
struct Name {
    name: SmolStr,
    index: Option<Index>,
}

enum Index {
    Literal(InstanceKey),
    Expression(Expression),
}

fn plain(name: Name) -> Option<SmolStr> {
    name.index.is_none().then_some(name.name)
}

/// The path of attributes that an entry of `ignore_changes` names: `tags.Name`, `block.0.name`.
pub(crate) fn attribute_path(expression: &Expression) -> Option<SmolStr> {
    let names = steps(expression)?;
    let mut path = String::new();
    for Name { name, index } in names {
        if !path.is_empty() {
            path.push('.');
        }
        path.push_str(&name);
        match index {
            None => {}
            Some(Index::Literal(InstanceKey::Index(index))) => path.push_str(&format!(".{index}")),
            Some(Index::Literal(InstanceKey::Key(key))) => path.push_str(&format!(".{key}")),
            Some(_) => return None,
        }
    }
    Some(path.into())
}

/// The names of a reference; of a text in quotes, as JSON and old configurations have it, what the text says.
fn steps(expression: &Expression) -> Option<Vec<Name>> {
    match &expression.kind {
        ExpressionKind::String(_) => names(&expression_in_string(expression)?),
        _ => names(expression),
    }
}

fn names(expression: &Expression) -> Option<Vec<Name>> {
    match &expression.kind {
        ExpressionKind::Name(name) => Some(vec![Name { name: name.clone(), index: None }]),
        ExpressionKind::Steps { base, steps } => {
            let ExpressionKind::Name(name) = &base.kind else { return None };
            let mut found = vec![Name { name: name.clone(), index: None }];
            for step in steps {
                push(&mut found, step)?;
            }
            Some(found)
        }
        ExpressionKind::Wrapped(inner) | ExpressionKind::Parentheses(inner) => names(inner),
        _ => None,
    }
}

fn push(names: &mut Vec<Name>, step: &Step) -> Option<()> {
    let index = match step {
        Step::Attribute(name) => {
            names.push(Name { name: name.name.clone(), index: None });
            return Some(());
        }
        Step::LegacyIndex(number) => Index::Literal(InstanceKey::Index(number.name.parse().ok()?)),
        Step::Index(key, _) => match literal_key(key) {
            Some(key) => Index::Literal(key),
            None => Index::Expression((**key).clone()),
        },
        Step::Splat { .. } => return None,
    };
    let last = names.last_mut().filter(|last| last.index.is_none())?;
    last.index = Some(index);
    Some(())
}

/// The key that a literal number or string is.
pub(crate) fn literal_key(expression: &Expression) -> Option<InstanceKey> {
    match &expression.kind {
        ExpressionKind::Number(text) => Some(InstanceKey::Index(text.parse().ok()?)),
        ExpressionKind::String(text) => Some(InstanceKey::Key(text.clone())),
        ExpressionKind::Parentheses(inner) => literal_key(inner),
        _ => None,
    }
}
