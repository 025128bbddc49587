terraform {
  required_providers {
    genesyscloud = {
      source                = "mypurecloud/genesyscloud"
      configuration_aliases = [genesyscloud.alt]
    }
  }
}
variable "name" {
  type    = string
  default = "unset"
}
variable "nul" {
  type     = string
  default  = "inner"
  nullable = false
}
module "n" {
  source = "./n"
  value  = coalesce(var.name, "fallback")
}
resource "genesyscloud_routing_skill" "a" {
  name = "${module.n.v}-${var.nul}-${path.module}"
}
resource "genesyscloud_routing_skill" "b" {
  provider = genesyscloud.alt
  name     = format("%s-%03d", genesyscloud_routing_skill.a.name, 7)
}
output "names" { value = [genesyscloud_routing_skill.a.name, genesyscloud_routing_skill.b.name] }
