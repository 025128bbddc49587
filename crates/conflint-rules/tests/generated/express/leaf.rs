//! Places that a value is kept at.

use serde_json::json;

use super::within;
use crate::draft::Draft;
use crate::hcl::{argument, quote};
use crate::rng::Rng;

/// One of the ways.
pub(super) fn any(draft: &mut Draft, dir: usize, rng: &mut Rng, value: &str, depth: usize) -> String {
    match rng.below(9) {
        0 | 1 => local(draft, dir, rng, value, depth),
        2 => variable_with_default(draft, dir, rng, value),
        3..=5 => variable(draft, dir, rng, value, depth),
        6 => file(draft, dir, rng, value),
        7 => output(draft, dir, rng, value, depth),
        _ => optional_attribute(draft, dir, rng, value),
    }
}

fn local(draft: &mut Draft, dir: usize, rng: &mut Rng, value: &str, depth: usize) -> String {
    let inner = within(draft, dir, rng, value, depth);
    let name = draft.free(dir, "text");
    match rng.below(3) {
        0 => {
            draft.dirs[dir].locals.push((name.clone(), format!("{{ name = {inner}, other = \"x\" }}")));
            format!("local.{name}.name")
        }
        1 => {
            let first = format!("{name}_first");
            draft.dirs[dir].locals.push((name.clone(), format!("local.{first}")));
            draft.dirs[dir].locals.push((first, inner));
            format!("local.{name}")
        }
        _ => {
            draft.dirs[dir].locals.push((name.clone(), inner));
            format!("local.{name}")
        }
    }
}

fn typed(rng: &mut Rng, kind: &str) -> Vec<String> {
    let mut lines = Vec::new();
    if rng.percent(80) {
        lines.push(argument("type", kind));
    }
    if rng.percent(15) {
        lines.push(argument("nullable", "false"));
    }
    lines
}

fn variable_with_default(draft: &mut Draft, dir: usize, rng: &mut Rng, value: &str) -> String {
    let name = draft.free(dir, "name");
    let mut lines = typed(rng, "string");
    lines.push(argument("default", &quote(value)));
    if rng.percent(10) {
        lines.push(argument("sensitive", "true"));
    }
    draft.declare(dir, &name, lines);
    format!("var.{name}")
}

fn variable(draft: &mut Draft, dir: usize, rng: &mut Rng, value: &str, depth: usize) -> String {
    if draft.is_root(dir) {
        return root_variable(draft, dir, rng, value);
    }
    let host = draft.dirs[dir].callers[0].0;
    let above = within(draft, host, rng, value, depth);
    let name = draft.free(dir, "name");
    let mut lines = typed(rng, "string");
    if rng.percent(30) {
        lines.push(argument("default", "\"not this\""));
    }
    draft.declare(dir, &name, lines);
    draft.pass(dir, &name, &above);
    format!("var.{name}")
}

fn root_variable(draft: &mut Draft, dir: usize, rng: &mut Rng, value: &str) -> String {
    let name = draft.free(dir, "name");
    let mut lines = typed(rng, "string");
    if rng.percent(50) {
        lines.push(argument("default", "\"not this\""));
    }
    draft.declare(dir, &name, lines);
    let files = ["terraform.tfvars", "a.auto.tfvars", "b.auto.tfvars.json", "terraform.tfvars.json"];
    match rng.below(6) {
        // The command line is the strongest, and speaks to the only root module.
        0 | 1 if draft.dirs[dir].path.is_empty() => {
            draft.given.push((name.clone(), value.to_owned()));
            if rng.percent(30) {
                keep(draft, dir, files[0], &name, "not this either");
            }
        }
        2 => {
            keep(draft, dir, files[0], &name, "not this either");
            keep(draft, dir, files[1], &name, value);
        }
        n => keep(draft, dir, files[n % 4], &name, value),
    }
    format!("var.{name}")
}

fn keep(draft: &mut Draft, dir: usize, file: &'static str, name: &str, value: &str) {
    draft.dirs[dir].values.entry(file).or_default().push((name.to_owned(), json!(value)));
}

fn file(draft: &mut Draft, dir: usize, rng: &mut Rng, value: &str) -> String {
    let stem = draft.free(dir, "data");
    let path = |ending: &str| format!("\"${{path.module}}/{stem}.{ending}\"");
    let (ending, text, expression) = match rng.below(6) {
        0 => {
            ("json", json!({ "name": value }).to_string(), format!("jsondecode(file({})).name", path("json")))
        }
        1 => (
            "yaml",
            format!("# names\nname: {}\nother: [1, 2]\n", json!(value)),
            format!("yamldecode(file({})).name", path("yaml")),
        ),
        2 => (
            "csv",
            format!("key,name\nx,other\ny,{}\n", csv_field(value)),
            format!("csvdecode(file({}))[1].name", path("csv")),
        ),
        3 => ("txt", format!("  {value}\n\n"), format!("trimspace(file({}))", path("txt"))),
        4 => (
            "tftpl",
            "${upper(\"\")}${name}".to_owned(),
            format!("templatefile({}, {{ name = {} }})", path("tftpl"), quote(value)),
        ),
        _ => (
            "json",
            json!([{ "names": ["other", value] }]).to_string(),
            format!("jsondecode(file({}))[0][\"names\"][1]", path("json")),
        ),
    };
    draft.dirs[dir].data.insert(format!("{stem}.{ending}"), text);
    expression
}

fn csv_field(value: &str) -> String {
    format!("\"{}\"", value.replace('"', "\"\""))
}

/// A module that only names things.
fn output(draft: &mut Draft, dir: usize, rng: &mut Rng, value: &str, depth: usize) -> String {
    let name = draft.free(dir, "naming");
    let base = draft.dirs[dir].path.clone();
    let path = format!("{base}{}modules/{name}", if base.is_empty() { "" } else { "/" });
    let folder = draft.folder(path, format!("{}module.{name}.", draft.dirs[dir].prefix));
    draft.call(dir, &name, folder, Vec::new());
    let inner = within(draft, folder, rng, value, depth);
    draft.dirs[folder].blocks.push(crate::hcl::block("output \"result\"", &[argument("value", &inner)]));
    format!("module.{name}.result")
}

fn optional_attribute(draft: &mut Draft, dir: usize, rng: &mut Rng, value: &str) -> String {
    let name = draft.free(dir, "settings");
    let inside = format!("object({{ size = optional(number), name = optional(string, {}) }})", quote(value));
    let (kind, default, path) = match rng.below(3) {
        0 => (format!("map({inside})"), "{ a = {} }", "[\"a\"].name"),
        1 => (format!("list({inside})"), "[{ size = 1 }]", "[0].name"),
        _ => (inside, "{}", ".name"),
    };
    draft.declare(dir, &name, vec![argument("type", &kind), argument("default", default)]);
    format!("var.{name}{path}")
}
