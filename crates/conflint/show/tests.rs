//! Hand-made instances in both formats.

use conflint_core::addr::{InstanceKey, ModuleInstance, Resource, ResourceInstance, ResourceMode};
use conflint_core::graph::{Deployment, Graph};
use conflint_core::instance::{Action, Instance, Provider};
use conflint_core::inventory::Inventory;
use conflint_core::value::{Cause, CauseKind, Marks, Type, Value};
use conflint_rules::catalog::Catalog;
use conflint_rules::claim::Claims;

use super::*;

fn instance(name: &str, key: Option<InstanceKey>, action: Action) -> Instance {
    let resource = Resource {
        mode: ResourceMode::Managed,
        kind: "genesyscloud_auth_division".into(),
        name: name.into(),
    };
    let config = Value::object([
        ("aws_region".into(), Value::string("us-east-1")),
        ("oauthclient_id".into(), Value::string("client-a")),
        ("oauthclient_secret".into(), Value::string("hush").with_marks(Marks::SENSITIVE)),
    ]);
    let provider = Provider::new("mypurecloud/genesyscloud", None, config);
    let address = ResourceInstance { module: ModuleInstance::root(), resource, key };
    Instance::new(address, provider, action)
}

fn graph() -> Graph {
    let cause = Cause { kind: CauseKind::Variable, name: "var.env".into(), span: None };
    let open = Value::reference(Type::String, cause, "var.env");
    let mut second = instance("b", Some(InstanceKey::Key("x\u{1b}".into())), Action::Create);
    second.after = Some(Value::object([
        ("description".into(), open.clone()),
        ("list".into(), Value::tuple([Value::Bool(true), open])),
        ("name".into(), Value::string("Sales")),
        ("nothing".into(), Value::Null(Type::String)),
        ("secret".into(), Value::object([("a".into(), Value::string("hush"))]).with_marks(Marks::SENSITIVE)),
    ]));
    let mut first = instance("a", None, Action::Delete);
    first.before = Some(Value::object([("name".into(), Value::string("Support"))]));
    let deployment =
        |name: &str, instances| Deployment { name: name.into(), instances, ..Deployment::default() };
    Graph::new(vec![deployment("prod", vec![second.clone()]), deployment("dev", vec![second, first])])
}

fn told(format: impl Fn(&Listing<'_>) -> String) -> String {
    let (graph, catalog) = (graph(), Catalog::builtin());
    let claims = Claims::new(&graph, &catalog, &Inventory::default());
    format(&Listing::new(&graph, &catalog, &claims))
}

#[test]
fn json_is_sorted_and_keeps_secrets() {
    let text = told(|listing| json::json(listing).unwrap());
    assert!(!text.contains("hush"));
    insta::assert_snapshot!(text);
}

#[test]
fn a_table_is_for_people() {
    let text = told(table::table);
    assert!(!text.contains("hush") && !text.contains('\u{1b}'));
    insta::assert_snapshot!(text);
}
