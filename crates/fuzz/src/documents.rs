//! JSON documents. Each kind is read by its content, and then goes on to the graph and the rules: what a document says
//! is used far from where it was read.

use conflint_core::analysis::{Input, Request};
use conflint_core::inventory;
use conflint_core::recognise;
use conflint_core::source::Memory;
use conflint_rules::catalog::Catalog;

use crate::check::judge;

const TYPES: [&str; 4] =
    ["genesyscloud_auth_division", "aws_s3_bucket", "google_kms_key_ring", "azurerm_storage_account"];

/// Reads what should be `terraform show -json` of a plan, and judges it.
pub fn plan(data: &[u8]) {
    document("plan.json", data);
}

/// Reads what should be a state, raw or shown, and judges it beside a configuration.
pub fn state(data: &[u8]) {
    document("terraform.tfstate", data);
}

/// Reads what should be an inventory, of its own type and of a given one, and judges a configuration against it.
pub fn inventory(data: &[u8]) {
    let kinds = TYPES.map(Some).into_iter().chain([None]);
    let read: Vec<bool> = kinds.map(|kind| inventory::read("inventory.json", kind, data).is_ok()).collect();
    if read.contains(&true) {
        document("inventory.json", data);
    }
}

/// A configuration that the documents may be about.
const MAIN: &str = r#"
resource "genesyscloud_auth_division" "a" {
  name = "Sales"
}
resource "aws_s3_bucket" "logs" {
  bucket = "logs"
}
"#;

fn document(name: &str, data: &[u8]) {
    if recognise::read(name, data, &Catalog::builtin()).is_err() {
        return;
    }
    let mut alone = Request::default();
    alone.paths = vec![text(name, data)];
    judge(&Memory::default(), alone);
    let mut beside = Request::default();
    beside.paths = vec![Input::Path("".into())];
    match name {
        "plan.json" => beside.plan = Some(text(name, data)),
        "inventory.json" => beside.inventories = vec![(None, text(name, data))],
        _ => beside.state = Some(text(name, data)),
    }
    judge(&Memory::new([("main.tf", MAIN)]), beside);
}

fn text(name: &str, data: &[u8]) -> Input {
    Input::Text { name: name.into(), content: data.to_vec().into() }
}
