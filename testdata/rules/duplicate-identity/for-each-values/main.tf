resource "genesyscloud_routing_queue" "this" {
  for_each = { east = "Support", west = "Support", north = "North" }
  name     = each.value
}
