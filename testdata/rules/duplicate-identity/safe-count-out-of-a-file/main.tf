locals {
  settings = jsondecode(file("${path.module}/settings.json"))
}

resource "genesyscloud_routing_queue" "a" {
  count = local.settings.legacy ? 1 : 0
  name  = "Support"
}

resource "genesyscloud_routing_queue" "b" {
  count = local.settings.legacy ? 0 : 1
  name  = "Support"
}
