terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

moved {
  from = genesyscloud_routing_queue.support
  to   = genesyscloud_routing_queue.helpdesk
}

resource "genesyscloud_routing_queue" "helpdesk" {
  name = "Support"
}
