//! How fast a plan is read, next to how fast its text is skipped.

use divan::Bencher;
use divan::counter::BytesCount;

fn main() {
    divan::main();
}

/// A plan of so many modules with three resources each.
fn plan(modules: usize) -> String {
    let numbers = 0..modules;
    let changes: Vec<String> = numbers.clone().map(changes).collect();
    let calls: Vec<String> = numbers.map(call).collect();
    format!(
        r#"{{"format_version":"1.2","terraform_version":"1.11.4","planned_values":{{"root_module":{{"resources":[{changes}]}}}},
        "resource_changes":[{changes}],"configuration":{{"provider_config":{{"aws":{{"name":"aws",
        "full_name":"registry.terraform.io/hashicorp/aws","expressions":{{"region":{{"constant_value":"eu-west-1"}}}}}}}},
        "root_module":{{"module_calls":{{{calls}}}}}}}}}"#,
        changes = changes.join(","),
        calls = calls.join(","),
    )
}

fn changes(module: usize) -> String {
    let change = |kind: &str, values: &str, unknown: &str| {
        format!(
            r#"{{"address":"module.m{module}.{kind}.this","module_address":"module.m{module}","mode":"managed","type":"{kind}",
            "name":"this","provider_name":"registry.terraform.io/hashicorp/aws","change":{{"actions":["create"],
            "before":null,"after":{{{values}}},"after_unknown":{{"id":true,{unknown}}},"before_sensitive":false,
            "after_sensitive":{{}}}}}}"#
        )
    };
    [
        change(
            "aws_vpc",
            &format!(r#""cidr_block":"10.0.0.0/16","tags":{{"Name":"network {module}"}}"#),
            r#""arn":true"#,
        ),
        change(
            "aws_subnet",
            r#""cidr_block":"10.0.1.0/24","availability_zone":"eu-west-1a""#,
            r#""vpc_id":true"#,
        ),
        change(
            "aws_s3_bucket",
            &format!(r#""bucket":"artifacts-of-module-number-{module}","force_destroy":false,"grant":[]"#),
            r#""arn":true"#,
        ),
    ]
    .join(",")
}

fn call(module: usize) -> String {
    let resource = |kind: &str, expressions: &str| {
        format!(
            r#"{{"address":"{kind}.this","mode":"managed","type":"{kind}","name":"this","provider_config_key":"aws",
            "expressions":{{{expressions}}},"schema_version":0}}"#
        )
    };
    let resources = [
        resource(
            "aws_vpc",
            r#""cidr_block":{"constant_value":"10.0.0.0/16"},"tags":{"references":["var.name"]}"#,
        ),
        resource("aws_subnet", r#""vpc_id":{"references":["aws_vpc.this.id","aws_vpc.this"]}"#),
        resource(
            "aws_s3_bucket",
            r#""bucket":{"references":["var.name"]},"force_destroy":{"constant_value":false}"#,
        ),
    ];
    format!(
        r#""m{module}":{{"source":"./m","expressions":{{"name":{{"constant_value":"{module}"}}}},
        "module":{{"resources":[{}],"variables":{{"name":{{}}}}}}}}"#,
        resources.join(",")
    )
}

const MODULES: [usize; 2] = [100, 3000];

#[divan::bench(args = MODULES)]
fn read(bencher: Bencher<'_, '_>, modules: usize) {
    let plan = plan(modules);
    bencher
        .counter(BytesCount::of_str(&plan))
        .bench(|| conflint_core::plan::read("plan.json", plan.as_bytes(), &()).instances.len());
}

#[divan::bench(args = MODULES)]
fn skip(bencher: Bencher<'_, '_>, modules: usize) {
    let plan = plan(modules);
    bencher
        .counter(BytesCount::of_str(&plan))
        .bench(|| serde_json::from_str::<serde::de::IgnoredAny>(&plan).is_ok());
}
