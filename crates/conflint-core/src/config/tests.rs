use std::path::Path;

use super::testing::{Run, given, run};
use super::*;
use crate::analysis::{GivenInput, Inputs};
use crate::source::Memory;
use crate::value::{Equality, compare};

#[test]
fn values_go_through_variables_locals_and_modules() {
    let outcome = run(&[
        (
            "main.tf",
            r#"
            variable "env" { default = "prod" }
            locals { prefix = "${var.env}-app" }
            module "a" {
              source = "./m"
              name   = local.prefix
            }
            resource "aws_sns_topic" "t" { name = module.a.bucket }
            "#,
        ),
        (
            "m/main.tf",
            r#"
            variable "name" {}
            resource "aws_s3_bucket" "b" { bucket = "${var.name}-logs" }
            output "bucket" { value = aws_s3_bucket.b.bucket }
            "#,
        ),
    ]);
    assert_eq!(outcome.problems, [""; 0]);
    assert_eq!(outcome.text("module.a.aws_s3_bucket.b", "bucket"), "prod-app-logs");
    assert_eq!(outcome.text("aws_sns_topic.t", "name"), "prod-app-logs");
}

#[test]
fn values_for_variables_come_in_the_order_of_terraform() {
    let files = [
        (
            "main.tf",
            "variable \"a\" {}\nvariable \"n\" { type = list(number) }\nresource \"x_y\" \"z\" {\n a = var.a\n n = var.n\n}",
        ),
        ("terraform.tfvars", "a = \"tfvars\"\nother = 1"),
        ("b.auto.tfvars", "a = \"auto b\""),
        ("a.auto.tfvars.json", "{\"a\": \"auto ${a}\", \"n\": [1]}"),
        ("x.tfvars", "a = \"file\""),
    ];
    let with = |given: Vec<GivenInput>| {
        let inputs = Inputs {
            given,
            environment: vec![("a".into(), "env".into())],
            workspace: None,
            ..Inputs::default()
        };
        let outcome = Run { inputs, ..Run::new(&files) }.outcome();
        assert_eq!(outcome.problems, [""; 0]);
        (outcome.text("x_y.z", "a"), outcome.after("x_y.z", "n").to_json().to_string())
    };
    assert_eq!(with(vec![]).0, "auto b");
    assert_eq!(with(vec![GivenInput::File("x.tfvars".into())]).0, "file");
    assert_eq!(with(vec![GivenInput::File("x.tfvars".into()), given("a", "1 + 1")]).0, "1 + 1");
    assert_eq!(with(vec![given("n", "[2, 3]")]).1, "[2,3]");
}

#[test]
fn overrides_replace_arguments_one_by_one_and_blocks_together() {
    let outcome = run(&[
        (
            "main.tf",
            r#"
            locals {
              a = "a"
              b = "b"
            }
            resource "x_y" "z" {
              name = "old"
              kept = local.a
              setting { key = "one" }
              setting { key = "two" }
              lifecycle {
                create_before_destroy = true
                ignore_changes        = [tags["x"], kept]
              }
            }
            "#,
        ),
        (
            "z_override.tf",
            r#"
            locals { a = "A" }
            resource "x_y" "z" {
              name = "new"
              setting { key = "three" }
              lifecycle { prevent_destroy = true }
            }
            "#,
        ),
    ]);
    assert_eq!(outcome.problems, [""; 0]);
    let after = outcome.instance("x_y.z").after.as_ref().unwrap().to_json();
    assert_eq!(after, serde_json::json!({"name": "new", "kept": "A", "setting": [{"key": "three"}]}));
    let lifecycle = &outcome.instance("x_y.z").lifecycle;
    assert_eq!(lifecycle.create_before_destroy, Some(true));
    assert!(lifecycle.prevent_destroy);
}

#[test]
fn count_and_for_each_make_instances() {
    let outcome = run(&[(
        "main.tf",
        r#"
        resource "x_y" "c" {
          count = 2
          name  = "c${count.index}"
        }
        resource "x_y" "f" {
          for_each = { a = 1, b = 2 }
          name     = "${each.key}${each.value}"
        }
        resource "x_y" "none" { count = 0 }
        resource "x_y" "r" { names = [x_y.c[1].name, x_y.f["b"].name, x_y.c[*].name] }
        "#,
    )]);
    assert_eq!(outcome.problems, [""; 0]);
    assert_eq!(outcome.addresses(), ["x_y.c[0]", "x_y.c[1]", "x_y.f[\"a\"]", "x_y.f[\"b\"]", "x_y.r"]);
    assert_eq!(outcome.after("x_y.r", "names").to_json(), serde_json::json!(["c1", "b2", ["c0", "c1"]]));
}

#[test]
fn unknown_repetitions_are_one_instance_that_stands_for_none_or_more() {
    let outcome = run(&[(
        "main.tf",
        r#"
        variable "names" { type = set(string) }
        variable "on" { type = bool }
        resource "x_y" "f" {
          for_each = var.names
          name     = "n-${each.key}"
        }
        resource "x_y" "c" {
          count = var.on ? 1 : 0
          name  = "fixed"
        }
        "#,
    )]);
    assert_eq!(outcome.problems, [""; 0]);
    assert_eq!(outcome.addresses(), ["x_y.c[*]", "x_y.f[*]"]);
    assert_eq!(outcome.instance("x_y.c[*]").special().at_most, Some(1));
    assert_eq!(outcome.text("x_y.c[*]", "name"), "fixed");
    assert!(outcome.after("x_y.f[*]", "name").is_unknown());
    let unresolved: Vec<&str> =
        outcome.lowered.unresolved.iter().map(|(address, _)| address.as_str()).collect();
    assert_eq!(unresolved, ["var.names", "var.on", "x_y.c", "x_y.f"]);
}

#[test]
fn dynamic_blocks_become_blocks() {
    let outcome = run(&[(
        "main.tf",
        r#"
        variable "rules" { default = [{ port = 1, cidrs = ["a", "b"] }, { port = 2, cidrs = [] }] }
        variable "unknown" {}
        resource "x_y" "z" {
          rule { port = 0 }
          dynamic "rule" {
            for_each = var.rules
            iterator = r
            content {
              port = r.value.port + r.key
              dynamic "cidr" {
                for_each = r.value.cidrs
                content { block = "${cidr.value}-${r.value.port}" }
              }
            }
          }
          dynamic "later" {
            for_each = var.unknown
            content { x = later.value }
          }
        }
        "#,
    )]);
    assert_eq!(outcome.problems, [""; 0]);
    let rule = outcome.after("x_y.z", "rule").to_json();
    let expected = serde_json::json!([
        {"port": 0},
        {"port": 1, "cidr": [{"block": "a-1"}, {"block": "b-1"}]},
        {"port": 3, "cidr": []}
    ]);
    assert_eq!(rule, expected);
    assert!(outcome.after("x_y.z", "later").is_unknown());
}

#[test]
fn modules_may_feed_each_other_and_circles_are_told_once() {
    let module = (
        "m/main.tf",
        "variable \"in\" {}\noutput \"out\" { value = var.in }\noutput \"fixed\" { value = \"f\" }",
    );
    let outcome = run(&[
        (
            "main.tf",
            r#"
            module "a" {
              source = "./m"
              in     = module.b.out
            }
            module "b" {
              source = "./m"
              in     = module.a.fixed
            }
            resource "x_y" "z" { name = module.a.out }
            "#,
        ),
        module,
    ]);
    assert_eq!(outcome.problems, [""; 0]);
    assert_eq!(outcome.text("x_y.z", "name"), "f");
    let outcome = run(&[(
        "main.tf",
        "locals {\n a = local.b\n b = local.c\n c = local.a\n}\nresource \"x_y\" \"z\" {\n a = local.a\n b = local.b\n}",
    )]);
    let message = "main.tf:2: these values need each other in a circle: local.a needs local.b needs local.c needs local.a";
    assert_eq!(outcome.problems, [message]);
    assert!(outcome.after("x_y.z", "b").is_unknown());
}

#[test]
fn instances_stand_in_the_order_of_their_modules_and_names() {
    let outcome = run(&[
        (
            "main.tf",
            r#"
            module "m" {
              source = "./m"
              count  = 2
              name   = x_y.c.name
            }
            resource "x_y" "a" { name = x_y.b[1].name }
            resource "x_y" "b" {
              count = 2
              name  = "${x_y.c.name}-${module.m[0].name}"
            }
            resource "x_y" "c" { name = "c" }
            "#,
        ),
        (
            "m/main.tf",
            r#"
            variable "name" {}
            resource "x_y" "z" { name = var.name }
            resource "x_y" "a" { name = x_y.z.name }
            output "name" { value = x_y.a.name }
            "#,
        ),
    ]);
    let expected = [
        "x_y.a",
        "x_y.b[0]",
        "x_y.b[1]",
        "x_y.c",
        "module.m[0].x_y.a",
        "module.m[0].x_y.z",
        "module.m[1].x_y.a",
        "module.m[1].x_y.z",
    ];
    assert_eq!(outcome.addresses(), expected);
    assert_eq!(outcome.text("x_y.a", "name"), "c-c");
}

#[test]
fn provider_configurations_are_handed_down() {
    let outcome = run(&[
        (
            "main.tf",
            r#"
            terraform {
              required_providers {
                aws = { source = "hashicorp/aws" }
              }
            }
            provider "aws" { region = "eu-west-1" }
            provider "aws" {
              alias  = "us"
              region = "us-east-1"
            }
            module "inherits" { source = "./m" }
            module "mapped" {
              source    = "./m"
              providers = { aws = aws.us }
            }
            resource "aws_s3_bucket" "b" { provider = aws.us }
            resource "genesyscloud_user" "u" {}
            resource "terraform_data" "d" { input = "x" }
            "#,
        ),
        ("m/main.tf", "resource \"aws_s3_bucket\" \"b\" {}"),
    ]);
    assert_eq!(outcome.problems, [""; 0]);
    let provider = |address: &str| {
        let provider = &outcome.instance(address).provider;
        (provider.source.to_string(), provider.alias.clone(), provider.config.to_json().to_string())
    };
    let us = || ("hashicorp/aws".to_owned(), Some("us".into()), "{\"region\":\"us-east-1\"}".to_owned());
    assert_eq!(provider("aws_s3_bucket.b"), us());
    assert_eq!(provider("module.mapped.aws_s3_bucket.b"), us());
    assert_eq!(provider("module.inherits.aws_s3_bucket.b").2, "{\"region\":\"eu-west-1\"}");
    assert_eq!(provider("genesyscloud_user.u").0, "hashicorp/genesyscloud");
    assert_eq!(provider("terraform_data.d").0, "terraform.io/builtin/terraform");
    assert_eq!(outcome.text("terraform_data.d", "output"), "x");
}

#[test]
fn what_cannot_be_read_is_told_and_the_rest_is_there() {
    let outcome = run(&[
        ("a.tf", "resource \"x_y\" \"a\" {\n  name = \"a\"\n}\nresource \"x_y\" \"b\" {\n  name = = 1\n}\n"),
        ("b.tf", "resource \"x_y\" \"a\" {}\nfoo {}\nvariable {}\nmodule \"m\" { source = \"./gone\" }"),
        ("terraform.tfvars", "\0GITCRYPT\0abc"),
    ]);
    assert_eq!(outcome.text("x_y.a", "name"), "a");
    let told: Vec<&str> =
        outcome.problems.iter().map(|problem| problem.split(": ").next().unwrap()).collect();
    assert_eq!(
        told,
        ["a.tf:5", "b.tf:2", "b.tf:3", "b.tf:4", "terraform.tfvars:0"],
        "{:?}",
        outcome.problems
    );
}

#[test]
fn modules_that_call_each_other_in_a_circle_are_told() {
    let outcome = run(&[
        ("main.tf", "module \"a\" { source = \"./a\" }"),
        ("a/main.tf", "module \"b\" { source = \"../b\" }\nresource \"x_y\" \"z\" {}"),
        ("b/main.tf", "module \"a\" { source = \"../a\" }"),
    ]);
    assert_eq!(outcome.problems, ["b/main.tf:1: modules call each other in a circle: a calls b calls a"]);
    assert_eq!(outcome.addresses(), ["module.a.x_y.z"]);
}

#[test]
fn modules_from_elsewhere_are_found_where_init_put_them_or_unknown() {
    let manifest = r#"{"Modules":[{"Key":"","Source":"","Dir":"."},{"Key":"here","Source":"x/y/z","Dir":".terraform/modules/here"}]}"#;
    let outcome = run(&[
        (
            "main.tf",
            r#"
            module "here" { source = "x/y/z" }
            module "gone" { source = "git::https://example.com/x.git" }
            resource "x_y" "z" { name = "${module.here.name}-${module.gone.name}" }
            "#,
        ),
        (".terraform/modules/modules.json", manifest),
        (".terraform/modules/here/main.tf", "output \"name\" { value = path.module }"),
    ]);
    assert_eq!(outcome.problems, [""; 0]);
    let name = outcome.after("x_y.z", "name");
    assert!(name.is_unknown());
    let (address, cause) = &outcome.lowered.unresolved[0];
    assert_eq!(
        (address.as_str(), cause.to_string().as_str()),
        ("module.gone", "git::https://example.com/x.git is not installed")
    );
}

#[test]
fn modules_that_a_script_installs_are_no_problem() {
    let source = "./.terraform/modules/own/queue";
    let outcome = run(&[("main.tf", &format!("module \"a\" {{ source = \"{source}\" }}"))]);
    assert_eq!(outcome.problems, [""; 0]);
    let (address, cause) = &outcome.lowered.unresolved[0];
    assert_eq!((address.as_str(), cause.to_string()), ("module.a", format!("{source} is not installed")));
}

#[test]
fn json_is_read_like_native_syntax() {
    let outcome = run(&[(
        "main.tf.json",
        r#"{"//": "comment",
            "variable": {"env": {"type": "string", "default": "prod"}},
            "locals": {"name": "${var.env}-x"},
            "resource": {"x_y": {
              "z": {"name": "${local.name}", "depends_on": ["x_y.a"], "lifecycle": {"ignore_changes": ["tags"]},
                    "dynamic": {"rule": {"for_each": [1, 2], "content": {"n": "${rule.value}"}}}},
              "a": [{"name": "a", "count": 1}]}}}"#,
    )]);
    assert_eq!(outcome.problems, [""; 0]);
    assert_eq!(outcome.addresses(), ["x_y.a[0]", "x_y.z"]);
    assert_eq!(outcome.text("x_y.z", "name"), "prod-x");
    assert_eq!(outcome.after("x_y.z", "rule").to_json(), serde_json::json!([{"n": 1}, {"n": 2}]));
}

#[test]
fn roots_are_what_nobody_calls() {
    let files = Memory::new([
        ("live/a/main.tf", "module \"m\" { source = \"../../modules/m\" }"),
        ("live/b/main.tf", "module \"m\" { source = \"../../modules/own\" }"),
        ("modules/m/main.tf", "module \"n\" { source = \"../n\" }"),
        ("modules/n/main.tf", "locals {}"),
        ("modules/own/main.tf", "locals {}"),
        ("modules/own/prod.tfvars", "a = 1"),
        ("circle/x/main.tf", "module \"y\" { source = \"../y\" }"),
        ("circle/y/main.tf", "module \"x\" { source = \"../x\" }"),
        ("live/a/.terraform/modules/z/main.tf", "locals {}"),
    ]);
    let folders = folders_below(&files, Path::new(""));
    let mut sources = Sources::new();
    let modules = Modules::load(&files, &mut sources, &folders);
    let found: Vec<String> =
        roots(&files, &modules, &folders).iter().map(|root| crate::source::shown(root).to_string()).collect();
    assert_eq!(found, ["circle/x", "live/a", "live/b", "modules/own"]);
}

#[test]
fn blocks_of_a_resource_have_attributes_that_the_provider_sets() {
    let outcome = run(&[(
        "main.tf",
        r#"
        resource "x_y" "a" {
          rule { port = 1 }
          rule { port = 2 }
        }
        resource "x_y" "b" {
          port  = x_y.a.rule[1].port
          ports = [for rule in x_y.a.rule : rule.port]
          uri   = x_y.a.rule[0].uri
        }
        "#,
    )]);
    assert_eq!(outcome.problems, [""; 0]);
    assert_eq!(outcome.after("x_y.b", "port").to_json(), 2);
    assert_eq!(outcome.after("x_y.b", "ports").to_json(), serde_json::json!([1, 2]));
    let cause = outcome.after("x_y.b", "uri").causes()[0].to_string();
    assert_eq!(cause, "x_y.a.rule[0].uri is known after apply");
}

#[test]
fn what_terraform_would_refuse_is_noted_and_the_rest_goes_on() {
    let module = (
        "m/main.tf",
        "variable \"x\" { default = null }\nresource \"x_y\" \"z\" {\n  a = var.x.a\n  b = 1\n}",
    );
    let outcome = run(&[("main.tf", "module \"m\" {\n  source = \"./m\"\n  extra = local.gone\n}"), module]);
    assert_eq!(outcome.problems, [""; 0]);
    let places: Vec<&str> = outcome.lowered.unresolved.iter().map(|(place, _)| place.as_str()).collect();
    assert_eq!(places, ["m/main.tf:3"]);
    assert_eq!(outcome.after("module.m.x_y.z", "b").to_json(), 1);
}

#[test]
fn the_first_of_two_declarations_counts() {
    let outcome =
        run(&[("a.tf", "resource \"x_y\" \"z\" { a = 1 }"), ("b.tf", "resource \"x_y\" \"z\" { a = 2 }")]);
    assert_eq!(outcome.problems, [""; 0]);
    assert_eq!(outcome.after("x_y.z", "a").to_json(), 1);
}

#[test]
fn too_many_instances_are_left_out() {
    let module = "module \"n\" {\n source = \"../n\"\n count = 9000\n}";
    let outcome = run(&[
        (
            "main.tf",
            "module \"m\" {\n source = \"./m\"\n count = 1000\n}\nresource \"x_y\" \"z\" { count = 10001 }",
        ),
        ("m/main.tf", module),
        ("n/main.tf", "resource \"x_y\" \"z\" {}"),
    ]);
    assert_eq!(outcome.problems, [""; 0]);
    assert!(outcome.lowered.instances.len() < 200_000);
    let dynamic = "dynamic \"a\" {\n for_each = local.n\n content {\n dynamic \"b\" {\n for_each = local.n\n content {}\n }\n }\n}";
    let many = format!("locals {{ n = range(1000) }}\nresource \"x_y\" \"z\" {{\n{dynamic}\n}}");
    let blocks = run(&[("main.tf", &many)]);
    assert_eq!(blocks.problems, [""; 0]);
    assert!(!blocks.instance("x_y.z").after.as_ref().unwrap().is_wholly_known());
    let of_block = outcome.lowered.unresolved.iter().find(|(address, _)| address == "x_y.z").unwrap();
    assert_eq!(of_block.1.to_string(), "there are more than 10000 instances of one block, or 200000 in all");
}

#[test]
fn a_part_of_what_a_data_source_reads_has_a_known_length() {
    let outcome = run(&[(
        "main.tf",
        r#"
        data "aws_availability_zones" "all" {}
        locals { zones = slice(data.aws_availability_zones.all.names, 0, 2) }
        resource "aws_subnet" "s" {
          count             = length(local.zones)
          cidr_block        = cidrsubnet("10.0.0.0/16", 8, count.index)
          availability_zone = local.zones[count.index]
        }
        resource "aws_subnet" "same" { availability_zone = data.aws_availability_zones.all.names[1] }
        "#,
    )]);
    assert_eq!(outcome.problems, [""; 0]);
    assert_eq!(outcome.addresses()[..2], ["aws_subnet.s[0]", "aws_subnet.s[1]"]);
    assert_eq!(outcome.text("aws_subnet.s[1]", "cidr_block"), "10.0.1.0/24");
    let zone = |address: &str| outcome.after(address, "availability_zone");
    assert_eq!(compare(&zone("aws_subnet.s[1]"), &zone("aws_subnet.same")), Equality::Same);
    assert_ne!(compare(&zone("aws_subnet.s[0]"), &zone("aws_subnet.same")), Equality::Same);
}

#[test]
fn what_is_only_for_the_moment_is_not_kept() {
    let outcome = run(&[(
        "main.tf",
        r#"
        variable "token" {
          default   = "t"
          ephemeral = true
        }
        ephemeral "x_secret" "s" { name = "a" }
        resource "x_y" "z" {
          name                = "n"
          password_wo         = "secret"
          password_wo_version = 1
          token               = "x-${var.token}"
          from                = ephemeral.x_secret.s.value
        }
        "#,
    )]);
    assert_eq!(outcome.problems, [""; 0]);
    assert_eq!(outcome.addresses(), ["x_y.z", "ephemeral.x_secret.s"]);
    let after = outcome.instance("x_y.z").after.as_ref().unwrap().to_json();
    assert_eq!(after, serde_json::json!({"name": "n", "password_wo_version": 1}));
}
