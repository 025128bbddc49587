//! What families make their cases with.

use crate::draft::Draft;
use crate::group::{Group, Shape, host, shape};
use crate::kinds::{Kind, Provider, Style, all};
use crate::names::{Names, other_case};
use crate::object::{Object, Site, Val};
use crate::rng::Rng;
use crate::world::{World, meets};

/// Types of which the recorded remote tells names by their case, and the real one may not.
const CASE_IS_DISPUTED: [&str; 3] =
    ["aws_security_group", "azurerm_storage_container", "azurerm_role_assignment"];

/// The maker of one case.
#[derive(Debug)]
pub(crate) struct Maker {
    /// The number of the case and its twin together.
    pub(crate) pair: u64,
    /// How often the family had its turn before.
    pub(crate) turn: usize,
    pub(crate) safe: bool,
    pub(crate) world: World,
    names: Names,
}

/// How an object can be kept apart from another one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Way {
    Name,
    Case,
    /// A further part of the key, by number.
    Part(usize),
    /// Another place.
    Site(Site),
}

impl Maker {
    pub(crate) fn new(pair: u64, turn: usize, safe: bool, meets_others: bool) -> Self {
        let mut world = World::new(&mut Rng::named(pair, "world"));
        // A plan does not show what other expressions come to, and what exists is found by these values.
        world.plain |= meets_others;
        Self { pair, turn, safe, world, names: Names::default() }
    }

    /// The choices that belong to a name: the same for both twins.
    pub(crate) fn rng(&self, name: &str) -> Rng {
        Rng::named(self.pair, name)
    }

    /// One of the variants of a family, each in turn.
    pub(crate) fn variant(&self, count: usize) -> usize {
        self.turn % count
    }

    /// A type that fits; each of them in turn.
    pub(crate) fn kind(&self, fits: impl Fn(&Kind) -> bool) -> &'static Kind {
        let fitting: Vec<_> = all().filter(|kind| fits(kind)).collect();
        // A step that shares no factor with usual sizes, so that turns and variants do not go in lockstep.
        fitting[(self.turn * 7 + self.pair as usize % 29) % fitting.len()]
    }

    /// A name that belongs to this label alone.
    pub(crate) fn fresh(&self, kind: &Kind, label: &str) -> String {
        self.names.of(label, &mut self.rng(&format!("name {label}")), kind.style)
    }

    /// The object with the name of another label, and all that each object must have for itself.
    pub(crate) fn renamed(&self, object: &Object, label: &str) -> Object {
        self.on_its_own(object.clone().renamed(&self.fresh(object.kind, label)), label)
    }

    /// The object with its own value of what each object must have for itself.
    pub(crate) fn on_its_own(&self, mut object: Object, label: &str) -> Object {
        if let Some((attribute, style)) = object.kind.own {
            let value =
                self.names.of(&format!("{label} {attribute}"), &mut self.rng(&format!("own {label}")), style);
            object.set(attribute, Val::Text(value));
        }
        object
    }

    /// An object with a fresh name and some value for each part of its key.
    pub(crate) fn object(&self, kind: &'static Kind, label: &str) -> Object {
        let mut object = Object::new(kind, &self.fresh(kind, label));
        let mut rng = self.rng(&format!("object {label}"));
        for part in kind.parts {
            match part.default {
                None => object.set(part.attribute, Val::Text((*rng.pick(part.values)).to_owned())),
                Some("") => {}
                Some(_) if rng.percent(30) => {
                    object.set(part.attribute, Val::Text(part.values[0].to_owned()))
                }
                Some(_) => {}
            }
        }
        self.on_its_own(object, label)
    }

    /// A configuration of one root module.
    pub(crate) fn draft(&self) -> Draft {
        self.draft_of(&["."])
    }

    /// A configuration of several root modules.
    pub(crate) fn draft_of(&self, roots: &[&str]) -> Draft {
        Draft::new(self.pair, self.world.clone(), roots)
    }

    /// The same identity, perhaps written otherwise: in other case, with a default spelled out, through another
    /// configuration that reaches the same place.
    pub(crate) fn alike(&self, object: &Object, label: &str) -> Object {
        let mut rng = self.rng(&format!("alike {label}"));
        let mut other = object.clone();
        if object.kind.folds_case && rng.percent(40) {
            other = other.renamed(&other_case(&mut rng, &object.name()));
        }
        for part in object.kind.parts {
            if part.default.is_some_and(|default| !default.is_empty()) && rng.percent(40) {
                let value = match object.get(part.attribute) {
                    Val::Absent => Val::Text(part.values[0].to_owned()),
                    _ => Val::Absent,
                };
                other.set(part.attribute, value);
            }
        }
        if rng.percent(35) {
            let site = *rng.pick(&[Site::Same, Site::Region, Site::Account]);
            if meets(object.kind, site) {
                other.site = site;
            }
        }
        other
    }

    /// Ways in which an object can be told from another one of its type.
    pub(crate) fn ways(&self, kind: &Kind) -> Vec<Way> {
        let mut ways = vec![Way::Name];
        if !kind.folds_case && kind.style != Style::Cidr && !CASE_IS_DISPUTED.contains(&kind.name) {
            ways.push(Way::Case);
        }
        ways.extend((0..kind.parts.len()).map(Way::Part));
        // Where a configuration leaves its client to the environment, nobody can tell whose it is.
        let told = |site: &Site| {
            *site != Site::Account || kind.provider != Provider::Genesys || self.world.names_client
        };
        let sites =
            [Site::Region, Site::Account].into_iter().filter(|site| !meets(kind, *site) && told(site));
        ways.extend(sites.map(Way::Site));
        ways
    }

    /// The object told apart from the one that it is a copy of.
    pub(crate) fn apart(&self, original: &Object, way: Way, label: &str) -> Object {
        let object = original.clone();
        let mut rng = self.rng(&format!("apart {label}"));
        match way {
            Way::Name => self.renamed(&object, &format!("{label} apart")),
            Way::Case => self.on_its_own(object.renamed(&other_case(&mut rng, &original.name())), label),
            Way::Part(number) => {
                let part = &original.kind.parts[number];
                let others: Vec<_> =
                    part.values.iter().filter(|v| !means(original, part.attribute, v)).copied().collect();
                let object = object.with(part.attribute, Val::Text((*rng.pick(&others)).to_owned()));
                self.on_its_own(object, label)
            }
            Way::Site(site) => {
                let defaults = original.kind.parts.iter().filter(|part| part.default.is_some());
                let object =
                    defaults.fold(object.at(site), |object, part| object.with(part.attribute, Val::Absent));
                self.on_its_own(object, label)
            }
        }
    }

    /// Places objects: some together in one repeated block or module, others alone. The addresses are in their order.
    pub(crate) fn spread(&self, draft: &mut Draft, label: &str, objects: &[Object]) -> Vec<String> {
        let mut rng = self.rng(&format!("spread {label}"));
        let together =
            objects.len() > 1 && objects.iter().all(|o| o.site == objects[0].site) && rng.percent(45);
        if together {
            return self.together(draft, label, objects);
        }
        let mut addresses = Vec::new();
        for (number, object) in objects.iter().enumerate() {
            addresses.extend(self.alone(
                draft,
                &format!("{label}_{}", ["one", "two", "three", "four"][number]),
                object,
            ));
        }
        addresses
    }

    /// Places objects in one repeated block or module.
    pub(crate) fn together(&self, draft: &mut Draft, label: &str, objects: &[Object]) -> Vec<String> {
        let group = self.group(label, objects);
        draft.place(0, &group)
    }

    /// Places one object somewhere.
    pub(crate) fn alone(&self, draft: &mut Draft, label: &str, object: &Object) -> Vec<String> {
        self.together(draft, label, std::slice::from_ref(object))
    }

    /// A group of these objects, somewhere.
    pub(crate) fn group(&self, label: &str, objects: &[Object]) -> Group {
        let mut rng = self.rng(&format!("group {label}"));
        let shape = shape(&mut rng, objects);
        let apart = if objects[0].site == Site::Default { String::new() } else { format!("_{label}") };
        Group::of(label, objects.to_vec(), shape).hosted(host(&mut rng, &apart))
    }

    /// A group in the root module whose addresses the family relies on.
    pub(crate) fn simple(&self, label: &str, object: &Object) -> Group {
        let mut rng = self.rng(&format!("simple {label}"));
        let shape = match rng.below(4) {
            0 => Shape::Map(vec!["main".to_owned()]),
            1 => Shape::Count,
            _ => Shape::Plain,
        };
        Group::of(label, vec![object.clone()], shape)
    }
}

/// Whether an attribute has this value, or the provider configuration gives it.
fn means(object: &Object, attribute: &str, value: &str) -> bool {
    match object.get(attribute) {
        Val::Text(text) => text == value,
        _ => object.kind.parts.iter().any(|part| {
            part.attribute == attribute
                && part.default.is_some_and(|d| !d.is_empty())
                && part.values[0] == value
        }),
    }
}
