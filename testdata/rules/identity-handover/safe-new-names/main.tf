terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

resource "genesyscloud_routing_queue" "first" {
  name = "Gamma"
}

resource "genesyscloud_routing_queue" "second" {
  name = "Delta"
}
