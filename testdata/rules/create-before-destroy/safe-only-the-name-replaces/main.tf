terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

resource "genesyscloud_routing_skill" "s" {
  name = "Spanish"

  lifecycle {
    create_before_destroy = true
  }
}
