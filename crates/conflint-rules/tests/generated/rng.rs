//! Chance that can be repeated: every choice has a name, and the same name in one seed gives the same choices. So the
//! earlier version of a configuration, its later one and its safe twin look alike wherever they say the same.

/// A stream of choices.
#[derive(Clone, Debug)]
pub(crate) struct Rng(fastrand::Rng);

impl Rng {
    /// The stream that belongs to a name.
    pub(crate) fn named(seed: u64, name: &str) -> Self {
        // FNV-1a: the numbers of `DefaultHasher` may change with the compiler.
        let hash =
            name.bytes().fold(0xcbf2_9ce4_8422_2325 ^ seed.wrapping_mul(0x9e37_79b9_7f4a_7c15), |h, b| {
                (h ^ u64::from(b)).wrapping_mul(0x0000_0100_0000_01b3)
            });
        Self(fastrand::Rng::with_seed(hash))
    }

    /// A number from 0 up to, and without, `limit`.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0.usize(..limit.max(1))
    }

    /// True in so many of a hundred cases.
    pub(crate) fn percent(&mut self, chance: usize) -> bool {
        self.below(100) < chance
    }

    /// One of them.
    pub(crate) fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    /// A stream of its own, which does not shift this one however much is taken from it.
    pub(crate) fn fork(&mut self) -> Self {
        Self(self.0.fork())
    }
}
