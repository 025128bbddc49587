resource "genesyscloud_routing_queue" "support" {
  name = "Support" # conflint: ignore[duplicate-identity] both are meant
}

resource "genesyscloud_routing_queue" "helpdesk" {
  name = "Support"
}
