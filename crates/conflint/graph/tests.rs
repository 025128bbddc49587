//! One hand-made graph in every format.

use conflint_core::addr::{
    ConfigObject, Dependency, InstanceKey, ModuleInstance, Resource, ResourceInstance, ResourceMode,
};
use conflint_core::graph::{Deployment, Graph};
use conflint_core::instance::{Action, Instance, Provider};
use conflint_core::source::{Sources, Span};
use conflint_core::value::{Type, Value};
use conflint_rules::finding::{Finding, Outcome, Severity, Subject, Trail, Verdict};

use super::model::Drawing;
use super::*;

fn address(module: &ModuleInstance, name: &str, key: Option<InstanceKey>) -> ResourceInstance {
    let resource = Resource {
        mode: ResourceMode::Managed,
        kind: "genesyscloud_auth_division".into(),
        name: name.into(),
    };
    ResourceInstance { module: module.clone(), resource, key }
}

fn instance(address: ResourceInstance) -> Instance {
    let provider = Provider::new("mypurecloud/genesyscloud", None, Value::Null(Type::Dynamic));
    Instance::new(address, provider, Action::Create)
}

fn subject(deployment: &str, address: &ResourceInstance, span: Option<Span>) -> Subject {
    Subject {
        deployment: deployment.into(),
        address: Some(address.to_string()),
        label: "takes name \"Sales\"".to_owned(),
        span,
        block: None,
        trail: span.map(|span| Trail { span, text: "var.name is set here".to_owned() }).into_iter().collect(),
    }
}

fn drawing() -> Drawing {
    let root = ModuleInstance::root();
    let inner = root.child("a", Some(InstanceKey::Index(0))).child("b", None);
    let sales = address(&root, "sales", None);
    let many =
        ["x", "</script>\"|\u{1b}"].map(|key| address(&inner, "many", Some(InstanceKey::Key(key.into()))));
    let edge = |from: ConfigObject, to: ConfigObject| Dependency { from, to };
    let first = Deployment {
        name: "infra/prod".into(),
        instances: many.iter().chain([&sales]).map(|address| instance(address.clone())).collect(),
        dependencies: vec![edge(many[0].config(), sales.config())],
        ..Deployment::default()
    };
    let second = Deployment {
        name: "infra/dev".into(),
        instances: vec![instance(sales.clone())],
        ..Deployment::default()
    };
    let mut sources = Sources::new();
    let source = sources.add("main.tf", "a\n  name = \"Sales\" # </script>\nb\n");
    let finding = Finding {
        rule: "duplicate-identity".into(),
        severity: Severity::Error,
        verdict: Verdict::Likely,
        outcome: Outcome::Conflict,
        message: "2 instances create one division with name \"Sales\"".to_owned(),
        help: "declare it once".into(),
        identity: None,
        subjects: vec![
            subject("infra/prod", &many[1], Some(Span::new(source, 4, 18))),
            subject("infra/dev", &sales, None),
            subject("infra/elsewhere", &sales, None),
        ],
        fixes: Vec::new(),
    };
    Drawing::new(&Graph::new(vec![first, second]), &[finding], &sources)
}

#[test]
fn dot_draws_clusters_edges_and_conflicts() {
    insta::assert_snapshot!(dot::dot(&drawing()));
}

#[test]
fn mermaid_draws_subgraphs_edges_and_conflicts() {
    insta::assert_snapshot!(mermaid::mermaid(&drawing()));
}

#[test]
fn json_names_resources_by_number() {
    insta::assert_snapshot!(json::json(&drawing()).unwrap());
}

#[test]
fn the_page_holds_its_data_and_asks_for_nothing() {
    let drawing = drawing();
    let page = html::html(&drawing).unwrap();
    let (_, after) = page.split_once("id=\"data\">").unwrap();
    let (data, _) = after.split_once("</script>").unwrap();
    let read: serde_json::Value = serde_json::from_str(data).unwrap();
    assert_eq!(read, serde_json::to_value(&drawing).unwrap());
    for outside in ["src=", "href=", "url(http", "import ", "fetch(", "@import"] {
        assert!(!page.contains(outside), "{outside}");
    }
    assert!(!page.contains("{{"));
    assert_eq!(page.matches("</script>").count(), 2, "the data cannot end its element");
}
