terraform {
  required_providers {
    genesyscloud = { source = "mypurecloud/genesyscloud" }
  }
}
variable "a" { type = list(string) }
variable "b" { type = object({ x = number, y = optional(string, "why") }) }
variable "s" {
  type      = string
  sensitive = true
}
variable "n" {}
resource "genesyscloud_routing_skill" "a" {
  count = length(var.a)
  name  = var.a[count.index]
}
resource "genesyscloud_routing_queue" "b" {
  name        = "${var.b.x}-${var.b.y}-${var.n}"
  description = var.s
}
