terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

variable "name" {}

resource "genesyscloud_routing_queue" "team" {
  name = var.name
}
