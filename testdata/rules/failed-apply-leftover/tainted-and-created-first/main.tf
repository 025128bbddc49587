terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

resource "genesyscloud_routing_queue" "a" {
  name = "Support"

  lifecycle {
    create_before_destroy = true
  }
}
