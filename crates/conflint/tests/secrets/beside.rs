//! Secrets that Terraform does not know to be any: in pipelines, in comments, in texts, and in what only its name tells.

use super::{COMMANDS, keeps, leaks_of, speaking};

#[test]
fn what_pipelines_give_to_terraform() {
    let main = "terraform {\n  backend \"s3\" {\n    bucket = \"b\"\n    key = \"k\"\n  }\n}\n";
    let workflow = r#"
on: push
env: {DB_PASSWORD: <global>}
jobs:
  a:
    runs-on: ubuntu-latest
    env: {AWS_SECRET_ACCESS_KEY: "<job>"}
    steps:
      - run: API_TOKEN=<assigned> terraform apply -lock=false -var db_password=<argument> -var "token=<quoted> word"
        env: {TF_VAR_password: <step>}
  b:
    runs-on: ubuntu-latest
    steps:
      - run: terraform apply -lock=false -backend-config=secret_key=<backend>
"#;
    let gitlab = r#"
deploy: {variables: {DB_PASSWORD: {value: <variable>}}, script: ["terraform apply -lock=false -var password=<script>"]}
"#;
    keeps(&[("main.tf", main), (".github/workflows/a.yml", workflow)], "");
    keeps(&[("main.tf", main), (".gitlab-ci.yml", gitlab)], "");
}

#[test]
fn arguments_inside_of_blocks_and_collections() {
    let main = r#"
resource "genesyscloud_routing_queue" "a" {
  name = "Support"
  login { password = "<block>" }
  dynamic "access" {
    for_each = ["<dynamic>"]
    content {
      tokens = [access.value]
    }
  }
  logins      = tolist([{ token = "<list>" }])
  environment = { DB_PASSWORD = "<object>" }
  variables   = tomap({ API_TOKEN = "<map>" })
  passwords   = toset(["<set>"])
  secrets     = { a = "<member>" }
}
resource "genesyscloud_routing_queue" "b" {
  name = "Support"
}
"#;
    keeps(&[("main.tf", main)], "");
}

#[test]
fn passwords_in_addresses() {
    let main = r#"
terraform {
  backend "pg" {
    conn_str = "postgres://user:<backend>@db.example.com/states"
  }
}
module "x" {
  source = "git::https://oauth2:<module>@github.com/org/repo.git?ref=v1"
}
module "y" {
  source = "git::https://<token>@github.com/org/repo.git"
}
resource "genesyscloud_routing_queue" "a" {
  name        = "Support"
  description = "https://user:<text>@example.com"
}
resource "genesyscloud_routing_queue" "b" {
  name        = "Support"
  description = module.x.name
}
"#;
    keeps(&[("main.tf", main), ("other/main.tf", main)], "");
}

#[test]
fn what_stands_in_comments() {
    let main = r#"
# password = "<before>"
resource "genesyscloud_routing_queue" "a" {
  name = "Support" # token: <behind>
  # API_TOKEN=<inside>
}
/* db-password: <long> */
resource "genesyscloud_routing_queue" "b" {
  name = "Support" // az login --client-secret <option>
}
"#;
    keeps(&[("main.tf", main)], "");
}

/// Terraform shows such texts in its plans, and `show` does; lines beside a finding need not.
#[test]
fn what_texts_give_to_names_of_secrets() {
    let queue = |name: &str, inside: &str| {
        format!("resource \"genesyscloud_routing_queue\" \"{name}\" {{\n  name = \"Support\"\n{inside}}}\n")
    };
    let quoted = "  description = \"{\\\"token\\\": \\\"<text>\\\"}\"\n";
    let heredoc = concat!(
        "  description = <<EOT\n    export DB_PASSWORD=<heredoc>\n    password = <ini>\n",
        "    curl --api-key <option>\nEOT\n"
    );
    let main = (queue("a", quoted) + &queue("b", heredoc)).replace("<<EOT", "\u{1}");
    let folder = speaking(&[("main.tf", &main)], "");
    let text = folder.read("main.tf").replace('\u{1}', "<<EOT");
    folder.write("main.tf", &text);
    let checks: Vec<&str> = COMMANDS.into_iter().filter(|command| command.starts_with("check")).collect();
    let leaks = leaks_of(&folder, "", &checks);
    assert!(leaks.is_empty(), "{}", leaks.join("\n"));
}
