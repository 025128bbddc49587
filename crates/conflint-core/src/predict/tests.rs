use serde_json::json;

use super::*;
use crate::config::testing::{Outcome, Run};
use crate::inventory::{Inventory, RemoteObject};

/// Names force replacement, and all of a disk but its size.
struct NameForcesNew;

impl Facts for NameForcesNew {
    fn forces_new(&self, _kind: &str, argument: &str) -> bool {
        matches!(argument, "name" | "disk.image")
    }
}

/// An object of a state: its address, and its attributes.
fn object(address: &str, attributes: serde_json::Value) -> Instance {
    let address: ResourceInstance = address.parse().unwrap();
    let provider = crate::instance::Provider::new("hashicorp/x", None, Value::object([]));
    let mut object = Instance::new(address, provider, Action::NoOp);
    object.before = Some(Value::from_json(&attributes));
    object.after = object.before.clone();
    object
}

fn predict(configuration: &str, prior: Vec<Instance>) -> Outcome {
    let files = [("main.tf", configuration), ("m/main.tf", "resource \"x_y\" \"z\" {\n  name = \"a\"\n}")];
    let outcome = Run { prior: Some(prior), facts: &NameForcesNew, ..Run::new(&files) }.outcome();
    assert_eq!(outcome.problems, [""; 0]);
    outcome
}

fn actions(outcome: &Outcome) -> Vec<String> {
    let line = |instance: &Instance| {
        let from = instance
            .special()
            .previous_address
            .as_ref()
            .map_or(String::new(), |from| format!(" from {from}"));
        format!("{} {}{from}", instance.action.name(), instance.address)
    };
    outcome.lowered.instances.iter().map(line).collect()
}

#[test]
fn what_is_said_of_a_block_is_said_of_all_in_it() {
    let configuration = r#"
        resource "x_y" "updated" {
          disk {
            size = 2
            image { family = "a" }
          }
        }
        resource "x_y" "replaced" {
          disk {
            size = 1
            image { family = "b" }
          }
        }
    "#;
    let disk = json!({"disk": [{"size": 1, "image": [{"family": "a"}]}]});
    let prior = vec![object("x_y.updated", disk.clone()), object("x_y.replaced", disk)];
    let outcome = predict(configuration, prior);
    assert_eq!(actions(&outcome), ["delete-create x_y.replaced", "update x_y.updated"]);
    assert_eq!(outcome.instance("x_y.replaced").special().replace_paths, ["disk.0.image.0.family"]);
}

#[test]
fn what_differs_is_updated_or_replaced() {
    let configuration = r#"
        resource "x_y" "same" {
          name = "a"
          port = 80
        }
        resource "x_y" "updated" { text = "new" }
        resource "x_y" "replaced" { name = "new" }
        resource "x_y" "created" {}
        resource "x_y" "reader" { ids = [x_y.same.id, x_y.updated.id, x_y.replaced.id] }
    "#;
    let prior = vec![
        object("x_y.same", json!({"id": "1", "name": "a", "port": "80", "extra": true})),
        object("x_y.updated", json!({"id": "2", "text": "old", "kept": 1})),
        object("x_y.replaced", json!({"id": "3", "name": "old", "kept": 1})),
        object("x_y.gone", json!({"id": "4"})),
    ];
    let outcome = predict(configuration, prior);
    let expected = [
        "create x_y.created",
        "create x_y.reader",
        "delete-create x_y.replaced",
        "no-op x_y.same",
        "update x_y.updated",
        "delete x_y.gone",
    ];
    assert_eq!(actions(&outcome), expected);
    let after = |address: &str| outcome.instance(address).after.as_ref().unwrap().to_json();
    assert_eq!(after("x_y.updated"), json!({"id": "2", "text": "new", "kept": 1}));
    assert_eq!(after("x_y.replaced"), json!({"name": "new"}));
    assert_eq!(outcome.instance("x_y.replaced").special().replace_paths, ["name"]);
    assert_eq!(after("x_y.reader"), json!({"ids": ["1", "2", null]}));
}

#[test]
fn tainted_and_deposed_objects_are_replaced_and_deleted() {
    let configuration = r#"
        resource "x_y" "z" {
          text = "a"
          lifecycle { create_before_destroy = true }
        }
    "#;
    let tainted = Instance { tainted: true, ..object("x_y.z", json!({"text": "a"})) };
    let mut deposed = object("x_y.z", json!({"text": "b"}));
    deposed.special_mut().deposed = Some("abc".into());
    let outcome = predict(configuration, vec![tainted, deposed]);
    assert_eq!(actions(&outcome), ["create-delete x_y.z", "delete x_y.z"]);
    assert_eq!(
        outcome.lowered.instances[0].special().action_reason.as_deref(),
        Some("replace_because_tainted")
    );
    assert_eq!(outcome.lowered.instances[1].special().deposed.as_deref(), Some("abc"));
}

#[test]
fn ignored_changes_are_none() {
    let configuration = r#"
        resource "x_y" "paths" {
          name = "new"
          tags = { a = "new", b = "same" }
          rule {
            port = 2
            size = 1
          }
          lifecycle { ignore_changes = [name, tags["a"], rule[0].port] }
        }
        resource "x_y" "all" {
          name = "new"
          lifecycle { ignore_changes = all }
        }
    "#;
    let before =
        json!({"name": "old", "tags": {"a": "old", "b": "same"}, "rule": [{"port": 1, "size": 1, "id": 7}]});
    let prior = vec![object("x_y.paths", before.clone()), object("x_y.all", json!({"name": "old"}))];
    let outcome = predict(configuration, prior);
    assert_eq!(actions(&outcome), ["no-op x_y.all", "no-op x_y.paths"]);
    assert_eq!(outcome.instance("x_y.paths").after.as_ref().unwrap().to_json(), before);
}

#[test]
fn moved_blocks_and_new_counts_move_objects() {
    let configuration = r#"
        module "m" { source = "./m" }
        resource "x_y" "counted" { count = 1 }
        resource "x_y" "single" {}
        resource "x_y" "new" {}
        moved {
          from = x_y.old
          to   = x_y.older
        }
        moved {
          from = x_y.older
          to   = x_y.new
        }
        moved {
          from = x_y.z
          to   = module.m.x_y.z
        }
    "#;
    let prior = vec![
        object("x_y.counted", json!({})),
        object("x_y.single[0]", json!({})),
        object("x_y.old", json!({})),
        object("x_y.z", json!({"name": "a"})),
    ];
    let expected = [
        "no-op x_y.counted[0] from x_y.counted",
        "no-op x_y.new from x_y.old",
        "no-op x_y.single from x_y.single[0]",
        "no-op module.m.x_y.z from x_y.z",
    ];
    assert_eq!(actions(&predict(configuration, prior)), expected);
}

#[test]
fn modules_are_moved_with_their_keys() {
    let configuration = r#"
        module "m" {
          source = "./m"
          count  = 2
        }
        moved {
          from = module.old
          to   = module.m
        }
        moved {
          from = module.single
          to   = module.m[1]
        }
    "#;
    let name = json!({"name": "a"});
    let prior = vec![object("module.old[0].x_y.z", name.clone()), object("module.single.x_y.z", name)];
    let expected = [
        "no-op module.m[0].x_y.z from module.old[0].x_y.z",
        "no-op module.m[1].x_y.z from module.single.x_y.z",
    ];
    assert_eq!(actions(&predict(configuration, prior)), expected);
}

#[test]
fn removed_blocks_forget_or_destroy() {
    let configuration = r#"
        removed {
          from = x_y.forgotten
          lifecycle { destroy = false }
        }
        removed {
          from = module.gone
          lifecycle { destroy = false }
        }
        removed { from = x_y.destroyed }
    "#;
    let prior =
        ["x_y.forgotten", "module.gone[0].x_y.z", "x_y.destroyed"].map(|address| object(address, json!({})));
    let expected = ["forget module.gone[0].x_y.z", "delete x_y.destroyed", "forget x_y.forgotten"];
    let mut found = actions(&predict(configuration, prior.to_vec()));
    found.sort_by_key(|line| line.split(' ').next_back().map(str::to_owned));
    assert_eq!(found, expected);
}

#[test]
fn what_the_configuration_does_not_tell_is_kept() {
    let configuration = r#"
        variable "names" {}
        module "absent" { source = "example/absent/x" }
        resource "x_y" "unknown" { for_each = var.names }
    "#;
    let prior = ["module.absent.x_y.z", "x_y.unknown[\"a\"]"].map(|address| object(address, json!({})));
    let found = actions(&predict(configuration, prior.to_vec()));
    assert_eq!(found, ["create x_y.unknown[*]", "no-op x_y.unknown[\"a\"]", "no-op module.absent.x_y.z"]);
}

#[test]
fn triggers_replace() {
    let configuration = r#"
        resource "x_y" "a" {
          text = "new"
          size = 1
        }
        resource "x_y" "whole" {
          lifecycle { replace_triggered_by = [x_y.a] }
        }
        resource "x_y" "changed" {
          lifecycle { replace_triggered_by = [x_y.a.text] }
        }
        resource "x_y" "unchanged" {
          lifecycle { replace_triggered_by = [x_y.a.size] }
        }
    "#;
    let prior = vec![
        object("x_y.a", json!({"text": "old", "size": 1})),
        object("x_y.whole", json!({})),
        object("x_y.changed", json!({})),
        object("x_y.unchanged", json!({})),
    ];
    let expected =
        ["update x_y.a", "delete-create x_y.changed", "no-op x_y.unchanged", "delete-create x_y.whole"];
    assert_eq!(actions(&predict(configuration, prior)), expected);
}

#[test]
fn sets_of_blocks_are_the_same_in_any_order() {
    let configuration = r#"
        resource "x_y" "z" {
          names = ["b", "a"]
          rule { port = 2 }
          rule { port = 1 }
        }
    "#;
    let before = json!({"names": ["a", "b"], "rule": [{"port": 1, "id": null}, {"port": 2, "id": null}]});
    assert_eq!(actions(&predict(configuration, vec![object("x_y.z", before)])), ["no-op x_y.z"]);
}

#[test]
fn imports_adopt() {
    let configuration = r#"
        resource "x_y" "z" { text = "a" }
        resource "x_y" "m" {
          for_each = { a = "1" }
        }
        import {
          to = x_y.z
          id = "7"
        }
        import {
          for_each = { a = "1", b = "2" }
          to       = x_y.m[each.key]
          id       = each.value
        }
    "#;
    let outcome = predict(configuration, Vec::new());
    let id = |address: &str| {
        outcome.instance(address).special().import.as_ref().unwrap().id.as_str().unwrap().to_string()
    };
    assert_eq!((id("x_y.z").as_str(), id("x_y.m[\"a\"]").as_str()), ("7", "1"));
}

#[test]
fn adopted_objects_are_those_of_the_inventory() {
    let configuration = r#"
        resource "x_y" "changed" { text = "new" }
        resource "x_y" "same" { text = "a" }
        resource "x_y" "reader" { ids = [x_y.same.color] }
        import {
          to = x_y.changed
          id = "1"
        }
        import {
          to = x_y.same
          id = "2"
        }
    "#;
    let object = |id: &str, text: &str| {
        let attributes = json!({"id": id, "text": text, "color": "red"});
        let object = RemoteObject::new("x_y", Value::from_json(&attributes));
        RemoteObject { id: Some(id.into()), ..object }
    };
    let inventory = Inventory { objects: vec![object("1", "old"), object("2", "a")], ..Inventory::default() };
    let files = [("main.tf", configuration)];
    let outcome = Run { inventory, ..Run::new(&files) }.outcome();
    assert_eq!(actions(&outcome), ["update x_y.changed", "create x_y.reader", "no-op x_y.same"]);
    assert_eq!(outcome.after("x_y.reader", "ids").to_json(), json!(["red"]));
}
