variable "needed" {}

resource "genesyscloud_routing_queue" "good" {
  name = var.needed
}

resource "genesyscloud_routing_queue" "good" {
  name = "again"
}
