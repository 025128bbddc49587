//! The examples say what their documents promise.

#[path = "../../../examples/custom_rule.rs"]
#[allow(dead_code)]
mod custom_rule;
#[path = "../../../examples/embed.rs"]
#[allow(dead_code)]
mod embed;
#[path = "../../../examples/graph.rs"]
#[allow(dead_code)]
mod graph;

#[test]
fn embedding_finds_the_division_that_two_modules_create() {
    insta::assert_snapshot!(embed::findings());
}

#[test]
fn a_rule_of_ones_own_runs_beside_ours() {
    insta::assert_snapshot!(custom_rule::findings());
}

#[test]
fn values_and_order_are_known_without_any_rule() {
    insta::assert_snapshot!(graph::instances());
}
