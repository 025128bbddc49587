use super::*;
use crate::instance::Action;
use crate::source::Memory;

const QUEUE: &str = "resource \"genesyscloud_routing_queue\" \"q\" {\n  name = \"Sales\"\n}\n";

fn state(name: &str) -> String {
    format!(
        r#"{{"version": 4, "terraform_version": "1.11.4", "serial": 1, "lineage": "x", "outputs": {{}}, "resources": [
            {{"mode": "managed", "type": "genesyscloud_routing_queue", "name": "q",
              "provider": "provider[\"registry.terraform.io/mypurecloud/genesyscloud\"]",
              "instances": [{{"schema_version": 0, "attributes": {{"id": "1", "name": "{name}"}}}}]}}]}}"#
    )
}

fn request(paths: &[&str]) -> Request {
    Request { paths: paths.iter().map(|path| Input::Path(path.into())).collect(), ..Request::default() }
}

fn names(analysis: &Analysis) -> Vec<&str> {
    analysis.graph.deployments().iter().map(|deployment| deployment.name.as_str()).collect()
}

fn only_action(analysis: &Analysis) -> Action {
    let mut instances = analysis.graph.instances();
    let (_, instance) = instances.next().unwrap();
    assert!(instances.next().is_none());
    instance.action
}

#[test]
fn a_folder_stands_for_every_root_module_below_it() {
    let call = "module \"m\" {\n  source = \"../m\"\n}\n";
    let files = Memory::new([("a/main.tf", call), ("b/main.tf", call), ("m/main.tf", QUEUE)]);
    let analysis = analyse(&files, request(&["."]), &());
    assert_eq!(analysis.problems, []);
    assert_eq!(names(&analysis), ["a", "b"]);
}

#[test]
fn a_root_module_and_its_state_are_one_deployment() {
    let files = Memory::new([("main.tf", QUEUE.to_owned()), ("s.json", state("Sales"))]);
    let analysis = analyse(&files, request(&[".", "s.json"]), &());
    assert_eq!(names(&analysis), ["."]);
    assert_eq!(only_action(&analysis), Action::NoOp);
    let files = Memory::new([("main.tf", QUEUE.to_owned()), ("s.json", state("Old"))]);
    let mut request = request(&["."]);
    request.state = Some(Input::Path("s.json".into()));
    assert_eq!(only_action(&analyse(&files, request, &())), Action::Update);
}

#[test]
fn a_stream_is_read_once_and_as_a_file_is() {
    let files = Memory::new([("s.json", state("Sales"))]);
    let source = Stream::new(std::io::Cursor::new(state("Sales").into_bytes()));
    let input = || Input::Stream { name: "s.json".into(), source: source.clone() };
    let streamed = |input| analyse(&files, Request { paths: vec![input], ..Request::default() }, &());
    let expected = analyse(&files, request(&["s.json"]), &());
    assert_eq!(format!("{:?}", streamed(input())), format!("{expected:?}"));
    let again = streamed(input());
    assert!(
        again.problems.iter().any(|problem| problem.message.contains("only once")),
        "{:?}",
        again.problems
    );
}

#[test]
fn a_state_is_refreshed_from_the_inventory() {
    let gone = r#"[{"type": "genesyscloud_routing_queue", "id": "2", "attributes": {"name": "Other"}}]"#;
    let files = Memory::new([
        ("main.tf", QUEUE.to_owned()),
        ("s.json", state("Sales")),
        ("gone.json", gone.to_owned()),
        ("renamed.json", gone.replace("\"2\"", "\"1\"")),
    ]);
    let with = |inventory: &str| {
        let mut request = request(&[".", "s.json"]);
        request.inventories.push((None, Input::Path(inventory.into())));
        only_action(&analyse(&files, request, &()))
    };
    assert_eq!(with("gone.json"), Action::Create);
    assert_eq!(with("renamed.json"), Action::Update);
}

#[test]
fn what_could_belong_to_several_is_refused() {
    let files = Memory::new([
        ("a/main.tf", QUEUE.to_owned()),
        ("b/main.tf", QUEUE.to_owned()),
        ("s.json", state("Sales")),
    ]);
    let analysis = analyse(&files, request(&[".", "s.json"]), &());
    assert_eq!(names(&analysis), ["a", "b"]);
    assert!(analysis.problems[0].message.contains("any of 2 root modules"), "{:?}", analysis.problems);
}

#[test]
fn declared_deployments_share_a_root_and_are_restricted_by_paths() {
    let files = Memory::new([
        ("app/main.tf", "variable \"n\" {}\nresource \"t_t\" \"x\" {\n  name = var.n\n}\n"),
        ("app/a.tfvars", "n = \"a\"\n"),
        ("app/b.tfvars", "n = \"b\"\n"),
        ("other/main.tf", QUEUE),
    ]);
    let declared = |name: &str, file: &str| {
        let mut deployment = Declared { name: name.into(), root: Some("app".into()), ..Declared::default() };
        deployment.inputs.given.push(GivenInput::File(file.into()));
        deployment
    };
    let deployments = vec![declared("a", "app/a.tfvars"), declared("b", "app/b.tfvars")];
    let mut both = Request { deployments, ..Request::default() };
    let analysis = analyse(&files, both.clone(), &());
    assert_eq!(analysis.problems, []);
    assert_eq!(names(&analysis), ["a", "b"]);
    let text = |id| analysis.graph.instance(id).after.as_ref().and_then(|o| o.get("name")?.as_str().cloned());
    let given: Vec<_> = analysis.graph.instances().map(|(id, _)| text(id)).collect();
    assert_eq!(given, [Some("a".into()), Some("b".into())]);
    both.paths = vec![Input::Path("other".into())];
    assert_eq!(names(&analyse(&files, both, &())), ["other"]);
}

#[test]
fn missing_paths_are_problems_and_the_rest_is_analysed() {
    let files = Memory::new([("main.tf", QUEUE)]);
    let analysis = analyse(&files, request(&["nowhere", "."]), &());
    assert_eq!(analysis.problems[0].message, "no such file or directory");
    assert_eq!(names(&analysis), ["."]);
}

#[test]
fn a_folder_that_declares_addresses_twice_is_documentation() {
    let files = Memory::new([("docs/a.tf", QUEUE), ("docs/b.tf", QUEUE), ("app/main.tf", QUEUE)]);
    let analysis = analyse(&files, request(&["."]), &());
    assert_eq!(analysis.problems, []);
    assert_eq!(names(&analysis), ["app"]);
    assert_eq!(analysis.unresolved[0].0, "docs");
}

#[test]
fn a_plan_and_the_state_it_was_made_from_are_one_deployment() {
    let change = |id: &str| {
        format!(
            r#"{{"format_version": "1.2", "resource_changes": [{{"address": "genesyscloud_routing_queue.q", "mode": "managed",
                "type": "genesyscloud_routing_queue", "name": "q",
                "provider_name": "registry.terraform.io/mypurecloud/genesyscloud",
                "change": {{"actions": ["no-op"], "before": {{"id": "{id}", "name": "Sales"}},
                            "after": {{"id": "{id}", "name": "Sales"}}, "after_unknown": {{}}}}}}]}}"#
        )
    };
    let files =
        Memory::new([("own.json", change("1")), ("other.json", change("2")), ("s.json", state("Sales"))]);
    let with = |plan: &str| analyse(&files, request(&[plan, "s.json"]), &()).graph.deployments().len();
    assert_eq!((with("own.json"), with("other.json")), (1, 2));
}

#[test]
fn a_plan_needs_no_configuration_beside_it() {
    let files = Memory::new([("below/main.tf", QUEUE.to_owned()), ("s.json", state("Sales"))]);
    let mut request = request(&["."]);
    request.state = Some(Input::Path("s.json".into()));
    let analysis = analyse(&files, request, &());
    assert_eq!((analysis.problems, analysis.graph.deployments().len()), (Vec::new(), 1));
}
