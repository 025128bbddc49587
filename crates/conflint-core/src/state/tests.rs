use super::*;
use crate::addr::ResourceInstance;
use crate::plan::tests::{show, text};

#[test]
fn real_states_are_read() {
    insta::glob!("../../../../testdata/states", "*.json", |path| {
        let name = path.file_name().unwrap().to_str().unwrap();
        insta::with_settings!({snapshot_path => path.parent().unwrap(), prepend_module_to_snapshot => false}, {
            let text = text(&read(name, std::fs::File::open(path).unwrap()));
            assert!(!text.contains("canary"));
            insta::assert_snapshot!("state", text);
        });
    });
}

fn raw(resources: &str) -> Lowered {
    read(
        "s",
        format!("{{\"version\":4,\"serial\":1,\"lineage\":\"l\",\"resources\":[{resources}]}}").as_bytes(),
    )
}

fn attributes(object: &str) -> String {
    let state = raw(&format!(
        r#"{{"mode":"managed","type":"a_b","name":"c","provider":"provider[\"registry.terraform.io/x/a\"]","instances":[{object}]}}"#
    ));
    assert_eq!(state.problems, []);
    show(state.instances[0].before.as_ref().unwrap())
}

#[test]
fn sensitive_paths_are_marked() {
    let attributes = |paths: &str| {
        attributes(&format!(
            r#"{{"attributes":{{"name":"n","list":[{{"v":"x"}},{{"v":"y"}}],"map":{{"k":"z"}}}},"sensitive_attributes":[{paths}]}}"#
        ))
    };
    let step = |name: &str| format!(r#"{{"type":"get_attr","value":"{name}"}}"#);
    let index = |of: &str, ty: &str| format!(r#"{{"type":"index","value":{{"value":{of},"type":"{ty}"}}}}"#);
    let path = |steps: &[String]| format!("[{}]", steps.join(","));
    let element = path(&[step("list"), index("1", "number"), step("v")]);
    insta::assert_snapshot!(
        attributes(&element),
        @r#"{list = [{v = "x"}, {v = (sensitive)}], map = {k = "z"}, name = "n"}"#
    );
    insta::assert_snapshot!(
        attributes(&path(&[step("map"), index("\"k\"", "string")])),
        @r#"{list = [{v = "x"}, {v = "y"}], map = {k = (sensitive)}, name = "n"}"#
    );
    // What leads nowhere hides the last part on the way.
    insta::assert_snapshot!(
        attributes(&path(&[step("list"), index("9", "number")])),
        @r#"{list = (sensitive), map = {k = "z"}, name = "n"}"#
    );
    insta::assert_snapshot!(
        attributes(&format!("{},{element}", path(&[step("list")]))),
        @r#"{list = (sensitive), map = {k = "z"}, name = "n"}"#
    );
    insta::assert_snapshot!(attributes(r#""name""#), @r#"{list = [{v = "x"}, {v = "y"}], map = {k = "z"}, name = (sensitive)}"#);
}

#[test]
fn secrets_are_told_by_their_names_too() {
    // A state before Terraform 1.10 does not say which attributes a provider's schema makes sensitive.
    insta::assert_snapshot!(
        attributes(r#"{"attributes":{"password":"canary","login":[{"client_secret":"canary","user":"u"}],"token_count":3}}"#),
        @r#"{login = [{client_secret = (sensitive), user = "u"}], password = (sensitive), token_count = 3}"#
    );
}

#[test]
fn flat_attributes_are_unfolded() {
    insta::assert_snapshot!(
        attributes(
            r##"{"attributes_flat":{"id":"i","tags.%":"2","tags.Name":"n","tags.a.b":"dot","ports.#":"2","ports.0":"80","ports.1":"443",
            "rule.#":"1","rule.1234.from":"1","rule.1234.cidr.#":"1","rule.1234.cidr.0":"0.0.0.0/0","empty.#":"0"}}"##
        ),
        @r#"{empty = [], id = "i", ports = ["80", "443"], rule = [{cidr = ["0.0.0.0/0"], from = "1"}], tags = {Name = "n", a.b = "dot"}}"#
    );
}

#[test]
fn providers_are_told_apart() {
    let state = |provider: &str| {
        let provider = serde_json::to_string(provider).unwrap();
        let state = raw(&format!(
            r#"{{"mode":"managed","type":"a_b","name":"c","provider":{provider},"instances":[{{"attributes":{{}}}}]}}"#
        ));
        let provider = state.instances[0].provider.clone();
        format!("{} {:?}", provider.source, provider.alias)
    };
    assert_eq!(state(r#"provider["registry.terraform.io/x/a"]"#), "x/a None");
    assert_eq!(state(r#"provider["registry.terraform.io/x/a"].east"#), "x/a Some(\"east\")");
    assert_eq!(state(r#"module.m.provider["registry.opentofu.org/x/a"].east"#), "x/a None");
    assert_eq!(state(r#"provider["example.com/x/a"]"#), "example.com/x/a None");
    assert_eq!(state("provider.aws.east"), "hashicorp/aws Some(\"east\")");
    assert_eq!(state("provider.aws"), "hashicorp/aws None");
}

#[test]
fn one_bad_resource_does_not_spoil_the_others() {
    let good = r#"{"mode":"managed","type":"a_b","name":"c","instances":[{"attributes":{"name":"canary"}}]}"#;
    let state = raw(&format!(
        r#"{{"mode":"odd","type":"a_b","name":"c","instances":[{{}}]}},3,{{"type":"a_b","name":"canary","instances":"canary"}},{good}"#
    ));
    assert_eq!(state.instances.len(), 1);
    assert_eq!(state.problems.len(), 3);
    assert!(state.problems.iter().all(|problem| !problem.message.contains("canary")));
}

#[test]
fn states_of_terraform_0_11_are_read() {
    let state = read(
        "s",
        br##"{"version":3,"terraform_version":"0.11.14","serial":7,"lineage":"l","modules":[
        {"path":["root"],"outputs":{},"resources":{
        "aws_vpc.main":{"type":"aws_vpc","depends_on":[],"primary":{"id":"vpc-1","attributes":{"id":"vpc-1","tags.%":"1",
        "tags.Name":"main","password":"canary"},"meta":{},"tainted":true},"deposed":[{"id":"vpc-0","attributes":{"id":"vpc-0"}}],
        "provider":"provider.aws.east"},
        "data.aws_ami.a.1":{"type":"aws_ami","primary":{"id":"ami-1","attributes":{"id":"ami-1"}},"deposed":[]},
        "odd":{"primary":null}}},
        {"path":["root","net","inner"],"resources":{"aws_subnet.s.0":{"type":"aws_subnet","primary":{"attributes":{"id":"s"}},
        "provider":"module.net.provider.aws"}}}]}"##.as_slice(),
    );
    insta::assert_snapshot!(text(&state));
}

#[test]
fn what_no_state_is_is_refused() {
    let problem = |text: &str| read("s", text.as_bytes()).problems[0].message.clone();
    assert!(problem(r#"{"format_version":"1.2","resource_changes":[]}"#).starts_with("not a state"));
    assert!(problem(r#"{"version":4,"resources":{"canary":"canary"}}"#).contains("cannot be read"));
    assert!(
        problem(r#"{"format_version":"1.0","values":{"root_module":{"resources":"canary"}}}"#)
            .contains("cannot be read")
    );
}

#[test]
fn addresses_of_both_forms_are_the_same() {
    let addresses = |file: &str| {
        let path = format!("{}/../../testdata/states/{file}.json", env!("CARGO_MANIFEST_DIR"));
        let mut all: Vec<ResourceInstance> = read(file, std::fs::File::open(path).unwrap())
            .instances
            .into_iter()
            .map(|instance| instance.address)
            .collect();
        all.sort();
        all
    };
    assert_eq!(addresses("tainted"), addresses("tainted-shown"));
}
