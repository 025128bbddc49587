variable "team" {
  type = string
}

variable "division" {
  type    = string
  default = "Shared Services"
}

resource "genesyscloud_auth_division" "this" {
  name        = var.division
  description = "Used by ${var.team}"
}

resource "genesyscloud_routing_queue" "this" {
  name        = "${var.team} queue"
  division_id = genesyscloud_auth_division.this.id
}
