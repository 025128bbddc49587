terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

resource "genesyscloud_routing_queue" "q" {
  name = "Support"
}

resource "genesyscloud_routing_queue_conditional_group_routing" "r" {
  queue_id = genesyscloud_routing_queue.q.id

  rules {
    condition_value = 5
  }
}

resource "genesyscloud_routing_queue_conditional_group_activation" "a" {
  queue_id = genesyscloud_routing_queue.q.id

  depends_on = [genesyscloud_routing_queue_conditional_group_routing.r]

  pilot_rule {
    condition_expression = "C1"
  }
}
