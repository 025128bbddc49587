//! Every target can be run without a fuzzer: on all its seeds.

use conflint_fuzz::{TARGETS, seeds};

#[test]
fn seeds_are_survived() {
    let seeds = seeds::all();
    for (name, target) in TARGETS {
        let own: Vec<_> = seeds.iter().filter(|(of, _, _)| *of == name).collect();
        assert!(own.len() > 5, "{name} has {} seeds", own.len());
        own.iter().for_each(|(_, _, content)| target(content));
    }
}
