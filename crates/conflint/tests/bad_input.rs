//! Input that is broken in the ways in which people's input is: said with its place, and the rest is analysed.

mod support;

use support::Folder;

const DIVISIONS: &str = "resource \"genesyscloud_auth_division\" \"a\" {\n  name = \"Sales\"\n}\n\n\
                         resource \"genesyscloud_auth_division\" \"b\" {\n  name = \"Sales\"\n}\n";

const PLAN: &str = r#"{"format_version": "1.2", "terraform_version": "1.11.4", "resource_changes": [
  {"address": "genesyscloud_auth_division.a", "mode": "managed", "type": "genesyscloud_auth_division", "name": "a",
   "provider_name": "registry.terraform.io/mypurecloud/genesyscloud",
   "change": {"actions": ["create"], "before": null, "after": {"name": "Sales"}, "after_unknown": {"id": true}}},
  {"address": "genesyscloud_auth_division.b", "mode": "managed", "type": "genesyscloud_auth_division", "name": "b",
   "provider_name": "registry.terraform.io/mypurecloud/genesyscloud",
   "change": {"actions": ["create"], "before": null, "after": {"name": "Sales"}, "after_unknown": {"id": true}}}],
  "configuration": {"root_module": {}}}"#;

/// What a check of one file says.
fn file(name: &str, content: impl AsRef<[u8]>) -> String {
    Folder::new(&[(name, content)]).run(&format!("check {name} --format concise")).to_string()
}

/// What a check of a folder says.
fn folder<C: AsRef<[u8]>>(files: &[(&str, C)]) -> String {
    Folder::new(files).run("check --format concise").to_string()
}

#[test]
fn a_plan_is_found_whatever_it_is_called() {
    insta::assert_snapshot!(file("output.txt", PLAN));
}

#[test]
fn a_path_that_is_not_there() {
    let folder = Folder::new(&[("plan.json", PLAN)]);
    insta::assert_snapshot!(folder.run("check nowhere plan.json --format concise"));
}

#[test]
fn a_file_that_is_not_text() {
    insta::assert_snapshot!(file("plan.json", b"\xff\xfe\xfd\xfc\x00\x01"));
}

#[test]
fn json_that_ends_early() {
    insta::assert_snapshot!(file("plan.json", &PLAN[..200]));
}

#[test]
fn json_that_is_nothing_known() {
    insta::assert_snapshot!(file("package.json", "{\"name\": \"x\", \"version\": \"1.0.0\"}"));
}

#[test]
fn an_empty_file() {
    insta::assert_snapshot!(file("plan.json", ""));
}

#[test]
fn a_binary_plan() {
    insta::assert_snapshot!(file("plan.json", b"PK\x03\x04\x14\x00\x08\x00tfplan"));
}

#[test]
fn a_state_of_a_version_that_nobody_knows() {
    insta::assert_snapshot!(file("old.tfstate", "{\"version\": 99, \"serial\": 1, \"lineage\": \"x\"}"));
}

#[test]
fn a_plan_in_utf16() {
    let utf16 = |units: fn(u16) -> [u8; 2]| -> Vec<u8> {
        std::iter::once(0xfeff).chain(PLAN.encode_utf16()).flat_map(units).collect()
    };
    let little = file("plan.json", utf16(u16::to_le_bytes));
    assert_eq!(little, file("plan.json", utf16(u16::to_be_bytes)));
    assert_eq!(little, file("plan.json", PLAN));
}

#[test]
fn a_plan_that_is_wrapped() {
    let wrapped = format!("{{\"tfplan\": {PLAN}}}");
    assert_eq!(file("plan.json", wrapped), file("plan.json", PLAN));
}

#[test]
fn the_log_of_a_plan() {
    let log = "{\"@level\":\"info\",\"@message\":\"Terraform 1.11.4\",\"type\":\"version\"}\n\
               {\"@level\":\"info\",\"@message\":\"Plan: 1 to add\",\"type\":\"change_summary\"}\n";
    insta::assert_snapshot!(file("plan.json", log));
}

#[test]
fn standard_input_is_read_once() {
    let folder = Folder::new::<&str>(&[]);
    let run = folder.run_with("check - --format concise", PLAN.as_bytes());
    insta::assert_snapshot!(run);
    assert_eq!(folder.run_with("check - - --format concise", PLAN.as_bytes()).status, 2);
}

#[test]
fn a_syntax_error_leaves_the_rest() {
    let broken = "resource \"genesyscloud_auth_division\" \"c\" {\n  name = \n}\n";
    insta::assert_snapshot!(folder(&[("a.tf", DIVISIONS), ("b.tf", broken)]));
}

#[test]
fn typographic_quotes() {
    insta::assert_snapshot!(folder(&[(
        "main.tf",
        "resource “genesyscloud_auth_division” “a” {\n  name = “x”\n}\n"
    )]));
}

#[test]
fn values_that_are_encrypted() {
    let encrypted: &[u8] = b"\x00GITCRYPT\x00\x8a\x1b\xff\x00\x01";
    insta::assert_snapshot!(folder(&[("main.tf", DIVISIONS.as_bytes()), ("terraform.tfvars", encrypted)]));
}

#[test]
fn a_module_whose_folder_is_missing() {
    let call = format!("module \"x\" {{\n  source = \"./nowhere\"\n}}\n\n{DIVISIONS}");
    insta::assert_snapshot!(folder(&[("main.tf", call)]));
}

#[test]
fn a_file_of_values_that_is_missing() {
    let folder = Folder::new(&[("main.tf", DIVISIONS)]);
    insta::assert_snapshot!(folder.run("check --var-file nowhere.tfvars --format concise"));
}

#[test]
fn local_values_that_need_each_other() {
    let cycle = "locals {\n  a = local.b\n  b = local.a\n}\n\n\
                 resource \"genesyscloud_auth_division\" \"c\" {\n  name = local.a\n}\n";
    insta::assert_snapshot!(folder(&[("main.tf", DIVISIONS), ("cycle.tf", cycle)]));
}

#[test]
fn modules_that_call_each_other() {
    let files = [
        ("main.tf", "module \"a\" {\n  source = \"./a\"\n}\n"),
        ("a/main.tf", "module \"b\" {\n  source = \"../b\"\n}\n"),
        ("b/main.tf", "module \"a\" {\n  source = \"../a\"\n}\n"),
    ];
    insta::assert_snapshot!(folder(&files));
}

#[test]
fn text_that_is_not_utf8() {
    insta::assert_snapshot!(folder(&[("a.tf", DIVISIONS.as_bytes()), ("b.tf", b"# caf\xe9\nlocals {}\n")]));
}
