terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

resource "genesyscloud_routing_queue" "team" {
  count = 2
  name  = ["Beta", "Gamma"][count.index]
}
