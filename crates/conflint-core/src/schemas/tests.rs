use super::*;

const TEXT: &str = r#"{
  "registry.terraform.io/hashicorp/acme": {
    "provider": {"version": 0, "block": {"attributes": {"region": {"type": "string", "optional": true}}}},
    "resource_schemas": {
      "acme_thing": {"version": 1, "block": {"attributes": {
        "id": {"type": "string", "computed": true},
        "name": {"type": "string", "description_kind": "plain", "required": true},
        "region": {"type": "string", "optional": true, "computed": true}
      }, "block_types": {"rule": {"nesting_mode": "list", "block": {"attributes": {"a": {"type": "string"}}}}}}},
      "acme_other": {"version": 0, "block": {}}
    },
    "data_source_schemas": {"acme_thing": {"version": 0, "block": {}}},
    "resource_identity_schemas": {
      "acme_thing": {"version": 0, "attributes": {
        "name": {"type": "string", "required_for_import": true},
        "region": {"type": "string", "optional_for_import": true}
      }}
    }
  },
  "terraform.io/builtin/terraform": {}
}"#;

#[test]
fn arguments_and_identities_are_read() {
    let schemas = Schemas::read(TEXT).unwrap();
    let thing = schemas.get("acme_thing").unwrap();
    assert_eq!(thing.provider, "registry.terraform.io/hashicorp/acme");
    let setters: Vec<Setter> = thing.arguments.values().copied().collect();
    assert_eq!(setters, [Setter::Computed, Setter::Required, Setter::Optional]);
    let member = |name: &str, required| IdentityMember { name: name.into(), required };
    assert_eq!(thing.identity, [member("name", true), member("region", false)]);
    assert!(schemas.get("acme_other").unwrap().identity.is_empty());
    assert!(schemas.get("acme_none").is_none());
}

#[test]
fn another_shape_is_refused() {
    for text in ["[]", r#"{"a": 1}"#, r#"{"a": {"resource_schemas": {"b_c": {}}}}"#] {
        assert!(Schemas::read(text).unwrap_err().starts_with("these are no provider schemas"), "{text}");
    }
}
