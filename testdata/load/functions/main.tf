terraform {
  required_providers {
    gc = { source = "mypurecloud/genesyscloud" }
  }
}
provider "gc" { aws_region = local.regions[0] }
provider "gc" {
  alias      = "second"
  aws_region = element(local.regions, 1)
}
locals {
  regions = ["us-east-1", "eu-west-1"]
  csv     = csvdecode(file("${path.module}/files/t.csv"))
  yaml    = yamldecode(file("files/t.yaml"))
  merged  = merge({ for r in local.csv : r.name => r }, { extra = { name = "extra", level = "9" } })
  grouped = { for r in local.csv : r.level => r.name... }
  nested  = [for i, r in local.csv : { i = i, n = r.name } if r.level != "2"]
  text    = <<-EOT
    %{for r in local.csv~}
    ${r.name}=${r.level}
    %{endfor~}
    end
  EOT
  tuple   = [1, "a", true, null]
  setd    = setsubtract(["a", "b", "c"], ["b"])
  obj     = { a = 1, "b-c" = 2, (local.regions[0]) = 3 }
}
variable "maybe" {
  type    = object({ a = optional(string), b = optional(map(number), { z = 26 }), c = optional(set(string)) })
  default = {}
}
variable "anyv" {
  type    = any
  default = { list = [1, "2"], m = { k = null } }
}
variable "nn" {
  default = "d"
}
resource "genesyscloud_routing_skill" "csv" {
  provider = gc
  for_each = local.merged
  name     = "${each.key}:${each.value.level}"
}
resource "genesyscloud_routing_skill" "grouped" {
  provider = gc.second
  for_each = local.grouped
  name     = "${each.key}-${join("+", sort(each.value))}"
}
resource "genesyscloud_routing_skill" "nested" {
  provider = gc
  count    = length(local.nested)
  name     = format("%02d %s", local.nested[count.index].i, local.nested[count.index].n)
}
resource "genesyscloud_routing_queue" "q" {
  provider    = gc
  name        = trimspace(local.text)
  description = jsonencode({ t = local.tuple, o = local.obj, y = local.yaml, s = local.setd, m = var.maybe, a = var.anyv })
}
resource "genesyscloud_routing_queue" "tpl" {
  provider    = gc
  name        = templatefile("${path.module}/mod/tpl/x.tftpl", { names = keys(local.merged), on = true })
  description = try(var.anyv.nothing, can(var.anyv.list[5]) ? "can" : "cannot")
  dynamic "bullseye_rings" {
    for_each = { for k, v in local.merged : k => v if tonumber(v.level) > 1 }
    iterator = ring
    content {
      expansion_timeout_seconds = ring.value.level
      skills_to_remove          = [ring.key]
    }
  }
  bullseye_rings {
    expansion_timeout_seconds = 99
  }
}
module "mod" {
  source   = "./mod"
  for_each = { one = { n = 1 }, two = { n = 2, tags = { x = "y" } } }
  cfg      = each.value
  providers = {
    genesyscloud = gc.second
  }
}
module "inh" {
  source = "./mod/inner"
  v      = module.mod["two"].sum + 1
}
resource "genesyscloud_routing_skill" "splat" {
  provider = gc
  name     = join(",", [for k, m in module.mod : "${k}=${m.sum}/${m.secret == "s2" ? "S" : "-"}"])
}
resource "genesyscloud_routing_skill" "cond" {
  provider = gc
  for_each = var.nn == "d" ? toset(["yes"]) : toset([])
  name     = each.key
}
resource "genesyscloud_routing_skill" "depends" {
  provider   = gc
  depends_on = [module.mod]
  name       = genesyscloud_routing_skill.cond["yes"].name == "yes" ? one(slice(genesyscloud_routing_skill.nested[*].name, 0, 1)) : "x"
}
