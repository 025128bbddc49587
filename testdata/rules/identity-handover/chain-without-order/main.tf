terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

resource "genesyscloud_routing_queue" "first" {
  name = "Beta"
}

resource "genesyscloud_routing_queue" "second" {
  name = "Gamma"
}
