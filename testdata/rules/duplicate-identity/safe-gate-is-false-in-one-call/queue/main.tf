variable "create" {
  default = true
}

locals {
  enabled = var.create && true
}

resource "genesyscloud_routing_queue" "q" {
  count = local.enabled ? 1 : 0
  name  = "Support"
}
