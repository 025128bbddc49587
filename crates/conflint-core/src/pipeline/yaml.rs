//! YAML as a tree with places, as far as pipelines need it: tags are dropped, all scalars are texts.

use std::collections::HashMap;

use saphyr_parser::{Event, Parser};
use smol_str::SmolStr;

use crate::source::{SourceId, Span};

/// Deeper trees are refused.
const MAX_DEPTH: usize = 64;
/// More nodes than this, with those that aliases repeat, are refused.
const MAX_NODES: usize = 200_000;

/// A node.
#[derive(Clone, Debug)]
pub(super) struct Node {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: Kind,
}

/// What a node is.
#[derive(Clone, Debug)]
pub(super) enum Kind {
    Text(SmolStr),
    List(Vec<Node>),
    Map(Vec<(Node, Node)>),
}

impl Node {
    /// The value of a key of a map, or of what `<<` merges into it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.find(key, 0)
    }

    fn find(&self, key: &str, depth: usize) -> Option<&Node> {
        let Kind::Map(pairs) = &self.kind else { return None };
        let own = pairs.iter().find(|(name, _)| name.text() == Some(key)).map(|(_, value)| value);
        own.or_else(|| {
            let (_, merged) =
                pairs.iter().find(|(name, _)| name.text() == Some("<<") && depth < MAX_DEPTH)?;
            merged.items().find_map(|map| map.find(key, depth + 1))
        })
    }

    /// The pairs of a map; none of anything else.
    pub fn pairs(&self) -> impl Iterator<Item = (&Node, &Node)> {
        let pairs: &[(Node, Node)] = if let Kind::Map(pairs) = &self.kind { pairs } else { &[] };
        pairs.iter().map(|(key, value)| (key, value))
    }

    /// The items of a list; of anything else the node itself.
    pub fn items(&self) -> impl Iterator<Item = &Node> {
        match &self.kind {
            Kind::List(items) => items.iter(),
            _ => std::slice::from_ref(self).iter(),
        }
    }

    /// The text of a scalar.
    pub fn text(&self) -> Option<&str> {
        if let Kind::Text(text) = &self.kind { Some(text) } else { None }
    }

    fn size(&self) -> usize {
        1 + match &self.kind {
            Kind::Text(_) => 0,
            Kind::List(items) => items.iter().map(Node::size).sum(),
            Kind::Map(pairs) => pairs.iter().map(|(key, value)| key.size() + value.size()).sum(),
        }
    }
}

/// Reads the first document of a text.
///
/// # Errors
/// What is wrong with it.
pub(super) fn read(source: SourceId, text: &str) -> Result<Node, String> {
    let offsets = Offsets::new(text);
    let mut open: Vec<Open> = Vec::new();
    let mut anchors: HashMap<usize, Node> = HashMap::new();
    let mut left = MAX_NODES;
    for event in Parser::new_from_str(text) {
        let (event, place) = event.map_err(|error| error.to_string())?;
        let span = Span::new(source, offsets.of(place.start.index()), offsets.of(place.end.index()));
        left = left.checked_sub(1).ok_or("it is too large")?;
        let (node, anchor) = match event {
            Event::Scalar(value, _, anchor, _) => {
                (Node { span, kind: Kind::Text(value.as_ref().into()) }, anchor)
            }
            Event::Alias(anchor) => {
                let node = anchors.get(&anchor).cloned().ok_or("an alias has no anchor")?;
                left = left.checked_sub(node.size()).ok_or("it is too large")?;
                (node, 0)
            }
            Event::SequenceStart(anchor, _) | Event::MappingStart(anchor, _) => {
                let is_map = matches!(event, Event::MappingStart(..));
                open.push(Open { anchor, is_map, start: span, nodes: Vec::new() });
                if open.len() > MAX_DEPTH {
                    return Err("it is nested too deeply".to_owned());
                }
                continue;
            }
            Event::SequenceEnd | Event::MappingEnd => {
                let Some(closed) = open.pop() else { continue };
                let anchor = closed.anchor;
                (closed.close(span), anchor)
            }
            _ => continue,
        };
        if anchor > 0 {
            anchors.insert(anchor, node.clone());
        }
        match open.last_mut() {
            Some(open) => open.nodes.push(node),
            None => return Ok(node),
        }
    }
    Err("there is nothing in it".to_owned())
}

/// A list or map that has begun.
struct Open {
    anchor: usize,
    is_map: bool,
    start: Span,
    nodes: Vec<Node>,
}

impl Open {
    fn close(self, end: Span) -> Node {
        let kind = if self.is_map {
            let mut nodes = self.nodes.into_iter();
            let mut pairs = Vec::new();
            while let (Some(key), Some(value)) = (nodes.next(), nodes.next()) {
                pairs.push((key, value));
            }
            Kind::Map(pairs)
        } else {
            Kind::List(self.nodes)
        };
        Node { span: self.start.to(end), kind }
    }
}

/// The parser counts characters.
struct Offsets(Option<Vec<u32>>, u32);

impl Offsets {
    fn new(text: &str) -> Self {
        let offsets = || text.char_indices().map(|(at, _)| at as u32).collect();
        Self((!text.is_ascii()).then(offsets), text.len() as u32)
    }

    fn of(&self, index: usize) -> u32 {
        match &self.0 {
            None => (index as u32).min(self.1),
            Some(offsets) => offsets.get(index).copied().unwrap_or(self.1),
        }
    }
}
