terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

variable "teams" {
  type = set(string)
}

resource "genesyscloud_routing_queue" "team" {
  for_each = var.teams
  name     = "Team"
}
