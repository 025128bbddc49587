terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

removed {
  from = genesyscloud_routing_queue.support

  lifecycle {
    destroy = false
  }
}

resource "genesyscloud_routing_queue" "helpdesk" {
  name = "Support"
}
