variable "a" {
  default   = "hush"
  sensitive = true
}

resource "genesyscloud_routing_queue" "a" {
  name = var.a
}

resource "genesyscloud_routing_queue" "b" {
  name = "hush"
}
