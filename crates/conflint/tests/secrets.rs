//! Secrets are planted wherever Terraform lets people keep them, and looked for in everything that is written.
#![allow(clippy::unwrap_used)]

mod support;

#[path = "secrets/beside.rs"]
mod beside;

use support::Folder;

/// What every planted secret holds, whatever else it is made of.
const CANARY: &str = "Canary";

/// Each secret is told from the others by its word.
fn canary(word: &str) -> String {
    format!("{CANARY}-{word}")
}

/// The text with each `<word>` replaced by a secret.
fn planted(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        let (word, after) = after.split_once('>').unwrap();
        out += before;
        out += &canary(word);
        rest = after;
    }
    out + rest
}

/// The ways in which a secret may show: as it is, and made of it.
fn shapes() -> Vec<String> {
    let base64 = ["Q2FuYXJ5", "NhbmFye", "DYW5hcn"];
    let hex = "43616e617279";
    let mut shapes = vec![CANARY.to_lowercase(), CANARY.chars().rev().collect(), hex.to_owned()];
    shapes.extend(base64.map(str::to_owned));
    shapes
}

/// The lines that show a secret.
fn leaks(text: &str) -> Vec<&str> {
    let shown = |line: &&str| {
        let low = line.to_lowercase();
        shapes().iter().any(|shape| low.contains(&shape.to_lowercase()) || line.contains(shape))
    };
    text.lines().filter(shown).collect()
}

/// Everything that can be written about an input.
const COMMANDS: [&str; 20] = [
    "check --min-verdict possible --format full",
    "check --min-verdict possible --format concise",
    "check --min-verdict possible --format json",
    "check --min-verdict possible --format sarif",
    "check --min-verdict possible --format github",
    "check --min-verdict possible --format gitlab",
    "check --min-verdict possible --format junit",
    "check --min-verdict possible --format checkstyle",
    "check --min-verdict possible --format rdjson",
    "check --min-verdict possible --format markdown",
    "check --min-verdict possible -v",
    "check --min-verdict possible --diff --unsafe-fixes",
    "show",
    "show -v",
    "show --format json",
    "graph --min-verdict possible --format dot",
    "graph --min-verdict possible --format mermaid",
    "graph --min-verdict possible --format json",
    "graph --min-verdict possible --format html",
    "check --min-verdict possible --write-baseline baseline.json",
];

/// What says the most about values, for what is tried with many expressions.
const TELLING: [&str; 4] = ["check --format full", "check --format json", "show", "graph --format json"];

/// Runs everything, and answers each line that shows a secret, with the command that wrote it.
fn all_leaks(folder: &Folder, arguments: &str) -> Vec<String> {
    let mut found = leaks_of(folder, arguments, &COMMANDS);
    let baseline = folder.read("baseline.json");
    found.extend(leaks(&baseline).into_iter().map(|line| format!("baseline: {line}")));
    found
}

fn leaks_of(folder: &Folder, arguments: &str, commands: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for command in commands {
        let run = folder.run(&format!("{command} {arguments}"));
        for line in leaks(&run.stdout).into_iter().chain(leaks(&run.stderr)) {
            let short: String = line.chars().take(300).collect();
            found.push(format!("{command}: {short}"));
        }
    }
    found
}

fn keeps(files: &[(&str, &str)], arguments: &str) {
    let leaks = all_leaks(&speaking(files, arguments), arguments);
    assert!(leaks.is_empty(), "{}", leaks.join("\n"));
}

/// The same, where only the value differs.
fn keeps_value(main: &str, more: &[(&str, &str)]) {
    let files: Vec<(&str, &str)> = more.iter().copied().chain([("main.tf", main)]).collect();
    let leaks = leaks_of(&speaking(&files, ""), "", &TELLING);
    assert!(leaks.is_empty(), "{}", leaks.join("\n"));
}

/// A folder of which something is said.
fn speaking(files: &[(&str, &str)], arguments: &str) -> Folder {
    let planted: Vec<(&str, String)> = files.iter().map(|(path, text)| (*path, planted(text))).collect();
    let folder = Folder::new(&planted);
    let run = folder.run(&format!("check --min-verdict possible --format json {arguments}"));
    let report: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    let said = ["findings", "problems"].map(|what| report[what].as_array().unwrap().len());
    assert!(said != [0, 0], "nothing is said of {planted:?}, so nothing could show: {run}");
    folder
}

#[test]
fn what_is_looked_for_would_be_found() {
    let shown = ["canary-x", "CANARY-X", "yranaC", "x43616E617279", "aGVsbG8gQ2FuYXJ5", "dDYW5hcnk="];
    assert_eq!(leaks(&shown.join("\n")), shown);
    let folder = Folder::new(&[("main.tf", planted(&two("name = \"<open>\"")))]);
    assert!(all_leaks(&folder, "").len() > 10, "what is no secret is shown everywhere");
}

/// Two resources that cannot both be, because of this argument.
fn two(argument: &str) -> String {
    ["a", "b"]
        .map(|name| format!("resource \"genesyscloud_auth_division\" \"{name}\" {{\n  {argument}\n}}\n"))
        .join("\n")
}

#[test]
fn defaults_of_sensitive_variables() {
    let main = "variable \"s\" {\n  sensitive = true\n  default   = \"<default>\"\n}\n\n".to_owned()
        + &two("name = var.s");
    keeps(&[("main.tf", &main)], "");
}

#[test]
fn a_default_beside_something_else_that_is_told() {
    let main = "variable \"s\" {\n  default   = \"<default>\"\n  no_such   = \n  sensitive = true\n}\n"
        .to_owned()
        + &two("name = \"x\"");
    keeps(&[("main.tf", &main)], "");
}

#[test]
fn values_of_sensitive_variables_in_files() {
    let main = "variable \"s\" {\n  sensitive = true\n}\n\n".to_owned() + &two("name = var.s");
    keeps(&[("main.tf", &main), ("terraform.tfvars", "s = \"<tfvars>\"\n")], "");
    keeps(&[("main.tf", &main), ("terraform.tfvars.json", "{\"s\": \"<tfvars-json>\"}\n")], "");
    keeps(
        &[("main.tf", &main), ("own.tfvars", "s = \"<var-file>\"\nnone = \"x\"\n")],
        "--var-file own.tfvars",
    );
}

#[test]
fn values_of_sensitive_variables_on_the_command_line() {
    let main = "variable \"s\" {\n  sensitive = true\n}\n\n".to_owned() + &two("name = var.s");
    keeps(&[("main.tf", &main)], &format!("--var s={}", canary("var")));
    let typed = main.replace("sensitive = true", "sensitive = true\n  type      = number");
    keeps(&[("main.tf", &typed)], &format!("--var s={}", canary("no-number")));
}

#[test]
fn values_of_sensitive_variables_in_the_environment() {
    let main = "variable \"s\" {\n  sensitive = true\n}\n\n".to_owned() + &two("name = var.s");
    let folder = Folder::new(&[("main.tf", main)]);
    for command in COMMANDS {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_conflint"))
            .args(command.split_whitespace().chain(["--var-env"]))
            .current_dir(folder.path())
            .env("TF_VAR_s", canary("environment"))
            .output()
            .unwrap();
        assert_ne!(output.status.code(), Some(2), "{command}: {output:?}");
        let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        assert_eq!(leaks(&said), Vec::<&str>::new(), "{command}");
        let is_found =
            said.contains("(sensitive)") || command.contains("baseline") || command.contains("diff");
        assert!(is_found || !command.contains("json"), "{command}: {said}");
    }
}

#[test]
fn mending_does_not_repeat_secrets() {
    let main = "variable \"s\" {\n  sensitive = true\n}\n\nresource \"genesyscloud_auth_division\" \"a\" {\n  name = var.s\n}\n";
    let known = r#"[{"type": "genesyscloud_auth_division", "id": "d-1", "attributes": {"name": "<same>"}}]"#;
    let files = [("main.tf", main), ("terraform.tfvars", "s = \"<same>\"\n"), ("known.json", known)];
    let files: Vec<(&str, String)> = files.iter().map(|(path, text)| (*path, planted(text))).collect();
    let folder = Folder::new(&files);
    let run = folder.run("check --inventory known.json --fix --unsafe-fixes");
    assert!(run.stdout.contains("fix") || run.stdout.contains("mended"), "{run}");
    assert_eq!(leaks(&run.to_string()), Vec::<&str>::new());
    assert_eq!(leaks(&folder.read("imports.tf")), Vec::<&str>::new());
}

#[test]
fn values_that_are_wrong_are_not_repeated() {
    let main =
        "variable \"s\" {\n  sensitive = true\n  type      = number\n}\n\n".to_owned() + &two("name = \"x\"");
    keeps(&[("main.tf", &main), ("terraform.tfvars", "s = \"<no-number>\"\n")], "");
    let valid =
        "variable \"s\" {\n  sensitive = true\n  validation {\n    condition     = length(var.s) > 100\n    \
                 error_message = \"too short: ${var.s}\"\n  }\n}\n"
            .to_owned()
            + &two("name = var.s");
    keeps(&[("main.tf", &valid), ("terraform.tfvars", "s = \"<invalid>\"\n")], "");
}

#[test]
fn calls_of_sensitive() {
    keeps(&[("main.tf", &two("name = sensitive(\"<call>\")"))], "");
    keeps(
        &[("main.tf", &("locals {\n  s = sensitive(\"<local>\")\n}\n".to_owned() + &two("name = local.s")))],
        "",
    );
}

#[test]
fn what_is_made_of_secrets() {
    for made in [
        "upper(var.s)",
        "lower(var.s)",
        "\"${var.s}-x\"",
        "base64encode(var.s)",
        "jsonencode({ a = var.s })",
        "join(\"\", reverse(split(\"\", var.s)))",
        "templatefile(\"t.tftpl\", { s = var.s })",
        "format(\"%s\", var.s)",
        "[for c in [var.s] : c][0]",
        "{ a = var.s }.a",
        "var.s == \"x\" ? \"y\" : var.s",
        "sha1(var.s) == \"\" ? \"\" : var.s",
        "try(tonumber(\"x\"), var.s)",
        "coalesce(null, var.s)",
        "urlencode(var.s)",
        "yamlencode(var.s)",
        "trimspace(var.s)",
        "element([var.s], 0)",
        "one([var.s])",
        "lookup({ k = var.s }, \"k\")",
        "replace(var.s, \"x\", \"y\")",
        "substr(var.s, 0, 8)",
        "tostring(var.s)",
        "csvdecode(\"a\\n${var.s}\")[0].a",
        "yamldecode(\"a: ${var.s}\").a",
        "jsondecode(jsonencode([var.s]))[0]",
        "merge({}, { a = var.s }).a",
        "values({ a = var.s })[0]",
        "keys({ (var.s) = 1 })[0]",
        "module.m.out",
        "terraform_data.t.input",
    ] {
        let main = "variable \"s\" {\n  sensitive = true\n  default   = \"<made>\"\n}\nmodule \"m\" {\n  source = \"./m\"\n  in     = var.s\n}\n\
                    resource \"terraform_data\" \"t\" {\n  input = var.s\n}\n"
            .to_owned()
            + &two(&format!("name = {made}"));
        let files = [
            ("t.tftpl", "x-${s}"),
            (
                "m/main.tf",
                "variable \"in\" {}\n\noutput \"out\" {\n  value     = var.in\n  sensitive = true\n}\n",
            ),
        ];
        keeps_value(&main, &files);
    }
}

#[test]
fn errors_do_not_repeat_secrets() {
    for wrong in [
        "tonumber(var.s)",
        "var.s + 1",
        "[1][var.s]",
        "{ a = 1 }[var.s]",
        "{ a = 1 }[upper(var.s)]",
        "regex(\"no\", var.s)",
        "regex(var.s, \"(\")",
        "regex(\"${var.s}(\", \"x\")",
        "jsondecode(var.s)",
        "yamldecode(\"{${var.s}\")",
        "base64decode(var.s)",
        "csvdecode(\"a,b\\n${var.s}\")",
        "file(var.s)",
        "templatefile(var.s, {})",
        "templatestring(local.template, {})",
        "timeadd(var.s, \"1h\")",
        "formatdate(var.s, \"2020-01-01T00:00:00Z\")",
        "cidrsubnet(var.s, 1, 1)",
        "parseint(var.s, 10)",
        "format(\"%d\", var.s)",
        "format(var.s)",
        "format(\"%${var.s}\", 1)",
        "element([], var.s)",
        "lookup({}, var.s)",
        "toset(var.s)",
        "tobool(var.s)",
        "var.s ? 1 : 2",
        "!var.s",
        "-var.s",
        "var.s.x",
        "var.s[0]",
        "[for x in var.s : x]",
        "{ for x in [var.s, var.s] : x => 1 }",
        "convert(var.s)",
        "zipmap([var.s], [])",
        "substr(var.s, \"x\", 1)",
        "range(var.s)",
        "textencodebase64(\"x\", var.s)",
        "fileset(\".\", \"[${var.s}\")",
        "nonsense(var.s)",
        "one([var.s, var.s])",
        "coalesce(\"\", null)",
        "max(var.s, 1)",
        "setproduct(var.s)",
        "regexall(\"[${var.s}\", \"\")",
        "replace(\"x\", \"/${var.s}(/\", \"\")",
        "strrev(1, var.s)",
        "abspath(var.s, 1)",
        "rsadecrypt(var.s, var.s)",
        "provider::terraform::decode_tfvars(var.s)",
        "provider::terraform::expr_from_value(var.s).x",
        "sum([var.s])",
        "chunklist(var.s, 1)",
        "log(var.s, 10)",
    ] {
        let main = "variable \"s\" {\n  sensitive = true\n  default   = \"<wrong>(\"\n}\n\nlocals {\n  template = \"%{ if ${var.s} }\"\n}\n"
            .to_owned()
            + &two(&format!("name = {wrong}"))
            + &two("name = \"x\"").replace("\"a\"", "\"c\"").replace("\"b\"", "\"d\"");
        keeps_value(&main, &[]);
    }
}

#[test]
fn arguments_of_providers() {
    let provider = "provider \"genesyscloud\" {\n  oauthclient_id     = \"id\"\n  oauthclient_secret = \"<provider-secret>\"\n  \
                    access_token       = \"<provider-token>\"\n  no such\n}\n\n"
        .to_owned();
    keeps(&[("main.tf", &(provider + &two("name = \"x\"")))], "");
}

#[test]
fn arguments_of_backends() {
    let backend = "terraform {\n  backend \"http\" {\n    address  = \"https://example.com/state\"\n    password = \"<backend-password>\"\n  }\n}\n";
    let s3 = "terraform {\n  backend \"s3\" {\n    bucket     = \"b\"\n    key        = \"k\"\n    access_key = \"<access-key>\"\n    \
              secret_key = \"<secret-key>\"\n    token = \"<token>\"\n  }\n}\n";
    for backend in [backend, s3] {
        keeps(
            &[("one/main.tf", backend), ("two/main.tf", backend), ("two/more.tf", &two("name = \"x\""))],
            "",
        );
    }
}

#[test]
fn arguments_that_are_secret_by_their_name() {
    let main = two("name = \"x\"").replace("\n}", "\n  client_secret = \"<argument>\"\n}");
    keeps(&[("main.tf", &main)], "");
    let config = "resource \"aws_ssm_parameter\" \"a\" {\n  name  = \"n\"\n  type  = \"SecureString\"\n  value_wo = \"<write-only>\"\n}\n\
                  resource \"aws_ssm_parameter\" \"b\" {\n  name = \"n\"\n  type = \"SecureString\"\n  value_wo = \"<write-only>\"\n}\n";
    keeps(&[("main.tf", config)], "");
}

#[test]
fn outputs_and_ephemeral_values() {
    let main = "variable \"s\" {\n  ephemeral = true\n  default   = \"<ephemeral>\"\n}\noutput \"o\" {\n  value     = \"<output>\"\n  \
                sensitive = true\n}\n"
        .to_owned()
        + &two("name = var.s")
        + &two("name = \"x\"").replace("\"a\"", "\"c\"").replace("\"b\"", "\"d\"");
    keeps(&[("main.tf", &main)], "");
}

#[test]
fn arguments_of_modules() {
    let main = "module \"a\" {\n  source = \"./m\"\n  pass = \"<module-argument>\"\n}\n\nmodule \"b\" {\n  source = \"./m\"\n  pass   = \"<module-argument>\"\n}\n";
    let module = "variable \"pass\" {\n  sensitive = true\n}\n\nresource \"genesyscloud_auth_division\" \"a\" {\n  name = var.pass\n}\n";
    keeps(&[("main.tf", main), ("m/main.tf", module)], "");
}

/// A plan of two resources that cannot both be, each with these members of its change.
fn plan(change: &str, more: &str) -> String {
    let one = |name: &str| {
        format!(
            r#"{{"address": "genesyscloud_auth_division.{name}", "mode": "managed", "type": "genesyscloud_auth_division", "name": "{name}",
               "provider_name": "registry.terraform.io/mypurecloud/genesyscloud", "change": {change}}}"#
        )
    };
    format!(
        r#"{{"format_version": "1.2", "terraform_version": "1.11.4", "resource_changes": [{}, {}]{more}}}"#,
        one("a"),
        one("b")
    )
}

#[test]
fn sensitive_values_of_plans() {
    let created = r#"{"actions": ["create"], "before": null, "after": {"name": "<after>", "deep": [{"x": "<deep>"}]},
        "after_unknown": {"id": true}, "before_sensitive": false, "after_sensitive": {"name": true, "deep": [{"x": true}]}}"#;
    keeps(&[("plan.json", &plan(created, ""))], "plan.json");
    let updated = r#"{"actions": ["delete", "create"], "before": {"id": "1", "name": "<before>"}, "after": {"name": "<after>"},
        "after_unknown": {"id": true}, "before_sensitive": {"name": true}, "after_sensitive": {"name": true}, "replace_paths": [["name"]]}"#;
    keeps(&[("plan.json", &plan(updated, ""))], "plan.json");
    let whole = r#"{"actions": ["create"], "before": null, "after": {"name": "<whole>"}, "after_unknown": {"id": true},
        "before_sensitive": false, "after_sensitive": true}"#;
    keeps(&[("plan.json", &plan(whole, ""))], "plan.json");
}

#[test]
fn what_only_the_plan_knows_to_be_secret() {
    let created = r#"{"actions": ["create"], "before": null, "after": {"name": "<after>"}, "after_unknown": {"id": true},
        "before_sensitive": false, "after_sensitive": {"name": true}}"#;
    let main = "locals {\n  name = \"<after>\"\n}\n\n".to_owned() + &two("name = local.name");
    keeps(&[("main.tf", &main), ("plan.json", &plan(created, ""))], ". plan.json");
    keeps(&[("main.tf", &two("name = \"<after>\"")), ("plan.json", &plan(created, ""))], ". plan.json");
    let json = r#"{"resource": {"genesyscloud_auth_division": {"a": {"name": "<after>"}, "b": {"name": "<after>"}}}}"#;
    keeps(&[("main.tf.json", json), ("plan.json", &plan(created, ""))], ". plan.json");
}

#[test]
fn what_becomes_a_secret_on_its_way() {
    let main = "locals {\n  raw = \"<raw>\"\n  s   = sensitive(local.raw)\n}\n\n".to_owned()
        + &two("name = local.s");
    keeps(&[("main.tf", &main)], "");
    let module = "variable \"in\" {\n  sensitive = true\n}\n\nresource \"genesyscloud_auth_division\" \"a\" {\n  name = var.in\n}\n";
    let calls = ["a", "b"]
        .map(|name| format!("module \"{name}\" {{\n  source = \"./m\"\n  in     = local.raw\n}}\n\n"));
    let main = format!("locals {{\n  raw = \"<raw>\"\n}}\n\n{}", calls.concat());
    keeps(&[("main.tf", &main), ("m/main.tf", module)], "");
}

#[test]
fn the_rest_of_a_plan() {
    let created = r#"{"actions": ["create"], "before": null, "after": {"name": "x"}, "after_unknown": {"id": true},
        "before_sensitive": false, "after_sensitive": {}}"#;
    let more = r#", "variables": {"s": {"value": "<plan-variable>"}},
        "output_changes": {"o": {"actions": ["create"], "before": null, "after": "<plan-output>", "after_unknown": false,
                                 "before_sensitive": true, "after_sensitive": true}},
        "planned_values": {"outputs": {"o": {"sensitive": true, "value": "<planned>"}}, "root_module": {}},
        "configuration": {"provider_config": {"genesyscloud": {"name": "genesyscloud", "full_name": "registry.terraform.io/mypurecloud/genesyscloud",
            "expressions": {"oauthclient_secret": {"constant_value": "<plan-provider>"}, "oauthclient_id": {"references": ["var.s"]},
                            "access_token": {"constant_value": "<plan-token>"}, "aws_region": {"constant_value": "us-east-1"}}}},
          "root_module": {"variables": {"s": {"sensitive": true, "default": "<plan-default>"}},
            "resources": [{"address": "genesyscloud_auth_division.a", "mode": "managed", "type": "genesyscloud_auth_division", "name": "a",
              "provider_config_key": "genesyscloud", "expressions": {"name": {"references": ["var.s"]}}, "schema_version": 1},
             {"address": "genesyscloud_auth_division.b", "mode": "managed", "type": "genesyscloud_auth_division", "name": "b",
              "provider_config_key": "genesyscloud", "expressions": {"name": {"references": ["var.s"]}}, "schema_version": 1}]}}"#;
    keeps(&[("plan.json", &plan(created, more))], "plan.json");
}

#[test]
fn sensitive_attributes_of_states() {
    let state = |lineage: &str| {
        format!(
            r#"{{"version": 4, "terraform_version": "1.11.4", "serial": 1, "lineage": "{lineage}",
            "outputs": {{"o": {{"value": "<state-output>", "type": "string", "sensitive": true}}}},
            "resources": [{{"mode": "managed", "type": "genesyscloud_auth_division", "name": "d",
              "provider": "provider[\"registry.terraform.io/mypurecloud/genesyscloud\"]",
              "instances": [{{"schema_version": 1, "attributes": {{"id": "d-1", "name": "<state>", "password": "<by-name>"}},
                "sensitive_attributes": [[{{"type": "get_attr", "value": "name"}}]], "private": "<private>"}}]}}]}}"#
        )
    };
    keeps(&[("a.tfstate", &state("a")), ("b.tfstate", &state("b"))], "a.tfstate b.tfstate");
}

#[test]
fn sensitive_values_of_shown_states() {
    let state = |name: &str| {
        format!(
            r#"{{"format_version": "1.0", "terraform_version": "1.11.4", "values": {{
            "outputs": {{"o": {{"value": "<shown-output>", "type": "string", "sensitive": true}}}},
            "root_module": {{"resources": [{{"address": "genesyscloud_auth_division.{name}", "mode": "managed",
              "type": "genesyscloud_auth_division", "name": "{name}", "provider_name": "registry.terraform.io/mypurecloud/genesyscloud",
              "values": {{"id": "d-1", "name": "<shown>"}}, "sensitive_values": {{"name": true}}}}]}}}}}}"#
        )
    };
    keeps(&[("a.json", &state("a")), ("b.json", &state("b"))], "a.json b.json");
}

#[test]
fn secrets_of_inventories() {
    let main = "variable \"s\" {\n  sensitive = true\n}\n\nresource \"genesyscloud_auth_division\" \"a\" {\n  name = var.s\n}\n";
    let inventory = r#"[{"type": "genesyscloud_auth_division", "id": "d-1", "attributes": {"name": "<same>", "client_secret": "<inventory>"}}]"#;
    keeps(
        &[("main.tf", main), ("terraform.tfvars", "s = \"<same>\"\n"), ("known.json", inventory)],
        "--inventory known.json",
    );
}

#[test]
fn a_conversation_hides_what_was_sensitive() {
    let main = planted("variable \"s\" {\n  sensitive = true\n  default   = \"<default>\"\n}\n");
    let folder = Folder::new(&[("main.tf", main)]);
    let asked = "var.s\nupper(var.s)\n[var.s]\n{ a = var.s }\ntonumber(var.s)\n\"${var.s}-x\"\nvar.s.x\n";
    let run = folder.run_with("console", asked.as_bytes());
    assert_eq!(run.stdout.matches("(sensitive value)").count(), 5, "{run}");
    assert_eq!(leaks(&run.stdout), Vec::<&str>::new());
    assert_eq!(leaks(&run.stderr), Vec::<&str>::new());
}

#[test]
fn names_of_files_for_the_same_secret_are_not_told_apart() {
    // What stands in a baseline could be tried against a list of likely secrets, if it were made of them.
    let file = |secret: &str| {
        let main = "variable \"s\" {\n  sensitive = true\n}\n\n".to_owned() + &two("name = var.s");
        let folder = Folder::new(&[("main.tf", main), ("terraform.tfvars", format!("s = \"{secret}\"\n"))]);
        folder.run("check --write-baseline baseline.json");
        let reports = ["json", "sarif", "gitlab", "rdjson", "junit", "full"];
        let said = reports.map(|format| folder.run(&format!("check --format {format}")).stdout).join("");
        folder.read("baseline.json") + &said
    };
    let first = file("1111");
    assert!(first.contains("fingerprint"));
    assert_eq!(first, file("2222"));
}
