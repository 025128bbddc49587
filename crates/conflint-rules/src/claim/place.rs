//! Where an identity must be unique, and whether two such places are one.

use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};

use conflint_core::instance::Instance;
use conflint_core::value::Value;
use smol_str::SmolStr;

use super::part::{Found, Part, find, is_secret, is_written, known_text, part};
use crate::catalog::{Attribute, Provider, Scope};
use crate::finding::Verdict;

#[cfg(test)]
mod tests;

/// A place in which identities are unique.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Place {
    /// How far it reaches.
    pub scope: Scope,
    /// The deployment whose provider configuration says where it is; absent for the inventory.
    pub deployment: Option<u32>,
    /// The arguments that make it up.
    pub arguments: Vec<(SmolStr, PlacePart)>,
    /// Whether one of the known arguments names the account.
    pub names_account: bool,
    /// The alias of the provider configuration; empty for the one without.
    pub alias: SmolStr,
}

/// An argument that makes up a place.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum PlacePart {
    /// As far as it can be told.
    Part(Part),
    /// A known secret, by its hash: compared, never shown.
    Secret(u64),
    /// Not known, and all that can be said: it is the one of this provider configuration, or of this instance.
    Of(SmolStr),
}

impl Place {
    /// The place of an identity of this scope for an instance.
    pub fn of(instance: &Instance, deployment: u32, scope: Scope, provider: Option<&Provider>) -> Self {
        let alias = instance.provider.alias.clone().unwrap_or_default();
        let (deployment, arguments) = (Some(deployment), Vec::new());
        let mut place = Self { scope, deployment, arguments, names_account: false, alias };
        if scope == Scope::Everywhere {
            return place;
        }
        let Some(provider) = provider else {
            // Nothing is known of the provider: one configuration is one place.
            place.arguments.push((SmolStr::default(), PlacePart::Of(place.alias.clone())));
            return place;
        };
        let reach = provider.reach_of(&instance.provider.config);
        let said = |argument: &&Attribute| reach.is_some_and(|reach| reach.names(argument));
        for argument in provider.arguments(scope).iter().filter(|argument| !said(argument)) {
            let found = place_part(instance, argument, provider, deployment.unwrap_or_default());
            let known = matches!(found, PlacePart::Part(Part::Known(_)) | PlacePart::Secret(_));
            place.names_account |= known && provider.names_account.contains(argument);
            place.arguments.push((argument.as_str().into(), found));
        }
        if let Some(reach) = reach {
            place.names_account = true;
            place.arguments.push(("scope".into(), PlacePart::Part(Part::Known(reach.label.clone()))));
        }
        place
    }

    /// The place of an object of the inventory: what its scope says, silence for the rest.
    pub fn remote<'a>(scope: Scope, arguments: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        let part = |text: &str| PlacePart::Part(Part::Known(text.into()));
        let arguments = arguments.map(|(name, value)| (name.into(), part(value))).collect();
        Self { scope, deployment: None, arguments, names_account: true, alias: SmolStr::default() }
    }

    /// Whether both are one place, and how surely.
    pub fn same(&self, other: &Place) -> Option<Verdict> {
        if self.scope == Scope::Everywhere {
            return Some(Verdict::Proved);
        }
        match (self.deployment, other.deployment) {
            (_, None) => return self.holds(other),
            (None, _) => return other.holds(self),
            _ => {}
        }
        if !self.agrees(other) {
            return None;
        }
        let equal = self.arguments == other.arguments;
        // A state does not say how its provider was configured: presumably as the configuration of the alias still is.
        let namesakes = self.alias == other.alias && (self.is_hidden() || other.is_hidden());
        Some(match (equal, self.deployment == other.deployment) {
            (true, true) => Verdict::Proved,
            (true, false) if self.names_account && self.is_known() => Verdict::Likely,
            (false, true) if namesakes => Verdict::Likely,
            _ => Verdict::Possible,
        })
    }

    /// What stands for this place where only surely or likely equal places shall meet.
    pub fn key(&self) -> PlaceKey {
        let everywhere = self.scope == Scope::Everywhere;
        let shared = everywhere || self.names_account && self.is_known();
        PlaceKey {
            deployment: if shared { None } else { self.deployment },
            arguments: if everywhere { Vec::new() } else { self.arguments.clone() },
        }
    }

    /// Whether an object of the inventory is here: arguments that are not set come from the environment.
    fn holds(&self, remote: &Place) -> Option<Verdict> {
        let mut verdict = Verdict::Proved;
        for (name, theirs) in &remote.arguments {
            let mine = self.arguments.iter().find(|(n, _)| n == name).map(|(_, part)| part);
            let PlacePart::Part(Part::Known(theirs)) = theirs else { continue };
            match mine {
                Some(PlacePart::Part(Part::Known(mine))) if mine != theirs => return None,
                Some(PlacePart::Secret(mine)) if *mine != hash(theirs) => return None,
                Some(PlacePart::Part(Part::Absent)) => verdict = verdict.min(Verdict::Likely),
                Some(PlacePart::Of(_) | PlacePart::Part(Part::Symbol { .. })) => verdict = Verdict::Possible,
                _ => {}
            }
        }
        Some(verdict)
    }

    /// No argument that both know differs.
    fn agrees(&self, other: &Place) -> bool {
        self.arguments.iter().all(|(name, mine)| {
            let theirs = other.arguments.iter().find(|(n, _)| n == name).map(|(_, part)| part);
            match (mine, theirs) {
                (PlacePart::Part(Part::Known(a)), Some(PlacePart::Part(Part::Known(b)))) => a == b,
                (PlacePart::Secret(a), Some(PlacePart::Secret(b))) => a == b,
                _ => true,
            }
        })
    }

    /// Whether nothing is known of the provider configuration but its alias.
    fn is_hidden(&self) -> bool {
        self.arguments.iter().all(|(_, part)| *part == PlacePart::Of(self.alias.clone()))
    }

    /// Whether every argument is known, or known to come from the environment.
    pub fn is_known(&self) -> bool {
        self.arguments
            .iter()
            .all(|(_, part)| !matches!(part, PlacePart::Of(_) | PlacePart::Part(Part::Symbol { .. })))
    }
}

impl fmt::Display for Place {
    /// `org (aws_region = us-east-1)`; what is not known is left out.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.scope.as_str())?;
        let known = self.arguments.iter().filter_map(|(name, part)| match part {
            PlacePart::Part(Part::Known(text)) => Some(format!("{name} = {text}")),
            _ => None,
        });
        let known: Vec<String> = known.collect();
        if known.is_empty() { Ok(()) } else { write!(f, " ({})", known.join(", ")) }
    }
}

/// See [`Place::key`].
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct PlaceKey {
    deployment: Option<u32>,
    arguments: Vec<(SmolStr, PlacePart)>,
}

fn place_part(instance: &Instance, argument: &Attribute, provider: &Provider, deployment: u32) -> PlacePart {
    let object = instance.after.as_ref().or(instance.before.as_ref());
    let own = provider.overridden_by.get(argument);
    if let (Some(own), Some(object)) = (own, object) {
        // An unknown argument of its own: this instance is wherever it is.
        let alone = || PlacePart::Of(format!("{} {own}", instance.address).into());
        match find(object, own) {
            // Left to the provider: it takes its own.
            found if !is_written(&found, own, Some(instance)) => {}
            Found::Absent => {}
            Found::Values(values) => return one(&values, deployment, false).unwrap_or_else(alone),
            Found::Unknown(_) => return alone(),
        }
    }
    let alias = || PlacePart::Of(instance.provider.alias.clone().unwrap_or_default());
    match find(&instance.provider.config, argument) {
        Found::Absent => PlacePart::Part(Part::Absent),
        Found::Values(values) => {
            one(&values, deployment, provider.sensitive.contains(argument)).unwrap_or_else(alias)
        }
        Found::Unknown(_) => alias(),
    }
}

fn one(values: &[Value], deployment: u32, secret: bool) -> Option<PlacePart> {
    let value = values.first()?;
    match part(value, false, deployment).ok()? {
        Part::Known(text) if secret || is_secret(value) => Some(PlacePart::Secret(hash(&text))),
        part => Some(PlacePart::Part(part)),
    }
}

impl Provider {
    /// Which of the user's scopes this configuration reaches.
    fn reach_of(&self, config: &Value) -> Option<&crate::catalog::Reach> {
        let text = |argument: &Attribute| match find(config, argument) {
            Found::Values(values) => known_text(values.first()?),
            _ => None,
        };
        self.reaches.iter().find(|reach| {
            let is = |one: &std::collections::BTreeMap<Attribute, SmolStr>| {
                one.iter().all(|(argument, wanted)| text(argument).as_ref() == Some(wanted))
            };
            reach.configurations.iter().any(is)
        })
    }
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
