//! References as a plan writes them: `module.net["a"].vpc_id`, `aws_vpc.main[0].id`, `var.env`.

use smol_str::SmolStr;

use crate::addr::{self, ConfigObject, InstanceKey, ModulePath, ObjectName, Resource, ResourceMode};
use crate::json::Text;

/// One reference, taken apart.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Reference {
    /// What it names.
    pub(super) target: Target,
    /// The path behind that: `id`, `network.0.ip`; empty where there is none.
    pub(super) path: String,
}

/// What a reference names.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Target {
    /// A resource or data source, or one instance of it.
    Resource(Resource, Option<InstanceKey>),
    /// `var.x`.
    Variable(SmolStr),
    /// `local.x`.
    Local(SmolStr),
    /// An output of a call's instance.
    Output(SmolStr, Option<InstanceKey>, SmolStr),
    /// All of a call.
    Module(SmolStr),
}

enum Part<'a> {
    Name(&'a str),
    Key(InstanceKey),
}

impl Reference {
    /// Takes a reference apart; absent for what is no dependency (`each.key`, `path.module`) and for other text.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut parts = parts(text).into_iter().peekable();
        let mut name = || match parts.next() {
            Some(Part::Name(name)) => Some(name),
            _ => None,
        };
        let target = match name()? {
            "each" | "count" | "self" | "path" | "terraform" | "provider" => return None,
            "var" => Target::Variable(name()?.into()),
            "local" => Target::Local(name()?.into()),
            "module" => {
                let call = SmolStr::new(name()?);
                let key = next_key(&mut parts);
                match parts.peek() {
                    Some(Part::Name(_)) => {}
                    _ => return Some(Self { target: Target::Module(call), path: String::new() }),
                }
                let Some(Part::Name(output)) = parts.next() else { return None };
                Target::Output(call, key, output.into())
            }
            first => {
                let mode = match first {
                    "data" => ResourceMode::Data,
                    "ephemeral" => ResourceMode::Ephemeral,
                    _ => ResourceMode::Managed,
                };
                let kind = if mode == ResourceMode::Managed && first != "resource" { first } else { name()? };
                let resource = Resource { mode, kind: kind.into(), name: name()?.into() };
                Target::Resource(resource, next_key(&mut parts))
            }
        };
        let steps = parts.map(|part| match part {
            Part::Name(name) => name.to_owned(),
            Part::Key(InstanceKey::Key(key)) => key.to_string(),
            Part::Key(InstanceKey::Index(index)) => index.to_string(),
            Part::Key(InstanceKey::Unknown) => "*".to_owned(),
        });
        Some(Self { target, path: steps.collect::<Vec<_>>().join(".") })
    }

    /// The object of the configuration that it waits for, where it stands in this module.
    pub(super) fn object(&self, module: &ModulePath) -> ConfigObject {
        let here = |name| ConfigObject { module: module.clone(), name };
        match &self.target {
            Target::Resource(resource, _) => here(ObjectName::Resource(resource.clone())),
            Target::Variable(name) => here(ObjectName::Variable(name.clone())),
            Target::Local(name) => here(ObjectName::Local(name.clone())),
            Target::Output(call, _, output) => {
                ConfigObject { module: module.child(call.clone()), name: ObjectName::Output(output.clone()) }
            }
            Target::Module(call) => {
                ConfigObject { module: module.child(call.clone()), name: ObjectName::Close }
            }
        }
    }
}

/// The key at the front, if there is one.
fn next_key<'a>(parts: &mut std::iter::Peekable<impl Iterator<Item = Part<'a>>>) -> Option<InstanceKey> {
    match parts.next_if(|part| matches!(part, Part::Key(_)))? {
        Part::Key(key) => Some(key),
        Part::Name(_) => None,
    }
}

/// Names and keys in their order, up to where the text stops making sense.
fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        if let Some(inner) = rest.strip_prefix('[') {
            let Some((key, tail)) = addr::key(inner) else { break };
            parts.push(Part::Key(key));
            rest = tail;
        } else {
            let from = rest.strip_prefix('.').unwrap_or(rest);
            let (name, tail) = from.split_at(from.find(['.', '[']).unwrap_or(from.len()));
            if name.is_empty() {
                break;
            }
            parts.push(Part::Name(name));
            rest = tail;
        }
    }
    parts
}

/// The references as they were written. A plan gives each of them and then its beginnings: `a.b.id`, `a.b`.
pub(super) fn written<'t, 'a>(references: &'t [Text<'a>]) -> impl Iterator<Item = &'t Text<'a>> {
    let mut last: &str = "";
    references.iter().filter(move |text| {
        let beginning =
            last.strip_prefix(&***text).is_some_and(|rest| rest.starts_with('.') || rest.starts_with('['));
        if !beginning {
            last = text;
        }
        !beginning
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn object(text: &str) -> Option<String> {
        let ConfigObject { module, name } = Reference::parse(text)?.object(&ModulePath::root());
        Some(format!("{module} {name:?}"))
    }

    #[test]
    fn references_name_objects() {
        assert_eq!(object("var.env").unwrap(), r#" Variable("env")"#);
        assert_eq!(object("module.net[\"a.b\"].vpc_id[0]").unwrap(), r#"module.net Output("vpc_id")"#);
        assert_eq!(object("module.net").unwrap(), "module.net Close");
        assert_eq!(object("each.value"), None);
        let reference = Reference::parse("data.aws_vpc.main[0].tags[\"a\"][1].x").unwrap();
        assert_eq!(reference.path, "tags.a.1.x");
        let Target::Resource(resource, key) = reference.target else { panic!() };
        assert_eq!(
            (resource.to_string(), key),
            ("data.aws_vpc.main".to_owned(), Some(InstanceKey::Index(0)))
        );
    }

    #[test]
    fn odd_text_is_no_reference() {
        for text in ["", ".", "[0]", "a", "var", "module", "a[", "data.x", "var[\"x\"]"] {
            assert_eq!(Reference::parse(text), None, "{text}");
        }
    }

    #[test]
    fn beginnings_are_not_written() {
        let texts = ["a.b.id", "a.b", "m.x[0].y", "m.x[0]", "m.x", "a.bc", "a.b"];
        let texts: Vec<Text<'_>> = texts.into_iter().map(|text| Text(text.into())).collect();
        let written: Vec<&str> = written(&texts).map(|text| &**text).collect();
        assert_eq!(written, ["a.b.id", "m.x[0].y", "a.bc", "a.b"]);
    }
}
