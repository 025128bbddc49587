//! Who is named as whose parent, by path or by equal text.

use std::collections::HashMap;

use conflint_core::addr::ResourceMode;
use conflint_core::graph::InstanceId;
use conflint_core::instance::{Action, Instance};
use conflint_core::value::Value;
use smol_str::SmolStr;

use super::namesakes::is_meant;
use crate::catalog::{Attribute, Entry, Parent};
use crate::claim::{Holder, Place, text_at};
use crate::finding::Verdict;
use crate::rule::Judge;

/// A child, the text by which it names its parent, and who answers to it.
#[derive(Debug)]
pub(crate) struct Naming<'a> {
    /// The child.
    pub child: InstanceId,
    /// The facts about the child's type.
    pub entry: &'a Entry,
    /// The argument that names the parent.
    pub attribute: Attribute,
    /// The parent's text: `/Engineering`.
    pub text: SmolStr,
    /// Whether it must not be shown.
    pub secret: bool,
    /// The types that the parent may be of.
    pub types: Vec<SmolStr>,
    /// Whether the parent is named by a path or a name, rather than by the id that only the API gives.
    pub by_text: bool,
    /// The attribute of the parent that holds the text.
    pub matched: Option<Attribute>,
    /// Those who have the text, and how surely they are in the child's place.
    pub parents: Vec<(Holder, Verdict)>,
}

/// All namings of parents by known text.
pub(crate) fn namings<'a>(judge: &Judge<'a>) -> Vec<Naming<'a>> {
    let mut namings: Vec<Naming<'_>> = Vec::new();
    let children = judge.known(|entry| !entry.parents.is_empty());
    for (id, instance, entry) in children.filter(|(_, instance, _)| is_written(instance)) {
        namings.extend(entry.parents.iter().filter_map(|parent| naming(id, instance, entry, parent)));
    }
    if namings.is_empty() {
        return namings;
    }
    let answering = Answering::to(judge, &namings);
    for naming in &mut namings {
        naming.parents = answering.parents(judge, naming);
    }
    namings
}

/// Whether the apply leaves the instance in the world, so that its parent matters.
fn is_written(instance: &Instance) -> bool {
    let lasting = !matches!(instance.action, Action::Delete | Action::Forget | Action::Read | Action::Open);
    lasting && instance.address.resource.mode == ResourceMode::Managed
}

fn naming<'a>(id: InstanceId, instance: &Instance, entry: &'a Entry, parent: &Parent) -> Option<Naming<'a>> {
    let attribute = parent.attribute.clone()?;
    let (text, secret) = text_at(instance.after.as_ref()?, &attribute)?;
    let text = match &parent.separator {
        None => text,
        Some(separator) => text.rsplit_once(separator.as_str()).map(|(path, _)| path.into())?,
    };
    let own = vec![entry.resource_type.clone()];
    let types = if parent.types.is_empty() { own } else { parent.types.clone() };
    let by_text =
        parent.separator.is_some() || parent.matches.as_ref().is_some_and(|name| name.as_str() != "id");
    let same = parent.separator.is_some().then(|| attribute.clone());
    let matched = parent.matches.clone().or(same).or_else(|| Attribute::parse("id"));
    let naming =
        Naming { child: id, entry, attribute, text, secret, types, by_text, matched, parents: Vec::new() };
    (!naming.text.is_empty()).then_some(naming)
}

/// Who holds which text in which attribute of which type.
struct Answering {
    by_text: HashMap<(SmolStr, Attribute), HashMap<SmolStr, Vec<Holder>>>,
}

impl Naming<'_> {
    /// The parent's text in a sentence.
    pub fn said(&self) -> String {
        super::words::quoted(&self.text, self.secret)
    }
}

impl Answering {
    fn to(judge: &Judge<'_>, namings: &[Naming<'_>]) -> Self {
        let mut by_text: HashMap<(SmolStr, Attribute), HashMap<SmolStr, Vec<Holder>>> = HashMap::new();
        let mut attributes: HashMap<SmolStr, Vec<Attribute>> = HashMap::new();
        for naming in namings {
            for kind in &naming.types {
                let known = attributes.entry(kind.clone()).or_default();
                known.extend(naming.matched.clone().filter(|attribute| !known.contains(attribute)));
            }
        }
        if attributes.is_empty() {
            return Self { by_text };
        }
        let mut answer = |kind: &SmolStr, object: &Value, holder: Holder| {
            for attribute in attributes.get(kind).into_iter().flatten() {
                if let Some((text, _)) = text_at(object, attribute) {
                    let texts = by_text.entry((kind.clone(), attribute.clone())).or_default();
                    texts.entry(folded(&text)).or_default().push(holder);
                }
            }
        };
        for (id, instance) in judge.analysis.graph.instances().filter(|(_, instance)| is_written(instance)) {
            if let Some(object) = &instance.after {
                answer(&instance.address.resource.kind, object, Holder::Instance(id));
            }
        }
        for (number, object) in judge.analysis.inventory.objects.iter().enumerate() {
            answer(&object.kind, &object.attributes, Holder::Remote(number as u32));
        }
        Self { by_text }
    }

    fn parents(&self, judge: &Judge<'_>, naming: &Naming<'_>) -> Vec<(Holder, Verdict)> {
        let Some(attribute) = naming.matched.clone() else { return Vec::new() };
        let place = judge.place(naming.child, naming.entry.scope, naming.entry);
        let mut out = Vec::new();
        for kind in &naming.types {
            let texts = self.by_text.get(&(kind.clone(), attribute.clone()));
            for holder in texts.and_then(|texts| texts.get(&folded(&naming.text))).into_iter().flatten() {
                out.extend(same_place(judge, &place, naming, *holder).map(|verdict| (*holder, verdict)));
            }
        }
        out.sort();
        out
    }
}

/// Parents are looked up without regard to case: that an API minds it is rarely known, and a doubt is no finding.
fn folded(text: &str) -> SmolStr {
    text.to_lowercase().into()
}

fn same_place(judge: &Judge<'_>, place: &Place, naming: &Naming<'_>, holder: Holder) -> Option<Verdict> {
    match holder {
        Holder::Instance(id) => {
            let placed = place.same(&judge.place(id, naming.entry.scope, naming.entry))?;
            let matched = naming.matched.as_ref().map_or("id", Attribute::as_str);
            Some(placed.min(is_meant(judge, naming.child, id, matched)?))
        }
        Holder::Remote(_) => Some(Verdict::Proved),
    }
}
