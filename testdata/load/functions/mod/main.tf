terraform {
  required_providers {
    genesyscloud = { source = "mypurecloud/genesyscloud" }
  }
}
variable "cfg" {
  type = object({ n = number, tags = optional(map(string), {}) })
}
module "inner" {
  source = "./inner"
  v      = var.cfg.n * 10
  count  = var.cfg.n
}
resource "genesyscloud_routing_skill" "s" {
  name = "${lookup(var.cfg.tags, "x", "none")}-${sum(module.inner[*].twice)}"
}
output "sum" { value = sum(module.inner[*].twice) }
output "secret" {
  value     = "s${var.cfg.n}"
  sensitive = true
}
