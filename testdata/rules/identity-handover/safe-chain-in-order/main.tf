terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

resource "genesyscloud_routing_queue" "first" {
  name = "Beta"

  depends_on = [genesyscloud_routing_queue.second]
}

resource "genesyscloud_routing_queue" "second" {
  name = "Gamma"
}
