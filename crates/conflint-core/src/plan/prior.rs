//! The prior state of a plan. With `-target` the plan lists no changes for some objects, but they exist.

use foldhash::{HashMap, HashSet};
use rayon::prelude::*;
use smol_str::SmolStr;

use super::source;
use crate::addr::ResourceInstance;
use crate::instance::{Action, Instance, Provider};
use crate::json::{self, Addresses, Batch, Batches, Feed, Place, Trouble, on_threads};
use crate::state::ShownObject;
use crate::value::Value;

/// What the changes of a plan leave to be told.
#[derive(Default, Debug)]
pub(super) struct Prior {
    /// Objects without a change.
    pub(super) others: Vec<Instance>,
    /// Objects with a change that is not a no-op, without their values.
    changing: Vec<Instance>,
    /// Objects that nobody looked at yet: the changes come later.
    texts: Vec<Batch>,
    /// What is wrong with it.
    pub(super) problem: Option<String>,
}

/// Which objects have a change, and whether it is one.
type Known<'i> = HashMap<(&'i ResourceInstance, Option<&'i SmolStr>), bool>;

impl Prior {
    /// Takes `prior_state`. What `changes` tell already is left out; where they come later, [`Prior::understand`] does it.
    pub(super) fn read(feed: &mut Feed<'_>, changes: Option<&[Instance]>) -> Result<Option<Self>, Trouble> {
        if feed.peek()? == Some(b'n') {
            feed.skip()?;
            return Ok(None);
        }
        let known = changes.map(known);
        let work = |batch: &Batch| match &known {
            Some(known) => Prior::of(batch, known),
            None => Prior { texts: vec![batch.clone()], ..Prior::default() },
        };
        let mut all = Prior::default();
        let read = |batches: &mut Batches<'_>| {
            let mut walk = Walk { batches, odd: None };
            walk.object(feed, Walk::state)?;
            all.problem = walk.odd.map(|place| format!("unexpected data at {place}"));
            Ok(())
        };
        for some in on_threads(work, read)? {
            all.append(some);
        }
        Ok(Some(all))
    }

    /// Looks at the objects of which only the text was taken.
    pub(super) fn understand(&mut self, changes: &[Instance]) {
        let texts = std::mem::take(&mut self.texts);
        if texts.is_empty() {
            return;
        }
        let known = known(changes);
        let all: Vec<Prior> = texts.par_iter().map(|batch| Prior::of(batch, &known)).collect();
        all.into_iter().for_each(|some| self.append(some));
    }

    fn append(&mut self, mut more: Self) {
        self.others.append(&mut more.others);
        self.changing.append(&mut more.changing);
        self.texts.append(&mut more.texts);
        self.problem = self.problem.take().or(more.problem);
    }

    fn of(batch: &Batch, known: &Known<'_>) -> Self {
        let mut prior = Prior::default();
        let mut addresses = Addresses::default();
        for (_, text) in batch.iter() {
            if let Err(error) = prior.add(text, known, &mut addresses) {
                prior.problem.get_or_insert_with(|| json::describe(&error));
            }
        }
        prior
    }

    fn add(&mut self, text: &str, known: &Known<'_>, addresses: &mut Addresses) -> serde_json::Result<()> {
        let object: ShownObject<'_> = serde_json::from_str(text)?;
        let Some(address) = object.address() else {
            return Err(serde::de::Error::custom("an object without valid address"));
        };
        let deposed = object.deposed();
        let change = known.get(&(&address, deposed.as_ref()));
        if change == Some(&false) {
            return Ok(());
        }
        let provider = addresses.provider(object.provider_name().unwrap_or(""), |name| {
            Provider::new(source(name), None, Value::object([]))
        });
        if change.is_none() {
            self.others.push(object.instance(address, provider, addresses)?);
            return Ok(());
        }
        let mut instance = Instance::new(address, provider, Action::NoOp);
        instance.deposed = deposed;
        instance.tainted = object.is_tainted();
        instance.stored_dependencies = object.stored(addresses);
        self.changing.push(instance);
        Ok(())
    }

    /// Leaves out what has one of these changes.
    pub(super) fn leave_out(&mut self, changes: &[Instance]) {
        let known = known(changes);
        if known.is_empty() {
            return;
        }
        for object in std::mem::take(&mut self.others) {
            match known.get(&(&object.address, object.deposed.as_ref())) {
                None => self.others.push(object),
                Some(true) => self.changing.push(object),
                Some(false) => {}
            }
        }
    }

    /// Tells the changes what only the prior state says of their objects.
    pub(super) fn complete(&mut self, changes: &mut [Instance]) {
        let mut tainted = HashSet::default();
        let mut stored = HashMap::default();
        for instance in std::mem::take(&mut self.changing) {
            let key = (instance.address, instance.deposed);
            if !instance.stored_dependencies.is_empty() {
                stored.insert(key.clone(), instance.stored_dependencies);
            }
            if instance.tainted {
                tainted.insert(key);
            }
        }
        for instance in changes.iter_mut().filter(|instance| instance.action != Action::NoOp) {
            let key = (instance.address.clone(), instance.deposed.clone());
            instance.tainted |= tainted.contains(&key);
            instance.stored_dependencies = stored.remove(&key).unwrap_or_default();
        }
    }
}

fn known(changes: &[Instance]) -> Known<'_> {
    let both = changes.iter().flat_map(|instance| {
        let is_change = instance.action != Action::NoOp;
        let addresses = std::iter::once(&instance.address).chain(instance.previous_address.as_deref());
        addresses.map(move |address| ((address, instance.deposed.as_ref()), is_change))
    });
    both.collect()
}

/// The way to the objects of a state.
struct Walk<'w, 'b> {
    batches: &'w mut Batches<'b>,
    /// Where something is not what it should be.
    odd: Option<Place>,
}

/// Takes a member of this name.
type Member<'w, 'b> = fn(&mut Walk<'w, 'b>, &str, &mut Feed<'_>) -> Result<(), Trouble>;

impl<'w, 'b> Walk<'w, 'b> {
    fn state(&mut self, name: &str, feed: &mut Feed<'_>) -> Result<(), Trouble> {
        if name == "values" { self.object(feed, Self::values) } else { feed.skip() }
    }

    fn values(&mut self, name: &str, feed: &mut Feed<'_>) -> Result<(), Trouble> {
        if name == "root_module" { self.object(feed, Self::module) } else { feed.skip() }
    }

    fn module(&mut self, name: &str, feed: &mut Feed<'_>) -> Result<(), Trouble> {
        match name {
            "resources" if self.is(b'[', feed)? => self.batches.elements(feed),
            "child_modules" if self.is(b'[', feed)? => {
                feed.elements(&mut |feed| self.object(feed, Self::module))
            }
            _ => feed.skip(),
        }
    }

    fn object(&mut self, feed: &mut Feed<'_>, member: Member<'w, 'b>) -> Result<(), Trouble> {
        if !self.is(b'{', feed)? {
            return feed.skip();
        }
        feed.members(&mut |feed, name| member(self, name, feed))
    }

    /// Whether the next value begins so; `null` stands for nothing.
    fn is(&mut self, wanted: u8, feed: &mut Feed<'_>) -> Result<bool, Trouble> {
        let first = feed.peek()?;
        if first != Some(wanted) && first != Some(b'n') {
            self.odd.get_or_insert_with(|| feed.place());
        }
        Ok(first == Some(wanted))
    }
}
