use conflint_core::instance::Instance;
use conflint_core::value::Value;
use serde_json::{Value as Json, json};

use crate::rules::testing::World;

fn identity(json: Json) -> impl FnOnce(&mut Instance) {
    move |instance| instance.special_mut().identity = Some(Value::from_json(&json))
}

fn duplicates(world: World) -> Vec<String> {
    world.says(crate::rules::by_name("duplicate-identity").unwrap())
}

fn nothing(found: Vec<String>) {
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn what_an_object_is_identified_by_is_so_for_its_type() {
    let two = |name: &str| {
        World::new()
            .keep("acme_thing.a", json!({"id": "x", "name": "Thing"}))
            .but(identity(json!({"account_id": "1", "region": "us-east-1", "name": "Thing"})))
            .create("acme_thing.b", json!({ "name": name }))
    };
    assert!(duplicates(two("Thing"))[0].starts_with("error likely conflict"));
    nothing(duplicates(two("Other")));
}

#[test]
fn an_identity_that_the_api_gives_says_nothing_beforehand() {
    let two = |given: Json| {
        World::new()
            .keep("acme_thing.a", json!({"id": "x", "name": "Thing", "arn": "arn:acme:x"}))
            .but(identity(given))
            .create("acme_thing.b", json!({"name": "Thing", "id": "<>", "arn": "<>"}))
    };
    nothing(duplicates(two(json!({"id": "x"}))));
    nothing(duplicates(two(json!({"id": "x", "name": "Thing"}))));
    nothing(duplicates(two(json!({"arn": "arn:acme:x"}))));
    // Named like an argument, and something else.
    nothing(duplicates(two(json!({"name": "thing-x"}))));
}

const SCHEMAS: &str = r#"{"format_version": "1.0", "provider_schemas": {"registry.terraform.io/acme/acme": {
    "resource_schemas": {
        "acme_thing": {"version": 0, "block": {"attributes": {
            "id": {"type": "string", "computed": true, "optional": true},
            "folder": {"type": "string", "optional": true},
            "project": {"type": "string", "optional": true},
            "name": {"type": "string", "required": true},
            "size": {"type": "number", "optional": true}}}},
        "acme_given": {"version": 0, "block": {"attributes": {
            "number": {"type": "string", "computed": true}, "name": {"type": "string", "required": true}}}},
        "acme_silent": {"version": 0, "block": {"attributes": {"name": {"type": "string", "required": true}}}},
        "genesyscloud_auth_division": {"version": 0, "block": {"attributes": {"home": {"type": "bool", "optional": true}}}}},
    "resource_identity_schemas": {
        "acme_thing": {"version": 0, "attributes": {
            "project": {"type": "string", "optional_for_import": true},
            "folder": {"type": "string", "optional_for_import": true},
            "name": {"type": "string", "required_for_import": true}}},
        "acme_given": {"version": 0, "attributes": {
            "number": {"type": "string", "required_for_import": true},
            "name": {"type": "string", "required_for_import": true}}},
        "genesyscloud_auth_division": {"version": 0, "attributes": {
            "home": {"type": "bool", "required_for_import": true}}}}}}}"#;

fn two(kind: &str, first: Json, second: Json) -> World {
    World::new().schemas(SCHEMAS).create(&format!("{kind}.a"), first).create(&format!("{kind}.b"), second)
}

#[test]
fn schemas_say_what_identifies() {
    let (plain, sized) = (json!({"name": "x"}), json!({"name": "x", "size": 3}));
    assert!(duplicates(two("acme_thing", plain.clone(), sized))[0].starts_with("error likely conflict"));
    nothing(duplicates(two("acme_thing", plain.clone(), json!({"name": "y"}))));
    for place in ["folder", "project"] {
        nothing(duplicates(two("acme_thing", plain.clone(), json!({"name": "x", place: "f"}))));
    }
}

#[test]
fn schemas_without_identity_or_with_a_given_one_say_nothing() {
    for kind in ["acme_given", "acme_silent", "acme_none"] {
        nothing(duplicates(two(kind, json!({"name": "x"}), json!({"name": "x"}))));
    }
}

#[test]
fn the_catalog_goes_first() {
    let division = |name: &str| json!({"name": name, "home": false});
    let world = |a: &str, b: &str| two("genesyscloud_auth_division", division(a), division(b));
    assert!(duplicates(world("x", "x"))[0].starts_with("error proved conflict"));
    nothing(duplicates(world("x", "y")));
    let own =
        "resource \"acme_thing\" {\n  outcome = \"none\"\n  identity \"name\" { key = [\"name\"] }\n}\n";
    nothing(duplicates(two("acme_thing", json!({"name": "x"}), json!({"name": "x"})).facts(own)));
}
