terraform {
  required_providers {
    genesyscloud = { source = "mypurecloud/genesyscloud" }
  }
}
variable "value" {}
resource "genesyscloud_routing_language" "l" { name = "l ${var.value}" }
output "v" { value = "${genesyscloud_routing_language.l.name}!" }
