resource "genesyscloud_routing_queue" "good" {
  name = "queue"
}

resource "genesyscloud_routing_queue" "wrong" {
  name        = "queue" + 1
  description = local.gone
}

resource "genesyscloud_routing_queue" "cut" {
  name = 
}

resource "genesyscloud_routing_queue" "list" {
  for_each = ["a", "b"]
  name     = each.key
}

locals {
  a = local.b
  b = local.a
}

resource "genesyscloud_routing_skill" "circle" {
  name = local.a
}

module "m" {
  source = "./m"
  extra  = true
}

module "gone" {
  source = "./gone"
}

frobnicate "x" {}
