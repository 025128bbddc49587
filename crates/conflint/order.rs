//! Options whose order among each other matters.

use clap::ArgMatches;

/// The values of two options in the order in which they were given: `(true, n)` is the n-th value of the first one.
pub fn interleaved(matches: &ArgMatches, first: &str, second: &str) -> Vec<(bool, usize)> {
    let places = |id: &str, is_first: bool| -> Vec<(usize, bool, usize)> {
        let indices = matches.indices_of(id).into_iter().flatten().enumerate();
        indices.map(|(n, at)| (at, is_first, n)).collect()
    };
    let mut all = places(first, true);
    all.extend(places(second, false));
    all.sort_unstable();
    all.into_iter().map(|(_, is_first, n)| (is_first, n)).collect()
}
