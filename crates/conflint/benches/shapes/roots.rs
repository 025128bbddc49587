//! Trees of many root modules.

use std::fmt::Write as _;

use super::{Files, PROVIDER};

/// Root modules of about eighty kilobytes in five files each, which share ten modules.
pub fn roots(number: usize) -> Files {
    let mut files: Files = (0..10).flat_map(module).collect();
    for n in 0..number {
        files.push((format!("live/team{n}/main.tf"), main(n)));
        for part in 0..4 {
            files.push((format!("live/team{n}/part{part}.tf"), part_of(n, part)));
        }
    }
    files
}

pub fn small(number: usize) -> Files {
    let text =
        format!("{PROVIDER}resource \"genesyscloud_auth_division\" \"this\" {{\n  name = \"team\"\n}}\n");
    (0..number).map(|n| (format!("root{n}/main.tf"), text.clone())).collect()
}

fn main(n: usize) -> String {
    let mut text = PROVIDER.to_owned();
    writeln!(text, "locals {{\n  team = \"team-{n}\"\n  sites = {{").unwrap();
    for site in 0..20 {
        writeln!(
            text,
            "    site-{site} = {{ name = \"Site {site}\", number = {site}, open = {} }}",
            site % 3 == 0
        )
        .unwrap();
    }
    text += "  }\n}\n\n";
    for module in 0..10 {
        writeln!(
            text,
            "# What this team needs of module {module}.\nmodule \"sites_{module}\" {{\n  source   = \"../../modules/m{module}\"\n  \
             for_each = {{ for key, site in local.sites : key => site if site.open }}\n\n  name     = \"${{local.team}} ${{each.value.name}} {module}\"\n  \
             number   = each.value.number\n  settings = merge(each.value, {{ module = {module} }})\n}}\n"
        )
        .unwrap();
    }
    text
}

fn part_of(n: usize, part: usize) -> String {
    let mut text = String::new();
    for block in 0..16 {
        let b = part * 16 + block;
        writeln!(
            text,
            r#"# Queue {b}: calls that nobody else takes.
resource "genesyscloud_routing_queue" "queue_{b}" {{
  name                     = "${{local.team}} queue {b}"
  description              = "Calls of ${{var.unknown}}, kind {b}"
  acw_wrapup_prompt        = "MANDATORY_TIMEOUT"
  acw_timeout_ms           = 300000 + {b} * 1000
  skill_evaluation_method  = "BEST"
  enable_transcription     = true
  enable_manual_assignment = {b} % 2 == 0
  division_id              = genesyscloud_auth_division.division_{b}.id

  media_settings_call {{
    alerting_timeout_sec      = 30
    service_level_percentage  = 0.7
    service_level_duration_ms = 10000
  }}

  dynamic "members" {{
    for_each = [for key, site in local.sites : key if site.number > {b}]
    content {{
      user_id  = members.value
      ring_num = 1
    }}
  }}
}}

resource "genesyscloud_auth_division" "division_{b}" {{
  name        = format("%s-%03d-%s", upper(local.team), {b}, "{n}")
  description = join(", ", [for key in keys(local.sites) : title(key)])
}}

resource "genesyscloud_routing_skill" "skill_{b}" {{
  count = length(local.sites) > 10 ? 2 : 0
  name  = "${{local.team}}-skill-{b}-${{count.index}}"
}}

output "queue_{b}" {{
  description = "The queue of kind {b}"
  value       = genesyscloud_routing_queue.queue_{b}.id
}}
"#
        )
        .unwrap();
    }
    text
}

fn module(m: usize) -> Files {
    let text = format!(
        r#"variable "name" {{
  type = string
}}

variable "number" {{
  type = number
}}

variable "settings" {{
  type = object({{
    name   = string
    number = number
    open   = optional(bool, true)
    module = optional(number, {m})
  }})
}}

locals {{
  key = lower(replace(var.name, " ", "-"))
}}

resource "genesyscloud_auth_division" "this" {{
  name        = "${{var.name}} division"
  description = jsonencode(var.settings)
}}

resource "genesyscloud_routing_queue" "this" {{
  name        = "${{local.key}}-queue-${{var.number}}"
  division_id = genesyscloud_auth_division.this.id
}}

output "division" {{
  value = genesyscloud_auth_division.this.id
}}
"#
    );
    vec![(format!("modules/m{m}/main.tf"), text)]
}
