# conflint: ignore[duplicate-identity]
resource "genesyscloud_routing_queue" "support" {
  name = "Support"
}

resource "genesyscloud_routing_queue" "helpdesk" {
  name = "Support"
}
