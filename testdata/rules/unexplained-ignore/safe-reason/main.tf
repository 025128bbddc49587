# conflint: ignore[duplicate-identity] two queues until the migration is done
resource "genesyscloud_routing_queue" "support" {
  name = "Support"
}

resource "genesyscloud_routing_queue" "helpdesk" {
  name = "Support"
}
