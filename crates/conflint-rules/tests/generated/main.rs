//! Random configurations whose conflicts are known by construction, each with a safe twin.
//!
//! `CONFLINT_CASES=DIR:COUNT cargo test -p conflint-rules --test generated -- --ignored write` writes them as folders that
//! a real Terraform can be run on; that is how the constructions were checked.

// Helpers of a test are a test: what they cannot do must fail it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod case;
mod draft;
mod express;
mod families;
mod group;
mod hcl;
mod judge;
mod kinds;
mod names;
mod object;
mod place;
mod placed;
mod rng;
mod world;
mod write;

use std::collections::BTreeSet;

use conflint_rules::catalog::Catalog;

use case::{Case, generate};
use judge::{Judgement, Matrix, is_refused, judge};

/// How many cases the tests look at.
const CASES: u64 = 580;

#[test]
fn one_number_gives_one_case() {
    for seed in 0..60 {
        let (one, again) = (generate(seed), generate(seed));
        assert_eq!(one.files, again.files, "{}", one.name);
        assert_eq!(one.scenario, again.scenario, "{}", one.name);
    }
}

#[test]
fn twins_differ_in_outcome_and_hardly_in_anything_else() {
    for pair in 0..CASES / 2 {
        let (conflict, safe) = (generate(2 * pair), generate(2 * pair + 1));
        assert!(!conflict.conflicts.is_empty(), "{} has no conflict", conflict.name);
        assert!(safe.conflicts.is_empty(), "{} has a conflict", safe.name);
        assert_eq!(conflict.family, safe.family);
        assert_eq!((&conflict.twin, &safe.twin), (&safe.name, &conflict.name));
    }
}

#[test]
fn conflicts_are_at_addresses_that_exist_before_or_after() {
    for case in (0..CASES).map(generate) {
        let after = case.instances.iter().map(|one| (one.root, one.address()));
        let names: BTreeSet<String> = after
            .map(
                |(root, address)| {
                    if case.roots == ["."] { address } else { format!("{}:{address}", case.roots[root]) }
                },
            )
            .collect();
        for conflict in &case.conflicts {
            assert!(!conflict.addresses.is_empty(), "{}", case.name);
            assert!(
                conflict.addresses.iter().any(|address| names.contains(address)),
                "{}: {conflict:?}",
                case.name
            );
        }
    }
}

#[test]
fn what_was_applied_before_is_in_the_state_and_in_the_inventory() {
    for case in (0..CASES).map(generate) {
        let existed = case.state.iter().flat_map(|state| state["resources"].as_array().unwrap());
        let remote = existed.filter(|resource| resource["type"] != "terraform_data");
        let count: usize = remote.map(|resource| resource["instances"].as_array().unwrap().len()).sum();
        assert!(case.inventory.len() >= count, "{}", case.name);
        assert!(case.before.is_some() || count == 0, "{}", case.name);
        if case.needs == ["inventory"] && !case.inventory.is_empty() {
            assert!(case.scenario["setup"].is_array(), "{}", case.name);
        }
    }
}

#[test]
fn values_are_given_to_variables_that_are_declared() {
    for case in (0..CASES).map(generate) {
        for (name, _) in &case.given {
            let declared = case.files["variables.tf"].contains(&format!("variable \"{name}\""));
            assert!(declared, "{}: {name}", case.name);
        }
    }
}

#[test]
fn every_type_has_its_turn() {
    let seen: BTreeSet<&str> =
        (0..2 * CASES).flat_map(|seed| generate(seed).instances).map(|one| one.object.kind.name).collect();
    for kind in kinds::all() {
        assert!(seen.contains(kind.name), "{} never comes", kind.name);
    }
}

#[test]
#[ignore = "writes the cases where CONFLINT_CASES says"]
fn write() {
    let wanted = std::env::var("CONFLINT_CASES").expect("CONFLINT_CASES=DIR:COUNT");
    let (folder, count) = wanted.rsplit_once(':').expect("DIR:COUNT");
    for seed in 0..count.parse().expect("a count") {
        write::write(folder.as_ref(), &generate(seed)).expect("the folder can be written");
    }
}

/// Conflicts are foretold, and their safe twins are left alone.
#[test]
fn conflicts_are_told_from_their_safe_twins() {
    let catalog = Catalog::builtin();
    let mut matrix = Matrix::default();
    let mut disagreements = Vec::new();
    // More of them where somebody has the time: CONFLINT_SEEDS=6000.
    let seeds = std::env::var("CONFLINT_SEEDS").map_or(CASES, |count| count.parse().expect("a number"));
    for case in (0..seeds).map(generate).filter(|case| is_decided(case, &catalog)) {
        let judgement = judge(&case, &catalog);
        matrix.count(case.family, &judgement);
        if judgement != Judgement::Agrees {
            disagreements.push(format!("{}: {judgement:?}", case.name));
        }
    }
    assert!(disagreements.is_empty(), "{matrix}\n{}", disagreements.join("\n"));
}

/// Whether the catalog says as much as the recorded remote enforces.
fn is_decided(case: &Case, catalog: &Catalog) -> bool {
    let refused =
        |kind: &str| kinds::all().find(|k| k.name == kind).is_none_or(|kind| is_refused(catalog, kind));
    case.conflicts.iter().all(|conflict| refused(&conflict.kind))
}
