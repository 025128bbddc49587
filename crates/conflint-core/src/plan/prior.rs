//! The prior state of a plan. With `-target` the plan lists no changes for some objects, but they exist.

use foldhash::{HashMap, HashSet};
use rayon::prelude::*;
use smol_str::SmolStr;

use super::source;
use crate::addr::ResourceInstance;
use crate::instance::{Action, Instance, Provider, Special};
use crate::json::{self, Addresses, Batch, Batches, Feed, Place, Text, Trouble, on_threads};
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
        let (mut all, mut odd) = (Prior::default(), None);
        let read = |batches: &mut Batches<'_>| {
            let mut walk = Walk { batches, odd: None };
            walk.state(feed)?;
            odd = walk.odd;
            Ok(())
        };
        on_threads(work, |some| all.append(some), read)?;
        all.problem = odd.map(|place| format!("unexpected data at {place}")).or(all.problem);
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
        for (number, text) in batch.iter() {
            if let Err(why) = prior.add(text, known, &mut addresses) {
                prior.problem.get_or_insert_with(|| format!("object {number} of it: {why}"));
            }
        }
        prior
    }

    /// The text is an array of the module's address and the object.
    fn add(&mut self, text: &str, known: &Known<'_>, addresses: &mut Addresses) -> Result<(), String> {
        let told = |error: serde_json::Error| json::describe(&error);
        let (module, object): (Text<'_>, ShownObject<'_>) = serde_json::from_str(text).map_err(told)?;
        let address = object.address(&module, addresses).ok_or("it has no valid address")?;
        let deposed = object.deposed();
        let change = known.get(&(&address, deposed.as_ref()));
        if change == Some(&false) {
            return Ok(());
        }
        let provider = addresses.provider(object.provider_name().unwrap_or(""), |name| {
            Provider::new(source(name), None, Value::object([]))
        });
        if change.is_none() {
            self.others.push(object.instance(address, provider, addresses).map_err(told)?);
            return Ok(());
        }
        let mut instance = Instance::new(address, provider, Action::NoOp);
        instance.set_special(Special { deposed, ..Special::default() });
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
            match known.get(&(&object.address, object.special().deposed.as_ref())) {
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
            let deposed = instance.special().deposed.clone();
            let key = (instance.address, deposed);
            if !instance.stored_dependencies.is_empty() {
                stored.insert(key.clone(), instance.stored_dependencies);
            }
            if instance.tainted {
                tainted.insert(key);
            }
        }
        for instance in changes.iter_mut().filter(|instance| instance.action != Action::NoOp) {
            let key = (instance.address.clone(), instance.special().deposed.clone());
            instance.tainted |= tainted.contains(&key);
            instance.stored_dependencies = stored.remove(&key).unwrap_or_default();
        }
    }
}

fn known(changes: &[Instance]) -> Known<'_> {
    let both = changes.iter().flat_map(|instance| {
        let is_change = instance.action != Action::NoOp;
        let addresses =
            std::iter::once(&instance.address).chain(instance.special().previous_address.as_ref());
        addresses.map(move |address| ((address, instance.special().deposed.as_ref()), is_change))
    });
    both.collect()
}

/// The way to the objects of a state.
struct Walk<'w, 'b> {
    batches: &'w mut Batches<'b>,
    /// Where something is not what it should be.
    odd: Option<Place>,
}

impl Walk<'_, '_> {
    fn state(&mut self, feed: &mut Feed<'_>) -> Result<(), Trouble> {
        self.member("values", feed, &mut |walk, feed| {
            walk.member("root_module", feed, &mut |walk, feed| walk.module(feed, true))
        })
    }

    /// Takes what should be an object, and of it one member.
    fn member(
        &mut self,
        wanted: &str,
        feed: &mut Feed<'_>,
        take: &mut dyn FnMut(&mut Self, &mut Feed<'_>) -> Result<(), Trouble>,
    ) -> Result<(), Trouble> {
        if !self.is(b'{', feed)? {
            return feed.skip();
        }
        feed.members(&mut |feed, name| if name == wanted { take(self, feed) } else { feed.skip() })
    }

    /// A module's address, which the root module has not, comes behind its resources: they wait for it. Only Terraform from
    /// 0.13 on writes it, and the key, into the address of each of them.
    fn module(&mut self, feed: &mut Feed<'_>, is_root: bool) -> Result<(), Trouble> {
        if !self.is(b'{', feed)? {
            return feed.skip();
        }
        let mut address = "\"\"".to_owned();
        let mut waiting: Vec<String> = Vec::new();
        feed.members(&mut |feed, name| match name.as_str() {
            "address" if feed.peek()? == Some(b'"') => {
                address = feed.owned()?;
                Ok(())
            }
            "resources" if self.is(b'[', feed)? => feed.elements(&mut |feed| {
                match is_root {
                    true => self.batches.push(&["[\"\",", feed.text()?, "]"]),
                    false => waiting.push(feed.owned()?),
                }
                Ok(())
            }),
            "child_modules" if self.is(b'[', feed)? => feed.elements(&mut |feed| self.module(feed, false)),
            _ => feed.skip(),
        })?;
        for text in waiting {
            self.batches.push(&["[", &address, ",", &text, "]"]);
        }
        Ok(())
    }

    /// Whether the next value begins so; `null` stands for nothing.
    fn is(&mut self, wanted: u8, feed: &mut Feed<'_>) -> Result<bool, Trouble> {
        let first = feed.peek()?;
        let is = first == Some(wanted) && !feed.is_deep();
        if !is && first != Some(b'n') {
            self.odd.get_or_insert_with(|| feed.next_byte());
        }
        Ok(is)
    }
}
