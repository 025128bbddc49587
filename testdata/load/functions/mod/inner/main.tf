terraform {
  required_providers {
    genesyscloud = { source = "mypurecloud/genesyscloud" }
  }
}
variable "v" { type = string }
resource "genesyscloud_routing_language" "l" { name = "v=${var.v}" }
output "twice" { value = var.v * 2 }
