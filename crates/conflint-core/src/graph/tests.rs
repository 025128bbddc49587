use super::*;
use crate::addr::ResourceInstance;
use crate::instance::Provider;
use crate::value::{Type, Value};

fn instance(address: &str) -> Instance {
    let provider = Provider::new("acme/acme", None, Value::Null(Type::Dynamic));
    Instance::new(address.parse::<ResourceInstance>().unwrap(), provider, Action::Create)
}

fn object(text: &str) -> ConfigObject {
    let (module, name) = text.rsplit_once('/').unwrap_or(("", text));
    let module = ModulePath(module.split('/').filter(|m| !m.is_empty()).map(SmolStr::from).collect());
    let name = match name.split_once('.') {
        Some(("var", name)) => ObjectName::Variable(name.into()),
        Some(("local", name)) => ObjectName::Local(name.into()),
        Some(("output", name)) => ObjectName::Output(name.into()),
        Some(_) => ObjectName::Resource(name.parse::<ResourceInstance>().unwrap().resource),
        None if name == "open" => ObjectName::Open,
        None => ObjectName::Close,
    };
    ConfigObject { module, name }
}

fn graph(addresses: &[&str], edges: &[(&str, &str)]) -> Graph {
    let dependencies =
        edges.iter().map(|(from, to)| Dependency { from: object(from), to: object(to) }).collect();
    let instances = addresses.iter().map(|address| instance(address)).collect();
    Graph::new(vec![Deployment { instances, dependencies, ..Deployment::default() }])
}

fn id(instance: u32) -> InstanceId {
    InstanceId { deployment: 0, instance }
}

#[test]
fn a_reference_orders_through_locals_and_others_do_not() {
    let graph = graph(&["t.a", "t.b", "t.c"], &[("t.b", "local.x"), ("local.x", "t.a")]);
    assert_eq!(graph.order(id(0), id(1)), Order::Before);
    assert_eq!(graph.order(id(1), id(0)), Order::After);
    assert_eq!(graph.order(id(0), id(2)), Order::Unordered);
    assert_eq!(graph.depends_on(id(1)), ["t.a"]);
}

#[test]
fn a_module_argument_orders_only_what_uses_it() {
    let edges = [("m/var.x", "t.a"), ("m/t.b", "m/var.x")];
    let graph = graph(&["t.a", "module.m.t.b", "module.m.t.c"], &edges);
    assert_eq!(graph.order(id(0), id(1)), Order::Before);
    assert_eq!(graph.order(id(0), id(2)), Order::Unordered);
}

#[test]
fn depends_on_a_module_waits_for_all_in_it_and_below() {
    let edges = [("t.z", "m/close"), ("n/open", "m/close")];
    let graph = graph(&["module.m.t.a", "module.m.module.k.t.b", "t.z", "module.n.module.o.t.c"], &edges);
    assert_eq!(graph.order(id(0), id(2)), Order::Before);
    assert_eq!(graph.order(id(1), id(2)), Order::Before);
    assert_eq!(graph.order(id(1), id(3)), Order::Before);
}

#[test]
fn what_hidden_locals_refer_to_is_undecided() {
    let mut graph = graph(&["t.a", "t.b", "t.c"], &[("t.b", "local.x")]);
    graph.deployments[0].hides_locals = true;
    assert_eq!(graph.order(id(0), id(1)), Order::Undecided);
    assert_eq!(graph.order(id(0), id(2)), Order::Unordered);
}

#[test]
fn cycles_do_not_trap() {
    let edges = [("t.a", "t.b"), ("t.b", "t.a"), ("t.c", "t.a")];
    let graph = graph(&["t.a", "t.b", "t.c"], &edges);
    assert_eq!(graph.order(id(1), id(2)), Order::Before);
}

#[test]
fn create_before_destroy_reaches_all_dependencies() {
    let mut inner = graph(&["t.a", "t.b", "t.c"], &[("t.b", "local.x"), ("local.x", "t.a")]);
    let lifecycle = &mut inner.deployments[0].instances[1].lifecycle;
    std::sync::Arc::make_mut(lifecycle).create_before_destroy = Some(true);
    let graph = Graph::new(inner.deployments);
    assert_eq!(graph.create_before_destroy(id(1)), Some(CreateBeforeDestroy::Written));
    assert_eq!(graph.create_before_destroy(id(0)), Some(CreateBeforeDestroy::ForcedBy(object("t.b"))));
    assert_eq!(graph.create_before_destroy(id(2)), None);
}

#[test]
fn a_replacement_that_is_forced_creates_first() {
    let mut inner = graph(&["t.a", "t.b"], &[("t.b", "t.a")]);
    inner.deployments[0].instances[0].action = Action::DeleteThenCreate;
    let lifecycle = &mut inner.deployments[0].instances[1].lifecycle;
    std::sync::Arc::make_mut(lifecycle).create_before_destroy = Some(true);
    let graph = Graph::new(inner.deployments);
    assert_eq!(graph.instance(id(0)).action, Action::CreateThenDelete);
}

#[test]
fn long_chains_are_asked_in_linear_time() {
    let addresses: Vec<String> = (0..20_000).map(|i| format!("t.r{i}")).collect();
    let edges: Vec<(String, String)> =
        (1..20_000).map(|i| (format!("t.r{i}"), format!("t.r{}", i - 1))).collect();
    let edges: Vec<(&str, &str)> = edges.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    let graph = graph(&addresses.iter().map(String::as_str).collect::<Vec<_>>(), &edges);
    let before = (1..20_000).filter(|i| graph.order(id(i - 1), id(*i)) == Order::Before).count();
    assert_eq!(before, 19_999);
}

fn handover(actions: &[(&str, Action)], edges: &[(&str, &str)], stored: &[(u32, &str)]) -> Order {
    let addresses: Vec<&str> = actions.iter().map(|(address, _)| *address).collect();
    let mut deployments = graph(&addresses, edges).deployments;
    for (instance, (_, action)) in deployments[0].instances.iter_mut().zip(actions) {
        instance.action = *action;
    }
    for (who, what) in stored {
        let stored = &mut deployments[0].instances[*who as usize].stored_dependencies;
        *stored = stored.iter().cloned().chain([object(what)]).collect();
    }
    Graph::new(deployments).handover(id(0), id(1))
}

#[test]
fn a_renamed_object_gives_its_name_up_when_it_goes_first() {
    let both = [("t.giver", Action::Update), ("t.taker", Action::Create)];
    assert_eq!(handover(&both, &[("t.taker", "t.giver")], &[]), Order::Before);
    assert_eq!(handover(&both, &[("t.giver", "t.taker")], &[]), Order::After);
    assert_eq!(handover(&both, &[], &[]), Order::Unordered);
}

#[test]
fn a_destroyed_object_is_gone_only_for_those_that_depended_on_it() {
    let created = [("t.giver", Action::Delete), ("t.taker", Action::Create)];
    assert_eq!(handover(&created, &[("t.taker", "t.giver")], &[]), Order::Unordered);
    let updated = [("t.giver", Action::Delete), ("t.taker", Action::Update)];
    assert_eq!(handover(&updated, &[], &[(1, "t.giver")]), Order::Before);
    assert_eq!(handover(&updated, &[], &[(0, "t.taker")]), Order::Before, "and for those it depended on");
    let siblings = [("t.x[0]", Action::Delete), ("t.x[1]", Action::Update)];
    assert_eq!(handover(&siblings, &[], &[(1, "t.x")]), Order::Unordered);
}

#[test]
fn replaced_objects_go_in_reverse_order() {
    let replaced = [("t.giver", Action::DeleteThenCreate), ("t.taker", Action::DeleteThenCreate)];
    assert_eq!(handover(&replaced, &[("t.giver", "t.taker")], &[(0, "t.taker")]), Order::Before);
    assert_eq!(handover(&replaced, &[("t.taker", "t.giver")], &[]), Order::Before);
    assert_eq!(handover(&replaced, &[], &[]), Order::Unordered);
    let created = [("t.giver", Action::DeleteThenCreate), ("t.taker", Action::Create)];
    assert_eq!(handover(&created, &[("t.giver", "t.taker")], &[]), Order::Unordered);
    assert_eq!(handover(&created, &[("t.taker", "t.giver")], &[]), Order::Before);
}

#[test]
fn what_is_created_first_gives_up_last() {
    let new = [("t.giver", Action::CreateThenDelete), ("t.taker", Action::Create)];
    assert_eq!(handover(&new, &[("t.taker", "t.giver")], &[]), Order::Unordered);
    assert_eq!(handover(&new, &[("t.giver", "t.taker")], &[]), Order::After);
    assert_eq!(handover(&new, &[], &[]), Order::Unordered);
    let old = [("t.giver", Action::CreateThenDelete), ("t.taker", Action::Update)];
    assert_eq!(handover(&old, &[("t.taker", "t.giver")], &[(1, "t.giver")]), Order::After);
}

#[test]
fn what_waits_for_a_change_waits_for_the_destroys_before_it() {
    let three = [("t.giver", Action::Delete), ("t.taker", Action::Create), ("t.between", Action::Update)];
    assert_eq!(handover(&three, &[("t.taker", "t.between")], &[(0, "t.between")]), Order::Before);
    let still = [three[0], three[1], ("t.between", Action::NoOp)];
    assert_eq!(handover(&still, &[("t.taker", "t.between")], &[(0, "t.between")]), Order::Unordered);
}

#[test]
fn no_local_can_order_instances_of_one_resource() {
    let shift = [("t.x[1]", Action::Update), ("t.x[0]", Action::Update)];
    let mut hiding = graph(&["t.x[1]", "t.x[0]", "t.y"], &[("t.x", "local.names")]).deployments;
    for instance in &mut hiding[0].instances {
        instance.action = shift[0].1;
    }
    hiding[0].hides_locals = true;
    let graph = Graph::new(hiding);
    assert_eq!(graph.handover(id(0), id(1)), Order::Unordered);
    assert_eq!(graph.handover(id(2), id(1)), Order::Undecided);
}

#[test]
fn instances_of_one_module_do_not_order_each_other() {
    let two = [("module.m[0].t.giver", Action::Delete), ("module.m[1].t.taker", Action::Update)];
    assert_eq!(handover(&two, &[], &[(1, "m/t.giver")]), Order::Unordered);
}
