terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

resource "genesyscloud_routing_queue" "q" {
  name = "Support"

  conditional_group_routing_rules {
    condition_value = 1
  }
}

resource "genesyscloud_routing_queue_conditional_group_routing" "r" {
  queue_id = genesyscloud_routing_queue.q.id

  rules {
    condition_value = 5
  }
}
