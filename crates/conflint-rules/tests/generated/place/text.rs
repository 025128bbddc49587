//! The text of a resource block: native syntax, JSON, or with an override file.

use serde_json::{Map, Value, json};

use crate::draft::Draft;
use crate::group::Group;
use crate::hcl::{argument, block, quote};

impl Draft {
    /// Writes a resource block. `meta` goes first; the rest are arguments.
    pub(super) fn write_resource(
        &mut self,
        dir: usize,
        group: &Group,
        meta: Vec<String>,
        mut arguments: Vec<(String, String)>,
        name: &str,
    ) {
        let kind = group.objects[0].kind;
        let mut rng = self.rng(&format!("syntax of {}", group.label));
        let simple = meta.is_empty() && !group.create_before_destroy && group.lifecycle.is_empty();
        let top = self.is_root(dir);
        let alias = if group.passes_alias { Some("inner") } else { group.site().alias().filter(|_| top) };
        if simple && alias.is_none() && group.depends_on.is_empty() {
            if rng.percent(8) {
                self.dirs[dir].json.push(in_json(kind.name, name, &arguments));
                return;
            }
            if rng.percent(6) {
                let (over, value) = arguments[0].clone();
                arguments[0].1 = "\"overridden\"".to_owned();
                self.dirs[dir].overrides.push(resource(kind.name, name, &[argument(&over, &value)]));
            }
        }
        let mut lines = meta;
        if let Some(alias) = alias {
            lines.push(argument("provider", &format!("{}.{alias}", kind.provider.local_name())));
        }
        lines.extend(arguments.iter().map(|(name, value)| argument(name, value)));
        if !group.depends_on.is_empty() && top {
            lines.push(waits_for(group));
        }
        let mut lifecycle = group.lifecycle.clone();
        if group.create_before_destroy {
            lifecycle.push("create_before_destroy = true".to_owned());
        }
        if !lifecycle.is_empty() {
            lines.push(block("lifecycle", &lifecycle).trim_end().to_owned());
        }
        self.dirs[dir].blocks.push(resource(kind.name, name, &lines));
    }

    /// What a module call in this folder needs for the sake of the group.
    pub(super) fn passed_on(&self, dir: usize, group: &Group) -> Vec<String> {
        if !self.is_root(dir) {
            return Vec::new();
        }
        let mut lines = super::passed(group.objects[0].kind.provider, group.site());
        if !group.depends_on.is_empty() {
            lines.push(waits_for(group));
        }
        lines
    }
}

fn waits_for(group: &Group) -> String {
    argument("depends_on", &format!("[{}]", group.depends_on.join(", ")))
}

/// A resource block.
pub(crate) fn resource(kind: &str, name: &str, lines: &[String]) -> String {
    block(&format!("resource {} {}", quote(kind), quote(name)), lines)
}

fn in_json(kind: &str, name: &str, arguments: &[(String, String)]) -> Value {
    let body: Map<String, Value> =
        arguments.iter().map(|(name, value)| (name.clone(), json!(format!("${{{value}}}")))).collect();
    json!({ "resource": { kind: { name: body } } })
}
