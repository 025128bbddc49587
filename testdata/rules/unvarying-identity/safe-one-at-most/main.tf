terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

variable "enabled" {
  type = bool
}

resource "genesyscloud_routing_queue" "team" {
  count = var.enabled ? 1 : 0
  name  = "Team"
}

module "team" {
  source = "./team"
  count  = var.enabled ? 0 : 1
}
