terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

resource "genesyscloud_routing_utilization_label" "a" {
  name = "a"
}

resource "genesyscloud_routing_utilization_label" "b" {
  name = "b"
}
