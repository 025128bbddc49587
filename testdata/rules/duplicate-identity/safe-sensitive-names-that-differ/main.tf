variable "a" {
  default   = "x"
  sensitive = true
}

variable "b" {
  default   = "y"
  sensitive = true
}

resource "genesyscloud_routing_queue" "a" {
  name = var.a
}

resource "genesyscloud_routing_queue" "b" {
  name = var.b
}
