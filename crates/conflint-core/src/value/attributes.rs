//! Values by name: the attributes of an object, the elements of a map.

use std::cell::RefCell;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use smol_str::SmolStr;

use super::summary::Remembered;
use super::{Summary, Value, content_hasher};

/// Values by name, in byte order of the names. Objects of one type have the same names, and share them.
///
/// It is made all at once ([`FromIterator`]) and hardly changed later: an insertion moves what is behind it.
#[derive(Clone, Default)]
pub struct Attributes {
    /// Sorted and distinct.
    names: Arc<[SmolStr]>,
    /// As many as there are names.
    values: Box<[Value]>,
    /// What has been asked of the values before.
    remembered: Remembered,
}

impl Attributes {
    /// None.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// The value of this name.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.values.get(self.find(name)?)
    }

    /// The value of this name, to change.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Value> {
        let at = self.find(name)?;
        self.remembered.forget();
        self.values.get_mut(at)
    }

    /// Whether there is a value of this name.
    pub fn contains_key(&self, name: &str) -> bool {
        self.find(name).is_some()
    }

    /// Names and values.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&SmolStr, &Value)> + ExactSizeIterator + Clone {
        self.names.iter().zip(&self.values)
    }

    /// Names and values, those to change.
    pub fn iter_mut(
        &mut self,
    ) -> impl DoubleEndedIterator<Item = (&SmolStr, &mut Value)> + ExactSizeIterator {
        self.remembered.forget();
        self.names.iter().zip(&mut self.values)
    }

    /// The names.
    pub fn keys(&self) -> std::slice::Iter<'_, SmolStr> {
        self.names.iter()
    }

    /// The values.
    pub fn values(&self) -> std::slice::Iter<'_, Value> {
        self.values.iter()
    }

    /// Sets the value of a name, and gives the one that it had.
    pub fn insert(&mut self, name: SmolStr, value: Value) -> Option<Value> {
        if let Some(there) = self.get_mut(&name) {
            return Some(std::mem::replace(there, value));
        }
        self.extend([(name, value)]);
        None
    }

    /// Takes the value of a name away, and gives it.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let at = self.find(name)?;
        let others = self.names.iter().enumerate().filter(|(other, _)| *other != at);
        self.remembered.forget();
        self.names = share(others.map(|(_, name)| name.clone()).collect());
        let mut values = std::mem::take(&mut self.values).into_vec();
        let value = values.remove(at);
        self.values = values.into();
        Some(value)
    }

    /// Of names and as many values, in any order; of a name that comes twice, the last value stays.
    pub(crate) fn of(names: Vec<SmolStr>, values: Vec<Value>) -> Self {
        if let Some(names) = remembered(&names) {
            return Self::with(names, values);
        }
        if names.is_sorted_by(|a, b| a < b) {
            return Self::with(remember(names), values);
        }
        let mut pairs: Vec<(SmolStr, Value)> = names.into_iter().zip(values).collect();
        // Stable, and what came later first: it is the one that stays.
        pairs.reverse();
        pairs.sort_by(|(a, _), (b, _)| a.cmp(b));
        pairs.dedup_by(|(a, _), (b, _)| a == b);
        let (names, values) = pairs.into_iter().unzip();
        Self::with(share(names), values)
    }

    /// The same of names of which mostly nothing has to be kept: whoever has the same shares them.
    pub(crate) fn of_texts(names: &[impl AsRef<str>], values: Vec<Value>) -> Self {
        match remembered(names) {
            Some(names) => Self::with(names, values),
            None => Self::of(names.iter().map(SmolStr::new).collect(), values),
        }
    }

    fn with(names: Arc<[SmolStr]>, values: Vec<Value>) -> Self {
        Self { names, values: values.into(), remembered: Remembered::default() }
    }

    /// The summary of the values together, where somebody has asked for it before.
    pub(super) fn known_summary(&self) -> Option<Summary> {
        self.remembered.known_summary()
    }

    /// The summary of the values together.
    pub(crate) fn summary(&self) -> Summary {
        self.remembered.summary(|| Summary::of_all(&self.values))
    }

    /// A hash of names and values, as [`Value::key_hash`] has it.
    pub(crate) fn content_hash(&self) -> u64 {
        self.remembered.hash(|| {
            let mut hasher = content_hasher();
            for (name, value) in self.iter() {
                name.hash(&mut hasher);
                value.hash_into(&mut hasher);
            }
            hasher.finish()
        })
    }

    /// Takes names that are not here, sorted.
    fn merge(&mut self, more: Vec<(SmolStr, Value)>) {
        let (new, values): (Vec<SmolStr>, Vec<Value>) = more.into_iter().unzip();
        let Self { names: old, values: there, .. } = std::mem::take(self);
        let mut sides = (old.iter().zip(there).peekable(), new.iter().zip(values).peekable());
        let room = old.len() + new.len();
        let (mut names, mut values) = (Vec::with_capacity(room), Vec::with_capacity(room));
        loop {
            let next = match (sides.0.peek(), sides.1.peek()) {
                (Some((a, _)), Some((b, _))) if a < b => sides.0.next(),
                (_, Some(_)) => sides.1.next(),
                _ => sides.0.next(),
            };
            let Some((name, value)) = next else { break };
            names.push(name.as_str());
            values.push(value);
        }
        *self = Self::of_texts(&names, values);
    }

    fn find(&self, name: &str) -> Option<usize> {
        self.names.binary_search_by(|other| other.as_str().cmp(name)).ok()
    }
}

/// Objects of more attributes have their names to themselves.
const MAX_SHARED: usize = 256;

/// So many lists of names are remembered, each in the one slot that it may have: what looks alike never adds up.
const SLOTS: usize = 1024;

thread_local! {
    static REMEMBERED: RefCell<Vec<Arc<[SmolStr]>>> = RefCell::new(vec![Arc::default(); SLOTS]);
}

/// The same names, where somebody came with them before.
fn remembered(names: &[impl AsRef<str>]) -> Option<Arc<[SmolStr]>> {
    if names.len() > MAX_SHARED {
        return None;
    }
    REMEMBERED.with_borrow(|remembered| {
        let names_there = &remembered[slot(names)];
        let there = names_there.iter().map(SmolStr::as_str);
        (names_there.len() == names.len() && there.eq(names.iter().map(AsRef::as_ref)))
            .then(|| names_there.clone())
    })
}

/// The names, to be shared with those who come with the same later.
fn share(names: Vec<SmolStr>) -> Arc<[SmolStr]> {
    remembered(&names).unwrap_or_else(|| remember(names))
}

/// The names, which nobody came with before.
fn remember(names: Vec<SmolStr>) -> Arc<[SmolStr]> {
    if names.len() > MAX_SHARED {
        return names.into();
    }
    let (slot, names): (usize, Arc<[SmolStr]>) = (slot(&names), names.into());
    REMEMBERED.with_borrow_mut(|remembered| remembered[slot] = names.clone());
    names
}

/// Lengths and last letters tell enough: what meets in a slot is compared.
fn slot(names: &[impl AsRef<str>]) -> usize {
    let mixed = names.iter().fold(names.len(), |mixed, name| {
        let name = name.as_ref().as_bytes();
        let last = usize::from(name.last().copied().unwrap_or_default());
        (mixed.rotate_left(5) ^ last ^ (name.len() << 8)).wrapping_mul(0x9E37_79B9)
    });
    (mixed >> 7) % SLOTS
}

impl FromIterator<(SmolStr, Value)> for Attributes {
    fn from_iter<I: IntoIterator<Item = (SmolStr, Value)>>(pairs: I) -> Self {
        let (names, values) = pairs.into_iter().unzip();
        Self::of(names, values)
    }
}

impl Extend<(SmolStr, Value)> for Attributes {
    fn extend<I: IntoIterator<Item = (SmolStr, Value)>>(&mut self, pairs: I) {
        let mut more = Vec::new();
        for (name, value) in pairs {
            match self.get_mut(&name) {
                Some(there) => *there = value,
                None => more.push((name, value)),
            }
        }
        if !more.is_empty() {
            // Stable: of a name that comes twice, the last value stays.
            more.sort_by(|(a, _), (b, _)| a.cmp(b));
            self.merge(more);
        }
    }
}

impl IntoIterator for Attributes {
    type Item = (SmolStr, Value);
    type IntoIter = IntoIter;

    fn into_iter(self) -> IntoIter {
        IntoIter { names: self.names, next: 0, values: self.values.into_vec().into_iter() }
    }
}

impl<'a> IntoIterator for &'a Attributes {
    type Item = (&'a SmolStr, &'a Value);
    type IntoIter = std::iter::Zip<std::slice::Iter<'a, SmolStr>, std::slice::Iter<'a, Value>>;

    fn into_iter(self) -> Self::IntoIter {
        self.names.iter().zip(&self.values)
    }
}

impl<'a> IntoIterator for &'a mut Attributes {
    type Item = (&'a SmolStr, &'a mut Value);
    type IntoIter = std::iter::Zip<std::slice::Iter<'a, SmolStr>, std::slice::IterMut<'a, Value>>;

    fn into_iter(self) -> Self::IntoIter {
        self.remembered.forget();
        self.names.iter().zip(&mut self.values)
    }
}

/// Names and values of [`Attributes`].
pub struct IntoIter {
    names: Arc<[SmolStr]>,
    next: usize,
    values: std::vec::IntoIter<Value>,
}

impl Iterator for IntoIter {
    type Item = (SmolStr, Value);

    fn next(&mut self) -> Option<Self::Item> {
        let value = self.values.next()?;
        let name = self.names.get(self.next)?.clone();
        self.next += 1;
        Some((name, value))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.values.size_hint()
    }
}

impl fmt::Debug for Attributes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(pairs: &[(&'static str, i64)]) -> Attributes {
        pairs.iter().map(|(name, value)| (SmolStr::new_static(name), Value::from(*value))).collect()
    }

    fn shown(attributes: &Attributes) -> String {
        let pairs = attributes.iter().map(|(name, value)| format!("{name}={}", value.to_json()));
        pairs.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn names_are_sorted_and_the_last_value_stays() {
        assert_eq!(shown(&of(&[("b", 1), ("a", 2), ("b", 3), ("c", 4), ("a", 5)])), "a=5 b=3 c=4");
    }

    #[test]
    fn what_comes_later_replaces_or_joins() {
        let mut attributes = of(&[("b", 1), ("d", 2)]);
        attributes.extend(of(&[("a", 3), ("d", 4), ("c", 5)]));
        assert_eq!(shown(&attributes), "a=3 b=1 c=5 d=4");
        assert!(attributes.insert("a".into(), Value::from(6)).is_some());
        assert!(attributes.insert("e".into(), Value::from(7)).is_none());
        assert!(attributes.remove("b").is_some() && attributes.remove("b").is_none());
        assert_eq!(shown(&attributes), "a=6 c=5 d=4 e=7");
        assert_eq!(attributes.into_iter().map(|(name, _)| name).collect::<Vec<_>>(), ["a", "c", "d", "e"]);
    }

    #[test]
    fn equal_names_are_one() {
        let (one, other) = (of(&[("a", 1), ("b", 2)]), of(&[("b", 3), ("a", 4)]));
        assert!(Arc::ptr_eq(&one.names, &other.names));
        let many = |start: i64| -> Attributes {
            (0..=MAX_SHARED as i64)
                .map(|n| (SmolStr::from(format!("{n:04}")), Value::from(n + start)))
                .collect()
        };
        assert!(!Arc::ptr_eq(&many(0).names, &many(1).names));
    }
}
