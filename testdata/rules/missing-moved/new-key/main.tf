terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

resource "genesyscloud_routing_queue" "q" {
  for_each = toset(["first-line"])
  name     = "Support"
}
