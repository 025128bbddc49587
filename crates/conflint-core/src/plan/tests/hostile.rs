//! Plans that nobody would write.

use super::*;

fn problems(plan: &str) -> Vec<String> {
    read("p", plan.as_bytes(), &()).problems.into_iter().map(|problem| problem.message).collect()
}

#[test]
fn one_bad_change_does_not_spoil_the_others() {
    let deep = format!("{}1{}", "[".repeat(500), "]".repeat(500));
    let plan = format!(
        r#"{{"format_version":"1.2","resource_changes":[
        {{"address":"a_b.deep","type":"a_b","name":"deep","change":{{"actions":["create"],"before":null,"after":{{"x":{deep}}}}}}},
        {{"address":"a_b.odd","type":"a_b","name":"odd","change":{{"actions":["explode"]}}}},
        {{"address":"a_b.odd","mode":7,"type":"a_b","name":"odd","change":{{"actions":["create"]}}}},
        {{"address":"..","change":{{"actions":["create"]}}}},
        3,
        {{"address":"a_b.good","type":"a_b","name":"good","change":{{"actions":["create"],"after":{{"name":"n"}}}}}}]}}"#
    );
    let lowered = read("p", plan.as_bytes(), &());
    assert_eq!(lowered.instances.len(), 1);
    assert_eq!(lowered.instances[0].address.to_string(), "a_b.good");
    assert_eq!(lowered.problems.len(), 5);
}

#[test]
fn problems_do_not_quote_values() {
    let plan = r#"{"format_version":"1.2","configuration":"canary","variables":"canary","prior_state":"canary",
        "resource_changes":[{"address":"a_b.c","mode":"canary","type":"a_b","name":"c","change":{"actions":["canary"]}},
        {"address":"a_b.c","type":"a_b","name":"c","change":{"actions":"canary","after":"canary"}}, "canary"]}"#;
    let problems = problems(plan);
    assert_eq!(problems.len(), 5, "{problems:?}");
    assert!(problems.iter().all(|message| !message.contains("canary")), "{problems:?}");
}

#[test]
fn references_in_a_circle_come_to_an_end() {
    let plan = r#"{"format_version":"1.2","resource_changes":[
        {"address":"a_b.c","type":"a_b","name":"c","change":{"actions":["create"],"after":{},"after_unknown":{"x_id":true}}}],
        "configuration":{"root_module":{"resources":[{"mode":"managed","type":"a_b","name":"c",
        "expressions":{"x_id":{"references":["a_b.c.x_id","a_b.c"]}}}]}}}"#;
    assert_eq!(problems(plan), Vec::<String>::new());
}
