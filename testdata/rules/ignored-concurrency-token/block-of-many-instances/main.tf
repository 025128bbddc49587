resource "genesyscloud_webphone_config" "main" {
  for_each       = toset(["a", "b", "c"])
  name           = each.key
  sip_timeout_ms = 5000

  lifecycle {
    ignore_changes = [etag]
  }
}
