terraform {
  required_providers {
    genesyscloud = { source = "mypurecloud/genesyscloud" }
    gc = { source = "mypurecloud/genesyscloud" }
  }
}
provider "genesyscloud" { aws_region = var.region }
provider "genesyscloud" {
  alias      = "eu"
  aws_region = "eu-west-1"
}
variable "region" {
  type    = string
  default = "us-east-1"
}
variable "teams" {
  type = map(object({
    name    = string
    size    = optional(number, 3)
    members = optional(list(string), [])
    nested  = optional(object({ a = optional(string, "x"), b = optional(bool) }), {})
  }))
  default = {
    sales   = { name = "Sales", members = ["a", "b"] }
    support = { name = "Support", size = 5, nested = { b = true } }
  }
}
variable "nul" {
  type     = string
  default  = "dflt"
  nullable = false
}
locals {
  upper   = { for k, t in var.teams : k => upper(t.name) }
  flat    = flatten([for k, t in var.teams : [for m in t.members : { team = k, member = m }]])
  files   = fileset(path.module, "queues/*.json")
  content = { for f in local.files : trimsuffix(basename(f), ".json") => jsondecode(file("${path.module}/${f}")) }
  cond    = var.region == "us-east-1" ? ["one"] : []
}
resource "genesyscloud_routing_queue" "team" {
  for_each       = var.teams
  name           = "${local.upper[each.key]}-${each.value.size}"
  description    = each.value.nested.a
  acw_timeout_ms = each.value.size * 1000
  dynamic "bullseye_rings" {
    for_each = each.value.members
    content {
      expansion_timeout_seconds = bullseye_rings.key + 1
      skills_to_remove          = [bullseye_rings.value]
    }
  }
}
resource "genesyscloud_routing_skill" "member" {
  for_each = { for x in local.flat : "${x.team}.${x.member}" => x }
  name     = "${each.value.team} ${each.value.member}"
}
resource "genesyscloud_routing_skill" "file" {
  for_each = local.content
  name     = each.value.name
}
resource "genesyscloud_routing_skill" "cond" {
  count = length(local.cond)
  name  = local.cond[count.index]
}
resource "genesyscloud_routing_skill" "set" {
  for_each = toset(["b", "a", "a"])
  name     = each.value
  provider = genesyscloud.eu
}
module "m" {
  source   = "./m"
  for_each = { x = "X", y = null }
  name     = each.value
  nul      = null
  providers = {
    genesyscloud     = genesyscloud.eu
    genesyscloud.alt = genesyscloud
  }
}
module "counted" {
  source = "./m/n"
  count  = 2
  value  = module.m["x"].names[count.index]
}
output "x" { value = module.counted[*].v }
resource "genesyscloud_routing_skill" "outs" {
  name = join("|", concat(module.counted[*].v, [for k, m in module.m : m.names[0]], [terraform.workspace, path.module, path.root]))
}
resource "terraform_data" "d" {
  input            = { a = 1, b = [true, null] }
  triggers_replace = [genesyscloud_routing_queue.team["sales"].name]
}
resource "genesyscloud_routing_skill" "fromdata" {
  name = "d-${terraform_data.d.input.a}"
}
