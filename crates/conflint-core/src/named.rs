//! A few values by name.

use serde::{Serialize, Serializer};
use smol_str::SmolStr;

/// Values by name, sorted. Made once, and no larger than what it holds: there is one for each of very many objects.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Named<T>(Box<[(SmolStr, T)]>);

impl<T> Named<T> {
    /// The value of a name.
    pub fn get(&self, name: &str) -> Option<&T> {
        self.get_key_value(name).map(|(_, value)| value)
    }

    /// The name as it is kept here, and its value.
    pub fn get_key_value(&self, name: &str) -> Option<(&SmolStr, &T)> {
        let at = self.0.binary_search_by(|(known, _)| known.as_str().cmp(name)).ok()?;
        self.0.get(at).map(|(name, value)| (name, value))
    }

    /// Names and values, by name.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&SmolStr, &T)> {
        self.0.iter().map(|(name, value)| (name, value))
    }

    /// The names, sorted.
    pub fn keys(&self) -> impl ExactSizeIterator<Item = &SmolStr> {
        self.0.iter().map(|(name, _)| name)
    }
}

impl<T> Default for Named<T> {
    fn default() -> Self {
        Self(Box::default())
    }
}

impl<T> FromIterator<(SmolStr, T)> for Named<T> {
    /// Of several values of one name, the last one counts.
    fn from_iter<I: IntoIterator<Item = (SmolStr, T)>>(pairs: I) -> Self {
        let mut pairs: Vec<(SmolStr, T)> = pairs.into_iter().collect();
        pairs.reverse();
        pairs.sort_by(|(a, _), (b, _)| a.cmp(b));
        pairs.dedup_by(|(a, _), (b, _)| a == b);
        Self(pairs.into())
    }
}

impl<T, const N: usize> From<[(SmolStr, T); N]> for Named<T> {
    fn from(pairs: [(SmolStr, T); N]) -> Self {
        pairs.into_iter().collect()
    }
}

impl<T: Serialize> Serialize for Named<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted_and_the_last_value_counts() {
        let named: Named<u8> = [("b".into(), 1), ("a".into(), 2), ("b".into(), 3)].into();
        assert_eq!(
            named.iter().map(|(name, value)| (name.as_str(), *value)).collect::<Vec<_>>(),
            [("a", 2), ("b", 3)]
        );
        assert_eq!(named.get("b"), Some(&3));
        assert_eq!(named.get("c"), None);
        assert_eq!(serde_json::to_string(&named).unwrap(), r#"{"a":2,"b":3}"#);
    }
}
