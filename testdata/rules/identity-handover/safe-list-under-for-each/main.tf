terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

resource "genesyscloud_routing_queue" "team" {
  for_each = toset(["Beta", "Gamma"])
  name     = each.key
}
