use super::*;
use crate::plan::tests::show;

fn text(kind: Option<&str>, input: &str) -> String {
    let inventory = match read("i", kind, input.as_bytes()) {
        Ok(inventory) => inventory,
        Err(problem) => return problem.message,
    };
    let mut lines: Vec<String> = inventory
        .objects
        .iter()
        .map(|RemoteObject { kind, scope, id, attributes }| {
            let scope = scope.as_ref().map_or(String::new(), |scope| format!(" in {scope:?}"));
            format!("{kind} {}{scope} {}", id.as_deref().unwrap_or("?"), show(attributes))
        })
        .collect();
    let all = if inventory.covers_all { " everything" } else { "" };
    lines.push(format!("covers{all} {:?}", inventory.covered));
    lines.join("\n")
}

#[test]
fn our_own_form_is_read() {
    insta::assert_snapshot!(text(None, r#"[
        {"type":"a_b","scope":{"aws_region":"us-east-1","number":1,"none":null},"id":"1","attributes":{"name":"n","password":"canary"}},
        {"type":"a_b","id":2,"attributes":{}},
        {"type":"a_c","scope":null}]"#), @r#"
    a_b 1 in {"aws_region": "us-east-1", "number": "1"} {name = "n", password = (sensitive)}
    a_b 2 {}
    a_c ? {}
    covers {"a_b", "a_c"}
    "#);
}

#[test]
fn an_empty_array_covers_all_or_the_given_type() {
    assert_eq!(text(None, "[]"), "covers everything {}");
    assert_eq!(text(Some("a_b"), "[]"), "covers {\"a_b\"}");
}

#[test]
fn pages_of_an_api_are_read_for_the_given_type() {
    let page = r#"{"entities":[{"id":"1","name":"Sales","selfUri":"/x"},{"id":"2","name":"Home"}],"pageSize":25,"total":2}"#;
    insta::assert_snapshot!(text(Some("genesyscloud_auth_division"), page), @r#"
    genesyscloud_auth_division 1 {id = "1", name = "Sales", selfUri = "/x"}
    genesyscloud_auth_division 2 {id = "2", name = "Home"}
    covers {"genesyscloud_auth_division"}
    "#);
    let first_of_two = page.replace("\"total\":2", "\"total\":3");
    assert!(text(Some("genesyscloud_auth_division"), &first_of_two).ends_with("covers {}"));
    assert!(text(None, page).starts_with("a page of an API without the type"));
    assert_eq!(text(Some("a_b"), r#"{"entities":[]}"#), "covers {\"a_b\"}");
    assert!(text(Some("a_b"), r#"{"entities":{"canary":1}}"#).starts_with("its `entities` are not an array"));
}

#[test]
fn an_array_of_an_api_is_read_for_the_given_type() {
    let array = r#"[{"id":"1","type":"queue","name":"n"},{"id":"2"}]"#;
    insta::assert_snapshot!(text(Some("a_b"), array), @r#"
    a_b 1 {id = "1", name = "n", type = "queue"}
    a_b 2 {id = "2"}
    covers {"a_b"}
    "#);
}

#[test]
fn states_are_inventories() {
    let state = r#"{"version":4,"serial":1,"lineage":"l","resources":[
        {"mode":"managed","type":"a_b","name":"c","provider":"provider[\"registry.terraform.io/x/a\"]",
        "instances":[{"attributes":{"id":"1","name":"n"}},{"deposed":"12","attributes":{"id":"0"}}]},
        {"mode":"data","type":"a_d","name":"c","provider":"provider[\"registry.terraform.io/x/a\"]",
        "instances":[{"attributes":{"id":"9"}}]}]}"#;
    insta::assert_snapshot!(text(None, state), @r#"
    a_b 1 {id = "1", name = "n"}
    a_b 0 {id = "0"}
    covers {}
    "#);
}

#[test]
fn what_no_inventory_is_is_refused_without_a_quote() {
    for input in [
        r#"[{"name":"canary"}]"#,
        r#"["canary"]"#,
        r#"[{"type":"a_b","attributes":"canary"}]"#,
        r#"[{"type":{"canary":1},"attributes":{}}]"#,
        r#"{"entities":["canary"]}"#,
        r#"{"format_version":"1.2","resource_changes":[]}"#,
        r#"{"canary":1}"#,
    ] {
        let message = read("i", None, input.as_bytes()).unwrap_err().message;
        assert!(!message.contains("canary"), "{message}");
    }
}
