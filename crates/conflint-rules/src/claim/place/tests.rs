use conflint_core::instance::{Action, Provider as Configuration};
use conflint_core::value::{Cause, CauseKind, Type};

use super::*;
use crate::catalog::{Catalog, Reach};

fn instance(config: Value) -> Instance {
    let provider = Configuration::new("mypurecloud/genesyscloud", None, config);
    Instance::new("genesyscloud_routing_queue.a".parse().unwrap(), provider, Action::Create)
}

fn config(arguments: &[(&str, &str)]) -> Value {
    Value::object(arguments.iter().map(|(name, value)| (SmolStr::from(*name), Value::from(*value))))
}

fn place(catalog: &Catalog, deployment: u32, arguments: &[(&str, &str)]) -> Place {
    let provider = catalog.provider("mypurecloud/genesyscloud");
    Place::of(&instance(config(arguments)), deployment, Scope::Org, provider)
}

#[test]
fn equal_regions_of_two_deployments_are_possibly_one_place() {
    let catalog = Catalog::builtin();
    let (a, b) = (
        place(&catalog, 0, &[("aws_region", "us-east-1")]),
        place(&catalog, 1, &[("aws_region", "us-east-1")]),
    );
    assert_eq!(a.same(&b), Some(Verdict::Possible));
    assert_eq!(a.same(&place(&catalog, 0, &[("aws_region", "us-east-1")])), Some(Verdict::Proved));
    assert_eq!(a.same(&place(&catalog, 1, &[("aws_region", "eu-west-1")])), None);
}

#[test]
fn an_equal_account_makes_it_likely() {
    let catalog = Catalog::builtin();
    let client = [("aws_region", "us-east-1"), ("oauthclient_id", "a")];
    let (a, b) = (place(&catalog, 0, &client), place(&catalog, 1, &client));
    assert_eq!(a.same(&b), Some(Verdict::Likely));
    assert_eq!(a.key(), b.key());
}

#[test]
fn a_scope_joins_what_it_names() {
    let mut catalog = Catalog::builtin();
    let one = |client: &str| {
        let pairs = [("aws_region", "us-east-1"), ("oauthclient_id", client)];
        pairs.iter().map(|(n, v)| (Attribute::parse(n).unwrap(), SmolStr::from(*v))).collect()
    };
    catalog.reach("mypurecloud/genesyscloud", Reach::new("acme", vec![one("a"), one("b")]));
    let at = |deployment, client| {
        place(&catalog, deployment, &[("aws_region", "us-east-1"), ("oauthclient_id", client)])
    };
    assert_eq!(at(0, "a").same(&at(1, "b")), Some(Verdict::Likely));
    assert_eq!(at(0, "a").same(&at(0, "b")), Some(Verdict::Proved));
    assert_eq!(at(0, "a").same(&at(1, "c")), Some(Verdict::Possible));
    assert_eq!(at(0, "a").to_string(), "org (scope = acme)");
}

#[test]
fn an_unknown_configuration_lowers_the_verdict() {
    let catalog = Catalog::builtin();
    let provider = catalog.provider("mypurecloud/genesyscloud");
    let unknown = Value::unknown(Type::Dynamic, Cause::new(CauseKind::Variable, "var.region"));
    let open = Place::of(&instance(unknown), 0, Scope::Org, provider);
    assert_eq!(open.same(&place(&catalog, 1, &[("aws_region", "us-east-1")])), Some(Verdict::Possible));
    // The configuration of the same alias in one deployment is presumably the same one.
    assert_eq!(open.same(&place(&catalog, 0, &[("aws_region", "us-east-1")])), Some(Verdict::Likely));
    let region = |text| Place::remote(Scope::Org, [("aws_region", text)].into_iter());
    assert_eq!(open.same(&region("us-east-1")), Some(Verdict::Possible));
    assert_eq!(place(&catalog, 0, &[]).same(&region("us-east-1")), Some(Verdict::Likely));
    assert_eq!(place(&catalog, 0, &[("aws_region", "eu-west-1")]).same(&region("us-east-1")), None);
}

#[test]
fn secrets_are_compared_and_not_shown() {
    let catalog = Catalog::builtin();
    let secret = |deployment, token: &str| place(&catalog, deployment, &[("aws_region", token)]);
    let marked = Value::object([(
        SmolStr::from("aws_region"),
        Value::from("hidden-region").with_marks(conflint_core::value::Marks::SENSITIVE),
    )]);
    let hidden = Place::of(&instance(marked), 0, Scope::Org, catalog.provider("mypurecloud/genesyscloud"));
    assert!(!hidden.to_string().contains("hidden-region"));
    let remote = Place::remote(Scope::Org, [("aws_region", "hidden-region")].into_iter());
    assert_eq!(hidden.same(&remote), Some(Verdict::Proved));
    assert_eq!(secret(0, "x").same(&remote), None);
}
