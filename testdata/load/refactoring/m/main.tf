resource "genesyscloud_routing_skill" "s" { name = "in m" }
