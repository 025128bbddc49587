//! How fast configuration becomes instances: nested modules with `for_each`, and one module of many blocks.

use std::path::Path;

use conflint_core::addr;
use conflint_core::analysis::Inputs;
use conflint_core::config::{Configuration, Modules, Surroundings};
use conflint_core::inventory::Inventory;
use conflint_core::source::{Memory, Sources};
use divan::Bencher;
use divan::counter::ItemsCount;

fn main() {
    divan::main();
}

/// `outer` modules of ten modules of ten resources each.
fn nested(outer: usize) -> Memory {
    let root = format!(
        "variable \"env\" {{ default = \"prod\" }}\n\
         locals {{\n  names = toset([for n in range({outer}) : \"team-${{n}}\"])\n}}\n\
         module \"team\" {{\n  source = \"./team\"\n  for_each = local.names\n  name = each.key\n  env = var.env\n}}\n"
    );
    let team = r#"
        variable "name" {}
        variable "env" {}
        module "site" {
          source   = "./site"
          for_each = { for n in range(10) : "site-${n}" => n }
          name     = "${var.env}-${var.name}-${each.key}"
          number   = each.value
        }
        output "queues" { value = [for site in module.site : site.queues] }
    "#;
    let site = r#"
        variable "name" {}
        variable "number" { type = number }
        locals {
          tags = merge({ site = var.name }, { number = var.number })
        }
        resource "genesyscloud_routing_queue" "queue" {
          count       = 8
          name        = "${var.name}-${count.index}"
          description = jsonencode(local.tags)
          division_id = genesyscloud_auth_division.division.id
          dynamic "members" {
            for_each = [for n in range(3) : "${var.name}-${n}"]
            content { user_id = members.value }
          }
        }
        resource "genesyscloud_auth_division" "division" { name = upper(var.name) }
        resource "genesyscloud_routing_skill" "skill" { name = "${genesyscloud_auth_division.division.name}-skill" }
        output "queues" { value = genesyscloud_routing_queue.queue[*].name }
    "#;
    Memory::new([("main.tf", root.as_str()), ("team/main.tf", team), ("team/site/main.tf", site)])
}

/// So many resource blocks in files of fifty.
fn flat(blocks: usize) -> Memory {
    let file = |number: usize| {
        let block = |n: usize| {
            let n = number * 50 + n;
            format!(
                "resource \"genesyscloud_routing_queue\" \"queue_{n}\" {{\n  name = \"queue ${{local.env}} {n}\"\n  \
                 division_id = var.division\n  acw_timeout_ms = {n} * 2\n}}\n"
            )
        };
        (format!("queues_{number}.tf"), (0..50).map(block).collect::<String>())
    };
    let main = ("main.tf".to_owned(), "variable \"division\" {}\nlocals { env = \"prod\" }\n".to_owned());
    Memory::new((0..blocks / 50).map(file).chain([main]))
}

fn instances(files: &Memory) -> usize {
    let mut sources = Sources::new();
    let modules = Modules::load(files, &mut sources, &[".".into()]);
    let root = Path::new(".");
    let Some(configuration) = Configuration::load(files, &mut sources, &modules, root, &Inputs::default())
    else {
        return 0;
    };
    let nothing = Inventory::default();
    let around =
        Surroundings { files, sources: &sources, tree: root, prior: None, facts: &(), inventory: &nothing };
    let lowered = configuration.lower(around);
    assert!(lowered.problems.is_empty(), "{:?}", lowered.problems);
    lowered.instances.iter().filter(|i| i.address.resource.mode == addr::ResourceMode::Managed).count()
}

#[divan::bench(args = [1_000, 5_000, 10_000])]
fn nested_modules(bencher: Bencher, resources: usize) {
    let files = nested(resources / 100);
    assert_eq!(instances(&files), resources);
    bencher.counter(ItemsCount::new(resources)).bench(|| instances(&files));
}

#[divan::bench(args = [1_000, 5_000, 10_000])]
fn one_module(bencher: Bencher, resources: usize) {
    let files = flat(resources);
    assert_eq!(instances(&files), resources);
    bencher.counter(ItemsCount::new(resources)).bench(|| instances(&files));
}
