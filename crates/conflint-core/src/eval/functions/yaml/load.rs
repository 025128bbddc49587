//! Text to value.

use std::collections::{BTreeMap, HashMap};

use saphyr_parser::{Event, Parser, ScalarStyle, StrInput, Tag};
use smol_str::SmolStr;

use super::resolve::resolve;
use crate::value::{Type, Value, convert};

/// Nodes within nodes.
pub(super) const MAX_DEPTH: usize = 200;
/// Nodes in all, those that aliases repeat counted each time.
pub(super) const MAX_NODES: usize = 200_000;

/// What the parser refuses and Terraform does not: flow style that is not indented, and tabs after a colon.
const STRICTER: [&str; 2] = ["invalid indentation", "':' must be followed by a valid YAML whitespace"];

pub(super) enum Refused {
    /// Too deep or too large.
    Limit,
    /// What Terraform may well read.
    Unread,
    /// What Terraform refuses.
    Wrong(String),
}

impl From<String> for Refused {
    fn from(message: String) -> Self {
        Refused::Wrong(message)
    }
}

pub(super) fn load(text: &str) -> Result<Value, Refused> {
    check_text(text)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let unfinished = !text.ends_with(['\n', '\r']);
    let end = if unfinished { text.chars().count() } else { usize::MAX };
    let mut loader = Loader { parser: Parser::new_from_str(text), anchors: HashMap::new(), end };
    loader.expect_document()?;
    let node = loader.node(0)?;
    loader.expect_end()?;
    Ok(node.value)
}

/// Characters that must be escaped, and versions of YAML that go-cty-yaml has not.
fn check_text(text: &str) -> Result<(), String> {
    let allowed = |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='~' | '\u{85}' | '\u{a0}'..='\u{fffd}' | '\u{10000}'..);
    if !text.chars().all(allowed) {
        return Err("control characters are not allowed".into());
    }
    let directives = text.lines().take_while(|line| !line.starts_with("---"));
    let versions = directives.filter_map(|line| line.strip_prefix("%YAML"));
    if versions.map(str::trim).any(|version| version.split_whitespace().next() != Some("1.1")) {
        return Err("found incompatible YAML document".into());
    }
    Ok(())
}

/// A value and how many nodes it consists of.
#[derive(Clone)]
struct Node {
    value: Value,
    nodes: usize,
}

struct Loader<'t> {
    parser: Parser<'t, StrInput<'t>>,
    anchors: HashMap<usize, Node>,
    /// Where the text ends, if it ends without a line break: blocks that end there have none either.
    end: usize,
}

impl<'t> Loader<'t> {
    fn next(&mut self) -> Result<Event<'t>, Refused> {
        match self.parser.next_event() {
            Some(Ok((Event::Scalar(text, style, anchor, tag), span)))
                if matches!(style, ScalarStyle::Literal | ScalarStyle::Folded)
                    && span.end.index() >= self.end =>
            {
                let text = text.strip_suffix('\n').unwrap_or(&text).to_owned();
                Ok(Event::Scalar(text.into(), style, anchor, tag))
            }
            Some(Ok((event, _))) => Ok(event),
            Some(Err(error)) if STRICTER.iter().any(|message| error.info().contains(message)) => {
                Err(Refused::Unread)
            }
            Some(Err(error)) => Err(Refused::Wrong(error.to_string())),
            None => Ok(Event::StreamEnd),
        }
    }

    fn expect_document(&mut self) -> Result<(), Refused> {
        loop {
            match self.next()? {
                Event::StreamStart | Event::Nothing => {}
                Event::DocumentStart(_) => return Ok(()),
                _ => return Err(Refused::Wrong("missing start of document".into())),
            }
        }
    }

    fn expect_end(&mut self) -> Result<(), Refused> {
        loop {
            match self.next()? {
                Event::DocumentEnd | Event::Nothing => {}
                Event::StreamEnd => return Ok(()),
                _ => return Err(Refused::Wrong("unexpected extra content after value".into())),
            }
        }
    }

    fn node(&mut self, depth: usize) -> Result<Node, Refused> {
        let event = self.next()?;
        self.rest_of(event, depth)
    }

    fn rest_of(&mut self, event: Event<'t>, depth: usize) -> Result<Node, Refused> {
        if depth > MAX_DEPTH {
            return Err(Refused::Limit);
        }
        let (anchor, node) = match event {
            Event::Alias(anchor) => {
                let node = self.anchors.get(&anchor).cloned();
                return node.ok_or_else(|| {
                    "reference to an anchor from inside its own definition".to_owned().into()
                });
            }
            Event::Scalar(text, style, anchor, tag) => {
                let value = resolve(&text, &name(tag.as_deref()), style == ScalarStyle::Plain)?;
                (anchor, Node { value, nodes: 1 })
            }
            Event::SequenceStart(anchor, tag) => {
                check_tag(tag.as_deref(), "seq")?;
                (anchor, self.sequence(depth)?)
            }
            Event::MappingStart(anchor, tag) => {
                check_tag(tag.as_deref(), "map")?;
                (anchor, self.mapping(depth)?)
            }
            _ => return Err(Refused::Wrong("did not find expected node content".into())),
        };
        if node.nodes > MAX_NODES {
            return Err(Refused::Limit);
        }
        if anchor > 0 {
            self.anchors.insert(anchor, node.clone());
        }
        Ok(node)
    }

    fn sequence(&mut self, depth: usize) -> Result<Node, Refused> {
        let (mut items, mut nodes) = (Vec::new(), 1);
        loop {
            match self.next()? {
                Event::SequenceEnd => return Ok(Node { value: Value::tuple(items), nodes }),
                event => {
                    let item = self.rest_of(event, depth + 1)?;
                    nodes += item.nodes;
                    items.push(item.value);
                }
            }
            if nodes > MAX_NODES {
                return Err(Refused::Limit);
            }
        }
    }

    fn mapping(&mut self, depth: usize) -> Result<Node, Refused> {
        let (mut members, mut nodes) = (BTreeMap::new(), 1);
        loop {
            let key = match self.next()? {
                Event::MappingEnd => return Ok(Node { value: Value::object(members), nodes }),
                event => self.key(event, depth)?,
            };
            let node = self.node(depth + 1)?;
            nodes += node.nodes;
            if nodes > MAX_NODES {
                return Err(Refused::Limit);
            }
            match (key, node.value) {
                (Key::Name(name), value) => {
                    members.insert(name, value);
                }
                (Key::Merge, Value::Object(others)) => {
                    members.extend(others.iter().map(|(name, value)| (name.clone(), value.clone())));
                }
                (Key::Merge, other) => {
                    return Err(Refused::Wrong(format!("cannot merge {} into mapping", other.ty())));
                }
            }
        }
    }

    /// A key must be a text, or what converts to one.
    fn key(&mut self, event: Event<'t>, depth: usize) -> Result<Key, Refused> {
        // An anchor at a key names nothing.
        let event = match event {
            Event::Scalar(text, style, _, tag) => Event::Scalar(text, style, 0, tag),
            other => other,
        };
        let key = self.rest_of(event, depth + 1)?.value;
        if key.is_null() {
            return Err(Refused::Wrong("mapping key cannot be null".into()));
        }
        let text = convert(&key, &Type::String).ok().and_then(|text| text.as_str().cloned());
        match text {
            Some(text) if text == "<<" => Ok(Key::Merge),
            Some(text) => Ok(Key::Name(text)),
            None => Err(Refused::Wrong("only strings are allowed as mapping keys".into())),
        }
    }
}

enum Key {
    Name(SmolStr),
    Merge,
}

fn name(tag: Option<&Tag>) -> String {
    tag.map_or_else(String::new, |tag| match tag.handle.as_str() {
        "!!" => format!("tag:yaml.org,2002:{}", tag.suffix),
        handle => format!("{handle}{}", tag.suffix),
    })
}

fn check_tag(tag: Option<&Tag>, kind: &str) -> Result<(), String> {
    let name = name(tag);
    if name.is_empty() || name.strip_prefix("tag:yaml.org,2002:") == Some(kind) {
        return Ok(());
    }
    Err(format!("can't interpret it as {name}"))
}
